import { sha256 } from '../canonical-json.js';
import { checkDrawing, type ReportRule } from './drawing-rules.js';
import { DrawingSyntaxError, parseDrawing, type DrawingElement } from './drawing-syntax.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
const keepsText = new Set(['text', 'tspan', 'title', 'desc']);

/** Two drawings on one page must not share ids, or one draws with the gradient of the other. */
function own(name: string, value: string, prefix: string): string {
  if (name === 'id') return `${prefix}${value}`;
  if (name === 'href') return value.replace(/^#/, `#${prefix}`);
  return value
    .replace(/^url\(#/, `url(#${prefix}`)
    .replace(/\s+/g, ' ')
    .trim();
}

function write(element: DrawingElement, prefix: string, extra = ''): string {
  const attributes = [...element.attributes]
    .map(([name, value]) => ` ${name}="${escape(own(name, value, prefix))}"`)
    .join('');
  const content = element.children
    .map((child) => {
      if (typeof child !== 'string') return write(child, prefix);
      return keepsText.has(element.name) ? escape(child.replace(/\s+/g, ' ')) : '';
    })
    .join('');
  const start = `<${element.name}${attributes}${extra}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${element.name}>`;
}

/**
 * A drawing as markup for the page, written anew from what was read and allowed; null when a rule is broken. It
 * is one image to a screen reader, named by the text alternative.
 */
export function inlineDrawing(
  source: string,
  alt: string,
  report: { syntax: ReportRule; rule: ReportRule },
): string | null {
  try {
    const root = parseDrawing(source);
    const broken: string[] = [];
    checkDrawing(root, (line, message) => {
      broken.push(message);
      report.rule(line, message);
    });
    if (broken.length > 0) return null;
    const attributes = new Map(root.attributes);
    for (const name of ['role', 'aria-label', 'aria-hidden']) attributes.delete(name);
    return write({ ...root, attributes }, `d${sha256(source).slice(0, 6)}-`, ` role="img" aria-label="${escape(alt)}"`);
  } catch (error) {
    if (!(error instanceof DrawingSyntaxError)) throw error;
    report.syntax(error.line, error.message);
    return null;
  }
}
