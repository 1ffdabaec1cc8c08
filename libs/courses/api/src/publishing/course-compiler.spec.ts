import { CourseDocument, LessonDocument } from '@trin/courses-contract';
import { aCoursePackage, aGlossary, aLesson, courseFolder, lessonFile } from '../testing/a-course-package.js';
import { sha256 } from './canonical-json.js';
import { compileCourse } from './course-compiler.js';
import type { CompiledCourse } from './compiled-course.js';

const module = `${courseFolder}/1-1-modul`;

function compiled(body?: string, changes?: Record<string, string | null>): CompiledCourse {
  const result = compileCourse(aCoursePackage(body, changes), courseFolder, aGlossary);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.course;
}
function problems(changes: Record<string, string | null>): string[] {
  const result = compileCourse(aCoursePackage('Tekst.', changes), courseFolder, aGlossary);
  return result.ok
    ? []
    : result.problems.map(({ file, line, code }) => `${file.slice(courseFolder.length + 1)}:${line} ${code}`);
}
const textOf = (path: string): string => new TextDecoder().decode(aCoursePackage().get(path));

describe('compileCourse', () => {
  it('numbers and outlines the course', () =>
    expect(compiled().course.document.modules).toMatchObject([
      {
        id: 'modul',
        number: '1.1',
        minutes: 5,
        units: [
          { kind: 'lesson', id: 'lektion', number: '1.1.1', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
          { kind: 'quiz', id: 'quiz-modul', quizId: 'kort/quiz-modul', questionCount: 1, masteryScore: 0.75 },
        ],
        comingLessons: [],
      },
      { id: 'senere', number: '1.2', minutes: 5, units: [], comingLessons: [{ title: 'Kommer', minutes: 5 }] },
    ]));

  it('gives documents of the contract, addressed by what they hold', () => {
    const { course, lessons } = compiled();
    for (const { document, bytes, hash } of [course, ...lessons]) {
      expect(sha256(bytes)).toBe(hash);
      expect(JSON.parse(bytes.toString())).toEqual(JSON.parse(JSON.stringify(document)));
    }
    expect(CourseDocument.parse(JSON.parse(course.bytes.toString()))).toEqual(course.document);
    expect(lessons.map(({ document }) => LessonDocument.safeParse(document).success)).toEqual([true]);
  });

  it('is deterministic, also when files come in another order', () => {
    const turned = new Map([...aCoursePackage()].toReversed());
    const again = compileCourse(turned, courseFolder, aGlossary);
    expect(again.ok && again.course.fingerprint).toBe(compiled().fingerprint);
  });

  it('is a new version when only a key changes, although the browser sees the same', () => {
    const path = `${module}/quiz.md`;
    const changed = compiled('Tekst.', { [path]: textOf(path).replace('= Fordi.', '= Derfor.') });
    expect(changed.course.hash).toBe(compiled().course.hash);
    expect(changed.fingerprint).not.toBe(compiled().fingerprint);
  });

  it('keeps the key out of everything the browser gets and out of search', () => {
    const { course, lessons, searchTexts } = compiled(
      '```quiz id="p"\nQ q-2 | ORD | Hvad?\n+ HEMMELIG\n= HEMMELIG\n```\n\nA',
    );
    expect(JSON.stringify([course.document, lessons, searchTexts])).not.toContain('HEMMELIG');
  });

  it('gives search the words of a lesson', () =>
    expect(compiled('En :term[robot]{id="rpa"}.\n\n:::fact{title="Fakta"}\nMere\n:::').searchTexts[1]).toEqual({
      kind: 'lesson',
      lessonId: 'lektion',
      title: 'Lektion',
      body: 'En robot.\nFakta\nMere\nkunne noget',
    }));

  it('collects media once', () =>
    expect(
      compiled('::download{src="files/a.pdf" title="A"}\n\n::download{src="files/a.pdf" title="B"}').media,
    ).toHaveLength(1));

  it('tells which blocks must be answered', () =>
    expect(compiled(':::reflection{id="r" required}\nA\n:::').lessons[0]?.document.requiredBlockIds).toEqual(['r']));

  const withModule = (from: string, to: string) => ({
    [`${module}/module.yaml`]: textOf(`${module}/module.yaml`).replace(from, to),
  });
  const withCourse = (from: string, to: string) => ({
    [`${courseFolder}/course.yaml`]: textOf(`${courseFolder}/course.yaml`).replace(from, to),
  });
  const withQuiz = (from: string, to: string) => ({
    [`${module}/quiz.md`]: textOf(`${module}/quiz.md`).replace(from, to),
  });
  it.each([
    [{ [`${courseFolder}/course.yaml`]: null }, 'course.yaml:1 file-missing'],
    [{ [`${module}/module.yaml`]: null }, '1-1-modul/module.yaml:1 file-missing'],
    [{ [lessonFile]: null }, '1-1-modul/1-lektion.md:1 file-missing'],
    [{ [`${module}/quiz.md`]: null }, '1-1-modul/quiz.md:1 file-missing'],
    [{ [lessonFile]: 'Tekst.' }, '1-1-modul/1-lektion.md:1 front-matter-missing'],
    [{ [lessonFile]: aLesson('A').replace('minutes: 5', 'minutes: fem') }, '1-1-modul/1-lektion.md:4 field-invalid'],
    [{ [lessonFile]: aLesson('A').replace('title: L', 'titel: L') }, '1-1-modul/1-lektion.md:3 field-invalid'],
    [{ [lessonFile]: aLesson('A').replace('title: L', 'title: "L" l') }, '1-1-modul/1-lektion.md:3 yaml-syntax'],
    [{ [lessonFile]: aLesson('A', 'exercise') }, '1-1-modul/1-lektion.md:6 completion-without-required'],
    [
      { [lessonFile]: aLesson(':::workflow{id="w" required}\nA\n:::') },
      '1-1-modul/1-lektion.md:6 required-in-read-lesson',
    ],
    [{ [lessonFile]: aLesson('') }, '1-1-modul/1-lektion.md:1 document-invalid'],
    [withCourse('step: 1', 'step: 4'), 'course.yaml:2 field-invalid'],
    [withCourse('title: Senere', 'titel: Senere'), 'course.yaml:13 field-invalid'],
    [withCourse('minutes: 5', 'minutes: 0'), 'course.yaml:15 field-invalid'],
    [withCourse('id: senere', 'id: modul'), 'course.yaml:12 id-duplicate'],
    [withCourse('  - folder: 1-1-modul\n', ''), 'course.yaml:3 course-empty'],
    [withModule('id: modul', 'id: Modul'), '1-1-modul/module.yaml:1 field-invalid'],
    [withModule('[1-lektion.md]', '[1-lektion.md, 1-lektion.md]'), '1-1-modul/1-lektion.md:2 id-duplicate'],
    [withQuiz('lesson=lektion', 'lesson=nej'), '1-1-modul/quiz.md:8 lesson-unknown'],
    [withQuiz('objective=kunne', 'objective=nej'), '1-1-modul/quiz.md:8 objective-unknown'],
    [withQuiz('title: Quiz', 'title: Quiz\ndraw: [{ tag: nej, count: 1 }]'), '1-1-modul/quiz.md:4 tag-unknown'],
    [withQuiz('```quiz', '```quiz id="x"'), '1-1-modul/quiz.md:6 quiz-syntax'],
    [withQuiz('\n```quiz', '\nHej\n\n```quiz'), '1-1-modul/quiz.md:6 quiz-syntax'],
    [withQuiz('id: quiz-modul', 'id: lektion'), '1-1-modul/quiz.md:2 id-duplicate'],
  ])('reports what is wrong %#', (changes, expected) => expect(problems(changes)).toContain(expected));

  it('reports every mistake, in order', () =>
    expect(
      problems({
        [lessonFile]: aLesson('<b>a</b>\n\n:term[a]{id="x"}\n\n::figure{src="b.svg" alt="B"}'),
        ...withQuiz('+ Sandt', '+ Ja'),
      }),
    ).toEqual([
      '1-1-modul/1-lektion.md:9 raw-html',
      '1-1-modul/1-lektion.md:11 term-unknown',
      '1-1-modul/1-lektion.md:13 file-missing',
      '1-1-modul/quiz.md:7 quiz-answer',
    ]));

  it('reports a bad drawing in its own file', () =>
    expect(
      problems({
        [lessonFile]: aLesson('::figure{src="images/a.svg" alt="A"}'),
        [`${module}/images/a.svg`]: '<svg viewBox="0 0 1 1">\n<script/>\n</svg>',
      }),
    ).toEqual(['1-1-modul/images/a.svg:2 drawing-rule']));
});
