export { LearningClient } from './learning-client';
export { learningRoutes } from './learning.routes';
export { provideLearning } from './provide-learning';
