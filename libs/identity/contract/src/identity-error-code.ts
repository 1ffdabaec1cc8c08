export const IdentityErrorCode = {
  SignInRefused: 'SIGN_IN_REFUSED',
  SignInThrottled: 'SIGN_IN_THROTTLED',
  CurrentPasswordWrong: 'CURRENT_PASSWORD_WRONG',
  PasswordTooGuessable: 'PASSWORD_TOO_GUESSABLE',
  TokenInvalid: 'TOKEN_INVALID',
  OrganisationNotFound: 'ORGANISATION_NOT_FOUND',
} as const;
export type IdentityErrorCode = (typeof IdentityErrorCode)[keyof typeof IdentityErrorCode];
