import type { GlossaryTerm } from '@trin/courses-contract';
import { ProblemLog, type ContentProblem } from '../content-problem.js';
import { GlossaryFile } from './course-files.js';
import { findText, type CoursePackage } from './course-package.js';
import { readYaml } from './yaml-source.js';

const path = 'glossary.yaml';

export type GlossaryResult =
  | { readonly ok: true; readonly terms: readonly GlossaryTerm[] }
  | { readonly ok: false; readonly problems: readonly ContentProblem[] };

/** Reads the glossary that all courses share. */
export function compileGlossary(pkg: CoursePackage): GlossaryResult {
  const problems = new ProblemLog();
  const report = problems.in(path);
  const text = findText(pkg, path);
  if (text === null) report(1, 'file-missing', `${path} is missing`);
  const source = text === null ? null : readYaml(text, GlossaryFile, report);
  const seen = new Set<string>();
  for (const [index, term] of (source?.value ?? []).entries()) {
    if (seen.has(term.id))
      report(source?.lineOf([index]) ?? 1, 'id-duplicate', `the term id "${term.id}" is used twice`);
    seen.add(term.id);
  }
  if (source === null || problems.all.length > 0) return { ok: false, problems: problems.all };
  return { ok: true, terms: source.value };
}
