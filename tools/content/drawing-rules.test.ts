import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawingFaults } from './drawing-rules.ts';

function faults(body: string, root = 'viewBox="0 0 640 200"'): readonly string[] {
  return drawingFaults(`<svg ${root}>\n${body}\n</svg>`).map((fault) => `${fault.line}: ${fault.message}`);
}

void test('a drawing of plain shapes in tokens has no faults', () => {
  assert.deepEqual(
    faults('<g><rect x="0" fill="var(--step1-tint)" stroke="none"/><text font-size="18">x</text></g>'),
    [],
  );
});

void test('other colours are named with their line', () => {
  assert.deepEqual(faults('<rect fill="#fff"/>'), ['2: fill="#fff" is not a colour token']);
  assert.deepEqual(faults('<rect fill="var(--other)"/>'), ['2: fill="var(--other)" is not a colour token']);
});

void test('a drawing has a viewBox and no fixed size', () => {
  assert.deepEqual(faults('', 'width="640"'), [
    '1: a drawing has no fixed size',
    '1: a drawing is an <svg> with a viewBox',
  ]);
});

void test('scripts, styles, events and references are refused', () => {
  assert.equal(faults('<script></script>').length, 1);
  assert.equal(faults('<style></style>').length, 1);
  assert.equal(faults('<foreignObject></foreignObject>').length, 1);
  assert.equal(faults('<rect onclick="x()"/>').length, 1);
  assert.equal(faults('<rect style="fill:red"/>').length, 1);
  assert.equal(faults('<rect fill="url(https://example.org/x.svg#a)"/>').length, 1);
  assert.equal(faults('<image href="https://example.org/x.png"/>').length, 2);
  assert.deepEqual(faults('<use href="#a"/><rect fill="url(#a)"/>'), []);
});

void test('small text is refused, measured where the drawing is 640 wide', () => {
  assert.deepEqual(faults('<text font-size="14">x</text>'), ['2: text is 14.0 units high, at least 15']);
  assert.deepEqual(faults('<g transform="scale(.5)"><text font-size="20">x</text></g>'), [
    '2: text is 10.0 units high, at least 15',
  ]);
  assert.deepEqual(faults('<text font-size="8">x</text>', 'viewBox="0 0 320 100"'), []);
});

void test('tags must close', () => {
  assert.deepEqual(faults('<g>'), ['3: </svg> closes nothing', '1: <svg> is not closed']);
});
