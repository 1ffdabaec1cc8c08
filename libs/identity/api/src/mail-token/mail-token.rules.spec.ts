import { mailTokenExpiry, mailTokenLink } from './mail-token.rules.js';

const now = new Date('2026-11-23T08:00:00Z');

describe('mailTokenExpiry', () => {
  it.each([
    ['confirm-email', '2026-11-30T08:00:00.000Z'],
    ['reset-password', '2026-11-23T09:00:00.000Z'],
    ['change-email', '2026-11-24T08:00:00.000Z'],
  ] as const)('%s ends at %s', (purpose, end) => expect(mailTokenExpiry(purpose, now).toISOString()).toBe(end));
});

describe('mailTokenLink', () => {
  it('keeps the secret where no server and no log sees it', () => {
    const link = new URL(mailTokenLink('https://trin.example', 'reset-password', 'secret'));
    expect([link.origin, link.pathname, link.search, link.hash]).toEqual([
      'https://trin.example',
      '/reset-password',
      '',
      '#token=secret',
    ]);
  });
});
