// Bodies that are buildings too, where the text says that something was held there: "diễn ra tại Trung tâm Quốc tế X".
import type { EventVerb, OrganizationHead, VerbHit } from '../lang/index.ts';
import type { Document } from './document.ts';
import { timeStart } from './event-places.ts';
import { type Board, Mention } from './mentions.ts';
import { hasNameWords } from './name-words.ts';
import { isKnownVerb, prepositionBefore } from './phrases.ts';

const HAPPENING: ReadonlySet<string> = new Set(['organize', 'hold', 'happen', 'open', 'host']);

/** Turns such bodies into the places that they are there. */
export function findBodyVenues(document: Document, board: Board): void {
  const dated = new Set(document.dates.map(({ to }) => to));
  const bodies = board.mentions.filter(
    ({ kind, nested, rule }) => kind === 'Organization' && nested !== true && (rule === 'organization-head' || hasNameWords(document)),
  );
  for (const mention of bodies) {
    const head = document.hits.find<OrganizationHead>(mention.from, 'organization-head');
    if (isHallOfEvent(document, mention)) {
      board.remove(mention);
      board.add(new Mention({ ...mention, kind: 'Place', rule: 'venue-head', attributes: {} }));
      continue;
    }
    if (addSeat(document, board, mention)) continue;
    if (head?.lexeme.value.venue !== true || !isSetting(document, mention, dated)) continue;
    board.remove(mention);
    board.add(new Mention({ ...mention, kind: 'Place', rule: 'venue-head', attributes: {} }));
  }
}

/** "tại trụ sở Bộ Ngoại giao": a noun of venues between "at" and the name of a body is a place, the body nested in it, where names go on by listed words. */
function addSeat(document: Document, board: Board, body: Mention): boolean {
  const noun = hasNameWords(document) ? document.hits.findEnding(body.from, 'venue-head') : undefined;
  if (noun === undefined || !board.isFree(noun.from, noun.to)) return false;
  const role = prepositionBefore(document, noun.from)?.role;
  if (role !== 'in' && role !== 'at') return false;
  board.remove(body);
  const { to } = body;
  const name = document.text(noun.from, to);
  board.add(new Mention({ kind: 'Place', from: noun.from, to, form: 'name', rule: 'venue-head', name, attributes: {} }));
  board.addNested(body);
  return true;
}

/** "At" stands before it, behind a verb by which something happens or a date, or at the start of the sentence. */
function isSetting(document: Document, mention: Mention, dated: ReadonlySet<number>): boolean {
  const preposition = prepositionBefore(document, mention.from);
  const directed = document.pack.pack.grammar.directionsPlace === true;
  const direction = preposition?.role === 'to' && directed;
  if (preposition === undefined || (preposition.role !== 'in' && preposition.role !== 'at' && !direction)) return false;
  const { from } = preposition;
  if (from === document.sentenceFrom(from) || dated.has(document.isComma(from - 1) ? from - 1 : from)) return true;
  const verb = document.hits.findEnding<VerbHit<EventVerb>>(
    directed ? timeStart(document, from, document.sentenceFrom(from)) : from,
    'event-verb',
  );
  return (
    (verb !== undefined && HAPPENING.has(verb.lexeme.value.verb.sense)) || followsEvent(document, from) || isSceneOfDeed(document, from)
  );
}

/** What is done somewhere, where "at" is no part of the verb. */
const STAGED: ReadonlySet<string> = new Set([...HAPPENING, 'sign', 'meet', 'chair', 'receive']);

/** "L'accord a été signé par X" + "à la Maison du peuple", "un atelier" + "au Centre Y": the verb before tells what happens or is signed, or a happening is named right before, where nouns have genders. */
function isSceneOfDeed(document: Document, from: number): boolean {
  if (document.pack.pack.grammar.genders === undefined) return false;
  if (document.pack.pack.lexicon.datives?.includes(document.key(from - 1)) === true) return false;
  for (let at = from - 1; at >= Math.max(document.sentenceFrom(from), from - FARTHEST_DEED); at--) {
    if (document.word(at) === ';' || document.isAny(at, ['relative', 'complementizer'])) return false;
    if (document.is(at, 'event-head') && from - at <= NEAR_EVENT) return true;
    const verb = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb');
    if (verb !== undefined) return STAGED.has(verb.lexeme.value.verb.sense);
    if (isKnownVerb(document, at)) return false;
  }
  return false;
}

const FARTHEST_DEED = 18;
const NEAR_EVENT = 4;

/** "the round table at the Museum of X", "the seminar at the Y Library": a building by its head, "at" and a happening right before it, where nouns come last. */
function isHallOfEvent(document: Document, { from, to }: Mention): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  if (!document.is(from, 'venue-head') && !document.is(to - 1, 'venue-head')) return false;
  const preposition = prepositionBefore(document, from);
  return preposition?.role === 'at' && document.hits.findEnding(preposition.from, 'event-head') !== undefined;
}

const LONGEST_EVENT = 10;

/** "Kongres Anggrek ke-12" + "di Museum X": a noun of happenings and nothing but words of its name before the preposition, where nouns take no article. */
function followsEvent(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true) return false;
  for (let before = at - 1; before >= Math.max(document.sentenceFrom(at), at - LONGEST_EVENT); before--) {
    if (document.is(before, 'event-head')) return true;
    if (document.isPunctuation(before) || isKnownVerb(document, before) || document.isAny(before, ['relative', 'role', 'preposition']))
      return false;
  }
  return false;
}
