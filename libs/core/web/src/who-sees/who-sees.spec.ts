import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideTestWords } from '@trin/ui/testing';
import { Session } from '../session/session';
import { WhoSees } from './who-sees';

async function open(isSignedIn: boolean) {
  TestBed.configureTestingModule({
    providers: [
      provideTestWords({ privacy: { progress: { name: 'Din fremdrift' } } }),
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: Session, useValue: { user: signal(isSignedIn ? { id: 'lone' } : undefined) } },
    ],
  });
  const fixture = TestBed.createComponent(WhoSees);
  fixture.componentRef.setInput('kinds', ['progress']);
  const element: HTMLElement = fixture.nativeElement;
  await fixture.whenStable();
  const server = TestBed.inject(HttpTestingController);
  server.verify();
  const details = element.querySelector('details');
  if (details) details.open = true;
  details?.dispatchEvent(new Event('toggle'));
  TestBed.tick();
  return { fixture, element, server };
}

describe('WhoSees', () => {
  it('tells in plain words, when asked, only about what is on the page', async () => {
    const { fixture, element, server } = await open(true);
    const nothing = [{ audience: 'employer', visibility: 'nothing' }];
    server.expectOne('/api/who-sees').flush({
      rows: [
        { dataKind: 'progress', audiences: [{ audience: 'union-representative', visibility: 'numbers' }, ...nothing] },
        { dataKind: 'notes', audiences: nothing },
      ],
    });
    await fixture.whenStable();
    expect(element.querySelectorAll('section')).toHaveLength(1);
    expect(element.textContent).toContain('Din fremdrift');
    expect(element.textContent).toContain('Kun tal for mindst fem personer');
    expect(element.querySelector('.sees-nothing')?.textContent).toContain('Din arbejdsplads');
  });

  it('asks nothing about somebody who is not signed in', async () => {
    const { element, server } = await open(false);
    server.expectNone('/api/who-sees');
    expect(element.textContent).toContain('ingen oplysninger om dig');
  });
});
