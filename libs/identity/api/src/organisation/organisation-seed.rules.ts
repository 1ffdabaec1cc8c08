import { OrganisationKind } from '@trin/identity-contract';
import { v5 } from 'uuid';
import * as z from 'zod';

const namespace = '018f7d1e-6f0a-7c55-9a3e-5d1f0c2b7a10';
const Day = z.iso.date();
const lastDay = z.union([z.literal('').transform(() => null), Day]);

const OrganisationLine = z
  .tuple([z.string().min(1), OrganisationKind, z.string().regex(/^(\d{4})?$/), z.string().min(1), Day, lastDay])
  .transform(([key, kind, code, name, validFrom, validTo]) => ({
    id: organisationId(key),
    kind,
    code: code === '' ? null : code,
    name,
    validFrom,
    validTo,
  }));
const ParentLine = z
  .tuple([z.string().min(1), z.string().min(1), Day, lastDay])
  .transform(([organisation, parent, validFrom, validTo]) => ({
    organisationId: organisationId(organisation),
    parentId: organisationId(parent),
    validFrom,
    validTo,
  }));

/** The same key gives the same id everywhere, so that seeding again corrects rows and adds none. */
export const organisationId = (key: string): string => v5(`organisation:${key}`, namespace);

/** Lines of a small CSV: no quotes; `#` begins a comment, the first other line names the columns. */
const linesOf = (csv: string): string[][] =>
  csv
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split(','));

export type OrganisationRow = z.infer<typeof OrganisationLine>;
export type OrganisationParentRow = z.infer<typeof ParentLine>;

/** @throws ZodError when a line is malformed */
export const parseOrganisations = (csv: string): OrganisationRow[] => z.array(OrganisationLine).parse(linesOf(csv));
/** @throws ZodError when a line is malformed */
export const parseParents = (csv: string): OrganisationParentRow[] => z.array(ParentLine).parse(linesOf(csv));
