import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost } from '@trin/core-api';
import { AuthorQuestion } from '@trin/quizzes-contract';
import * as z from 'zod';
import type { PracticeQuiz } from '../publishing/lesson-scope.js';
import { PracticeQuizEntity } from './practice-quiz.entity.js';

const Questions = z.array(AuthorQuestion);

@Injectable()
export class PracticeRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  /** All practice quizzes of a version, with their keys. */
  async ofVersion(versionId: string): Promise<PracticeQuiz[]> {
    const rows = await this.database.tx.findBy(PracticeQuizEntity, { versionId });
    return rows.map(({ lessonId, blockId, questions }) => ({
      lessonId,
      blockId,
      questions: Questions.parse(questions),
    }));
  }

  async add(versionId: string, quizzes: readonly PracticeQuiz[]): Promise<void> {
    const rows = quizzes.map(({ lessonId, blockId, questions }) => ({
      versionId,
      lessonId,
      blockId,
      questions: [...questions],
    }));
    if (rows.length > 0) await this.database.tx.insert(PracticeQuizEntity, rows);
  }
}
