// @ts-check
import { spawn } from 'node:child_process';
import { installPackages } from './install.mjs';
import { environment, findNode24, inside, root } from './paths.mjs';
import { Refusal, runMain } from './say.mjs';

await runMain(async () => {
  await installPackages();
  const node = findNode24();
  if (!node)
    throw new Refusal(`No Node 24 for ${process.platform}-${process.arch}: install it from https://nodejs.org`);
  const [first, ...rest] = process.argv.slice(2);
  const args =
    first === '--pages'
      ? [inside('tools/bench/pages/main.ts'), ...rest]
      : [inside('tools/bench/main.ts'), ...process.argv.slice(2)];
  const child = spawn(node, args, { cwd: root, stdio: 'inherit', env: environment(node) });
  return new Promise((done) => child.once('close', (code) => done(code ?? 1)));
});
