import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lessonText } from './lesson-text.ts';
import { parseMarkdown } from './markdown.ts';

void test('paragraphs are prose, lists and tables are pieces, headings and questions are neither', () => {
  const source = [
    '---',
    'id: x',
    '---',
    '## Heading',
    '',
    'A paragraph with a :term[word]{id="word"}.',
    '',
    '- one',
    '- two :: why',
    '',
    '| a | b |',
    '|---|---|',
    '| c | d |',
    '',
    '```quiz id="q"',
    'Q q-1 | SF | Not counted',
    '```',
  ].join('\n');
  const { prose, pieces } = lessonText(parseMarkdown(source));
  assert.deepEqual(prose, ['A paragraph with a word.']);
  assert.deepEqual(pieces, ['one', 'two. why', 'a', 'b', 'c', 'd']);
});

void test('text inside blocks is prose, also in blocks that hold blocks', () => {
  const source = '::::accordion\n### Not this\nInside.\n\n:::fact{title="t"}\nDeeper.\n:::\n::::\n';
  assert.deepEqual(lessonText(parseMarkdown(source)).prose, ['Inside.', 'Deeper.']);
});

void test('captions and alternative texts are not counted', () => {
  const source = '::figure{src="a.svg" alt="An alternative text" caption="A caption"}\n';
  assert.deepEqual(lessonText(parseMarkdown(source)), { prose: [], pieces: [] });
});
