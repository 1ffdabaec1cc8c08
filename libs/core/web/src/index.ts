export { PageTitle } from './i18n/page-title';
export { Translator } from './i18n/translator';
export { Outbox } from './outbox/outbox';
export type {
  OnConflict,
  OutboxChange,
  OutboxEntry,
  OutboxWrite,
  PendingWrite,
  SavedWrite,
  Unsent,
} from './outbox/outbox-entry';
export { MemoryOutboxStorage, OUTBOX_STORAGE, type OutboxStorage } from './outbox/outbox-storage';
export { type SavedMessage, type Tabs, TABS } from './outbox/tabs';
export { BrowserErrorCode, ProblemError, problemOf } from './problem/problem-error';
export { problemInterceptor } from './problem/problem-interceptor';
export { IN_BACKGROUND, inBackground, IS_SESSION_REQUEST } from './problem/request-context';
export { type FieldsByPath, serverErrors } from './problem/server-errors';
export { type CoreOptions, provideCore } from './provide-core';
export { Appearance, type Look } from './session/appearance';
export { anonymousGuard, authGuard, safeReturnTo, signedInMatch } from './session/auth-guard';
export { RESET_PAGE } from './session/page-reset';
export { Session } from './session/session';
export { type Credentials, type CurrentUser, PARSE_SESSION, type SessionFacts } from './session/session-port';
export { SignInAgain } from './session/sign-in-again';
export { ON_SIGN_OUT, SignOutCleanUps } from './session/on-sign-out';
export { SignOut } from './session/sign-out';
export { WhoSees } from './who-sees/who-sees';
