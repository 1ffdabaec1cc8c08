import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuestions } from './quiz-source.ts';

const SOURCE = [
  'Q q-1 | SF | Is it so?',
  '@ lesson=first objective=a,b tag=x',
  '+ Yes',
  '- No :: Not quite.',
  '= Because.',
  '',
  'Q q-2 | PAR | Pair | up',
  'left => right',
].join('\n');

void test('a question knows its line, lesson and objectives', () => {
  const [first, second] = parseQuestions(SOURCE, 10);
  assert.deepEqual([first?.id, first?.line, first?.lesson, first?.objectives], ['q-1', 10, 'first', ['a', 'b']]);
  assert.deepEqual([second?.id, second?.line, second?.lesson, second?.objectives], ['q-2', 16, undefined, []]);
});

void test('what the learner reads comes without the signs', () => {
  const [first, second] = parseQuestions(SOURCE, 10);
  assert.deepEqual(first?.texts, [
    { text: 'Is it so?', line: 10 },
    { text: 'Yes', line: 12 },
    { text: 'No Not quite.', line: 13 },
    { text: 'Because.', line: 14 },
  ]);
  assert.deepEqual(second?.texts, [
    { text: 'Pair | up', line: 16 },
    { text: 'left right', line: 17 },
  ]);
});
