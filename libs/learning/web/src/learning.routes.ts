import { inject } from '@angular/core';
import { type CanMatchFn, type Routes } from '@angular/router';
import { authGuard, signedInMatch } from '@trin/core-web';
import { OfflineCopies } from './offline/offline-copies';

/** Home is for signed-in people. Asking also clears the copies of a person who has left this computer. */
const homeMatch: CanMatchFn = (...args) => {
  inject(OfflineCopies);
  return signedInMatch(...args);
};

/** Pages of the scope; lazy through `loadComponent`. */
export const learningRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'learning.home.title',
    canMatch: [homeMatch],
    data: { whoSees: ['learning-progress', 'own-writing'] },
    loadComponent: () => import('./home/home-page').then((page) => page.HomePage),
  },
  {
    path: 'courses/:courseId/lessons/:lessonId',
    title: 'learning.lesson.title',
    data: { whoSees: ['learning-progress', 'own-writing', 'dilemma-votes'] },
    loadComponent: () => import('./lesson-page/lesson-page').then((page) => page.LessonPage),
  },
  {
    path: 'courses/:courseId/quizzes/:quizId',
    title: 'learning.quiz.title',
    data: { whoSees: ['quiz-answers', 'learning-progress'] },
    loadComponent: () => import('./quiz-page/quiz-page').then((page) => page.QuizPage),
  },
  {
    path: 'things',
    title: 'learning.things.title',
    canActivate: [authGuard],
    data: { whoSees: ['own-writing', 'credentials'] },
    loadComponent: () => import('./things/things-page').then((page) => page.ThingsPage),
  },
  {
    path: 'verify/:serial',
    title: 'learning.verify.title',
    data: { whoSees: [] },
    loadComponent: () => import('./verify/verify-page').then((page) => page.VerifyPage),
  },
];
