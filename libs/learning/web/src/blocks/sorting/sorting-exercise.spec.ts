import { drawBlock } from '../../testing/draw';
import { SortingExercise } from './sorting-exercise';
import { keepRight, pileOrder, sortedItems, type SortingBlock } from './sorting-round';

const block: SortingBlock = {
  type: 'sorting',
  id: 'sortering',
  required: true,
  instructionHtml: '<p>Hvad sker der?</p>',
  categories: [
    { id: 'betal', text: 'Betal' },
    { id: 'stop', text: 'Stop' },
  ],
  items: [
    { id: 'et', text: 'Faktura 1', categoryId: 'betal', explanation: 'Beløbene er ens.' },
    { id: 'to', text: 'Faktura 2', categoryId: 'stop', explanation: 'Punktum er ikke komma.' },
  ],
  explanationHtml: '<p>Robotten er præcis.</p>',
};

const draw = () => drawBlock(SortingExercise, block);
type Drawn = Awaited<ReturnType<typeof draw>>['screen'];

async function put(screen: Drawn, item: string, category: string): Promise<void> {
  await screen.click(screen.button(item));
  await screen.click(screen.button(category));
}

describe('SortingExercise', () => {
  it('sorts by picking an item and choosing its category', async () => {
    const { screen, record } = await draw();
    await put(screen, 'Faktura 1', 'Betal');
    expect(record.answer('sorting', 'sortering')?.placements).toEqual([{ itemId: 'et', categoryId: 'betal' }]);
    expect(screen.text()).toContain('»Faktura 1« ligger nu i »Betal«. 1 tilbage.');
  });

  it('moves focus to the next item, and at last to the button that checks', async () => {
    const { screen } = await draw();
    await put(screen, 'Faktura 1', 'Betal');
    expect(document.activeElement?.textContent.trim()).toBe('Faktura 2');
    await put(screen, 'Faktura 2', 'Betal');
    expect(document.activeElement?.textContent.trim()).toBe('Se, hvordan det gik');
  });

  it('does not check before everything has a place', async () => {
    const { screen, record } = await draw();
    await screen.click(screen.button('Se, hvordan det gik'));
    expect(record.answer('sorting', 'sortering')?.checked ?? false).toBe(false);
    expect(screen.text()).toContain('2 af 2 mangler en plads');
  });

  it('tells of each item why, and lets the wrong ones be sorted again', async () => {
    const { screen, record } = await draw();
    await put(screen, 'Faktura 1', 'Betal');
    await put(screen, 'Faktura 2', 'Betal');
    await screen.click(screen.button('Se, hvordan det gik'));

    expect(record.answer('sorting', 'sortering')?.checked).toBe(true);
    expect(screen.text()).toContain('1 af 2 er rigtige');
    expect(screen.text()).toContain('Ikke helt. Punktum er ikke komma. Hører til i: Stop');
    expect(document.activeElement?.id).toBe('sortering-result');

    await screen.click(screen.button('Prøv igen'));
    expect(record.answer('sorting', 'sortering')).toEqual({
      type: 'sorting',
      placements: [{ itemId: 'et', categoryId: 'betal' }],
      checked: true,
    });
    await put(screen, 'Faktura 2', 'Stop');
    expect(screen.text()).not.toContain('2 af 2 er rigtige');
    await screen.click(screen.button('Se, hvordan det gik'));
    expect(screen.text()).toContain('2 af 2 er rigtige');
  });

  it('takes an item back to the pile', async () => {
    const { screen, record } = await draw();
    await put(screen, 'Faktura 1', 'Betal');
    await put(screen, 'Faktura 1', 'Læg tilbage');
    expect(record.answer('sorting', 'sortering')?.placements).toEqual([]);
  });
});

describe('sorting round', () => {
  it('leaves out places that an author has removed', () => {
    const value = {
      type: 'sorting' as const,
      checked: false,
      placements: [
        { itemId: 'et', categoryId: 'fjernet' },
        { itemId: 'vaek', categoryId: 'betal' },
      ],
    };
    expect(sortedItems(block, value).map(({ categoryId }) => categoryId)).toEqual([undefined, undefined]);
    expect(keepRight(block, value).placements).toEqual([]);
  });

  it('lays the pile the same way every time', () => {
    const items = sortedItems(block);
    expect(pileOrder(items)).toEqual(pileOrder(items.toReversed()));
  });
});
