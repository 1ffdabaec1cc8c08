import { readFileSync } from 'node:fs';
import { organisationId, parseOrganisations, parseParents } from './organisation-seed.rules.js';

const seed = (name: string): string => readFileSync(new URL(`../../seed/${name}`, import.meta.url), 'utf8');
const all = parseOrganisations(seed('organisations.csv'));
const parents = parseParents(seed('organisation-parents.csv'));

describe('the seed of organisations', () => {
  it('names everybody once', () => {
    expect(new Set(all.map((o) => o.id)).size).toBe(all.length);
    expect(new Set(all.map((o) => o.name)).size).toBe(all.length);
  });
  it('gives each municipality one region on every day', () => {
    const regions = new Map(all.filter((o) => o.kind === 'region').map((o) => [o.id, o]));
    for (const { id } of all.filter((o) => o.kind === 'municipality')) {
      for (const day of ['2026-12-31', '2027-01-01']) {
        const on = parents.filter((p) => p.organisationId === id && p.validFrom <= day && (p.validTo ?? day) >= day);
        expect(on).toHaveLength(1);
        const region = regions.get(on[0]?.parentId ?? '');
        expect(region && region.validFrom <= day && (region.validTo ?? day) >= day).toBe(true);
      }
    }
  });
  it('is refused when a line is malformed', () => {
    expect(() => parseOrganisations('key,kind\n1,castle,0001,X,2007-01-01,\n')).toThrow('municipality');
    expect(() => parseParents('organisation\na,b,someday,\n')).toThrow();
  });
  it('gives the same id for the same key in every installation', () =>
    expect(organisationId('0607')).toBe('28b249f2-8ee3-57ff-a7e3-b18406280329'));
});
