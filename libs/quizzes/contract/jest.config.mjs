import { unit } from '../../../tools/jest/node.mjs';

export default unit('quizzes-contract', import.meta.dirname);
