import type { AuthorQuestion } from '@trin/quizzes-contract';
import type { Heading, RootContent } from 'mdast';
import { posix } from 'node:path';
import type { ReportProblem } from './content-problem.js';
import type { CourseScope } from './course-scope.js';
import { checkProse, type ProseRules } from './markdown/check-prose.js';
import { readingText, textOf } from './markdown/plain-text.js';
import { renderHtml } from './markdown/render-html.js';
import { mediaAddress, mediaFile, type MediaFile, type MediaUse } from './media-file.js';
import { resolveInPackage } from './source/course-package.js';
import { slug } from './stable-slug.js';

/** Questions in the text of a lesson, with their keys. */
export interface PracticeQuiz {
  readonly lessonId: string;
  readonly blockId: string;
  readonly questions: readonly AuthorQuestion[];
}

/** What the blocks of one lesson share while it is compiled. */
export class LessonScope implements ProseRules {
  readonly report: ReportProblem;
  readonly requiredBlockIds: string[] = [];
  readonly practice: PracticeQuiz[] = [];
  readonly searchLines: string[] = [];
  private readonly headingIds = new Map<string, number>();
  private readonly lines: readonly string[];

  constructor(
    readonly course: CourseScope,
    readonly lessonId: string,
    readonly file: string,
    text: string,
  ) {
    this.report = course.problems.in(file);
    this.lines = text.split('\n');
  }

  hasTerm(id: string): boolean {
    return this.course.hasTerm(id);
  }

  brokenTarget(url: string): string | null {
    return this.course.brokenTarget(url);
  }

  /** The text of a line of the file, counted from 1. */
  lineText(line: number): string {
    return this.lines[line - 1] ?? '';
  }

  /** Checks running text and renders it; what is not `hidden` until the learner acts is also what search finds. */
  html(nodes: readonly RootContent[], { hidden = false } = {}): string {
    checkProse(nodes, this);
    if (!hidden) this.searchLines.push(readingText(nodes));
    return renderHtml(nodes, (heading) => this.headingId(heading));
  }

  /** Checks a node of which only the words are used, and gives them. */
  words(node: RootContent): string {
    checkProse([node], this);
    return textOf(node);
  }

  /** Bytes of a file named in this lesson; null, and reported, when it is not there. */
  findFile(src: string, line: number): { path: string; bytes: Uint8Array } | null {
    const path = resolveInPackage(posix.dirname(this.file), src);
    const bytes = path === null ? undefined : this.course.pkg.get(path);
    if (path !== null && bytes !== undefined) return { path, bytes };
    this.report(line, 'file-missing', `the file "${src}" is not in the package`);
    return null;
  }

  /** Adds a file to the course's media. */
  addMedia(src: string, use: MediaUse, line: number): MediaFile | null {
    const found = this.findFile(src, line);
    if (found === null) return null;
    const media = mediaFile(found.path, found.bytes, use);
    if (media === null) this.report(line, 'media-type', `"${src}" cannot be used as ${use}`);
    else this.course.media.set(media.hash, media);
    return media;
  }

  /** Address of a file that becomes media; null when it cannot. */
  addressOf(src: string, use: MediaUse, line: number): string | null {
    const media = this.addMedia(src, use, line);
    return media === null ? null : mediaAddress(media);
  }

  private headingId(heading: Heading): string {
    const name = slug(textOf(heading)) || 'x';
    const count = (this.headingIds.get(name) ?? 0) + 1;
    this.headingIds.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  }
}
