import type { GlossaryTerm } from '@trin/courses-contract';
import type { CoursePackage } from '../publishing/source/course-package.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The folder of the course in `aCoursePackage`. */
export const courseFolder = 'courses/1-kort';
/** The lesson whose text `aCoursePackage` lets a test choose. */
export const lessonFile = `${courseFolder}/1-1-modul/1-lektion.md`;
/** The line of the lesson file on which the chosen text begins. */
export const bodyLine = 9;

/** A glossary of one term. */
export const aGlossary: readonly GlossaryTerm[] = [{ id: 'rpa', term: 'RPA', short: 'softwarerobot', also: [] }];

const course = `id: kort
step: 1
status: open
title: Kort kursus
summary: Et kursus.
audience: Til dig.
product: En side.
minutes: 30
goals: [Du kan noget.]
modules:
  - folder: 1-1-modul
  - id: senere
    title: Senere
    lessons:
      - { title: Kommer, minutes: 5 }
`;
const module = `id: modul
title: Modul
lessons: [1-lektion.md]
quiz: quiz.md
`;
const quiz = `---
id: quiz-modul
title: Quiz
---

\`\`\`quiz
Q q-1 | SF | Er det sandt?
@ lesson=lektion objective=kunne
+ Sandt
- Falsk :: Ikke helt.
= Fordi.
\`\`\`
`;
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 200"><rect fill="var(--ink)"/></svg>';

/** A lesson file around a text. */
export const aLesson = (body: string, completion = 'read'): string => `---
id: lektion
title: Lektion
minutes: 5
objectives: [{ id: kunne, text: kunne noget }]
completion: ${completion}
---

${body}
`;

/** A package of one small course; files may be added, exchanged or (with null) left out. */
export function aCoursePackage(body = 'Tekst.', changes: Readonly<Record<string, string | null>> = {}): CoursePackage {
  const files: Record<string, string | null> = {
    'glossary.yaml': '- { id: rpa, term: RPA, short: softwarerobot }',
    [`${courseFolder}/course.yaml`]: course,
    [`${courseFolder}/1-1-modul/module.yaml`]: module,
    [lessonFile]: aLesson(body, /^:::.*\brequired\b/m.test(body) ? 'exercise' : 'read'),
    [`${courseFolder}/1-1-modul/quiz.md`]: quiz,
    [`${courseFolder}/1-1-modul/images/a.svg`]: drawing,
    [`${courseFolder}/1-1-modul/files/a.pdf`]: '%PDF',
    [`${courseFolder}/1-1-modul/files/a.mp4`]: 'mp4',
    [`${courseFolder}/1-1-modul/files/a.vtt`]: 'WEBVTT',
    ...changes,
  };
  return new Map(Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[path, encode(text)]])));
}
