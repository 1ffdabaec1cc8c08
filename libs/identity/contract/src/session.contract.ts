import { Locale, TextSize, Theme } from '@trin/core-contract';
import * as z from 'zod';

export const SignInRequest = z.strictObject({
  email: z.string().trim().toLowerCase().min(1).max(254),
  password: z.string().min(1).max(200),
});
export type SignInRequest = z.infer<typeof SignInRequest>;

export const RoleName = z.enum([
  'learner',
  'union-representative',
  'course-administrator',
  'digitalisation-consultant',
  'system-administrator',
]);

/** A role a person holds; `organisationId` where it counts only within one. */
export const RoleGrantView = z.object({
  role: RoleName,
  organisationId: z.uuid().optional(),
  organisationName: z.string().optional(),
});
export type RoleGrantView = z.infer<typeof RoleGrantView>;

/** The signed-in person as the browser needs it on every page. */
export const CurrentUserView = z.object({
  id: z.uuid(),
  displayName: z.string(),
  email: z.string(),
  emailConfirmed: z.boolean(),
  locale: Locale,
  theme: Theme,
  textSize: TextSize,
  workArea: z.string().optional(),
  organisationId: z.uuid().optional(),
  roles: z.array(RoleGrantView),
});
export type CurrentUserView = z.infer<typeof CurrentUserView>;

/** `user` is absent when nobody is signed in: asking is no error. `demo` shows the demo logins and the mail page. */
export const SessionView = z.object({
  user: CurrentUserView.optional(),
  expiresAt: z.iso.datetime().optional(),
  demo: z.boolean(),
});
export type SessionView = z.infer<typeof SessionView>;
