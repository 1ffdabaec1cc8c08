import type { Lesson } from './content-model.ts';
import { lessonText } from './lesson-text.ts';
import { readability, words } from './lix.ts';
import { type Problem, problem } from './problem.ts';

export const LIX_RANGE = { from: 20, to: 40 } as const;
export const WORD_RANGE = { from: 700, to: 1200 } as const;

export interface Measure {
  readonly lix: number;
  readonly words: number;
}

/** LIX is measured on the running text; the number of words also counts lists and tables. */
export function measure(lesson: Lesson): Measure {
  const { prose, pieces } = lessonText(lesson.tree);
  const result = readability(prose);
  return { lix: result.lix, words: result.words + pieces.flatMap(words).length };
}

export function checkLength(lesson: Lesson): readonly Problem[] {
  const found: Problem[] = [];
  const { lix, words: count } = measure(lesson);
  if (lix < LIX_RANGE.from || lix > LIX_RANGE.to) {
    const wanted = `${LIX_RANGE.from}-${LIX_RANGE.to}`;
    found.push(problem(lesson.file, 1, `LIX is ${lix.toFixed(1)}, a lesson should be ${wanted}`));
  }
  if (count < WORD_RANGE.from || count > WORD_RANGE.to) {
    const wanted = `${WORD_RANGE.from}-${WORD_RANGE.to}`;
    found.push(problem(lesson.file, 1, `${count} words, a lesson should have ${wanted}`));
  }
  return found;
}
