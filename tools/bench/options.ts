import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Refusal } from '../setup/say.mjs';

/** How a run is made. */
export interface Options {
  readonly seconds: number;
  readonly warmSeconds: number;
  /** How often everything is measured; of each, the run counts that other programs disturbed least. */
  readonly rounds: number;
  readonly connections: readonly number[];
  readonly learners: number;
  readonly progressRows: number;
  /** Words of the names of what is measured; empty: everything. */
  readonly only: readonly string[];
  readonly profile: boolean;
  readonly small: boolean;
}

export const usage = `npm run bench -- [options]
  --small            2,000 learners, 1 s per measurement: to see that it works, not to compare
  --seconds <n>      how long each measurement takes (8)
  --rounds <n>       how often everything is measured (1); of each, the least disturbed run counts
  --only <word>      only what has this word in its name; may be given several times
  --profile          also profiles the API and tells what its processor time went into
  --help`;

const options = {
  small: { type: 'boolean', default: false },
  seconds: { type: 'string' },
  rounds: { type: 'string', default: '1' },
  only: { type: 'string', multiple: true, default: [] },
  profile: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} satisfies ParseArgsConfig['options'];

/** Reads what was asked for; undefined: only what can be asked for. @throws Refusal */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parse(args);
  if (values.help) return undefined;
  const { small, only, profile } = values;
  const seconds = values.seconds === undefined ? (small ? 1 : 8) : Number(values.seconds);
  if (!(seconds >= 1 && seconds <= 120)) throw new Refusal('--seconds: a number from 1 to 120');
  const rounds = Number(values.rounds);
  if (!(Number.isInteger(rounds) && rounds >= 1 && rounds <= 9)) throw new Refusal('--rounds: a number from 1 to 9');
  return {
    seconds,
    rounds,
    warmSeconds: small ? 0.5 : 2,
    connections: small ? [1, 16] : [1, 16, 64],
    learners: small ? 2_000 : 10_000,
    progressRows: small ? 40_000 : 500_000,
    only,
    profile,
    small,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
