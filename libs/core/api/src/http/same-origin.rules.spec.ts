import { mayWrite } from './same-origin.rules.js';

const ours = 'https://trin.example';
const post = { method: 'POST', host: 'trin.example', origin: undefined, fetchSite: undefined };

describe('mayWrite', () => {
  it('lets everybody read', () =>
    expect(mayWrite({ ...post, method: 'GET', fetchSite: 'cross-site' }, ours)).toBe(true));
  it('takes a write of our own page', () => expect(mayWrite({ ...post, fetchSite: 'same-origin' }, ours)).toBe(true));
  it.each(['cross-site', 'same-site', 'none'])('refuses a write from %s', (fetchSite) =>
    expect(mayWrite({ ...post, fetchSite, origin: ours }, ours)).toBe(false),
  );
  it('asks the origin where the browser is old', () => {
    expect(mayWrite({ ...post, origin: ours }, ours)).toBe(true);
    expect(mayWrite({ ...post, origin: 'https://evil.example' }, ours)).toBe(false);
    expect(mayWrite({ ...post, origin: 'null' }, ours)).toBe(false);
  });
  it('takes a client that is no browser', () => expect(mayWrite(post, ours)).toBe(true));
});
