import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type ChangeEmailRequest,
  type ChangePasswordRequest,
  type DeleteAccountRequest,
  type ForgottenPasswordRequest,
  type RegisterRequest,
  type ResetPasswordRequest,
  type UpdateProfileRequest,
} from '@trin/identity-contract';
import { firstValueFrom } from 'rxjs';

/** Everything that a person does with their account, over HTTP. Refusals arrive as `ProblemError`. */
@Service()
export class IdentityClient {
  private readonly http = inject(HttpClient);

  register(request: RegisterRequest): Promise<unknown> {
    return this.post('accounts', request);
  }
  resendConfirmation(request: ForgottenPasswordRequest): Promise<unknown> {
    return this.post('email-confirmations/resend', request);
  }
  confirmEmail(token: string): Promise<unknown> {
    return this.post('email-confirmations', { token });
  }
  forgottenPassword(request: ForgottenPasswordRequest): Promise<unknown> {
    return this.post('password-resets', request);
  }
  resetPassword(request: ResetPasswordRequest): Promise<unknown> {
    return this.post('password-resets/completion', request);
  }
  changePassword(request: ChangePasswordRequest): Promise<unknown> {
    return firstValueFrom(this.http.put('/api/account/password', request));
  }
  changeEmail(request: ChangeEmailRequest): Promise<unknown> {
    return this.post('account/email-change', request);
  }
  completeEmailChange(token: string): Promise<unknown> {
    return this.post('account/email-change/completion', { token });
  }
  deleteAccount(request: DeleteAccountRequest): Promise<unknown> {
    return this.post('account/deletion', request);
  }
  updateProfile(request: UpdateProfileRequest): Promise<unknown> {
    return firstValueFrom(this.http.patch('/api/profile', request));
  }
  signOutPlace(id: string): Promise<unknown> {
    return firstValueFrom(this.http.delete(`/api/sessions/${id}`));
  }
  signOutEverywhere(): Promise<unknown> {
    return firstValueFrom(this.http.delete('/api/sessions'));
  }

  private post(path: string, body: object): Promise<unknown> {
    return firstValueFrom(this.http.post(`/api/${path}`, body));
  }
}
