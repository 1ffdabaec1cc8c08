import { Locale } from '@trin/core-contract';
import { EmailAddress } from '@trin/identity-contract';
import * as z from 'zod';

/**
 * What a request leaves behind that may not tell whether its address is known: the answer is given before
 * anybody looks, so neither its content nor its time can tell.
 */
const Asked = z.object({ email: EmailAddress, locale: Locale });

export const RegistrationReceived = {
  type: 'identity.RegistrationReceived',
  schema: Asked.extend({ passwordHash: z.string(), displayName: z.string() }),
};
export type RegistrationReceived = z.infer<typeof RegistrationReceived.schema>;

export const ConfirmationMailAsked = { type: 'identity.ConfirmationMailAsked', schema: Asked };
export const PasswordResetAsked = { type: 'identity.PasswordResetAsked', schema: Asked };
export type AddressAsked = z.infer<typeof Asked>;

export const EmailChangeAsked = {
  type: 'identity.EmailChangeAsked',
  schema: z.object({ userId: z.uuid(), newEmail: EmailAddress }),
};
export type EmailChangeAsked = z.infer<typeof EmailChangeAsked.schema>;
