import * as z from 'zod';
import { fieldErrorText } from './field-error';

const issueOf = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0];

describe('fieldErrorText', () => {
  it.each([
    [z.string().min(1), '', 'ui.validation.required', {}],
    [z.string().min(10), 'kort', 'ui.validation.tooShort', { limit: 10 }],
    [z.string().max(3), 'lang', 'ui.validation.tooLong', { limit: 3 }],
    [z.email(), 'ikke en adresse', 'ui.validation.email', {}],
    [z.int(), 1.5, 'ui.validation.unknown', {}],
  ])('reads an issue of zod', (schema, value, key, params) => {
    const error = { kind: 'standardSchema', issue: issueOf(schema, value) };
    expect(fieldErrorText(error)).toEqual({ key, params });
  });

  it('reads the errors of signal forms', () => {
    expect(fieldErrorText({ kind: 'required' }).key).toBe('ui.validation.required');
    const short = Object.assign({ kind: 'minLength' }, { minLength: 4 });
    expect(fieldErrorText(short)).toEqual({ key: 'ui.validation.tooShort', params: { limit: 4 } });
  });
});
