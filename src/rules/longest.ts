// Longest words win: where words are written as several tokens, a longer word hides the shorter ones inside it.
import { SHAPE, type Tokens } from '../text/index.ts';
import type { Hit, IndexedHit } from './lexemes.ts';

/** Classes whose longer occurrences hide others, and classes that are hidden by them. */
export interface Hiding {
  hides: (lexemeClass: string) => boolean;
  hidden: (lexemeClass: string) => boolean;
}

/**
 * Drops every hit of a hidden class that lies inside a longer hit of a hiding one. A run that begins in lower case and goes on with a capital hides
 * nothing: it is two words ("anh Hùng"). Linear in the hits times the longest form.
 */
export function dropHidden(starts: readonly (IndexedHit[] | undefined)[], tokens: Tokens, hiding: Hiding): (IndexedHit[] | undefined)[] {
  const reach = longestAt(starts, tokens, hiding);
  return starts.map((list, from) => {
    const kept = list?.filter((hit) => !hiding.hidden(hit.lexeme.class) || !isInside(reach, from, hit.to));
    return kept === undefined || kept.length === 0 ? undefined : kept;
  });
}

/** For each token the end of the longest hiding hit that starts there, or 0; one that starts inside another and ends behind it ("thỏa thuận hợp tác" + "với") hides nothing. */
function longestAt(starts: readonly (Hit[] | undefined)[], tokens: Tokens, hiding: Hiding): Int32Array {
  const ends = new Int32Array(starts.length);
  let reached = 0;
  for (let from = 0; from < starts.length; from++) {
    for (const hit of starts[from] ?? []) {
      const crossing = reached > from && hit.to > reached;
      if (!crossing && hit.to - from > 1 && hit.to > ends[from]! && hiding.hides(hit.lexeme.class) && isOneWord(tokens, from, hit))
        ends[from] = hit.to;
    }
    reached = Math.max(reached, ends[from]!);
  }
  return ends;
}

const LONGEST_WORD = 8;

function isInside(reach: Int32Array, from: number, to: number): boolean {
  for (let at = Math.max(0, from - LONGEST_WORD); at <= from; at++) if (reach[at]! >= to && reach[at]! - at > to - from) return true;
  return false;
}

/** No capital begins inside it, unless it opens with one; plain words with a capital on each syllable are a name ("Cao Anh Dũng", "Trần Hòa Bình"). */
function isOneWord(tokens: Tokens, from: number, { to, lexeme }: Hit): boolean {
  if ((tokens.shape[from]! & SHAPE.capital) !== 0) return lexeme.class !== 'plain-word' || (tokens.shape[to - 1]! & SHAPE.capital) === 0;
  for (let at = from + 1; at < to; at++) if ((tokens.shape[at]! & SHAPE.capital) !== 0) return false;
  return true;
}
