import { CatalogueView, type CourseView } from '@trin/courses-contract';

/** The courses as cards, by step. */
export function catalogueView(views: readonly CourseView[]): CatalogueView {
  const courses = views
    .map(({ course }) => ({ ...course, moduleCount: course.modules.length }))
    .toSorted((a, b) => a.step - b.step || (a.id < b.id ? -1 : 1));
  return CatalogueView.parse({ courses });
}
