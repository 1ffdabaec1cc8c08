import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Processor time and memory of a process. */
export interface ProcessUsage {
  readonly cpuSeconds: number;
  readonly rssMb: number;
}

// Linux counts processor time for programs in hundredths of a second.
const ticksPerSecond = 100;

/** What a process has used so far; undefined where the system does not tell. */
export function usageOf(pid: number): ProcessUsage | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Its name stands in brackets and may hold anything; what follows is separated by spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    return { cpuSeconds: ticks / ticksPerSecond, rssMb: kilobytes / 1024 };
  } catch {
    return undefined;
  }
}

const lookMs = 250;
const patienceLooks = 40;

/** Waits until a process does next to nothing, ten seconds at most. */
export async function untilIdle(pid: number): Promise<void> {
  for (let look = 0; look < patienceLooks; look += 1) {
    const before = usageOf(pid)?.cpuSeconds ?? 0;
    await setTimeout(lookMs);
    if ((usageOf(pid)?.cpuSeconds ?? 0) - before <= lookMs / 1000 / 10) return;
  }
}
