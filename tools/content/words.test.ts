import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spellableWords } from './words.ts';

void test('hyphenated words are checked in their parts', () => {
  assert.deepEqual(spellableWords('En hvis-s\u00e5-regel.'), ['En', 'hvis', 's\u00e5', 'regel']);
});

void test('numbers, codes and single letters are no words', () => {
  assert.deepEqual(spellableWords('R-1002 kostede 980,00 den 3. A-118'), ['kostede', 'den']);
});

void test('addresses are no words', () => {
  assert.deepEqual(spellableWords('set p\u00e5 tvsyd.dk i 2018'), ['set', 'p\u00e5']);
});

void test('an apostrophe stays in its word', () => {
  assert.deepEqual(spellableWords('Fremtidens HK\u2019er'), ['Fremtidens', "HK'er"]);
});
