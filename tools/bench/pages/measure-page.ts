import type { Browser } from '@playwright/test';

/** A phone on a network: round trip, bandwidth down, and how many times slower than this processor it computes. */
export interface Phone {
  readonly name: string;
  readonly roundTripMs: number;
  readonly megabits: number;
  readonly slowdown: number;
}

/** Profiles of WebPageTest ("4G") and Lighthouse ("Slow 4G"), both on a mid-range phone. */
export const phones: readonly Phone[] = [
  { name: '4G, 9 Mbit/s, 170 ms, 4x', roundTripMs: 170, megabits: 9, slowdown: 4 },
  { name: 'slow 4G, 1.6 Mbit/s, 150 ms, 4x', roundTripMs: 150, megabits: 1.6, slowdown: 4 },
];

export interface PageVitals {
  readonly lcpMs: number;
  readonly lcpElement: string;
  /** Cumulative layout shift of loading and of scrolling to the end, without a hand on the page. */
  readonly shift: number;
  readonly bytes: number;
}

interface Seen {
  readonly lcpMs: number;
  readonly lcpElement: string;
  readonly shift: number;
}

// These run in the page, and this project knows no window: they are text here.
const observe = `
  window.trinVitals = { lcpMs: 0, lcpElement: '', shift: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime, element } of list.getEntries()) {
      trinVitals.lcpMs = startTime;
      trinVitals.lcpElement = element?.localName ?? '';
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) trinVitals.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });`;
const scrollToEnd = `(async () => {
  for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
    window.scrollTo(0, y);
    await new Promise((next) => setTimeout(next, 60));
  }
})()`;
const seen = '({ ...trinVitals })';

/** One first visit on an empty cache. */
export async function measurePage(browser: Browser, address: string, phone: Phone): Promise<PageVitals> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    const throughput = (phone.megabits * 1_000_000) / 8;
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: phone.roundTripMs,
      downloadThroughput: throughput,
      uploadThroughput: throughput / 2,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
    let bytes = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: 'networkidle' });
    // The largest paint is settled before anybody scrolls; shifts are looked for on the way down too.
    const { lcpMs, lcpElement } = await page.evaluate<Seen>(seen);
    await page.evaluate(scrollToEnd);
    const { shift } = await page.evaluate<Seen>(seen);
    return { lcpMs, lcpElement, shift, bytes };
  } finally {
    await context.close();
  }
}
