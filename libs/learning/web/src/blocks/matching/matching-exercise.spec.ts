import { drawBlock } from '../../testing/draw';
import { MatchingExercise } from './matching-exercise';
import { type MatchingBlock } from './matching-round';

const block: MatchingBlock = {
  type: 'matching',
  id: 'par',
  required: true,
  instructionHtml: '<p>Hvilken slags data?</p>',
  sources: [
    { id: 'felt', text: 'Feltet Dato', targetId: 'fast' },
    { id: 'brev', text: 'Et brev', targetId: 'fri' },
  ],
  targets: [
    { id: 'fast', text: 'struktureret' },
    { id: 'fri', text: 'ustruktureret' },
  ],
  explanationHtml: '<p>Står det altid samme sted?</p>',
};

describe('MatchingExercise', () => {
  it('saves each choice as it is made', async () => {
    const { screen, record } = await drawBlock(MatchingExercise, block);
    await screen.choose(screen.field(HTMLSelectElement, 'Et brev'), 'struktureret');
    expect(record.answer('matching', 'par')?.pairs).toEqual([{ sourceId: 'brev', targetId: 'fast' }]);
    expect(screen.text()).toContain('1 af 2 mangler et valg');
  });

  it('shows how it went and keeps what was right for another go', async () => {
    const { screen, record } = await drawBlock(MatchingExercise, block);
    await screen.choose(screen.field(HTMLSelectElement, 'Et brev'), 'struktureret');
    await screen.choose(screen.field(HTMLSelectElement, 'Feltet Dato'), 'struktureret');
    await screen.click(screen.button('Se, hvordan det gik'));
    expect(screen.text()).toContain('1 af 2 er rigtige');
    expect(document.activeElement?.id).toBe('par-result');

    await screen.click(screen.button('Prøv igen'));
    expect(record.answer('matching', 'par')).toEqual({
      type: 'matching',
      pairs: [{ sourceId: 'felt', targetId: 'fast' }],
      checked: true,
    });
    expect(document.activeElement).toBe(screen.field(HTMLSelectElement, 'Et brev'));
  });

  it('does not check while a choice is missing', async () => {
    const { screen, record } = await drawBlock(MatchingExercise, block);
    await screen.choose(screen.field(HTMLSelectElement, 'Et brev'), 'ustruktureret');
    await screen.click(screen.button('Se, hvordan det gik'));
    expect(record.answer('matching', 'par')?.checked).toBe(false);
  });
});
