import { Component, resource, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideTestWords } from '../testing';
import { Empty, LoadState, Ready } from './load-state';

@Component({
  imports: [Empty, LoadState, Ready],
  template: `<trin-load-state>
    <ng-template [trinReady]="names" [trinReadyIsEmpty]="isEmpty" let-list>{{ list.join(', ') }}</ng-template>
    <ng-template trinEmpty>Her er ingen</ng-template>
  </trin-load-state>`,
})
class Host {
  readonly answer = signal<() => Promise<string[]>>(() => new Promise(() => undefined));
  readonly names = resource({ params: () => this.answer(), loader: ({ params }) => params() });
  readonly isEmpty = (list: string[]) => list.length === 0;
}

async function draw(answer?: () => Promise<string[]>) {
  TestBed.configureTestingModule({ providers: [provideTestWords()] });
  const fixture = TestBed.createComponent(Host);
  if (answer) {
    fixture.componentInstance.answer.set(answer);
    await fixture.whenStable();
  } else fixture.detectChanges();
  const element: HTMLElement = fixture.nativeElement;
  return { fixture, element };
}

describe('LoadState', () => {
  it('says that it loads', async () => {
    const { element } = await draw();
    expect(element.querySelector('[role=status]')?.textContent).toContain('Henter');
    expect(element.querySelector('.skeleton')).not.toBeNull();
  });

  it('draws the value', async () => {
    const { element } = await draw(async () => ['Lone', 'Omar']);
    expect(element.textContent).toContain('Lone, Omar');
    expect(element.querySelector('.skeleton')).toBeNull();
  });

  it('draws what there is to say about nothing', async () =>
    expect((await draw(async () => [])).element.textContent).toContain('Her er ingen'));

  it('tells an error and asks again on request', async () => {
    let tries = 0;
    const { element, fixture } = await draw(async () => {
      if (++tries === 1) throw new Error('Ingen forbindelse');
      return ['Lone'];
    });
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Ingen forbindelse');
    element.querySelector('button')?.click();
    await fixture.whenStable();
    expect(element.textContent).toContain('Lone');
    expect(element.querySelector('[role=alert]')).toBeNull();
  });
});
