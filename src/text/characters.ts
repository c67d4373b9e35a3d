// Character classes of UTF-16 code units, looked up once per distinct unit.

/** What a code unit is to the tokenizer. */
export const CHAR = { letter: 1, digit: 2, space: 3, newline: 4, mark: 5, punctuation: 6, surrogate: 7 } as const;

const classes = new Uint8Array(0x10000);
const upper = new Uint8Array(0x10000);

/** The class of a code unit; depends on Unicode alone, never on the locale. */
export function charClass(unit: number): number {
  const known = classes[unit]!;
  return known !== 0 ? known : classify(unit);
}

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  let value: number = CHAR.punctuation;
  if (unit >= 0xd800 && unit <= 0xdfff) value = CHAR.surrogate;
  else if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) value = CHAR.newline;
  else if (/\p{L}/u.test(char)) value = CHAR.letter;
  else if (/\p{Nd}/u.test(char)) value = CHAR.digit;
  else if (/\p{M}/u.test(char)) value = CHAR.mark;
  else if (/[\s\p{Z}\p{Cc}\p{Cf}]/u.test(char)) value = CHAR.space;
  classes[unit] = value;
  return value;
}

/** Whether the code unit is an upper-case (or title-case) letter. */
export function isUpper(unit: number): boolean {
  let known = upper[unit]!;
  if (known === 0) {
    known = /[\p{Lu}\p{Lt}]/u.test(String.fromCharCode(unit)) ? 2 : 1;
    upper[unit] = known;
  }
  return known === 2;
}

/** Apostrophes as typed: ' ’ ʼ ´ ` */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x02bc;
}

/** Hyphens that join words: - ‐ ‑ */
export function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}
