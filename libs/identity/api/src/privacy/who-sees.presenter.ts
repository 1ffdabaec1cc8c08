import type { PersonalDataKind } from '@trin/core-api';
import { Audience, type WhoSeesView } from '@trin/core-contract';
import type { PersonalDataRegisterView } from '@trin/identity-contract';

/** "Who sees what": every audience for every kind; who is not named sees nothing. */
export const toWhoSeesView = (kinds: readonly Pick<PersonalDataKind, 'kind' | 'visibility'>[]): WhoSeesView => ({
  rows: kinds.map(({ kind, visibility }) => ({
    dataKind: kind,
    audiences: Audience.options.map((audience) => ({ audience, visibility: visibility[audience] ?? 'nothing' })),
  })),
});

/** The privacy notice: what is kept, what for, on which ground and how long, as translation keys. */
export const toRegisterView = (
  kinds: readonly Pick<PersonalDataKind, 'kind' | 'scope'>[],
): PersonalDataRegisterView => ({
  kinds: kinds.map(({ kind, scope }) => ({
    kind,
    scope,
    name: `privacy.${kind}.name`,
    purpose: `privacy.${kind}.purpose`,
    legalBasis: `privacy.${kind}.basis`,
    retention: `privacy.${kind}.retention`,
  })),
});
