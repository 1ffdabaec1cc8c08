import * as z from 'zod';

/** What the cohort process is told. */
export const CohortJob = z.object({ courseId: z.string(), size: z.int(), learners: z.int(), rounds: z.int() });
export type CohortJob = z.infer<typeof CohortJob>;

/** What it tells: milliseconds from the call to the finished progress of everybody. */
export const CohortOutcome = z.object({
  size: z.int(),
  rounds: z.int(),
  p50: z.number(),
  p95: z.number(),
  p99: z.number(),
  worst: z.number(),
});
export type CohortOutcome = z.infer<typeof CohortOutcome>;
