import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, PersonalDataRegister } from '@trin/core-api';
import { whoSeesAccount, whoSeesRoles, whoSeesSessions } from '../account/account.policy.js';
import { AppUserRepository } from '../account/app-user.repository.js';
import { MailTokenRepository } from '../mail-token/mail-token.repository.js';
import { OrganisationRepository } from '../organisation/organisation.repository.js';
import { RoleGrantRepository } from '../role/role-grant.repository.js';
import { UserSessionRepository } from '../session/user-session.repository.js';

export const identityScope = 'identity';

/** Declares the personal data that the identity scope keeps. */
@Injectable()
export class IdentityData implements OnModuleInit {
  constructor(
    private readonly register: PersonalDataRegister,
    private readonly users: AppUserRepository,
    private readonly tokens: MailTokenRepository,
    private readonly sessions: UserSessionRepository,
    private readonly roles: RoleGrantRepository,
    private readonly organisations: OrganisationRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.register.declare({
      kind: 'account',
      scope: identityScope,
      tables: ['app_user', 'mail_token'],
      visibility: whoSeesAccount,
      export: (userId) => this.exportAccount(userId),
      erase: (userId) => this.users.delete(userId),
    });
    this.register.declare({
      kind: 'roles',
      scope: identityScope,
      tables: ['role_grant'],
      visibility: whoSeesRoles,
      export: async (userId) =>
        (await this.roles.listNamed(userId)).map(({ role, organisationName }) => ({ role, organisationName })),
      erase: (userId) => this.roles.deleteAll(userId),
    });
    this.register.declare({
      kind: 'sessions',
      scope: identityScope,
      tables: ['user_session'],
      visibility: whoSeesSessions,
      export: (userId) => this.exportSessions(userId),
      erase: (userId) => this.sessions.deleteAll(userId),
    });
  }

  private async exportAccount(userId: string): Promise<Record<string, unknown>[]> {
    const user = await this.users.get(userId);
    const links = await this.tokens.listOpen(userId, this.clock.now());
    return [
      {
        id: user.id,
        email: user.email,
        displayName: user.displayName,
        workArea: user.workArea,
        organisation: user.organisationId && (await this.organisations.findName(user.organisationId)),
        locale: user.locale,
        theme: user.theme,
        textSize: user.textSize,
        createdAt: user.createdAt.toISOString(),
        emailConfirmedAt: user.emailConfirmedAt?.toISOString() ?? null,
        lastActiveOn: user.lastActiveOn,
        deletionWarnedOn: user.deletionWarnedOn,
        openMailLinks: links.map(({ purpose, newEmail, expiresAt }) => ({
          purpose,
          newEmail,
          expiresAt: expiresAt.toISOString(),
        })),
      },
    ];
  }

  private async exportSessions(userId: string): Promise<Record<string, unknown>[]> {
    const sessions = await this.sessions.list(userId, this.clock.now());
    return sessions.map(({ device, createdAt, lastSeenAt, expiresAt }) => ({
      device,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    }));
  }
}
