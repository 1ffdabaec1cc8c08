import { StableId } from '@trin/core-contract';
import type { ContentBlock } from '@trin/courses-contract';
import { questionView } from '@trin/quizzes-api';
import type { Code } from 'mdast';
import type { LessonScope } from '../lesson-scope.js';
import { lineOf } from '../markdown/check-prose.js';
import { parseQuizText } from '../quiz/quiz-text.js';

/** Questions in the text, a fenced block: the lesson gets them without keys, the server keeps the keys. */
export function compilePracticeQuiz(node: Code, scope: LessonScope): ContentBlock | null {
  const line = lineOf(node);
  const blockId = /^id="([^"]*)"$/.exec(node.meta?.trim() ?? '')?.[1];
  if (blockId === undefined)
    scope.report(line, 'attribute-missing', 'questions in the text are written ```quiz id="…"');
  else if (!StableId.safeParse(blockId).success) scope.report(line, 'attribute-invalid', `"${blockId}" is not an id`);
  else scope.course.claimId(blockId, scope.file, line);

  const parsed = parseQuizText(node.value, line + 1, scope.report);
  for (const question of parsed) scope.course.checkQuestion(question, scope.file);
  if (blockId === undefined || parsed.length === 0) return null;
  const questions = parsed.map(({ question }) => question);
  scope.practice.push({ lessonId: scope.lessonId, blockId, questions });
  return { type: 'practice-quiz', id: blockId, questions: questions.map(questionView) };
}
