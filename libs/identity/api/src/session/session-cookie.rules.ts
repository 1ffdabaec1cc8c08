import { longestSessionMs } from './session.rules.js';

/**
 * The one cookie of Trin, strictly necessary. Over HTTPS its name begins with `__Host-`, which browsers accept
 * only from this very host over a secure connection, so that no neighbouring host can plant one.
 */
export function sessionCookie(publicUrl: string) {
  const secure = publicUrl.startsWith('https:');
  return {
    name: secure ? '__Host-trin' : 'trin',
    options: {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure,
      maxAge: longestSessionMs / 1000,
    },
  } as const;
}
