import { integration } from '../../tools/jest/node.mjs';

export default integration('api', import.meta.dirname);
