// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inside, logFile } from './paths.mjs';
import { assertRoomForPackages } from './prerequisites.mjs';
import { run, tail } from './run.mjs';
import { busy, ok, Refusal, say, seconds } from './say.mjs';

const lock = inside('package-lock.json');
const stamp = inside('node_modules/.trin-lock-hash');
const installed = inside('node_modules/.package-lock.json');

/** @param {string} file */
const packagesOf = (file) => /** @type {Record<string, any>} */ (JSON.parse(readFileSync(file, 'utf8')).packages);

const lockHash = () =>
  createHash('sha256').update(readFileSync(lock)).update(`${process.platform}-${process.arch}`).digest('hex');

/** Whether npm itself put exactly the locked packages there, say by `npm ci`: then there is no stamp yet. */
function isInstalledByNpm() {
  if (!existsSync(installed)) return false;
  const present = packagesOf(installed);
  return Object.entries(packagesOf(lock)).every(([path, wanted]) => {
    if (!path.startsWith('node_modules/') || wanted.link || wanted.optional || wanted.devOptional) return true;
    return present[path]?.version === wanted.version && existsSync(inside(path, 'package.json'));
  });
}

function isInstalled() {
  if (!existsSync(installed)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true;
  if (existsSync(stamp) || !isInstalledByNpm()) return false;
  writeFileSync(stamp, lockHash());
  return true;
}

/** @returns {[string, string[]]} */
function npm() {
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('.js')) return [process.execPath, [cli]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}

/** Installs the locked packages when they are missing or of another lock file. */
export async function installPackages() {
  if (isInstalled()) {
    ok('packages are installed');
    return;
  }
  assertRoomForPackages();
  busy('installing packages from package-lock.json, about a minute the first time');
  const started = Date.now();
  const log = logFile('install');
  const [program, first] = npm();
  // Set for the whole tree: a machine-wide NODE_ENV=production would leave the build tools out.
  const env = { ...process.env, NODE_ENV: 'development' };
  const code = await run(program, [...first, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], {
    log,
    env,
    waiting: 'still installing',
  });
  if (code !== 0) {
    say(tail(log, 30));
    throw new Refusal(`npm ci failed (code ${code}); the whole log is ${log}`);
  }
  writeFileSync(stamp, lockHash());
  ok(`packages installed (${seconds(started)})`);
}
