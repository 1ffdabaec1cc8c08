import { unit } from '../../../tools/jest/node.mjs';

export default unit('identity-api', import.meta.dirname);
