import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLong, readability, sentences, words } from './lix.ts';

void test('a word keeps its hyphens and a number its comma', () => {
  assert.deepEqual(words('En RPA-robot betaler 1.250,00 kroner.'), [
    'En',
    'RPA-robot',
    'betaler',
    '1.250,00',
    'kroner',
  ]);
});

void test('Danish letters belong to words', () => {
  assert.deepEqual(words('bl\u00e5b\u00e6rgr\u00f8d p\u00e5 \u00d8'), [
    'bl\u00e5b\u00e6rgr\u00f8d',
    'p\u00e5',
    '\u00d8',
  ]);
});

void test('a long word has seven letters or more, and digits are not letters', () => {
  assert.equal(isLong('robotte'), true);
  assert.equal(isLong('robott'), false);
  assert.equal(isLong('1.250.000,00'), false);
});

void test('sentences end at marks, also inside quotation marks', () => {
  assert.equal(sentences('Hvad nu? Den stopper. \u00bbHvorfor?\u00ab Fordi.'), 4);
});

void test('abbreviations, times and amounts end nothing', () => {
  assert.equal(sentences('Den begynder kl. 02.00 og betaler 980,00 kr. hver nat.'), 1);
});

void test('a colon ends a sentence only before a capital letter', () => {
  assert.equal(sentences('Husk dette: Den stopper.'), 2);
  assert.equal(sentences('Tre felter: dato, navn og tal.'), 1);
});

void test('a paragraph without a mark is one sentence, an empty one is none', () => {
  assert.equal(sentences('uden punktum'), 1);
  assert.equal(sentences('  '), 0);
});

void test('LIX is words per sentence plus the percentage of long words', () => {
  const result = readability(['Robotten betaler regningen.', 'Den er tom']);
  assert.equal(result.words, 6);
  assert.equal(result.sentences, 2);
  assert.equal(result.longWords, 3);
  assert.equal(result.lix, 3 + 50);
});

void test('nothing to read has LIX 0', () => {
  assert.equal(readability([]).lix, 0);
});
