import { Injectable } from '@nestjs/common';
import { UserDirectory } from '@trin/identity-api';
import type { LearnerNames } from './learner-names.js';

/** The identity scope's directory as learning needs it. */
@Injectable()
export class AccountNames implements LearnerNames {
  constructor(private readonly directory: UserDirectory) {}

  async nameOf(learnerId: string): Promise<string | undefined> {
    return this.directory.displayNameOf(learnerId);
  }
}
