import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

// Past a hundred letters nothing changes but the time it takes.
const longest = 100;
const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/** How hard a password is to guess, 0 to 4; the server measures with the same library and refuses under 2. */
export function passwordScore(password: string, personal: readonly string[]): number {
  return estimator.check(password.slice(0, longest), [...personal]).score;
}
