// @ts-check
import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { inside, root } from './paths.mjs';
import { ok, Refusal } from './say.mjs';

const oldestNode = 18;
const gigabyte = 1024 ** 3;

function npmVersion() {
  const agent = /npm\/(\S+)/.exec(process.env['npm_config_user_agent'] ?? '');
  if (agent) return agent[1];
  try {
    return execFileSync('npm', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    throw new Refusal('npm is missing. It comes with Node: https://nodejs.org');
  }
}

function freeBytes() {
  const { bavail, bsize } = statfsSync(root);
  return bavail * bsize;
}

function assertWritable() {
  try {
    accessSync(root, constants.W_OK);
    mkdirSync(inside('.trin'), { recursive: true });
    const probe = inside('.trin', `probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch {
    throw new Refusal(`The folder ${root} is not writable for this user. Copy it to a place of your own.`);
  }
}

/** Checks what must be there before anything can be installed; says one line for each. */
export function checkPrerequisites() {
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    throw new Refusal(`Node ${process.versions.node} is too old: ${oldestNode} or newer is needed to install.`);
  }
  ok(`Node ${process.versions.node} and npm ${npmVersion()}`);
  assertWritable();
  const free = freeBytes();
  if (free < gigabyte / 4) throw new Refusal(`The disk is full: ${(free / gigabyte).toFixed(1)} GB free.`);
  ok(`the folder is writable, ${(free / gigabyte).toFixed(0)} GB free`);
}

/** Refuses to install on a disk that the packages would fill. */
export function assertRoomForPackages() {
  const free = freeBytes();
  if (free < 2 * gigabyte) throw new Refusal(`The packages need 2 GB, ${(free / gigabyte).toFixed(1)} GB are free.`);
}

/**
 * Refuses when somebody else listens on the address already.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
export const assertPortFree = (port, host) =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      fail(
        new Refusal(
          taken
            ? `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`
            : `Cannot listen on ${host}:${port}: ${error.message}`,
        ),
      );
    });
    server.listen(port, host, () => server.close(() => done()));
  });
