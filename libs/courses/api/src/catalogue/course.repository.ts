import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost } from '@trin/core-api';
import { CourseDocument, CourseView } from '@trin/courses-contract';
import * as z from 'zod';
import { CourseEntity, CourseVersionEntity } from './course.entities.js';

/** A version about to be written. */
export interface NewVersion {
  readonly id: string;
  readonly courseId: string;
  readonly fingerprint: string;
  readonly hash: string;
  readonly publishedAt: Date;
}

const CurrentRow = z.object({
  id: z.uuid(),
  number: z.int(),
  hash: z.string(),
  publishedAt: z.date(),
  body: z.instanceof(Buffer),
});

@Injectable()
export class CourseRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  /** Ids of the current versions: cheap enough to ask often whether anything is new. */
  async currentVersionIds(): Promise<string[]> {
    const rows = await this.database.tx.query<{ id: string }[]>(
      'SELECT current_version_id AS id FROM course WHERE current_version_id IS NOT NULL ORDER BY id',
    );
    return rows.map(({ id }) => id);
  }

  /** Versions with their documents. */
  async views(versionIds: readonly string[]): Promise<CourseView[]> {
    const rows = await this.database.tx.query<unknown[]>(
      `SELECT v.id, v.number, v.hash, v.published_at AS "publishedAt", d.body
         FROM course_version v JOIN content_document d ON d.hash = v.hash AND d.extension = 'json'
        WHERE v.id = ANY($1)`,
      [versionIds],
    );
    return rows.map((row) => {
      const { id, number, hash, publishedAt, body } = CurrentRow.parse(row);
      return CourseView.parse({
        versionId: id,
        versionNumber: number,
        publishedAt: publishedAt.toISOString(),
        hash,
        course: CourseDocument.parse(JSON.parse(body.toString('utf8'))),
      });
    });
  }

  /** Makes sure that the course is there and holds its row until the transaction ends: one publisher at a time. */
  async lock(courseId: string): Promise<string | null> {
    const rows = await this.database.tx.query<{ currentVersionId: string | null }[]>(
      `INSERT INTO course (id) VALUES ($1) ON CONFLICT (id) DO UPDATE SET id = excluded.id
       RETURNING current_version_id AS "currentVersionId"`,
      [courseId],
    );
    return rows[0]?.currentVersionId ?? null;
  }

  findVersion(courseId: string, fingerprint: string): Promise<CourseVersionEntity | null> {
    return this.database.tx.findOneBy(CourseVersionEntity, { courseId, fingerprint });
  }

  /** @returns the number that the version got: the next of its course */
  async addVersion(version: NewVersion): Promise<number> {
    const { id, courseId, fingerprint, hash, publishedAt } = version;
    const rows = await this.database.tx.query<{ number: number }[]>(
      `INSERT INTO course_version (id, course_id, number, fingerprint, hash, published_at)
       SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5 FROM course_version WHERE course_id = $2
       RETURNING number`,
      [id, courseId, fingerprint, hash, publishedAt],
    );
    return z.int().parse(rows[0]?.number);
  }

  async setCurrent(courseId: string, currentVersionId: string): Promise<void> {
    await this.database.tx.update(CourseEntity, { id: courseId }, { currentVersionId });
  }
}
