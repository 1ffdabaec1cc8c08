// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const workspace = join(import.meta.dirname, '..', '..');
export const web = join(workspace, 'apps', 'web');
export const angularCli = join(workspace, 'node_modules', '@angular', 'cli', 'bin', 'ng.js');

/** Node 24 from node_modules when this process runs on the machine's own: Angular refuses older ones. */
export function node() {
  const own = [`node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`]
    .flatMap((name) =>
      [join('bin', 'node'), join('bin', 'node.exe')].map((file) => join(workspace, 'node_modules', name, file)),
    )
    .find((file) => existsSync(file));
  return own ?? process.execPath;
}
