import { Body, Controller, Patch } from '@nestjs/common';
import { type Actor, CurrentActor, Endpoint, permitted } from '@trin/core-api';
import { Permission } from '@trin/core-contract';
import { CurrentUserView, UpdateProfileRequest } from '@trin/identity-contract';
import { CurrentUserService } from './current-user.service.js';

@Controller('profile')
export class ProfileController {
  constructor(private readonly currentUser: CurrentUserService) {}

  @Patch()
  @Endpoint({
    access: permitted(Permission.ManageOwnAccount),
    summary: 'Change name, workplace, language or look',
    view: CurrentUserView,
  })
  update(
    @CurrentActor() actor: Actor,
    @Body({ schema: UpdateProfileRequest }) request: UpdateProfileRequest,
  ): Promise<CurrentUserView> {
    return this.currentUser.update(actor, request);
  }
}
