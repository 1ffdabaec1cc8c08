import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './report.ts';

const generated = new Set(['node_modules', 'dist', 'test-results', 'playwright-report', 'coverage', 'generated']);

/** Every file below a folder of the workspace that a person wrote. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [join(root, path)];
    const skipped = generated.has(entry.name) || entry.name.startsWith('.') || entry.name.startsWith('dist-');
    return skipped ? [] : sourceFiles(path);
  });
}

/** Whether a file holds tests, or what only tests use. */
export const isTest = (file: string): boolean =>
  /\.(?:int-)?spec\.ts$|\.test\.ts$|\/testing\//.test(file) || file.startsWith(join(root, 'apps/e2e/'));
