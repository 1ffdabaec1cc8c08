import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkObjectives } from './check-objectives.ts';
import type { Lesson, Module } from './content-model.ts';
import { parseMarkdown } from './markdown.ts';
import { type Question, parseQuestions } from './quiz-source.ts';

function lesson(source: string, questions: readonly Question[] = []): Lesson {
  const objectives = [{ id: 'goal', line: 5 }];
  const tree = parseMarkdown(source);
  return { file: 'lesson.md', id: 'first', idLine: 2, objectives, tree, questions, frontMatter: '' };
}

function module(written: Lesson, quiz: string): Module {
  const questions = parseQuestions(quiz, 1);
  return {
    file: 'module.yaml',
    id: 'module',
    idLine: 1,
    lessons: [written],
    quiz: { file: 'quiz.md', id: 'quiz', idLine: 2, frontMatter: '', questions },
  };
}

function messages(subject: Module): readonly string[] {
  return checkObjectives(subject).map((found) => `${found.file}:${found.line}: ${found.message}`);
}

void test('a quiz question, an in-text question or an exercise covers an objective', () => {
  const quiz = 'Q q-1 | SF | x\n@ lesson=first objective=goal';
  assert.deepEqual(messages(module(lesson('Text.'), quiz)), []);
  const inText = parseQuestions('Q t-1 | SF | x\n@ objective=goal', 9);
  assert.deepEqual(messages(module(lesson('Text.', inText), '')), []);
  const exercise = ':::reflection{id="r" objective="goal"}\nWrite.\n:::';
  assert.deepEqual(messages(module(lesson(exercise), '')), []);
});

void test('an objective that nothing trains is named at its line', () => {
  const [found] = messages(module(lesson('Text.'), ''));
  assert.equal(found, 'lesson.md:5: the objective "goal" has no question and no exercise');
});

void test('a question must name an objective that is there', () => {
  const quiz = 'Q q-1 | SF | x\n@ lesson=first objective=goal,gone\n\nQ q-2 | SF | y';
  assert.deepEqual(messages(module(lesson('Text.'), quiz)), [
    'quiz.md:1: no objective "gone" in lesson "first"',
    'quiz.md:4: question q-2 names no objective',
  ]);
});
