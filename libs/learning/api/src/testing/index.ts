export { aCourse, aLesson, anOutlineLesson, anOutlineQuiz, everyBlock, FakeCourses } from './course-factory.js';
export { aCredential } from './credential-factory.js';
export { aWrite, LearningTestApp } from './learning-test-app.js';
