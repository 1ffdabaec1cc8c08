import { unit } from '../../../tools/jest/node.mjs';

export default unit('courses-contract', import.meta.dirname);
