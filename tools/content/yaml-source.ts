import { readFileSync } from 'node:fs';
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type ParsedNode } from 'yaml';

/** A YAML text with the line of every value; `firstLine` is where it begins in its file. */
export interface YamlSource {
  readonly root: ParsedNode | null;
  readonly lineAt: (node: ParsedNode | null) => number;
}

export function parseYaml(text: string, firstLine = 1): YamlSource {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const [error] = document.errors;
  if (error) throw new Error(`line ${firstLine - 1 + counter.linePos(error.pos[0]).line}: ${error.message}`);
  return {
    root: document.contents,
    lineAt: (node) => firstLine - 1 + (node ? counter.linePos(node.range[0]).line : 1),
  };
}

export function readYaml(file: string): YamlSource {
  return parseYaml(readFileSync(file, 'utf8'));
}

export function child(node: ParsedNode | null, key: string): ParsedNode | null {
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return null;
  return node.items.find((pair) => text(pair.key) === key)?.value ?? null;
}

export function text(node: ParsedNode | null): string | undefined {
  if (!isScalar(node)) return undefined;
  const { value } = node;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

export function items(node: ParsedNode | null): readonly ParsedNode[] {
  return isSeq<ParsedNode>(node) ? node.items : [];
}
