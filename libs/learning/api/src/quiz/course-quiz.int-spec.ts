import { EventBus, newId } from '@trin/core-api';
import { attemptSubmitted } from '@trin/quizzes-api';
import { type AttemptSubmitted, AttemptView, QuizStandingView } from '@trin/quizzes-contract';
import { CompletionService } from '../progress/completion.service.js';
import { aCourse, anOutlineLesson, anOutlineQuiz, LearningTestApp } from '../testing/index.js';

describe('quizzes within an enrolment, on a real database', () => {
  let app: LearningTestApp;
  beforeAll(async () => {
    app = await LearningTestApp.open();
  });
  beforeEach(() => app.publish());
  afterAll(() => app.close());

  type Learner = Awaited<ReturnType<LearningTestApp['aLearner']>>;
  const quiz = (registration: string, rest = '') => `/enrolments/${registration}/quizzes/quiz${rest}`;
  const progressOf = async ({ id, registration }: Learner) =>
    (await app.ask(id, 'GET', `/enrolments/${registration}`)).body;
  const eventsOf = ({ registration }: Learner) => app.heard.filter((line) => line.includes(registration)).sort();
  const attempt = ({ id, registration }: Learner, raw: number, minute = 0): AttemptSubmitted => ({
    learnerId: id,
    attemptId: newId(),
    quizId: 'course-one/quiz',
    contextId: registration,
    score: { scaled: raw / 2, raw, min: 0, max: 2 },
    success: raw > 0 ? 'passed' : 'failed',
    submittedAt: new Date(Date.UTC(2026, 10, 23, 9, minute)).toISOString(),
  });
  const record = (event: AttemptSubmitted) =>
    app.test.app.get(CompletionService, { strict: false }).recordAttempt(event);

  it.each([
    ['GET', ''],
    ['POST', '/attempts'],
  ] as const)('%s is for the enrolled, and for quizzes of their course', async (method, rest) => {
    const { id, registration } = await app.aLearner();
    expect((await app.ask(undefined, method, quiz(registration, rest))).status).toBe(401);
    expect((await app.ask(newId(), method, quiz(registration, rest))).body).toMatchObject({
      code: 'ENROLMENT_NOT_FOUND',
    });
    const other = quiz(registration, rest).replace('quizzes/quiz', 'quizzes/one');
    expect((await app.ask(id, method, other)).body).toMatchObject({ status: 404, code: 'QUIZ_NOT_FOUND' });
  });

  it('starts an attempt, goes on with it, and is then the place to go on', async () => {
    const { id, registration } = await app.aLearner();
    const first = AttemptView.parse((await app.ask(id, 'POST', quiz(registration, '/attempts'))).body);
    expect((await app.ask(id, 'POST', quiz(registration, '/attempts'))).body).toMatchObject({ id: first.id });
    const standing = QuizStandingView.parse((await app.ask(id, 'GET', quiz(registration))).body);
    expect(standing).toMatchObject({ passed: false, attempts: [{ id: first.id, status: 'in-progress' }] });
    expect((await progressOf({ id, registration }))['progress']).toMatchObject({
      resume: { unitId: 'quiz', unitKind: 'quiz' },
      units: [{}, {}, { state: 'in-progress' }],
    });
  });

  it('hears of a submitted attempt, records failure, then keeps the best and the pass', async () => {
    const learner = await app.aLearner();
    await app.takeQuiz(learner, 0);
    expect((await progressOf(learner))['progress']).toMatchObject({
      units: [{}, {}, { state: 'failed', bestScaled: 0 }],
    });
    await app.takeQuiz(learner, 2);
    await app.takeQuiz(learner, 1);
    expect((await progressOf(learner))['progress']).toMatchObject({
      passed: true,
      completed: false,
      satisfied: false,
      units: [{}, {}, { state: 'passed', bestScaled: 1 }],
    });
    expect(eventsOf(learner)).toEqual([`learning.QuizPassed ${learner.registration} course-one/quiz`]);
  });

  it('completes the course when the last thing is reached, and says so once', async () => {
    const learner = await app.aLearner();
    await app.completeLessons(learner);
    await app.takeQuiz(learner, 2);
    await app.takeQuiz(learner, 2);
    await app.settled();
    expect(eventsOf(learner)).toEqual([
      `learning.CourseCompleted ${learner.registration} course-one`,
      `learning.LessonCompleted ${learner.registration} one`,
      `learning.LessonCompleted ${learner.registration} two`,
      `learning.QuizPassed ${learner.registration} course-one/quiz`,
    ]);
    expect((await progressOf(learner))['progress']).toMatchObject({ progress: 1, satisfied: true, minutesLeft: 0 });
  });

  it('completes the course once when last lesson and quiz come at the same moment', async () => {
    const learner = await app.aLearner();
    const complete = app.test.app.get(CompletionService, { strict: false });
    await complete.completeLesson(learner.id, learner.registration, 'one');
    await Promise.all([complete.completeLesson(learner.id, learner.registration, 'two'), record(attempt(learner, 2))]);
    await app.settled();
    expect(eventsOf(learner).filter((line) => line.startsWith('learning.CourseCompleted'))).toHaveLength(1);
  });

  it('counts an event that comes twice, or late, once', async () => {
    const learner = await app.aLearner();
    const [passed, failed] = [attempt(learner, 2, 10), attempt(learner, 0, 5)];
    for (const event of [passed, passed, failed, passed]) await record(event);
    await app.settled();
    expect(eventsOf(learner)).toHaveLength(1);
    expect((await progressOf(learner))['progress']).toMatchObject({
      units: [{}, {}, { state: 'passed', bestScaled: 1 }],
    });
  });

  it('takes in an attempt of who withdrew in between, and none that is not ours', async () => {
    const learner = await app.aLearner();
    await app.ask(learner.id, 'DELETE', `/enrolments/${learner.registration}`);
    await record(attempt(learner, 2));
    await record({ ...attempt(learner, 2), contextId: newId() });
    await record({ ...attempt(learner, 2), quizId: 'other-course/quiz' });
    await app.ask(learner.id, 'POST', '/enrolments', { courseId: 'course-one' });
    expect((await progressOf(learner))['progress']).toMatchObject({ passed: true });
    expect(await app.query('SELECT 1 FROM unit_progress WHERE registration = $1', [learner.registration])).toHaveLength(
      1,
    );
  });

  it('rolls everything back when an event cannot be published', async () => {
    const learner = await app.aLearner();
    app.failNextPublish();
    await expect(record(attempt(learner, 2))).rejects.toThrow('outbox down');
    expect(await app.query('SELECT 1 FROM unit_progress WHERE registration = $1', [learner.registration])).toEqual([]);
  });

  it('keeps a completion when lessons are added, and goes on telling what is new', async () => {
    const learner = await app.aLearner();
    await app.completeLessons(learner);
    await app.takeQuiz(learner, 2);
    app.courses.publish(aCourse([...['one', 'two', 'three'].map((id) => anOutlineLesson(id)), anOutlineQuiz('quiz')]));
    expect((await progressOf(learner))['progress']).toMatchObject({ progress: 0.75, completed: true, satisfied: true });
    expect((await app.ask(learner.id, 'GET', '/home')).body).toMatchObject({ next: { unitId: 'three' } });
  });

  it('listens under the name that quizzes publish', () => {
    expect(app.test.app.get(EventBus).handlersOf(attemptSubmitted.type)).toHaveLength(1);
  });
});
