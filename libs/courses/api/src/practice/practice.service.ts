import { Injectable } from '@nestjs/common';
import { feedbackOn, ResponseOfWrongType } from '@trin/quizzes-api';
import type { AuthorQuestion, QuestionFeedback, ResponseValue } from '@trin/quizzes-contract';
import { CourseReader } from '../catalogue/course-reader.js';
import { DocumentNotFound } from '../course.errors.js';
import { PracticeRepository } from './practice.repository.js';

/** Where a question in the text stands. */
export interface PracticeAddress {
  readonly courseId: string;
  readonly lessonId: string;
  readonly blockId: string;
  readonly questionId: string;
}
type Questions = ReadonlyMap<string, AuthorQuestion>;

const key = (lessonId: string, blockId: string, questionId: string) => `${lessonId}/${blockId}/${questionId}`;

/** Checks answers to questions in the text. Nothing counts and nothing is kept. */
@Injectable()
export class PracticeService {
  /** Of the newest version of each course. */
  private readonly questions = new Map<string, { versionId: string; byAddress: Promise<Questions> }>();

  constructor(
    private readonly courses: CourseReader,
    private readonly practice: PracticeRepository,
  ) {}

  async answer(address: PracticeAddress, response: ResponseValue): Promise<QuestionFeedback> {
    const { courseId, lessonId, blockId, questionId } = address;
    const { versionId } = await this.courses.getCourse(courseId);
    const questions = await this.questionsOf(courseId, versionId);
    const question = questions.get(key(lessonId, blockId, questionId));
    if (question === undefined) throw new DocumentNotFound();
    if (question.interactionType !== response.interactionType) throw new ResponseOfWrongType();
    return feedbackOn(question, response);
  }

  private questionsOf(courseId: string, versionId: string): Promise<Questions> {
    const known = this.questions.get(courseId);
    if (known?.versionId === versionId) return known.byAddress;
    const byAddress = this.read(versionId);
    this.questions.set(courseId, { versionId, byAddress });
    byAddress.catch(() => this.questions.delete(courseId));
    return byAddress;
  }

  private async read(versionId: string): Promise<Questions> {
    const quizzes = await this.practice.ofVersion(versionId);
    return new Map(
      quizzes.flatMap(({ lessonId, blockId, questions }) =>
        questions.map((question) => [key(lessonId, blockId, question.id), question] as const),
      ),
    );
  }
}
