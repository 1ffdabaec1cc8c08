// @ts-check
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A path inside the workspace. @param {string[]} parts */
export const inside = (...parts) => join(root, ...parts);

/** Where a run leaves its log. @param {string} name */
export function logFile(name) {
  mkdirSync(inside('.trin/logs'), { recursive: true });
  return inside('.trin/logs', `${name}.log`);
}

const os = process.platform === 'win32' ? 'win' : process.platform;
const pinned = inside('node_modules', `node-${os}-${process.arch}`, 'bin', os === 'win' ? 'node.exe' : 'node');

/**
 * The Node that Trin runs on: the pinned one of node_modules, or on a platform without one the present Node when it
 * is new enough; undefined when there is neither.
 * @returns {string | undefined}
 */
export function findNode24() {
  if (existsSync(pinned)) return pinned;
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : undefined;
}

/**
 * The script behind a package's command, to be run with Node 24 on every platform.
 * @param {string} name
 * @param {string} command
 */
export function script(name, command = name) {
  const { bin } = JSON.parse(readFileSync(inside('node_modules', name, 'package.json'), 'utf8'));
  return inside('node_modules', name, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * The environment of everything that is started: Node 24 and the workspace's own programs first on the PATH.
 * @param {string} node
 * @param {NodeJS.ProcessEnv} more
 */
export const environment = (node, more = {}) => ({
  ...process.env,
  PATH: [dirname(node), inside('node_modules/.bin'), process.env['PATH']].join(delimiter),
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  ...more,
});
