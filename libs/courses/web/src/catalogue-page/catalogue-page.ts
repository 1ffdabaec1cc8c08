import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CatalogueView } from '@trin/courses-contract';
import { Empty, EmptyState, LoadState, Ready, Skeleton } from '@trin/ui';
import { CourseClient } from '../course-client';
import { CourseSteps } from '../ui/course-steps';
import { StepsSkeleton } from '../ui/steps-skeleton';

/** All courses. */
@Component({
  selector: 'trin-catalogue-page',
  imports: [CourseSteps, Empty, EmptyState, LoadState, Ready, Skeleton, StepsSkeleton, TranslocoPipe],
  template: `<div class="wrap page">
    <div class="page-head">
      <div>
        <h1>{{ 'courses.catalogue.title' | transloco }}</h1>
        <p class="lead">{{ 'courses.catalogue.lead' | transloco }}</p>
      </div>
    </div>
    <h2 class="visually-hidden">{{ 'courses.front.steps' | transloco }}</h2>
    <trin-load-state minHeight="26rem">
      <ng-template trinSkeleton><trin-steps-skeleton /></ng-template>
      <ng-template [trinReady]="catalogue" [trinReadyIsEmpty]="isEmpty" let-catalogue>
        <trin-course-steps [courses]="catalogue.courses" />
      </ng-template>
      <ng-template trinEmpty>
        <trin-empty-state [heading]="'courses.catalogue.empty' | transloco">
          <p>{{ 'courses.catalogue.emptyText' | transloco }}</p>
        </trin-empty-state>
      </ng-template>
    </trin-load-state>
  </div>`,
  styles: `
    .lead {
      margin-top: var(--space-3);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CataloguePage {
  protected readonly catalogue = inject(CourseClient).catalogue();
  protected readonly isEmpty = (view: CatalogueView): boolean => view.courses.length === 0;
}
