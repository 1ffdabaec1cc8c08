import type { OrganisationListView } from '@trin/identity-contract';
import { testConfig } from '@trin/core-api/testing';
import { demoOrganisationId, demoPassword, demoPeople } from '../demo/demo-people.js';
import { DemoPeopleSeeder } from '../demo/demo-people.seeder.js';
import { AppUserRepository } from '../account/app-user.repository.js';
import { IdentityTestApp, slowStart } from '../testing/identity-test-app.js';
import { OrganisationSeeder } from './organisation.seeder.js';

describe('organisations', () => {
  let app: IdentityTestApp;
  beforeAll(async () => {
    app = await IdentityTestApp.start();
    await app.get(OrganisationSeeder).run();
    await app.get(OrganisationSeeder).run();
    await app.aPerson('reader@example.dk');
  }, slowStart);
  afterAll(() => app.close());

  const list = async () => {
    const reply = await app.ask('GET', '/organisations', { cookie: await app.signIn('reader@example.dk') });
    return (reply.body as OrganisationListView).organisations;
  };
  const count = (all: OrganisationListView['organisations'], kind: string) => all.filter((o) => o.kind === kind).length;

  it('are the 98 municipalities and five regions, once, in Danish order', async () => {
    const all = await list();
    expect([count(all, 'municipality'), count(all, 'region')]).toEqual([98, 5]);
    const names = all.map((o) => o.name);
    expect(names).toEqual(
      expect.arrayContaining([
        'Københavns Kommune',
        'Bornholms Regionskommune',
        'Fredericia Kommune',
        'Vesthimmerlands Kommune',
      ]),
    );
    expect(names.indexOf('Ærø Kommune')).toBeGreaterThan(names.indexOf('Viborg Kommune'));
    expect(names.at(-1)).toBe('Aarhus Kommune');
    const fredericia = all.find((o) => o.code === '0607');
    expect(all.find((o) => o.id === fredericia?.parentId)).toMatchObject({ code: '1083', name: 'Region Syddanmark' });
  });

  it('merge two regions on 1 January 2027', async () => {
    const regionOf = async (code: string) => {
      const all = await list();
      return all.find((o) => o.id === all.find((m) => m.code === code)?.parentId)?.name;
    };
    app.test.clock.advance(new Date('2026-12-31T22:59:00Z').getTime() - app.test.clock.now().getTime());
    expect([await regionOf('0101'), await regionOf('0265')]).toEqual(['Region Hovedstaden', 'Region Sjælland']);
    app.test.clock.advance(60_000);
    expect([await regionOf('0101'), await regionOf('0265'), await regionOf('0607')]).toEqual([
      'Region Østdanmark',
      'Region Østdanmark',
      'Region Syddanmark',
    ]);
    expect(count(await list(), 'region')).toBe(4);
  });

  it('hold the people of the demo, who stay as they made themselves', async () => {
    const seeder = app.get(DemoPeopleSeeder);
    await seeder.run();
    await app.get(AppUserRepository).update(demoPeople.birthe.id, { displayName: 'Birthe L.' });
    await seeder.run();
    for (const { email } of Object.values(demoPeople)) await app.signIn(email, demoPassword);
    const cookie = await app.signIn(demoPeople.mette.email, demoPassword);
    expect((await app.ask('GET', '/session', { cookie })).body).toMatchObject({
      user: {
        organisationId: demoOrganisationId,
        roles: [{ role: 'union-representative', organisationId: demoOrganisationId, organisationName: 'Åvig Kommune' }],
      },
    });
    expect((await app.get(AppUserRepository).get(demoPeople.birthe.id)).displayName).toBe('Birthe L.');
  });
});

describe('the people of the demo', () => {
  it(
    'are refused outside of it',
    async () => {
      const app = await IdentityTestApp.start(testConfig());
      await expect(app.get(DemoPeopleSeeder).run()).rejects.toThrow('demo only');
      await app.close();
    },
    slowStart,
  );
});
