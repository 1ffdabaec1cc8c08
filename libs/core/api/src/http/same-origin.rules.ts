const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

interface RequestOrigin {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/**
 * Whether a request may write with the session cookie (defence against forged requests). Browsers tell where a
 * request comes from: `Sec-Fetch-Site` must say same-origin; a browser too old for it still sends `Origin`,
 * which must be ours. A client that sends neither is no browser and carries no stolen cookie.
 */
export function mayWrite(request: RequestOrigin, publicUrl: string): boolean {
  if (safeMethods.has(request.method)) return true;
  if (request.fetchSite !== undefined) return request.fetchSite === 'same-origin';
  if (request.origin === undefined) return true;
  return (
    request.origin === new URL(publicUrl).origin ||
    (URL.canParse(request.origin) && new URL(request.origin).host === request.host)
  );
}
