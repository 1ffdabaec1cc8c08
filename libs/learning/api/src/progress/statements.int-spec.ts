import { newId } from '@trin/core-api';
import { aWrite, LearningTestApp } from '../testing/index.js';
import { ProgressReader } from './progress-reader.js';

describe('what a request costs, on a real database', () => {
  let app: LearningTestApp;
  let learner: { id: string; registration: string };
  beforeAll(async () => {
    app = await LearningTestApp.open();
    learner = await app.aLearner();
    await app.ask(learner.id, 'POST', lesson('one/opening'));
  });
  afterAll(() => app.close());

  const lesson = (path: string) => `/enrolments/${learner.registration}/lessons/${path}`;
  const opening = () => app.ask(learner.id, 'POST', lesson('one/opening'));
  let revision = 0;
  const response = () => {
    revision += 1;
    return app.ask(
      learner.id,
      'PUT',
      lesson('one/blocks/reflect/response'),
      aWrite({ type: 'reflection', text: 'x' }, revision),
    );
  };
  const fill = async (learners: number, lessons: number) => {
    const ids = Array.from({ length: learners }, newId);
    const registrations = ids.map(() => newId());
    await app.query(
      `INSERT INTO enrolment (learner_id, registration, course_id, enrolled_at)
       SELECT l, r, 'course-one', now() FROM unnest($1::uuid[], $2::uuid[]) AS t(l, r)`,
      [ids, registrations],
    );
    await app.query(
      `INSERT INTO unit_progress (learner_id, registration, unit_id, kind, first_opened_at, completed_at)
       SELECT l, r, 'unit-' || n, 'lesson', now(), now() FROM unnest($1::uuid[], $2::uuid[]) AS t(l, r), generate_series(1, $3::int) n`,
      [ids, registrations, lessons],
    );
    await app.query(
      `INSERT INTO block_response SELECT l, r, 'lesson-' || n, 'block', 1, l, '{"type":"reflection","text":"words"}', now()
         FROM unnest($1::uuid[], $2::uuid[]) AS t(l, r), generate_series(1, $3::int) n`,
      [ids, registrations, lessons],
    );
    await app.query('ANALYZE');
    return ids.map((learnerId, index) => ({ learnerId, registration: registrations[index] ?? '' }));
  };

  it.each([
    ['ten', 1, 10],
    ['ten thousand', 500, 20],
  ])('opening and answering are two statements each with %s rows', async (_, learners, lessons) => {
    await fill(learners, lessons);
    for (const work of [opening, response]) {
      const statements = await app.statements.of(async () => expect((await work()).status).toBe(200));
      expect(statements).toHaveLength(2);
      expect(statements.join(' ')).not.toMatch(/START TRANSACTION|BEGIN|COMMIT/);
    }
    expect(
      await app.statements.of(() => app.ask(learner.id, 'PUT', lesson('one/position'), { blockIndex: 2 })),
    ).toHaveLength(2);
  });

  it('reads a cohort of five hundred in one statement', async () => {
    const keys = await fill(500, 9);
    const reader = app.test.app.get(ProgressReader, { strict: false });
    let found = 0;
    const statements = await app.statements.of(async () => {
      found = (await reader.forRegistrations(keys)).length;
    });
    expect(found).toBe(500);
    expect(statements).toHaveLength(1);
    const ids = keys.map(({ learnerId }) => learnerId);
    expect(await reader.forLearners(ids, 'course-one')).toHaveLength(500);
    expect(await reader.forLearners(ids, 'course-two')).toEqual([]);
  });
});
