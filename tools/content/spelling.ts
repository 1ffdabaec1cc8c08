import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type Problem, problem } from './problem.ts';
import type { SpellSource } from './spell-sources.ts';
import { spellableWords } from './words.ts';

export const INSTALL_HINT = 'hunspell with da_DK is missing, install it with: apt-get install -y hunspell hunspell-da';

export class MissingDictionary extends Error {}

/** The words hunspell does not know, out of the given ones. */
export function unknownToHunspell(words: readonly string[]): ReadonlySet<string> {
  const run = spawnSync('hunspell', ['-d', 'da_DK', '-i', 'UTF-8', '-l'], {
    input: words.join('\n'),
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  if (run.error || run.status !== 0) throw new MissingDictionary(INSTALL_HINT);
  return new Set(run.stdout.split('\n').filter((word) => word !== ''));
}

export function checkSpelling(sources: readonly SpellSource[], ownWords: ReadonlySet<string>): readonly Problem[] {
  const found = sources.flatMap(({ file, lines }) =>
    lines.flatMap(({ text, line }) => spellableWords(text).map((word) => ({ word, file, line }))),
  );
  const candidates = [...new Set(found.map((entry) => entry.word))].filter(
    (word) => !ownWords.has(word) && !ownWords.has(word.toLocaleLowerCase('da')),
  );
  const unknown = unknownToHunspell(candidates);
  return found
    .filter((entry) => unknown.has(entry.word))
    .map((entry) => problem(entry.file, entry.line, `unknown word: ${entry.word}`));
}

export function readOwnWords(file: string): readonly string[] {
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
}

/** The own word list is kept sorted, so that additions are easy to review. */
export function checkOwnWords(file: string, own: readonly string[]): readonly Problem[] {
  const order = new Intl.Collator('da');
  return own.flatMap((word, index) => {
    const before = own[index - 1];
    const outOfOrder = before !== undefined && order.compare(before, word) >= 0;
    return outOfOrder ? [problem(file, index + 1, `"${word}" should come before "${before}"`)] : [];
  });
}
