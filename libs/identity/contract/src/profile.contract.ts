import { Locale, TextSize, Theme } from '@trin/core-contract';
import * as z from 'zod';
import { DisplayName } from './account.contract.js';

/** Every field is optional: what is absent stays; `null` clears. */
export const UpdateProfileRequest = z.strictObject({
  displayName: DisplayName.optional(),
  workArea: z.string().trim().max(80).nullable().optional(),
  organisationId: z.uuid().nullable().optional(),
  locale: Locale.optional(),
  theme: Theme.optional(),
  textSize: TextSize.optional(),
});
export type UpdateProfileRequest = z.infer<typeof UpdateProfileRequest>;

export const OrganisationKind = z.enum(['municipality', 'region', 'other']);
export const OrganisationView = z.object({
  id: z.uuid(),
  kind: OrganisationKind,
  /** Official code: four digits for municipalities (kommunekode) and regions. */
  code: z.string().optional(),
  name: z.string(),
  parentId: z.uuid().optional(),
});
export type OrganisationView = z.infer<typeof OrganisationView>;
/** All organisations valid on the day asked, sorted in Danish order by the server. */
export const OrganisationListView = z.object({ organisations: z.array(OrganisationView) });
export type OrganisationListView = z.infer<typeof OrganisationListView>;

/** One place a person is signed in. No address, no exact time: the day is enough to recognise it. */
export const SignedInPlaceView = z.object({
  id: z.uuid(),
  device: z.string(),
  current: z.boolean(),
  lastSeenOn: z.iso.date(),
});
export const SignedInPlaceListView = z.object({ places: z.array(SignedInPlaceView) });
export type SignedInPlaceListView = z.infer<typeof SignedInPlaceListView>;
