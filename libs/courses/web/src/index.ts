export {
  BLOCK_COMPONENTS,
  type BlockComponent,
  type BlockComponents,
  type InteractiveBlockType,
} from './block/block-components';
export { ContentBlockView } from './block/content-block-view';
export { CourseClient } from './course-client';
export { COURSE_ACTIONS, type CourseActionsComponent } from './course-page/course-actions';
export { type UnitMark, UnitMarks } from './course-page/unit-marks';
export { type CompletionRule, completionRule } from './course-page/completion-rule';
export { courseRoutes } from './courses.routes';
export { InternalLinks } from './markup/internal-links';
export { TrustedMarkup } from './markup/trusted-markup';
export { CourseSteps } from './ui/course-steps';
export { DurationPipe } from './ui/duration-pipe';
