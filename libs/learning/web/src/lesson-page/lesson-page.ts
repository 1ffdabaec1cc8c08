import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  signal,
  untracked,
  ViewEncapsulation,
} from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PageTitle, Translator } from '@trin/core-web';
import { BLOCK_COMPONENTS, ContentBlockView } from '@trin/courses-web';
import { Dialogs, Icon, LoadState, Notice, Ready, Skeleton } from '@trin/ui';
import { learningBlocks } from '../blocks/block-components';
import { unitAddress } from '../course-path/course-path';
import { EnrolmentStore } from '../enrolment/enrolment-store';
import { FocusAfterRender } from '../focus/focus-after-render';
import { LessonRecord } from '../lesson-record/lesson-record';
import { HighlightLayer } from '../notes/highlight-layer';
import { LessonNotesStore } from '../notes/lesson-notes-store';
import { NotesPanel } from '../notes/notes-panel';
import { SelectionButtons } from '../notes/selection-buttons';
import { LessonShortcuts, type ShortcutKey } from '../shortcuts/lesson-shortcuts';
import { LessonEnd } from './lesson-end';
import { LessonOutline } from './lesson-outline';
import { LessonStore, type OpenLesson } from './lesson-store';
import { PositionRecorder } from './position-recorder';

/** The lesson player: reading, working in the text, and finding one's place again. */
@Component({
  selector: 'trin-lesson-page',
  imports: [
    ContentBlockView,
    HighlightLayer,
    Icon,
    LessonEnd,
    LessonOutline,
    LoadState,
    NotesPanel,
    Notice,
    Ready,
    SelectionButtons,
    Skeleton,
    TranslocoPipe,
  ],
  providers: [
    { provide: BLOCK_COMPONENTS, useValue: learningBlocks },
    EnrolmentStore,
    LessonNotesStore,
    LessonRecord,
    LessonShortcuts,
    LessonStore,
    PositionRecorder,
  ],
  templateUrl: './lesson-page.html',
  styleUrls: ['./lesson-page.css', './lesson-print.css', '../blocks/exercise.css'],
  // Its styles dress blocks and highlights that other components draw; every selector begins with a name of its own.
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LessonPage {
  protected readonly store = inject(LessonStore);
  protected readonly notes = inject(LessonNotesStore);
  protected readonly shortcuts = inject(LessonShortcuts);
  private readonly recorder = inject(PositionRecorder);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly title = inject(PageTitle);
  private readonly translator = inject(Translator);
  private readonly focus = inject(FocusAfterRender);
  private readonly injector = inject(Injector);

  protected readonly isNotesOpen = signal(false);
  protected readonly resumedAt = signal<number | undefined>(undefined);
  protected readonly said = signal('');
  protected readonly tag = computed(() => {
    const open = this.store.open();
    if (!open) return '';
    const { here } = open.at;
    const lessons = here.module.units.filter(({ kind }) => kind === 'lesson');
    return this.translator.translate('learning.lesson.tag', {
      position: here.position,
      total: lessons.length,
      minutes: open.lesson.minutes,
    });
  });
  protected readonly minutesLeft = computed(() => {
    const lesson = this.store.open()?.lesson;
    if (!lesson || this.store.isCompleted()) return undefined;
    const share = 1 - this.recorder.blockIndex() / Math.max(1, lesson.blocks.length);
    return Math.max(1, Math.ceil(lesson.minutes * share));
  });

  constructor() {
    this.shortcuts.listen((key) => this.react(key));
    // A choice between two versions of the notes must not stay behind a closed panel.
    effect(() => {
      if (this.notes.other()) this.isNotesOpen.set(true);
    });
    // Once for each lesson that is opened, not for what changes inside it.
    const lesson = computed(() => this.store.open()?.lesson);
    effect(() => {
      const opened = lesson();
      if (opened) untracked(() => this.arrive(opened.title, opened.blocks.length));
      else untracked(() => this.recorder.stop());
    });
  }

  protected goToBlock(blockIndex: number): void {
    const block = this.host.querySelector<HTMLElement>(`[data-block-index="${blockIndex}"]`);
    block?.scrollIntoView({ block: 'start' });
    block?.focus({ preventScroll: true });
  }

  protected goToTop(): void {
    this.resumedAt.set(undefined);
    this.host.querySelector('h1')?.scrollIntoView({ block: 'center' });
    this.host.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  protected toggleNotes(): void {
    this.isNotesOpen.update((isOpen) => !isOpen);
    this.focus.on(this.isNotesOpen() ? '#notes-heading' : '#notes-toggle');
  }

  protected toggleBookmark(): void {
    this.notes.toggleBookmark();
    const { bookmarked } = this.notes.notes();
    this.said.set(
      this.translator.translate(bookmarked ? 'learning.lesson.bookmarked' : 'learning.lesson.unbookmarked'),
    );
  }

  protected mark(layer: HighlightLayer, withNote: boolean): void {
    const selected = layer.selected();
    const id = selected && this.notes.mark(selected.blockIndex, selected.quote);
    layer.forget();
    if (!id) return;
    this.said.set(this.translator.translate('learning.notes.marked'));
    if (!withNote) return;
    this.isNotesOpen.set(true);
    this.focus.on(`#mark-note-${id}`);
  }

  protected print(): void {
    globalThis.print();
  }

  protected async help(): Promise<void> {
    const { ShortcutsDialog } = await import('../shortcuts/shortcuts-dialog');
    await this.dialogs.open(ShortcutsDialog, this.shortcuts);
  }

  protected step(open: OpenLesson): 1 | 2 | 3 {
    return open.version.course.step;
  }

  private arrive(title: string, blockCount: number): void {
    this.title.set(title);
    this.resumedAt.set(undefined);
    const view = this.store.record.place()?.view;
    const left = view?.completedAt ? 0 : (view?.blockIndex ?? 0);
    const at = Math.min(left, blockCount - 1);
    afterNextRender(
      {
        read: () => {
          this.recorder.start(this.host);
          if (at < 1) return;
          this.resumedAt.set(at);
          this.showResumed();
        },
      },
      { injector: this.injector },
    );
  }

  /** Brings the notice to the top, and with it the block that was left. */
  private showResumed(): void {
    afterNextRender(
      { read: () => this.host.querySelector('.lesson-resumed')?.scrollIntoView({ block: 'start' }) },
      { injector: this.injector },
    );
  }

  private react(key: ShortcutKey): void {
    const open = this.store.open();
    if (key === '?') void this.help();
    else if (!open) return;
    else if (key === 'b') this.toggleBookmark();
    else {
      const place = key === 'n' ? open.at.next : open.at.previous;
      if (place) void this.router.navigate(unitAddress(open.version.course.id, place.unit));
    }
  }
}
