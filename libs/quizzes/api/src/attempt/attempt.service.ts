import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, Clock, EventBus, newId, RevisionConflict, Transactional } from '@trin/core-api';
import type { SavedView } from '@trin/core-contract';
import type {
  AttemptView,
  AuthorQuestion,
  CheckedResponseView,
  QuizStandingView,
  RecordResponseRequest,
} from '@trin/quizzes-contract';
import { feedbackOn } from '../question/question.scoring.js';
import { QuizStore, type StoredQuiz } from '../quiz/quiz-store.js';
import {
  AttemptLimitReached,
  AttemptNotFound,
  AttemptNotOpen,
  AttemptTimeIsUp,
  FeedbackNotYet,
  QuestionAlreadyChecked,
  QuestionNotAnswered,
  QuestionNotInAttempt,
  ResponseOfWrongType,
} from './attempt.errors.js';
import { attemptSubmitted } from './attempt.events.js';
import { presentAttempt } from './attempt.presenter.js';
import { AttemptRepository } from './attempt.repository.js';
import { attemptsLeft, deadlineOf, isTimeUp, questionsOf, scoreAttempt } from './attempt.rules.js';
import { presentStanding } from './standing.presenter.js';
import type { QuizAttemptEntity } from './quiz-attempt.entity.js';

/** A learner takes a quiz: start, answer, check, submit. */
@Injectable()
export class AttemptService {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly quizzes: QuizStore,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /**
   * The open attempt, or a new one. Whether the actor may take this quiz at all, the caller has decided: the
   * scope that owns `contextId`.
   * @throws QuizNotFound, AttemptLimitReached
   */
  async start(actor: Actor, quizId: string, contextId: string): Promise<AttemptView> {
    const quiz = await this.quizzes.current(quizId);
    const made = await this.attempts.listOf(actor.userId, contextId, quizId);
    const open = made.find((a) => a.status === 'in-progress');
    if (open && !isTimeUp(open.deadlineAt, this.clock.now())) return this.get(actor, open.id);
    if (open) await this.submit(actor, open.id);
    if (attemptsLeft(quiz.definition, made.length) === 0) throw new AttemptLimitReached({ maxAttempts: made.length });
    const attempt = await this.newAttempt(actor, quiz, contextId, made.length + 1);
    // Lost the race against another tab: its attempt is the open one now.
    if (!(await this.attempts.insert(attempt))) return this.start(actor, quizId, contextId);
    return presentAttempt(attempt, quiz.definition, [], this.clock.now());
  }

  /** @throws AttemptNotFound */
  async get(actor: Actor, attemptId: string): Promise<AttemptView> {
    const attempt = await this.load(actor, attemptId);
    const [definition, responses] = [
      await this.quizzes.byHash(attempt.quizHash),
      await this.attempts.responsesOf(actor.userId, attemptId),
    ];
    return presentAttempt(attempt, definition, responses, this.clock.now());
  }

  /** The learner's attempts at a quiz, the best of them, and whether another may be made. @throws QuizNotFound */
  async standing(actor: Actor, quizId: string, contextId: string): Promise<QuizStandingView> {
    const quiz = await this.quizzes.current(quizId);
    return presentStanding(quiz, await this.attempts.listOf(actor.userId, contextId, quizId));
  }

  /**
   * Saves an answer as it is given. Sent again it changes nothing; over a newer one it is a conflict.
   * @throws AttemptNotFound, QuestionNotInAttempt, ResponseOfWrongType, AttemptTimeIsUp, AttemptNotOpen,
   * QuestionAlreadyChecked, RevisionConflict
   */
  async recordResponse(
    actor: Actor,
    attemptId: string,
    questionId: string,
    request: RecordResponseRequest,
  ): Promise<SavedView> {
    const attempt = await this.load(actor, attemptId);
    const question = await this.questionOf(attempt, questionId);
    if (question.interactionType !== request.value.interactionType) throw new ResponseOfWrongType();
    const now = this.clock.now();
    if (isTimeUp(attempt.deadlineAt, now)) throw new AttemptTimeIsUp();
    const savedAt = await this.attempts.saveResponse(actor.userId, attemptId, questionId, request, now);
    if (savedAt) return { revision: request.revision, savedAt: savedAt.toISOString() };
    return this.explainRefusal(actor, attemptId, questionId, request);
  }

  /** Ends the work on one question and tells why, in a quiz that gives feedback at once. */
  async check(actor: Actor, attemptId: string, questionId: string): Promise<CheckedResponseView> {
    const attempt = await this.load(actor, attemptId);
    const question = await this.questionOf(attempt, questionId);
    const { feedback } = await this.quizzes.byHash(attempt.quizHash);
    if (feedback !== 'each') throw new FeedbackNotYet();
    const response = await this.attempts.findResponse(actor.userId, attemptId, questionId);
    if (!response) throw new QuestionNotAnswered();
    await this.attempts.markChecked(actor.userId, attemptId, questionId, this.clock.now());
    const standing = await this.attempts.findResponse(actor.userId, attemptId, questionId);
    return { questionId, feedback: feedbackOn(question, standing?.value) };
  }

  /** Scores the attempt and closes it. Submitted twice, it is scored once and answers the same. @throws AttemptNotFound */
  @Transactional()
  async submit(actor: Actor, attemptId: string): Promise<AttemptView> {
    const attempt = await this.attempts.findForUpdate(actor.userId, attemptId);
    if (!attempt) throw new AttemptNotFound();
    const definition = await this.quizzes.byHash(attempt.quizHash);
    const responses = await this.attempts.responsesOf(actor.userId, attemptId);
    const now = this.clock.now();
    if (attempt.status === 'in-progress') {
      const values = new Map(responses.map((r) => [r.questionId, r.value]));
      const { score, success } = scoreAttempt(questionsOf(definition, attempt.seed), values, definition.masteryScore);
      Object.assign(attempt, {
        status: 'submitted',
        submittedAt: now,
        scoreRaw: score.raw,
        scoreMax: score.max,
        success,
      });
      await this.attempts.markSubmitted(attempt);
      const { quizId, contextId } = attempt;
      await this.events.publish(attemptSubmitted, {
        learnerId: actor.userId,
        attemptId,
        quizId,
        contextId,
        score,
        success,
        submittedAt: now.toISOString(),
      });
    }
    return presentAttempt(attempt, definition, responses, now);
  }

  /** The person's own factor on time limits, from the next attempt on. */
  async setTimeAllowance(actor: Actor, factor: number): Promise<void> {
    await this.attempts.saveAllowance(actor.userId, factor);
  }

  private async newAttempt(
    actor: Actor,
    quiz: StoredQuiz,
    contextId: string,
    attemptNumber: number,
  ): Promise<QuizAttemptEntity> {
    const timed = quiz.definition.timeLimitMinutes !== undefined;
    const allowance = timed ? await this.attempts.allowanceOf(actor.userId) : 1;
    const startedAt = this.clock.now();
    return {
      learnerId: actor.userId,
      id: newId(),
      contextId,
      quizId: quiz.quizId,
      quizHash: quiz.hash,
      attemptNumber,
      seed: randomInt(2 ** 31),
      status: 'in-progress',
      startedAt,
      deadlineAt: deadlineOf(quiz.definition, startedAt, allowance) ?? null,
      submittedAt: null,
      scoreRaw: null,
      scoreMax: null,
      success: null,
    };
  }

  private async load(actor: Actor, attemptId: string): Promise<QuizAttemptEntity> {
    const attempt = await this.attempts.find(actor.userId, attemptId);
    if (!attempt) throw new AttemptNotFound();
    return attempt;
  }

  private async questionOf(attempt: QuizAttemptEntity, questionId: string): Promise<AuthorQuestion> {
    const definition = await this.quizzes.byHash(attempt.quizHash);
    const question = questionsOf(definition, attempt.seed).find((q) => q.id === questionId);
    if (!question) throw new QuestionNotInAttempt();
    return question;
  }

  private async explainRefusal(
    actor: Actor,
    attemptId: string,
    questionId: string,
    request: RecordResponseRequest,
  ): Promise<SavedView> {
    const standing = await this.attempts.findResponse(actor.userId, attemptId, questionId);
    // The very write that was refused may have been saved before the attempt was closed: then it is a repeat.
    if (standing?.writeId === request.writeId)
      return { revision: standing.revision, savedAt: standing.answeredAt.toISOString() };
    if (standing?.checkedAt) throw new QuestionAlreadyChecked();
    const attempt = await this.load(actor, attemptId);
    if (attempt.status !== 'in-progress' || !standing) throw new AttemptNotOpen();
    throw new RevisionConflict(standing.revision);
  }
}
