import { signal } from '@angular/core';
import { type BlockResponseValue } from '@trin/learning-contract';
import { lessonRecord } from '../../testing/courses';
import { drawBlock } from '../../testing/draw';
import { ReflectionExercise } from './reflection-exercise';

const block = {
  type: 'reflection' as const,
  id: 'tanker',
  required: true,
  promptHtml: '<p>Hvad retter du hver dag?</p>',
  usesWorkflow: true,
  label: 'Det retter jeg',
  rows: 4,
};

describe('ReflectionExercise', () => {
  it('keeps the words as they are typed', async () => {
    const { screen, record } = await drawBlock(ReflectionExercise, block);
    await screen.type(screen.field(HTMLTextAreaElement, 'Det retter jeg'), 'Datoer med skråstreg');
    expect(record.answer('reflection', 'tanker')?.text).toBe('Datoer med skråstreg');
  });

  it('offers the own workflow by name', async () => {
    const view = lessonRecord({ ownWorkflow: { name: 'Indskrivning' } });
    const { screen } = await drawBlock(ReflectionExercise, block, { view });
    expect(screen.text()).toContain('Din arbejdsgang: Indskrivning');
  });

  it('refuses a CPR number at the field and keeps the words', async () => {
    const { screen, record } = await drawBlock(ReflectionExercise, block);
    const field = screen.field(HTMLTextAreaElement, 'Det retter jeg');
    await screen.type(field, 'Borgeren 010190-1234 ringede');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.text()).toContain('ser ud til at indeholde et CPR-nummer');
    expect(record.answer('reflection', 'tanker')?.text).toBe('Borgeren 010190-1234 ringede');

    await screen.type(field, 'Borgeren ringede');
    expect(field.getAttribute('aria-invalid')).toBeNull();
  });

  it('reminds of what not to write, once', async () => {
    const { screen } = await drawBlock(ReflectionExercise, block);
    expect(screen.text()).toContain('Skriv ikke navne, CPR-numre');
    const said = await drawBlockAgain();
    expect(said.split('CPR-numre')).toHaveLength(2);
  });

  it('says that words stay in the tab until the reader enrols', async () => {
    const { screen } = await drawBlock(ReflectionExercise, block, { mode: 'not-enrolled' });
    expect(screen.text()).toContain('Tilmeld dig for at gemme dine svar. Indtil da bliver de kun i denne fane.');
  });

  it('shows both versions and keeps the one that is chosen', async () => {
    const value = signal<BlockResponseValue | undefined>({ type: 'reflection', text: 'min' });
    const other = signal<{ value: BlockResponseValue; revision: number } | undefined>({
      value: { type: 'reflection', text: 'fra tavlen' },
      revision: 4,
    });
    const settled: string[] = [];
    const slot = {
      value,
      other,
      state: signal({ status: 'conflict' as const }),
      write: (next: BlockResponseValue) => value.set(next),
      settle: (choice: 'mine' | 'other') => {
        settled.push(choice);
        other.set(undefined);
      },
      watch: () => undefined,
    };
    const { screen } = await drawBlock(ReflectionExercise, block, { answers: new Map([['tanker', slot]]) });
    expect(screen.field(HTMLTextAreaElement, 'Det retter jeg').value).toBe('min');
    expect(screen.text()).toContain('fra tavlen');

    await screen.click(screen.button('Brug den anden'));
    expect(settled).toEqual(['other']);
    expect(screen.text()).not.toContain('Der er to udgaver');
  });
});

async function drawBlockAgain(): Promise<string> {
  const { TestBed } = await import('@angular/core/testing');
  TestBed.resetTestingModule();
  const { screen } = await drawBlock(ReflectionExercise, { ...block, promptHtml: '<p>Skriv ikke CPR-numre.</p>' });
  return screen.text();
}
