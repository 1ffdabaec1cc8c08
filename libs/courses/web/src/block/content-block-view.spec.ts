import { ChangeDetectionStrategy, Component, input, inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type ContentBlock } from '@trin/courses-contract';
import { provideCoursesTesting, readText } from '../testing/courses-testing';
import { BLOCK_COMPONENTS, type BlockComponents } from './block-components';
import { ContentBlockView } from './content-block-view';

@Component({
  template: `reflection {{ block().id }}`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class OwnReflection {
  readonly block = input.required<Extract<ContentBlock, { type: 'reflection' }>>();
}

async function draw(block: ContentBlock, components?: BlockComponents): Promise<HTMLElement> {
  TestBed.configureTestingModule({
    providers: [provideCoursesTesting(), ...(components ? [{ provide: BLOCK_COMPONENTS, useValue: components }] : [])],
  });
  const fixture = TestBed.createComponent(ContentBlockView, { bindings: [inputBinding('block', () => block)] });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host;
}

const reflection: ContentBlock = {
  type: 'reflection',
  id: 'think',
  required: true,
  promptHtml: '<p>Think</p>',
  usesWorkflow: false,
  rows: 3,
};

describe('ContentBlockView', () => {
  it('hands an interactive block to the component that is registered for it', async () =>
    expect(readText(await draw(reflection, { reflection: OwnReflection }))).toBe('reflection think'));

  it('says that an exercise is there when nobody draws it', async () =>
    expect(readText(await draw(reflection))).toContain('Her er en øvelse.'));

  it('shows as of when legal text holds and who answers for it', async () => {
    const fact = {
      type: 'fact',
      title: 'GDPR',
      html: '<p>Law</p>',
      validFrom: '2026-11-22',
      responsible: 'HK',
    } as const;
    expect(readText(await draw(fact))).toBe('GDPR Law Gælder pr. 22. november 2026 · Ansvarlig: HK');
  });

  it('gives a film its captions and its words in writing', async () => {
    const host = await draw({
      type: 'video',
      title: 'A film',
      src: '/api/content/media/a.mp4',
      captions: '/api/content/media/a.vtt',
      transcriptHtml: '<p>Hello</p>',
    });
    expect(host.querySelector('track')?.getAttribute('kind')).toBe('captions');
    expect(host.querySelector('video')?.hasAttribute('controls')).toBe(true);
    expect(readText(host.querySelector('details'))).toContain('Hello');
  });

  it('says what a download is and how large', async () =>
    expect(
      readText(
        await draw({
          type: 'download',
          title: 'The page',
          src: '/x/a.pdf',
          mediaType: 'application/pdf',
          bytes: 1_250_000,
        }),
      ),
    ).toBe('Hent The page PDF, 1,3 MB'));

  it('turns a card: the side away is away for everybody', async () => {
    const host = await draw({
      type: 'flip-card',
      id: 'm',
      kind: 'myth',
      frontHtml: '<p>Front</p>',
      backHtml: '<p>Back</p>',
    });
    const isAway = () => [...host.querySelectorAll('.side')].map((side) => side.hasAttribute('inert'));
    const button = host.querySelector('button');
    expect(isAway()).toEqual([false, true]);
    button?.click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(isAway()).toEqual([true, false]);
    expect(button?.getAttribute('aria-pressed')).toBe('true');
  });

  it('opens the sections of an accordion with what the browser has', async () => {
    const host = await draw({ type: 'accordion', sections: [{ title: 'One', html: '<p>1</p>' }] });
    expect(readText(host.querySelector('details > summary > h3'))).toBe('One');
  });
});
