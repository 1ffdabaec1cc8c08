import { Injectable } from '@nestjs/common';
import { type Actor, Clock, PersonalDataRegister, Translator } from '@trin/core-api';
import type { Locale, WhoSeesView } from '@trin/core-contract';
import type { PersonalDataExport, PersonalDataRegisterView } from '@trin/identity-contract';
import { AppUserRepository } from '../account/app-user.repository.js';
import { type DocumentTexts, toExportDocument } from './export-document.presenter.js';
import { toRegisterView, toWhoSeesView } from './who-sees.presenter.js';

/** What is kept about people, who sees it, and a copy for the person themselves. */
@Injectable()
export class PrivacyService {
  constructor(
    private readonly register: PersonalDataRegister,
    private readonly users: AppUserRepository,
    private readonly translator: Translator,
    private readonly clock: Clock,
  ) {}

  whoSees(): WhoSeesView {
    return toWhoSeesView(this.register.all());
  }

  showRegister(): PersonalDataRegisterView {
    return toRegisterView(this.register.all());
  }

  async export({ userId }: Actor): Promise<PersonalDataExport> {
    const kinds: PersonalDataExport['kinds'] = [];
    for (const { kind, scope, export: rowsOf } of this.register.all()) {
      kinds.push({ kind, scope, rows: await rowsOf(userId) });
    }
    return { exportedAt: this.clock.now().toISOString(), kinds };
  }

  async exportDocument(actor: Actor): Promise<string> {
    const { locale } = await this.users.get(actor.userId);
    return toExportDocument(await this.export(actor), this.textsIn(locale));
  }

  private textsIn(locale: Locale): DocumentTexts {
    const say: DocumentTexts['say'] = (key, params) => this.translator.text(locale, key, params);
    // A field that nobody has named must not stand between people and their data.
    const find: DocumentTexts['find'] = (key) => {
      try {
        return say(key);
      } catch {
        return undefined;
      }
    };
    return { locale, say, find };
  }
}
