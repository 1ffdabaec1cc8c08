import { Injectable } from '@nestjs/common';
import { AppUserRepository } from './app-user.repository.js';

/** What other scopes may know of a person: the name they gave, and only where the scope's policy lets it be shown. */
@Injectable()
export class UserDirectory {
  constructor(private readonly users: AppUserRepository) {}

  /** Undefined when there is no such (confirmed) account any more. */
  async displayNameOf(userId: string): Promise<string | undefined> {
    return (await this.displayNamesOf([userId])).get(userId);
  }

  /** Names by id, in one statement; who is gone is absent. */
  async displayNamesOf(userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return userIds.length === 0 ? new Map() : this.users.displayNames(userIds);
  }
}
