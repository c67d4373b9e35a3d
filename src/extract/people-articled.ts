// People without a name where nouns come first and take an article: "des agronomes togolais et indiens", "les ambassadeurs du Vietnam, de Suède et de Zambie".
import type { EventVerb, GroupNoun, VerbHit } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import type { People } from './people-phrases.ts';
import { isFunctionWord, isKnownVerb, skipDeterminers, skipPreposition } from './phrases.ts';

const LONGEST_TAIL = 14;

/** Collectives that are no people: states, bodies, places. */
const NO_PEOPLE: ReadonlySet<string> = new Set(
  'countries organizations companies teams cities regions governments universities armies authorities journalists participants'.split(' '),
);

/** Collectives that only stand for whoever sent them. */
const STAND_FOR: ReadonlySet<string> = new Set(['representatives', 'delegates', 'delegations', 'observers']);

/** The phrase whose noun stands at a token of a sentence about presence; undefined where nothing tells which people they are. */
export function articledPeople(document: Document, board: Board, head: number): People | undefined {
  if (document.regionOf[head] === 2 || document.quoteOf[head] !== -1 || board.isBlocked(head) || board.owner(head) !== undefined)
    return undefined;
  if (document.isCapital(head) && !document.isInitial(head)) return undefined;
  const group = document.hits.find<GroupNoun>(head, 'group-noun');
  const plural = document.hits.find(head, 'plural-role');
  const of = group?.lexeme.value.of ?? '';
  const headTo = Math.max(group?.to ?? 0, plural?.to ?? 0);
  if (NO_PEOPLE.has(of) || board.title(head)?.person !== undefined) return undefined;
  const tail = readTail(document, board, headTo);
  if (
    tail === undefined ||
    (tail.to === headTo && headTo === head + 1) ||
    (STAND_FOR.has(of) && tail.named && !tail.adjective) ||
    !tellsCompany(document, head)
  )
    return undefined;
  if (isJoinedToCounted(document, board, head)) return undefined;
  return { from: head, head, headTo, to: tail.to, described: true, standing: false, whole: undefined, opening: openingOf(document, head) };
}

/** "140 archivistes, chercheurs" + "et responsables": one more noun without an article of a counted collective. */
function isJoinedToCounted(document: Document, board: Board, head: number): boolean {
  if (document.isAny(head - 1, ['definite', 'indefinite'])) return false;
  for (let at = head - 1; at > head - LONGEST_LIST && at >= document.sentenceFrom(head); at--) {
    const owner = board.owner(at);
    if (owner !== undefined) return owner.kind === 'Group' && owner.attributes.count !== undefined;
    if (document.isAny(at, ['definite', 'indefinite', 'perfect', 'event-verb'])) return false;
  }
  return false;
}

const LONGEST_LIST = 8;

/** "Des" + "juristes" at the start of a sentence: the article of several, which "of" is written like, else the noun. */
function openingOf(document: Document, head: number): number {
  const article = head - 1;
  return article === document.sentenceFrom(head) && document.is(article, 'indefinite') ? article : head;
}

const PRESENCE: ReadonlySet<string> = new Set(['attend', 'gather', 'join', 'represent']);

/** The sentence has a word of presence, or a verb that may tell of it: "réuni" of "réunir" and of "se réunir". */
function tellsCompany(document: Document, head: number): boolean {
  for (let at = document.sentenceFrom(head); at < document.sentenceTo(head); at++) {
    if (document.is(at, 'roll')) return true;
    if (!document.is(at, 'event-verb')) continue;
    for (const { lexeme } of document.hits.at(at))
      if (lexeme.class === 'event-verb' && PRESENCE.has((lexeme.value as VerbHit<EventVerb>).verb.sense)) return true;
  }
  return false;
}

interface Tail {
  to: number;
  named: boolean;
  adjective: boolean;
}

/** Adjectives of peoples, and what "of" or "from" ties; none where a person or nothing is told. */
function readTail(document: Document, board: Board, headTo: number): Tail | undefined {
  const stop = Math.min(headTo + LONGEST_TAIL, document.sentenceTo(headTo - 1));
  const tail: Tail = { to: headTo, named: false, adjective: false };
  let tied = false;
  for (let at = headTo; at < stop; ) {
    const owner = board.owner(at);
    if (owner !== undefined) {
      if (owner.kind === 'Person' || owner.kind === 'Group') return undefined;
      if (owner.kind !== 'Country' && owner.kind !== 'Organization' && owner.kind !== 'Place') break;
      const people = owner.rule === 'demonym';
      if (!people && !tied) break;
      tail.named ||= owner.form === 'name';
      tail.adjective ||= people && !tied;
      at = owner.to;
      tail.to = at;
      const next = nextOrigin(document, board, at, people && !tied);
      if (next !== undefined) at = next;
      else tied = false;
      continue;
    }
    const of = skipPreposition(document, at, ['of', 'from']);
    if (of !== undefined) {
      if (tail.to < at) break;
      tied = true;
      at = skipDeterminers(document, of);
      continue;
    }
    if (!isPlain(document, board, at)) break;
    at++;
    tail.to = at;
  }
  return tail;
}

/** ", de" + "Suède", "et" + "colombiens": past what joins one more state or people to those before. */
function nextOrigin(document: Document, board: Board, at: number, adjectives: boolean): number | undefined {
  const joint = document.isComma(at) ? at + 1 : document.hits.find(at, 'and')?.to;
  if (joint === undefined) return undefined;
  if (adjectives) return board.owner(joint)?.rule === 'demonym' ? joint : undefined;
  const of = skipPreposition(document, joint, ['of', 'from']);
  const from = of === undefined ? undefined : skipDeterminers(document, of);
  const kind = from === undefined ? undefined : board.owner(from)?.kind;
  return kind === 'Country' || kind === 'Organization' || kind === 'Place' ? from : undefined;
}

function isPlain(document: Document, board: Board, at: number): boolean {
  return (
    document.isWord(at) &&
    !document.isCapital(at) &&
    !board.isBlocked(at) &&
    !isFunctionWord(document, at) &&
    !isKnownVerb(document, at) &&
    !document.isAny(at, STOPS)
  );
}

const STOPS = [
  'adverb',
  'subordinator',
  'contrast',
  'jointly',
  'weekday',
  'relative-day',
  'plain-verb',
  'roll',
  'speech-noun',
  'preposition',
  'and',
  'relative',
  'perfect',
  'passive',
  'negation',
  'pronoun',
] as const;
