import { swcTransform } from './swc.mjs';

const shared = (rootDir) => ({
  rootDir,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  setupFiles: rootDir.endsWith('api') ? [new URL('./nest-setup.mjs', import.meta.url).pathname] : [],
  transform: swcTransform,
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['@trin/source', 'node', 'node-addons'] },
});

/** Jest of a project that runs in Node: unit tests, `*.spec.ts` beside the code. */
export const unit = (displayName, rootDir) => ({
  displayName,
  ...shared(rootDir),
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
});

/**
 * Jest of a project's integration tests, `*.int-spec.ts`, on a real PostgreSQL: the embedded one, or with
 * TEST_DATABASE_URL a server, where every worker gets a database of its own.
 */
export const integration = (displayName, rootDir) => ({
  displayName: `${displayName}:int`,
  ...shared(rootDir),
  testMatch: ['<rootDir>/src/**/*.int-spec.ts'],
  testTimeout: 30_000,
  maxWorkers: 2,
});
