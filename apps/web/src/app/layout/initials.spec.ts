import { initialsOf } from './initials';

describe('initialsOf', () => {
  it.each([
    ['Lone Madsen', 'LM'],
    ['Åse Marie Ørsted', 'ÅØ'],
    ['omar', 'O'],
    ['  ', ''],
  ])('%s is %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
});
