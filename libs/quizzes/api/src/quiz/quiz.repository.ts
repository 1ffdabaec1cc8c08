import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost } from '@trin/core-api';
import { QuizDefinition } from '@trin/quizzes-contract';
import { QuizEntity, QuizVersionEntity } from './quiz.entities.js';

@Injectable()
export class QuizRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  async findCurrentHash(quizId: string): Promise<string | null> {
    const quiz = await this.database.tx.findOneBy(QuizEntity, { id: quizId });
    return quiz?.currentHash ?? null;
  }

  async findDefinition(hash: string): Promise<QuizDefinition | null> {
    const version = await this.database.tx.findOneBy(QuizVersionEntity, { hash });
    return version ? QuizDefinition.parse(version.definition) : null;
  }

  /** Writes the definition once and points new attempts at it; writing it again changes nothing. */
  async publish(quizId: string, hash: string, definition: QuizDefinition, publishedAt: Date): Promise<void> {
    await this.database.tx.query(
      `INSERT INTO quiz_version (hash, quiz_id, definition, published_at) VALUES ($1, $2, $3, $4) ON CONFLICT (hash) DO NOTHING`,
      [hash, quizId, JSON.stringify(definition), publishedAt],
    );
    await this.database.tx.query(
      `INSERT INTO quiz (id, current_hash) VALUES ($1, $2)
       ON CONFLICT (id) DO UPDATE SET current_hash = excluded.current_hash WHERE quiz.current_hash <> excluded.current_hash`,
      [quizId, hash],
    );
  }
}
