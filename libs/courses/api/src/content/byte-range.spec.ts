import { byteRange } from './byte-range.js';

describe('byteRange of 100 bytes', () => {
  it.each([
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=0-500', { start: 0, end: 99 }],
    ['bytes=100-', null],
    ['bytes=9-0', null],
    ['bytes=-0', null],
    ['bytes=0-9,20-29', undefined],
    ['bytes=-', undefined],
    ['lines=0-9', undefined],
    [undefined, undefined],
  ])('%s', (header, expected) => expect(byteRange(header, 100)).toEqual(expected));
});
