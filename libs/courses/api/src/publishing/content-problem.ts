/** What can be wrong with content; the authors' pages translate these codes. */
export type ContentProblemCode =
  | 'attribute-invalid'
  | 'attribute-missing'
  | 'attribute-unknown'
  | 'block-not-closed'
  | 'block-out-of-place'
  | 'block-structure'
  | 'block-syntax'
  | 'block-unknown'
  | 'completion-without-required'
  | 'course-empty'
  | 'directive-unknown'
  | 'document-invalid'
  | 'drawing-rule'
  | 'drawing-syntax'
  | 'field-invalid'
  | 'file-missing'
  | 'front-matter-missing'
  | 'heading-level'
  | 'id-duplicate'
  | 'image-in-text'
  | 'lesson-unknown'
  | 'link-invalid'
  | 'link-target-unknown'
  | 'markdown-unsupported'
  | 'media-type'
  | 'objective-unknown'
  | 'quiz-answer'
  | 'quiz-syntax'
  | 'quiz-type-unknown'
  | 'raw-html'
  | 'required-in-read-lesson'
  | 'tag-unknown'
  | 'term-unknown'
  | 'text-duplicate'
  | 'yaml-syntax';

/** One mistake in content: where it stands and what is wrong. */
export interface ContentProblem {
  readonly file: string;
  readonly line: number;
  readonly code: ContentProblemCode;
  readonly message: string;
}

/** Reports a mistake on a line of the file at hand. */
export type ReportProblem = (line: number, code: ContentProblemCode, message: string) => void;

/** Gathers every problem of one compilation, so that an author sees them all at once. */
export class ProblemLog {
  private readonly found = new Map<string, ContentProblem>();

  /** The problems in the order an author reads them, each told once. */
  get all(): readonly ContentProblem[] {
    return [...this.found.values()].toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  }

  /** A reporter for one file. */
  in(file: string): ReportProblem {
    return (line, code, message) => {
      this.found.set(`${file}\n${line}\n${code}\n${message}`, { file, line, code, message });
    };
  }
}
