// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { buildProduct } from './build.mjs';
import { installPackages } from './install.mjs';
import { environment, findNode24, inside, root } from './paths.mjs';
import { assertPortFree, checkPrerequisites } from './prerequisites.mjs';
import { ok, Refusal, runMain, say } from './say.mjs';

const patienceMs = 20_000;

/** Starts the built API and stays until it has stopped. @param {string} node @returns {Promise<number>} */
function serve(node) {
  const mode = process.env['NODE_ENV'] ?? 'development';
  const demo = process.env['DEMO'] ?? (mode === 'development' ? 'true' : 'false');
  const child = spawn(node, ['--enable-source-maps', inside('apps/api/dist/main.js')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment(node, { NODE_ENV: mode, DEMO: demo }),
    // A group of its own: Ctrl+C reaches the API once, from here, and not a second time from the terminal.
    detached: process.platform !== 'win32',
  });
  /** @type {NodeJS.Timeout | undefined} */
  let impatience;
  const stop = (/** @type {NodeJS.Signals} */ signal) => {
    child.kill(signal);
    impatience ??= setTimeout(() => {
      say(`Trin did not stop within ${patienceMs / 1000} s and was ended.`);
      child.kill('SIGKILL');
    }, patienceMs);
  };
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGHUP', () => stop('SIGTERM'));
  whenParentIsGone(() => {
    // A second signal would mean: at once, unfinished.
    if (!impatience) stop('SIGTERM');
  });
  return new Promise((done, fail) => {
    child.once('error', (error) => fail(new Refusal(`Trin could not be started: ${error.message}`)));
    child.once('exit', (code, signal) => {
      clearTimeout(impatience);
      done(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/**
 * A signal to `npm start` ends npm and its shell without a word to what they run: a parent that is gone is the signal.
 * @param {() => void} stop
 */
function whenParentIsGone(stop) {
  if (!process.env['npm_lifecycle_event']) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}

await runMain(async () => {
  say('Trin');
  const port = Number(process.env['PORT'] ?? 3000);
  checkPrerequisites();
  if (Number.isInteger(port) && port > 0 && port < 65536) {
    await assertPortFree(port, process.env['HOST'] ?? '127.0.0.1');
  }
  await installPackages();
  const node = findNode24();
  if (!node)
    throw new Refusal(`No Node 24 for ${process.platform}-${process.arch}: install it from https://nodejs.org`);
  await buildProduct(node);
  ok('starting');
  return serve(node);
});
