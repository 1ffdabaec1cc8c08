import { integration } from '../../../tools/jest/node.mjs';

export default integration('quizzes-api', import.meta.dirname);
