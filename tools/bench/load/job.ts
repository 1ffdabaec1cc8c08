import * as z from 'zod';

/**
 * One kind of request. `{learner}`, `{registration}`, `{attempt}`, `{token}`, `{email}`, `{address}`, `{row}`,
 * `{write}` and `{revision}` are filled in anew for every request, each time for another learner; of several paths
 * the next is taken each time.
 */
export const RequestTemplate = z.object({
  method: z.enum(['GET', 'POST', 'PUT']),
  paths: z.array(z.string()).min(1),
  headers: z.record(z.string(), z.string()),
  body: z.string().optional(),
});
export type RequestTemplate = z.infer<typeof RequestTemplate>;

/** What the load process does: one kind of request again and again, or whole quizzes from start to submission. */
export const Work = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('requests'), template: RequestTemplate }),
  z.object({ kind: z.literal('round-trip'), start: RequestTemplate, questions: z.int().min(1) }),
]);
export type Work = z.infer<typeof Work>;

/** What the load process is told, as one line of JSON on its input. */
export const Job = z.object({
  port: z.int(),
  connections: z.int().min(1),
  warmSeconds: z.number().positive(),
  seconds: z.number().positive(),
  /** How many learners there are to choose from. */
  learners: z.int().min(1),
  /** Number of the first request, so that revisions rise from job to job. */
  from: z.int().min(0),
  work: Work,
});
export type Job = z.infer<typeof Job>;

/** What the load process tells when it is done, as one line of JSON. */
export const Outcome = z.object({
  count: z.int(),
  /** HTTP requests; more than `count` where one round has several. */
  requests: z.int(),
  seconds: z.number(),
  p50: z.number(),
  p95: z.number(),
  p99: z.number(),
  worst: z.number(),
  errors: z.int(),
  non2xx: z.int(),
  statuses: z.record(z.string(), z.int()),
  /** Processor time of the load process itself: near `seconds`, it was the load that could go no faster. */
  cpuSeconds: z.number(),
});
export type Outcome = z.infer<typeof Outcome>;

/** Said by the load process when the warm-up is over. */
export const warmLine = 'warm';
/** Said to the load process when the measuring may begin. */
export const goLine = 'go';
