/** One or two letters for the round sign of a person: first and last word of the name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const picked = words.length > 1 ? [words.at(0), words.at(-1)] : words;
  return picked.map((word) => word?.charAt(0).toLocaleUpperCase('da') ?? '').join('');
}
