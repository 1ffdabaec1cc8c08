import { MoveOn } from '@trin/courses-contract';
import da from '@trin/courses-contract/i18n/da.json';
import { completionRule } from './completion-rule';

describe('completionRule', () => {
  it('says how much must be right where a quiz decides', () => {
    expect(completionRule({ moveOn: 'CompletedAndPassed', masteryScore: 0.75 })).toEqual({
      key: 'courses.rule.CompletedAndPassed',
      masteryPercent: 75,
    });
    expect(completionRule({ moveOn: 'Completed', masteryScore: 0.75 })).toEqual({ key: 'courses.rule.Completed' });
  });

  it('has words for every rule', () =>
    expect(Object.keys(da.courses.rule)).toEqual(expect.arrayContaining(MoveOn.options)));
});
