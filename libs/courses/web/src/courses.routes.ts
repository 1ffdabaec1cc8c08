import { type Routes } from '@angular/router';

/**
 * Pages of the scope. `/` is for people who are not signed in: the learning scope stands before it and takes
 * signed-in people to their own home.
 */
export const courseRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'courses.front.title',
    loadComponent: () => import('./front-page/front-page').then((page) => page.FrontPage),
  },
  {
    path: 'courses',
    title: 'courses.catalogue.title',
    loadComponent: () => import('./catalogue-page/catalogue-page').then((page) => page.CataloguePage),
  },
  {
    path: 'courses/:courseId',
    title: 'courses.course.title',
    loadComponent: () => import('./course-page/course-page').then((page) => page.CoursePage),
  },
  {
    path: 'glossary',
    title: 'courses.glossary.title',
    loadComponent: () => import('./glossary-page/glossary-page').then((page) => page.GlossaryPage),
  },
  {
    path: 'search',
    title: 'courses.search.title',
    loadComponent: () => import('./search-page/search-page').then((page) => page.SearchPage),
  },
];
