import { unit } from './jest/node.mjs';

export default { ...unit('tools', import.meta.dirname), testMatch: ['<rootDir>/**/*.spec.ts'] };
