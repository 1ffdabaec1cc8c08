import { LogLevel } from './log-level.js';
import * as z from 'zod';

const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1');
const port = z.coerce.number().int().min(0).max(65535);
const url = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  });

/** Every variable that Trin reads, as it arrives: the README's table says the same in words. */
const Environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  PUBLIC_URL: url('http:', 'https:').optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  MAIL_FROM: z.string().default('Trin <noreply@localhost>'),
  SESSION_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  DEMO: flag.optional(),
  TRUST_PROXY: flag.default(false),
  LOG_LEVEL: LogLevel.default('info'),
});

export interface AppConfig {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Where people reach Trin, without a slash at the end: links in mails and the origin that may write. */
  readonly publicUrl: string;
  readonly dataDir: string;
  /** Absent: the embedded database in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly databasePool: number;
  /** Absent: mails are kept and shown on the demo page. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Key of the fingerprints that throttle sign-in; never leaves the process. */
  readonly sessionSecret: string;
  readonly demo: boolean;
  readonly trustProxy: boolean;
  readonly logLevel: LogLevel;
}

/** A start that was refused: `message` holds one readable line for each wrong variable. */
export class ConfigError extends Error {}

export const demoSessionSecret = 'demo-secret-that-production-refuses-to-use';

/** Reads and validates the configuration. @throws ConfigError with one line for each variable that is wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): AppConfig {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('\n'));
  }
  const e = parsed.data;
  const production = e.NODE_ENV === 'production';
  const demo = e.DEMO ?? e.NODE_ENV === 'development';
  const problems = production ? productionProblems(e, demo) : [];
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return {
    production,
    host: e.HOST,
    port: e.PORT,
    publicUrl: (e.PUBLIC_URL ?? `http://localhost:${e.PORT}`).replace(/\/+$/, ''),
    dataDir: e.DATA_DIR,
    databaseUrl: e.DATABASE_URL,
    databasePool: e.DATABASE_POOL,
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM,
    sessionSecret: e.SESSION_SECRET ?? demoSessionSecret,
    demo,
    trustProxy: e.TRUST_PROXY,
    logLevel: e.LOG_LEVEL,
  };
}

function productionProblems(e: z.infer<typeof Environment>, demo: boolean): string[] {
  const problems: string[] = [];
  if (demo) problems.push('DEMO: demo data and demo logins are refused in production; set DEMO=false');
  if (!e.SESSION_SECRET || e.SESSION_SECRET === demoSessionSecret) {
    problems.push('SESSION_SECRET: production needs a secret of its own, at least 32 random characters');
  }
  if (!e.PUBLIC_URL) problems.push('PUBLIC_URL: production needs the address that people use');
  if (!e.SMTP_URL) problems.push('SMTP_URL: production needs a mail server, smtp://user:password@host:587');
  return problems;
}
