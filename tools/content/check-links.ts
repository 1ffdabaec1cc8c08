import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { visit } from 'unist-util-visit';
import type { Content, Lesson } from './content-model.ts';
import { type Directive, attribute, isDirective, lineOf } from './markdown.ts';
import { type Problem, problem } from './problem.ts';

const ALT_LENGTH = 20;
const FILE_ATTRIBUTES = ['src', 'captions', 'poster'];

/** Every address that leads somewhere inside the product. */
export function knownAddresses(content: Content): ReadonlySet<string> {
  const lessons = content.courses.flatMap((course) =>
    course.modules.flatMap((module) => module.lessons.map((lesson) => `/courses/${course.id}/lessons/${lesson.id}`)),
  );
  return new Set([...lessons, '/glossary', ...content.glossary.map((entry) => `/glossary#${entry.id}`)]);
}

export function checkLinks(lesson: Lesson, addresses: ReadonlySet<string>): readonly Problem[] {
  const found: Problem[] = [];
  visit(lesson.tree, (node) => {
    if (node.type === 'link' && !node.url.startsWith('https://') && !addresses.has(node.url)) {
      found.push(problem(lesson.file, lineOf(node), `dead link: ${node.url}`));
    }
    if (node.type === 'html') {
      found.push(problem(lesson.file, lineOf(node), 'raw HTML is not allowed'));
    }
    if (isDirective(node)) found.push(...checkDirective(node, lesson.file, addresses));
  });
  return found;
}

function checkDirective(node: Directive, file: string, addresses: ReadonlySet<string>): readonly Problem[] {
  const found: Problem[] = [];
  if (node.name === 'term' && !addresses.has(`/glossary#${attribute(node, 'id')}`)) {
    found.push(problem(file, lineOf(node), `the glossary has no ${attribute(node, 'id') ?? 'term without an id'}`));
  }
  for (const name of FILE_ATTRIBUTES) {
    const path = attribute(node, name);
    if (path !== undefined && !existsSync(join(dirname(file), path))) {
      found.push(problem(file, lineOf(node), `there is no file ${path}`));
    }
  }
  if (node.name === 'figure' && (attribute(node, 'alt') ?? '').length < ALT_LENGTH) {
    found.push(problem(file, lineOf(node), `a figure needs an alt of at least ${ALT_LENGTH} characters`));
  }
  return found;
}
