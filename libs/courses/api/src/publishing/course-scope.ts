import type { GlossaryTerm } from '@trin/courses-contract';
import { ProblemLog, type ReportProblem } from './content-problem.js';
import type { MediaFile } from './media-file.js';
import type { ParsedQuestion } from './quiz/quiz-text.js';
import type { CoursePackage } from './source/course-package.js';

/** What all files of one course share while it is compiled: its ids, its glossary, its media, its problems. */
export class CourseScope {
  readonly problems = new ProblemLog();
  readonly media = new Map<string, MediaFile>();
  readonly lessonIds = new Set<string>();
  readonly objectiveIds = new Set<string>();
  private readonly termIds: ReadonlySet<string>;
  private readonly ids = new Map<string, string>();

  constructor(
    readonly pkg: CoursePackage,
    readonly courseId: string,
    glossary: readonly GlossaryTerm[],
  ) {
    this.termIds = new Set(glossary.map(({ id }) => id));
  }

  hasTerm(id: string): boolean {
    return this.termIds.has(id);
  }

  /** Takes an id for one thing of the course; whoever comes second is told who has it. */
  claimId(id: string, file: string, line: number): void {
    const owner = this.ids.get(id);
    if (owner === undefined) this.ids.set(id, `${file}:${line}`);
    else this.problems.in(file)(line, 'id-duplicate', `the id "${id}" is taken by ${owner}`);
  }

  /** What is wrong with an address inside the product; null when it leads somewhere or is another scope's. */
  brokenTarget(url: string): string | null {
    const term = /^\/glossary#(.*)$/.exec(url)?.[1];
    if (term !== undefined && !this.hasTerm(term)) return `the glossary has no term "${term}"`;
    const [, courseId, lessonId] = /^\/courses\/([^/#]+)\/lessons\/([^/#]+)/.exec(url) ?? [];
    if (courseId !== this.courseId || lessonId === undefined || this.lessonIds.has(lessonId)) return null;
    return `the course has no lesson "${lessonId}"`;
  }

  /** Checks what a question says it is about, and takes its id. */
  checkQuestion({ question, line, aboutLine }: ParsedQuestion, file: string): void {
    const report: ReportProblem = this.problems.in(file);
    this.claimId(question.id, file, line);
    if (question.lessonId !== undefined && !this.lessonIds.has(question.lessonId)) {
      report(aboutLine, 'lesson-unknown', `the course has no lesson "${question.lessonId}"`);
    }
    for (const id of question.objectiveIds) this.checkObjective(id, aboutLine, report);
  }

  checkObjective(id: string, line: number, report: ReportProblem): void {
    if (!this.objectiveIds.has(id)) report(line, 'objective-unknown', `the course has no objective "${id}"`);
  }
}
