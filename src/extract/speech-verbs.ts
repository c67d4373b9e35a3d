// Which verb of saying stands at a token: a listed one, the shorter of two, or an unlisted one right behind a quote.
import { FORM, type SpeechVerb, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import { linkedVerbAt } from './linked-verbs.ts';

/** The verb of saying that starts at a token. */
export function speechVerbAt(document: Document, at: number): Hit<VerbHit<SpeechVerb>> | undefined {
  const listed = document.hits.find<VerbHit<SpeechVerb>>(at, 'speech-verb');
  const linked = linkedVerbAt(document, at, listed?.to ?? at);
  if (linked !== undefined) return linked;
  return listed === undefined ? unlistedVerb(document, at) : shorterVerb(document, listed);
}

/** "plaide pour sa part X": a longer verb ("plaide pour") whose last word opens an adverb is the shorter one. */
function shorterVerb(document: Document, hit: Hit<VerbHit<SpeechVerb>>): Hit<VerbHit<SpeechVerb>> {
  const last = hit.to - 1;
  if (last === hit.from || (document.hits.find(last, 'adverb')?.to ?? 0) <= hit.to) return hit;
  const shorter = document.hits.at(hit.from).find(({ to, lexeme }) => to === last && lexeme.class === 'speech-verb');
  return (shorter as Hit<VerbHit<SpeechVerb>> | undefined) ?? hit;
}

/** What a verb that no list has does right behind a quote: it tells who spoke. */
const UNLISTED: VerbHit<SpeechVerb> = { verb: { lemma: '', sense: 'say', content: ['quote'] }, forms: FORM.finite };

/** "..., grince X", "...," beamed the rower: a word of no other use between a closed quote with its comma and whoever spoke. */
function unlistedVerb(document: Document, at: number): Hit<VerbHit<SpeechVerb>> | undefined {
  const close = document.isComma(at - 1) ? at - 2 : at - 1;
  const index = document.quoteOf[close - 1] ?? -1;
  if (index < 0 || !document.isWord(at) || document.isCapital(at) || isListed(document, at)) return undefined;
  if (document.quotes[index]!.close !== close || (close === at - 1 && !/^[,!?]$/.test(document.word(close - 1)))) return undefined;
  const named = document.isCapital(at + 1) && document.isWord(at + 1);
  if (document.is(at + 1, 'preposition') || (!named && !document.isAny(at + 1, ['definite', 'indefinite', 'honorific']))) return undefined;
  if (named && isNounOfName(document, at)) return undefined;
  return {
    from: at,
    to: at + 1,
    lexeme: { class: 'speech-verb', classNumber: -1, number: -1, value: UNLISTED, form: document.word(at), exact: false },
  };
}

/** "...," welder Ana Prado said: capitals and a listed verb behind, so that the word is a noun for whose name follows. */
function isNounOfName(document: Document, at: number): boolean {
  let end = at + 1;
  while (end - at < LONGEST_NAME && document.isWord(end) && document.isCapital(end)) end++;
  return document.is(end, 'speech-verb');
}

const LONGEST_NAME = 6;

/** A word of some use other than that of a common verb: "came the answer". */
function isListed(document: Document, at: number): boolean {
  return document.hits.at(at).some(({ lexeme }) => lexeme.class !== 'plain-verb');
}

/** "tin rằng" + "năm 2026 sẽ khó khăn": behind a verb that ends in the word for "that" a date is said, where a longer word hides shorter ones. */
export function endsInComplementizer(document: Document, at: number): boolean {
  if (document.pack.pack.text.longestWins !== true || !document.isWord(at)) return false;
  return document.pack.pack.grammar.complementizers.includes(document.key(at - 1));
}
