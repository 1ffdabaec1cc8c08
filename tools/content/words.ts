/** Words as the spell checker should see them: no numbers, no codes, hyphenated words in their parts. */
const TOKEN = /[\p{L}\p{N}]+(?:['\u2019\-_./:@][\p{L}\p{N}]+)*/gu;
const ADDRESS = /(?:\/|@|\p{L}\.\p{Ll}{2,}\/?)/u;

export function spellableWords(text: string): readonly string[] {
  return (text.match(TOKEN) ?? []).filter((token) => !ADDRESS.test(token)).flatMap(parts);
}

function parts(token: string): readonly string[] {
  return token
    .split(/[-_./:]/)
    .map((part) => part.replaceAll('\u2019', "'"))
    .filter((part) => part.length > 1 && !/\p{N}/u.test(part));
}
