/** A line of text that the learner reads, with its line in the file. */
export interface ReadLine {
  readonly text: string;
  readonly line: number;
}

export interface Question {
  readonly id: string;
  readonly line: number;
  readonly lesson: string | undefined;
  readonly objectives: readonly string[];
  readonly texts: readonly ReadLine[];
}

interface Draft {
  id: string;
  line: number;
  lesson: string | undefined;
  objectives: string[];
  texts: ReadLine[];
}

/** The questions of one quiz block. `firstLine` is the line of the first line inside the fence. */
export function parseQuestions(source: string, firstLine: number): readonly Question[] {
  const questions: Draft[] = [];
  source.split('\n').forEach((raw, index) => {
    const line = firstLine + index;
    const current = questions.at(-1);
    if (raw.startsWith('Q ')) {
      const [id = '', , ...question] = raw.slice(2).split('|');
      const texts = [{ text: question.join('|').trim(), line }];
      questions.push({ id: id.trim(), line, lesson: undefined, objectives: [], texts });
    } else if (current && raw.startsWith('@ ')) {
      current.lesson = /(?:^|\s)lesson=(\S+)/.exec(raw)?.[1];
      current.objectives = /(?:^|\s)objective=(\S+)/.exec(raw)?.[1]?.split(',') ?? [];
    } else if (current && raw.trim() !== '') {
      current.texts.push({ text: readable(raw), line });
    }
  });
  return questions;
}

function readable(line: string): string {
  return line
    .replace(/^(?:[+\-=]|\d+\))\s+/, '')
    .replaceAll(' :: ', ' ')
    .replaceAll(' => ', ' ');
}
