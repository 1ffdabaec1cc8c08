import { integration } from '../../../tools/jest/node.mjs';

export default integration('learning-api', import.meta.dirname);
