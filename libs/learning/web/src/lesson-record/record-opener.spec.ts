import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Outbox } from '@trin/core-web';
import { lessonDocument, lessonRecord } from '../testing/courses';
import { learnerId, provideLearningTesting, registration } from '../testing/learning-testing';
import { RecordOpener } from './record-opener';
import { TabDrafts } from './tab-drafts';

const opening = `/api/enrolments/${registration}/lessons/lektion/opening`;
const place = { courseId: 'kursus', lesson: lessonDocument, userId: learnerId, registration };
const answered = lessonRecord({
  blockIndex: 2,
  responses: [
    {
      blockId: 'tanker',
      revision: 3,
      value: { type: 'reflection', text: 'Min tekst' },
      savedAt: '2026-11-22T08:00:00.000Z',
    },
  ],
});

describe('RecordOpener', () => {
  let http: HttpTestingController;
  let opener: RecordOpener;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: provideLearningTesting() });
    http = TestBed.inject(HttpTestingController);
    opener = TestBed.inject(RecordOpener);
  });

  it('gives what the learner left', async () => {
    const opened = opener.open(place);
    http.expectOne(opening).flush(answered);
    const record = await opened;
    expect(record.mode).toBe('enrolled');
    expect(record.view?.blockIndex).toBe(2);
    expect(record.answers.get('tanker')?.value()).toEqual({ type: 'reflection', text: 'Min tekst' });
  });

  it('opens without network what was opened before', async () => {
    const first = opener.open(place);
    http.expectOne(opening).flush(answered);
    await first;

    const second = opener.open(place);
    http.expectOne(opening).error(new ProgressEvent('error'));
    const record = await second;
    expect(record.mode).toBe('enrolled');
    expect(record.answers.get('tanker')?.value()).toEqual({ type: 'reflection', text: 'Min tekst' });
  });

  it('opens without network as it was left, with what was sent since', async () => {
    const first = opener.open(place);
    http.expectOne(opening).flush(lessonRecord());
    (await first).answers.get('tanker')?.write({ type: 'reflection', text: 'Skrevet siden' });
    const sent = TestBed.inject(Outbox).flush();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const [write] = http.match(({ method }) => method === 'PUT');
    write?.flush({ revision: 1, savedAt: '2026-11-22T09:00:00.000Z' });
    await sent;

    const second = opener.open(place);
    http.expectOne(opening).error(new ProgressEvent('error'));
    expect((await second).answers.get('tanker')?.value()).toEqual({ type: 'reflection', text: 'Skrevet siden' });
  });

  it('keeps what is typed in the tab when the record cannot be reached', async () => {
    const opened = opener.open(place);
    http.expectOne(opening).error(new ProgressEvent('error'));
    const record = await opened;
    expect(record.mode).toBe('unreachable');
    record.answers.get('tanker')?.write({ type: 'reflection', text: 'Skrevet i blinde' });

    const again = opener.open(place);
    http.expectOne(opening).flush(lessonRecord());
    expect((await again).answers.get('tanker')?.value()).toEqual({ type: 'reflection', text: 'Skrevet i blinde' });
  });

  it('asks nobody for a reader who is not enrolled, and makes her words the answer when she enrols', async () => {
    const reader = await opener.open({ courseId: 'kursus', lesson: lessonDocument });
    http.expectNone(opening);
    expect(reader.mode).toBe('not-enrolled');
    reader.answers.get('tanker')?.write({ type: 'reflection', text: 'Før tilmelding' });

    const opened = opener.open(place);
    http.expectOne(opening).flush(lessonRecord());
    const record = await opened;
    expect(record.answers.get('tanker')?.value()).toEqual({ type: 'reflection', text: 'Før tilmelding' });
    expect(sessionStorage.length).toBe(0);
  });

  it('does not write over an answer with a draft', async () => {
    TestBed.inject(TabDrafts).keep('kursus', 'lektion', 'tanker', { type: 'reflection', text: 'Kladde' });
    const opened = opener.open(place);
    http.expectOne(opening).flush(answered);
    expect((await opened).answers.get('tanker')?.value()).toEqual({ type: 'reflection', text: 'Min tekst' });
  });
});
