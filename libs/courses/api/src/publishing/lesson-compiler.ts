import { LessonDocument, type ContentBlock } from '@trin/courses-contract';
import type { RootContent } from 'mdast';
import { blockRegistry } from './blocks/block-registry.js';
import { compilePracticeQuiz } from './blocks/practice-quiz-block.js';
import { freeze, type FrozenDocument } from './canonical-json.js';
import type { CourseScope } from './course-scope.js';
import { LessonScope, type PracticeQuiz } from './lesson-scope.js';
import type { MarkdownSource } from './lesson-source.js';
import { lineOf } from './markdown/check-prose.js';
import type { LessonFrontMatter } from './source/course-files.js';

/** A lesson as it is published, with what stays on the server. */
export interface CompiledLesson {
  readonly lesson: FrozenDocument<LessonDocument>;
  readonly practice: readonly PracticeQuiz[];
  readonly searchText: string;
}

function compileBlock(node: RootContent, scope: LessonScope): ContentBlock | null {
  if (node.type === 'code') return compilePracticeQuiz(node, scope);
  if (node.type !== 'containerDirective' && node.type !== 'leafDirective') return null;
  const block = blockRegistry.get(node.name);
  if (block !== undefined) return block.compile(node, scope);
  scope.report(lineOf(node), 'block-unknown', `"${node.name}" is not a known block`);
  return null;
}

function isBlock(node: RootContent): boolean {
  const questions = node.type === 'code' && node.lang === 'quiz';
  return questions || node.type === 'containerDirective' || node.type === 'leafDirective';
}

/** Headings lead one level down at a time, or a screen reader's outline has holes. */
function checkOutline(body: readonly RootContent[], scope: LessonScope): void {
  let depth = 1;
  for (const node of body) {
    if (node.type !== 'heading') continue;
    if (node.depth > depth + 1) scope.report(lineOf(node), 'heading-level', 'this heading skips a level');
    depth = node.depth;
  }
}

/** Blocks in their order; running text between them is one block per section, so that a place in it can be named. */
function compileBlocks(body: readonly RootContent[], scope: LessonScope): ContentBlock[] {
  const blocks: ContentBlock[] = [];
  let prose: RootContent[] = [];
  const endProse = () => {
    if (prose.length > 0) blocks.push({ type: 'rich-text', html: scope.html(prose) });
    prose = [];
  };
  for (const node of body) {
    if (isBlock(node)) {
      endProse();
      const block = compileBlock(node, scope);
      if (block !== null) blocks.push(block);
      continue;
    }
    if (node.type === 'heading' && node.depth === 2) endProse();
    prose.push(node);
  }
  endProse();
  return blocks;
}

function checkCompletion(completion: LessonDocument['completion'], line: number, scope: LessonScope): void {
  const required = scope.requiredBlockIds.length > 0;
  if (completion === 'exercise' && !required) {
    scope.report(line, 'completion-without-required', 'completion: exercise needs a block marked required');
  }
  if (completion === 'read' && required) {
    scope.report(line, 'required-in-read-lesson', 'blocks are marked required, but completion is read');
  }
}

/** Compiles one lesson; what is wrong is in the course's problems. */
export function compileLesson(
  source: MarkdownSource<LessonFrontMatter>,
  number: string,
  course: CourseScope,
): CompiledLesson {
  const { id, title, minutes, objectives, completion, sources } = source.front.value;
  const scope = new LessonScope(course, id, source.file, source.text);
  checkOutline(source.body, scope);
  const blocks = compileBlocks(source.body, scope);
  checkCompletion(completion, source.front.lineOf(['completion']), scope);
  if (source.body.length === 0) scope.report(1, 'document-invalid', 'the lesson is empty');
  const { requiredBlockIds } = scope;
  const document = { id, title, number, minutes, objectives, completion, requiredBlockIds, blocks, sources };
  const checked = LessonDocument.safeParse(document);
  for (const issue of checked.error?.issues ?? []) {
    scope.report(1, 'document-invalid', `${issue.path.map(String).join('.')}: ${issue.message}`);
  }
  return {
    lesson: freeze(checked.data ?? document),
    practice: scope.practice,
    searchText: scope.searchLines.filter((line) => line !== '').join('\n'),
  };
}
