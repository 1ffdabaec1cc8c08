import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { visit } from 'unist-util-visit';
import type { Content, Course, Lesson, Located, Module, Outline, Quiz } from './content-model.ts';
import { type Root, lineOf, parseMarkdown } from './markdown.ts';
import { type Problem, problem } from './problem.ts';
import { type Question, parseQuestions } from './quiz-source.ts';
import { type YamlSource, child, items, parseYaml, readYaml, text } from './yaml-source.ts';

export interface Loaded {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

export function loadContent(root: string): Loaded {
  const problems: Problem[] = [];
  const coursesFolder = join(root, 'courses');
  const courses = readdirSync(coursesFolder)
    .sort()
    .map((folder) => join(coursesFolder, folder, 'course.yaml'))
    .filter((file) => existsSync(file))
    .flatMap((file) => attempt(file, problems, () => loadCourse(file, problems)));
  const glossaryFile = join(root, 'glossary.yaml');
  const glossary = attempt(glossaryFile, problems, () => {
    const source = readYaml(glossaryFile);
    return items(source.root).map((entry) => idOf(source, entry));
  }).flat();
  return { content: { root, courses, glossaryFile, glossary }, problems };
}

function loadCourse(file: string, problems: Problem[]): Course {
  const source = readYaml(file);
  const modules: Module[] = [];
  const outlines: Outline[] = [];
  for (const entry of items(child(source.root, 'modules'))) {
    const folder = text(child(entry, 'folder'));
    if (folder === undefined) {
      outlines.push(idOf(source, entry));
      continue;
    }
    const moduleFile = join(dirname(file), folder, 'module.yaml');
    if (existsSync(moduleFile)) {
      modules.push(...attempt(moduleFile, problems, () => loadModule(moduleFile, problems)));
    } else {
      problems.push(problem(file, source.lineAt(entry), `there is no ${folder}/module.yaml`));
    }
  }
  return { file, id: text(child(source.root, 'id')) ?? '', modules, outlines };
}

function loadModule(file: string, problems: Problem[]): Module {
  const source = readYaml(file);
  const lessons: Lesson[] = [];
  for (const entry of items(child(source.root, 'lessons'))) {
    const lessonFile = join(dirname(file), text(entry) ?? '');
    if (existsSync(lessonFile)) lessons.push(...attempt(lessonFile, problems, () => loadLesson(lessonFile)));
    else problems.push(problem(file, source.lineAt(entry), `there is no lesson ${text(entry)}`));
  }
  const quizName = text(child(source.root, 'quiz'));
  const quizFile = join(dirname(file), quizName ?? '');
  if (quizName !== undefined && !existsSync(quizFile)) problems.push(problem(file, 1, `there is no ${quizName}`));
  const [quiz] =
    quizName !== undefined && existsSync(quizFile) ? attempt(quizFile, problems, () => loadQuiz(quizFile)) : [];
  const { id, line } = idOf(source, source.root);
  return { file, id, idLine: line, lessons, quiz };
}

function loadLesson(file: string): Lesson {
  const { tree, frontMatter, head } = readDocument(file);
  const { id, line } = idOf(head, head.root);
  const objectives = items(child(head.root, 'objectives')).map((entry) => idOf(head, entry));
  return { file, id, idLine: line, objectives, tree, questions: questionsOf(tree), frontMatter };
}

function loadQuiz(file: string): Quiz {
  const { tree, frontMatter, head } = readDocument(file);
  const { id, line } = idOf(head, head.root);
  return { file, id, idLine: line, frontMatter, questions: questionsOf(tree) };
}

function readDocument(file: string): { tree: Root; frontMatter: string; head: YamlSource } {
  const tree = parseMarkdown(readFileSync(file, 'utf8'));
  const first = tree.children[0];
  if (first?.type !== 'yaml') throw new Error('line 1: the file must begin with front matter');
  return { tree, frontMatter: first.value, head: parseYaml(first.value, 2) };
}

function questionsOf(tree: Root): readonly Question[] {
  const questions: Question[] = [];
  visit(tree, 'code', (node) => {
    if (node.lang === 'quiz') questions.push(...parseQuestions(node.value, lineOf(node) + 1));
  });
  return questions;
}

function idOf(source: YamlSource, node: YamlSource['root']): Located {
  const id = child(node, 'id');
  return { id: text(id) ?? '', line: source.lineAt(id ?? node) };
}

function attempt<T>(file: string, problems: Problem[], load: () => T): readonly T[] {
  try {
    return [load()];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    problems.push(problem(file, Number(/^line (\d+)/.exec(message)?.[1] ?? 1), message.replace(/^line \d+: /, '')));
    return [];
  }
}
