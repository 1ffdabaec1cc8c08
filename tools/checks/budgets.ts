import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Bundle } from './bundle.ts';
import { report, root } from './report.ts';

const kilobyte = 1000;
const limits = { initial: 170 * kilobyte, lesson: 60 * kilobyte };
const lessonPage = /libs\/learning\/web\/.*lesson-page\.ts$/;
const folder = 'apps/web/dist/browser';
const stats = ['apps/web/dist/browser-stats.json', 'apps/web/dist/stats.json'].find((file) =>
  existsSync(join(root, file)),
);

const inKilobytes = (bytes: number): string => `${(bytes / kilobyte).toFixed(1)} kB`;

function over(name: string, bytes: number, limit: number): string[] {
  console.log(`${name}: ${inKilobytes(bytes)} of ${inKilobytes(limit)} with brotli`);
  return bytes > limit ? [`${folder}: ${name} is ${inKilobytes(bytes)}, the budget is ${inKilobytes(limit)}`] : [];
}

function measure(): string[] {
  if (!existsSync(join(root, folder, 'index.html'))) return [`${folder}: not built; run npm run build first`];
  if (!stats) return ['apps/web/dist/browser-stats.json: missing; the web build must write its stats (statsJson)'];
  const bundle = new Bundle(join(root, folder), JSON.parse(readFileSync(join(root, stats), 'utf8')));
  const lesson = bundle.route(lessonPage);
  return [
    ...over('initial JS and CSS', bundle.size(bundle.initial()), limits.initial),
    ...(lesson
      ? over('the lesson route adds', bundle.size(lesson), limits.lesson)
      : [`${stats}: no chunk holds ${lessonPage.source}`]),
  ];
}

report('budgets', measure());
