import * as z from 'zod';

/** One declared kind of personal data: what the privacy notice and the export list. Texts are translation keys `privacy.<kind>.*`. */
export const PersonalDataKindView = z.object({
  kind: z.string(),
  scope: z.string(),
  name: z.string(),
  purpose: z.string(),
  legalBasis: z.string(),
  retention: z.string(),
});
export const PersonalDataRegisterView = z.object({ kinds: z.array(PersonalDataKindView) });
export type PersonalDataRegisterView = z.infer<typeof PersonalDataRegisterView>;

/** Everything kept about one person, kind by kind; rows are what the scope that owns them wrote. */
export const PersonalDataExport = z.object({
  exportedAt: z.iso.datetime(),
  kinds: z.array(z.object({ kind: z.string(), scope: z.string(), rows: z.array(z.record(z.string(), z.unknown())) })),
});
export type PersonalDataExport = z.infer<typeof PersonalDataExport>;
