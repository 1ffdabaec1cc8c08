import { computed, effect, inject, linkedSignal, type Signal, signal, untracked } from '@angular/core';
import { Outbox, problemOf, Translator, BrowserErrorCode } from '@trin/core-web';
import { type AttemptView, QuizErrorCode, ResponseValue } from '@trin/quizzes-contract';
import { QuizAttemptClient, responseKey, responseUrl } from '../quiz-attempt-client';
import { takenQuestions } from './taken-question';

/** Which of its faces the quiz shows. */
export type QuizPhase = 'asking' | 'summary' | 'result';

type Drafts = ReadonlyMap<string, ResponseValue>;

/** State of one attempt on the page. Lives and dies with the component; answers live in the outbox. */
export class QuizTakerStore {
  private readonly client = inject(QuizAttemptClient);
  private readonly outbox = inject(Outbox);
  private readonly translator = inject(Translator);

  private readonly typedHere = new Set<string>();
  private saving: Promise<void> = Promise.resolve();

  /** The attempt as the server last told it. */
  readonly attempt: Signal<AttemptView>;
  private readonly replace: (change: (attempt: AttemptView) => AttemptView) => void;
  private readonly draftsOfAttempt;
  private readonly place;
  private readonly summaryIsOpen = signal(false);
  private readonly timeIsUp = signal(false);

  /** What is being asked of the server right now. */
  readonly busy = signal<'checking' | 'submitting' | undefined>(undefined);
  /** Why the last wish was not met, in words. */
  readonly trouble = signal<string | undefined>(undefined);

  constructor(
    opened: Signal<AttemptView>,
    private readonly userId: Signal<string>,
  ) {
    const attempt = linkedSignal(() => opened());
    this.attempt = attempt.asReadonly();
    this.replace = (change) => attempt.update(change);
    this.draftsOfAttempt = linkedSignal<AttemptView, Drafts>({
      source: this.attempt,
      computation: (now, before) => {
        const sent = sentValues(now);
        const goesOn = before?.source.id === now.id && now.status === 'in-progress';
        return goesOn ? new Map([...sent, ...before.value]) : sent;
      },
    });
    const attemptId = computed(() => opened().id);
    this.place = linkedSignal({ source: attemptId, computation: () => untracked(() => firstOpen(opened())) });
    effect(() => {
      attemptId();
      untracked(() => void this.restoreUnsent());
    });
  }

  readonly questions = computed(() => takenQuestions(this.attempt(), this.draftsOfAttempt()));
  readonly index = computed(() => Math.min(this.place(), this.questions().length - 1));
  readonly current = computed(() => this.questions()[this.index()]);
  readonly unanswered = computed(() => this.questions().filter(({ completeness }) => completeness !== 'complete'));
  readonly phase = computed<QuizPhase>(() => {
    if (this.attempt().status === 'submitted') return 'result';
    return this.summaryIsOpen() ? 'summary' : 'asking';
  });
  readonly isOpen = computed(() => this.attempt().allowedOperations.recordResponse && !this.timeIsUp());
  readonly canCheck = computed(
    () => this.attempt().feedbackMode === 'each' && this.isOpen() && !this.current()?.feedback,
  );
  readonly saveState = computed(() => {
    const question = this.current()?.question;
    return question ? this.outbox.state(responseKey(this.attempt().id, question.id))() : undefined;
  });

  goTo(index: number): void {
    this.trouble.set(undefined);
    this.summaryIsOpen.set(index >= this.questions().length);
    if (index >= 0 && index < this.questions().length) this.place.set(index);
  }

  endTime(): void {
    this.timeIsUp.set(true);
    this.summaryIsOpen.set(true);
  }

  /** Keeps an answer at once and sends it soon. */
  answer(value: ResponseValue): void {
    const current = this.current();
    if (!current || current.feedback || !this.isOpen()) return;
    const { id: attemptId } = this.attempt();
    const questionId = current.question.id;
    this.typedHere.add(questionId);
    this.trouble.set(undefined);
    this.keepDraft(questionId, value);
    this.saving = this.outbox.save({
      key: responseKey(attemptId, questionId),
      userId: this.userId(),
      method: 'PUT',
      url: responseUrl(attemptId, questionId),
      value,
      baseRevision: current.revision,
    });
  }

  /** Asks whether the answer is right; true when there is something to read. */
  async check(): Promise<boolean> {
    const current = this.current();
    if (!current || this.busy()) return false;
    if (current.completeness !== 'complete') {
      this.trouble.set(this.translator.translate(`quizzes.check.${current.completeness}`));
      return false;
    }
    const { id: attemptId } = this.attempt();
    const questionId = current.question.id;
    return this.ask('checking', async () => {
      if (!(await this.isSent([questionId]))) return this.refuse('quizzes.check.waiting');
      const { feedback } = await this.client.check(attemptId, questionId);
      this.replace((attempt) => ({
        ...attempt,
        questions: attempt.questions.map((row) => (row.question.id === questionId ? { ...row, feedback } : row)),
      }));
      return true;
    });
  }

  /** Hands the attempt in; true when the result is there. */
  submit(): Promise<boolean> {
    const { id: attemptId } = this.attempt();
    return this.ask('submitting', async () => {
      const questionIds = this.questions().map(({ question }) => question.id);
      // After the deadline the server takes no more answers; what it has is what counts.
      if (this.isOpen() && !(await this.isSent(questionIds))) return this.refuse('quizzes.submit.waiting');
      const submitted = await this.client.submit(attemptId);
      this.replace(() => submitted);
      return true;
    });
  }

  private async ask(what: 'checking' | 'submitting', wish: () => Promise<boolean>): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(what);
    this.trouble.set(undefined);
    try {
      return await wish();
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === QuizErrorCode.AttemptTimeIsUp) this.endTime();
      if (problem.code === BrowserErrorCode.Offline) {
        return this.refuse(what === 'checking' ? 'quizzes.check.waiting' : 'quizzes.submit.waiting');
      }
      this.trouble.set(this.translator.problemText(problem));
      return false;
    } finally {
      this.busy.set(undefined);
    }
  }

  private refuse(key: string): false {
    this.trouble.set(this.translator.translate(key));
    return false;
  }

  private async isSent(questionIds: readonly string[]): Promise<boolean> {
    await this.saving;
    await this.outbox.flush();
    const { id: attemptId } = this.attempt();
    return questionIds.every((id) => {
      const { status } = this.outbox.state(responseKey(attemptId, id))();
      return status === 'saved' || status === 'idle';
    });
  }

  /** Shows what was typed on this computer before and has not reached the server. */
  private async restoreUnsent(): Promise<void> {
    const { id: attemptId, questions, status } = this.attempt();
    this.typedHere.clear();
    if (status !== 'in-progress') return;
    for (const { question, feedback } of questions) {
      if (feedback) continue;
      const value = await this.outbox.pendingValue(responseKey(attemptId, question.id), (kept) =>
        ResponseValue.parse(kept),
      );
      const isNewest = this.attempt().id === attemptId && !this.typedHere.has(question.id);
      if (value?.interactionType === question.interactionType && isNewest) this.keepDraft(question.id, value);
    }
  }

  private keepDraft(questionId: string, value: ResponseValue): void {
    this.draftsOfAttempt.update((drafts) => new Map([...drafts, [questionId, value]]));
  }
}

const sentValues = (attempt: AttemptView): Drafts =>
  new Map(attempt.questions.flatMap(({ question, response }) => (response ? [[question.id, response.value]] : [])));

function firstOpen({ questions }: AttemptView): number {
  return Math.max(
    0,
    questions.findIndex(({ response, feedback }) => !response && !feedback),
  );
}
