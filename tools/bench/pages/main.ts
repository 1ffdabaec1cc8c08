import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { inside } from '../../setup/paths.mjs';
import { busy, runMain, say } from '../../setup/say.mjs';
import { startChild, stopChildren } from '../environment/child.ts';
import { freePort } from '../environment/ports.ts';
import { measurePage, type PageVitals, phones } from './measure-page.ts';

const course = '/courses/grundlaeggende-teknologiforstaaelse';
const pages = [
  ['front page', '/'],
  ['course page', course],
  ['lesson', `${course}/lessons/robotten-uden-krop`],
] as const;
const goal = { lcpMs: 1500, shift: 0.01 };

async function untilReady(address: string): Promise<void> {
  const end = Date.now() + 120_000;
  while (
    !(await fetch(`${address}/api/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    ))
  ) {
    if (Date.now() > end) throw new Error('the product did not start');
    await new Promise((next) => setTimeout(next, 250));
  }
}

const line = (name: string, phone: string, { lcpMs, lcpElement, shift, bytes }: PageVitals): string =>
  [
    name.padEnd(12),
    phone.padEnd(28),
    `LCP ${(lcpMs / 1000).toFixed(2)} s ${lcpMs <= goal.lcpMs ? 'reached' : 'not reached'} (${lcpElement})`.padEnd(44),
    `layout shift ${shift.toFixed(4)} ${shift <= goal.shift ? 'reached' : 'not reached'}`,
    `${Math.round(bytes / 1000)} kB`,
  ].join('  ');

/** First visits of a phone to the built product: largest contentful paint and layout shift, each on an empty cache. */
await runMain(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trin-pages-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  busy('starting the product on a database of its own');
  startChild('pages', inside('apps/api/dist/main.js'), {
    env: { ...process.env, NODE_ENV: 'development', PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'warn' },
  });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  try {
    await untilReady(address);
    for (const phone of phones) {
      for (const [name, path] of pages) say(line(name, phone.name, await measurePage(browser, address + path, phone)));
    }
    return 0;
  } finally {
    await browser.close();
    await stopChildren();
    rmSync(folder, { recursive: true, force: true });
  }
});
