import { QuizDefinition } from '@trin/quizzes-contract';
import type { CourseScope } from '../course-scope.js';
import type { MarkdownSource } from '../lesson-source.js';
import { lineOf } from '../markdown/check-prose.js';
import type { QuizFrontMatter } from '../source/course-files.js';
import { parseQuizText } from './quiz-text.js';

/** How many questions an attempt has. */
export function questionCount({ draw, questions }: QuizDefinition): number {
  return draw === undefined ? questions.length : draw.reduce((sum, { count }) => sum + count, 0);
}

/** Compiles the quiz that ends a module; null when what is wrong has been reported. */
export function compileQuiz(source: MarkdownSource<QuizFrontMatter>, course: CourseScope): QuizDefinition | null {
  const report = course.problems.in(source.file);
  const [fence, ...rest] = source.body;
  if (fence?.type !== 'code' || fence.lang !== 'quiz' || (fence.meta ?? '') !== '') {
    report(fence === undefined ? 1 : lineOf(fence), 'quiz-syntax', 'the file holds one ```quiz block without an id');
    return null;
  }
  for (const node of rest) report(lineOf(node), 'quiz-syntax', 'nothing may stand beside the ```quiz block');

  const parsed = parseQuizText(fence.value, lineOf(fence) + 1, report);
  for (const question of parsed) course.checkQuestion(question, source.file);
  const { value, lineOf: frontLine } = source.front;
  for (const [index, { tag, count }] of (value.draw ?? []).entries()) {
    const found = parsed.filter(({ question }) => question.tags.includes(tag)).length;
    if (found >= count) continue;
    report(
      frontLine(['draw', index]),
      'tag-unknown',
      `${count} questions with the tag "${tag}" are drawn, ${found} found`,
    );
  }
  const definition = QuizDefinition.safeParse({ ...value, questions: parsed.map(({ question }) => question) });
  if (definition.success) return definition.data;
  if (parsed.length > 0) report(1, 'quiz-syntax', definition.error.issues.map(({ message }) => message).join(', '));
  return null;
}
