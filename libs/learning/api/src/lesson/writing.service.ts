import { Injectable } from '@nestjs/common';
import { type Actor, Clock, NotFound, RevisionConflict } from '@trin/core-api';
import type { RevisedWrite, SavedView } from '@trin/core-contract';
import type {
  BlockResponseView,
  LessonNotesView,
  RecordBlockResponseRequest,
  RecordLessonNotesRequest,
} from '@trin/learning-contract';
import { EnrolmentNotFound } from '../enrolment/enrolment.errors.js';
import { LessonAccess } from './lesson-access.js';
import { LessonRecordRepository } from './lesson-record.repository.js';
import { BlockNotFound, ContainsCivilRegistrationNumber, ResponseOfOtherBlock } from './lesson.errors.js';
import { presentResponse } from './lesson.presenter.js';
import { civilNumbersInNotes, civilNumbersInResponse, findBlock } from './response.rules.js';
import { RevisedWriteRepository, type Standing } from './revised-write.repository.js';

/** What a learner types is saved as it is typed. Sent again it changes nothing; over a newer value it is a conflict. */
@Injectable()
export class WritingService {
  constructor(
    private readonly access: LessonAccess,
    private readonly writes: RevisedWriteRepository,
    private readonly records: LessonRecordRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws EnrolmentNotFound, LessonNotFound, BlockNotFound, ResponseOfOtherBlock, ContainsCivilRegistrationNumber, RevisionConflict */
  async recordResponse(
    actor: Actor,
    registration: string,
    lessonId: string,
    blockId: string,
    request: RecordBlockResponseRequest,
  ): Promise<SavedView> {
    const { key, courseId, lesson } = await this.access.enter(actor, registration, lessonId);
    const block = findBlock(lesson, blockId);
    if (!block) throw new BlockNotFound();
    if (block.type !== request.value.type) throw new ResponseOfOtherBlock(block.type);
    const found = civilNumbersInResponse(request.value);
    if (found.length > 0) throw new ContainsCivilRegistrationNumber(found);
    return saved(request, await this.writes.saveResponse(key, courseId, blockId, request, this.clock.now()));
  }

  /** The answer that stands, to lay beside one's own after a conflict. @throws EnrolmentNotFound, LessonNotFound, NotFound */
  async getResponse(actor: Actor, registration: string, lessonId: string, blockId: string): Promise<BlockResponseView> {
    const { key } = await this.access.enter(actor, registration, lessonId);
    const response = await this.records.findResponse(key, blockId);
    if (!response) throw new NotFound();
    return presentResponse(response);
  }

  /** @throws EnrolmentNotFound, LessonNotFound, ContainsCivilRegistrationNumber, RevisionConflict */
  async recordNotes(
    actor: Actor,
    registration: string,
    lessonId: string,
    request: RecordLessonNotesRequest,
  ): Promise<SavedView> {
    const { key } = await this.access.enter(actor, registration, lessonId);
    const found = civilNumbersInNotes(request.value);
    if (found.length > 0) throw new ContainsCivilRegistrationNumber(found);
    return saved(request, await this.writes.saveNotes(key, request, this.clock.now()));
  }

  /** The notes that stand. @throws EnrolmentNotFound, LessonNotFound, NotFound */
  async getNotes(actor: Actor, registration: string, lessonId: string): Promise<LessonNotesView> {
    const { key } = await this.access.enter(actor, registration, lessonId);
    const notes = await this.records.findNotes(key);
    if (!notes) throw new NotFound();
    return notes;
  }
}

function saved({ writeId }: RevisedWrite, standing: Standing | null): SavedView {
  if (!standing) throw new EnrolmentNotFound();
  if (standing.writeId !== writeId) throw new RevisionConflict(standing.revision);
  return { revision: standing.revision, savedAt: standing.savedAt.toISOString() };
}
