export { aCoursePackage, aGlossary, aLesson, bodyLine, courseFolder, lessonFile } from './a-course-package.js';
export { aCompiledCourse, createCoursesTestApp, settle } from './courses-test-app.js';
