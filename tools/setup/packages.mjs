// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { logFile } from './paths.mjs';
import { findPostgres } from './postgres.mjs';
import { run } from './run.mjs';
import { busy, ok, say } from './say.mjs';

/** @param {string} program */
const onPath = (program) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** The browser of the journeys. */
export const chromium = () => process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

const wanted = [
  { debian: 'chromium', isThere: () => existsSync(chromium()) },
  { debian: 'postgresql', isThere: () => findPostgres() !== undefined },
  { debian: 'hunspell', isThere: () => onPath('hunspell') },
  { debian: 'hunspell-da', isThere: () => existsSync('/usr/share/hunspell/da_DK.dic') },
];

const missing = () => wanted.filter(({ isThere }) => !isThere()).map(({ debian }) => debian);

/**
 * Puts the programs that the tests use there, where that is possible.
 * @returns {Promise<string[]>} the Debian packages that are still missing
 */
export async function installSystemPackages() {
  const names = missing();
  if (names.length === 0) {
    ok('browser, PostgreSQL server and spell checker are installed');
    return [];
  }
  const command = `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`;
  if (!onPath('apt-get') || process.getuid?.() !== 0) {
    say(`  miss  ${names.join(', ')}: install with: sudo sh -c '${command}'`);
    return names;
  }
  busy(`installing ${names.join(', ')} from Debian`);
  const log = logFile('apt');
  // RUNLEVEL=1: the packages are wanted, not a database server of the machine started beside the tests.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const code = await run('sh', ['-c', command], { log, env, waiting: 'still installing' });
  const left = missing();
  if (left.length === 0) ok(`installed ${names.join(', ')}`);
  else say(`  miss  ${left.join(', ')}: apt-get ended with code ${code}, see ${log}; try: ${command}`);
  return left;
}
