import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { registration } from '../../testing/learning-testing';
import { lessonRecord } from '../../testing/courses';
import { drawBlock } from '../../testing/draw';
import { DilemmaExercise } from './dilemma-exercise';

const block = {
  type: 'dilemma' as const,
  id: 'valg',
  promptHtml: '<p>Hvad ville du gøre?</p>',
  choices: [
    { id: 'ja', text: 'Sige ja' },
    { id: 'nej', text: 'Sige nej' },
  ],
  afterHtml: '<p>For ja taler farten.</p>',
};
const url = `/api/enrolments/${registration}/lessons/lektion/blocks/valg/vote`;

async function vote(counts?: readonly { choiceId: string; count: number }[]) {
  const drawn = await drawBlock(DilemmaExercise, block);
  const { screen } = drawn;
  expect(screen.text()).not.toContain('taler farten');
  await screen.click(screen.field(HTMLInputElement, 'Sige ja'));
  await screen.click(screen.button('Stem'));
  TestBed.inject(HttpTestingController)
    .expectOne(url)
    .flush({ choiceId: 'ja', ...(counts ? { counts } : {}) });
  await screen.settle();
  return drawn;
}

describe('DilemmaExercise', () => {
  it('tells what speaks for and against only after the vote', async () => {
    const { screen } = await vote();
    expect(screen.text()).toContain('For ja taler farten.');
    expect(document.activeElement?.id).toBe('valg-after');
  });

  it('shows no numbers while they are few', async () => {
    const { screen } = await vote();
    expect(screen.text()).toContain('når mindst fem har stemt');
    expect(screen.find('trin-vote-bars')).toBeNull();
  });

  it('shows the numbers in words from five votes', async () => {
    const { screen } = await vote([
      { choiceId: 'ja', count: 4 },
      { choiceId: 'nej', count: 1 },
    ]);
    expect(screen.text()).toContain('4 stemmer · din stemme');
    expect(screen.text()).toContain('1 stemme');
  });

  it('shows an earlier vote and asks for the numbers when wanted', async () => {
    const view = lessonRecord({ votes: [{ blockId: 'valg', choiceId: 'nej' }] });
    const { screen } = await drawBlock(DilemmaExercise, block, { view });
    expect(screen.field(HTMLInputElement, 'Sige nej').checked).toBe(true);
    await screen.click(screen.button('Vis, hvad andre har stemt'));
    expect(TestBed.inject(HttpTestingController).expectOne(url).request.body).toEqual({ choiceId: 'nej' });
  });

  it('lets nobody vote who is not enrolled', async () => {
    const { screen } = await drawBlock(DilemmaExercise, block, { mode: 'not-enrolled' });
    expect(screen.buttons()).not.toContain('Stem');
  });
});
