import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { fromResponse, ProblemError, problemOf } from './problem-error';

const response = (status: number, error: unknown, headers = new HttpHeaders()) =>
  new HttpErrorResponse({ status, error, headers, url: '/api/x' });

describe('ProblemError', () => {
  it('reads problem details', () => {
    const problem = fromResponse(
      response(409, {
        type: 'about:blank',
        title: 'Conflict',
        status: 409,
        code: 'REVISION_CONFLICT',
        params: { revision: 7 },
        requestId: 'server-id',
      }),
      'own-id',
    );
    expect(problem).toMatchObject({
      code: 'REVISION_CONFLICT',
      status: 409,
      params: { revision: 7 },
      requestId: 'server-id',
      isTransient: false,
    });
  });

  it('calls a request that never arrived offline', () =>
    expect(fromResponse(response(0, null))).toMatchObject({ code: 'OFFLINE', isTransient: true }));

  it('falls back by status when a gateway answered', () => {
    expect(fromResponse(response(503, '<html>'), 'own-id')).toMatchObject({ code: 'UNAVAILABLE', requestId: 'own-id' });
    expect(fromResponse(response(418, null)).code).toBe('UNKNOWN');
  });

  it('reads how long to wait', () =>
    expect(fromResponse(response(429, null, new HttpHeaders({ 'Retry-After': '12' }))).retryAfterSeconds).toBe(12));

  it('finds the problem inside the error of a resource', () => {
    const problem = new ProblemError({ code: 'NOT_FOUND', status: 404 });
    expect(problemOf(new Error('wrapped', { cause: problem }))).toBe(problem);
  });
});
