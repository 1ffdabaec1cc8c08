// @ts-check
/** One line for people. @param {string} text */
export const say = (text) => process.stdout.write(`${text}\n`);

/** A step that is in order. @param {string} text */
export const ok = (text) => say(`  ok    ${text}`);

/** A step that takes its time. @param {string} text */
export const busy = (text) => say(`  ...   ${text}`);

/** A refusal that people can act on: one line, and the start ends here. */
export class Refusal extends Error {}

/** Seconds since a moment, for people. @param {number} since */
export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs the main function of a script: a refusal is one line, everything else a real error.
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(`  stop  ${error.message}`);
    process.exitCode = 1;
  }
}
