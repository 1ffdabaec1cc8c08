// @ts-check
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logFile } from './paths.mjs';

const home = '/usr/lib/postgresql';
const stopMs = 10_000;
// A server for one test run: what it loses in a power cut nobody misses.
const testSettings = [
  'listen_addresses=127.0.0.1',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'shared_buffers=128MB',
];

/** The folder with the newest installed server's programs; undefined when there is none. */
export function findPostgres() {
  if (!existsSync(home)) return undefined;
  return readdirSync(home)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(home, version, 'bin'))
    .find((folder) => ['initdb', 'postgres', 'psql'].every((program) => existsSync(join(folder, program))));
}

/** PostgreSQL refuses to run as root: root lends it the user that the package made. */
function owner() {
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => /^postgres:/.test(entry));
  if (!line) throw new Error('PostgreSQL cannot run as root, and there is no user postgres');
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))));
    });
  });

/** @param {() => boolean} done @param {number} patienceMs @param {string} what */
async function until(done, patienceMs, what) {
  const end = Date.now() + patienceMs;
  while (!done()) {
    if (Date.now() > end) throw new Error(`${what} within ${patienceMs / 1000} s`);
    await new Promise((next) => setTimeout(next, 100));
  }
}

/**
 * Starts a PostgreSQL server of its own in a temporary folder, on the loopback address and a free port.
 * @param {string} name of its log in .trin/logs
 * @param {readonly string[]} settings instead of those of a test run; the benchmark's keep every commit on disk
 * @returns {Promise<{ url: string, version: string, stop: () => Promise<void> }>} the owner of the database may
 *   create databases
 */
export async function startPostgres(name = 'postgres', settings = testSettings) {
  const programs = findPostgres();
  if (!programs) throw new Error(`no PostgreSQL server under ${home}`);
  const program = (/** @type {string} */ file) => join(programs, file);
  const user = owner();
  const folder = mkdtempSync(join(tmpdir(), 'trin-postgres-'));
  const data = join(folder, 'data');
  const secret = join(folder, 'secret');
  const password = randomBytes(16).toString('hex');
  writeFileSync(secret, password, { mode: 0o600 });
  if (user.uid !== undefined) for (const path of [folder, secret]) chownSync(path, user.uid, user.gid);
  const options = {
    ...user,
    cwd: folder,
    env: { ...process.env, HOME: folder, PGPASSWORD: password, LC_ALL: 'C.UTF-8' },
  };
  const discard = () => rmSync(folder, { recursive: true, force: true });

  try {
    execFileSync(
      program('initdb'),
      ['-D', data, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${secret}`, '-E', 'UTF8', '--no-sync'],
      { ...options, stdio: 'pipe' },
    );
  } catch (error) {
    discard();
    throw error;
  }
  const port = await freePort();
  const server = spawn(
    program('postgres'),
    ['-D', data, '-k', folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    // A group of its own: an interrupted test run stops it last and cleanly, not at the same moment.
    { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const log = createWriteStream(logFile(name));
  for (const stream of [server.stdout, server.stderr]) stream.pipe(log);
  const isGone = () => server.exitCode !== null || server.signalCode !== null;
  const onExit = () => {
    server.kill('SIGQUIT');
    discard();
  };
  process.once('exit', onExit);

  const stop = async () => {
    process.off('exit', onExit);
    server.kill('SIGINT');
    await until(isGone, stopMs, 'PostgreSQL did not stop').catch(() => server.kill('SIGKILL'));
    discard();
  };
  const sql = (/** @type {string} */ statement) =>
    execFileSync(program('psql'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-qAtc', statement], {
      ...options,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  const answers = () => {
    if (isGone()) throw new Error('PostgreSQL stopped while it started; see its log');
    try {
      return sql('SELECT 1') === '1';
    } catch {
      return false;
    }
  };
  try {
    await until(answers, 20_000, 'PostgreSQL did not answer');
    sql(`CREATE ROLE trin LOGIN CREATEDB PASSWORD '${password}'`);
    sql('CREATE DATABASE trin OWNER trin');
    const version = sql('SHOW server_version');
    return { url: `postgres://trin:${password}@127.0.0.1:${port}/trin`, version, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
