import type { QuestionView } from '@trin/quizzes-contract';

/** Pseudo-random numbers 0..1 from a seed (mulberry32, T. Ettinger, public domain): the same seed, the same order, for ever. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A new array in an order drawn from `random` (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Seed of one question within an attempt, so that drawing other questions does not change its order (FNV-1a). */
const seedOf = (seed: number, questionId: string): number =>
  [...questionId].reduce(
    (hash, c) => Math.imul(hash ^ c.charCodeAt(0), 16_777_619) >>> 0,
    (seed ^ 2_166_136_261) >>> 0,
  );

/** The view with its choices, targets or items in this attempt's order. True and false keep theirs. */
export function shuffleView(view: QuestionView, seed: number): QuestionView {
  const random = randomFrom(seedOf(seed, view.id));
  switch (view.interactionType) {
    case 'choice':
    case 'multiple-choice':
      return { ...view, choices: shuffled(view.choices, random) };
    case 'matching':
      return { ...view, sources: shuffled(view.sources, random), targets: shuffled(view.targets, random) };
    case 'sequencing':
      return { ...view, items: shuffled(view.items, random) };
    default:
      return view;
  }
}
