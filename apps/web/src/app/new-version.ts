import { inject, Service, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { SwUpdate } from '@angular/service-worker';
import { filter } from 'rxjs';

/** Whether a newer Trin than the one on the screen is ready. The person decides when to change. */
@Service()
export class NewVersion {
  private readonly updates = inject(SwUpdate);
  private readonly ready = signal(false);
  readonly isReady = this.ready.asReadonly();

  constructor() {
    this.updates.versionUpdates
      .pipe(
        filter((event) => event.type === 'VERSION_READY'),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.announce());
    this.updates.unrecoverable.pipe(takeUntilDestroyed()).subscribe(() => this.announce());
  }

  announce(): void {
    this.ready.set(true);
  }
}
