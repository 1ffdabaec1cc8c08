import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import { LearningClient } from '../learning-client';
import { LessonRecord } from '../lesson-record/lesson-record';

/** At most one request in so many milliseconds while reading. */
const pause = 4000;

/** Notes how far the reader is: the first block that is on the screen. Last one wins; a lost one costs nothing. */
@Service({ autoProvided: false })
export class PositionRecorder {
  private readonly client = inject(LearningClient);
  private readonly record = inject(LessonRecord);
  private readonly document = inject(DOCUMENT);
  /** The block that is being read. */
  readonly blockIndex = signal(0);
  private observer: IntersectionObserver | undefined;
  private readonly visible = new Set<number>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sent: number | undefined;
  private wanted: number | undefined;

  constructor() {
    const sendNow = (): void => this.send();
    this.document.addEventListener('visibilitychange', sendNow);
    inject(DestroyRef).onDestroy(() => {
      this.document.removeEventListener('visibilitychange', sendNow);
      this.stop();
    });
  }

  /** Watches the blocks inside `root`, which carry `data-block-index`. */
  start(root: Element): void {
    this.stop();
    if (!('IntersectionObserver' in globalThis)) return;
    // What hides behind the bar at the top has been read.
    this.observer = new IntersectionObserver((entries) => this.see(entries), { rootMargin: '-96px 0px -25% 0px' });
    for (const block of root.querySelectorAll('[data-block-index]')) this.observer.observe(block);
  }

  stop(): void {
    this.send();
    clearTimeout(this.timer);
    this.timer = undefined;
    this.observer?.disconnect();
    this.visible.clear();
    this.blockIndex.set(0);
    this.sent = undefined;
    this.wanted = undefined;
  }

  private see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const index = Number(target.getAttribute('data-block-index'));
      if (isIntersecting) this.visible.add(index);
      else this.visible.delete(index);
    }
    if (this.visible.size === 0) return;
    this.wanted = Math.min(...this.visible);
    this.blockIndex.set(this.wanted);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.send();
    }, pause);
  }

  private send(): void {
    const place = this.record.place();
    const { wanted } = this;
    if (wanted === undefined || wanted === this.sent || !place?.registration) return;
    this.sent = wanted;
    this.client.recordPosition(place.registration, place.lessonId, wanted).catch(() => {
      this.sent = undefined;
    });
  }
}
