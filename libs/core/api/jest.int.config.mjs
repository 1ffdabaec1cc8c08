import { integration } from '../../../tools/jest/node.mjs';

export default integration('core-api', import.meta.dirname);
