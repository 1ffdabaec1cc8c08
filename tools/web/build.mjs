// @ts-check
/** Builds the browser application: texts of all scopes, `ng build`, compressed copies. Runs in apps/web. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compressFolder } from './compress.mjs';
import { generate } from './generate.mjs';
import { angularCli, node, web } from './paths.mjs';

rmSync(join(web, 'dist'), { recursive: true, force: true });
generate();
const { status } = spawnSync(node(), [angularCli, 'build'], { cwd: web, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
compressFolder(join(web, 'dist', 'browser'));
