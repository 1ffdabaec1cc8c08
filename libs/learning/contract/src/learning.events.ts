import { StableId } from '@trin/core-contract';
import * as z from 'zod';

const base = { learnerId: z.uuid(), registration: z.uuid(), courseId: StableId, at: z.iso.datetime() };
export const LessonCompleted = z.object({ ...base, lessonId: StableId });
export type LessonCompleted = z.infer<typeof LessonCompleted>;
export const lessonCompletedType = 'learning.LessonCompleted';

export const QuizPassed = z.object({ ...base, quizId: z.string() });
export type QuizPassed = z.infer<typeof QuizPassed>;
export const quizPassedType = 'learning.QuizPassed';

export const CourseCompleted = z.object(base);
export type CourseCompleted = z.infer<typeof CourseCompleted>;
export const courseCompletedType = 'learning.CourseCompleted';
