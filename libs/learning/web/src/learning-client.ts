import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { inBackground } from '@trin/core-web';
import {
  BlockResponseView,
  CredentialListView,
  CredentialVerificationView,
  CredentialView,
  EnrolmentListView,
  EnrolmentView,
  HomeView,
  LessonNotesView,
  LessonRecordView,
  NotebookView,
  ProgressView,
  type UpdateCredentialRequest,
  VoteResultView,
} from '@trin/learning-contract';
import { AttemptView, QuizStandingView } from '@trin/quizzes-contract';
import { firstValueFrom } from 'rxjs';
import type * as z from 'zod';

const enrolmentUrl = (registration: string): string => `/api/enrolments/${registration}`;
const lessonUrl = (registration: string, lessonId: string): string =>
  `${enrolmentUrl(registration)}/lessons/${lessonId}`;
const quizUrl = (registration: string, quizId: string): string => `${enrolmentUrl(registration)}/quizzes/${quizId}`;

/** Address of what a learner left in a block. */
export const responseUrl = (registration: string, lessonId: string, blockId: string): string =>
  `${lessonUrl(registration, lessonId)}/blocks/${blockId}/response`;
/** Address of a lesson's notes. */
export const notesUrl = (registration: string, lessonId: string): string =>
  `${lessonUrl(registration, lessonId)}/notes`;
/** Address of a credential's PDF; a plain link. */
export const credentialDocumentUrl = (id: string): string => `/api/credentials/${id}/document`;

/** Speaks with the learning API; every answer is parsed by the contract. */
@Service()
export class LearningClient {
  private readonly http = inject(HttpClient);

  home(): HttpResourceRef<HomeView | undefined> {
    return httpResource(() => '/api/home', { parse: (value) => HomeView.parse(value) });
  }

  /** The learner's enrolments; idle while `enabled` is false. */
  enrolments(enabled: () => boolean): HttpResourceRef<EnrolmentListView | undefined> {
    return httpResource(() => (enabled() ? '/api/enrolments' : undefined), {
      parse: (value) => EnrolmentListView.parse(value),
    });
  }

  enrol(courseId: string): Promise<EnrolmentView> {
    return this.post('/api/enrolments', { courseId }, EnrolmentView);
  }

  async withdraw(registration: string): Promise<void> {
    await firstValueFrom(this.http.delete(enrolmentUrl(registration)));
  }

  /** Opens a lesson: the API notes that it was begun and gives all that the learner left there. */
  openLesson(registration: string, lessonId: string): Promise<LessonRecordView> {
    return this.post(`${lessonUrl(registration, lessonId)}/opening`, {}, LessonRecordView);
  }

  async recordPosition(registration: string, lessonId: string, blockIndex: number): Promise<void> {
    await firstValueFrom(
      this.http.put(`${lessonUrl(registration, lessonId)}/position`, { blockIndex }, { context: inBackground() }),
    );
  }

  completeLesson(registration: string, lessonId: string): Promise<ProgressView> {
    return this.post(`${lessonUrl(registration, lessonId)}/completion`, {}, ProgressView);
  }

  /** What the server has of one answer now. */
  response(registration: string, lessonId: string, blockId: string): Promise<BlockResponseView> {
    return this.get(responseUrl(registration, lessonId, blockId), BlockResponseView);
  }

  /** What the server has of a lesson's notes now. */
  notes(registration: string, lessonId: string): Promise<LessonNotesView> {
    return this.get(notesUrl(registration, lessonId), LessonNotesView);
  }

  vote(registration: string, lessonId: string, blockId: string, choiceId: string): Promise<VoteResultView> {
    return this.post(`${lessonUrl(registration, lessonId)}/blocks/${blockId}/vote`, { choiceId }, VoteResultView);
  }

  startAttempt(registration: string, quizId: string): Promise<AttemptView> {
    return this.post(`${quizUrl(registration, quizId)}/attempts`, {}, AttemptView);
  }

  quizStanding(
    address: () => { registration: string; quizId: string } | undefined,
  ): HttpResourceRef<QuizStandingView | undefined> {
    return httpResource(
      () => {
        const at = address();
        return at && quizUrl(at.registration, at.quizId);
      },
      { parse: (value) => QuizStandingView.parse(value) },
    );
  }

  notebook(cursor: () => string | undefined): HttpResourceRef<NotebookView | undefined> {
    return httpResource(
      () => {
        const from = cursor();
        return { url: '/api/notebook', ...(from ? { params: { cursor: from } } : {}) };
      },
      { parse: (value) => NotebookView.parse(value) },
    );
  }

  credentials(): HttpResourceRef<CredentialListView | undefined> {
    return httpResource(() => '/api/credentials', { parse: (value) => CredentialListView.parse(value) });
  }

  issueCredential(registration: string): Promise<CredentialView> {
    return this.post(`${enrolmentUrl(registration)}/credential`, {}, CredentialView);
  }

  async updateCredential(id: string, request: UpdateCredentialRequest): Promise<CredentialView> {
    return CredentialView.parse(await firstValueFrom(this.http.patch(`/api/credentials/${id}`, request)));
  }

  verification(serial: () => string): HttpResourceRef<CredentialVerificationView | undefined> {
    return httpResource(() => `/api/verify/${encodeURIComponent(serial())}`, {
      parse: (value) => CredentialVerificationView.parse(value),
    });
  }

  private async get<T extends z.ZodType>(url: string, view: T): Promise<z.infer<T>> {
    return view.parse(await firstValueFrom(this.http.get(url, { context: inBackground() })));
  }

  private async post<T extends z.ZodType>(url: string, body: object, view: T): Promise<z.infer<T>> {
    return view.parse(await firstValueFrom(this.http.post(url, body)));
  }
}
