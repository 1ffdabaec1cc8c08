import { ValidationFailed } from '@trin/core-api';
import * as z from 'zod';

/** The last row of a page: the next one begins below it. */
const NotebookCursor = z.tuple([z.iso.datetime(), z.uuid(), z.string().max(60)]);
export type NotebookCursor = z.infer<typeof NotebookCursor>;

export const writeCursor = (cursor: NotebookCursor): string => Buffer.from(cursor.join(' ')).toString('base64url');

/** @throws ValidationFailed when it is not one of ours */
export function readCursor(text: string): NotebookCursor {
  const parsed = NotebookCursor.safeParse(Buffer.from(text, 'base64url').toString().split(' '));
  if (!parsed.success) throw new ValidationFailed({}, [{ path: 'cursor', code: 'INVALID_FORMAT' }]);
  return parsed.data;
}
