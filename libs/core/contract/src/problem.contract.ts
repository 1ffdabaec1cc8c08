import * as z from 'zod';

/** One field that was refused: the path into the request body and a stable code with its parameters. */
export const FieldProblem = z.object({
  path: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});
export type FieldProblem = z.infer<typeof FieldProblem>;

/**
 * RFC 9457 problem details. Carries codes, never text for people: the client turns `code` and `params` into
 * Danish or English (`errors.<code>`).
 */
export const ProblemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  errors: z.array(FieldProblem).optional(),
  requestId: z.string().optional(),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;
export type ProblemParams = NonNullable<ProblemDetails['params']>;
