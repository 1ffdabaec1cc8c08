import { unit } from '../../../tools/jest/node.mjs';

export default unit('core-contract', import.meta.dirname);
