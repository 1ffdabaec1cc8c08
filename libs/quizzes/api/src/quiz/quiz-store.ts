import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@trin/core-api';
import { QuizDefinition } from '@trin/quizzes-contract';
import { QuizNotFound } from '../attempt/attempt.errors.js';
import { QuizRepository } from './quiz.repository.js';

export interface StoredQuiz {
  readonly quizId: string;
  readonly hash: string;
  readonly definition: QuizDefinition;
}

/** Frozen quizzes with their keys, read once and then kept in memory: they never change. */
@Injectable()
export class QuizStore {
  private readonly definitions = new Map<string, QuizDefinition>();

  constructor(
    private readonly quizzes: QuizRepository,
    private readonly clock: Clock,
  ) {}

  /** Publishes a quiz in the running transaction. @param quizId `<course id>/<quiz id>` */
  async publishQuiz(quizId: string, definition: QuizDefinition): Promise<void> {
    const canonical = QuizDefinition.parse(definition);
    // The address is part of what is frozen: two courses may hold the same questions.
    const hash = createHash('sha256')
      .update(JSON.stringify([quizId, canonical]))
      .digest('hex');
    await this.quizzes.publish(quizId, hash, canonical, this.clock.now());
  }

  /** What new attempts at a quiz get. @throws QuizNotFound */
  async current(quizId: string): Promise<StoredQuiz> {
    const hash = await this.quizzes.findCurrentHash(quizId);
    if (!hash) throw new QuizNotFound();
    return { quizId, hash, definition: await this.byHash(hash) };
  }

  /** The definition an attempt was started on. @throws QuizNotFound */
  async byHash(hash: string): Promise<QuizDefinition> {
    const known = this.definitions.get(hash);
    if (known) return known;
    const definition = await this.quizzes.findDefinition(hash);
    if (!definition) throw new QuizNotFound();
    this.definitions.set(hash, definition);
    return definition;
  }
}
