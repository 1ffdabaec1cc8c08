import { StableId } from '@trin/core-contract';
import * as z from 'zod';

export const EnrolRequest = z.strictObject({ courseId: StableId });
export type EnrolRequest = z.infer<typeof EnrolRequest>;

/** State of one assignable unit; completed and passed are kept apart (cmi5). */
export const UnitProgressView = z.object({
  unitId: StableId,
  state: z.enum(['not-started', 'in-progress', 'completed', 'passed', 'failed']),
  completedAt: z.iso.datetime().optional(),
  bestScaled: z.number().optional(),
});
export type UnitProgressView = z.infer<typeof UnitProgressView>;

export const ModuleProgressView = z.object({
  moduleId: StableId,
  satisfiedUnits: z.int(),
  totalUnits: z.int(),
  satisfied: z.boolean(),
});
export type ModuleProgressView = z.infer<typeof ModuleProgressView>;

/** Where the learner left: the unit and, in a lesson, the block and how far into it. */
export const ResumePoint = z.object({
  unitId: StableId,
  unitKind: z.enum(['lesson', 'quiz']),
  blockIndex: z.int().optional(),
});
export type ResumePoint = z.infer<typeof ResumePoint>;

/** Progress of one registration: every page and every export reads this very function. */
export const ProgressView = z.object({
  /** Satisfied units of all written units, 0..1. */
  progress: z.number().min(0).max(1),
  modules: z.array(ModuleProgressView),
  units: z.array(UnitProgressView),
  completed: z.boolean(),
  passed: z.boolean(),
  satisfied: z.boolean(),
  minutesLeft: z.int(),
  resume: ResumePoint.optional(),
});
export type ProgressView = z.infer<typeof ProgressView>;

/** What the learner may do with this enrolment now; the browser shows just that. */
export const EnrolmentOperations = z.object({ withdraw: z.boolean(), issueCredential: z.boolean() });
export type EnrolmentOperations = z.infer<typeof EnrolmentOperations>;

/** `registration` is the xAPI registration: one learner's run at one course. */
export const EnrolmentView = z.object({
  registration: z.uuid(),
  courseId: StableId,
  courseTitle: z.string(),
  step: z.int(),
  enrolledAt: z.iso.datetime(),
  progress: ProgressView,
  allowedOperations: EnrolmentOperations,
});
export type EnrolmentView = z.infer<typeof EnrolmentView>;
export const EnrolmentListView = z.object({ enrolments: z.array(EnrolmentView) });
export type EnrolmentListView = z.infer<typeof EnrolmentListView>;

/** "What do I do next?": the one thing, and the enrolments. */
export const HomeView = z.object({
  next: z
    .object({
      registration: z.uuid(),
      courseId: StableId,
      courseTitle: z.string(),
      moduleNumber: z.string(),
      moduleTitle: z.string(),
      moduleCount: z.int(),
      unitId: StableId,
      unitKind: z.enum(['lesson', 'quiz']),
      unitTitle: z.string(),
      unitMinutes: z.int(),
      started: z.boolean(),
      moduleUnits: z.array(z.enum(['satisfied', 'current', 'open'])),
    })
    .optional(),
  enrolments: z.array(EnrolmentView),
  ownWorkflow: z.object({ name: z.string() }).optional(),
});
export type HomeView = z.infer<typeof HomeView>;
