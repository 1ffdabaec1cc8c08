import { type Routes } from '@angular/router';
import { anonymousGuard, authGuard } from '@trin/core-web';

/** Pages of the scope; lazy through `loadComponent`. */
export const identityRoutes: Routes = [
  {
    path: 'sign-in',
    title: 'identity.signIn.title',
    canActivate: [anonymousGuard],
    loadComponent: () => import('./sign-in/sign-in-page').then((page) => page.SignInPage),
  },
  {
    path: 'register',
    title: 'identity.register.title',
    canActivate: [anonymousGuard],
    loadComponent: () => import('./register/register-page').then((page) => page.RegisterPage),
  },
  {
    path: 'confirm-email',
    title: 'identity.confirm.title',
    loadComponent: () => import('./register/confirm-email-page').then((page) => page.ConfirmEmailPage),
  },
  {
    path: 'change-email',
    title: 'identity.changeEmail.title',
    loadComponent: () => import('./profile/change-email-page').then((page) => page.ChangeEmailPage),
  },
  {
    path: 'forgotten-password',
    title: 'identity.forgotten.title',
    loadComponent: () => import('./password/forgotten-password-page').then((page) => page.ForgottenPasswordPage),
  },
  {
    path: 'reset-password',
    title: 'identity.reset.title',
    loadComponent: () => import('./password/reset-password-page').then((page) => page.ResetPasswordPage),
  },
  {
    path: 'profile',
    title: 'identity.profile.title',
    canActivate: [authGuard],
    data: { whoSees: ['account', 'sessions', 'roles'] },
    loadComponent: () => import('./profile/profile-page').then((page) => page.ProfilePage),
  },
  {
    path: 'privacy',
    title: 'identity.privacy.title',
    loadComponent: () => import('./privacy/privacy-page').then((page) => page.PrivacyPage),
  },
  {
    path: 'cookies',
    title: 'identity.cookies.title',
    loadComponent: () => import('./privacy/cookies-page').then((page) => page.CookiesPage),
  },
  {
    path: 'tilgaengelighed',
    title: 'identity.accessibility.title',
    loadComponent: () => import('./privacy/accessibility-page').then((page) => page.AccessibilityPage),
  },
  {
    path: 'demo/mails',
    title: 'identity.demoMails.title',
    loadComponent: () => import('./demo/demo-mails-page').then((page) => page.DemoMailsPage),
  },
];
