// People without a name where nouns come first: "para duta besar negara sahabat", "đại diện các bộ, ngành", "les maires des communes riveraines".
import type { EventVerb, GroupNoun, PrepositionRole, VerbHit } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { Board, Mention } from './mentions.ts';
import type { People } from './people-phrases.ts';
import { isFunctionWord, isKnownVerb, skipDeterminersBack, skipPreposition } from './phrases.ts';

const LONGEST_TAIL = 14;

/** Collectives that are told by whom they stand for or what they lead, with no word for several before them. */
const STAND_FOR: ReadonlySet<string> = new Set(['representatives', 'delegates', 'observers', 'officials', 'diplomats', 'members']);

/** Collectives that are no people: states and bodies. */
const NO_PEOPLE: ReadonlySet<string> = new Set(
  'countries nations states parties organizations companies universities cities municipalities regions clubs groups delegations journalists'.split(
    ' ',
  ),
);

/** The phrase whose noun stands at a token; undefined where one person or body is told of, or nothing describes them. */
export function headedPeople(document: Document, board: Board, head: number): People | undefined {
  if (document.regionOf[head] === 2 || document.quoteOf[head] !== -1 || board.isBlocked(head) || board.owner(head) !== undefined)
    return undefined;
  const group = document.hits.find<GroupNoun>(head, 'group-noun');
  const role = document.hits.find(head, 'role');
  const of = group?.lexeme.value.of;
  const headTo = Math.max(group?.to ?? 0, role?.to ?? 0);
  if (headTo === 0 || (of !== undefined && NO_PEOPLE.has(of)) || (document.isCapital(head) && !document.isInitial(head))) return undefined;
  const from = pluralStart(document, head);
  if (from === undefined && (of === undefined || (role !== undefined && !STAND_FOR.has(of)))) return undefined;
  const tail = readTail(document, board, headTo);
  if (tail === undefined) return undefined;
  if (tail.to === headTo) return undefined;
  const unbound = group !== undefined && group.lexeme.value.bound !== true;
  const told =
    from !== undefined ||
    tail.several ||
    tail.whole !== undefined ||
    (unbound && isSent(of)) ||
    (unbound && role === undefined && tail.named);
  if (!told || !tellsPresence(document, head)) return undefined;
  const standing = tail.named && isSent(of);
  return { from: from ?? head, head, headTo, to: tail.to, described: true, standing, whole: tail.whole };
}

const PRESENCE: ReadonlySet<string> = new Set(['attend', 'gather', 'join']);

/** The sentence has a verb or a word of presence. */
function tellsPresence(document: Document, head: number): boolean {
  for (let at = document.sentenceFrom(head); at < document.sentenceTo(head); at++) {
    if (document.is(at, 'roll')) return true;
    const verb = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb');
    if (verb !== undefined && PRESENCE.has(verb.lexeme.value.verb.sense)) return true;
  }
  return false;
}

/** Where the words for several before a noun begin: "para", "các", "sejumlah". */
function pluralStart(document: Document, head: number): number | undefined {
  const { hits } = document;
  const several = hits.findEnding(head, 'several') ?? hits.findEnding(head, 'vague');
  return several === undefined ? undefined : skipDeterminersBack(document, several.from);
}

/** Nouns for those who only stand for whoever sent them. */
function isSent(of: string | undefined): boolean {
  return of === 'representatives' || of === 'delegates';
}

interface Tail {
  to: number;
  several: boolean;
  named: boolean;
  /** A noun for bodies: "kementerian". */
  bodies: boolean;
  whole: Mention | undefined;
}

/** What the people are of or from: plain words, names of states and bodies, and what "of" or "from" ties; none where a person is told. */
function readTail(document: Document, board: Board, headTo: number): Tail | undefined {
  const stop = Math.min(headTo + LONGEST_TAIL, document.sentenceTo(headTo - 1));
  const tail: Tail = { to: headTo, several: false, named: false, bodies: false, whole: undefined };
  for (let at = headTo; at < stop; ) {
    const owner = board.owner(at);
    if (owner !== undefined) {
      if (owner.kind === 'Person' || (owner.kind === 'Group' && owner.attributes.count === undefined)) return undefined;
      if (owner.kind === 'Group') tail.whole = owner;
      if (owner.kind === 'Event' || owner.kind === 'Instrument') break;
      tail.named ||= owner.form === 'name';
      at = owner.to;
      tail.to = at;
      continue;
    }
    const joint = (tail.several || tail.bodies) && tail.to === at ? listedNoun(document, board, at) : undefined;
    if (joint !== undefined) {
      at = joint;
      tail.to = at;
      continue;
    }
    if (document.is(at, 'several')) {
      tail.several = true;
      at++;
      continue;
    }
    const within = skipPreposition(document, at, WITHIN);
    if (within !== undefined) {
      at = within;
      continue;
    }
    if (document.is(at, 'preposition')) break;
    if (!isPlain(document, board, at)) break;
    tail.bodies ||= at === headTo && document.is(at, 'organization-head');
    at++;
    tail.to = at;
  }
  return tail;
}

const WITHIN: readonly PrepositionRole[] = ['of', 'from'];

/** "các bộ" + ", ngành", "kementerian" + "dan lembaga": one more noun of those told of by a word for several, before a mark, "and" or a verb. */
function listedNoun(document: Document, board: Board, at: number): number | undefined {
  const start = document.isComma(at) ? at + 1 : document.hits.find(at, 'and')?.to;
  if (start === undefined) return undefined;
  let end = start;
  while (end < start + 3 && isPlain(document, board, end) && !isOtherPeople(document, end)) end++;
  if (end === start || document.is(start, 'several')) return undefined;
  const closed = end >= document.sentenceTo(at) || document.isPunctuation(end) || document.isAny(end, ['and', 'event-verb', 'speech-verb']);
  return closed ? end : undefined;
}

function isOtherPeople(document: Document, at: number): boolean {
  return document.isAny(at, ['role', 'group-noun']) && !document.is(at, 'organization-head');
}

function isPlain(document: Document, board: Board, at: number): boolean {
  return (
    document.isWord(at) &&
    !document.isCapital(at) &&
    !board.isBlocked(at) &&
    board.owner(at) === undefined &&
    !isFunctionWord(document, at) &&
    !isKnownVerb(document, at) &&
    !document.isAny(at, STOPS)
  );
}

const STOPS = ['adverb', 'subordinator', 'contrast', 'jointly', 'weekday', 'relative-day', 'plain-verb', 'roll', 'speech-noun'] as const;
