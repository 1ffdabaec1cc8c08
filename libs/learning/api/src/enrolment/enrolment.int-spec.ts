import { newId } from '@trin/core-api';
import { EnrolmentListView, EnrolmentView, HomeView } from '@trin/learning-contract';
import { aCourse, anOutlineLesson, LearningTestApp } from '../testing/index.js';

describe('enrolments on a real database', () => {
  let app: LearningTestApp;
  beforeAll(async () => {
    app = await LearningTestApp.open();
  });
  afterAll(() => app.close());
  const enrol = (id: string, courseId = 'course-one') => app.ask(id, 'POST', '/enrolments', { courseId });

  it('keeps entities and migration alike', async () => {
    const { upQueries } = await app.dataSource.driver.createSchemaBuilder().log();
    const own = /enrolment|unit_progress|block_response|lesson_notes|own_workflow|dilemma|credential/;
    expect(upQueries.map(({ query }) => query).filter((query) => own.test(query))).toEqual([]);
  });

  it.each([
    ['GET', '/home'],
    ['GET', '/enrolments'],
    ['POST', '/enrolments'],
    ['GET', `/enrolments/${newId()}`],
    ['DELETE', `/enrolments/${newId()}`],
  ] as const)('asks for sign-in at %s %s', async (method, path) =>
    expect((await app.ask(undefined, method, path)).body).toMatchObject({ status: 401, code: 'SIGN_IN_REQUIRED' }),
  );

  describe('POST /enrolments', () => {
    it('enrols, and answers the same when asked again', async () => {
      const id = newId();
      const first = await enrol(id);
      expect(first.status).toBe(200);
      expect(EnrolmentView.parse(first.body)).toMatchObject({
        courseId: 'course-one',
        progress: { progress: 0, satisfied: false },
        allowedOperations: { withdraw: true, issueCredential: false },
      });
      expect((await enrol(id)).body).toEqual(first.body);
    });
    it('gives eight tabs at once the same registration', async () => {
      const id = newId();
      const replies = await Promise.all(Array.from({ length: 8 }, () => enrol(id)));
      expect(new Set(replies.map(({ body }) => body['registration'])).size).toBe(1);
      expect(await app.query('SELECT 1 FROM enrolment WHERE learner_id = $1', [id])).toHaveLength(1);
    });
    it('refuses a course that is coming, one that is not there, and a bad body', async () => {
      const id = newId();
      expect((await enrol(id, 'course-two')).body).toMatchObject({ status: 409, code: 'COURSE_NOT_OPEN' });
      expect((await enrol(id, 'course-none')).body).toMatchObject({ status: 404, code: 'COURSE_NOT_FOUND' });
      expect((await app.ask(id, 'POST', '/enrolments', { courseId: 'A B' })).body).toMatchObject({
        code: 'VALIDATION_FAILED',
      });
    });
  });

  describe('GET and DELETE /enrolments/:registration', () => {
    it('shows the own, and a stranger nothing', async () => {
      const { id, registration } = await app.aLearner();
      expect((await app.ask(id, 'GET', `/enrolments/${registration}`)).body).toMatchObject({ registration });
      const stranger = newId();
      for (const method of ['GET', 'DELETE'] as const) {
        expect((await app.ask(stranger, method, `/enrolments/${registration}`)).body).toMatchObject({
          status: 404,
          code: 'ENROLMENT_NOT_FOUND',
        });
      }
      expect((await app.ask(id, 'GET', `/enrolments/${registration}`)).status).toBe(200);
    });
    it('withdraws, and gives everything back when one enrols again', async () => {
      const learner = await app.aLearner();
      await app.completeLessons(learner);
      const path = `/enrolments/${learner.registration}`;
      const before = (await app.ask(learner.id, 'GET', path)).body;
      expect((await app.ask(learner.id, 'DELETE', path)).status).toBe(204);
      expect((await app.ask(learner.id, 'DELETE', path)).status).toBe(204);
      expect((await app.ask(learner.id, 'GET', path)).body).toMatchObject({ code: 'ENROLMENT_NOT_FOUND' });
      expect((await app.ask(learner.id, 'GET', '/enrolments')).body).toEqual({ enrolments: [] });
      expect((await enrol(learner.id)).body).toEqual(before);
    });
  });

  describe('GET /home', () => {
    const home = async (id: string) => HomeView.parse((await app.ask(id, 'GET', '/home')).body);

    it('is empty for who is not enrolled', async () => {
      expect(await home(newId())).toEqual({ enrolments: [] });
    });
    it('names the one next thing', async () => {
      const learner = await app.aLearner();
      expect((await home(learner.id)).next).toMatchObject({
        unitId: 'one',
        unitKind: 'lesson',
        started: false,
        moduleNumber: '1.1',
        moduleUnits: ['current', 'open', 'open'],
      });
      await app.ask(learner.id, 'POST', `/enrolments/${learner.registration}/lessons/two/opening`);
      expect((await home(learner.id)).next).toMatchObject({ unitId: 'two', started: true });
      await app.completeLessons(learner);
      expect(await home(learner.id)).toMatchObject({
        next: { unitId: 'quiz', unitKind: 'quiz', moduleUnits: ['satisfied', 'satisfied', 'current'] },
        ownWorkflow: { name: 'Mail' },
      });
    });
    it('goes on with the course that was last worked on, in two statements', async () => {
      app.courses.publish(aCourse([anOutlineLesson('other')], { id: 'course-three', title: 'Three' }));
      const learner = await app.aLearner();
      await enrol(learner.id, 'course-three');
      app.test.clock.advance(60_000);
      await app.ask(learner.id, 'POST', `/enrolments/${learner.registration}/lessons/one/opening`);
      expect((await home(learner.id)).next).toMatchObject({ courseId: 'course-one' });
      expect(await app.statements.of(() => home(learner.id))).toHaveLength(2);
      const list = EnrolmentListView.parse((await app.ask(learner.id, 'GET', '/enrolments')).body);
      expect(list.enrolments.map(({ courseId }) => courseId).sort()).toEqual(['course-one', 'course-three']);
    });
  });
});
