// @ts-check
/**
 * Who may import whom. Every project carries exactly one tag of each dimension; a forbidden arrow is a lint error.
 * The rows are read by ESLint and by `tools/checks/project-tags.ts`.
 */

/** @typedef {Readonly<Record<string, readonly string[]>>} Arrows from a tag value to the values it may import. */

/** @type {Arrows} */
export const platforms = {
  api: ['api', 'any'],
  web: ['web', 'any'],
  any: ['any'],
};

/** @type {Arrows} */
export const types = {
  app: ['api', 'web', 'ui', 'contract', 'content'],
  api: ['api', 'contract', 'content'],
  web: ['web', 'ui', 'contract'],
  ui: ['contract'],
  contract: ['contract'],
  content: ['contract'],
};

/** A scope also imports itself, core and, as far as platform and type let it, the design system. @type {Arrows} */
const subjects = {
  identity: [],
  quizzes: [],
  courses: ['quizzes'],
  learning: ['identity', 'courses', 'quizzes'],
  cohorts: ['identity', 'courses', 'learning'],
  authoring: ['identity', 'courses', 'quizzes'],
  proposals: ['identity', 'cohorts', 'learning'],
};

const everySubject = [...Object.keys(subjects), 'course-content'];

/** @type {Arrows} */
export const scopes = {
  core: ['core', 'ui'],
  ui: ['ui', 'core'],
  'course-content': ['course-content', 'core', 'courses', 'quizzes'],
  ...Object.fromEntries(Object.entries(subjects).map(([name, others]) => [name, [name, 'core', 'ui', ...others]])),
  api: ['api', 'core', ...everySubject],
  web: ['web', 'core', 'ui', ...everySubject],
  e2e: ['e2e', 'core', ...everySubject],
  tools: ['tools', 'core', ...everySubject],
};

const server = [
  '@nestjs/*',
  '@nestjs-cls/*',
  'nestjs-cls',
  'typeorm',
  'pg',
  'pg-*',
  'passport*',
  'fastify',
  '@fastify/*',
  '@electric-sql/*',
  '@node-rs/*',
  'pino',
  'nodemailer',
];
const browser = ['@angular/*', '@jsverse/*', 'idb'];
/** @type {Arrows} */
const bannedPackages = { web: server, api: browser, any: [...server, ...browser] };

/**
 * @param {string} dimension
 * @param {Arrows} arrows
 */
const rows = (dimension, arrows) =>
  Object.entries(arrows).map(([value, targets]) => ({
    sourceTag: `${dimension}:${value}`,
    onlyDependOnLibsWithTags: targets.map((target) => `${dimension}:${target}`),
    ...(dimension === 'platform' ? { bannedExternalImports: [...(bannedPackages[value] ?? [])] } : {}),
  }));

/** The constraints as `@nx/enforce-module-boundaries` takes them. */
export const depConstraints = [...rows('platform', platforms), ...rows('type', types), ...rows('scope', scopes)];
