import { integration } from '../../../tools/jest/node.mjs';

export default integration('identity-api', import.meta.dirname);
