import { type Routes } from '@angular/router';

/** The quiz page belongs to the lesson player; this scope gives it the parts. */
export const quizRoutes: Routes = [];
