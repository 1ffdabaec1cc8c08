/** Jest of a project that runs in the browser. */
export const angular = (displayName, rootDir) => ({
  displayName,
  rootDir,
  preset: 'jest-preset-angular',
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
  setupFilesAfterEnv: [new URL('./angular-setup.ts', import.meta.url).pathname],
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  testEnvironmentOptions: { customExportConditions: ['@trin/source', 'browser'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.(ts|js|mjs|html|svg)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/tsconfig.spec.json', stringifyContentPathRegex: '\\.(html|svg)$' },
    ],
  },
  // Packages that come as ES modules only.
  transformIgnorePatterns: ['node_modules/(?!(?:.*\\.mjs$|@jsverse/))'],
  cacheDirectory: '<rootDir>/../../../.angular/jest',
});
