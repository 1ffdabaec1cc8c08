import { integration } from '../../../tools/jest/node.mjs';

export default integration('courses-api', import.meta.dirname);
