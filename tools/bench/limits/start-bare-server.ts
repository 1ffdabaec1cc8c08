import { inside } from '../../setup/paths.mjs';
import { startChild } from '../environment/child.ts';
import type { ServerProcess } from '../measure/subject.ts';

/** Starts the server that the API is compared with. */
export async function startBareServer(databaseUrl: string, pool: number): Promise<ServerProcess> {
  const child = startChild('bare', inside('tools/bench/limits/bare-server.ts'));
  child.send(JSON.stringify({ databaseUrl, pool }));
  return { port: Number(await child.nextLine()), pid: child.pid };
}
