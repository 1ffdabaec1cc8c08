import * as z from 'zod';

/** Letters and digits that cannot be mistaken for one another on paper or on the telephone. */
export const credentialAlphabet = '34679ACDEFGHJKMNPQRTVWXY';
/** Number of a course certificate, e.g. TRIN-7K3M-9QXV. As people type it: lower case and spaces around are fine. */
export const CredentialSerial = z
  .string()
  .trim()
  .toUpperCase()
  .regex(new RegExp(`^TRIN-[${credentialAlphabet}]{4}-[${credentialAlphabet}]{4}$`));

export const CredentialView = z.object({
  id: z.uuid(),
  serial: z.string(),
  courseTitle: z.string(),
  step: z.int(),
  minutes: z.int(),
  issuedAt: z.iso.datetime(),
  /** What the verification page shows; both off by default: then it only says that the number is genuine. */
  showName: z.boolean(),
  showCourse: z.boolean(),
  holderName: z.string(),
});
export type CredentialView = z.infer<typeof CredentialView>;
export const CredentialListView = z.object({ credentials: z.array(CredentialView) });
export type CredentialListView = z.infer<typeof CredentialListView>;

export const UpdateCredentialRequest = z.strictObject({ showName: z.boolean(), showCourse: z.boolean() });
export type UpdateCredentialRequest = z.infer<typeof UpdateCredentialRequest>;

/** Public: what the holder chose to show. */
export const CredentialVerificationView = z.object({
  serial: z.string(),
  genuine: z.boolean(),
  holderName: z.string().optional(),
  courseTitle: z.string().optional(),
  issuedOn: z.iso.date().optional(),
});
export type CredentialVerificationView = z.infer<typeof CredentialVerificationView>;
