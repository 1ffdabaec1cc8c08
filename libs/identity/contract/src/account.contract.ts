import { Locale } from '@trin/core-contract';
import * as z from 'zod';

/** Lower case, trimmed; the form in which an address is kept and compared. */
export const EmailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());
/** Length is the only rule; how good it is, the meter tells, and a guessable one is refused by the server. */
export const NewPassword = z.string().min(10).max(200);
export const DisplayName = z.string().trim().min(1).max(80);
/** A secret from a mail: 32 random bytes, base64url. */
export const MailToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const RegisterRequest = z.strictObject({
  email: EmailAddress,
  password: NewPassword,
  displayName: DisplayName,
  locale: Locale.default('da'),
});
export type RegisterRequest = z.infer<typeof RegisterRequest>;

export const ConfirmEmailRequest = z.strictObject({ token: MailToken });
export type ConfirmEmailRequest = z.infer<typeof ConfirmEmailRequest>;

/** Asks for the confirmation mail again; answered the same whether or not the address is known. */
export const ResendConfirmationRequest = z.strictObject({ email: EmailAddress, locale: Locale.default('da') });
export type ResendConfirmationRequest = z.infer<typeof ResendConfirmationRequest>;

export const ForgottenPasswordRequest = z.strictObject({ email: EmailAddress, locale: Locale.default('da') });
export type ForgottenPasswordRequest = z.infer<typeof ForgottenPasswordRequest>;

export const ResetPasswordRequest = z.strictObject({ token: MailToken, password: NewPassword });
export type ResetPasswordRequest = z.infer<typeof ResetPasswordRequest>;

export const ChangePasswordRequest = z.strictObject({ currentPassword: z.string().max(200), newPassword: NewPassword });
export type ChangePasswordRequest = z.infer<typeof ChangePasswordRequest>;

export const ChangeEmailRequest = z.strictObject({ email: EmailAddress, currentPassword: z.string().max(200) });
export type ChangeEmailRequest = z.infer<typeof ChangeEmailRequest>;

/** The new address counts when the link in the mail to it is opened. */
export const CompleteEmailChangeRequest = ConfirmEmailRequest;
export type CompleteEmailChangeRequest = z.infer<typeof CompleteEmailChangeRequest>;

export const DeleteAccountRequest = z.strictObject({ currentPassword: z.string().max(200) });
export type DeleteAccountRequest = z.infer<typeof DeleteAccountRequest>;
