import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  untracked,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Appearance, PageTitle } from '@trin/core-web';
import { filter, map, pairwise } from 'rxjs';
import { Banners } from './layout/banners';
import { PageFooter } from './layout/page-footer';
import { SiteHeader } from './layout/site-header';
import { routeData } from './layout/route-data';

/** The frame around every page. */
@Component({
  selector: 'trin-root',
  imports: [Banners, PageFooter, RouterOutlet, SiteHeader, TranslocoPipe],
  template: `
    <a class="skip-link button" href="#main" (click)="skip($event)">{{ 'shell.skip' | transloco }}</a>
    <trin-site-header />
    <trin-banners />
    <main #main id="main" tabindex="-1"><router-outlet /></main>
    <trin-page-footer [whoSees]="whoSees()" />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class App {
  private readonly router = inject(Router);
  private readonly title = inject(PageTitle);
  private readonly appearance = inject(Appearance);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  private readonly arrived = this.router.events.pipe(filter((event) => event instanceof NavigationEnd));
  private readonly data = toSignal(this.arrived.pipe(map(() => routeData(this.router.routerState.snapshot.root))));
  protected readonly whoSees = computed(() => this.data()?.whoSees ?? []);

  constructor() {
    // Only a change of page takes the focus: not the first page, and not a filter or an anchor on the same page.
    this.arrived
      .pipe(
        map((event) => event.urlAfterRedirects.split(/[?#]/, 1)[0]),
        pairwise(),
        filter(([from, to]) => from !== to),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.main().nativeElement.focus({ preventScroll: true }));
    effect(() => {
      this.appearance.look();
      untracked(() => this.title.refresh());
    });
  }

  // A plain anchor would be read as an address relative to the base of the site.
  protected skip(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }
}
