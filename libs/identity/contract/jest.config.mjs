import { unit } from '../../../tools/jest/node.mjs';

export default unit('identity-contract', import.meta.dirname);
