import type { List, ListItem, RootContent } from 'mdast';
import type { LessonScope } from '../lesson-scope.js';
import { lineOf } from '../markdown/check-prose.js';
import { stableItemId } from '../stable-slug.js';
import type { BlockInput } from './block.js';

type Body = Pick<BlockInput<unknown>, 'body' | 'line' | 'scope'>;

/** An item of a list, with the id that its text gives it. */
export interface Item {
  readonly id: string;
  readonly text: string;
  readonly line: number;
  readonly node: ListItem;
}

/** Divides the body at its lines `***`; null, and reported, when there are not so many parts, or one is empty. */
export function partsOf({ body, line, scope }: Body, names: readonly string[]): RootContent[][] | null {
  const parts: RootContent[][] = [[]];
  for (const node of body) {
    if (node.type === 'thematicBreak') parts.push([]);
    else parts.at(-1)?.push(node);
  }
  if (parts.length === names.length && parts.every((part) => part.length > 0)) return parts;
  scope.report(line, 'block-structure', `the block needs ${names.join(', then a line *** and ')}`);
  return null;
}

/** Divides a part into what stands before its list, and the list that ends it. */
export function listPart(
  part: readonly RootContent[],
  { line, scope }: Body,
): { before: RootContent[]; list: List } | null {
  const list = part.at(-1);
  const before = part.slice(0, -1);
  if (list?.type === 'list' && before.length > 0) return { before, list };
  scope.report(line, 'block-structure', 'the block needs an instruction and then a list');
  return null;
}

/** The items of a list as plain text; a text that stands twice is reported, since its id would too. */
export function itemsOf(list: List, scope: LessonScope, seen = new Map<string, string>()): Item[] {
  return list.children.map((node) => {
    const [first] = node.children;
    const line = lineOf(node);
    const text = first?.type === 'paragraph' ? scope.words(first) : '';
    const label = text.split(/\s::\s/)[0]?.trim() ?? '';
    if (label === '') scope.report(line, 'block-structure', 'an item of the list has no text');
    const id = stableItemId(label);
    if (seen.has(id)) scope.report(line, 'text-duplicate', `the item "${label}" stands twice`);
    seen.set(id, label);
    return { id, text, line, node };
  });
}

/** Items that hold nothing but their text. */
export function plainItems(list: List, least: number, scope: LessonScope): Item[] | null {
  const items = itemsOf(list, scope);
  for (const { node, line } of items) {
    if (node.children.length > 1) scope.report(line, 'block-structure', 'an item of this list is one line of text');
  }
  if (items.length >= least) return items;
  scope.report(lineOf(list), 'block-structure', `the list needs ${least} or more items`);
  return null;
}

/** By id, so that the order things are written in does not tell where they belong. */
export function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
