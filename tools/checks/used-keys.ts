/** A key that code asks for. */
export interface UsedKey {
  readonly key: string;
  readonly line: number;
  /** The rest is put together while running: only what stands before it can be checked. */
  readonly open: boolean;
}

// A string that begins with the name of a group of texts and a dot. It may go on with ${...} or with a plus. The value of
// [bound]="..." and (event)="..." is code and no string.
const literal = /(?<![\])]=)(['"`])([a-z][a-z0-9-]*\.[\w.-]*)(\1\s*\+|\1|\$\{)/g;
// Names of events: `quizzes.AttemptSubmitted`.
const eventName = /^(?!errors\.)[^.]+\.[A-Z]\w*$/;
const notCode = /^\s*(?:\/\/|\*|\/\*|import |export .* from )/;

/**
 * The translation keys in a source text: string literals whose first part is one of the groups that translation files
 * have, wherever they stand (pipe, directive, function, route title), so that no way of asking escapes.
 */
export function usedKeys(source: string, groups: ReadonlySet<string>): UsedKey[] {
  return source
    .split('\n')
    .flatMap((text, index) =>
      notCode.test(text)
        ? []
        : [...text.matchAll(literal)].flatMap(([, , key = '', end = '']) =>
            groups.has(key.slice(0, key.indexOf('.'))) && !eventName.test(key)
              ? [{ key, line: index + 1, open: end === '${' || end.endsWith('+') || key.endsWith('.') }]
              : [],
          ),
    );
}

/** Whether texts answer a key: itself, its plural forms, a group that code walks through, or one way to end it. */
export function isAnswered({ key, open }: UsedKey, texts: ReadonlyMap<string, string>): boolean {
  if (texts.has(key)) return true;
  const begin = open ? key : `${key}.`;
  for (const known of texts.keys()) if (known.startsWith(begin)) return true;
  return false;
}
