/// <reference types="mdast-util-directive" />
import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ContentProblemCode } from '../content-problem.js';
import { textOf } from './plain-text.js';

/** What running text is checked against. */
export interface ProseRules {
  report(line: number, code: ContentProblemCode, message: string): void;
  hasTerm(id: string): boolean;
  /** What is wrong with an address inside the product; null when it leads somewhere. */
  brokenTarget(url: string): string | null;
}

/** The line of its file on which a node begins. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** Checks one address, in running text or in a list of links. */
export function checkUrl(url: string, line: number, rules: ProseRules): void {
  if (url.startsWith('/') && !url.startsWith('//')) {
    const broken = rules.brokenTarget(url);
    if (broken !== null) rules.report(line, 'link-target-unknown', broken);
  } else if (!/^(https?:\/\/[^/]|mailto:|#)/i.test(url)) {
    rules.report(line, 'link-invalid', `the address "${url}" must begin with /, #, https: or mailto:`);
  }
}

function checkNode(node: Nodes, rules: ProseRules): void {
  const line = lineOf(node);
  switch (node.type) {
    case 'html':
      return rules.report(line, 'raw-html', 'raw HTML is not allowed');
    case 'image':
    case 'imageReference':
      return rules.report(line, 'image-in-text', 'an image is written ::figure{src="…" alt="…"}');
    case 'heading':
      if (node.depth === 1 || node.depth > 4) {
        rules.report(line, 'heading-level', 'headings in a lesson are ##, ### or ####');
      }
      return;
    case 'link':
      return checkUrl(node.url, line, rules);
    case 'listItem':
      if (typeof node.checked === 'boolean') {
        rules.report(line, 'markdown-unsupported', 'a list to tick off is written :::checklist{id="…"}');
      }
      return;
    case 'code':
      // A misspelt `quiz` would otherwise print the key of its questions.
      if (node.lang !== null && node.lang !== undefined && node.lang !== 'text') {
        rules.report(line, 'block-out-of-place', `a \`\`\`${node.lang} block cannot stand here`);
      }
      return;
    case 'linkReference':
    case 'definition':
    case 'footnoteReference':
    case 'footnoteDefinition':
      return rules.report(line, 'markdown-unsupported', 'write the link or note where it is used');
    case 'containerDirective':
    case 'leafDirective':
      return rules.report(line, 'block-out-of-place', `the block "${node.name}" cannot stand inside another block`);
    case 'paragraph':
      if (/^::/m.test(toString(node))) {
        rules.report(line, 'block-syntax', 'this line begins like a block but cannot be read as one');
      }
      return;
    case 'textDirective':
      return checkTerm(node, line, rules);
    default:
      return;
  }
}

function checkTerm(node: Extract<Nodes, { type: 'textDirective' }>, line: number, rules: ProseRules): void {
  const { id, ...rest } = node.attributes ?? {};
  if (node.name !== 'term') return rules.report(line, 'directive-unknown', `":${node.name}" is not a known word mark`);
  for (const name of Object.keys(rest)) rules.report(line, 'attribute-unknown', `":term" has no attribute "${name}"`);
  if (textOf(node) === '') rules.report(line, 'block-structure', 'a glossary word needs its text in brackets');
  if (id === undefined || id === null || id === '') {
    return rules.report(line, 'attribute-missing', '":term" needs {id="…"}');
  }
  if (!rules.hasTerm(id)) rules.report(line, 'term-unknown', `the glossary has no term "${id}"`);
}

/** Reports everything in running text that the format does not allow. */
export function checkProse(nodes: readonly RootContent[], rules: ProseRules): void {
  for (const node of nodes) {
    visit(node, (part) => {
      checkNode(part, rules);
    });
  }
}
