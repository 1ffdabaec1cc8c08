import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bundle } from './bundle.ts';

const output = (inputs: string[], now: string[] = [], later: string[] = []) => ({
  inputs: Object.fromEntries(inputs.map((input) => [input, {}])),
  imports: [
    ...now.map((path) => ({ path, kind: 'import-statement' })),
    ...later.map((path) => ({ path, kind: 'dynamic-import' })),
  ],
});
const stats = {
  outputs: {
    'main.js': output(['main.ts'], ['shared.js'], ['lazy.js']),
    'shared.js': output(['shared.ts']),
    'lazy.js': output(['routes.ts'], ['shared.js'], ['page.js', 'other.js']),
    'page.js': output(['lesson-page.ts'], ['player.js']),
    'player.js': output(['player.ts']),
    'other.js': output(['other.ts']),
  },
};

describe('Bundle', () => {
  let folder: string;
  let bundle: Bundle;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'trin-bundle-'));
    writeFileSync(
      join(folder, 'index.html'),
      '<link href="a.css"><script src="main.js"></script><link href="/icon.svg">',
    );
    bundle = new Bundle(folder, stats);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('counts what index.html loads, with static imports and without lazy ones', () => {
    expect([...bundle.initial()]).toEqual(['a.css', 'main.js', 'shared.js']);
  });
  it('counts the chain of lazy chunks down to a page, without its neighbours and what is there already', () => {
    expect([...(bundle.route(/lesson-page\.ts$/) ?? [])]).toEqual(['lazy.js', 'page.js', 'player.js']);
  });
  it('does not know a page that is not there', () => {
    expect(bundle.route(/quiz-page\.ts$/)).toBeUndefined();
  });
  it('adds up the compressed sizes', () => {
    writeFileSync(join(folder, 'a.js'), 'x'.repeat(10_000));
    expect(bundle.size(new Set(['a.js']))).toBeLessThan(100);
  });
});
