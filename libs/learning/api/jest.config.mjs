import { unit } from '../../../tools/jest/node.mjs';

export default unit('learning-api', import.meta.dirname);
