import type { TestApp } from '@trin/core-api/testing';
import { SearchView } from '@trin/courses-contract';
import { PublishingService } from '../publishing/publishing.service.js';
import { aGlossary } from '../testing/a-course-package.js';
import { aCompiledCourse, createCoursesTestApp, settle } from '../testing/courses-test-app.js';

describe('search, on a real database', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createCoursesTestApp();
    const publishing = test.app.get(PublishingService);
    await publishing.publishGlossary(aGlossary);
    const secret = '```quiz id="p"\nQ q-2 | ORD | Hvad?\n+ hemmelighed\n= hemmelighed\n```';
    await publishing.publish(
      aCompiledCourse(`En robot p\u00e5 \u00c6r\u00f8 styrer arbejdsgangen. \u00d8nsker.\n\n${secret}`),
    );
    await settle(test);
  }, 120_000);
  afterAll(() => test.close());

  const search = async (q: string) =>
    SearchView.parse((await test.app.inject({ url: '/api/search', query: { q } })).json()).hits;

  it('finds other forms of a word and marks what was found', async () =>
    expect(await search('robotter')).toEqual([
      {
        kind: 'lesson',
        courseId: 'kort',
        lessonId: 'lektion',
        title: 'Lektion',
        courseTitle: 'Kort kursus',
        excerpt: [
          { text: 'En ', hit: false },
          { text: 'robot', hit: true },
          { text: ' p\u00e5 \u00c6r\u00f8 styrer arbejdsgangen. \u00d8nsker. kunne noget', hit: false },
        ],
      },
    ]));

  it.each(['\u00e6r\u00f8', '\u00c6R\u00d8', '\u00f8nske', 'arbejdsg', 'robot p\u00e5 \u00e6r'])(
    'finds %s',
    async (q) => expect((await search(q)).map(({ lessonId }) => lessonId)).toEqual(['lektion']),
  );

  it('finds courses and terms', async () => {
    expect(await search('kort kursus')).toMatchObject([{ kind: 'course', courseId: 'kort', title: 'Kort kursus' }]);
    expect(await search('rpa')).toMatchObject([{ kind: 'term', termId: 'rpa', title: 'RPA' }]);
    expect(await search('softwarerobot')).toMatchObject([{ kind: 'term', termId: 'rpa' }]);
  });

  it.each(['hemmelighed', 'robot zebra', 'og', '!!', "'); DROP TABLE course; --"])('finds nothing for %s', async (q) =>
    expect(await search(q)).toEqual([]),
  );

  it('refuses a search of one letter', async () =>
    expect((await test.app.inject({ url: '/api/search', query: { q: 'a' } })).statusCode).toBe(400));

  it('forgets what is no longer taught', async () => {
    await test.app.get(PublishingService).publish(aCompiledCourse('Noget andet.'));
    expect(await search('robotter')).toEqual([]);
  });

  it('asks an address that searches without end to wait', async () => {
    const ask = () => test.app.inject({ url: '/api/search', query: { q: 'ro' }, remoteAddress: '198.51.100.7' });
    let status = 200;
    for (let asked = 0; status === 200 && asked < 700; asked += 1) status = (await ask()).statusCode;
    expect(status).toBe(429);
    expect((await test.app.inject({ url: '/api/search', query: { q: 'ro' } })).statusCode).toBe(200);
  }, 60_000);
});
