import { Injectable, signal } from '@angular/core';

/** What the outline says of a part the reader has met. */
export type UnitMark = 'done' | 'begun';

/** Marks of a reader's own progress beside the parts of a course; the scope that knows them writes them. */
@Injectable()
export class UnitMarks {
  readonly byUnit = signal<ReadonlyMap<string, UnitMark>>(new Map());
}
