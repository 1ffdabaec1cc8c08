import { isAnswered, type BlockResponseValue } from '@trin/learning-contract';
import { demoResponse } from '../demo/demo-responses.rules.js';
import { aLesson, everyBlock } from '../testing/index.js';
import { civilNumbersInNotes, civilNumbersInResponse, findBlock, missingBlockIds } from './response.rules.js';

const reflection = (text: string): BlockResponseValue => ({ type: 'reflection', text });

describe('findBlock', () => {
  it('finds a block by id, and none that has no id', () => {
    const lesson = aLesson('one', everyBlock);
    expect(findBlock(lesson, 'workflow')?.type).toBe('workflow');
    expect(findBlock(lesson, 'nowhere')).toBeUndefined();
  });
});

describe('isAnswered', () => {
  it.each([
    [reflection('  \n'), false],
    [reflection('Noget'), true],
    [{ type: 'workflow', name: ' ', note: 'x' }, false],
    [{ type: 'workflow', name: 'Fravær', note: '' }, true],
    [{ type: 'checklist', checkedIds: [] }, false],
    [{ type: 'checklist', checkedIds: ['one'] }, true],
    [{ type: 'sorting', placements: [{ itemId: 'a', categoryId: 'left' }], checked: false }, false],
    [{ type: 'sorting', placements: [], checked: true }, true],
    [{ type: 'matching', pairs: [], checked: true }, true],
    [{ type: 'flip-card', flipped: false }, false],
  ] as const)('says of %j: %s', (value, answered) => expect(isAnswered(value as BlockResponseValue)).toBe(answered));

  it('takes what a diligent learner leaves in every kind of block', () => {
    const values = everyBlock.flatMap((block) =>
      'id' in block ? (demoResponse(block, { workflow: 'w', reflection: 'r' }) ?? []) : [],
    );
    expect(values).toHaveLength(6);
    expect(values.every(isAnswered)).toBe(true);
  });
});

describe('missingBlockIds', () => {
  const lesson = aLesson('one', everyBlock, ['reflect', 'workflow']);
  it('names what is not answered, in order', () => {
    expect(missingBlockIds(lesson, [])).toEqual(['reflect', 'workflow']);
    expect(
      missingBlockIds(lesson, [{ blockId: 'workflow', value: { type: 'workflow', name: 'x', note: '' } }]),
    ).toEqual(['reflect']);
    expect(missingBlockIds(lesson, [{ blockId: 'reflect', value: reflection('') }])).toEqual(['reflect', 'workflow']);
  });
  it('asks nothing of a lesson that is only read', () =>
    expect(missingBlockIds({ ...lesson, completion: 'read' }, [])).toEqual([]));
});

describe('civil registration numbers', () => {
  it('are found in every text the learner types, and named by path', () => {
    expect(civilNumbersInResponse(reflection('Sag om 010190-1234'))).toEqual(['value.text']);
    expect(civilNumbersInResponse({ type: 'workflow', name: '0101901234', note: '010190-1234' })).toEqual([
      'value.name',
      'value.note',
    ]);
    const highlight = { id: '018f0000-0000-7000-8000-000000000001', blockIndex: 0, quote: 'q', prefix: '', note: '' };
    const highlights = [highlight, { ...highlight, note: 'CPR 010190-1234' }];
    expect(civilNumbersInNotes({ text: 'ok', bookmarked: false, highlights })).toEqual(['value.highlights.1.note']);
  });
  it('are not seen in what the learner only clicks', () =>
    expect(civilNumbersInResponse({ type: 'checklist', checkedIds: ['010190-1234'] })).toEqual([]));
});
