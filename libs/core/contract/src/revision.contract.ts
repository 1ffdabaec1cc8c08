import * as z from 'zod';

/**
 * How a write that must never be lost is sent: `revision` is one more than the newest that the browser knew,
 * `writeId` names this very write so that sending it again changes nothing.
 */
export const RevisedWrite = z.object({
  revision: z.int().min(1).max(1_000_000_000),
  writeId: z.uuid(),
});
export type RevisedWrite = z.infer<typeof RevisedWrite>;

/** Answer to a revised write: the revision that now stands. */
export const SavedView = z.object({ revision: z.int(), savedAt: z.iso.datetime() });
export type SavedView = z.infer<typeof SavedView>;

export type RevisionOutcome = 'apply' | 'repeat' | 'conflict';

/**
 * Decides what a revised write does to what is stored: a higher revision applies, the same write again is a
 * repeat, everything else met a newer value and is a conflict (the client then sends again on top of it).
 */
export function decideRevision(stored: RevisedWrite | undefined, write: RevisedWrite): RevisionOutcome {
  if (!stored) return 'apply';
  if (stored.writeId === write.writeId) return 'repeat';
  return write.revision > stored.revision ? 'apply' : 'conflict';
}
