import * as z from 'zod';

/** Who may ask to see personal data, from nearest to farthest. */
export const Audience = z.enum([
  'self',
  'union-representative',
  'cohort',
  'employer',
  'digitalisation-consultant',
  'course-administrator',
  'system-administrator',
  'public',
]);
export type Audience = z.infer<typeof Audience>;

/** How much of it: nothing, only numbers about at least five people, only what the person shared, or all. */
export const Visibility = z.enum(['nothing', 'numbers', 'shared', 'all']);
export type Visibility = z.infer<typeof Visibility>;

/** "Hvem kan se hvad": one kind of data and what each audience sees of it, computed from the policies. */
export const WhoSeesRow = z.object({
  dataKind: z.string(),
  audiences: z.array(z.object({ audience: Audience, visibility: Visibility })),
});
export type WhoSeesRow = z.infer<typeof WhoSeesRow>;
export const WhoSeesView = z.object({ rows: z.array(WhoSeesRow) });
export type WhoSeesView = z.infer<typeof WhoSeesView>;
