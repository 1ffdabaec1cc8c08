import type { ReportProblem } from '../content-problem.js';

/** A line of a question, with its place in the file. */
export interface QuizLine {
  readonly line: number;
  readonly text: string;
}

/** A question as its lines stand in the file, before its type reads the answers. */
export interface QuestionSource {
  readonly id: string;
  readonly type: string;
  readonly prompt: string;
  readonly line: number;
  readonly about: Readonly<Record<string, string>>;
  readonly aboutLine: number;
  readonly explanation: string;
  readonly answers: readonly QuizLine[];
}

const aboutKeys = new Set(['lesson', 'objective', 'tag']);

function readAbout(source: QuizLine | undefined, report: ReportProblem): Record<string, string> {
  const about: Record<string, string> = {};
  for (const part of source?.text.slice(1).trim().split(/\s+/) ?? []) {
    const [key = '', value = '', ...rest] = part.split('=');
    if (!aboutKeys.has(key) || value === '' || rest.length > 0 || key in about) {
      report(source?.line ?? 1, 'quiz-syntax', `"${part}" is not lesson=…, objective=… or tag=…`);
    } else about[key] = value;
  }
  return about;
}

function readQuestion(lines: readonly QuizLine[], report: ReportProblem): QuestionSource | null {
  const [head, ...rest] = lines;
  if (head === undefined) return null;
  const [id = '', type = '', ...prompt] = head.text
    .slice(1)
    .split('|')
    .map((part) => part.trim());
  if (prompt.length === 0 || id === '' || prompt[0] === '') {
    report(head.line, 'quiz-syntax', 'a question begins: Q <id> | <TYPE> | <question>');
    return null;
  }
  const abouts = rest.filter(({ text }) => text.startsWith('@'));
  const explanations = rest.filter(({ text }) => /^=(\s|$)/.test(text));
  for (const { line } of abouts.slice(1)) report(line, 'quiz-syntax', 'a question has one line with @');
  for (const { line } of explanations.slice(1)) report(line, 'quiz-syntax', 'a question has one explanation (=)');
  const explanation = explanations[0]?.text.slice(1).trim() ?? '';
  if (explanation === '') report(head.line, 'quiz-syntax', `the question "${id}" needs an explanation (=)`);
  return {
    id,
    type,
    prompt: prompt.join(' | '),
    line: head.line,
    about: readAbout(abouts[0], report),
    aboutLine: abouts[0]?.line ?? head.line,
    explanation,
    answers: rest.filter((line) => !abouts.includes(line) && !explanations.includes(line)),
  };
}

/** Divides the text of a quiz into its questions. */
export function readQuestions(text: string, firstLine: number, report: ReportProblem): QuestionSource[] {
  const groups: QuizLine[][] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = { line: firstLine + index, text: raw.trim() };
    if (line.text === '') continue;
    if (/^Q\s/.test(line.text)) groups.push([line]);
    else if (groups.length === 0) report(line.line, 'quiz-syntax', 'this line stands before the first question');
    else groups.at(-1)?.push(line);
  }
  if (groups.length === 0) report(firstLine, 'quiz-syntax', 'there is no question here');
  return groups.map((lines) => readQuestion(lines, report)).filter((question) => question !== null);
}
