import * as z from 'zod';

const Unit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lesson'), id: z.string(), hash: z.string() }),
  z.object({ kind: z.literal('quiz'), id: z.string(), quizId: z.string() }),
]);
const Catalogue = z.object({ courses: z.array(z.object({ id: z.string(), status: z.string() })) });
const Course = z.object({ course: z.object({ modules: z.array(z.object({ units: z.array(Unit) })) }) });

/** The real course that is measured: what the API itself tells about it. */
export interface BenchCourse {
  readonly id: string;
  readonly units: readonly z.infer<typeof Unit>[];
  readonly lessons: readonly { readonly id: string; readonly hash: string }[];
  readonly quizzes: readonly { readonly id: string; readonly quizId: string }[];
}

const get = async (port: number, path: string): Promise<unknown> => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  if (!response.ok) throw new Error(`GET ${path}: ${response.status}`);
  return response.json();
};

/** The first course that is open and has lessons. @throws Error when the seed brought none */
export async function findCourse(port: number): Promise<BenchCourse> {
  const { courses } = Catalogue.parse(await get(port, '/api/catalogue'));
  for (const { id } of courses.filter(({ status }) => status === 'open')) {
    const { course } = Course.parse(await get(port, `/api/courses/${id}`));
    const units = course.modules.flatMap((module) => module.units);
    const lessons = units.filter((unit) => unit.kind === 'lesson');
    const quizzes = units.filter((unit) => unit.kind === 'quiz');
    if (lessons.length > 0 && quizzes.length > 0) return { id, units, lessons, quizzes };
  }
  throw new Error('no open course with lessons and a quiz: was the seed run?');
}
