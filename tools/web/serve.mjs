// @ts-check
/** Serves the browser application while developing; /api goes to the API on port 3000 (apps/web/proxy.json). */
import { spawn } from 'node:child_process';
import { generate } from './generate.mjs';
import { angularCli, node, web } from './paths.mjs';

generate();
spawn(node(), [angularCli, 'serve', ...process.argv.slice(2)], { cwd: web, stdio: 'inherit' }).on('exit', (code) =>
  process.exit(code ?? 1),
);
