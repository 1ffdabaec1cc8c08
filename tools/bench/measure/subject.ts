import type { Work } from '../load/job.ts';

/** A server process that is asked. */
export interface ServerProcess {
  readonly port: number;
  readonly pid: number;
}

/** What is measured: a name for the table, who is asked, and what for. */
export interface Subject {
  readonly name: SubjectName;
  readonly server: ServerProcess;
  readonly work: Work;
}

/** Everything that is measured over HTTP. */
export const subjectNames = {
  bareJson: 'bare Fastify, JSON',
  bareSelect: 'bare Fastify, select by key',
  bareUpsert: 'bare Fastify, upsert by key',
  signIn: 'sign in',
  course: 'course page',
  lesson: 'lesson document',
  opening: 'open lesson, recorded',
  answer: 'save one answer',
  home: 'home',
  quiz: 'whole quiz',
} as const;
export type SubjectName = (typeof subjectNames)[keyof typeof subjectNames];
