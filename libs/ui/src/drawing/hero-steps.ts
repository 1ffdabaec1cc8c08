import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The large drawing: a person before three steps up to a window with a view. `label` makes it an image with a text. */
@Component({
  selector: 'trin-hero-steps',
  template: `<svg
    class="drawing"
    viewBox="0 0 420 300"
    [attr.role]="label() ? 'img' : null"
    [attr.aria-label]="label()"
    [attr.aria-hidden]="label() ? null : 'true'"
  >
    <clipPath id="hero-steps-frame"><rect width="420" height="300" rx="24" /></clipPath>
    <g clip-path="url(#hero-steps-frame)">
      <rect width="420" height="300" fill="var(--sunken)" />
      <circle cx="322" cy="70" r="40" fill="var(--mark)" opacity=".9" />
      <g fill="none" stroke="var(--line)" stroke-width="5" stroke-linecap="round">
        <path d="M36 62h64M58 78h74M196 44h44" />
      </g>
      <path d="M0 300V232h130v68z" fill="var(--step1)" />
      <path d="M130 300V176h130v124z" fill="var(--step2)" />
      <path d="M260 300V118h160v182z" fill="var(--step3)" />
      <g fill="none" stroke="var(--page)" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">
        <path d="M40 262h50M40 278h34" />
        <path d="M168 214l18 18 34-40" />
        <path d="M304 182c22-34 62-34 84 0M304 182v44h84v-44M346 160v66" />
      </g>
      <g fill="var(--ink)">
        <circle cx="78" cy="172" r="15" />
        <path d="M56 232c0-28 10-40 22-40s22 12 22 40z" />
      </g>
      <path d="M94 204l26-18" stroke="var(--ink)" stroke-width="9" stroke-linecap="round" />
    </g>
  </svg>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HeroSteps {
  readonly label = input<string>();
}
