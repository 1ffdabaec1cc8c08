import type { OrganisationListView } from '@trin/identity-contract';
import type { OrganisationOnDay } from './organisation.repository.js';

/** The embedded database knows no Danish order: `aa` and the letters after z sort here. */
const danish = new Intl.Collator('da');

export const toOrganisationListView = (organisations: readonly OrganisationOnDay[]): OrganisationListView => ({
  organisations: [...organisations]
    .sort((a, b) => danish.compare(a.name, b.name))
    .map(({ id, kind, name, code, parentId }) => ({
      id,
      kind,
      name,
      ...(code === null ? {} : { code }),
      ...(parentId === null ? {} : { parentId }),
    })),
});
