import { unit } from '../../tools/jest/node.mjs';

export default unit('api', import.meta.dirname);
