import { environment, logFile, script } from '../../setup/paths.mjs';
import { run, tail } from '../../setup/run.mjs';
import { busy, ok, Refusal, seconds } from '../../setup/say.mjs';

/** Builds the API alone: the browser's part is not measured. */
export async function buildApi(): Promise<void> {
  busy('building the API; unchanged parts come from the cache');
  const started = Date.now();
  const log = logFile('bench-build');
  const code = await run(process.execPath, [script('nx'), 'run', '@trin/api:build', '--output-style=static'], {
    log,
    env: environment(process.execPath, { FORCE_COLOR: '0' }),
    waiting: 'still building',
  });
  if (code !== 0) throw new Refusal(`the build failed; the whole log is ${log}\n${tail(log, 20)}`);
  ok(`built (${seconds(started)})`);
}
