import { effect, inject, type ResourceSnapshot, resourceFromSnapshots, untracked } from '@angular/core';
import { problemOf } from '@trin/core-web';
import { type Reloadable } from '@trin/ui';
import type * as z from 'zod';
import { OfflineCopies } from './offline-copies';

/**
 * A resource that keeps its last value on this computer, and gives it when the API cannot be reached. Call it where
 * `inject` works.
 */
export function withOfflineCopy<T extends z.ZodType>(
  source: Reloadable<z.infer<T>>,
  name: () => string,
  view: T,
): Reloadable<z.infer<T>> {
  type Value = z.infer<T> | undefined;
  const copies = inject(OfflineCopies);
  effect(() => {
    const value = source.hasValue() ? source.value() : undefined;
    if (value !== undefined) untracked(() => copies.keep(name(), value));
  });
  const snapshot = (): ResourceSnapshot<Value> => {
    const own = source.snapshot();
    if (own.status !== 'error' || !problemOf(own.error).isTransient) return own;
    const copy = copies.recall(name(), view);
    return copy === undefined ? own : { status: 'resolved', value: copy };
  };
  return Object.assign(resourceFromSnapshots<Value>(snapshot), { reload: () => source.reload() });
}
