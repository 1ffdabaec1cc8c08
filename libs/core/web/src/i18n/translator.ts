import { inject, Service } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { type ErrorText, pluralText } from '@trin/ui';
import { BrowserErrorCode, problemOf } from '../problem/problem-error';

/** Words for code: problems and plurals. Templates use the pipes. */
@Service()
export class Translator {
  private readonly transloco = inject(TranslocoService);

  translate(key: string, params: Record<string, unknown> = {}): string {
    return this.transloco.translate(key, params);
  }

  /** Picks `<key>.one` or `<key>.other`. */
  plural(key: string, count: number, params: Record<string, unknown> = {}): string {
    return pluralText(this.transloco, key, count, params);
  }

  /** What went wrong, in words; a code without words gives the reference to tell the people who run Trin. */
  problemText(error: unknown): string {
    const problem = problemOf(error);
    const params = { ...problem.params, requestId: problem.requestId ?? '–' };
    return this.errorText(problem.code, params) ?? this.translate(`errors.${BrowserErrorCode.Unknown}`, params);
  }

  /** The words of one code, if there are any. */
  errorText(code: string, params: Record<string, unknown> = {}): string | undefined {
    const key = `errors.${code}`;
    const words: Record<string, unknown> = this.transloco.getTranslation(this.transloco.getActiveLang());
    return key in words ? this.translate(key, params) : undefined;
  }

  /** The same for the design system, with whether asking again may help. */
  describe(error: unknown): ErrorText {
    const problem = problemOf(error);
    return {
      text: this.problemText(problem),
      canRetry: problem.isTransient || problem.status === -1,
      offline: problem.code === BrowserErrorCode.Offline,
    };
  }
}
