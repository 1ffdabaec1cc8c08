import type { Translator } from '../i18n/translator.js';
import type { Mail, MailOrder } from './mail.contract.js';

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] ?? c);

/** Writes a mail as text and as accessible HTML in the product's own look: one column, real text, no image, no tracking. */
export function renderMail(order: MailOrder, translator: Translator): Mail {
  const say = (part: string): string => translator.text(order.locale, `mail.${order.template}.${part}`, order.params);
  const footer = translator.text(order.locale, 'mail.footer');
  const paragraphs = say('body').split('\n\n');
  const note = say('note');
  const button = order.link ? say('button') : undefined;
  const text = [
    say('heading'),
    ...paragraphs,
    ...(order.link && button ? [`${button}: ${order.link}`] : []),
    note,
    '--',
    footer,
  ];
  return {
    to: order.to,
    subject: say('subject'),
    text: `${text.join('\n\n')}\n`,
    html: html(order, { heading: say('heading'), paragraphs, note, button, footer }),
  };
}

interface Parts {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly note: string;
  readonly button: string | undefined;
  readonly footer: string;
}

const bars = ['#3f6b2f;height:8px', '#0b5d63;height:16px', '#6a3d86;height:24px']
  .map(
    (style) =>
      `<span style="display:inline-block;width:9px;margin-right:2px;border-radius:2px;background:${style}"></span>`,
  )
  .join('');

function html(order: MailOrder, parts: Parts): string {
  const p = (content: string, style = ''): string => `<p style="margin:0 0 16px;${style}">${content}</p>`;
  const link =
    order.link && parts.button
      ? p(
          `<a href="${escape(order.link)}" style="display:inline-block;padding:14px 24px;border-radius:6px;background:#0b5d63;color:#ffffff;font-weight:600;text-decoration:none">${escape(parts.button)}</a>`,
        ) +
        p(
          `<a href="${escape(order.link)}" style="color:#0b5d63;word-break:break-all">${escape(order.link)}</a>`,
          'font-size:14px',
        )
      : '';
  return `<!doctype html><html lang="${order.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escape(parts.heading)}</title></head><body style="margin:0;background:#faf8f4;color:#1c2530;font:17px/1.6 'Atkinson Hyperlegible Next',system-ui,sans-serif"><div style="max-width:560px;margin:0 auto;padding:32px 20px"><p style="margin:0 0 24px;font:700 21px/1 Georgia,serif">${bars} Trin</p><main style="background:#ffffff;border:1px solid #dcd6ca;border-radius:12px;padding:24px"><h1 style="margin:0 0 16px;font:600 26px/1.2 Georgia,serif">${escape(parts.heading)}</h1>${parts.paragraphs.map((text) => p(escape(text))).join('')}${link}${p(escape(parts.note), 'color:#4d5866;font-size:14px')}</main><p style="margin:16px 0 0;color:#4d5866;font-size:14px">${escape(parts.footer)}</p></div></body></html>`;
}
