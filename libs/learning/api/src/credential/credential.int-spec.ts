import { newId } from '@trin/core-api';
import { CredentialSerial, CredentialView } from '@trin/learning-contract';
import { LearningTestApp } from '../testing/index.js';

describe('certificates on a real database', () => {
  let app: LearningTestApp;
  beforeAll(async () => {
    app = await LearningTestApp.open();
  });
  afterAll(() => app.close());

  const issue = ({ id, registration }: { id: string; registration: string }) =>
    app.ask(id, 'POST', `/enrolments/${registration}/credential`);
  const aGraduate = async () => {
    const learner = await app.aLearner();
    await app.completeLessons(learner);
    await app.takeQuiz(learner, 2);
    return learner;
  };

  it('are not given before the course is satisfied, nor to a stranger', async () => {
    const learner = await app.aLearner();
    expect((await issue(learner)).body).toMatchObject({ status: 409, code: 'COURSE_NOT_SATISFIED' });
    expect((await issue({ ...learner, id: newId() })).body).toMatchObject({ status: 404, code: 'ENROLMENT_NOT_FOUND' });
    expect((await app.ask(undefined, 'POST', `/enrolments/${learner.registration}/credential`)).status).toBe(401);
  });

  it('are issued once, however often and at once they are asked for', async () => {
    const learner = await aGraduate();
    const replies = await Promise.all(Array.from({ length: 4 }, () => issue(learner)));
    const views = replies.map(({ body }) => CredentialView.parse(body));
    expect(new Set(views.map(({ serial }) => serial)).size).toBe(1);
    expect(CredentialSerial.safeParse(views[0]?.serial).success).toBe(true);
    expect(views[0]).toMatchObject({
      holderName: 'Birthe Lund',
      step: 1,
      minutes: 360,
      showName: false,
      showCourse: false,
    });
    expect((await app.ask(learner.id, 'GET', '/credentials')).body).toEqual({ credentials: [views[0]] });
    expect((await app.ask(newId(), 'GET', '/credentials')).body).toEqual({ credentials: [] });
  });

  it('show others what their holder chose, and nobody else may choose', async () => {
    const { body } = await issue(await aGraduate());
    const { id, serial } = CredentialView.parse(body);
    const [owner] = await app.query<{ learner_id: string }>('SELECT learner_id FROM credential WHERE id = $1', [id]);
    const verify = async (text: string) => (await app.ask(undefined, 'GET', `/verify/${text}`)).body;
    expect(await verify(serial)).toEqual({ serial, genuine: true });
    const choice = { showName: true, showCourse: true };
    expect((await app.ask(newId(), 'PATCH', `/credentials/${id}`, choice)).body).toMatchObject({
      status: 404,
      code: 'CREDENTIAL_NOT_FOUND',
    });
    expect((await app.ask(owner?.learner_id, 'PATCH', `/credentials/${id}`, { showName: true })).status).toBe(400);
    expect((await app.ask(owner?.learner_id, 'PATCH', `/credentials/${id}`, choice)).body).toMatchObject(choice);
    expect(await verify(serial.toLowerCase())).toEqual({
      serial,
      genuine: true,
      holderName: 'Birthe Lund',
      courseTitle: 'Course one',
      issuedOn: '2026-11-23',
    });
    expect(await verify('TRIN-AAAA-AAAA')).toEqual({ serial: 'TRIN-AAAA-AAAA', genuine: false });
    expect(await verify('nonsense')).toEqual({ serial: 'nonsense', genuine: false });
  });

  it('are written as PDF for their holder only', async () => {
    const learner = await aGraduate();
    const { id, serial } = CredentialView.parse((await issue(learner)).body);
    const path = `/credentials/${id}/document`;
    expect((await app.ask(newId(), 'GET', path)).body).toMatchObject({ code: 'CREDENTIAL_NOT_FOUND' });
    const reply = await app.raw(learner.id, path);
    expect(reply.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'private, no-store',
      'content-disposition': `attachment; filename="kursusbevis-${serial}.pdf"`,
    });
    expect(reply.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('cannot be guessed: who asks for many numbers has to wait', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 35; i += 1) statuses.push((await app.ask(undefined, 'GET', '/verify/TRIN-CCCC-CCCC')).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await app.ask(undefined, 'GET', '/verify/TRIN-CCCC-CCCC')).body).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
    });
  });
});
