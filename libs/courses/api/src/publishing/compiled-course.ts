import type { CourseDocument, LessonDocument } from '@trin/courses-contract';
import type { QuizDefinition } from '@trin/quizzes-contract';
import type { FrozenDocument } from './canonical-json.js';
import type { ContentProblem } from './content-problem.js';
import type { PracticeQuiz } from './lesson-scope.js';
import type { MediaFile } from './media-file.js';

/** A quiz with its key and its address in the quizzes scope, `<course id>/<quiz id>`. */
export interface CompiledQuiz {
  readonly quizId: string;
  readonly definition: QuizDefinition;
}

/** Plain text of a course or a lesson, for search. Never holds a question or its key. */
export interface SearchText {
  readonly kind: 'course' | 'lesson';
  readonly lessonId?: string;
  readonly title: string;
  readonly body: string;
}

/** A course ready to be published. Quizzes and practice quizzes hold keys and stay on the server. */
export interface CompiledCourse {
  readonly course: FrozenDocument<CourseDocument>;
  readonly lessons: readonly FrozenDocument<LessonDocument>[];
  readonly quizzes: readonly CompiledQuiz[];
  readonly practiceQuizzes: readonly PracticeQuiz[];
  readonly searchTexts: readonly SearchText[];
  readonly media: readonly MediaFile[];
  /** Hash of everything, keys too: an edit that only a key shows is still a new version. */
  readonly fingerprint: string;
}

export type CompileResult =
  | { readonly ok: true; readonly course: CompiledCourse }
  | { readonly ok: false; readonly problems: readonly ContentProblem[] };
