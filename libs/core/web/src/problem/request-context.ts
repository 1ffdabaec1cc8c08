import { HttpContext, HttpContextToken } from '@angular/common/http';

/** Set on requests that nobody is waiting for, such as saving while typing. */
export const IN_BACKGROUND = new HttpContextToken(() => false);

/** Set on the requests that sign in and out: a refusal there is an answer, not a lost session. */
export const IS_SESSION_REQUEST = new HttpContextToken(() => false);

/** Context of a request that nobody is waiting for. */
export const inBackground = (): HttpContext => new HttpContext().set(IN_BACKGROUND, true);
