// One stage of the sieve: a sentence that tells who said the one before it: "Hal itu disampaikan X", "Đó là nhận định của X".
import type { Cue } from './cues.ts';
import { datelineEnd } from './datelines.ts';
import type { Referent } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';
import { isActorLike, isPossessor } from './referent-kinds.ts';
import type { Sieve } from './sieve.ts';

/** Adds the sentence before each such opening, a whole quote without its marks; a first sentence may go back over a paragraph's end. */
export function retoldSentences(sieve: Sieve): void {
  const { document } = sieve;
  for (let at = document.next(1, 'retelling'); at < document.count; at = document.next(at + 1, 'retelling')) {
    const hit = document.hits.find(at, 'retelling');
    if (hit === undefined || document.quoteOf[at]! >= 0 || document.regionOf[at] === 2) continue;
    const opening = document.sentenceFrom(at);
    if (opening === 0 || sieve.trimStart(opening) !== at || document.regionOf[opening - 1] === 2) continue;
    const speaker = tellerBehind(sieve, hit.to);
    if (speaker === undefined || document.paragraphOf(at) - document.paragraphOf(opening - 1) > 1) continue;
    const via = { from: speaker.from, to: speaker.to };
    addRetold(sieve, { from: hit.from, to: hit.to }, { speakers: [speaker], via }, opening);
    at = hit.to - 1;
  }
}

/** Who stands right behind, a preposition of doing or of owning and a determiner between. */
function tellerBehind(sieve: Sieve, from: number): Referent | undefined {
  const { document } = sieve;
  const start = skipDeterminers(document, skipPreposition(document, from, ['by', 'of', 'from']) ?? pastAdjunct(sieve, from) ?? from);
  const referent = sieve.referents.at(start);
  if (referent === undefined || referent.from < from || !isActorLike(referent) || referent.kind === 'Place') return undefined;
  return isPossessor(document, referent) ? sieve.referents.at(referent.to + 1) : referent;
}

/** "This was disclosed on Monday in Lima by X": behind the preposition of who did it, past when and where; where nouns come last or have genders. */
function pastAdjunct({ document }: Sieve, from: number): number | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' && document.pack.pack.grammar.genders === undefined) return undefined;
  for (let at = from; at < Math.min(from + LONGEST_ADJUNCT, document.sentenceTo(from - 1)); at++) {
    const by = skipPreposition(document, at, ['by']);
    if (by !== undefined) return by;
  }
  return undefined;
}

const LONGEST_ADJUNCT = 9;

/** The sentence that ends at a position, as what somebody said: a whole quote without its marks, or a sentence that reports nothing itself. */
export function addRetold(
  sieve: Sieve,
  cue: { from: number; to: number },
  subject: { speakers: Referent[]; via: { from: number; to: number } },
  stop: number,
): void {
  const { document } = sieve;
  const first = document.sentenceFrom(stop - 1);
  const base = { cue, ...subject, fused: false, rule: 'content-then-cue' as const };
  const quote = document.quoteAt(stop - 1);
  if (quote !== undefined) {
    if (sieve.claimed.has(quote) || quote.depth > 0 || quote.to - quote.from < 4 || document.sentenceFrom(quote.open) !== quote.open)
      return;
    sieve.claimed.add(quote);
    sieve.found.push({ ...base, from: quote.from, to: sieve.trimEnd(quote.from, quote.to), mode: 'direct' });
    return;
  }
  const from = sieve.trimStart(datelineEnd(document, first, stop));
  const to = sieve.trimEnd(from, stop);
  if (to - from < 3) return;
  for (let at = from; at < to; at++) if (reports(sieve.cueAt.get(at)) || sieve.covered[at] === 1 || document.is(at, 'according-to')) return;
  sieve.found.push({ ...base, from, to, mode: sieve.modeOf(from, to) });
  sieve.cover(from, to);
}

/** A verb of saying that takes more than quotations: "The port will open" reports nothing. */
function reports(cue: Cue | undefined): boolean {
  return cue?.verb.content.some((frame) => frame !== 'quote') === true;
}
