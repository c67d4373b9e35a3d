// Content hashes, the same in node and in the browser.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits. */
export function contentHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The first 12 digits of the content hash: short enough for a key, long enough for a million records. */
export function shortHash(text: string): string {
  return contentHash(text).slice(0, 12);
}
