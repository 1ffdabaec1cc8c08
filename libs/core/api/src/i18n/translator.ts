import { readFileSync } from 'node:fs';
import type { Locale } from '@trin/core-contract';
import * as z from 'zod';

interface Messages {
  readonly [key: string]: string | Messages;
}
const Messages: z.ZodType<Messages> = z.lazy(() => z.record(z.string(), z.union([z.string(), Messages])));
type Params = Readonly<Record<string, string | number>>;

const merge = (a: Messages, b: Messages): Messages => {
  const merged: Record<string, string | Messages> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const known = merged[key];
    merged[key] = typeof known === 'object' && typeof value === 'object' ? merge(known, value) : value;
  }
  return merged;
};

/** Texts that the server itself writes (mails, documents), from the translation files that the browser reads too. */
export class Translator {
  private constructor(private readonly messages: Readonly<Record<Locale, Messages>>) {}

  /** @param resolve gives the path of a scope's file, e.g. by `createRequire(import.meta.url).resolve` */
  static load(scopes: readonly string[], resolve: (specifier: string) => string): Translator {
    const of = (locale: Locale): Messages =>
      scopes
        .map((scope) =>
          Messages.parse(JSON.parse(readFileSync(resolve(`@trin/${scope}-contract/i18n/${locale}.json`), 'utf8'))),
        )
        .reduce(merge, {});
    return new Translator({ da: of('da'), en: of('en') });
  }

  /** The text of a key with `{{ name }}` filled in. @throws Error when the key is missing: the build checks them all */
  text(locale: Locale, key: string, params: Params = {}): string {
    const found = key
      .split('.')
      .reduce<string | Messages | undefined>(
        (node, part) => (typeof node === 'object' ? node[part] : undefined),
        this.messages[locale],
      );
    if (typeof found !== 'string') throw new Error(`no text for ${locale} ${key}`);
    return found.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => String(params[name] ?? ''));
  }
}
