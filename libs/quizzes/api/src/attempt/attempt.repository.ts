import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost, isUniqueViolation } from '@trin/core-api';
import { type RecordResponseRequest, ResponseValue } from '@trin/quizzes-contract';
import { QuestionResponseEntity } from './question-response.entity.js';
import { QuizAttemptEntity } from './quiz-attempt.entity.js';
import { QuizTimeAllowanceEntity } from './quiz-time-allowance.entity.js';

/** One answer as it is kept. */
export interface StoredResponse {
  readonly questionId: string;
  readonly revision: number;
  readonly writeId: string;
  readonly value: ResponseValue;
  readonly answeredAt: Date;
  readonly checkedAt: Date | null;
}

@Injectable()
export class AttemptRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  /** The learner's own attempt, or null: somebody else's is not found either. */
  async find(learnerId: string, id: string): Promise<QuizAttemptEntity | null> {
    return this.database.tx.findOneBy(QuizAttemptEntity, { learnerId, id });
  }

  /** Like `find`, and holds it until the transaction ends: no answer slips in while it is scored. */
  async findForUpdate(learnerId: string, id: string): Promise<QuizAttemptEntity | null> {
    return this.database.tx.findOne(QuizAttemptEntity, {
      where: { learnerId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** All attempts of a learner at a quiz within a context, oldest first. */
  async listOf(learnerId: string, contextId: string, quizId: string): Promise<QuizAttemptEntity[]> {
    return this.database.tx.find(QuizAttemptEntity, {
      where: { learnerId, contextId, quizId },
      order: { attemptNumber: 'ASC' },
    });
  }

  /** @returns false when another request opened an attempt first: the database decides that only one is open */
  async insert(attempt: QuizAttemptEntity): Promise<boolean> {
    try {
      await this.database.tx.insert(QuizAttemptEntity, attempt);
      return true;
    } catch (error) {
      if (isUniqueViolation(error)) return false;
      throw error;
    }
  }

  async markSubmitted(attempt: QuizAttemptEntity): Promise<void> {
    const { learnerId, id, status, submittedAt, scoreRaw, scoreMax, success } = attempt;
    await this.database.tx.update(
      QuizAttemptEntity,
      { learnerId, id },
      { status, submittedAt, scoreRaw, scoreMax, success },
    );
  }

  async responsesOf(learnerId: string, attemptId: string): Promise<StoredResponse[]> {
    const rows = await this.database.tx.findBy(QuestionResponseEntity, { learnerId, attemptId });
    return rows.map((row) => ({ ...row, value: ResponseValue.parse(row.value) }));
  }

  async findResponse(learnerId: string, attemptId: string, questionId: string): Promise<StoredResponse | null> {
    const row = await this.database.tx.findOneBy(QuestionResponseEntity, { learnerId, attemptId, questionId });
    return row ? { ...row, value: ResponseValue.parse(row.value) } : null;
  }

  /**
   * Saves an answer in one statement: only while the attempt is open (its row is held against a submission that
   * runs at the same time), only over an older revision, never over a checked one. The same write again changes
   * nothing.
   * @returns the saved moment, or null when something else stands: the caller finds out what
   */
  async saveResponse(
    learnerId: string,
    attemptId: string,
    questionId: string,
    request: RecordResponseRequest,
    now: Date,
  ): Promise<Date | null> {
    const rows = await this.database.tx.query<{ answered_at: Date }[]>(
      `INSERT INTO question_response AS r (learner_id, attempt_id, question_id, revision, write_id, value, answered_at)
       SELECT a.learner_id, a.id, $3, $4, $5, $6, $7 FROM quiz_attempt a
        WHERE a.learner_id = $1 AND a.id = $2 AND a.status = 'in-progress' FOR SHARE
       ON CONFLICT (learner_id, attempt_id, question_id) DO UPDATE
          SET revision = excluded.revision, write_id = excluded.write_id, value = excluded.value,
              answered_at = CASE WHEN r.write_id = excluded.write_id THEN r.answered_at ELSE excluded.answered_at END
        WHERE r.checked_at IS NULL AND (r.revision < excluded.revision OR r.write_id = excluded.write_id)
       RETURNING answered_at`,
      [learnerId, attemptId, questionId, request.revision, request.writeId, JSON.stringify(request.value), now],
    );
    return rows[0]?.answered_at ?? null;
  }

  /** @returns whether this call checked it; false when it was checked before */
  async markChecked(learnerId: string, attemptId: string, questionId: string, now: Date): Promise<boolean> {
    const result = await this.database.tx
      .createQueryBuilder()
      .update(QuestionResponseEntity)
      .set({ checkedAt: now })
      .where('learner_id = :learnerId AND attempt_id = :attemptId AND question_id = :questionId', {
        learnerId,
        attemptId,
        questionId,
      })
      .andWhere('checked_at IS NULL')
      .execute();
    return result.affected === 1;
  }

  /** The person's own factor on time limits; 1 when none was chosen. */
  async allowanceOf(learnerId: string): Promise<number> {
    const row = await this.database.tx.findOneBy(QuizTimeAllowanceEntity, { learnerId });
    return row?.factor ?? 1;
  }

  async saveAllowance(learnerId: string, factor: number): Promise<void> {
    await this.database.tx.upsert(QuizTimeAllowanceEntity, { learnerId, factor }, ['learnerId']);
  }

  async exportOf(learnerId: string): Promise<Record<string, unknown>[]> {
    const attempts = await this.database.tx.query<Record<string, unknown>[]>(
      `SELECT a.quiz_id, a.attempt_number, a.status, a.started_at, a.submitted_at, a.score_raw, a.score_max, a.success,
              (SELECT jsonb_agg(jsonb_build_object('question', r.question_id, 'answer', r.value, 'answeredAt', r.answered_at) ORDER BY r.answered_at)
                 FROM question_response r WHERE r.learner_id = a.learner_id AND r.attempt_id = a.id) AS answers
         FROM quiz_attempt a WHERE a.learner_id = $1 ORDER BY a.started_at`,
      [learnerId],
    );
    const allowance = await this.database.tx.findOneBy(QuizTimeAllowanceEntity, { learnerId });
    return allowance ? [...attempts, { time_allowance: allowance.factor }] : attempts;
  }

  async eraseOf(learnerId: string): Promise<void> {
    await this.database.tx.delete(QuestionResponseEntity, { learnerId });
    await this.database.tx.delete(QuizAttemptEntity, { learnerId });
    await this.database.tx.delete(QuizTimeAllowanceEntity, { learnerId });
  }
}
