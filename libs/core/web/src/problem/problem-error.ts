import { HttpErrorResponse } from '@angular/common/http';
import { CoreErrorCode, type FieldProblem, ProblemDetails, type ProblemParams } from '@trin/core-contract';

/** Codes that only the browser can know of. */
export const BrowserErrorCode = { Offline: 'OFFLINE', Unknown: 'UNKNOWN' } as const;

interface ProblemFacts {
  readonly code: string;
  readonly status: number;
  readonly params?: ProblemParams | undefined;
  readonly errors?: readonly FieldProblem[] | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
}

/** A failed request with the stable code of the API; status 0 when it never got there. */
export class ProblemError extends Error {
  readonly code: string;
  readonly status: number;
  readonly params: ProblemParams;
  readonly errors: readonly FieldProblem[];
  readonly requestId: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(facts: ProblemFacts, options?: ErrorOptions) {
    super(facts.code, options);
    this.name = 'ProblemError';
    this.code = facts.code;
    this.status = facts.status;
    this.params = facts.params ?? {};
    this.errors = facts.errors ?? [];
    this.requestId = facts.requestId;
    this.retryAfterSeconds = facts.retryAfterSeconds;
  }

  /** Whether the same request may succeed later without a change. */
  get isTransient(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

/** Finds the problem in whatever was thrown, also inside the wrapping that a resource puts around it. */
export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof HttpErrorResponse) return fromResponse(error);
  if (error instanceof Error && error.cause !== undefined) return problemOf(error.cause);
  return new ProblemError({ code: BrowserErrorCode.Unknown, status: -1 }, { cause: error });
}

/** Reads the problem details of a response; `requestId` is the one this browser gave the request. */
export function fromResponse(response: HttpErrorResponse, requestId?: string): ProblemError {
  if (response.status === 0) return new ProblemError({ code: BrowserErrorCode.Offline, status: 0, requestId });
  const details = ProblemDetails.safeParse(response.error);
  const retryAfter = Number(response.headers.get('retry-after'));
  return new ProblemError(
    {
      ...(details.success ? details.data : { code: codeOfStatus(response.status) }),
      status: response.status,
      requestId: (details.success ? details.data.requestId : undefined) ?? requestId,
      retryAfterSeconds: retryAfter > 0 ? retryAfter : undefined,
    },
    { cause: response },
  );
}

// The service worker answers 504 for what it has not kept; a gateway in front answers without problem details.
function codeOfStatus(status: number): string {
  if (status === 504) return BrowserErrorCode.Offline;
  if (status === 502 || status === 503) return CoreErrorCode.Unavailable;
  if (status === 401) return CoreErrorCode.SignInRequired;
  if (status === 404) return CoreErrorCode.NotFound;
  return BrowserErrorCode.Unknown;
}
