import { drawBlock } from '../../testing/draw';
import { WorkflowExercise } from './workflow-exercise';

const block = { type: 'workflow' as const, id: 'min', required: true, promptHtml: '<p>Vælg en opgave.</p>' };

describe('WorkflowExercise', () => {
  it('keeps name, frequency and words together', async () => {
    const { screen, record } = await drawBlock(WorkflowExercise, block);
    await screen.type(screen.field(HTMLInputElement, 'Hvad kalder du din arbejdsgang?'), 'Indskrivning');
    await screen.click(screen.field(HTMLInputElement, 'Hver uge'));
    await screen.type(screen.field(HTMLTextAreaElement, 'Et par ord om den'), 'Mange breve');
    expect(record.answer('workflow', 'min')).toEqual({
      type: 'workflow',
      name: 'Indskrivning',
      frequency: 'weekly',
      note: 'Mange breve',
    });
  });

  it('is the own workflow for the rest of the lesson at once', async () => {
    const { screen, record } = await drawBlock(WorkflowExercise, block);
    await screen.type(screen.field(HTMLInputElement, 'Hvad kalder du din arbejdsgang?'), ' Indskrivning ');
    expect(record.ownWorkflow()).toBe('Indskrivning');
  });
});
