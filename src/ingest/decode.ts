// Bytes to text: UTF-8 and UTF-16 are read, everything else is refused by its name.
import { UserError } from '../base/index.ts';

const MAGIC: [string, number[]][] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP archive (or an office document)', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['UTF-32 text', [0xff, 0xfe, 0, 0]],
  ['UTF-32 text', [0, 0, 0xfe, 0xff]],
];

/** Decodes UTF-8 (with or without a mark) or UTF-16 (by mark or by its zero bytes); throws a UserError that names anything else. */
export function decode(bytes: Uint8Array): string {
  const magic = MAGIC.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (magic) throw new UserError('encoding', `${magic[0]}, not text: convert it to UTF-8 text or HTML first`);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  const zeros = countZeros(bytes);
  const pairs = Math.max(1, Math.min(bytes.length, SAMPLE) >> 1);
  if (zeros.odd > pairs * 0.3 && zeros.even < pairs * 0.02) return decodeAs('utf-16le', bytes);
  if (zeros.even > pairs * 0.3 && zeros.odd < pairs * 0.02) return decodeAs('utf-16be', bytes);
  if (zeros.even + zeros.odd > 0 || zeros.control > pairs * 0.05) throw new UserError('encoding', 'binary data, not text');
  return decodeUtf8(bytes);
}

const SAMPLE = 65_536;

function countZeros(bytes: Uint8Array): { even: number; odd: number; control: number } {
  const found = { even: 0, odd: 0, control: 0 };
  const end = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const byte = bytes[i]!;
    if (byte === 0) found[i % 2 === 0 ? 'even' : 'odd']++;
    else if (byte < 9 || (byte > 13 && byte < 27)) found.control++;
  }
  return found;
}

function decodeUtf8(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const at = findInvalid(bytes);
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    throw new UserError('encoding', `not UTF-8 (byte 0x${byte} at offset ${at}); ${guess(bytes, at)}`);
  }
  if (text.includes('\u0000')) throw new UserError('encoding', 'binary data, not text');
  return text;
}

/** Letters of Latin-1 stand alone among ASCII; anything else is called damaged. */
function guess(bytes: Uint8Array, at: number): string {
  const next = bytes[at + 1];
  const alone = bytes[at]! >= 0x80 && (next === undefined || next < 0x80);
  return alone
    ? 'it looks like Latin-1 or Windows-1252: convert it (iconv -f WINDOWS-1252 -t UTF-8)'
    : 'it is damaged or in another encoding: convert it to UTF-8';
}

function decodeAs(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UserError('encoding', `damaged ${encoding.toUpperCase()}: convert it to UTF-8`);
  }
}

/** Offset of the first byte that cannot stand in UTF-8. */
function findInvalid(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!;
    const size = lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    if (size === 0) return i;
    for (let k = 1; k < size; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return i;
    i += size;
  }
  return 0;
}
