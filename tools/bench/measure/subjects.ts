import type { BenchCourse } from '../data/course.ts';
import { type OpenQuestion, password } from '../data/generate.ts';
import type { RequestTemplate } from '../load/job.ts';
import { type ServerProcess, type Subject, type SubjectName, subjectNames } from './subject.ts';

const json = { 'content-type': 'application/json' };
const signedIn = { cookie: 'trin={token}' };
// As a browser asks: the answers lie ready in compressed form.
const compressed = { 'accept-encoding': 'gzip, deflate, br' };
const mostQuestions = 10;

/** A write as the browser sends it, always newer than the one before. */
const revised = (value: object): string =>
  `{"revision":{revision},"writeId":"{write}","value":${JSON.stringify(value)}}`;

const requests = (name: SubjectName, server: ServerProcess, template: RequestTemplate): Subject => ({
  name,
  server,
  work: { kind: 'requests', template },
});

/** The limits: the same machine, connections and pool, and nothing but the libraries. */
export function limitSubjects(server: ServerProcess): Subject[] {
  const value = { interactionType: 'choice', choiceId: 'a' };
  return [
    requests(subjectNames.bareJson, server, { method: 'GET', paths: ['/json'], headers: {} }),
    requests(subjectNames.bareSelect, server, { method: 'GET', paths: ['/note/{learner}'], headers: {} }),
    requests(subjectNames.bareUpsert, server, {
      method: 'PUT',
      paths: ['/note/{learner}'],
      headers: json,
      body: revised(value),
    }),
  ];
}

/** What learners do. */
export function apiSubjects(server: ServerProcess, course: BenchCourse, question: OpenQuestion): Subject[] {
  const enrolment = '/api/enrolments/{registration}';
  const quiz = (course.quizzes[1] ?? course.quizzes[0])?.id ?? '';
  return [
    requests(subjectNames.lesson, server, {
      method: 'GET',
      paths: course.lessons.map(({ hash }) => `/api/content/${hash}.json`),
      headers: { ...signedIn, ...compressed },
    }),
    requests(subjectNames.course, server, {
      method: 'GET',
      paths: [`/api/courses/${course.id}`],
      headers: { ...signedIn, ...compressed },
    }),
    requests(subjectNames.home, server, { method: 'GET', paths: ['/api/home'], headers: signedIn }),
    requests(subjectNames.opening, server, {
      method: 'POST',
      paths: course.lessons.map(({ id }) => `${enrolment}/lessons/${id}/opening`),
      headers: signedIn,
    }),
    requests(subjectNames.answer, server, {
      method: 'PUT',
      paths: [`/api/attempts/{attempt}/responses/${question.id}`],
      headers: { ...signedIn, ...json },
      body: revised(question.value),
    }),
    {
      name: subjectNames.quiz,
      server,
      work: {
        kind: 'round-trip',
        start: { method: 'POST', paths: [`${enrolment}/quizzes/${quiz}/attempts`], headers: signedIn },
        questions: mostQuestions,
      },
    },
    requests(subjectNames.signIn, server, {
      method: 'POST',
      paths: ['/api/session'],
      headers: { ...json, 'x-forwarded-for': '{address}' },
      body: JSON.stringify({ email: '{email}', password }),
    }),
  ];
}
