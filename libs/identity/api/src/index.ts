export { UserDirectory } from './account/user-directory.js';
export { identitySchema } from './database/identity-schema.js';
export { demoOrganisationId, demoPassword, demoPeople } from './demo/demo-people.js';
export { DemoPeopleSeeder } from './demo/demo-people.seeder.js';
export { IdentityApiModule } from './identity-api.module.js';
export { IdentityModule } from './identity.module.js';
export { OrganisationSeeder } from './organisation/organisation.seeder.js';
export { organisationId } from './organisation/organisation-seed.rules.js';
