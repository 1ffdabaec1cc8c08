import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as z from 'zod';

const Stats = z.object({
  outputs: z.record(
    z.string(),
    z.object({
      imports: z.array(z.object({ path: z.string(), kind: z.string() })),
      inputs: z.record(z.string(), z.unknown()),
    }),
  ),
});
interface Chunk {
  readonly now: readonly string[];
  readonly later: readonly string[];
  readonly inputs: readonly string[];
}

/** The chunks of a web build, and what loads what. */
export class Bundle {
  private readonly chunks: ReadonlyMap<string, Chunk>;
  private readonly folder: string;

  constructor(folder: string, stats: unknown) {
    this.folder = folder;
    this.chunks = new Map(
      Object.entries(Stats.parse(stats).outputs).map(([name, { imports, inputs }]) => [
        name,
        {
          now: imports.filter(({ kind }) => kind !== 'dynamic-import').map(({ path }) => path),
          later: imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path),
          inputs: Object.keys(inputs),
        },
      ]),
    );
  }

  /** What index.html loads before anything is shown: scripts, their static imports, style sheets. */
  initial(): Set<string> {
    const html = readFileSync(join(this.folder, 'index.html'), 'utf8');
    const files = [...html.matchAll(/(?:src|href)="(?:\.?\/)?([\w./-]+\.(?:m?js|css))"/g)].map(
      (match) => match[1] ?? '',
    );
    return this.withStaticImports(files);
  }

  /** What opening the route that shows `source` loads besides: the chain of lazy chunks down to it. */
  route(source: RegExp): Set<string> | undefined {
    const from = this.initial();
    const paths: string[][] = [...from].map((name) => [name]);
    const seen = new Set(from);
    for (let path = paths.shift(); path; path = paths.shift()) {
      const name = path.at(-1) ?? '';
      const chunk = this.chunks.get(name);
      if (!chunk) continue;
      if (chunk.inputs.some((input) => source.test(input))) {
        return new Set([...this.withStaticImports(path)].filter((file) => !from.has(file)));
      }
      for (const next of [...chunk.now, ...chunk.later].filter((file) => !seen.has(file))) {
        seen.add(next);
        paths.push([...path, next]);
      }
    }
    return undefined;
  }

  /** Bytes over the wire, as a server with brotli sends them. */
  size(files: ReadonlySet<string>): number {
    return [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(this.folder, file))).length, 0);
  }

  private withStaticImports(files: readonly string[]): Set<string> {
    const all = new Set<string>();
    const visit = (file: string): void => {
      if (all.has(file) || !/\.(?:m?js|css)$/.test(file)) return;
      all.add(file);
      this.chunks.get(file)?.now.forEach(visit);
    };
    files.forEach(visit);
    return all;
  }
}
