import type { Root } from './markdown.ts';
import type { Question } from './quiz-source.ts';

export interface Located {
  readonly id: string;
  readonly line: number;
}

export interface Lesson {
  readonly file: string;
  readonly id: string;
  readonly idLine: number;
  readonly objectives: readonly Located[];
  readonly tree: Root;
  /** Questions in the running text; they count towards the objectives as the quiz does. */
  readonly questions: readonly Question[];
  readonly frontMatter: string;
}

export interface Quiz {
  readonly file: string;
  readonly id: string;
  readonly idLine: number;
  readonly frontMatter: string;
  readonly questions: readonly Question[];
}

export interface Module {
  readonly file: string;
  readonly id: string;
  readonly idLine: number;
  readonly lessons: readonly Lesson[];
  readonly quiz: Quiz | undefined;
}

export interface Outline {
  readonly id: string;
  readonly line: number;
}

export interface Course {
  readonly file: string;
  readonly id: string;
  readonly modules: readonly Module[];
  readonly outlines: readonly Outline[];
}

export interface Content {
  readonly root: string;
  readonly courses: readonly Course[];
  readonly glossaryFile: string;
  readonly glossary: readonly Located[];
}
