// @ts-check
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import { defineConfig } from 'eslint/config';
import prettier from 'eslint-config-prettier/flat';
import tseslint from 'typescript-eslint';
import { depConstraints } from './tools/eslint/boundaries.mjs';
import { layers } from './tools/eslint/layers.mjs';
import { trin } from './tools/eslint/plugin.mjs';

const browser = ['apps/web', 'libs/*/web', 'libs/ui'];
const tests = ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.test.ts', '**/testing/**/*.ts', 'apps/e2e/**/*.ts'];
const maxLines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];
const danishLetters = { 'trin/no-danish-letters': 'error' };

// Every rule is an error or absent; there are no exceptions in the files, only here.
export default defineConfig(
  {
    ignores: [
      '**/dist',
      '**/dist-*',
      '**/.angular',
      '**/.nx',
      '**/.trin',
      '**/.data',
      '**/coverage',
      '**/test-results',
      '**/playwright-report',
      '**/generated',
    ],
  },
  {
    linterOptions: { noInlineConfig: true },
    plugins: { trin, '@nx': nx },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['tools/jest/*.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...danishLetters,
      'trin/file-name': 'error',
      '@nx/enforce-module-boundaries': [
        'error',
        {
          // Packages that are only types, brought along by those that use them.
          allow: ['hast', 'mdast', 'unist', 'mdast-util-directive'],
          enforceBuildableLibDependency: false,
          banTransitiveDependencies: true,
          depConstraints,
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Libraries declare plain options as classes; a literal is how they are meant to be given.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Rows are plain data in a class, for the ORM; spreading one loses nothing.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: 'typeLike', format: ['PascalCase'] },
        { selector: 'interface', format: ['PascalCase'], custom: { regex: '^I[A-Z]', match: false } },
        { selector: 'classProperty', modifiers: ['private'], format: ['camelCase'] },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': maxLines(300),
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read the environment in *.config.ts.' },
      ],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme'] }],
    },
  },
  {
    // Where imports stay as they are written, `import { type A }` would load the file for nothing.
    files: ['**/*.ts'],
    ignores: browser.map((folder) => `${folder}/**`),
    rules: { '@typescript-eslint/no-import-type-side-effects': 'error' },
  },
  ...layers,
  {
    files: browser.map((folder) => `${folder}/**/*.ts`),
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      'trin/file-name': ['error', { browser: true }],
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'trin', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'trin', style: 'camelCase' }],
    },
  },
  {
    files: browser.map((folder) => `${folder}/**/*.html`),
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: { ...danishLetters, '@angular-eslint/template/no-any': 'error' },
  },
  { files: ['**/*.config.ts', 'tools/**/*.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['tools/**/*.ts'], rules: { 'no-console': 'off', 'no-restricted-imports': 'off' } },
  {
    files: tests,
    rules: {
      'trin/no-danish-letters': 'off',
      'max-lines': maxLines(400),
      // What a matcher such as expect.any() gives back is untyped, and a test may hand over what the types forbid.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(only|skip|todo|fixme)$/][object.name=/^(describe|it|test)$/]',
          message: 'A test that does not run proves nothing.',
        },
        {
          selector: 'CallExpression[callee.name=/^(fit|fdescribe|xit|xdescribe|xtest)$/]',
          message: 'A test that does not run proves nothing.',
        },
      ],
    },
  },
  prettier,
);
