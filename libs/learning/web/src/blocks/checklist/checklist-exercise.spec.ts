import { drawBlock } from '../../testing/draw';
import { ChecklistExercise } from './checklist-exercise';

const block = {
  type: 'checklist' as const,
  id: 'liste',
  required: false,
  instructionHtml: '<p>Sæt kryds.</p>',
  items: [
    { id: 'datoer', text: 'Datoer på flere måder' },
    { id: 'numre', text: 'Numre mangler' },
  ],
};

describe('ChecklistExercise', () => {
  it('saves every tick at once, and takes it away again', async () => {
    const { screen, record } = await drawBlock(ChecklistExercise, block);
    const box = screen.field(HTMLInputElement, 'Numre mangler');
    await screen.click(box);
    expect(record.answer('checklist', 'liste')?.checkedIds).toEqual(['numre']);
    expect(screen.text()).toContain('1 af 2 markeret');
    await screen.click(box);
    expect(record.answer('checklist', 'liste')?.checkedIds).toEqual([]);
  });
});
