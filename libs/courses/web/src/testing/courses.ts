import { type CourseView, type GlossaryTerm } from '@trin/courses-contract';

const hash = 'a'.repeat(64);

/** A course with one written module and one on its way. */
export function aCourse(change: Partial<CourseView['course']> = {}): CourseView {
  return {
    versionId: '01890000-0000-7000-8000-000000000001',
    versionNumber: 3,
    publishedAt: '2026-11-22T08:00:00.000Z',
    hash,
    course: {
      id: 'step-one',
      step: 1,
      status: 'open',
      title: 'Robots',
      summary: 'What robots are.',
      audience: 'For everybody.',
      product: 'One page about a workflow.',
      minutes: 360,
      goals: ['You can explain robots.'],
      moveOn: 'CompletedAndPassed',
      masteryScore: 0.75,
      modules: [
        {
          id: 'what',
          number: '1.1',
          title: 'What is it?',
          minutes: 30,
          units: [
            { kind: 'lesson', id: 'body', title: 'Without a body', number: '1.1.1', minutes: 12, hash },
            { kind: 'quiz', id: 'quiz', title: 'Quiz', quizId: 'step-one/quiz', questionCount: 7, masteryScore: 0.75 },
          ],
          comingLessons: [],
        },
        {
          id: 'more',
          number: '1.2',
          title: 'More',
          minutes: 12,
          units: [],
          comingLessons: [{ title: 'Reading machines', minutes: 12 }],
        },
      ],
      ...change,
    },
  };
}

const term = (id: string, word: string, short: string, also: string[] = []): GlossaryTerm => ({
  id,
  term: word,
  short,
  also,
});

export const terms: readonly GlossaryTerm[] = [
  term('aa', '\u00c5ben', 'Not closed.'),
  term('rpa', 'RPA', 'A software robot.', ['softwarerobot']),
  term('oe', '\u00d8velse', 'Something to do.'),
  term('aarhus', 'Aarhus', 'A city.'),
  term('ai', 'AI', 'Machines that learn.'),
  term('ae', '\u00c6ndring', 'Another way.'),
];
