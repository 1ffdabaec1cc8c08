import { toString } from 'mdast-util-to-string';
import type { Nodes, Root } from './markdown.ts';

export interface LessonText {
  /** Running text: paragraphs, also those inside blocks. LIX is measured on these. */
  readonly prose: readonly string[];
  /** Lists and table cells: read by the learner, but not sentences. */
  readonly pieces: readonly string[];
}

/**
 * Headings, questions, code, captions and alternative texts count as neither: headings and lists would make LIX look
 * better than the text reads, and questions are their own kind of reading.
 */
export function lessonText(tree: Root): LessonText {
  const prose: string[] = [];
  const pieces: string[] = [];
  collect(tree, false, prose, pieces);
  return { prose, pieces };
}

function collect(node: Nodes, inList: boolean, prose: string[], pieces: string[]): void {
  if (node.type === 'paragraph' || node.type === 'tableCell') {
    const text = tidy(toString(node));
    const isProse = node.type === 'paragraph' && !inList;
    if (text) (isProse ? prose : pieces).push(text);
    return;
  }
  if (node.type === 'heading' || node.type === 'code' || node.type === 'yaml') return;
  if ('children' in node) {
    for (const next of node.children) collect(next, inList || node.type === 'list', prose, pieces);
  }
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll(' :: ', '. ').replaceAll(' => ', ' ').trim();
}
