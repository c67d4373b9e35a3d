import { describe, expect, it } from 'vitest';
import { decode } from '../../src/ingest/index.ts';

const text = 'Chủ tịch nói: « cảm ơn ». Le café était fermé, mais la réunion a eu lieu.';
const utf16 = (value: string, little: boolean, mark: boolean) => {
  const units = [...(mark ? [0xfeff] : []), ...Array.from({ length: value.length }, (_, i) => value.charCodeAt(i))];
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};

describe('decode', () => {
  it('reads UTF-8 with and without a mark', () => {
    expect(decode(Buffer.from(text))).toBe(text);
    expect(decode(Buffer.from(`\uFEFF${text}`))).toBe(text);
  });

  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('reads UTF-16, little-endian %s, mark %s', (little, mark) => {
    expect(decode(utf16(text, little, mark))).toBe(text);
  });

  it.each([
    ['Latin-1', Buffer.from('Le café était fermé', 'latin1'), /offset 6.*Latin-1 or Windows-1252/u],
    ['truncated UTF-8', Buffer.from('Chủ tịch').subarray(0, 4), /not UTF-8/u],
    ['damaged UTF-8', Buffer.from([0x61, 0xe1, 0xbb, 0xe1, 0xbb, 0xa7]), /offset 1\).*damaged/u],
    ['binary', Buffer.from([1, 2, 0, 0, 5, 0, 0, 9]), /binary/u],
    ['control characters', Buffer.alloc(100, 2), /binary/u],
    ['PDF', Buffer.from('%PDF-1.7 ...'), /PDF/u],
    ['PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), /PNG/u],
    ['office', Buffer.from('PK\u0003\u0004....'), /ZIP/u],
    ['half a UTF-16 pair', utf16('abc\uD800', true, true), /damaged UTF-16LE/u],
  ])('refuses %s by name', (_, bytes, reason) => {
    expect(() => decode(bytes)).toThrow(reason);
  });
});
