import { readFileSync } from 'node:fs';
import * as z from 'zod';

interface Tree {
  readonly [key: string]: string | Tree;
}
const Tree: z.ZodType<Tree> = z.lazy(() => z.record(z.string(), z.union([z.string(), Tree])));

/** The texts of one translation file by their whole key: `quizzes.page.title`. */
export type Texts = ReadonlyMap<string, string>;

const flat = (tree: Tree, prefix: string): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : flat(value, `${prefix}${key}.`),
  );

/** Reads a translation file. */
export const readTexts = (file: string): Texts => new Map(flat(Tree.parse(JSON.parse(readFileSync(file, 'utf8'))), ''));

/** The line on which a key of a translation file stands, found by its last part and the parts before it. */
export function lineOfKey(file: string, key: string): number {
  const lines = readFileSync(file, 'utf8').split('\n');
  let line = 0;
  for (const part of key.split('.')) {
    const found = lines.findIndex((text, index) => index >= line && text.includes(`"${part}"`));
    if (found >= 0) line = found;
  }
  return line + 1;
}

const placeholders = (text: string): string =>
  [...text.matchAll(/\{\{\s*([\w.]+)\s*\}\}/g)]
    .map((match) => match[1])
    .sort()
    .join(', ');

/** What is wrong between the two languages of one scope, as messages by key. */
export function compareLanguages(
  danish: Texts,
  english: Texts,
): { key: string; language: 'da' | 'en'; problem: string }[] {
  const missing = (from: Texts, to: Texts, language: 'da' | 'en') =>
    [...from.keys()].filter((key) => !to.has(key)).map((key) => ({ key, language, problem: 'is missing' }));
  const empty = (texts: Texts, language: 'da' | 'en') =>
    [...texts].filter(([, text]) => !text.trim()).map(([key]) => ({ key, language, problem: 'is empty' }));
  const different = [...danish].flatMap(([key, text]) => {
    const other = english.get(key);
    if (other === undefined || placeholders(text) === placeholders(other)) return [];
    const problem = `has the parameters (${placeholders(other)}) where Danish has (${placeholders(text)})`;
    return [{ key, language: 'en' as const, problem }];
  });
  return [
    ...missing(danish, english, 'en'),
    ...missing(english, danish, 'da'),
    ...empty(danish, 'da'),
    ...empty(english, 'en'),
    ...different,
  ];
}
