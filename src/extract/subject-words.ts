// Subjects that are no referents: the words of a noun phrase before a verb.
import type { EventVerb, PrepositionRole, Pronoun, VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { isFunctionWord } from './phrases.ts';
import { isEvent, POSSESSIVE } from './referent-kinds.ts';
import type { Referents } from './referents.ts';

/** Past "On Wednesday", "In 2019". */
export function pastDay(document: Document, at: number): number {
  const date = document.hits.find(at, 'preposition')?.to ?? at;
  return (
    document.dateEnds.get(at) ??
    document.dateEnds.get(date) ??
    document.hits.find(date, 'weekday')?.to ??
    document.hits.find(date, 'relative-day')?.to ??
    at
  );
}

const LONGEST_SUBJECT = 6;

/** "Its directorate". */
function isOwned(document: Document, at: number): boolean {
  const { nounOrder } = document.pack.pack.grammar;
  return nounOrder === 'head-last' && document.hits.find<Pronoun>(at, 'pronoun')?.lexeme.value.use === 'possessive';
}

const LONGEST_POINTED = 8;

/** "Perempuan asal Jepang itu": where nouns take no article, words of one clause that a demonstrative closes. */
export function isPointed(document: Document, from: number, to: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true || to - from > LONGEST_POINTED || to - from < 2) return false;
  if (document.hits.findEnding(to, 'demonstrative') === undefined || document.is(from, 'preposition')) return false;
  for (let at = from; at < to; at++)
    if (!document.isWord(at) || document.isAny(at, ['modal', 'perfect', 'future', 'event-verb', 'speech-verb', 'negation'])) return false;
  return true;
}

/** A short noun phrase that opens with a determiner and holds no clause: "the report", "une étude récente", "a letter from the Ministry of Health"; a name counts as one word. */
export function isPlainSubject(document: Document, referents: Referents, from: number, to: number): boolean {
  const opens =
    document.pack.pack.grammar.nounOrder === 'head-last' &&
    (from === document.sentenceFrom(from) || document.is(from, 'number-word') || /^\d/.test(document.word(from))) &&
    to - from <= 4 &&
    !isFunctionWord(document, from) &&
    !(to - from === 1 && document.word(from).endsWith('ly'));
  if (
    wordsIn(document, referents, from, to) > LONGEST_SUBJECT ||
    !(opens || document.isAny(from, ['definite', 'indefinite', 'demonstrative']) || isOwned(document, from))
  )
    return false;
  for (let at = from; at < to; at++) {
    if ((at > from && POSSESSIVE.test(document.word(at))) || document.isAny(at, ['paper', 'nominal-cue'])) continue;
    if (document.isAny(at, ['relative', 'modal', 'passive', 'perfect', 'event-verb', 'speech-verb', 'but']) || !document.isWord(at))
      return false;
  }
  return true;
}

/** Words, a name of a body for one where nouns come last or have genders. */
function wordsIn(document: Document, referents: Referents, from: number, to: number): number {
  let count = 0;
  const { genders, nounOrder } = document.pack.pack.grammar;
  if (nounOrder !== 'head-last' && genders === undefined) return to - from;
  for (let at = from; at < to; count++) {
    const name = referents.at(at);
    at = name?.from === at && name.kind === 'Organization' ? name.to : at + 1;
  }
  return count;
}

/** Those counted who come from a state: the group right before the preposition, no delegation that stands for it. */
export function countedFrom(document: Document, referents: Referents, state: Referent): Referent | undefined {
  const preposition = document.hits.findEnding<PrepositionRole>(state.from, 'preposition');
  if (preposition?.lexeme.value !== 'from') return undefined;
  const group = referents.at(preposition.from - 1);
  return group?.kind === 'Group' && group.to === preposition.from && group.mention?.rule === 'counted-group' ? group : undefined;
}

/**
 * "China, a neighbour's only ally, said", "Luis Prado, hôte de la rencontre, a réclamé": the name, or the office where nouns have genders, in
 * the stretch before that a common noun between commas describes; `found` is what was read there, from `start` on.
 */
export function describedName(
  document: Document,
  referents: Referents,
  found: Referent,
  start: number,
  before: { from: number; to: number },
): Referent | undefined {
  const gendered = document.pack.pack.grammar.genders !== undefined;
  const complement = gendered && isEvent(found) && found.from > start && document.isWord(start) && !isFunctionWord(document, start);
  if ((found.mention !== undefined && !complement) || found.pronoun !== undefined) return undefined;
  const named = referents.at(before.from);
  if (named === undefined || named.from > before.from || named.kind === 'Place') return undefined;
  const office = gendered && named.mention === undefined && named.title !== undefined && !document.is(start, 'definite');
  return (named.mention?.form === 'name' && named.to === before.to) || office ? named : undefined;
}

/** "there was", "now has to": an adverb and a verb right behind it open a clause, where nouns come last. */
export function opensExistence(document: Document, at: number): boolean {
  const adverb = document.pack.pack.grammar.nounOrder === 'head-last' ? document.hits.find(at, 'adverb') : undefined;
  return adverb !== undefined && document.isAny(adverb.to, ['passive', 'modal', 'future', 'perfect']);
}

/** "The tailor, who lived there, said": a relative clause between commas. */
export function isInsertedRelative(document: Document, segment: { from: number; to: number; closed: boolean } | undefined): boolean {
  if (segment === undefined || segment.closed) return false;
  return document.is(segment.from, 'relative') && document.isComma(segment.from - 1) && document.isComma(segment.to);
}

/** "in Tokyo, Japan, ...": the country after a place's comma is no subject of what follows. */
export function isCountryOfPlace(document: Document, referents: Referents, from: number, to: number): boolean {
  const referent = referents.at(from);
  if (referent === undefined || referent.to !== to || (referent.kind !== 'Country' && referent.kind !== 'Place')) return false;
  if (referent.representative === true) return false;
  return document.isComma(from - 1) && referents.at(from - 2)?.kind === 'Place';
}

/** The stretch that a verb stands in; "UNICEF said its director, X, signed": the one before too, where only the comma that closes a name and its office stands between. */
export function isNearest(
  document: Document,
  referents: Referents,
  segments: readonly { from: number; to: number }[],
  index: number,
): boolean {
  const first = segments[0]!;
  if (index !== 1 || first.to > first.from) return index === 0;
  const last = referents.at(segments[1]!.to - 1);
  return last?.title !== undefined && last.mention !== undefined && document.isComma(last.mention.from - 1);
}

/** Tokens of what stands between commas behind a relative. */
const LONGEST_INSERTION = 10;

/** "X, qui, de son côté, a dit": the relative right before what stands between commas before a verb, where nouns have genders. */
export function relativeAhead(document: Document, verb: number, stop: number): Hit | undefined {
  if (document.pack.pack.grammar.genders === undefined || !document.isComma(verb - 1)) return undefined;
  for (let at = verb - 2; at > Math.max(stop, verb - LONGEST_INSERTION); at--)
    if (document.isComma(at)) return document.hits.findEnding(at, 'relative');
  return undefined;
}

/** "It was X and Y, who signed": all whom the sentence puts first did it. */
export function isCleft(document: Document, first: number): boolean {
  return document.hits.find<Pronoun>(first, 'pronoun')?.lexeme.value.thing === true && document.is(first + 1, 'copula');
}

/** "Le jury, présidé par X, a salué": what stands between two commas behind the plain words that open the sentence, where nouns have genders. */
export function isAside(
  document: Document,
  referents: Referents,
  first: { from: number; to: number } | undefined,
  second: { from: number; to: number } | undefined,
): boolean {
  if (first === undefined || second === undefined || document.pack.pack.grammar.genders === undefined) return false;
  if (second.from !== document.sentenceFrom(second.from) || second.to !== first.from - 1) return false;
  if (!document.isComma(first.from - 1) || !document.isComma(first.to)) return false;
  return !isPlainSubject(document, referents, first.from, first.to) && isPlainSubject(document, referents, second.from, second.to);
}

/** "Les ministres, réunis mardi à Lima, ont estimé": a happening without an article between two commas is when somebody sat, where nouns have genders. */
export function isSitting(document: Document, found: Referent, { from, to }: { from: number; to: number }): boolean {
  if (!isEvent(found) || found.from !== from || document.pack.pack.grammar.genders === undefined) return false;
  return document.isComma(from - 1) && document.isComma(to) && !document.isAny(from, ['definite', 'indefinite']);
}

/** "X đến Geneva" + "để dự ...": where a subordinator begins that a verb of taking part stands right behind, where verbs show no tense. */
export function purposeOf(document: Document, at: number): number | undefined {
  if (document.pack.pack.grammar.bareDefinite !== true) return undefined;
  const sense = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb')?.lexeme.value.verb.sense;
  return sense !== undefined && TAKING_PART.has(sense) ? document.hits.findEnding(at, 'subordinator')?.from : undefined;
}

const TAKING_PART: ReadonlySet<string> = new Set(['attend', 'join', 'speak', 'chair', 'meet']);

/** "Le ministre a ouvert la séance" + "en appelant ...": where the preposition of a participle stands, no comma before it, where nouns have genders. */
export function gerundOpening(document: Document, at: number): number | undefined {
  const preposition = document.pack.pack.grammar.genders === undefined ? undefined : document.hits.findEnding(at, 'preposition');
  return preposition === undefined || document.isPunctuation(preposition.from - 1) ? undefined : preposition.from;
}
