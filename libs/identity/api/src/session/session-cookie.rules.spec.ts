import { sessionCookie } from './session-cookie.rules.js';

describe('sessionCookie', () => {
  it('belongs to this very host over HTTPS', () =>
    expect(sessionCookie('https://trin.example')).toEqual({
      name: '__Host-trin',
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: true, maxAge: 2_592_000 },
    }));
  it('has a plain name without HTTPS, where browsers refuse the other', () =>
    expect(sessionCookie('http://localhost:3000')).toMatchObject({
      name: 'trin',
      options: { secure: false, httpOnly: true },
    }));
});
