import { inject, Pipe, type PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { type DateStyle, formatDate, formatNumber, formatTime, type Moment } from './danish-format';

// The pipes are impure because their answer also hangs on the language; the formatters behind them are kept.

/** `{{ savedAt | trinDate }}` "24. november 2026"; `: 'table'`, `: 'full'`. */
@Pipe({ name: 'trinDate', pure: false })
export class DatePipe implements PipeTransform {
  private readonly transloco = inject(TranslocoService);
  transform(moment: Moment | undefined, style: DateStyle = 'text'): string {
    return moment === undefined ? '' : formatDate(moment, style, this.transloco.getActiveLang());
  }
}

/** `{{ savedAt | trinTime }}` "kl. 14.05". */
@Pipe({ name: 'trinTime', pure: false })
export class TimePipe implements PipeTransform {
  private readonly transloco = inject(TranslocoService);
  transform(moment: Moment | undefined): string {
    return moment === undefined ? '' : formatTime(moment, this.transloco.getActiveLang());
  }
}

/** `{{ 1234.5 | trinNumber }}` "1.234,5"; takes the options of `Intl.NumberFormat`. */
@Pipe({ name: 'trinNumber', pure: false })
export class NumberPipe implements PipeTransform {
  private readonly transloco = inject(TranslocoService);
  transform(value: number | undefined, options: Intl.NumberFormatOptions = {}): string {
    return value === undefined ? '' : formatNumber(value, this.transloco.getActiveLang(), options);
  }
}

/** `{{ 'courses.card.modules' | plural: 6 }}`: the text under `.one` or `.other`, with `{{ count }}` filled in. */
@Pipe({ name: 'plural', pure: false })
export class PluralPipe implements PipeTransform {
  private readonly transloco = inject(TranslocoService);
  transform(key: string, count: number, params: Record<string, unknown> = {}): string {
    return pluralText(this.transloco, key, count, params);
  }
}

/** The same for code: picks `<key>.one` or `<key>.other` by the rules of the language. */
export function pluralText(
  transloco: TranslocoService,
  key: string,
  count: number,
  params: Record<string, unknown> = {},
): string {
  const language = transloco.getActiveLang();
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  return transloco.translate(`${key}.${form}`, { count: formatNumber(count, language), ...params });
}
