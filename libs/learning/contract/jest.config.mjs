import { unit } from '../../../tools/jest/node.mjs';

export default unit('learning-contract', import.meta.dirname);
