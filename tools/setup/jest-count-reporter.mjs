// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Leaves the numbers of one Jest run as a file, so that the test run can add them up over all projects. */
export default class JestCountReporter {
  folder = process.env['TRIN_TEST_COUNTS'];

  /**
   * @param {Set<{ config: { rootDir: string, displayName?: { name: string } } }>} contexts
   * @param {import('@jest/reporters').AggregatedResult} results
   */
  onRunComplete(contexts, results) {
    if (!this.folder) return;
    mkdirSync(this.folder, { recursive: true });
    const [context] = contexts;
    const name = (context?.config.displayName?.name ?? process.cwd()).replace(/[^\w-]+/g, '-');
    const { numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: broken } = results;
    const unrun = results.numPendingTests + results.numTodoTests;
    writeFileSync(join(this.folder, `${name}.json`), JSON.stringify({ passed, failed: failed + broken, unrun }));
  }
}
