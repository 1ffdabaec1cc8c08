import { StableId } from '@trin/core-contract';
import * as z from 'zod';
import { ContentBlock } from './content-block.contract.js';

/** SHA-256 of a frozen document, hex: its address and its ETag. */
export const ContentHash = z.string().regex(/^[0-9a-f]{64}$/);

export const MoveOn = z.enum(['Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed', 'NotApplicable']);
export type MoveOn = z.infer<typeof MoveOn>;

export const LearningObjective = z.object({ id: StableId, text: z.string() });

/** How a lesson is completed: `read` when the learner says so at its end, `exercise` when the required blocks are answered too. */
export const LessonCompletion = z.enum(['read', 'exercise']);

/** One frozen lesson: what the player draws. */
export const LessonDocument = z.object({
  id: StableId,
  title: z.string(),
  number: z.string(),
  minutes: z.int(),
  objectives: z.array(LearningObjective),
  completion: LessonCompletion,
  requiredBlockIds: z.array(StableId),
  blocks: z.array(ContentBlock),
  sources: z.array(z.string()),
});
export type LessonDocument = z.infer<typeof LessonDocument>;

export const OutlineLesson = z.object({
  kind: z.literal('lesson'),
  id: StableId,
  title: z.string(),
  number: z.string(),
  minutes: z.int(),
  hash: ContentHash,
});
/** `quizId` is `<course id>/<quiz id>`, the address of the quiz in the quizzes scope. */
export const OutlineQuiz = z.object({
  kind: z.literal('quiz'),
  id: StableId,
  title: z.string(),
  quizId: z.string(),
  questionCount: z.int(),
  masteryScore: z.number(),
});
/** Assignable unit (cmi5): what is completed or passed. */
export const OutlineUnit = z.discriminatedUnion('kind', [OutlineLesson, OutlineQuiz]);
export type OutlineUnit = z.infer<typeof OutlineUnit>;

export const OutlineModule = z.object({
  id: StableId,
  number: z.string(),
  title: z.string(),
  summary: z.string().optional(),
  minutes: z.int(),
  /** Empty while the module is on its way; then `comingLessons` names what will come. */
  units: z.array(OutlineUnit),
  comingLessons: z.array(z.object({ title: z.string(), minutes: z.int() })),
});
export type OutlineModule = z.infer<typeof OutlineModule>;

/** One frozen course version: outline and what the course page tells. */
export const CourseDocument = z.object({
  id: StableId,
  step: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  status: z.enum(['open', 'coming']),
  title: z.string(),
  summary: z.string(),
  audience: z.string(),
  product: z.string(),
  minutes: z.int(),
  goals: z.array(z.string()),
  moveOn: MoveOn,
  masteryScore: z.number(),
  modules: z.array(OutlineModule),
});
export type CourseDocument = z.infer<typeof CourseDocument>;
