import { mkdirSync, writeFileSync } from 'node:fs';
import { inside } from '../../setup/paths.mjs';
import type { CohortMeasurement } from '../cohort/measure-cohort.ts';
import type { PgbenchResult } from '../environment/pgbench.ts';
import type { Measured } from '../measure/measure-all.ts';
import type { GoalResult } from './goals.ts';

/** Everything that a run found out. */
export interface Report extends Measured {
  readonly about: {
    readonly at: string;
    readonly node: string;
    readonly postgres: string;
    readonly processors: number;
    readonly pool: number;
    readonly learners: number;
    readonly progressRows: number;
    readonly seconds: number;
    readonly small: boolean;
  };
  readonly pgbench: readonly (PgbenchResult & { readonly name: string })[];
  readonly cohort: CohortMeasurement | undefined;
  readonly goals: readonly GoalResult[];
  /** What could not be measured, and why. */
  readonly skipped: readonly string[];
}

/** Keeps the report. @returns the file */
export function save(report: Report): string {
  mkdirSync(inside('.trin/bench'), { recursive: true });
  const file = inside('.trin/bench', `${report.about.at.replaceAll(':', '-')}.json`);
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  return file;
}
