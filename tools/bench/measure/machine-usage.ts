import { readdirSync, readFileSync } from 'node:fs';

/** Processor time since the start, in hundredths of a second. */
export interface MachineUsage {
  readonly busy: number;
  /** Of this process and everything it started: API, database, load. */
  readonly ours: number;
}

interface ProcessTime {
  readonly id: number;
  readonly parent: number;
  readonly ticks: number;
}

function timeOf(id: number): ProcessTime | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    // Own time and that of children that have ended.
    const ticks = [11, 12, 13, 14].reduce((sum, field) => sum + (fields[field] ?? 0), 0);
    return { id, parent: fields[1] ?? 0, ticks };
  } catch {
    return undefined;
  }
}

/** What the machine and what this benchmark has used so far; undefined where the system does not tell. */
export function machineUsage(): MachineUsage | undefined {
  try {
    const total = readFileSync('/proc/stat', 'utf8').split('\n')[0]?.trim().split(/\s+/).slice(1).map(Number) ?? [];
    const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = total;
    const ids = readdirSync('/proc').map(Number).filter(Number.isInteger);
    const all = ids.map(timeOf).filter((time) => time !== undefined);
    const family = new Set([process.pid]);
    // Children have higher numbers than their parents, but for a wrap-around: look until nothing is added.
    for (let before = 0; before !== family.size;) {
      before = family.size;
      for (const { id, parent } of all) if (family.has(parent)) family.add(id);
    }
    const ours = all.filter(({ id }) => family.has(id)).reduce((sum, { ticks }) => sum + ticks, 0);
    return { busy: user + nice + system + irq + softirq + steal, ours };
  } catch {
    return undefined;
  }
}

/** How many processors other programs kept busy between two looks. */
export function othersBetween(before?: MachineUsage, after?: MachineUsage, seconds = 0): number | undefined {
  if (!before || !after || seconds <= 0) return undefined;
  return Math.max(0, (after.busy - before.busy - (after.ours - before.ours)) / 100 / seconds);
}
