import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Translator } from '@trin/core-web';
import { containsCivilRegistrationNumber, type Highlight, LearningErrorCode } from '@trin/learning-contract';
import { Icon, Notice, SavedState } from '@trin/ui';
import { Control, FormRow } from '@trin/ui/forms';
import { FocusAfterRender } from '../focus/focus-after-render';
import { type HighlightLayer } from './highlight-layer';
import { LessonNotesStore } from './lesson-notes-store';
import { type Quote } from './quote';

/** The learner's own margin: a note, her highlights, and a way to mark paragraphs by keyboard. */
@Component({
  selector: 'trin-notes-panel',
  imports: [Control, FormRow, Icon, Notice, SavedState, TranslocoPipe],
  templateUrl: './notes-panel.html',
  styleUrl: './notes-panel.css',
  host: { '(keydown.escape)': 'closed.emit()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotesPanel {
  readonly layer = input.required<HighlightLayer>();
  readonly isKept = input(true);
  readonly closed = output();
  readonly goToBlock = output<number>();

  protected readonly store = inject(LessonNotesStore);
  private readonly translator = inject(Translator);
  private readonly focus = inject(FocusAfterRender);
  protected readonly removed = signal<Highlight | undefined>(undefined);
  protected readonly paragraphs = signal<ReturnType<HighlightLayer['paragraphs']>>([]);

  protected readonly refusal = computed(() => {
    const { text, highlights } = this.store.notes();
    const words = [text, ...highlights.map(({ note }) => note)].join('\n');
    if (containsCivilRegistrationNumber(words)) {
      return this.translator.errorText(LearningErrorCode.ContainsCivilRegistrationNumber);
    }
    const { status, problem } = this.store.state();
    return status === 'problem' ? problem : undefined;
  });

  protected write(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.store.setText(event.target.value);
  }

  protected annotate(id: string, event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.store.annotate(id, event.target.value);
  }

  protected remove(id: string): void {
    this.removed.set(this.store.remove(id));
    this.focus.on('#notes-undo');
  }

  protected undo(): void {
    const highlight = this.removed();
    if (!highlight) return;
    this.store.restore(highlight);
    this.removed.set(undefined);
    this.focus.on(`#mark-${highlight.id}`);
  }

  protected listParagraphs(event: Event): void {
    if (event.target instanceof HTMLDetailsElement && event.target.open) this.paragraphs.set(this.layer().paragraphs());
  }

  protected isMarked(quote: Quote): boolean {
    return this.store.notes().highlights.some((highlight) => highlight.quote === quote.quote);
  }

  protected toggle(blockIndex: number, quote: Quote): void {
    const known = this.store.notes().highlights.find((highlight) => highlight.quote === quote.quote);
    if (known) this.store.remove(known.id);
    else this.store.mark(blockIndex, quote);
  }

  protected short(text: string): string {
    return text.length > 90 ? `${text.slice(0, 88).trimEnd()} …` : text;
  }
}
