import { newId } from '@trin/core-api';
import { SavedView } from '@trin/core-contract';
import { BlockResponseView, LessonRecordView, ProgressView } from '@trin/learning-contract';
import { aWrite, LearningTestApp } from '../testing/index.js';

describe('lessons on a real database', () => {
  let app: LearningTestApp;
  beforeAll(async () => {
    app = await LearningTestApp.open();
  });
  afterAll(() => app.close());

  const lesson = (registration: string, path: string) => `/enrolments/${registration}/lessons/${path}`;
  const reflection = (text: string) => ({ type: 'reflection', text });
  const eventsOf = (registration: string) => app.heard.filter((line) => line.includes(registration));

  describe.each([
    ['POST', 'one/opening', undefined],
    ['PUT', 'one/position', { blockIndex: 1 }],
    ['POST', 'one/completion', undefined],
    ['PUT', 'one/blocks/reflect/response', aWrite(reflection('x'))],
    ['GET', 'one/blocks/reflect/response', undefined],
    ['PUT', 'one/notes', aWrite({ text: 'x', highlights: [], bookmarked: false })],
    ['GET', 'one/notes', undefined],
    ['POST', 'one/blocks/dilemma/vote', { choiceId: 'yes' }],
  ] as const)('%s %s', (method, path, body) => {
    it('asks for sign-in', async () =>
      expect((await app.ask(undefined, method, lesson(newId(), path), body)).status).toBe(401));
    it('tells a stranger, and who withdrew, nothing', async () => {
      const { id, registration } = await app.aLearner();
      const missing = { status: 404, code: 'ENROLMENT_NOT_FOUND' };
      expect((await app.ask(newId(), method, lesson(registration, path), body)).body).toMatchObject(missing);
      await app.ask(id, 'DELETE', `/enrolments/${registration}`);
      expect((await app.ask(id, method, lesson(registration, path), body)).body).toMatchObject(missing);
      expect(await app.query('SELECT 1 FROM unit_progress WHERE registration = $1', [registration])).toEqual([]);
    });
    it('does not know a lesson that is not taught', async () => {
      const { id, registration } = await app.aLearner();
      const reply = await app.ask(id, method, lesson(registration, path.replace('one', 'none')), body);
      expect(reply.body).toMatchObject({ status: 404, code: 'LESSON_NOT_FOUND' });
    });
  });

  describe('opening', () => {
    it('gives back all that was left: place, answers, notes, workflow, votes', async () => {
      const { id, registration } = await app.aLearner();
      const at = (path: string) => lesson(registration, path);
      expect((await app.ask(id, 'POST', at('one/opening'))).body).toEqual({
        lessonId: 'one',
        responses: [],
        votes: [],
      });
      await app.ask(id, 'PUT', at('one/position'), { blockIndex: 3 });
      await app.ask(id, 'PUT', at('one/blocks/reflect/response'), aWrite(reflection('Mine'), 7));
      await app.ask(id, 'PUT', at('one/blocks/workflow/response'), aWrite({ type: 'workflow', name: 'Absence' }));
      const notes = { text: 'Note', highlights: [], bookmarked: true };
      await app.ask(id, 'PUT', at('one/notes'), aWrite(notes, 2));
      await app.ask(id, 'POST', at('one/blocks/dilemma/vote'), { choiceId: 'no' });
      const record = LessonRecordView.parse((await app.ask(id, 'POST', at('one/opening'))).body);
      expect(record).toMatchObject({
        blockIndex: 3,
        notes: { revision: 2, value: notes },
        ownWorkflow: { name: 'Absence' },
        votes: [{ blockId: 'dilemma', choiceId: 'no' }],
      });
      expect(record.responses.find(({ blockId }) => blockId === 'reflect')).toEqual({
        blockId: 'reflect',
        revision: 7,
        value: reflection('Mine'),
        savedAt: app.test.clock.now().toISOString(),
      });
      const { progress } = (await app.ask(id, 'GET', `/enrolments/${registration}`)).body;
      expect(progress).toMatchObject({ resume: { unitId: 'one', unitKind: 'lesson', blockIndex: 3 } });
    });
    it('shows nobody what a colleague left', async () => {
      const [one, other] = [await app.aLearner(), await app.aLearner()];
      await app.completeLessons(one);
      await app.ask(one.id, 'POST', lesson(one.registration, 'one/blocks/dilemma/vote'), { choiceId: 'no' });
      const notes = { text: 'Mine', highlights: [], bookmarked: true };
      await app.ask(one.id, 'PUT', lesson(one.registration, 'one/notes'), aWrite(notes));
      const { body } = await app.ask(other.id, 'POST', lesson(other.registration, 'one/opening'));
      expect(body).toEqual({ lessonId: 'one', responses: [], votes: [] });
    });
    it('shows the votes of other lessons nowhere else', async () => {
      const { id, registration } = await app.aLearner();
      await app.ask(id, 'POST', lesson(registration, 'one/blocks/dilemma/vote'), { choiceId: 'no' });
      expect((await app.ask(id, 'POST', lesson(registration, 'two/opening'))).body).toMatchObject({ votes: [] });
    });
  });

  describe('responses', () => {
    let id: string;
    let path: string;
    const put = (body: object) => app.ask(id, 'PUT', path, body);
    beforeEach(async () => {
      const learner = await app.aLearner();
      id = learner.id;
      path = lesson(learner.registration, 'one/blocks/reflect/response');
    });

    it('are saved, and given back', async () => {
      expect((await app.ask(id, 'GET', path)).body).toMatchObject({ status: 404, code: 'NOT_FOUND' });
      const saved = SavedView.parse((await put(aWrite(reflection('First')))).body);
      expect(BlockResponseView.parse((await app.ask(id, 'GET', path)).body)).toEqual({
        blockId: 'reflect',
        value: reflection('First'),
        ...saved,
      });
    });
    it('sent again change nothing and answer the same, also after their moment', async () => {
      const write = aWrite(reflection('Once'));
      const first = await put(write);
      app.test.clock.advance(1_000);
      expect(await put(write)).toEqual(first);
      expect(first.body).toMatchObject({ revision: 1 });
    });
    it('take a higher revision and refuse an equal or older one of another tab', async () => {
      await put(aWrite(reflection('A'), 3));
      for (const revision of [2, 3]) {
        expect((await put(aWrite(reflection('B'), revision))).body).toMatchObject({
          status: 409,
          code: 'REVISION_CONFLICT',
          params: { revision: 3 },
        });
      }
      expect((await put(aWrite(reflection('C'), 4))).body).toMatchObject({ revision: 4 });
      expect((await app.ask(id, 'GET', path)).body).toMatchObject({ value: reflection('C') });
    });
    it('of ten tabs at once leave one winner, and tell every other', async () => {
      const replies = await Promise.all(
        Array.from({ length: 10 }, (_, tab) =>
          put(aWrite(reflection(`Tab ${tab}`), 1)).then((reply) => ({ tab, ...reply })),
        ),
      );
      const saved = replies.filter(({ status }) => status === 200);
      expect(saved).toHaveLength(1);
      expect(replies.filter(({ status }) => status === 409)).toHaveLength(9);
      expect((await app.ask(id, 'GET', path)).body).toMatchObject({
        value: reflection(`Tab ${String(saved[0]?.tab)}`),
      });
    });
    it('with growing revisions at once leave the highest', async () => {
      await Promise.all([3, 1, 5, 2, 4].map((revision) => put(aWrite(reflection(`${revision}`), revision))));
      expect((await app.ask(id, 'GET', path)).body).toMatchObject({ revision: 5, value: reflection('5') });
    });
    it('must fit their block', async () => {
      expect((await put(aWrite({ type: 'flip-card', flipped: true }))).body).toMatchObject({
        status: 400,
        code: 'VALIDATION_FAILED',
        errors: [{ path: 'value.type', code: 'RESPONSE_OF_OTHER_BLOCK', params: { expected: 'reflection' } }],
      });
      path = path.replace('reflect', 'nowhere');
      expect((await put(aWrite(reflection('x')))).body).toMatchObject({ status: 404, code: 'BLOCK_NOT_FOUND' });
    });
    it('may not hold a CPR number', async () => {
      expect((await put(aWrite(reflection('Borger 010190-1234')))).body).toMatchObject({
        status: 400,
        code: 'CONTAINS_CIVIL_REGISTRATION_NUMBER',
        errors: [{ path: 'value.text', code: 'CONTAINS_CIVIL_REGISTRATION_NUMBER' }],
      });
      expect((await app.ask(id, 'GET', path)).status).toBe(404);
    });
    it('refuse what the contract does not know', async () =>
      expect((await put({ ...aWrite(reflection('x')), learnerId: newId() })).body).toMatchObject({
        code: 'VALIDATION_FAILED',
      }));
  });

  describe('notes', () => {
    it('are saved by revision, and refuse a CPR number', async () => {
      const { id, registration } = await app.aLearner();
      const path = lesson(registration, 'one/notes');
      const notes = (text: string) => ({ text, highlights: [], bookmarked: false });
      expect((await app.ask(id, 'GET', path)).status).toBe(404);
      await app.ask(id, 'PUT', path, aWrite(notes('A'), 2));
      expect((await app.ask(id, 'PUT', path, aWrite(notes('B'), 2))).body).toMatchObject({ code: 'REVISION_CONFLICT' });
      expect((await app.ask(id, 'GET', path)).body).toEqual({ revision: 2, value: notes('A') });
      expect((await app.ask(id, 'PUT', path, aWrite(notes('0101901234'), 3))).body).toMatchObject({
        code: 'CONTAINS_CIVIL_REGISTRATION_NUMBER',
      });
    });
  });

  describe('completion', () => {
    it('names the blocks that are not answered', async () => {
      const { id, registration } = await app.aLearner();
      await app.ask(
        id,
        'PUT',
        lesson(registration, 'one/blocks/workflow/response'),
        aWrite({ type: 'workflow', name: 'X' }),
      );
      expect((await app.ask(id, 'POST', lesson(registration, 'one/completion'))).body).toMatchObject({
        status: 409,
        code: 'LESSON_NOT_READY',
        errors: [{ path: 'reflect', code: 'BLOCK_NOT_ANSWERED' }],
      });
    });
    it('completes once, however often and at once it is asked', async () => {
      const { id, registration } = await app.aLearner();
      const complete = () => app.ask(id, 'POST', lesson(registration, 'two/completion'));
      const replies = await Promise.all(Array.from({ length: 5 }, complete));
      expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
      expect(ProgressView.parse(replies[0]?.body).units[1]).toMatchObject({ state: 'completed' });
      await app.settled();
      expect(eventsOf(registration)).toEqual([`learning.LessonCompleted ${registration} two`]);
    });
    it('rolls back when the event cannot be published', async () => {
      const { id, registration } = await app.aLearner();
      app.failNextPublish();
      expect((await app.ask(id, 'POST', lesson(registration, 'two/completion'))).status).toBe(500);
      expect(await app.query('SELECT 1 FROM unit_progress WHERE registration = $1', [registration])).toEqual([]);
      expect((await app.ask(id, 'POST', lesson(registration, 'two/completion'))).status).toBe(200);
    });
  });

  describe('votes', () => {
    const vote = ({ id, registration }: { id: string; registration: string }, choiceId: string) =>
      app.ask(id, 'POST', lesson(registration, 'one/blocks/dilemma/vote'), { choiceId });

    it('count from five on, one for each person, and outlive the person as a number', async () => {
      await app.query('DELETE FROM dilemma_tally');
      const people = await Promise.all(Array.from({ length: 5 }, () => app.aLearner()));
      const [first, ...others] = people;
      if (!first) throw new Error('nobody');
      expect((await vote(first, 'yes')).body).toEqual({ choiceId: 'yes' });
      expect((await vote(first, 'no')).body).toMatchObject({ status: 409, code: 'ALREADY_VOTED' });
      await Promise.all(others.map((person) => vote(person, 'no')));
      const counts = [
        { choiceId: 'yes', count: 1 },
        { choiceId: 'no', count: 4 },
      ];
      expect((await vote(first, 'yes')).body).toEqual({ choiceId: 'yes', counts });
      await app.query('DELETE FROM dilemma_ballot WHERE learner_id = $1', [others[0]?.id]);
      expect((await vote(first, 'yes')).body).toEqual({ choiceId: 'yes', counts });
    });
    it('of one person in six tabs at once are one', async () => {
      await app.query('DELETE FROM dilemma_tally');
      const person = await app.aLearner();
      await Promise.all(['yes', 'no', 'yes', 'no', 'yes', 'no'].map((choice) => vote(person, choice)));
      expect(await app.query('SELECT sum(votes)::int AS votes FROM dilemma_tally')).toEqual([{ votes: 1 }]);
    });
    it('are for dilemmas and their choices', async () => {
      const person = await app.aLearner();
      expect((await vote(person, 'perhaps')).body).toMatchObject({
        code: 'VALIDATION_FAILED',
        errors: [{ path: 'choiceId' }],
      });
      const path = lesson(person.registration, 'one/blocks/reflect/vote');
      expect((await app.ask(person.id, 'POST', path, { choiceId: 'yes' })).body).toMatchObject({
        code: 'BLOCK_NOT_FOUND',
      });
    });
  });
});
