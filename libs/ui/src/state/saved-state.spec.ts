import { TestBed } from '@angular/core/testing';
import { provideTestWords } from '../testing';
import { SavedState, type SaveState } from './saved-state';

async function draw(state: SaveState): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [provideTestWords()] });
  const fixture = TestBed.createComponent(SavedState);
  fixture.componentRef.setInput('state', state);
  fixture.componentRef.setInput('note', 'kun du kan se det');
  await fixture.whenStable();
  const element: HTMLElement = fixture.nativeElement;
  const status = element.querySelector<HTMLElement>('[role=status]');
  if (!status) throw new Error('is not drawn');
  return status;
}

describe('SavedState', () => {
  it('says when it was saved and who sees it', async () => {
    const status = await draw({ status: 'saved', savedAt: new Date('2026-11-24T09:42:00Z') });
    expect(status.textContent.replace(/\s+/g, ' ').trim()).toBe('Gemt kl. 10.42 · kun du kan se det');
  });

  it('says nothing before anything was typed', async () =>
    expect((await draw({ status: 'idle' })).textContent.trim()).toBe(''));

  it('tells of waiting for the network', async () =>
    expect((await draw({ status: 'waiting' })).textContent).toContain('når der er forbindelse'));

  it('is honest when the browser keeps nothing', async () => {
    const status = await draw({ status: 'waiting', memoryOnly: true });
    expect(status.textContent).toContain('Kun gemt i denne fane');
    expect(status.classList).toContain('problem');
  });

  it('shows what the server said', async () =>
    expect((await draw({ status: 'problem', problem: 'Det er for langt.' })).textContent).toContain(
      'Det er for langt.',
    ));

  it('does not trouble anybody with a conflict that settles itself', async () =>
    expect((await draw({ status: 'conflict' })).textContent).toContain('Gemmer'));
});
