import { type Routes } from '@angular/router';
import { courseRoutes } from '@trin/courses-web/routes';
import { identityRoutes } from '@trin/identity-web/routes';
import { learningRoutes } from '@trin/learning-web/routes';
import { quizRoutes } from '@trin/quizzes-web/routes';

/**
 * Every page belongs to a scope; the shell only puts them together. Order matters where two scopes share a path:
 * learning gives `/` to signed-in people (`canMatch`), courses gives it to everybody else.
 */
export const routes: Routes = [
  ...learningRoutes,
  ...quizRoutes,
  ...courseRoutes,
  ...identityRoutes,
  {
    path: 'error',
    title: 'shell.error.title',
    loadComponent: () => import('./pages/error-page').then((page) => page.ErrorPage),
  },
  {
    path: '**',
    title: 'shell.notFound.title',
    loadComponent: () => import('./pages/not-found-page').then((page) => page.NotFoundPage),
  },
];
