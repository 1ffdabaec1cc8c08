import * as z from 'zod';

/** Id that an author gives to a course, module, lesson, block or question; never changed once published. */
export const StableId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
export type StableId = z.infer<typeof StableId>;
