/// <reference types="mdast-util-directive" />
import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** The words of a node on one line, without markup. */
export function textOf(node: Nodes | undefined): string {
  return node === undefined ? '' : toString(node).replace(/\s+/g, ' ').trim();
}

/** The words of running text, one line per paragraph, heading and cell: what search reads. */
export function readingText(nodes: readonly RootContent[]): string {
  const lines: string[] = [];
  for (const node of nodes) {
    visit(node, (part) => {
      if (part.type === 'paragraph' || part.type === 'heading' || part.type === 'tableCell') lines.push(textOf(part));
    });
  }
  return lines.filter((line) => line !== '').join('\n');
}
