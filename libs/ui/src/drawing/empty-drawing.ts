import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The small drawings of empty and broken pages. */
export type EmptyDrawingName = 'steps' | 'search' | 'notes' | 'lost' | 'offline';

/** A few plain shapes in the colours of the theme; decoration only. */
@Component({
  selector: 'trin-empty-drawing',
  template: `<svg viewBox="0 0 176 112" width="176" height="112" aria-hidden="true" fill="none">
    <rect width="176" height="112" rx="18" fill="var(--sunken)" />
    <path
      d="M0 96h58v16H18A18 18 0 0 1 0 96zM58 112V80h58v32zM116 112V64h60v30a18 18 0 0 1-18 18z"
      fill="var(--line)"
    />
    @switch (name()) {
      @case ('steps') {
        <circle cx="136" cy="30" r="14" fill="var(--mark)" />
        <circle cx="30" cy="66" r="8" fill="var(--ink)" />
        <path d="M18 96c0-14 5-20 12-20s12 6 12 20z" fill="var(--ink)" />
        <path d="M52 56c8-14 20-18 34-16M80 34l7 6-5 8" stroke="var(--accent)" stroke-width="4" />
      }
      @case ('search') {
        <circle cx="82" cy="44" r="24" fill="var(--surface)" stroke="var(--accent)" stroke-width="6" />
        <path d="M100 62l20 20" stroke="var(--accent)" stroke-width="8" stroke-linecap="round" />
        <path d="M72 44h20" stroke="var(--mark)" stroke-width="5" stroke-linecap="round" />
      }
      @case ('notes') {
        <path d="M54 16h56v48l-16 16H54z" fill="var(--surface)" stroke="var(--accent)" stroke-width="4" />
        <path d="M94 80V64h16" stroke="var(--accent)" stroke-width="4" />
        <path d="M66 32h32M66 44h24M66 56h14" stroke="var(--mark)" stroke-width="4" stroke-linecap="round" />
      }
      @case ('lost') {
        <path d="M88 14v82" stroke="var(--ink)" stroke-width="6" stroke-linecap="round" />
        <path d="M90 20h46l12 11-12 11H90z" fill="var(--mark)" />
        <path d="M86 48H42L30 58l12 10h44z" fill="var(--accent)" />
      }
      @case ('offline') {
        <path
          d="M58 66a15 15 0 0 1 2-30 22 22 0 0 1 42-4 17 17 0 0 1 14 34z"
          fill="var(--surface)"
          stroke="var(--accent)"
          stroke-width="5"
        />
        <path d="M62 82 118 20" stroke="var(--not-yet)" stroke-width="6" stroke-linecap="round" />
      }
    }
  </svg>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EmptyDrawing {
  readonly name = input<EmptyDrawingName>('steps');
}
