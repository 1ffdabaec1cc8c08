import { relative, resolve } from 'node:path';

/** The folder that holds package.json. */
export const root = resolve(import.meta.dirname, '../..');

/** A path as people and editors read it. */
export const shown = (file: string): string => relative(root, file);

/** Ends a check: each problem on a line of its own, or `name: ok`. */
export function report(name: string, problems: readonly string[], note = ''): void {
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) process.exitCode = 1;
  console.log(`${name}: ${problems.length > 0 ? `${problems.length} problems` : `ok${note && ` (${note})`}`}`);
}
