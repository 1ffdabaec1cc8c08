import { isAnswered, type BlockResponseValue } from '@trin/learning-contract';
import { lessonDocument } from '../testing/courses';
import { missingExercises } from './missing-exercises';

const answers = (text: string) => (): BlockResponseValue => ({ type: 'reflection', text });

describe('missing exercises', () => {
  it('names what is required and not answered, with its place', () => {
    const missing = missingExercises(lessonDocument, () => undefined);
    expect(missing.map(({ block, blockIndex }) => [block.id, blockIndex])).toEqual([['tanker', 1]]);
  });

  it('takes blank space for no answer', () => {
    expect(missingExercises(lessonDocument, answers('  \n '))).toHaveLength(1);
    expect(missingExercises(lessonDocument, answers('Noget'))).toHaveLength(0);
  });

  it('asks for nothing in a lesson that is only read', () => {
    expect(missingExercises({ ...lessonDocument, completion: 'read' }, () => undefined)).toHaveLength(0);
  });

  it('counts a sorting as answered when it was checked, however it went', () => {
    expect(isAnswered({ type: 'sorting', placements: [], checked: true })).toBe(true);
    expect(isAnswered({ type: 'sorting', placements: [{ itemId: 'a', categoryId: 'b' }], checked: false })).toBe(false);
  });
});
