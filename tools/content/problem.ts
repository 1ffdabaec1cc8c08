/** One thing an author has to put right, at a place an editor can jump to. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export function problem(file: string, line: number, message: string): Problem {
  return { file, line, message };
}

/** File by file and line by line, so that an author can work through the list from the top. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.message.localeCompare(b.message);
}
