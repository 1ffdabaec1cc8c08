import type { Interface } from 'node:readline';

/** The next line that comes in. Ask for it before the other side has a reason to send it. */
export const nextLine = (input: Interface): Promise<string> => new Promise((done) => input.once('line', done));
