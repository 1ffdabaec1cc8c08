import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import * as z from 'zod';
import { report, root } from './report.ts';

const compose = 'docker-compose.yml';
const configuration = 'libs/core/api/src/config/app-config.ts';
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const Service = z.strictObject({
  build: z.string().optional(),
  image: z.string(),
  init: z.boolean().optional(),
  restart: z.literal('unless-stopped'),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.literal('service_healthy') })).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  shm_size: z.string().optional(),
  read_only: z.literal(true),
  tmpfs: z.array(z.string()).default([]),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.tuple([z.literal('no-new-privileges:true')]),
  healthcheck: z.strictObject({
    test: z.array(z.string()).min(2),
    interval: z.string(),
    timeout: z.string(),
    start_period: z.string(),
    retries: z.number().int(),
  }),
  stop_grace_period: z.string().optional(),
});
const Compose = z.strictObject({
  services: z.object({ app: Service, database: Service, mail: Service }).strict(),
  volumes: z.record(z.string(), z.null()),
});
type Compose = z.infer<typeof Compose>;

/** The variables that the API reads, from the schema that validates them. */
function knownVariables(): Set<string> {
  const schema = /const Environment = z\.object\(\{(.*?)\n\}\);/s.exec(read(configuration))?.[1] ?? '';
  return new Set([...schema.matchAll(/^ {2}([A-Z][A-Z0-9_]*):/gm)].map((match) => match[1] ?? ''));
}

/** The variables in the README's configuration table. */
const documentedVariables = (): Set<string> =>
  new Set([...read('README.md').matchAll(/^\|\s*`([A-Z][A-Z0-9_]*)`/gm)].map((match) => match[1] ?? ''));

function composeProblems({ services, volumes }: Compose): string[] {
  const problems: string[] = [];
  const known = knownVariables();
  for (const name of Object.keys(services.app.environment)) {
    if (!known.has(name)) problems.push(`${compose}: app sets ${name}, which ${configuration} does not read`);
  }
  for (const [service, { environment, volumes: mounts, ports, depends_on: needs }] of Object.entries(services)) {
    for (const [name, value] of Object.entries(environment)) {
      const isSecret = /PASSWORD|SECRET/.test(name) || /\/\/[^/]*:[^/]*@/.test(value);
      if (isSecret && !/\$\{\w+:\?/.test(value)) problems.push(`${compose}: ${service} has a default for ${name}`);
    }
    for (const mount of mounts) {
      if (!(mount.split(':', 1).join() in volumes))
        problems.push(`${compose}: ${service} mounts ${mount}, no named volume`);
    }
    for (const port of ports) {
      if (!port.startsWith('127.0.0.1:')) problems.push(`${compose}: ${service} is open to everybody on ${port}`);
    }
    for (const other of Object.keys(needs ?? {})) {
      if (!(other in services)) problems.push(`${compose}: ${service} waits for ${other}, which is no service`);
    }
  }
  return problems;
}

function documentProblems(): string[] {
  const known = knownVariables();
  const documented = documentedVariables();
  const given = new Set([...read(compose).matchAll(/\$\{(\w+)/g)].map((match) => match[1] ?? ''));
  return [
    ...(known.size === 0 ? [`${configuration}: the schema of the environment was not found`] : []),
    ...[...known].filter((name) => !documented.has(name)).map((name) => `README.md: ${name} is not in the table`),
    ...[...given].filter((name) => !documented.has(name)).map((name) => `README.md: ${name} is not in a table`),
    ...[...documented]
      .filter((name) => !known.has(name) && !given.has(name))
      .map((name) => `README.md: nothing reads ${name}`),
  ];
}

function check(): string[] {
  const document = parseDocument(read(compose), { strict: true });
  const parsed = Compose.safeParse(document.toJS());
  const syntax = document.errors.map((error) => `${compose}:${error.linePos?.[0].line ?? 1}: ${error.message}`);
  const shape = parsed.success
    ? composeProblems(parsed.data)
    : parsed.error.issues.map((issue) => `${compose}: ${issue.path.join('.')}: ${issue.message}`);
  return [...syntax, ...shape, ...documentProblems()];
}

report('compose', check());
