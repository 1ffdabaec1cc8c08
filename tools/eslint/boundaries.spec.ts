import { depConstraints, scopes, types } from './boundaries.mjs';

const allowed = (tag: string) => depConstraints.find((row) => row.sourceTag === tag)?.onlyDependOnLibsWithTags;

describe('boundaries', () => {
  it('names only values that exist', () => {
    for (const table of [scopes, types]) {
      for (const targets of Object.values(table))
        expect(Object.keys(table)).toEqual(expect.arrayContaining([...targets]));
    }
  });
  it('lets no subject import a subject above it', () => {
    expect(allowed('scope:quizzes')).toEqual(['scope:quizzes', 'scope:core', 'scope:ui']);
    expect(allowed('scope:courses')).not.toContain('scope:learning');
  });
  it('keeps the server out of the browser and the browser out of the server', () => {
    const banned = (tag: string) => depConstraints.find((row) => row.sourceTag === tag)?.bannedExternalImports;
    expect(banned('platform:web')).toEqual(expect.arrayContaining(['@nestjs/*', 'typeorm', 'pg', 'passport*']));
    expect(banned('platform:api')).toContain('@angular/*');
    expect(banned('platform:any')).toEqual(expect.arrayContaining(['@nestjs/*', '@angular/*']));
  });
  it('has no rows that constrain nothing', () => {
    expect(allowed('type:contract')).toEqual(['type:contract']);
    expect(depConstraints.every((row) => row.onlyDependOnLibsWithTags.length > 0)).toBe(true);
  });
});
