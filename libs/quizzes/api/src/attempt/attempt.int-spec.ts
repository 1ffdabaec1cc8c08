import { asActor, createTestApp, type TestApp } from '@trin/core-api/testing';
import { type Actor, coreSchema, EventBus, newId } from '@trin/core-api';
import type { AttemptSubmitted, AttemptView, QuizDefinition } from '@trin/quizzes-contract';
import { quizzesSchema } from '../database/quizzes-schema.js';
import { QuizStore } from '../quiz/quiz-store.js';
import { QuizzesApiModule } from '../quizzes.module.js';
import { aQuiz, everyQuestion, rightAnswers } from '../testing/quiz-factories.js';
import { attemptSubmitted } from './attempt.events.js';
import { AttemptService } from './attempt.service.js';

const schema = {
  entities: [...coreSchema.entities, ...quizzesSchema.entities],
  migrations: [...coreSchema.migrations, ...quizzesSchema.migrations],
};

describe('taking a quiz, on a real database', () => {
  let test: TestApp;
  let service: AttemptService;
  const events: AttemptSubmitted[] = [];
  let failHandler = false;

  beforeAll(async () => {
    test = await createTestApp({ schema, imports: [QuizzesApiModule] });
    service = test.app.get(AttemptService);
    test.app.get(EventBus).subscribe(attemptSubmitted, (event) => {
      if (failHandler) return Promise.reject(new Error('handler down'));
      events.push(event);
      return Promise.resolve();
    });
  });
  afterAll(() => test.close());

  const learner = (): Actor => ({ userId: newId(), sessionId: newId(), grants: [] });
  const publish = async (changes: Partial<QuizDefinition> = {}): Promise<string> => {
    const quizId = `course/${newId()}`;
    await test.app.get(QuizStore).publishQuiz(quizId, aQuiz(changes));
    return quizId;
  };
  const begin = async (changes: Partial<QuizDefinition> = {}, actor = learner()) => {
    const quizId = await publish(changes);
    const contextId = newId();
    return { actor, quizId, contextId, attempt: await service.start(actor, quizId, contextId) };
  };
  const call = async (actor: Actor | undefined, method: 'GET' | 'PUT' | 'POST', url: string, payload?: object) => {
    const reply = await test.app.inject({
      method,
      url: `/api${url}`,
      headers: actor ? asActor(actor.userId) : {},
      ...(payload ? { payload } : {}),
    });
    return { status: reply.statusCode, body: reply.body === '' ? {} : reply.json<Record<string, unknown>>() };
  };
  const answer = (actor: Actor, attempt: AttemptView, questionId: string, revision = 1, writeId = newId()) =>
    call(actor, 'PUT', `/attempts/${attempt.id}/responses/${questionId}`, {
      revision,
      writeId,
      value: rightAnswers[questionId],
    });

  describe('every route', () => {
    it.each([
      ['GET', '/attempts/:id'],
      ['PUT', '/attempts/:id/responses/q-choice'],
      ['POST', '/attempts/:id/responses/q-choice/check'],
      ['POST', '/attempts/:id/submission'],
      ['PUT', '/quiz-time-allowance'],
    ] as const)('refuses who is not signed in, and hides the attempt from a stranger: %s %s', async (method, url) => {
      const { attempt } = await begin();
      const path = url.replace(':id', attempt.id);
      const payload = url.includes('allowance')
        ? { factor: 2 }
        : { revision: 1, writeId: newId(), value: rightAnswers['q-choice'] };
      expect(await call(undefined, method, path, method === 'PUT' ? payload : undefined)).toMatchObject({
        status: 401,
      });
      if (url.includes(':id')) {
        expect(await call(learner(), method, path, method === 'PUT' ? payload : undefined)).toMatchObject({
          status: 404,
          body: { code: 'ATTEMPT_NOT_FOUND' },
        });
      }
    });
    it('names the field that is wrong', async () => {
      const { actor, attempt } = await begin();
      const reply = await call(actor, 'PUT', `/attempts/${attempt.id}/responses/q-choice`, {
        revision: 0,
        writeId: 'x',
        value: rightAnswers['q-choice'],
        extra: 1,
      });
      expect(reply.body).toMatchObject({
        code: 'VALIDATION_FAILED',
        errors: expect.arrayContaining([expect.objectContaining({ path: 'revision', code: 'TOO_SMALL' })]) as unknown,
      });
    });
  });

  describe('start', () => {
    it('gives the open attempt again, also to a second tab at the same moment', async () => {
      const { actor, quizId, contextId, attempt } = await begin();
      const again = await Promise.all([
        service.start(actor, quizId, contextId),
        service.start(actor, quizId, contextId),
      ]);
      expect(again.map((a) => a.id)).toEqual([attempt.id, attempt.id]);
      const fresh = { actor: learner(), quizId: await publish(), contextId: newId() };
      const both = await Promise.all([1, 2, 3].map(() => service.start(fresh.actor, fresh.quizId, fresh.contextId)));
      expect(new Set(both.map((a) => a.id)).size).toBe(1);
    });
    it('holds no key before anything is answered', async () => {
      const { attempt } = await begin();
      expect(JSON.stringify(attempt)).not.toMatch(/"(correct|targetId|explanation|accepted|tolerance|feedback)"/);
    });
    it('keeps to the number of attempts', async () => {
      const { actor, quizId, contextId, attempt } = await begin({ maxAttempts: 1 });
      await service.submit(actor, attempt.id);
      await expect(service.start(actor, quizId, contextId)).rejects.toMatchObject({ code: 'ATTEMPT_LIMIT_REACHED' });
    });
  });

  describe('saving an answer', () => {
    it('saves each type as it is given and shows it after a reload', async () => {
      const { actor, attempt } = await begin();
      for (const { id } of everyQuestion) expect((await answer(actor, attempt, id)).status).toBe(200);
      const { body } = await call(actor, 'GET', `/attempts/${attempt.id}`);
      const saved = (body as unknown as AttemptView).questions.map((q) => [q.question.id, q.response?.value]);
      expect(Object.fromEntries(saved)).toEqual(rightAnswers);
    });
    it('takes the same write again, and refuses an older one with what stands', async () => {
      const { actor, attempt } = await begin();
      const writeId = newId();
      const first = await answer(actor, attempt, 'q-choice', 3, writeId);
      test.clock.advance(1000);
      expect(await answer(actor, attempt, 'q-choice', 3, writeId)).toEqual(first);
      expect(await answer(actor, attempt, 'q-choice', 3)).toMatchObject({
        status: 409,
        body: { code: 'REVISION_CONFLICT', params: { revision: 3 } },
      });
      expect((await answer(actor, attempt, 'q-choice', 4)).status).toBe(200);
    });
    it('loses none of ten writes that come at once: the highest revision stands', async () => {
      const { actor, attempt } = await begin();
      await Promise.all(Array.from({ length: 10 }, (_, i) => answer(actor, attempt, 'q-choice', i + 1)));
      const view = await service.get(actor, attempt.id);
      expect(view.questions.find((q) => q.question.id === 'q-choice')?.response?.revision).toBe(10);
    });
    it('refuses an answer of another type, to another question, and after submission', async () => {
      const { actor, attempt } = await begin();
      const wrongType = { revision: 1, writeId: newId(), value: rightAnswers['q-true'] };
      expect(await call(actor, 'PUT', `/attempts/${attempt.id}/responses/q-choice`, wrongType)).toMatchObject({
        status: 400,
        body: { code: 'RESPONSE_OF_WRONG_TYPE' },
      });
      expect(await call(actor, 'PUT', `/attempts/${attempt.id}/responses/q-else`, wrongType)).toMatchObject({
        status: 404,
      });
      const writeId = newId();
      await answer(actor, attempt, 'q-choice', 1, writeId);
      await service.submit(actor, attempt.id);
      expect(await answer(actor, attempt, 'q-word')).toMatchObject({ status: 409, body: { code: 'ATTEMPT_NOT_OPEN' } });
      // Its answer got lost on the way back, and it is sent again: it was saved, so it is told so.
      expect(await answer(actor, attempt, 'q-choice', 1, writeId)).toMatchObject({ status: 200 });
    });
  });

  describe('checking at once', () => {
    it('tells why, and lets the answer stand from then on', async () => {
      const { actor, attempt } = await begin();
      expect(await call(actor, 'POST', `/attempts/${attempt.id}/responses/q-choice/check`)).toMatchObject({
        status: 409,
        body: { code: 'QUESTION_NOT_ANSWERED' },
      });
      const wrong = { revision: 1, writeId: newId(), value: { interactionType: 'choice', choiceId: 'wrong' } };
      await call(actor, 'PUT', `/attempts/${attempt.id}/responses/q-choice`, wrong);
      const url = `/attempts/${attempt.id}/responses/q-choice/check`;
      expect((await call(actor, 'POST', url)).body).toMatchObject({
        feedback: { correct: false, choiceFeedback: { wrong: 'Not that one.' } },
      });
      expect(await answer(actor, attempt, 'q-choice', 2)).toMatchObject({
        status: 409,
        body: { code: 'QUESTION_ALREADY_CHECKED' },
      });
      const view = await service.get(actor, attempt.id);
      expect(view.questions.filter((q) => q.feedback).map((q) => q.question.id)).toEqual(['q-choice']);
    });
    it('tells nothing before submission where the quiz says so', async () => {
      const { actor, attempt } = await begin({ feedback: 'submission' });
      await answer(actor, attempt, 'q-choice');
      expect(await call(actor, 'POST', `/attempts/${attempt.id}/responses/q-choice/check`)).toMatchObject({
        body: { code: 'FEEDBACK_NOT_YET' },
      });
    });
  });

  describe('submitting', () => {
    it('gives one score for two submissions at once, and one event', async () => {
      const { actor, attempt } = await begin();
      for (const id of ['q-choice', 'q-true', 'q-word']) await answer(actor, attempt, id);
      const url = `/attempts/${attempt.id}/submission`;
      const [a, b] = await Promise.all([call(actor, 'POST', url), call(actor, 'POST', url)]);
      expect(a.body).toEqual(b.body);
      expect(a.body).toMatchObject({
        status: 'submitted',
        result: { score: { raw: 3, max: 7 }, success: 'failed', readAgain: ['lesson-b'] },
      });
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(events.filter((e) => e.attemptId === attempt.id)).toHaveLength(1);
    });
    it('keeps the result when a handler is down, and tells it later', async () => {
      failHandler = true;
      const { actor, attempt } = await begin();
      expect((await service.submit(actor, attempt.id)).status).toBe('submitted');
      await new Promise((resolve) => setTimeout(resolve, 300));
      failHandler = false;
      test.clock.advance(5_000);
      await new Promise((resolve) => setTimeout(resolve, 1_300));
      expect(events.filter((e) => e.attemptId === attempt.id)).toHaveLength(1);
    });
    it('counts the best attempt, and a pass stays a pass', async () => {
      const { actor, quizId, contextId, attempt } = await begin();
      for (const { id } of everyQuestion) await answer(actor, attempt, id);
      await service.submit(actor, attempt.id);
      const second = await service.start(actor, quizId, contextId);
      await service.submit(actor, second.id);
      expect(await service.standing(actor, quizId, contextId)).toMatchObject({
        passed: true,
        best: { raw: 7 },
        attempts: [{ attemptNumber: 1 }, { attemptNumber: 2 }],
      });
    });
    it('keeps an open attempt on the questions it began with when the quiz is published anew', async () => {
      const { actor, quizId, attempt } = await begin();
      await test.app.get(QuizStore).publishQuiz(quizId, aQuiz({ questions: [...everyQuestion].slice(0, 3) }));
      expect((await service.get(actor, attempt.id)).questions).toHaveLength(7);
      expect((await service.start(learner(), quizId, newId())).questions).toHaveLength(3);
    });
  });

  describe('a timed quiz', () => {
    it('takes no answer when time is up, and gives who wants it more time', async () => {
      const slow = learner();
      expect((await call(slow, 'PUT', '/quiz-time-allowance', { factor: 2 })).status).toBe(204);
      const one = await begin({ timeLimitMinutes: 10 });
      const two = await begin({ timeLimitMinutes: 10 }, slow);
      test.clock.advance(11 * 60_000);
      expect(await answer(one.actor, one.attempt, 'q-choice')).toMatchObject({
        status: 409,
        body: { code: 'ATTEMPT_TIME_IS_UP' },
      });
      expect((await answer(two.actor, two.attempt, 'q-choice')).status).toBe(200);
      const next = await service.start(one.actor, one.quizId, one.contextId);
      expect(next.attemptNumber).toBe(2);
    });
  });
});
