/// <reference types="mdast-util-directive" />
import type { Element, ElementContent } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Heading, Link, RootContent, Table } from 'mdast';
import { defaultHandlers, toHast, type State } from 'mdast-util-to-hast';
import { textOf } from './plain-text.js';
import { htmlSchema } from './html-schema.js';

/** Gives each heading of a lesson an id of its own. */
export type HeadingId = (heading: Heading) => string;

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function renderTerm(state: State, node: RootContent): Element[] {
  if (node.type !== 'textDirective') return [];
  const id = node.attributes?.['id'] ?? '';
  return [element('a', { className: ['term'], href: `/glossary#${id}`, dataTerm: id }, state.all(node))];
}

function renderLink(state: State, node: Link): Element {
  const link = defaultHandlers.link(state, node);
  if (/^https?:/i.test(node.url)) link.properties.rel = ['noopener'];
  return link;
}

/** A wide table scrolls in a box of its own, which the keyboard can reach and a screen reader can name. */
function renderTable(state: State, node: Table): Element {
  const table = defaultHandlers.table(state, node);
  const columns = (node.children[0]?.children ?? []).map(textOf).filter((text) => text !== '');
  const properties = { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: columns.join(', ') };
  return element('div', properties, [table]);
}

/** Renders checked Markdown as HTML and sanitises it: the only way content becomes markup. */
export function renderHtml(nodes: readonly RootContent[], headingId: HeadingId): string {
  const tree = toHast(
    { type: 'root', children: [...nodes] },
    {
      handlers: {
        textDirective: renderTerm,
        link: renderLink,
        table: renderTable,
        heading: (state: State, node: Heading) =>
          element(`h${node.depth}`, { id: headingId(node) }, defaultHandlers.heading(state, node).children),
      },
    },
  );
  return toHtml(sanitize(tree, htmlSchema)).trim();
}
