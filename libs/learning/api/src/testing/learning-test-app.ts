import { Injectable, type OnModuleInit } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import { coreSchema, DatabaseHost, EventBus, newId, OutboxRelay, type Schema, Translator } from '@trin/core-api';
import { asActor, createTestApp, type TestApp } from '@trin/core-api/testing';
import { QuizStore, QuizzesApiModule, quizzesSchema } from '@trin/quizzes-api';
import type { DataSource } from 'typeorm';
import { createRequire } from 'node:module';
import { COURSE_SOURCE } from '../course/course-source.js';
import { learningSchema } from '../database/learning-schema.js';
import { LEARNER_NAMES } from '../learner/learner-names.js';
import { LearningApiModule } from '../learning.module.js';
import { courseCompleted, lessonCompleted, quizPassed } from '../progress/learning.events.js';
import { aCourse, aLesson, anOutlineLesson, anOutlineQuiz, everyBlock, FakeCourses } from './course-factory.js';
import { StatementLog } from './statement-log.js';

const require = createRequire(import.meta.url);
const joined = (...schemas: readonly Schema[]): Schema => ({
  entities: schemas.flatMap(({ entities }) => entities),
  migrations: schemas.flatMap(({ migrations }) => migrations),
});

/** Remembers what was published, as another scope would hear it. */
@Injectable()
export class Heard implements OnModuleInit {
  readonly events: string[] = [];
  constructor(private readonly bus: EventBus) {}
  onModuleInit(): void {
    for (const { type, schema } of [lessonCompleted, quizPassed, courseCompleted]) {
      this.bus.subscribe({ type, schema }, (payload) => {
        const { registration, courseId, ...rest } = payload;
        const unit = 'lessonId' in rest ? rest.lessonId : 'quizId' in rest ? rest.quizId : courseId;
        this.events.push([type, registration, unit].join(' '));
        return Promise.resolve();
      });
    }
  }
}

const question = (id: string) => ({
  id,
  prompt: 'p',
  explanation: 'e',
  objectiveIds: [],
  tags: [],
  interactionType: 'true-false' as const,
  correct: true,
});

interface Reply {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** The learning scope over HTTP on a database of its own: a course of two lessons and a quiz, and people with names. */
export class LearningTestApp {
  readonly courses: FakeCourses;
  readonly statements: StatementLog;
  private constructor(
    readonly test: TestApp,
    courses: FakeCourses,
    readonly dataSource: DataSource,
  ) {
    this.courses = courses;
    this.statements = new StatementLog(dataSource);
  }

  static async open(): Promise<LearningTestApp> {
    const courses = new FakeCourses();
    const ports = {
      module: class TestPorts {},
      global: true,
      providers: [
        { provide: COURSE_SOURCE, useValue: courses },
        { provide: LEARNER_NAMES, useValue: { nameOf: () => Promise.resolve('Birthe Lund') } },
        Heard,
      ],
      exports: [COURSE_SOURCE, LEARNER_NAMES],
    };
    const test = await createTestApp({
      schema: joined(coreSchema, quizzesSchema, learningSchema),
      imports: [ports, QuizzesApiModule, LearningApiModule],
      translator: Translator.load(['learning'], (specifier) => require.resolve(specifier)),
    });
    const opened = new LearningTestApp(test, courses, test.app.get<DataSource>(getDataSourceToken()));
    opened.publish();
    await test.app.get(QuizStore).publishQuiz('course-one/quiz', {
      id: 'quiz',
      title: 'Quiz',
      masteryScore: 0.5,
      feedback: 'each',
      questions: [question('q1'), question('q2')],
    });
    return opened;
  }

  /** Sets the course back to two lessons, of which the first asks for two answers, and a quiz. */
  publish(): void {
    const outline = [anOutlineLesson('one'), anOutlineLesson('two'), anOutlineQuiz('quiz')];
    const lessons = [aLesson('one', everyBlock, ['reflect', 'workflow']), aLesson('two', [])];
    this.courses.publish(aCourse(outline), lessons);
    this.courses.publish(aCourse([], { id: 'course-two', status: 'coming' }));
  }

  /** Sends a request as a learner, or as nobody. */
  async ask(
    userId: string | undefined,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    payload?: object,
  ): Promise<Reply> {
    const headers = userId === undefined ? {} : asActor(userId);
    const reply = await this.test.app.inject({ method, url: `/api${path}`, headers, ...(payload ? { payload } : {}) });
    const isJson = reply.body !== '' && String(reply.headers['content-type']).includes('json');
    return { status: reply.statusCode, body: isJson ? reply.json<Record<string, unknown>>() : {} };
  }

  /** Lets the next event fail to be written, once. */
  failNextPublish(): void {
    const bus = this.test.app.get(EventBus);
    const publish = bus.publish.bind(bus);
    bus.publish = () => {
      bus.publish = publish;
      return Promise.reject(new Error('outbox down'));
    };
  }

  /** The answer to a GET as it goes over the wire. */
  async raw(userId: string, path: string) {
    return this.test.app.inject({ url: `/api${path}`, headers: asActor(userId) });
  }

  /** A new learner who is enrolled. */
  async aLearner(): Promise<{ readonly id: string; readonly registration: string }> {
    const id = newId();
    const { body } = await this.ask(id, 'POST', '/enrolments', { courseId: 'course-one' });
    return { id, registration: String(body['registration']) };
  }

  /** Answers the required blocks of lesson one and completes both lessons. */
  async completeLessons({ id, registration }: { readonly id: string; readonly registration: string }): Promise<void> {
    const lesson = `/enrolments/${registration}/lessons`;
    await this.ask(id, 'PUT', `${lesson}/one/blocks/reflect/response`, aWrite({ type: 'reflection', text: 'Words' }));
    await this.ask(id, 'PUT', `${lesson}/one/blocks/workflow/response`, aWrite({ type: 'workflow', name: 'Mail' }));
    for (const lessonId of ['one', 'two']) await this.ask(id, 'POST', `${lesson}/${lessonId}/completion`);
  }

  /** Takes the quiz over HTTP, with so many right answers, and waits until learning has heard of it. */
  async takeQuiz(
    { id, registration }: { readonly id: string; readonly registration: string },
    right: number,
  ): Promise<void> {
    const { body } = await this.ask(id, 'POST', `/enrolments/${registration}/quizzes/quiz/attempts`);
    const attempt = `/attempts/${String(body['id'])}`;
    for (const [index, questionId] of ['q1', 'q2'].entries()) {
      const value = { interactionType: 'true-false', value: index < right };
      await this.ask(id, 'PUT', `${attempt}/responses/${questionId}`, aWrite(value));
    }
    await this.ask(id, 'POST', `${attempt}/submission`);
    await this.settled();
  }

  /** Waits until every event has been handled. @throws Error when one is not, with what is left */
  async settled(): Promise<void> {
    let left: unknown[] = [];
    for (let tries = 0; tries < 500; tries += 1) {
      await this.test.app.get(OutboxRelay).drain();
      left = await this.query('SELECT type, attempts FROM outbox_event');
      if (left.length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`events were not handled: ${JSON.stringify(left)}`);
  }

  get heard(): string[] {
    return this.test.app.get(Heard, { strict: false }).events;
  }

  async query<T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.test.app.get<DatabaseHost>(DatabaseHost, { strict: false }).tx.query<T[]>(sql, parameters);
  }

  close(): Promise<void> {
    return this.test.close();
  }
}

/** A write of its own, on top of nothing or of what is given. */
export const aWrite = (value: object, revision = 1, writeId: string = newId()) => ({ revision, writeId, value });
