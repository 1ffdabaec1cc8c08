// @ts-check
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { environment, inside, logFile, script } from './paths.mjs';
import { chromium } from './packages.mjs';
import { startPostgres } from './postgres.mjs';
import { plain, run, tail } from './run.mjs';
import { say } from './say.mjs';

/** @typedef {{ passed: number, failed: number, unrun?: number }} Counts */
/** @typedef {{ name: string, run: (node: string) => Promise<Counts> }} Step */

const stepMs = 30 * 60_000;
const counted = (/** @type {boolean} */ good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });

/** What Nx printed of the tasks that failed, else the end of the log. @param {string} log */
function whatFailed(log) {
  const text = plain(readFileSync(log, 'utf8'));
  const failed = new Set(text.split('Failed tasks:')[1]?.match(/(?<=- )\S+/g) ?? []);
  const sections = text.split(/^> nx run /m).filter((section) => failed.has(section.split(/\s/, 1)[0] ?? ''));
  return sections.length > 0
    ? sections.map((s) => s.trimEnd().split('\n').slice(-60).join('\n')).join('\n')
    : tail(log);
}

/**
 * @param {string} name
 * @param {string} node
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function succeeds(name, node, args, env = {}) {
  const log = logFile(name);
  const code = await run(node, args, {
    log,
    env: environment(node, { FORCE_COLOR: '0', ...env }),
    waiting: `still at ${name}`,
    timeoutMs: stepMs,
  });
  if (code !== 0) say(`${whatFailed(log)}\n  fail  ${name} (code ${code}); the whole log is ${log}`);
  return code === 0;
}

/** @param {string} target @param {string[]} more */
const nx = (target, ...more) => [script('nx'), 'run-many', '-t', target, '--output-style=static', ...more];

/**
 * Lint counts only when the boundary rule had a project graph: without one it warns, and lets everything pass.
 * @type {Step}
 */
const lint = {
  name: 'lint',
  run: async (node) => {
    const good = await succeeds('lint', node, nx('lint'));
    const skipped = readFileSync(logFile('lint'), 'utf8').includes('The rule will be skipped');
    if (skipped) say('  fail  the boundary rule was skipped for want of a project graph');
    return counted(good && !skipped);
  },
};

/** A step that is right or wrong as a whole. @param {string} name @param {() => string[]} args @returns {Step} */
const check = (name, args) => ({ name, run: async (node) => counted(await succeeds(name, node, args())) });

/** @param {string} file under tools @returns {Step} */
const script24 = (file) => check(file.replace(/^.*\/(?:check-)?|\.ts$/g, ''), () => [inside('tools', file)]);

/**
 * Tests of all projects, counted. They are run anew: a count out of the cache would prove an earlier day.
 * @param {string} name
 * @param {string} target
 * @param {string} node
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Counts>}
 */
async function jest(name, target, node, env = {}) {
  // An embedded database keeps a core busy: one project at a time, its test files two at a time.
  const parallel = target === 'test-int' ? ['--parallel=1'] : [];
  const folder = inside('.trin/counts', name);
  rmSync(folder, { recursive: true, force: true });
  const reporters = ['default', inside('tools/setup/jest-count-reporter.mjs')].map((file) => `--reporters=${file}`);
  const good = await succeeds(name, node, nx(target, ...parallel, '--skip-nx-cache', '--', ...reporters), {
    ...env,
    TRIN_TEST_COUNTS: folder,
  });
  const sum = { passed: 0, failed: 0, unrun: 0 };
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    /** @type {typeof sum} */
    const counts = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.unrun += counts.unrun;
  }
  // A project that broke before it could count is a failure too.
  return good || sum.failed > 0 ? sum : { ...sum, failed: 1 };
}

/** @type {Step} */
const integrationOnServer = {
  name: 'integration-server',
  run: async (node) => {
    try {
      const server = await startPostgres();
      say(`        PostgreSQL ${server.version}`);
      return await jest('integration-server', 'test-int', node, { TEST_DATABASE_URL: server.url }).finally(server.stop);
    } catch (error) {
      say(`  fail  ${error instanceof Error ? error.message : String(error)}`);
      return counted(false);
    }
  },
};

/** @type {Step} */
const journeys = {
  name: 'journeys',
  run: async (node) => {
    const report = inside('.trin/counts/journeys.json');
    rmSync(report, { force: true });
    const args = [script('@playwright/test', 'playwright'), 'test', '-c', inside('apps/e2e'), '--reporter=list,json'];
    const good = await succeeds('journeys', node, args, {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      CHROMIUM_PATH: chromium(),
    });
    if (!existsSync(report)) return counted(false);
    const { expected, flaky, unexpected, skipped } = JSON.parse(readFileSync(report, 'utf8')).stats;
    return { passed: expected + flaky, failed: unexpected || (good ? 0 : 1), unrun: skipped };
  },
};

const checksIn = (/** @type {string} */ folder) =>
  existsSync(inside('tools', folder)) ? readdirSync(inside('tools', folder)).filter((f) => f.endsWith('.ts')) : [];

/**
 * The tests of the content checks, which Node itself runs.
 * @type {Step}
 */
const contentTests = {
  name: 'content-tests',
  run: async (node) => {
    const files = checksIn('content').filter((file) => file.endsWith('.test.ts'));
    const args = ['--test', '--test-reporter=tap', ...files.map((file) => inside('tools/content', file))];
    const good = files.length === 0 || (await succeeds('content-tests', node, args));
    const log = files.length === 0 ? '' : readFileSync(logFile('content-tests'), 'utf8');
    const number = (/** @type {string} */ word) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(log)?.[1] ?? 0);
    return { passed: number('pass'), failed: number('fail') || (good ? 0 : 1), unrun: number('skipped') };
  },
};

/** Everything that must hold before a change is merged, cheapest first. @returns {Step[]} */
export const allSteps = () => [
  check('format', () => [script('prettier'), '--check', '.']),
  lint,
  script24('checks/project-tags.ts'),
  script24('checks/danish-letters.ts'),
  script24('checks/translations.ts'),
  script24('checks/compose.ts'),
  check('typecheck', () => nx('typecheck')),
  { name: 'unit', run: (node) => jest('unit', 'test', node) },
  contentTests,
  {
    name: 'integration-embedded',
    run: (node) => jest('integration-embedded', 'test-int', node, { TEST_DATABASE_URL: undefined }),
  },
  integrationOnServer,
  check('build', () => nx('build')),
  script24('checks/openapi-drift.ts'),
  script24('checks/migration-drift.ts'),
  script24('checks/seed-twice.ts'),
  script24('checks/budgets.ts'),
  script24('content/check-content-language.ts'),
  journeys,
];
