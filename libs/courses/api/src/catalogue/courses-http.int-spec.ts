import { DatabaseHost } from '@trin/core-api';
import type { TestApp } from '@trin/core-api/testing';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { PublishingService } from '../publishing/publishing.service.js';
import { aGlossary } from '../testing/a-course-package.js';
import { aCompiledCourse, createCoursesTestApp, settle } from '../testing/courses-test-app.js';

const body = [
  '**Robotten** p\u00e5 \u00c6r\u00f8 l\u00e6ser tal. '.repeat(30),
  '::download{src="files/a.pdf" title="A"}',
  '```quiz id="p"\nQ q-2 | TAL | Hvor mange?\n+ 1.234,5 \u00b1 0,5\n= Fordi.\n```',
].join('\n\n');

describe('courses over HTTP, on a real database', () => {
  const course = aCompiledCourse(body);
  const lesson = course.lessons[0];
  const media = course.media[0];
  if (lesson === undefined || media === undefined) throw new Error('the course has a lesson and a file');
  let test: TestApp;

  beforeAll(async () => {
    test = await createCoursesTestApp();
    const publishing = test.app.get(PublishingService);
    await publishing.publishGlossary([...aGlossary, { id: 'aer', term: '\u00c6r\u00f8', short: '\u00f8', also: [] }]);
    await publishing.publish(course);
    await settle(test);
  }, 120_000);
  afterAll(() => test.close());

  const get = (url: string, headers: Record<string, string> = {}) => test.app.inject({ url: `/api${url}`, headers });

  it('shows the catalogue', async () =>
    expect((await get('/catalogue')).json()).toEqual({
      courses: [
        {
          id: 'kort',
          step: 1,
          status: 'open',
          title: 'Kort kursus',
          summary: 'Et kursus.',
          minutes: 30,
          moduleCount: 2,
        },
      ],
    }));

  it('shows a course, and only again when it has changed', async () => {
    const first = await get('/courses/kort');
    expect(first.json()).toMatchObject({ versionNumber: 1, hash: course.course.hash, course: { id: 'kort' } });
    expect(first.headers).toMatchObject({ 'cache-control': 'no-cache' });
    const again = await get('/courses/kort', { 'if-none-match': String(first.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await get('/courses/nej')).json()).toMatchObject({ status: 404, code: 'COURSE_NOT_FOUND' });
    expect((await get('/courses/NEJ')).statusCode).toBe(400);
  });

  it('shows the glossary in Danish order', async () =>
    expect((await get('/glossary')).json()).toMatchObject({ terms: [{ id: 'rpa' }, { id: 'aer' }] }));

  describe('frozen files', () => {
    const url = `/content/${lesson.hash}.json`;

    it('are the very bytes that were published, for ever', async () => {
      const reply = await get(url);
      expect(reply.rawPayload.equals(lesson.bytes)).toBe(true);
      expect(reply.headers).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        etag: `"${lesson.hash}"`,
        vary: 'accept-encoding',
        'x-content-type-options': 'nosniff',
      });
    });

    it('come with the same protection from memory as the first time', async () => {
      const names = ['x-content-type-options', 'cross-origin-resource-policy', 'cache-control', 'etag', 'vary'];
      const fresh = aCompiledCourse(`${body}\n\nMere.`);
      await test.app.get(PublishingService).publish(fresh);
      const address = `/content/${fresh.lessons[0]?.hash ?? ''}.json`;
      const [first, second] = [await get(address), await get(address)];
      expect(first.headers['content-security-policy']).toBeDefined();
      for (const name of names) expect([name, second.headers[name]]).toEqual([name, first.headers[name]]);
      await test.app.get(PublishingService).publish(course);
      await settle(test);
    });

    it.each([
      ['br', 'gzip, deflate, br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['gzip', 'br;q=0, gzip;q=0.5', gunzipSync],
    ])('come compressed as %s to who accepts %s', async (coding, accepted, unpack) => {
      const reply = await get(url, { 'accept-encoding': accepted });
      expect(reply.headers['content-encoding']).toBe(coding);
      expect(unpack(reply.rawPayload).equals(lesson.bytes)).toBe(true);
      const again = await get(url, {
        'accept-encoding': accepted,
        'if-none-match': `W/${reply.headers.etag ?? ''}`,
      });
      expect([again.statusCode, again.body, again.headers['content-encoding']]).toEqual([304, '', undefined]);
    });

    it('come as they are to who accepts no coding of ours', async () =>
      expect((await get(url, { 'accept-encoding': 'deflate, sbr' })).headers['content-encoding']).toBeUndefined());

    it('are not there under another address', async () => {
      for (const name of [`${'0'.repeat(64)}.json`, `${lesson.hash}.pdf`, 'x.json', '..%2F..%2Fetc%2Fpasswd']) {
        expect((await get(`/content/${name}`)).json()).toMatchObject({ status: 404, code: 'DOCUMENT_NOT_FOUND' });
      }
    });

    it('are media too, whole or in part', async () => {
      const file = `/content/media/${media.hash}.pdf`;
      expect((await get(file)).headers).toMatchObject({ 'content-type': 'application/pdf', 'accept-ranges': 'bytes' });
      const part = await get(file, { range: 'bytes=1-2' });
      expect([part.statusCode, part.body, part.headers['content-range']]).toEqual([206, 'PD', 'bytes 1-2/4']);
      expect((await get(file, { range: 'bytes=9-' })).statusCode).toBe(416);
    });
  });

  describe('questions in the text', () => {
    const url = '/api/courses/kort/lessons/lektion/practice/p/questions/q-2';
    const answer = (value: object, to = url) => test.app.inject({ method: 'POST', url: to, payload: { value } });

    it('are answered at once, for everybody', async () => {
      expect((await answer({ interactionType: 'numeric', text: '1235' })).json()).toEqual({
        correct: true,
        explanation: 'Fordi.',
        key: { interactionType: 'numeric', text: '1.234,5' },
      });
      expect((await answer({ interactionType: 'numeric', text: '1' })).json()).toMatchObject({ correct: false });
    });

    it('count how often an address asks, without keeping the address', async () => {
      const rows = await test.app
        .get<DatabaseHost>(DatabaseHost)
        .tx.query<{ key: string; points: number }[]>(`SELECT key, points FROM rate_limit WHERE key LIKE 'practice:%'`);
      expect(rows).toEqual([{ key: expect.not.stringContaining('127.0.0.1'), points: 2 }]);
    });

    it('refuse what is no answer to them', async () => {
      expect((await answer({ interactionType: 'fill-in', text: '1' })).json()).toMatchObject({
        status: 400,
        code: 'RESPONSE_OF_WRONG_TYPE',
      });
      expect((await answer({ interactionType: 'numeric' })).json()).toMatchObject({ code: 'VALIDATION_FAILED' });
      const elsewhere = url.replace('/p/', '/x/');
      expect((await answer({ interactionType: 'numeric', text: '1' }, elsewhere)).json()).toMatchObject({
        status: 404,
        code: 'DOCUMENT_NOT_FOUND',
      });
    });
  });
});
