import { testConfig } from '../testing/test-database.config.js';
import { assertDatabaseReachable } from './database-unreachable.js';

describe('a start without its database', () => {
  it.each(['127.0.0.1', 'localhost'])('is refused in one line without the password, at %s', async (host) => {
    const knock = assertDatabaseReachable(testConfig({ DATABASE_URL: `postgres://trin:hemmelig@${host}:1/trin` }));
    await expect(knock).rejects.toThrow(/^DATABASE_URL: the database cannot be reached: .*ECONNREFUSED.*$/);
    await expect(knock).rejects.not.toThrow('hemmelig');
  });
  it('knocks nowhere when the database is embedded', () =>
    expect(assertDatabaseReachable(testConfig())).resolves.toBeUndefined());
});
