import { inject, Pipe, type PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { formatNumber, pluralText } from '@trin/ui';

/** `{{ course.minutes | duration }}` "ca. 12 minutter", from an hour and a half on "ca. 7,5 timer". Impure: it hangs on the language. */
@Pipe({ name: 'duration', pure: false })
export class DurationPipe implements PipeTransform {
  private readonly transloco = inject(TranslocoService);

  transform(minutes: number): string {
    if (minutes < 90) return pluralText(this.transloco, 'courses.duration.minutes', minutes);
    const hours = Math.round(minutes / 30) / 2;
    const count = formatNumber(hours, this.transloco.getActiveLang(), { maximumFractionDigits: 1 });
    return pluralText(this.transloco, 'courses.duration.hours', hours, { count });
  }
}
