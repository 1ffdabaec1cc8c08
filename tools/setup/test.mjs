// @ts-check
import { installPackages } from './install.mjs';
import { installSystemPackages } from './packages.mjs';
import { findNode24 } from './paths.mjs';
import { checkPrerequisites } from './prerequisites.mjs';
import { Refusal, runMain, say, seconds } from './say.mjs';
import { allSteps } from './steps.mjs';

/** @typedef {import('./steps.mjs').Counts & { name: string, time: string }} Row */

/** @param {Row[]} rows */
function table(rows) {
  const line = (/** @type {string[]} */ [name = '', ...numbers]) =>
    `  ${name.padEnd(24)}${numbers.map((number) => number.padStart(10)).join('')}`;
  say('');
  say(line(['step', 'passed', 'failed', 'not run', 'time']));
  for (const row of rows) {
    say(line([row.name, String(row.passed), String(row.failed), String(row.unrun ?? 0), row.time]));
  }
}

/** The steps named on the command line, else all. @param {string[]} names */
function chosen(names) {
  const steps = allSteps();
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown) throw new Refusal(`no step ${unknown}; there are: ${steps.map((step) => step.name).join(', ')}`);
  return names.length > 0 ? steps.filter((step) => names.includes(step.name)) : steps;
}

// Whatever was started is ended by the exit handlers of the one who started it.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => process.exit(130));

await runMain(async () => {
  checkPrerequisites();
  await installPackages();
  const node = findNode24();
  if (!node)
    throw new Refusal(`No Node 24 for ${process.platform}-${process.arch}: install it from https://nodejs.org`);
  const missing = await installSystemPackages();
  /** @type {Row[]} */
  const rows = missing.map((name) => ({ name: `install ${name}`, passed: 0, failed: 1, time: '' }));
  for (const step of chosen(process.argv.slice(2))) {
    say(`  ...   ${step.name}`);
    const started = Date.now();
    const counts = await step.run(node);
    rows.push({ name: step.name, ...counts, time: seconds(started) });
    say(`  ${counts.failed > 0 ? 'FAIL' : 'ok  '}  ${step.name}: ${counts.passed} passed, ${counts.failed} failed`);
  }
  table(rows);
  const sum = (/** @type {'passed' | 'failed'} */ key) => rows.reduce((total, row) => total + row[key], 0);
  say(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
});
