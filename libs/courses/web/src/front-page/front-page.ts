import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { HeroSteps, Icon, LoadState, Ready, Skeleton } from '@trin/ui';
import { CourseClient } from '../course-client';
import { CourseSteps } from '../ui/course-steps';
import { StepsSkeleton } from '../ui/steps-skeleton';

/** The first page for people who are not signed in: what Trin is, the path, and who sees nothing. */
@Component({
  selector: 'trin-front-page',
  imports: [CourseSteps, HeroSteps, Icon, LoadState, Ready, RouterLink, Skeleton, StepsSkeleton, TranslocoPipe],
  templateUrl: './front-page.html',
  styleUrl: './front-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FrontPage {
  protected readonly catalogue = inject(CourseClient).catalogue();
  protected readonly promises = ['own-pace', 'own-work', 'no-exam'] as const;
}
