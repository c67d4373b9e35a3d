// Tests of single words by the lists and endings of a pack, compiled once.
import type { LexiconPart, Words } from './pack.ts';

/** How a word is a noun for one person: listed as one, listed as none though it ends like one, or ending like one. */
export type PersonNoun = 'listed' | 'except' | 'ending';

/** Looks a word up as it is, then by each base form its ending allows. */
export function ordinaryTest({ words, endings, bare, shapes = [] }: NonNullable<LexiconPart['ordinary']>): (key: string) => boolean {
  const listed = new Set(words);
  const rests = Object.entries(endings).map(([ending, forms]) => ({ ending, forms, alone: bare?.includes(ending) ?? true }));
  const isInflected = (key: string): boolean =>
    rests.some(({ ending, forms, alone }) => {
      if (!key.endsWith(ending)) return false;
      const stem = key.slice(0, -ending.length);
      return (alone && listed.has(stem)) || forms.some((form) => listed.has(stem + form));
    });
  const isShaped = (key: string): boolean => key.length >= SHAPED && shapes.some((shape) => key.endsWith(shape));
  return remembered((key) => listed.has(key) || isInflected(key) || isShaped(key));
}

/** How long a word must be whose ending alone tells that it is none of a name. */
const SHAPED = 10;

/** Tells nouns for one person by the pack's lists and endings. */
export function personNounTest({ words, except, endings }: NonNullable<LexiconPart['persons']>): (key: string) => PersonNoun | undefined {
  const listed = new Set(words);
  const excepted = new Set(except);
  return remembered((key) => {
    if (excepted.has(key)) return 'except';
    if (listed.has(key)) return 'listed';
    return endings.some((ending) => key.endsWith(ending) && key.length > ending.length + 2) ? 'ending' : undefined;
  });
}

/** A test that keeps its answers, up to a bound. */
function remembered<Answer>(test: (key: string) => Answer): (key: string) => Answer {
  const answers = new Map<string, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known!;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const answer = test(key);
    answers.set(key, answer);
    return answer;
  };
}

const MOST_REMEMBERED = 20_000;

/** Whether a word is one of a list. */
export function membership(words: Words): (key: string) => boolean {
  const listed = new Set(words);
  return (key) => listed.has(key);
}

/** Whether a word is a verb of the past, listed or by its ending. */
export function pastTest({ words, endings }: { words: Words; endings: Words }): (key: string) => boolean {
  const listed = new Set(words);
  return remembered((key) => listed.has(key) || endings.some((ending) => key.endsWith(ending) && key.length > ending.length + 1));
}
