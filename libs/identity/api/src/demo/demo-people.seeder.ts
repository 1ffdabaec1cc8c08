import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig, Clock, Transactional } from '@trin/core-api';
import { AppUserRepository } from '../account/app-user.repository.js';
import { danishDay } from '../day/danish-day.rules.js';
import { OrganisationSeeder } from '../organisation/organisation.seeder.js';
import { PasswordHasher } from '../password/password-hasher.js';
import { RoleGrantRepository } from '../role/role-grant.repository.js';
import { demoOrganisationId, demoPassword, demoPeople } from './demo-people.js';

/** Writes the people of the demo. Who is there already stays as they made themselves. */
@Injectable()
export class DemoPeopleSeeder {
  constructor(
    private readonly organisations: OrganisationSeeder,
    private readonly users: AppUserRepository,
    private readonly roles: RoleGrantRepository,
    private readonly hasher: PasswordHasher,
    private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** @throws Error outside the demo: the password is public */
  async run(): Promise<void> {
    if (!this.config.demo) throw new Error('demo people belong in the demo only');
    await this.organisations.runDemo();
    await this.write(await this.hasher.hash(demoPassword));
  }

  @Transactional()
  protected async write(passwordHash: string): Promise<void> {
    const now = this.clock.now();
    for (const { role, ...person } of Object.values(demoPeople)) {
      await this.users.insertIfAbsent({
        ...person,
        workArea: person.workArea ?? null,
        passwordHash,
        emailConfirmedAt: now,
        organisationId: demoOrganisationId,
        locale: 'da',
        theme: 'system',
        textSize: 'normal',
        createdAt: now,
        lastActiveOn: danishDay(now),
        deletionWarnedOn: null,
      });
      // One grant a person: it may carry the person's own id.
      if (role) {
        const organisationId = role.organisationId ?? null;
        await this.roles.grant({ userId: person.id, id: person.id, role: role.role, organisationId });
      }
    }
  }
}
