/** An element of a drawing. */
export interface DrawingElement {
  readonly name: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (DrawingElement | string)[];
}

/** A drawing that is not well-formed. */
export class DrawingSyntaxError extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

const tag = /<([a-zA-Z][\w:-]*)((?:\s+[a-zA-Z][\w:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([a-zA-Z][\w:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const closing = /<\/([a-zA-Z][\w:-]*)\s*>/y;
const comment = /<!--[^]*?-->/y;
const prolog = /^\ufeff?\s*(<\?xml[^>]*\?>)?/;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads the small part of XML that drawings need: elements, attributes, text, comments, the five entities and
 * numbers. Whatever else a file holds (doctype, own entities, CDATA, instructions) is refused, so that nothing
 * passes through that the rules have not seen.
 */
export function parseDrawing(source: string): DrawingElement {
  const open: DrawingElement[] = [];
  let root: DrawingElement | null = null;
  let at = prolog.exec(source)?.[0].length ?? 0;
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
  const fail = (message: string, offset = 0): never => {
    throw new DrawingSyntaxError(lineAt(at + offset), message);
  };
  const decode = (text: string) =>
    text.replace(/&([^;\s]*);?/g, (whole, name: string, offset: number) => {
      const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
      const point = code?.[1] !== undefined ? parseInt(code[1], 16) : Number(code?.[2]);
      if (code !== null && whole.endsWith(';') && point > 0 && point <= 0x10ffff) return String.fromCodePoint(point);
      return (whole.endsWith(';') ? entities[name] : undefined) ?? fail(`"${whole}" is not known in a drawing`, offset);
    });
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };

  while (at < source.length) {
    const parent = open.at(-1);
    if (source[at] !== '<') {
      const end = source.indexOf('<', at);
      const text = source.slice(at, end === -1 ? source.length : end);
      if (parent !== undefined) parent.children.push(decode(text));
      else if (text.trim() !== '') fail('text outside the drawing');
      at += text.length;
      continue;
    }
    const found = match(comment) ?? match(closing) ?? match(tag) ?? fail('this markup cannot be read');
    const [whole, name = '', rest = '', empty] = found;
    if (whole.startsWith('</')) {
      if (parent?.name !== name) fail(`</${name}> closes nothing`);
      open.pop();
    } else if (!whole.startsWith('<!--')) {
      const attributes = new Map<string, string>();
      for (const [, key = '', double, single] of rest.matchAll(attribute)) {
        if (attributes.has(key)) fail(`the attribute "${key}" is written twice`);
        attributes.set(key, decode(double ?? single ?? ''));
      }
      const element: DrawingElement = { name, line: lineAt(at), attributes, children: [] };
      if (parent === undefined && root !== null) fail('a drawing has one <svg>');
      root ??= element;
      parent?.children.push(element);
      if (empty !== '/') open.push(element);
    }
    at += whole.length;
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw new DrawingSyntaxError(unclosed.line, `<${unclosed.name}> is never closed`);
  return root ?? fail('the drawing is empty');
}
