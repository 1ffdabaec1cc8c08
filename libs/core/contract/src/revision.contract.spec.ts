import { decideRevision } from './revision.contract.js';

const write = (revision: number, writeId = '018f0000-0000-7000-8000-000000000001') => ({ revision, writeId });
const other = '018f0000-0000-7000-8000-000000000002';

describe('decideRevision', () => {
  it('applies the first write', () => expect(decideRevision(undefined, write(1))).toBe('apply'));
  it('applies a newer write', () => expect(decideRevision(write(1), write(2, other))).toBe('apply'));
  it('knows a write that is sent again', () => expect(decideRevision(write(3), write(3))).toBe('repeat'));
  it('refuses an equal revision of another tab', () =>
    expect(decideRevision(write(3), write(3, other))).toBe('conflict'));
  it('refuses an older write', () => expect(decideRevision(write(3), write(2, other))).toBe('conflict'));
});
