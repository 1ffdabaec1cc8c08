import { inject, Pipe, type PipeTransform } from '@angular/core';
import { type CurrentUser, Translator } from '@trin/core-web';

/** The spoken name of the button that opens the person's menu. Impure: it also hangs on the language. */
@Pipe({ name: 'profileLabel', pure: false })
export class ProfileLabelPipe implements PipeTransform {
  private readonly translator = inject(Translator);
  transform(user: CurrentUser | undefined): string {
    return user
      ? this.translator.translate('shell.profile.open', { name: user.displayName })
      : this.translator.translate('shell.profile.settings');
  }
}
