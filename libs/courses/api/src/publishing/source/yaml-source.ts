import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from 'yaml';
import type * as z from 'zod';
import type { ReportProblem } from '../content-problem.js';

/** A value read from YAML that still knows on which line of its file each part stands. */
export interface YamlSource<T> {
  readonly value: T;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

function offsetOf(root: ParsedNode | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = root?.range[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

/**
 * Reads YAML through a schema; every mistake is reported on its own line. `firstLine` is the line of the file on
 * which the YAML begins: 2 for front matter.
 */
export function readYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  report: ReportProblem,
  firstLine = 1,
): YamlSource<T> | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  for (const error of document.errors) report(lineAt(error.pos[0]), 'yaml-syntax', error.message);
  if (document.errors.length > 0) return null;

  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document.contents, path));
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, lineOf };
  for (const issue of parsed.error.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const path = [...issue.path, ...keys.slice(0, 1)];
    const name = issue.path.length === 0 ? '' : `${issue.path.map(String).join('.')}: `;
    report(lineOf(path), 'field-invalid', `${name}${issue.message}`);
  }
  return null;
}
