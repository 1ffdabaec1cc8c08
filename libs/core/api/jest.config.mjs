import { unit } from '../../../tools/jest/node.mjs';

export default unit('core-api', import.meta.dirname);
