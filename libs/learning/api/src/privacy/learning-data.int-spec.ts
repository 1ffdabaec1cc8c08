import { PersonalDataRegister } from '@trin/core-api';
import { aWrite, LearningTestApp } from '../testing/index.js';

describe('personal data of learning, on a real database', () => {
  let app: LearningTestApp;
  beforeAll(async () => {
    app = await LearningTestApp.open();
  });
  afterAll(() => app.close());

  const ownKinds = () =>
    app.test.app
      .get(PersonalDataRegister)
      .all()
      .filter(({ scope }) => scope === 'learning');
  const everywhere = async () => {
    const { id, registration } = await app.aLearner();
    await app.completeLessons({ id, registration });
    await app.takeQuiz({ id, registration }, 2);
    const lesson = `/enrolments/${registration}/lessons/one`;
    await app.ask(id, 'PUT', `${lesson}/notes`, aWrite({ text: 'Secret note', highlights: [], bookmarked: true }));
    await app.ask(id, 'POST', `${lesson}/blocks/dilemma/vote`, { choiceId: 'yes' });
    await app.ask(id, 'POST', `/enrolments/${registration}/credential`);
    return id;
  };

  it('declares every table that names a learner', async () => {
    const named = await app.query<{ table_name: string }>(
      `SELECT table_name FROM information_schema.columns WHERE column_name = 'learner_id' AND table_schema = 'public'`,
    );
    const declared = app.test.app
      .get(PersonalDataRegister)
      .all()
      .flatMap(({ tables }) => tables);
    expect(named.map((row) => row.table_name).filter((table) => !declared.includes(table))).toEqual([]);
  });

  it('hands everything over', async () => {
    const id = await everywhere();
    const rows = Object.fromEntries(
      await Promise.all(ownKinds().map(async (kind) => [kind.kind, await kind.export(id)] as const)),
    );
    expect(rows['learning-progress']).toMatchObject([{ course_id: 'course-one', units: [{}, {}, {}] }]);
    expect(JSON.stringify(rows['own-writing'])).toContain('Secret note');
    expect(rows['own-writing']).toHaveLength(3);
    expect(rows['dilemma-votes']).toEqual([{ course_id: 'course-one', block_id: 'dilemma', choice_id: 'yes' }]);
    expect(rows['credentials']).toMatchObject([{ holder_name: 'Birthe Lund' }]);
  });

  it.each(['as declared', 'in reverse'])('leaves nothing when erased %s, and nobody else less', async (order) => {
    const [id, other] = [await everywhere(), await everywhere()];
    const kinds = order === 'in reverse' ? ownKinds().reverse() : ownKinds();
    for (const kind of kinds) await kind.erase(id);
    for (const table of ownKinds().flatMap(({ tables }) => tables)) {
      expect(await app.query(`SELECT 1 FROM ${table} WHERE learner_id = $1`, [id])).toEqual([]);
      expect((await app.query(`SELECT 1 FROM ${table} WHERE learner_id = $1`, [other])).length).toBeGreaterThan(0);
    }
  });
});
