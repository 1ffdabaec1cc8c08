import { unit } from '../../../tools/jest/node.mjs';

export default unit('quizzes-api', import.meta.dirname);
