import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  contentChild,
  Directive,
  inject,
  input,
  type Resource,
  TemplateRef,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';
import { Notice } from '../notice/notice';
import { ERROR_TEXT } from './error-text';

/** A resource that can be asked again, such as an `httpResource`. */
export type Reloadable<T> = Resource<T | undefined> & { reload(): boolean };

/** What is drawn when the value is there: `<ng-template [trinReady]="courses" let-value>`. */
@Directive({ selector: 'ng-template[trinReady]' })
export class Ready<T> {
  readonly resource = input.required<Reloadable<T>>({ alias: 'trinReady' });
  /** Says of a value that it holds nothing; then `trinEmpty` is drawn. */
  readonly trinReadyIsEmpty = input<(value: NonNullable<T>) => boolean>(() => false);
  readonly template = inject<TemplateRef<ReadyContext<T>>>(TemplateRef);

  static ngTemplateContextGuard<T>(_ready: Ready<T>, _context: unknown): _context is ReadyContext<T> {
    return true;
  }
}

/** What the template of `trinReady` can name. */
export interface ReadyContext<T> {
  readonly $implicit: NonNullable<T>;
}

/** What is drawn when the value holds nothing. */
@Directive({ selector: 'ng-template[trinEmpty]' })
export class Empty {
  readonly template = inject<TemplateRef<unknown>>(TemplateRef);
}

/** A skeleton of one's own while loading; without it a few grey lines are drawn. */
@Directive({ selector: 'ng-template[trinSkeleton]' })
export class Skeleton {
  readonly template = inject<TemplateRef<unknown>>(TemplateRef);
}

/** The four states of something fetched: loading, error with a way to ask again, empty, ready. */
@Component({
  selector: 'trin-load-state',
  imports: [Icon, NgTemplateOutlet, Notice, TranslocoPipe],
  template: `
    @switch (state()) {
      @case ('ready') {
        <ng-container *ngTemplateOutlet="ready().template; context: { $implicit: value() }" />
      }
      @case ('empty') {
        <ng-container *ngTemplateOutlet="empty()?.template ?? null" />
      }
      @case ('error') {
        @let failure = errorText();
        <trin-notice kind="problem" [heading]="'ui.load.heading' | transloco" [live]="true">
          <p>{{ failure.text }}</p>
          @if (failure.canRetry) {
            <div class="row">
              <button type="button" class="button quiet" (click)="ready().resource().reload()">
                <trin-icon name="refresh" />{{ 'ui.load.retry' | transloco }}
              </button>
            </div>
          }
        </trin-notice>
      }
      @default {
        <div [style.min-height]="minHeight()">
          <span class="visually-hidden" role="status">{{ 'ui.load.loading' | transloco }}</span>
          @let own = skeleton();
          @if (own) {
            <ng-container *ngTemplateOutlet="own.template" />
          } @else {
            <div class="skeleton" aria-hidden="true">
              @for (line of lineNumbers(); track line) {
                <i></i>
              }
            </div>
          }
        </div>
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LoadState {
  /** How tall the finished thing will be, so that the page does not jump. */
  readonly minHeight = input('12rem');
  readonly lines = input(4);

  protected readonly ready = contentChild.required<Ready<unknown>>(Ready);
  protected readonly empty = contentChild(Empty);
  protected readonly skeleton = contentChild(Skeleton);
  private readonly textOf = inject(ERROR_TEXT);

  protected readonly lineNumbers = computed(() => Array.from({ length: this.lines() }, (_, index) => index));
  protected readonly value = computed(() => {
    const resource = this.ready().resource();
    return resource.hasValue() ? resource.value() : undefined;
  });
  protected readonly errorText = computed(() => this.textOf(this.ready().resource().error()));
  protected readonly state = computed(() => {
    const value = this.value();
    // A value that is being fetched anew stays on the page.
    if (value !== undefined && value !== null) return this.ready().trinReadyIsEmpty()(value) ? 'empty' : 'ready';
    return this.ready().resource().status() === 'error' ? 'error' : 'loading';
  });
}
