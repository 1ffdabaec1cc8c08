import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Translator } from '@trin/core-api';
import type { CourseDocument, LessonDocument, OutlineUnit } from '@trin/courses-contract';
import { AttemptService, feedbackOn, QuizStore } from '@trin/quizzes-api';
import { v5 } from 'uuid';
import { COURSE_SOURCE, type CourseSource } from '../course/course-source.js';
import { EnrolmentService } from '../enrolment/enrolment.service.js';
import { LessonService } from '../lesson/lesson.service.js';
import { WritingService } from '../lesson/writing.service.js';
import { CompletionService } from '../progress/completion.service.js';
import { unitsOf } from '../progress/progress.rules.js';
import { CourseQuizService } from '../quiz/course-quiz.service.js';
import { demoResponse, type DemoWords } from './demo-responses.rules.js';

/** Ids of the two people of the demo who have begun, and the course they take. */
export interface DemoLearners {
  readonly courseId: string;
  /** Has two lessons behind her. */
  readonly birtheId: string;
  /** Has the first module and its quiz behind him, and is well into the second. */
  readonly omarId: string;
}

/** The same write each time, so that running again changes nothing; a namespace of its own, made up once. */
const namespace = '5b0c1c54-52f5-4d0a-9d0c-9a1a3c9a7f10';

/** Lets two people of the demo learn as anybody would, through the services; running it again changes nothing. */
@Injectable()
export class DemoLearningSeeder {
  constructor(
    private readonly enrolments: EnrolmentService,
    private readonly lessons: LessonService,
    private readonly writing: WritingService,
    private readonly quizzes: CourseQuizService,
    private readonly attempts: AttemptService,
    private readonly completion: CompletionService,
    private readonly quizStore: QuizStore,
    private readonly translator: Translator,
    @Inject(COURSE_SOURCE) private readonly courses: CourseSource,
  ) {}

  /** The course must be published; the people need not have accounts yet. */
  async run({ courseId, birtheId, omarId }: DemoLearners): Promise<void> {
    const course = (await this.courses.findCourse(courseId))?.course;
    if (!course) throw new Error(`the demo needs the course ${courseId}`);
    await this.learn(birtheId, course, 2, this.wordsOf('birthe'));
    const firstModule = course.modules[0]?.units.length ?? 0;
    await this.learn(omarId, course, firstModule + 2, this.wordsOf('omar'));
  }

  private wordsOf(person: string): DemoWords {
    const say = (part: string): string => this.translator.text('da', `demo.learning.${person}.${part}`);
    return { workflow: say('workflow'), reflection: say('reflection') };
  }

  private async learn(userId: string, course: CourseDocument, count: number, words: DemoWords): Promise<void> {
    const actor: Actor = { userId, sessionId: userId, grants: [] };
    const { registration, progress } = await this.enrolments.enrol(actor, course.id);
    const state = new Map(progress.units.map((unit) => [unit.unitId, unit.state]));
    for (const unit of unitsOf(course).slice(0, count)) {
      if (state.get(unit.id) === (unit.kind === 'lesson' ? 'completed' : 'passed')) continue;
      if (unit.kind === 'lesson') await this.takeLesson(actor, registration, course.id, unit.id, words);
      else await this.takeQuiz(actor, registration, unit);
    }
  }

  private async takeLesson(
    actor: Actor,
    registration: string,
    courseId: string,
    lessonId: string,
    words: DemoWords,
  ): Promise<void> {
    const lesson = await this.courses.findLesson(courseId, lessonId);
    if (!lesson) return;
    await this.lessons.open(actor, registration, lessonId);
    await this.answer(actor, registration, lesson, words);
    await this.lessons.move(actor, registration, lessonId, Math.max(0, lesson.blocks.length - 1));
    await this.lessons.complete(actor, registration, lessonId);
  }

  private async answer(actor: Actor, registration: string, lesson: LessonDocument, words: DemoWords): Promise<void> {
    for (const block of lesson.blocks) {
      const value = 'id' in block ? demoResponse(block, words) : undefined;
      if (!value || !('id' in block)) continue;
      const writeId = v5(`${registration} ${lesson.id} ${block.id}`, namespace);
      await this.writing.recordResponse(actor, registration, lesson.id, block.id, { revision: 1, writeId, value });
    }
  }

  /** Answers everything rightly, and takes the outcome in at once instead of when the outbox is next read. */
  private async takeQuiz(actor: Actor, registration: string, unit: OutlineUnit & { kind: 'quiz' }): Promise<void> {
    const { definition } = await this.quizStore.current(unit.quizId);
    const { id: attemptId } = await this.quizzes.start(actor, registration, unit.id);
    for (const question of definition.questions) {
      const writeId = v5(`${attemptId} ${question.id}`, namespace);
      const value = feedbackOn(question, undefined).key;
      await this.attempts.recordResponse(actor, attemptId, question.id, { revision: 1, writeId, value });
    }
    const { quizId, result, submittedAt } = await this.attempts.submit(actor, attemptId);
    if (!result || submittedAt === undefined) return;
    const { score, success } = result;
    await this.completion.recordAttempt({
      learnerId: actor.userId,
      attemptId,
      quizId,
      contextId: registration,
      score,
      success,
      submittedAt,
    });
  }
}
