import { Global, Module } from '@nestjs/common';
import { AUTHENTICATOR } from '@trin/core-api';
import { AccountMails } from './account/account-mails.js';
import { AppUserRepository } from './account/app-user.repository.js';
import { CurrentPassword } from './account/current-password.js';
import { CurrentUserService } from './account/current-user.service.js';
import { OwnAccountService } from './account/own-account.service.js';
import { PasswordResetService } from './account/password-reset.service.js';
import { RegistrationService } from './account/registration.service.js';
import { RequestThrottle } from './account/request-throttle.js';
import { SignInByMailService } from './account/sign-in-by-mail.service.js';
import { UserDirectory } from './account/user-directory.js';
import { DemoPeopleSeeder } from './demo/demo-people.seeder.js';
import { DemoService } from './demo/demo.service.js';
import { MailTokenRepository } from './mail-token/mail-token.repository.js';
import { MailTokenService } from './mail-token/mail-token.service.js';
import { OrganisationRepository } from './organisation/organisation.repository.js';
import { OrganisationSeeder } from './organisation/organisation.seeder.js';
import { OrganisationService } from './organisation/organisation.service.js';
import { PasswordHasher } from './password/password-hasher.js';
import { PasswordStrength } from './password/password-strength.js';
import { AccountErasure } from './privacy/account-erasure.js';
import { IdentityData } from './privacy/identity-data.js';
import { PrivacyService } from './privacy/privacy.service.js';
import { RetentionService } from './privacy/retention.service.js';
import { RoleGrantRepository } from './role/role-grant.repository.js';
import { PassportAuthenticator } from './session/passport-authenticator.js';
import { PasswordStrategy } from './session/password.strategy.js';
import { SessionCookie } from './session/session-cookie.js';
import { SessionCookieStrategy } from './session/session-cookie.strategy.js';
import { SessionService } from './session/session.service.js';
import { SignInThrottle } from './session/sign-in-throttle.js';
import { SignInService } from './session/sign-in.service.js';
import { UserSessionRepository } from './session/user-session.repository.js';

const internals = [
  AccountErasure,
  AccountMails,
  AppUserRepository,
  CurrentPassword,
  IdentityData,
  MailTokenRepository,
  MailTokenService,
  OrganisationRepository,
  PasswordHasher,
  PasswordStrategy,
  PasswordStrength,
  RequestThrottle,
  RetentionService,
  RoleGrantRepository,
  SessionCookieStrategy,
  SignInService,
  SignInThrottle,
  UserSessionRepository,
];
const services = [
  CurrentUserService,
  DemoPeopleSeeder,
  DemoService,
  OrganisationSeeder,
  OrganisationService,
  OwnAccountService,
  PasswordResetService,
  PrivacyService,
  RegistrationService,
  SessionCookie,
  SessionService,
  SignInByMailService,
  UserDirectory,
];

/** Accounts, sessions, organisations and privacy without routes. Global: core's guard asks its authenticator. */
@Global()
@Module({
  providers: [...internals, ...services, { provide: AUTHENTICATOR, useClass: PassportAuthenticator }],
  exports: [...services, AUTHENTICATOR],
})
export class IdentityModule {}
