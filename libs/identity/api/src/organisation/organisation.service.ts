import { Injectable } from '@nestjs/common';
import { Clock } from '@trin/core-api';
import type { OrganisationListView } from '@trin/identity-contract';
import { danishDay } from '../day/danish-day.rules.js';
import { toOrganisationListView } from './organisation.presenter.js';
import { OrganisationRepository } from './organisation.repository.js';

@Injectable()
export class OrganisationService {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly clock: Clock,
  ) {}

  /** Those that exist today, in Danish order. */
  async list(): Promise<OrganisationListView> {
    return toOrganisationListView(await this.organisations.listOn(danishDay(this.clock.now())));
  }
}
