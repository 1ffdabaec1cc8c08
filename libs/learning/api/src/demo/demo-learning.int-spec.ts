import { newId } from '@trin/core-api';
import { LearningTestApp } from '../testing/index.js';
import { DemoLearningSeeder } from './demo-learning.seeder.js';

describe('DemoLearningSeeder on a real database', () => {
  let app: LearningTestApp;
  beforeAll(async () => {
    app = await LearningTestApp.open();
  });
  afterAll(() => app.close());

  it('lets Birthe and Omar begin, and changes nothing the second time', async () => {
    const people = { courseId: 'course-one', birtheId: newId(), omarId: newId() };
    const seeder = app.test.app.get(DemoLearningSeeder, { strict: false });
    const state = async () => {
      const rows: unknown[] = [];
      for (const table of ['enrolment', 'unit_progress', 'block_response', 'quiz_attempt']) {
        rows.push(await app.query(`SELECT * FROM ${table} ORDER BY learner_id, 2, 3`));
      }
      return rows;
    };
    await seeder.run(people);
    await app.settled();
    const once = await state();
    const home = async (id: string) => (await app.ask(id, 'GET', '/home')).body;
    expect(await home(people.birtheId)).toMatchObject({
      next: { unitId: 'quiz' },
      enrolments: [{ progress: { completed: true } }],
    });
    expect(await home(people.omarId)).toMatchObject({ enrolments: [{ progress: { satisfied: true } }] });
    app.test.clock.advance(60_000);
    await seeder.run(people);
    await app.settled();
    expect(await state()).toEqual(once);
  });

  it('needs its course', async () => {
    const seeder = app.test.app.get(DemoLearningSeeder, { strict: false });
    await expect(seeder.run({ courseId: 'nowhere', birtheId: newId(), omarId: newId() })).rejects.toThrow('nowhere');
  });
});
