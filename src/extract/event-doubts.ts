// Where an event noun means no particular happening: part of another noun, one of any, denied or under a condition.
import { type EventHead, type EventVerb, FORM, type Role, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { hasChains } from './chains.ts';
import { isOtherUse } from './common-uses.ts';
import type { Document } from './document.ts';
import { isDatedOrPlaced } from './event-signs.ts';
import type { Board, Mention } from './mentions.ts';
import { possessiveEnding, prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';

/** Nouns behind an event noun that are made one with it, as classes of words. */
const COMPANIONS: readonly string[] = ['event-part', 'role', 'plural-role', 'venue-head', 'group-noun'];

/** "the conference room", "a festival director": part of another noun in lower case, where nouns come last. */
export function isPartOfNoun(document: Document, board: Board, to: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  if (!document.isWord(to) || document.isCapital(to) || document.isCapital(to - 1) || document.is(to, 'event-verb')) return false;
  return board.isFree(to, to + 1) && document.isAny(to, COMPANIONS);
}

/** Verbs by which a happening is brought about: denied, there was none. */
const BRINGING: ReadonlySet<string> = new Set(['organize', 'hold', 'host', 'happen', 'offer']);

const CLAUSE_ENDS = ['complementizer', 'contrast', 'but', 'relative', 'speech-verb'];

/** "any summit", "has never held a gala", "if a rally were held": one that nobody says there was, where nouns come last. */
export function isOfNoneInParticular(document: Document, from: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  const article = document.hits.findEnding(from, 'indefinite');
  if (article === undefined) return false;
  if (document.is(article.from, 'any')) return true;
  const start = document.sentenceFrom(from);
  for (let at = article.from - 1; at >= start; at--) {
    if (document.isCapital(at) && !document.isInitial(at)) continue;
    if (document.is(at, 'conditional')) return true;
    if (document.is(at, 'negation') && document.hits.at(at).every(({ lexeme }) => lexeme.class !== 'preposition'))
      return isBrought(document, at, from) || (at === start && prepositionBefore(document, article.from)?.role === 'for');
    if (document.isAny(at, CLAUSE_ENDS) || document.isPunctuation(at)) return false;
  }
  return false;
}

function isBrought(document: Document, negation: number, from: number): boolean {
  for (let at = negation; at < from; at++) {
    const sense = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb')?.lexeme.value.verb.sense;
    if (sense !== undefined && BRINGING.has(sense)) return true;
  }
  return false;
}

/** "a launching ceremony", "the protest march": another such noun right behind is the head, where nouns come last. */
function isFirstOfTwo(document: Document, { to }: Hit): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || document.isCapital(to)) return false;
  const verb = document.hits.find<VerbHit<EventVerb>>(to, 'event-verb')?.lexeme.value;
  if (verb !== undefined && (verb.forms & FORM.gerund) === 0) return false;
  const next = document.isWord(to) ? document.hits.find<EventHead>(to, 'event-head') : undefined;
  return next !== undefined && next.lexeme.value.period !== true;
}

/** "a congress of beekeepers": in lower case behind an article it is no parliament. */
export function isPlainCongress(document: Document, { eventType }: EventHead, from: number): boolean {
  return eventType === 'conference' && document.hits.findEnding(from, 'indefinite') !== undefined && !document.isCapital(from);
}

/** "the World Salt Congress": two words or more before it, none of them a land's, where nouns come last; a parliament is its land's. */
export function isNamedCongress(document: Document, board: Board, head: Hit<EventHead>, from: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || head.from - from < 2 || !document.isCapital(head.from)) return false;
  for (let at = from; at < head.from; at++)
    if (
      !(document.isCapital(at) || /^\d/.test(document.word(at))) ||
      board.owner(at)?.kind === 'Country' ||
      board.owner(at)?.kind === 'Organization'
    )
      return false;
  return true;
}

/** "at", "during", "for" or "to" before it: where something else happened, or what people came for. */
export function isAtOccasion(document: Document, from: number): boolean {
  return ['at', 'during', 'for', 'to'].includes(prepositionBefore(document, from)?.role ?? '');
}

/** "le panel sur la dette": a plain word told by its topic, where names are chains. */
export function isToldHeld(document: Document, { to }: Hit): boolean {
  return hasChains(document) && skipPreposition(document, to, ['on', 'about']) !== undefined;
}

/** "sa signature", "la signature du ministre": what somebody put under a paper, no ceremony. */
export function isHand(document: Document, { lexeme, from, to }: Hit<EventHead>): boolean {
  if (!hasChains(document) || lexeme.value.eventType !== 'signing-ceremony' || to - from > 1) return false;
  if (possessiveEnding(document, from) !== undefined) return true;
  const of = skipPreposition(document, to, ['of']);
  const hand = of === undefined ? of : skipDeterminers(document, of);
  return (
    hand !== undefined && (document.isAny(hand, ['role', 'honorific']) || (document.is(hand, 'given-name') && document.isCapital(hand)))
  );
}

/** "Assembly" + "President Ana Prado": with a capital, right before an office and the name of its holder, where nouns come last. */
function isBeforeOffice(document: Document, { from, to }: Hit): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !document.isCapital(from) || !document.isCapital(to)) return false;
  const office = document.hits.find<Role>(to, 'role');
  return (
    office !== undefined && office.lexeme.value.kind !== 'occupation' && document.isCapital(office.to) && document.isPersonWord(office.to)
  );
}

/** "the Commission on Live Debates": a body whose own noun opens its name, where nouns come last. */
export function isHeadedBody(document: Document, { kind, from }: Mention): boolean {
  return kind === 'Organization' && document.pack.pack.grammar.nounOrder === 'head-last' && document.is(from, 'organization-head');
}

/** "the upcoming debates": gatherings in the plural by no more than an article, without a deed, a date or a place, where nouns come last. */
export function isOfSeveral(document: Document, board: Board, predicated: boolean, to: number): boolean {
  return document.pack.pack.grammar.nounOrder === 'head-last' && !predicated && !isDatedOrPlaced(document, board, to);
}

/** "the National Assembly", "next March", "Gedung Konferensi", "palais des congrès": the last word of a body's head, a month, or what a venue is for. */
export function isOtherWord(document: Document, head: Hit<EventHead>): boolean {
  if (isFirstOfTwo(document, head) || isOtherUse(document, head)) return true;
  const opened = document.isCapital(head.from) || document.pack.pack.grammar.nounOrder !== 'head-last';
  if (opened && (document.hits.find(head.from, 'organization-head')?.to ?? head.to) > head.to) return true;
  const body = document.hits.findEnding(head.to, 'organization-head');
  const venue = document.isCapital(head.from) ? document.hits.findEnding(head.from, 'venue-head') : undefined;
  if (venue !== undefined && document.isCapital(venue.from)) return true;
  const role = document.hits.findEnding(head.to, 'role');
  if (role !== undefined && role.from < head.from) return true;
  if (isBeforeOffice(document, head)) return true;
  const hall = document.hits.findEnding(head.to, 'venue-head');
  if (hall !== undefined && hall.from < head.from) return true;
  return (body !== undefined && body.from < head.from) || (document.is(head.from, 'month') && document.isCapital(head.from));
}
