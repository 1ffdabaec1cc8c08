import { StableId } from '@trin/core-contract';
import { LearningObjective, LessonCompletion, MoveOn } from '@trin/courses-contract';
import { QuizDefinition } from '@trin/quizzes-contract';
import * as z from 'zod';

const line = z.string().trim().min(1);
const minutes = z.int().min(1).max(6000);
const share = z.number().min(0).max(1);
const ComingLesson = z.strictObject({ title: line, minutes });
const fileName = z.string().regex(/^[a-z0-9][a-z0-9./-]*$/);

const ComingModule = z.strictObject({
  id: StableId,
  title: line,
  summary: line.optional(),
  lessons: z.array(ComingLesson).min(1),
});
const WrittenModule = z.strictObject({ folder: fileName });

/** A module in `course.yaml`: a folder when it is written, else what is to come. */
export type ModuleEntry = z.infer<typeof WrittenModule> | z.infer<typeof ComingModule>;

// A plain union would answer a misspelt key with "no branch fits"; choosing the branch first names the key.
const ModuleEntry = z.record(z.string(), z.unknown()).transform((entry, context): ModuleEntry => {
  const parsed = 'folder' in entry ? WrittenModule.safeParse(entry) : ComingModule.safeParse(entry);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    context.addIssue({ code: 'custom', message: issue.message, path: [...issue.path, ...keys.slice(0, 1)] });
  }
  return z.NEVER;
});

/** `course.yaml` */
export const CourseFile = z.strictObject({
  id: StableId,
  step: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  status: z.enum(['open', 'coming']),
  title: line,
  summary: line,
  audience: line,
  product: line,
  minutes,
  goals: z.array(line).min(1),
  moveOn: MoveOn.default('CompletedAndPassed'),
  masteryScore: share.default(0.75),
  modules: z.array(ModuleEntry).min(1),
});
export type CourseFile = z.infer<typeof CourseFile>;

/** `module.yaml` */
export const ModuleFile = z.strictObject({
  id: StableId,
  title: line,
  summary: line.optional(),
  lessons: z.array(fileName).min(1),
  quiz: fileName.optional(),
});
export type ModuleFile = z.infer<typeof ModuleFile>;

/** Front matter of a lesson. */
export const LessonFrontMatter = z.strictObject({
  id: StableId,
  title: line,
  minutes,
  objectives: z.array(LearningObjective).min(1),
  completion: LessonCompletion.default('read'),
  sources: z.array(line).default([]),
});
export type LessonFrontMatter = z.infer<typeof LessonFrontMatter>;

/** Front matter of a quiz: all of a quiz but its questions. */
export const QuizFrontMatter = z.strictObject(QuizDefinition.omit({ questions: true }).shape);
export type QuizFrontMatter = z.infer<typeof QuizFrontMatter>;

/** `glossary.yaml` */
export const GlossaryFile = z.array(
  z.strictObject({
    id: StableId,
    term: line,
    short: line,
    precise: line.optional(),
    also: z.array(line).default([]),
  }),
);
