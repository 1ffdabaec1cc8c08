import { readFileSync } from 'node:fs';
import { visit } from 'unist-util-visit';
import { type ParsedNode, isMap, isSeq } from 'yaml';
import { drawingFiles } from './check-drawings.ts';
import type { Content, Lesson, Quiz } from './content-model.ts';
import { attribute, isDirective, lineOf } from './markdown.ts';
import type { ReadLine } from './quiz-source.ts';
import { type YamlSource, parseYaml, readYaml, text } from './yaml-source.ts';

export interface SpellSource {
  readonly file: string;
  readonly lines: readonly ReadLine[];
}

const READ_ATTRIBUTES = ['title', 'label', 'alt', 'caption', 'responsible'];
const READ_KEYS = new Set('title summary audience product goals text term short precise also'.split(' '));

/** Everything a learner can read: lessons, quizzes, course cards, the glossary and the words in drawings. */
export function spellSources(content: Content): readonly SpellSource[] {
  const modules = content.courses.flatMap((course) => course.modules);
  return [
    ...modules.flatMap((module) => module.lessons).map(fromLesson),
    ...modules.flatMap((module) => (module.quiz ? [fromQuiz(module.quiz)] : [])),
    ...[...content.courses, ...modules].map((item) => fromYaml(item.file)),
    fromYaml(content.glossaryFile),
    ...drawingFiles(content.root).map(fromDrawing),
  ];
}

function fromLesson(lesson: Lesson): SpellSource {
  const lines: ReadLine[] = [...readable(parseYaml(lesson.frontMatter, 2))];
  lines.push(...lesson.questions.flatMap((question) => question.texts));
  visit(lesson.tree, (node) => {
    if (node.type === 'text') {
      node.value.split('\n').forEach((part, index) => lines.push({ text: part, line: lineOf(node) + index }));
    }
    if (!isDirective(node)) return;
    for (const name of READ_ATTRIBUTES) lines.push({ text: attribute(node, name) ?? '', line: lineOf(node) });
  });
  return { file: lesson.file, lines };
}

function fromQuiz(quiz: Quiz): SpellSource {
  const head = readable(parseYaml(quiz.frontMatter, 2));
  return { file: quiz.file, lines: [...head, ...quiz.questions.flatMap((question) => question.texts)] };
}

function fromYaml(file: string): SpellSource {
  return { file, lines: readable(readYaml(file)) };
}

function fromDrawing(file: string): SpellSource {
  const svg = readFileSync(file, 'utf8');
  const lines = [...svg.matchAll(/>([^<]+)<\//g)].map((match) => ({
    text: match[1] ?? '',
    line: svg.slice(0, match.index).split('\n').length,
  }));
  return { file, lines };
}

function readable(source: YamlSource): readonly ReadLine[] {
  const lines: ReadLine[] = [];
  const walk = (node: ParsedNode | null, read: boolean): void => {
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      for (const pair of node.items) walk(pair.value, READ_KEYS.has(text(pair.key) ?? ''));
    } else if (isSeq<ParsedNode>(node)) {
      for (const entry of node.items) walk(entry, read);
    } else if (read) {
      lines.push({ text: text(node) ?? '', line: source.lineAt(node) });
    }
  };
  walk(source.root, false);
  return lines;
}
