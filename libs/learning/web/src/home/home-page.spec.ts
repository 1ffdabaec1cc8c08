import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { type HomeView } from '@trin/learning-contract';
import { enrolment, progress } from '../testing/courses';
import { Screen } from '../testing/draw';
import { provideLearningTesting, registration } from '../testing/learning-testing';
import { HomePage } from './home-page';

const next: NonNullable<HomeView['next']> = {
  registration,
  courseId: 'kursus',
  courseTitle: 'Grundkursus',
  moduleNumber: '1.2',
  moduleTitle: 'Regler',
  moduleCount: 6,
  unitId: 'lektion',
  unitKind: 'lesson',
  unitTitle: 'Robotten uden krop',
  unitMinutes: 12,
  started: true,
  moduleUnits: ['satisfied', 'satisfied', 'current', 'open'],
};
const card = {
  id: 'kursus',
  step: 1,
  status: 'open',
  title: 'Grundkursus',
  summary: 'Kort',
  minutes: 360,
  moduleCount: 6,
};

async function draw(answer: HomeView | 'offline'): Promise<Screen> {
  const screen = new Screen(TestBed.createComponent(HomePage));
  await screen.settle();
  const http = TestBed.inject(HttpTestingController);
  http.expectOne('/api/catalogue').flush({ courses: [card, { ...card, id: 'to', step: 2, status: 'coming' }] });
  const home = http.expectOne('/api/home');
  if (answer === 'offline') home.error(new ProgressEvent('error'));
  else home.flush(answer);
  await screen.settle();
  return screen;
}

describe('HomePage', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: provideLearningTesting() });
  });

  it('answers what to do next, with the module in words', async () => {
    const screen = await draw({ next, enrolments: [enrolment()] });
    expect(screen.text()).toContain('Grundkursus · modul 2 af 6');
    expect(screen.text()).toContain('2 af 4 dele af modulet gennemført · lektionen tager ca. 12 minutter');
    expect(screen.find('a.button')?.getAttribute('href')).toBe('/courses/kursus/lessons/lektion');
    expect(screen.find('a.button')?.textContent).toContain('Fortsæt lektionen');
  });

  it('tells those who are not enrolled where to begin', async () => {
    const screen = await draw({ enrolments: [] });
    expect(screen.text()).toContain('Du er ikke tilmeldt et kursus endnu');
    expect(screen.text()).toContain('Ikke begyndt · ca. 6 timer');
    expect(screen.text()).toContain('På vej');
  });

  it('says when a certificate is ready', async () => {
    const done = enrolment({
      progress: progress({ satisfied: true }),
      allowedOperations: { withdraw: true, issueCredential: true },
    });
    const screen = await draw({ enrolments: [done], ownWorkflow: { name: 'Indskrivning' } });
    expect(screen.text()).toContain('Hent kursusbevis');
    expect(screen.text()).toContain('Indskrivning');
    expect(screen.text()).toContain('Du er med på det hele');
  });

  it('shows the last home without network', async () => {
    await draw({ next, enrolments: [enrolment()] });
    const screen = await draw('offline');
    expect(screen.text()).toContain('Robotten uden krop');
  });

  it('says what is wrong when there is nothing to show', async () => {
    const screen = await draw('offline');
    expect(screen.buttons()).toContain('Prøv igen');
  });
});
