// @ts-check
import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { root } from './paths.mjs';
import { say, seconds } from './say.mjs';

const heartbeatMs = 20_000;

/**
 * @typedef {object} RunOptions
 * @property {string} log file that takes the whole output
 * @property {NodeJS.ProcessEnv} [env]
 * @property {(line: string) => void} [onLine] sees every line, to show progress
 * @property {number} [timeoutMs] ends the program when it takes longer
 * @property {string} [waiting] said every 20 s, so that a long silence is not taken for a stop
 */

/**
 * Runs a program without input, its output in a log file.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<number>} the exit code; 127 when the program could not be started
 */
export function run(program, args, { log, env, onLine, waiting, timeoutMs }) {
  const started = Date.now();
  const file = createWriteStream(log);
  const child = spawn(program, args, { cwd: root, env: env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  const limit = timeoutMs ? setTimeout(end, timeoutMs) : undefined;
  const heartbeat = setInterval(() => waiting && say(`  ...   ${waiting} (${seconds(started)})`), heartbeatMs);
  const lines = [child.stdout, child.stderr].map((stream) => {
    const reader = createInterface({ input: stream });
    reader.on('line', (line) => {
      file.write(`${line}\n`);
      onLine?.(line);
    });
    return new Promise((done) => reader.once('close', done));
  });
  return new Promise((done) => {
    const finish = (/** @type {number} */ code) => {
      process.off('exit', end);
      clearTimeout(limit);
      clearInterval(heartbeat);
      void Promise.all(lines).then(() => file.end(() => done(code)));
    };
    child.once('error', (error) => {
      file.write(`${error.message}\n`);
      finish(127);
    });
    child.once('close', (code, signal) => finish(code ?? (signal ? 1 : 0)));
  });
}

const colours = /\u001b\[[0-9;]*m/g;

/** The end of a log, without colours. @param {string} log @param {number} count */
export const tail = (log, count = 60) =>
  readFileSync(log, 'utf8').replace(colours, '').trimEnd().split('\n').slice(-count).join('\n');

/** A line without colours. @param {string} line */
export const plain = (line) => line.replace(colours, '');
