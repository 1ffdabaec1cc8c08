import { Module } from '@nestjs/common';
import { OwnAccountController } from './account/own-account.controller.js';
import { PasswordResetController } from './account/password-reset.controller.js';
import { ProfileController } from './account/profile.controller.js';
import { RegistrationController } from './account/registration.controller.js';
import { DemoController } from './demo/demo.controller.js';
import { IdentityModule } from './identity.module.js';
import { OrganisationController } from './organisation/organisation.controller.js';
import { PrivacyController } from './privacy/privacy.controller.js';
import { SessionController } from './session/session.controller.js';

/** Routes of the identity scope. */
@Module({
  imports: [IdentityModule],
  controllers: [
    SessionController,
    RegistrationController,
    PasswordResetController,
    OwnAccountController,
    ProfileController,
    OrganisationController,
    PrivacyController,
    DemoController,
  ],
})
export class IdentityApiModule {}
