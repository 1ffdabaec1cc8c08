import { Controller, Get } from '@nestjs/common';
import { Endpoint, permitted } from '@trin/core-api';
import { Permission } from '@trin/core-contract';
import { OrganisationListView } from '@trin/identity-contract';
import { OrganisationService } from './organisation.service.js';

@Controller('organisations')
export class OrganisationController {
  constructor(private readonly organisations: OrganisationService) {}

  @Get()
  @Endpoint({
    access: permitted(Permission.ManageOwnAccount),
    summary: 'Workplaces to choose from',
    view: OrganisationListView,
  })
  list(): Promise<OrganisationListView> {
    return this.organisations.list();
  }
}
