import { createHash } from 'node:crypto';

/** Learners, registrations and attempts are numbered: the load process knows their ids without being told. */
const families = {
  learner: '8000',
  registration: '9000',
  attempt: 'a000',
  session: '8001',
  past: '9001',
  closed: 'a001',
};
export type Family = keyof typeof families;

const prefix = (family: Family): string => `01900000-0000-7000-${families[family]}-`;

/** The id of number `index` in a family. */
export const idOf = (family: Family, index: number): string => prefix(family) + index.toString(16).padStart(12, '0');

/** The same id, made by the database from an SQL expression. */
export const idSql = (family: Family, expression: string): string =>
  `('${prefix(family)}' || lpad(to_hex(${expression}), 12, '0'))::uuid`;

const tokenText = 'trin-bench-session-';

/** The secret of a learner's session, known here and never to be used elsewhere. */
export const tokenOf = (index: number): string =>
  createHash('sha256').update(`${tokenText}${index}`).digest('base64url');

/** The fingerprint that the database keeps of it. */
export const tokenHashSql = (expression: string): string =>
  `sha256(convert_to(translate(rtrim(encode(sha256(convert_to('${tokenText}' || ${expression}, 'UTF8')), 'base64'), '='), '+/', '-_'), 'UTF8'))`;

export const emailOf = (index: number): string => `learner-${index}@bench.invalid`;
export const emailSql = (expression: string): string => `'learner-' || ${expression} || '@bench.invalid'`;

/** The address that a learner seems to come from: sign-in is limited per address. */
export const addressOf = (index: number): string => `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;
