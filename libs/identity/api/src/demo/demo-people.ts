import { Role } from '@trin/core-contract';
import { organisationId } from '../organisation/organisation-seed.rules.js';

/** The password of everybody in the demo; production refuses to start with demo data. */
export const demoPassword = 'trin-demo-2026';

/** The made-up municipality of the demo. */
export const demoOrganisationId = organisationId('demo-aavig');

interface DemoPerson {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly workArea?: string;
  readonly role?: { readonly role: Role; readonly organisationId?: string };
}

const inDemo = (role: Role) => ({ role, organisationId: demoOrganisationId });
const person = (number: number, name: string, displayName: string, rest: Partial<DemoPerson> = {}): DemoPerson => ({
  id: `019b0000-0000-7000-8000-${String(number).padStart(12, '0')}`,
  email: `${name}@demo.trin.example`,
  displayName,
  ...rest,
});

/** People of the demo, one for each job that Trin serves; their ids never change. */
export const demoPeople = {
  birthe: person(1, 'birthe', 'Birthe Lund', { workArea: 'Skole' }),
  omar: person(2, 'omar', 'Omar Yilmaz', { workArea: 'Ydelse' }),
  signe: person(3, 'signe', 'Signe Holm', { workArea: 'Borgerservice' }),
  karsten: person(4, 'karsten', 'Karsten Bay', { role: inDemo(Role.DigitalisationConsultant) }),
  mette: person(5, 'mette', 'Mette Dahl', { workArea: 'Sekretariat', role: inDemo(Role.UnionRepresentative) }),
  kirsten: person(6, 'kirsten', 'Kirsten Krogh', { role: { role: Role.CourseAdministrator } }),
  anders: person(7, 'anders', 'Anders Toft', { role: { role: Role.SystemAdministrator } }),
} as const satisfies Readonly<Record<string, DemoPerson>>;
