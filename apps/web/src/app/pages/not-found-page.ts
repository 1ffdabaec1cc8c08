import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyDrawing } from '@trin/ui';

/** An address that leads nowhere. */
@Component({
  selector: 'trin-not-found-page',
  imports: [EmptyDrawing, RouterLink, TranslocoPipe],
  template: `<div class="wrap page">
    <div class="dead-end">
      <trin-empty-drawing name="lost" />
      <h1>{{ 'shell.notFound.title' | transloco }}</h1>
      <p class="lead">{{ 'shell.notFound.text' | transloco }}</p>
      <div class="row">
        <a class="button" routerLink="/">{{ 'shell.notFound.home' | transloco }}</a>
        <a class="button quiet" routerLink="/courses">{{ 'shell.notFound.courses' | transloco }}</a>
      </div>
    </div>
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotFoundPage {}
