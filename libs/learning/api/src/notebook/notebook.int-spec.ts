import { newId } from '@trin/core-api';
import { NotebookView } from '@trin/learning-contract';
import { aCourse, aLesson, anOutlineLesson, aWrite, LearningTestApp } from '../testing/index.js';

describe('GET /notebook on a real database', () => {
  let app: LearningTestApp;
  beforeAll(async () => {
    app = await LearningTestApp.open();
  });
  afterAll(() => app.close());

  const page = async (id: string, query = '') =>
    NotebookView.parse((await app.ask(id, 'GET', `/notebook${query}`)).body);
  const notes = (text: string, bookmarked = false) => ({ text, highlights: [], bookmarked });

  it('lists own notes newest first, page by page, without the empty ones', async () => {
    const ids = Array.from({ length: 7 }, (_, i) => `lesson-${i}`);
    app.courses.publish(
      aCourse(
        ids.map((id) => anOutlineLesson(id)),
        { id: 'course-long', title: 'Long' },
      ),
      ids.map((id) => aLesson(id)),
    );
    const id = newId();
    const { body } = await app.ask(id, 'POST', '/enrolments', { courseId: 'course-long' });
    for (const [index, lessonId] of ids.entries()) {
      if (index % 2 === 0) app.test.clock.advance(1_000);
      const value = index === 3 ? notes('') : notes(index === 4 ? '' : `Note ${index}`, index === 4);
      await app.ask(id, 'PUT', `/enrolments/${String(body['registration'])}/lessons/${lessonId}/notes`, aWrite(value));
    }
    const first = await page(id, '?limit=4');
    const second = await page(id, `?limit=4&cursor=${first.nextCursor ?? ''}`);
    expect(first.entries.map(({ lessonId }) => lessonId)).toEqual(['lesson-6', 'lesson-5', 'lesson-4', 'lesson-2']);
    expect(second.entries.map(({ lessonId }) => lessonId)).toEqual(['lesson-1', 'lesson-0']);
    expect(second.nextCursor).toBeUndefined();
    expect(first.entries[0]).toEqual({
      courseId: 'course-long',
      courseTitle: 'Long',
      lessonId: 'lesson-6',
      lessonTitle: 'Lesson lesson-6',
      notes: notes('Note 6'),
    });
  });

  it('is empty for others, refuses a made-up cursor, and asks for sign-in', async () => {
    expect(await page(newId())).toEqual({ entries: [] });
    expect((await app.ask(newId(), 'GET', '/notebook?cursor=made-up')).body).toMatchObject({
      code: 'VALIDATION_FAILED',
    });
    expect((await app.ask(newId(), 'GET', '/notebook?limit=1000')).body).toMatchObject({ code: 'VALIDATION_FAILED' });
    expect((await app.ask(undefined, 'GET', '/notebook')).status).toBe(401);
  });
});
