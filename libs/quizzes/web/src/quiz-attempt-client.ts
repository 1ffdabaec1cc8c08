import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { AttemptView, CheckedResponseView, QuestionFeedback, type ResponseValue } from '@trin/quizzes-contract';
import { firstValueFrom, map } from 'rxjs';

const attemptUrl = (attemptId: string): string => `/api/attempts/${encodeURIComponent(attemptId)}`;

/** Names one answer to the outbox, across tabs and visits. */
export const responseKey = (attemptId: string, questionId: string): string => `attempt:${attemptId}:${questionId}`;

/** Where one answer is saved. */
export const responseUrl = (attemptId: string, questionId: string): string =>
  `${attemptUrl(attemptId)}/responses/${encodeURIComponent(questionId)}`;

/** Which question in the text of which lesson. */
export interface PracticeAddress {
  readonly courseId: string;
  readonly lessonId: string;
  readonly blockId: string;
  readonly questionId: string;
}

/** The quizzes part of the API. Answers themselves go through the outbox. */
@Service()
export class QuizAttemptClient {
  private readonly http = inject(HttpClient);

  /** The own attempt with the answers so far. */
  attempt(attemptId: () => string | undefined): HttpResourceRef<AttemptView | undefined> {
    return httpResource(
      () => {
        const id = attemptId();
        return id === undefined ? undefined : attemptUrl(id);
      },
      { parse: (value) => AttemptView.parse(value) },
    );
  }

  /** Finishes one question and tells why; the answer stands from then on. */
  check(attemptId: string, questionId: string): Promise<CheckedResponseView> {
    const url = `${responseUrl(attemptId, questionId)}/check`;
    return firstValueFrom(this.http.post<unknown>(url, {}).pipe(map((value) => CheckedResponseView.parse(value))));
  }

  /** Submits the attempt; the answer holds the result. */
  submit(attemptId: string): Promise<AttemptView> {
    const url = `${attemptUrl(attemptId)}/submission`;
    return firstValueFrom(this.http.post<unknown>(url, {}).pipe(map((value) => AttemptView.parse(value))));
  }

  /** Checks an answer to a question in the text of a lesson. Nothing is kept and nothing counts. */
  practise(address: PracticeAddress, value: ResponseValue): Promise<QuestionFeedback> {
    const [course, lesson, block, question] = [
      address.courseId,
      address.lessonId,
      address.blockId,
      address.questionId,
    ].map(encodeURIComponent);
    const url = `/api/courses/${course}/lessons/${lesson}/practice/${block}/questions/${question}`;
    return firstValueFrom(
      this.http.post<unknown>(url, { value }).pipe(map((feedback) => QuestionFeedback.parse(feedback))),
    );
  }
}
