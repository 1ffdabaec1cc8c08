import { Injectable } from '@nestjs/common';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { PasswordTooGuessable } from './password.errors.js';
import { guessesAbout, leastScore, partToEstimate } from './password.rules.js';

/** Estimates how soon a password would be guessed; the browser's meter does the same for the eye only. */
@Injectable()
export class PasswordStrength {
  private readonly estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

  /** @param field where the refusal is shown in the form. @throws PasswordTooGuessable */
  assertStrong(
    password: string,
    person: { readonly email: string; readonly displayName: string },
    field: 'password' | 'newPassword',
  ): void {
    const { score } = this.estimator.check(partToEstimate(password), guessesAbout(person));
    if (score < leastScore) throw new PasswordTooGuessable(field);
  }
}
