import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CourseClient } from '@trin/courses-web';
import { HomeView } from '@trin/learning-contract';
import { HeroSteps, Icon, LoadState, Ready, Skeleton, type Step } from '@trin/ui';
import { LearningClient } from '../learning-client';
import { withOfflineCopy } from '../offline/with-offline-copy';
import { NextCard } from './next-card';
import { OwnThings } from './own-things';
import { StepCards } from './step-cards';

/** The signed-in person's first page. It answers one question: what do I do next? */
@Component({
  selector: 'trin-home-page',
  imports: [HeroSteps, Icon, LoadState, NextCard, OwnThings, Ready, RouterLink, Skeleton, StepCards, TranslocoPipe],
  templateUrl: './home-page.html',
  styleUrl: './home-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HomePage {
  protected readonly home = withOfflineCopy(inject(LearningClient).home(), () => 'home', HomeView);
  protected readonly catalogue = inject(CourseClient).catalogue();
  protected readonly courses = computed(() => (this.catalogue.hasValue() ? this.catalogue.value().courses : []));

  protected stepOf(courseId: string): Step | undefined {
    return this.courses().find(({ id }) => id === courseId)?.step;
  }
}
