// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, inside, logFile, script } from './paths.mjs';
import { plain, run, tail } from './run.mjs';
import { busy, ok, Refusal, say, seconds } from './say.mjs';

const stamp = inside('.trin/build-stamp.json');
const folders = ['apps', 'libs', 'tools'];
const files = ['package-lock.json', 'package.json', 'nx.json', '.swcrc', 'tsconfig.base.json', 'tsconfig.angular.json'];
const products = ['apps/api/dist/main.js', 'apps/web/dist/browser/index.html'];
const generated = new Set(['node_modules', 'dist', 'test-results', 'playwright-report', 'coverage', 'generated']);

/** @param {string} folder @returns {string[]} */
const filesUnder = (folder) =>
  readdirSync(inside(folder), { withFileTypes: true }).flatMap((entry) => {
    if (generated.has(entry.name) || entry.name.startsWith('.') || entry.name.startsWith('dist-')) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });

/** @param {string[]} paths */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const { size, mtimeMs } = statSync(inside(path));
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** The folders that a build fills; one that is gone means that the build is gone. */
const outputs = () =>
  folders
    .flatMap((folder) => [folder, ...projectFolders(folder, 2)])
    .map((folder) => join(folder, 'dist'))
    .filter((folder) => existsSync(inside(folder)));

/** @param {string} folder @param {number} depth @returns {string[]} */
const projectFolders = (folder, depth) =>
  depth === 0
    ? []
    : readdirSync(inside(folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !generated.has(entry.name) && !entry.name.startsWith('.'))
        .flatMap((entry) => [join(folder, entry.name), ...projectFolders(join(folder, entry.name), depth - 1)]);

const present = () => ({
  sources: fingerprint([...folders.flatMap(filesUnder), ...files.filter((file) => existsSync(inside(file)))].sort()),
  products: products.every((file) => existsSync(inside(file))) ? fingerprint(products) : '',
  outputs: outputs(),
});

function isBuilt() {
  if (!existsSync(stamp)) return false;
  /** @type {ReturnType<typeof present>} */
  const then = JSON.parse(readFileSync(stamp, 'utf8'));
  const now = present();
  return (
    now.products !== '' &&
    now.sources === then.sources &&
    now.products === then.products &&
    then.outputs.every((folder) => now.outputs.includes(folder))
  );
}

/** Builds the API and the web application when a source changed since the last build. @param {string} node */
export async function buildProduct(node) {
  if (isBuilt()) {
    ok('built already, no source has changed');
    return;
  }
  busy('building; unchanged parts come from the cache');
  const started = Date.now();
  const log = logFile('build');
  const code = await run(
    node,
    [script('nx'), 'run-many', '-t', 'build', '-p', '@trin/api', '@trin/web', '--output-style=static'],
    {
      log,
      env: environment(node, { FORCE_COLOR: '0' }),
      waiting: 'still building',
      onLine: (line) => {
        const project = /^> nx run (@trin\/[\w-]+):build/.exec(plain(line));
        if (project) say(`        ${project[1]}${line.includes('cache') ? ' (unchanged)' : ''}`);
      },
    },
  );
  if (code !== 0) {
    say(tail(log));
    throw new Refusal(`the build failed; the whole log is ${log}`);
  }
  const built = present();
  if (built.products === '') throw new Refusal(`the build left no ${products.join(' and ')}; see ${log}`);
  writeFileSync(stamp, JSON.stringify(built));
  ok(`built (${seconds(started)})`);
}
