import type { Root, RootContent } from 'mdast';
import type * as z from 'zod';
import type { ReportProblem } from './content-problem.js';
import { parseMarkdown } from './markdown/parse-markdown.js';
import { findText, type CoursePackage } from './source/course-package.js';
import { readYaml, type YamlSource } from './source/yaml-source.js';

/** A file of front matter and Markdown, read but not compiled. */
export interface MarkdownSource<T> {
  readonly file: string;
  readonly text: string;
  readonly front: YamlSource<T>;
  readonly body: readonly RootContent[];
}

/** Reads such a file; null, and reported, when it is missing or its front matter cannot be read. */
export function readMarkdownFile<T>(
  pkg: CoursePackage,
  file: string,
  schema: z.ZodType<T>,
  report: ReportProblem,
): MarkdownSource<T> | null {
  const text = findText(pkg, file);
  if (text === null) {
    report(1, 'file-missing', `${file} is missing`);
    return null;
  }
  const root: Root = parseMarkdown(text);
  const [matter, ...body] = root.children;
  if (matter?.type !== 'yaml') {
    report(1, 'front-matter-missing', 'the file begins with front matter between two lines ---');
    return null;
  }
  const front = readYaml(matter.value, schema, report, 2);
  return front === null ? null : { file, text, front, body };
}
