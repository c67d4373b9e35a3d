// Comparison keys: two surface forms with one key are the same word.

const TONES: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];

/** Keys kept at once; more are forgotten together. */
const MOST_FOLDED = 50_000;
const folds = new Map<string, string>();
const keys = new Map<string, string>();

/**
 * The key a word is compared by: NFC, lower case, one apostrophe and hyphen, and one of the two places where
 * Vietnamese spelling may put a tone mark (oà, òa). Diacritics stay: they tell words apart.
 */
export function comparisonKey(surface: string): string {
  if (isAscii(surface)) return surface.toLowerCase();
  let key = keys.get(surface);
  if (key === undefined) {
    if (keys.size >= MOST_FOLDED) keys.clear();
    key = normalized(surface);
    keys.set(surface, key);
  }
  return key;
}

function normalized(surface: string): string {
  let key = surface.normalize('NFC').toLowerCase();
  if (/[’ʼ]/.test(key)) key = key.replace(/[’ʼ]/g, "'");
  if (/[‐‑]/.test(key)) key = key.replace(/[‐‑]/g, '-');
  if (/[ou][àáảãạèéẻẽẹỳýỷỹỵ]/.test(key)) for (const [from, to] of TONES) if (key.endsWith(from)) key = key.slice(0, -from.length) + to;
  return key;
}

/** A key without diacritics, punctuation or spacing, for comparing names across spellings and languages. Keys of names seen before are remembered. */
export function foldedKey(surface: string): string {
  let key = folds.get(surface);
  if (key === undefined) {
    if (folds.size >= MOST_FOLDED) folds.clear();
    key = fold(surface);
    folds.set(surface, key);
  }
  return key;
}

function fold(surface: string): string {
  if (isAscii(surface)) return spaced(surface.toLowerCase());
  let folded = surface.normalize('NFD').replace(/\p{M}+/gu, '');
  if (/[đĐøØłŁßæÆœŒ]/.test(folded)) {
    folded = folded
      .replace(/[đĐ]/g, 'd')
      .replace(/[øØ]/g, 'o')
      .replace(/[łŁ]/g, 'l')
      .replace(/ß/g, 'ss')
      .replace(/[æÆ]/g, 'ae')
      .replace(/[œŒ]/g, 'oe');
  }
  folded = folded.toLowerCase();
  return isAscii(folded) ? spaced(folded) : folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** A lower-case ASCII text with one space for whatever is no letter or digit. */
function spaced(text: string): string {
  return /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(text) ? text : text.replace(/[^a-z0-9]+/g, ' ').trim();
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** A folded key with hyphens between its words: the tail of node keys. */
export function slug(surface: string): string {
  return foldedKey(surface).replace(/ /g, '-');
}
