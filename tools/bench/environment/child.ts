import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { logFile, root } from '../../setup/paths.mjs';

const patienceMs = 15_000;
const running = new Set<ChildProcess>();

/** A process of ours: lines go in, lines come out, what it says on stderr goes to its log. */
export interface Child {
  readonly pid: number;
  readonly log: string;
  readonly isRunning: () => boolean;
  send(line: string): void;
  /** @throws Error when it ended without another line */
  nextLine(): Promise<string>;
  /** Asks it to end, and ends it when it does not. */
  stop(): Promise<void>;
}

interface ChildOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly nodeOptions?: readonly string[];
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

async function end(child: ChildProcess): Promise<void> {
  running.delete(child);
  if (hasEnded(child)) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await exit;
  clearTimeout(impatience);
}

/** Starts a script with this very Node. @throws Error when it cannot be started */
export function startChild(name: string, script: string, { env, nodeOptions = [] }: ChildOptions = {}): Child {
  const log = logFile(`bench-${name}`);
  const child = spawn(process.execPath, [...nodeOptions, script], {
    cwd: root,
    env: env ?? process.env,
    stdio: 'pipe',
  });
  child.stderr.pipe(createWriteStream(log));
  running.add(child);
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  if (child.pid === undefined) throw new Error(`${name} could not be started`);
  return {
    pid: child.pid,
    log,
    isRunning: () => !hasEnded(child),
    send: (line) => child.stdin.write(`${line}\n`),
    nextLine: async () => {
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`${name} ended too early; see ${log}`);
      return value;
    },
    stop: () => end(child),
  };
}

/** Ends every process that was started here and still runs. */
export async function stopChildren(): Promise<void> {
  await Promise.all([...running].map(end));
}
