import { Injectable } from '@nestjs/common';
import { type Actor, ValidationFailed } from '@trin/core-api';
import type { VoteResultView } from '@trin/learning-contract';
import { LessonAccess } from '../lesson/lesson-access.js';
import { BlockNotFound } from '../lesson/lesson.errors.js';
import { findBlock } from '../lesson/response.rules.js';
import { AlreadyVoted } from './vote.errors.js';
import { VoteRepository } from './vote.repository.js';
import { voteResult } from './vote.rules.js';

/** Votes on dilemmas: one per person, counted without names. */
@Injectable()
export class VoteService {
  constructor(
    private readonly access: LessonAccess,
    private readonly votes: VoteRepository,
  ) {}

  /** The same vote again shows the result again. @throws EnrolmentNotFound, LessonNotFound, BlockNotFound, AlreadyVoted */
  async vote(
    actor: Actor,
    registration: string,
    lessonId: string,
    blockId: string,
    choiceId: string,
  ): Promise<VoteResultView> {
    const { courseId, lesson } = await this.access.enter(actor, registration, lessonId);
    const block = findBlock(lesson, blockId);
    if (block?.type !== 'dilemma') throw new BlockNotFound();
    const choiceIds = block.choices.map(({ id }) => id);
    if (!choiceIds.includes(choiceId)) throw new ValidationFailed({}, [{ path: 'choiceId', code: 'INVALID_VALUE' }]);
    await this.votes.cast(actor.userId, courseId, blockId, choiceId);
    const own = await this.votes.findOwn(actor.userId, courseId, blockId);
    if (own !== choiceId) throw new AlreadyVoted();
    return voteResult(own, choiceIds, await this.votes.tallyOf(courseId, blockId));
  }
}
