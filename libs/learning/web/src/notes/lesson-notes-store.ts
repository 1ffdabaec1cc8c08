import { computed, inject, Service } from '@angular/core';
import { type Highlight, type LessonNotes } from '@trin/learning-contract';
import { type SaveState } from '@trin/ui';
import { LessonRecord } from '../lesson-record/lesson-record';
import { type Quote } from './quote';

const nothing: LessonNotes = { text: '', highlights: [], bookmarked: false };
const idle: SaveState = { status: 'idle' };
const mostHighlights = 200;

/** Note, highlights and bookmark of the open lesson; saved together, as they are made. */
@Service({ autoProvided: false })
export class LessonNotesStore {
  private readonly record = inject(LessonRecord);

  readonly notes = computed<LessonNotes>(() => this.record.notes()?.value() ?? nothing);
  readonly state = computed<SaveState>(() => this.record.notes()?.state() ?? idle);
  readonly other = computed(() => this.record.notes()?.other());
  readonly isFull = computed(() => this.notes().highlights.length >= mostHighlights);

  setText(text: string): void {
    this.change({ text });
  }

  toggleBookmark(): void {
    this.change({ bookmarked: !this.notes().bookmarked });
  }

  /** Marks a quote; gives the id of the new highlight, or undefined when there is room for no more. */
  mark(blockIndex: number, { quote, prefix }: Quote): string | undefined {
    if (this.isFull()) return undefined;
    const highlight: Highlight = { id: crypto.randomUUID(), blockIndex, quote, prefix, note: '' };
    this.change({
      highlights: [...this.notes().highlights, highlight].toSorted((a, b) => a.blockIndex - b.blockIndex),
    });
    return highlight.id;
  }

  annotate(id: string, note: string): void {
    this.change({
      highlights: this.notes().highlights.map((highlight) =>
        highlight.id === id ? { ...highlight, note } : highlight,
      ),
    });
  }

  /** Takes a highlight away and gives it back, so that it can be put in again. */
  remove(id: string): Highlight | undefined {
    const { highlights } = this.notes();
    this.change({ highlights: highlights.filter((highlight) => highlight.id !== id) });
    return highlights.find((highlight) => highlight.id === id);
  }

  restore(highlight: Highlight): void {
    this.change({
      highlights: [...this.notes().highlights, highlight].toSorted((a, b) => a.blockIndex - b.blockIndex),
    });
  }

  settle(choice: 'mine' | 'other'): void {
    this.record.notes()?.settle(choice);
  }

  private change(change: Partial<LessonNotes>): void {
    this.record.notes()?.write({ ...this.notes(), ...change });
  }
}
