import { inject, Service } from '@angular/core';
import { type OnConflict, Outbox, problemOf, type SavedWrite } from '@trin/core-web';
import { type ContentBlock, type LessonDocument } from '@trin/courses-contract';
import { BlockResponseValue, LearningErrorCode, LessonNotes, LessonRecordView } from '@trin/learning-contract';
import { LearningClient, notesUrl, responseUrl } from '../learning-client';
import { OfflineCopies } from '../offline/offline-copies';
import { type AnswerSlot } from './answer-slot';
import { type OpenRecord } from './lesson-record';
import { RevisedSlot, type SlotAddress, type StoredValue } from './revised-slot';
import { TabDrafts } from './tab-drafts';
import { TabSlot } from './tab-slot';

/** Whose record of which lesson. */
export interface RecordPlace {
  readonly courseId: string;
  readonly lesson: LessonDocument;
  readonly userId?: string | undefined;
  readonly registration?: string | undefined;
}

const notesSlot = 'notes';

/** Name of the copy of a lesson's record on this computer. */
const recordCopy = (registration: string, lessonId: string): string => `record/${registration}/${lessonId}`;

/** Opens a lesson for a learner: from the server, else from the copy on this computer; for others in this tab only. */
@Service()
export class RecordOpener {
  private readonly client = inject(LearningClient);
  private readonly outbox = inject(Outbox);
  private readonly copies = inject(OfflineCopies);
  private readonly drafts = inject(TabDrafts);

  constructor() {
    this.outbox.whenSaved((saved) => this.keepSaved(saved));
  }

  async open(place: RecordPlace): Promise<OpenRecord> {
    const { userId, registration } = place;
    if (!userId || !registration) return this.inTab(place, 'not-enrolled');
    const view = await this.fetch(place, registration);
    if (view === 'not-enrolled' || view === 'unreachable') return this.inTab(place, view);
    return this.enrolled(place, { userId, registration, view });
  }

  private async fetch(
    { lesson }: RecordPlace,
    registration: string,
  ): Promise<LessonRecordView | 'not-enrolled' | 'unreachable'> {
    const name = recordCopy(registration, lesson.id);
    try {
      const view = await this.client.openLesson(registration, lesson.id);
      this.copies.keep(name, view);
      return view;
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === LearningErrorCode.EnrolmentNotFound) return 'not-enrolled';
      return this.copies.recall(name, LessonRecordView) ?? 'unreachable';
    }
  }

  private async enrolled(
    { courseId, lesson }: RecordPlace,
    { userId, registration, view }: { userId: string; registration: string; view: LessonRecordView },
  ): Promise<OpenRecord> {
    const stored = new Map(view.responses.map((response) => [response.blockId, response]));
    const slots = answeredBlocks(lesson).map(async ({ blockId, onConflict }) => {
      const slot = await this.slot<BlockResponseValue>(
        {
          key: `response:${registration}:${lesson.id}:${blockId}`,
          url: responseUrl(registration, lesson.id, blockId),
          userId,
          onConflict,
          fetch: () => this.client.response(registration, lesson.id, blockId),
        },
        stored.get(blockId),
        (value) => BlockResponseValue.parse(value),
      );
      this.adopt(slot, this.drafts.recall(courseId, lesson.id, blockId, BlockResponseValue));
      this.drafts.forget(courseId, lesson.id, blockId);
      return [blockId, slot] as const;
    });
    const notes = await this.slot<LessonNotes>(
      {
        key: `notes:${registration}:${lesson.id}`,
        url: notesUrl(registration, lesson.id),
        userId,
        onConflict: 'hold',
        fetch: () => this.client.notes(registration, lesson.id),
      },
      view.notes,
      (value) => LessonNotes.parse(value),
    );
    this.adopt(notes, this.drafts.recall(courseId, lesson.id, notesSlot, LessonNotes));
    this.drafts.forget(courseId, lesson.id, notesSlot);
    const answers = new Map(await Promise.all(slots));
    return { mode: 'enrolled', courseId, lessonId: lesson.id, registration, view, answers, notes };
  }

  private async slot<T>(
    address: SlotAddress<T>,
    stored: StoredValue<T> | undefined,
    parse: (value: unknown) => T,
  ): Promise<AnswerSlot<T>> {
    const unsent = await this.outbox.pending(address.key, parse);
    return new RevisedSlot(this.outbox, address, stored, unsent);
  }

  /** What was typed before enrolling becomes the answer, unless there already is one. */
  private adopt<T>(slot: AnswerSlot<T>, draft: T | undefined): void {
    if (draft !== undefined && slot.value() === undefined) slot.write(draft);
  }

  /** What was sent belongs into the copy too, so that the lesson opens without network as it was left. */
  private keepSaved({ key, ...saved }: SavedWrite): void {
    const [kind, registration = '', lessonId = '', blockId] = key.split(':');
    if (kind !== 'response' && kind !== notesSlot) return;
    const name = recordCopy(registration, lessonId);
    const view = this.copies.recall(name, LessonRecordView);
    if (!view) return;
    if (kind === notesSlot) this.copies.keep(name, { ...view, notes: saved });
    else {
      const others = view.responses.filter((response) => response.blockId !== blockId);
      this.copies.keep(name, { ...view, responses: [...others, { blockId, ...saved }] });
    }
  }

  private inTab({ courseId, lesson }: RecordPlace, mode: 'not-enrolled' | 'unreachable'): OpenRecord {
    const keep = (slot: string) => (value: unknown) => this.drafts.keep(courseId, lesson.id, slot, value);
    const answers = new Map(
      answeredBlocks(lesson).map(({ blockId }) => {
        const draft = this.drafts.recall(courseId, lesson.id, blockId, BlockResponseValue);
        return [blockId, new TabSlot<BlockResponseValue>(draft, keep(blockId))] as const;
      }),
    );
    const notes = new TabSlot<LessonNotes>(
      this.drafts.recall(courseId, lesson.id, notesSlot, LessonNotes),
      keep(notesSlot),
    );
    return { mode, courseId, lessonId: lesson.id, answers, notes };
  }
}

const onConflict: Partial<Record<ContentBlock['type'], OnConflict>> = {
  reflection: 'hold',
  workflow: 'hold',
  checklist: 'resend',
  sorting: 'resend',
  matching: 'resend',
  'flip-card': 'resend',
};

/** The blocks where a learner leaves something. Only her own words are worth the question which version to keep. */
const answeredBlocks = (lesson: LessonDocument): { readonly blockId: string; readonly onConflict: OnConflict }[] =>
  lesson.blocks.flatMap((block) => {
    const answer = onConflict[block.type];
    return 'id' in block && answer ? [{ blockId: block.id, onConflict: answer }] : [];
  });
