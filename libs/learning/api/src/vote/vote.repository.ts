import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost } from '@trin/core-api';
import { DilemmaBallotEntity, DilemmaTallyEntity } from './vote.entities.js';

@Injectable()
export class VoteRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  /** Casts the vote unless the learner has voted: ballot and count are written in one statement, or neither is. */
  async cast(learnerId: string, courseId: string, blockId: string, choiceId: string): Promise<void> {
    await this.database.tx.query(
      `WITH ballot AS (
         INSERT INTO dilemma_ballot (learner_id, course_id, block_id, choice_id) VALUES ($1, $2, $3, $4)
         ON CONFLICT (learner_id, course_id, block_id) DO NOTHING RETURNING choice_id
       )
       INSERT INTO dilemma_tally AS t (course_id, block_id, choice_id, votes) SELECT $2, $3, choice_id, 1 FROM ballot
       ON CONFLICT (course_id, block_id, choice_id) DO UPDATE SET votes = t.votes + 1`,
      [learnerId, courseId, blockId, choiceId],
    );
  }

  /** The learner's own vote, or null. */
  async findOwn(learnerId: string, courseId: string, blockId: string): Promise<string | null> {
    const ballot = await this.database.tx.findOneBy(DilemmaBallotEntity, { learnerId, courseId, blockId });
    return ballot?.choiceId ?? null;
  }

  /** How many voted for each choice. */
  async tallyOf(courseId: string, blockId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.tx.findBy(DilemmaTallyEntity, { courseId, blockId });
    return new Map(rows.map(({ choiceId, votes }) => [choiceId, votes]));
  }
}
