import { computed, effect, Service, signal } from '@angular/core';
import { type BlockResponseValue, type LessonNotes, type LessonRecordView } from '@trin/learning-contract';
import { type SaveState } from '@trin/ui';
import { type AnswerSlot, type OtherVersion } from './answer-slot';

/** Why answers are not kept with the learner, if they are not. */
export type RecordMode = 'enrolled' | 'not-enrolled' | 'unreachable';

/** All that one learner left in one lesson, ready to write on. */
export interface OpenRecord {
  readonly mode: RecordMode;
  readonly registration?: string;
  readonly lessonId: string;
  readonly courseId: string;
  readonly view?: LessonRecordView;
  readonly answers: ReadonlyMap<string, AnswerSlot<BlockResponseValue>>;
  readonly notes: AnswerSlot<LessonNotes>;
}

type ValueOf<T extends BlockResponseValue['type']> = Extract<BlockResponseValue, { type: T }>;
const idle: SaveState = { status: 'idle' };

/** What the blocks of the open lesson read and write. Provided by the page; filled when the lesson is opened. */
@Service({ autoProvided: false })
export class LessonRecord {
  private readonly open = signal<OpenRecord | undefined>(undefined);
  private readonly votes = signal<ReadonlyMap<string, string>>(new Map());

  readonly place = this.open.asReadonly();
  readonly mode = computed(() => this.open()?.mode ?? 'not-enrolled');
  readonly notes = computed(() => this.open()?.notes);
  /** The workflow as chosen in this very lesson counts before the one the server last told of. */
  readonly ownWorkflow = computed(() => this.namedHere() ?? this.open()?.view?.ownWorkflow?.name);

  constructor() {
    effect(() => {
      const record = this.open();
      if (!record) return;
      for (const slot of record.answers.values()) slot.watch();
      record.notes.watch();
    });
  }

  fill(record: OpenRecord): void {
    this.votes.set(new Map(record.view?.votes.map(({ blockId, choiceId }) => [blockId, choiceId])));
    this.open.set(record);
  }

  /** What the learner left in a block, in the shape of its type. */
  answer<T extends BlockResponseValue['type']>(type: T, blockId: string): ValueOf<T> | undefined {
    const value = this.slot(blockId)?.value();
    return value && isOfType(value, type) ? value : undefined;
  }

  anyAnswer(blockId: string): BlockResponseValue | undefined {
    return this.slot(blockId)?.value();
  }

  write(blockId: string, value: BlockResponseValue): void {
    this.slot(blockId)?.write(value);
  }

  saveState(blockId: string): SaveState {
    return this.slot(blockId)?.state() ?? idle;
  }

  otherVersion(blockId: string): OtherVersion<BlockResponseValue> | undefined {
    return this.slot(blockId)?.other();
  }

  settle(blockId: string, choice: 'mine' | 'other'): void {
    this.slot(blockId)?.settle(choice);
  }

  /** The learner's own vote in a dilemma. */
  vote(blockId: string): string | undefined {
    return this.votes().get(blockId);
  }

  rememberVote(blockId: string, choiceId: string): void {
    this.votes.update((votes) => new Map(votes).set(blockId, choiceId));
  }

  private slot(blockId: string): AnswerSlot<BlockResponseValue> | undefined {
    return this.open()?.answers.get(blockId);
  }

  private namedHere(): string | undefined {
    for (const slot of this.open()?.answers.values() ?? []) {
      const value = slot.value();
      if (value?.type === 'workflow' && value.name.trim() !== '') return value.name.trim();
    }
    return undefined;
  }
}

function isOfType<T extends BlockResponseValue['type']>(value: BlockResponseValue, type: T): value is ValueOf<T> {
  return value.type === type;
}
