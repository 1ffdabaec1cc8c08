import { unit } from '../../../tools/jest/node.mjs';

export default unit('courses-api', import.meta.dirname);
