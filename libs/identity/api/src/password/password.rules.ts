/** Strength of argon2id: what OWASP asks for, about 17 ms of work. A hash made with less is made anew at the next sign-in. */
export const hashStrength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Whether a hash was made with other parameters than today's. */
export const needsRehash = (made: {
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: number;
}): boolean =>
  made.memoryCost !== hashStrength.memoryCost ||
  made.timeCost !== hashStrength.timeCost ||
  made.parallelism !== hashStrength.parallelism;

/** The estimate grows with the square of the length, and what is good within 64 characters is good with more. */
const charactersLookedAt = 64;
export const partToEstimate = (password: string): string => password.slice(0, charactersLookedAt);

/** Words that people here would try first: the product, the workplace, the season, the word itself. */
const nearWords = [
  'trin',
  'kursus',
  'kommune',
  'region',
  'adgangskode',
  'kodeord',
  'password',
  'velkommen',
  'danmark',
  'sommer',
  'vinter',
  'januar',
  'februar',
  'marts',
  'april',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/** What a stranger who knows the person would try: parts of the address and of the name, and the words around. */
export function guessesAbout(person: { readonly email: string; readonly displayName: string }): string[] {
  const texts = [person.email, person.email.split('@')[0] ?? '', person.displayName];
  const parts = texts.map((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const together = parts.map((words) => words.join(''));
  return [...parts.flat(), ...together, ...nearWords].filter((guess) => guess.length > 2);
}

/** Zxcvbn's scale from 0 to 4: 2 stands against guessing over the network, which the throttle makes slow. */
export const leastScore = 2;
