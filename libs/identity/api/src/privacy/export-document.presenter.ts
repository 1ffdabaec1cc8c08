import type { Locale } from '@trin/core-contract';
import type { PersonalDataExport } from '@trin/identity-contract';

/** Texts of the document; `find` may know none, for kinds and fields that nobody has named. */
export interface DocumentTexts {
  readonly locale: Locale;
  readonly say: (key: string, params?: Readonly<Record<string, string>>) => string;
  readonly find: (key: string) => string | undefined;
}

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] ?? c);

/** `lastSeenAt` as `Last seen at`. */
const humanise = (key: string): string => {
  const words = key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const style = `:root{color-scheme:light dark}body{margin:0;background:#faf8f4;color:#1c2530;font:17px/1.6 'Atkinson Hyperlegible Next',system-ui,sans-serif}
main{max-width:44rem;margin:0 auto;padding:32px 20px}h1,h2{font-family:Literata,Georgia,serif;font-weight:600;line-height:1.2}
section{background:#fff;border:1px solid #dcd6ca;border-radius:12px;padding:8px 24px 24px;margin:24px 0}
.row{border-top:1px solid #dcd6ca;padding-top:12px;margin:12px 0 0}dt{color:#4d5866;font-size:15px}dd{margin:0 0 8px;overflow-wrap:anywhere}
.muted{color:#4d5866}@media(prefers-color-scheme:dark){body{background:#141a21;color:#e8e6e1}section{background:#1c242d;border-color:#3a4552}.row{border-color:#3a4552}dt,.muted{color:#b3bcc7}}
@media print{section{border:0;padding:0}}`;

/** Everything kept about a person as one page that reads, prints and keeps by itself. */
export function toExportDocument(data: PersonalDataExport, texts: DocumentTexts): string {
  const title = escape(texts.say('identity.export.title'));
  const when = escape(texts.say('identity.export.exportedAt', { when: format(data.exportedAt, texts) }));
  const sections = data.kinds.map((kind) => section(kind, texts)).join('');
  return `<!doctype html><html lang="${texts.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head><body><main><h1>${title}</h1><p>${escape(texts.say('identity.export.intro'))}</p><p class="muted">${when}</p>${sections}</main></body></html>`;
}

function section({ kind, rows }: PersonalDataExport['kinds'][number], texts: DocumentTexts): string {
  const name = texts.find(`privacy.${kind}.name`) ?? humanise(kind);
  const facts = ['purpose', 'basis', 'retention'].flatMap((fact) => texts.find(`privacy.${kind}.${fact}`) ?? []);
  const about = facts.length > 0 ? `<p class="muted">${facts.map(escape).join('<br>')}</p>` : '';
  const content =
    rows.length > 0
      ? rows.map((row) => `<dl class="row">${fields(kind, row, texts)}</dl>`).join('')
      : `<p>${escape(texts.say('identity.export.nothing'))}</p>`;
  return `<section><h2>${escape(name)}</h2>${about}${content}</section>`;
}

const fields = (kind: string, row: object, texts: DocumentTexts): string =>
  Object.entries(row)
    .map(([key, value]: [string, unknown]) => {
      const label = texts.find(`privacy.${kind}.fields.${key}`) ?? humanise(key);
      return `<dt>${escape(label)}</dt><dd>${display(kind, value, texts)}</dd>`;
    })
    .join('');

function display(kind: string, value: unknown, texts: DocumentTexts): string {
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    return items.length === 0
      ? '–'
      : `<ul>${items.map((item) => `<li>${display(kind, item, texts)}</li>`).join('')}</ul>`;
  }
  if (value instanceof Date) return display(kind, value.toISOString(), texts);
  if (typeof value === 'object' && value !== null) return `<dl>${fields(kind, value, texts)}</dl>`;
  return escape(format(value, texts));
}

/** As JavaScript writes it, and as the database does within JSON. */
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

function format(value: unknown, { locale, say }: DocumentTexts): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return say(value ? 'identity.export.yes' : 'identity.export.no');
  const language = locale === 'da' ? 'da-DK' : 'en-GB';
  if (typeof value === 'number') return value.toLocaleString(language);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const timeZone = 'Europe/Copenhagen';
  if (instant.test(text)) {
    return new Date(text).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short', timeZone });
  }
  if (day.test(text)) {
    return new Date(`${text}T12:00:00Z`).toLocaleDateString(language, { dateStyle: 'long', timeZone });
  }
  return text;
}
