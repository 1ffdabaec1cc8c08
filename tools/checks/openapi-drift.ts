/**
 * The committed OpenAPI document must be the one that the API writes.
 *
 *     node tools/checks/openapi-drift.ts [--write]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { report, root } from './report.ts';
import { runApiTool } from './run-entry.ts';

const committed = 'docs/api/openapi.json';
const file = join(root, committed);
const pretty = (json: string): string => `${JSON.stringify(JSON.parse(json), null, 2)}\n`;

function drift(document: string): string[] {
  if (!existsSync(file)) return [`${committed}: missing; write it with: node tools/checks/openapi-drift.ts --write`];
  const present = pretty(readFileSync(file, 'utf8')).split('\n');
  const line = document.split('\n').findIndex((text, index) => text !== present[index]);
  if (line < 0 && present.length === document.split('\n').length) return [];
  const at = Math.max(line, 0);
  return [
    `${committed}:${at + 1}: is not what the API writes: ${document.split('\n')[at]?.trim() ?? '(end)'}`,
    'When the change is meant, write it with: node tools/checks/openapi-drift.ts --write',
  ];
}

const { ok, output, problems } = runApiTool('openapi');
if (ok && process.argv.includes('--write')) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pretty(output));
}
report('openapi-drift', ok ? drift(pretty(output)) : problems);
