import { AuthorQuestion } from '@trin/quizzes-contract';
import type { ReportProblem } from '../content-problem.js';
import { readChoice, readMultipleChoice, readTrueFalse } from './choice-answers.js';
import { readMatching, readSequencing } from './ordered-answers.js';
import { readQuestions, type QuestionSource } from './question-source.js';
import { readFillIn, readNumeric } from './typed-answers.js';

type ReadAnswers = (source: QuestionSource, report: ReportProblem) => object | null;

/** The type words of the format. */
const types: Readonly<Record<string, ReadAnswers>> = {
  '\u00c9T': readChoice,
  FLERE: readMultipleChoice,
  SF: readTrueFalse,
  PAR: readMatching,
  'R\u00c6KKE': readSequencing,
  TAL: readNumeric,
  ORD: readFillIn,
};

/** A question with the lines that what it names can be checked on. */
export interface ParsedQuestion {
  readonly question: AuthorQuestion;
  readonly line: number;
  readonly aboutLine: number;
}

const list = (text: string | undefined) => text?.split(',').filter((id) => id !== '') ?? [];

function readQuestion(source: QuestionSource, report: ReportProblem): ParsedQuestion | null {
  const readAnswers = types[source.type];
  if (readAnswers === undefined) {
    const known = Object.keys(types).join(', ');
    report(source.line, 'quiz-type-unknown', `"${source.type}" is not a type of question (${known})`);
    return null;
  }
  const answers = readAnswers(source, report);
  if (answers === null || source.explanation === '') return null;
  const parsed = AuthorQuestion.safeParse({
    id: source.id,
    prompt: source.prompt,
    explanation: source.explanation,
    lessonId: source.about['lesson'],
    objectiveIds: list(source.about['objective']),
    tags: list(source.about['tag']),
    ...answers,
  });
  if (parsed.success) return { question: parsed.data, line: source.line, aboutLine: source.aboutLine };
  for (const issue of parsed.error.issues) {
    const name = issue.path.map(String).join('.');
    report(source.line, 'quiz-syntax', `"${source.id}": ${name}: ${issue.message}`);
  }
  return null;
}

/** Reads questions in the text format; `firstLine` is the line of the file on which the text begins. */
export function parseQuizText(text: string, firstLine: number, report: ReportProblem): ParsedQuestion[] {
  return readQuestions(text, firstLine, report)
    .map((source) => readQuestion(source, report))
    .filter((question) => question !== null);
}
