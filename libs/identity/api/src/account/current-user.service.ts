import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '@trin/core-api';
import type { CurrentUserView, UpdateProfileRequest } from '@trin/identity-contract';
import { danishDay } from '../day/danish-day.rules.js';
import { OrganisationNotFound } from '../organisation/organisation.errors.js';
import { OrganisationRepository } from '../organisation/organisation.repository.js';
import { RoleGrantRepository } from '../role/role-grant.repository.js';
import { AppUserRepository } from './app-user.repository.js';
import { toCurrentUserView } from './current-user.presenter.js';

/** The signed-in person as the browser needs it, and what they set about themselves. */
@Injectable()
export class CurrentUserService {
  constructor(
    private readonly users: AppUserRepository,
    private readonly roles: RoleGrantRepository,
    private readonly organisations: OrganisationRepository,
    private readonly clock: Clock,
  ) {}

  async get(userId: string): Promise<CurrentUserView> {
    return toCurrentUserView(await this.users.get(userId), await this.roles.listNamed(userId));
  }

  /** What is absent stays. @throws OrganisationNotFound */
  async update({ userId }: Actor, request: UpdateProfileRequest): Promise<CurrentUserView> {
    const { organisationId } = request;
    if (organisationId && !(await this.organisations.isValid(organisationId, danishDay(this.clock.now())))) {
      throw new OrganisationNotFound();
    }
    await this.users.update(userId, request);
    return this.get(userId);
  }
}
