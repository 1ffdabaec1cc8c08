import { sortOut } from './statements.ts';

const row = (query: string, calls: number) => ({ query, calls, mean: 0.1 });

describe('sortOut', () => {
  it('keeps BEGIN and COMMIT apart from statements', () => {
    const counts = sortOut([row('SELECT 1', 10), row('START TRANSACTION', 4), row('COMMIT', 4)]);
    expect(counts).toMatchObject({ statements: 10, transactionCommands: 8 });
  });
  it('leaves out the look into the outbox with the transaction around it', () => {
    const counts = sortOut([row('WITH due AS ( SELECT id', 3), row('START TRANSACTION', 5), row('COMMIT', 5)]);
    expect(counts).toMatchObject({ statements: 0, transactionCommands: 4, byStatement: [] });
  });
  it('leaves out what runs by itself', () => {
    expect(sortOut([row('SELECT * FROM pgboss.job', 7)]).statements).toBe(0);
  });
});
