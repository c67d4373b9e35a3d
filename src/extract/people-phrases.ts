// People without a name whom more than their noun tells: "Ministers from Peru and Chile", "weavers, healers and lawyers", "members of the National Assembly".
import type { GroupNoun, PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { Board, Mention } from './mentions.ts';
import { articledPeople } from './people-articled.ts';
import { headedPeople } from './people-headed.ts';
import { isFunctionWord, isKnownVerb, modifiersStart, skipDeterminers, skipPreposition } from './phrases.ts';

/** Tokens of such a phrase: with its modifiers, its first noun, the end of its nouns, and the end of what they are of. */
export interface People {
  from: number;
  head: number;
  headTo: number;
  to: number;
  /** Told by words beside the noun, or by whom or where they are from. */
  described: boolean;
  /** They only stand for states or bodies that are named: "representatives of UNICEF". */
  standing: boolean;
  /** The counted whole they are from, when they are from nothing else: "officials from nine countries". */
  whole: Mention | undefined;
  /** Where the phrase opens with an article of several that "of" is written like: "des juristes". */
  opening?: number;
}

const MOST_NOUNS = 6;
const LONGEST_ORIGIN = 18;
const MOST_ORIGINS = 3;
/** Collectives that are no people: states, bodies, papers. */
const NO_PEOPLE: ReadonlySet<string> = new Set(
  (
    'countries nations states parties signatories organizations organisations agencies groups ngos charities institutions universities associations ' +
    'civil-society banks bodies companies firms businesses enterprises governments schools unions polls surveys studies sources authorities teams police missions sides ' +
    'clubs federations municipalities ministries parliaments laboratories hospitals cooperatives foundations armies navies'
  ).split(' '),
);

/** Collectives that only stand for who sent them. */
const STAND_FOR: ReadonlySet<string> = new Set(['representatives', 'delegates', 'observers', 'envoys', 'spokespeople']);

/** The phrases of an article by place. */
export class PeoplePhrases {
  private readonly phrases: (People | undefined)[];
  readonly all: readonly People[];

  constructor(document: Document, board: Board) {
    this.phrases = new Array(document.count);
    const all: People[] = [];
    this.all = all;
    const { bareDefinite, genders } = document.pack.pack.grammar;
    if (bareDefinite === true) this.readHeaded(document, board, all, HEADS, headedPeople);
    else if (genders !== undefined) this.readHeaded(document, board, all, PLURALS, articledPeople);
    if (document.pack.pack.lexicon.people === undefined || document.pack.pack.grammar.nounOrder !== 'head-last') return;
    for (let at = 0; at < document.count; at++) {
      const people = readPeople(document, board, at);
      if (people === undefined) continue;
      all.push(people);
      for (let token = people.from; token < people.to; token++) this.phrases[token] ??= people;
      at = people.headTo - 1;
    }
  }

  private readHeaded(document: Document, board: Board, all: People[], heads: readonly string[], read: typeof headedPeople): void {
    for (let at = document.next(0, ...heads); at < document.count; at = document.next(at + 1, ...heads)) {
      const people = this.phrases[at] === undefined ? read(document, board, at) : undefined;
      if (people === undefined) continue;
      all.push(people);
      for (let token = people.from; token < people.to; token++) this.phrases[token] ??= people;
    }
  }

  /** The phrase over a token. */
  at(token: number): People | undefined {
    return this.phrases[token];
  }
}

/** Classes of nouns for people where nouns come first. */
const HEADS = ['group-noun', 'role'] as const;
/** Classes of nouns for people in the plural where nouns take an article. */
const PLURALS = ['group-noun', 'plural-role'] as const;

/** Where a noun for several people ends, which nothing else owns. */
function nounEnd(document: Document, board: Board, at: number): number | undefined {
  if (board.isBlocked(at) || board.owner(at) !== undefined || board.title(at) !== undefined) return undefined;
  const role = document.hits.find(at, 'plural-role');
  const group = document.hits.find<GroupNoun>(at, 'group-noun');
  if (role !== undefined && role.to >= (group?.to ?? 0)) return role.to;
  if (group !== undefined) {
    const { of, bound } = group.lexeme.value;
    return NO_PEOPLE.has(of.replace(' ', '-')) || (bound === true && of !== 'delegations') ? undefined : group.to;
  }
  const people = document.pack.pack.lexicon.people!;
  const word = document.isCapital(at) && !document.isInitial(at) ? '' : document.key(at);
  const told = people.endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
  if (!told || isKnownVerb(document, at) || isFunctionWord(document, at)) return undefined;
  const things = document.pack.pack.lexicon.persons?.except ?? [];
  return people.except.includes(word) || things.includes(word.replace(/s$/, '')) ? undefined : at + 1;
}

function readPeople(document: Document, board: Board, head: number): People | undefined {
  if (document.regionOf[head] === 2 || document.quoteOf[head] !== -1) return undefined;
  const first = nounEnd(document, board, head);
  if (first === undefined || isOwnerOfNoun(document, board, first)) return undefined;
  const headTo = lastNoun(document, board, first);
  const origin = originEnd(document, board, headTo);
  const from = withOrigin(document, board, modifiersStart(document, head));
  const capital = document.isCapital(head) && !document.isInitial(head);
  if (capital && origin === undefined) return undefined;
  const described = from < head || origin !== undefined || headTo > head + 1;
  const standing =
    headTo === head + 1 &&
    origin !== undefined &&
    STAND_FOR.has(document.hits.find<GroupNoun>(head, 'group-noun')?.lexeme.value.of ?? '') &&
    isNamed(board, headTo, origin);
  const start = origin === undefined ? undefined : skipPreposition(document, headTo, OF);
  const whole = start === undefined ? undefined : board.owner(skipDeterminers(document, start));
  const counted = whole?.kind === 'Group' && whole.attributes.count !== undefined;
  return { from, head, headTo, to: origin ?? headTo, described, standing, whole: counted ? whole : undefined };
}

function isNamed(board: Board, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (board.owner(at)?.form === 'name') return true;
  return false;
}

/** "farmers' union", "students union": the noun only tells which of what follows. */
function isOwnerOfNoun(document: Document, board: Board, at: number): boolean {
  if (/^['’]s?$/.test(document.word(at))) return true;
  if (!document.isWord(at) || board.isBlocked(at)) return false;
  if (
    isFunctionWord(document, at) ||
    isKnownVerb(document, at) ||
    document.isAny(at, ['plain-verb', 'and', 'or', 'weekday', 'month', 'relative-day'])
  )
    return false;
  return board.owner(at) === undefined ? !/(?:ed|ing)$/.test(document.key(at)) : false;
}

/** ", tattooists, healers and lawyers", "and heads of delegation": past the nouns of people joined to the first, two words before each at most. */
function lastNoun(document: Document, board: Board, first: number): number {
  let end = first;
  for (let nouns = 0; nouns < MOST_NOUNS; nouns++) {
    const comma = document.isComma(end) ? end + 1 : end;
    const joint = document.hits.find(comma, 'and')?.to ?? comma;
    if (joint === end) return end;
    let at = joint;
    while (at < joint + 2 && nounEnd(document, board, at) === undefined && isPlain(document, board, at)) at++;
    const next = nounEnd(document, board, at);
    if (next === undefined || isOwnerOfNoun(document, board, next)) return end;
    const plainComma = joint === comma;
    if (plainComma && !closes(document, board, next)) return end;
    end = next;
  }
  return end;
}

/** A list of nouns joined by commas ends in "and" and one more, a few tokens behind. */
function closes(document: Document, board: Board, from: number): boolean {
  for (let at = from; at < from + 12 && at < document.sentenceTo(from - 1); at++) {
    if (document.is(at, 'and')) return true;
    if (!document.isComma(at) && !isPlain(document, board, at) && nounEnd(document, board, at) === undefined) return false;
  }
  return false;
}

function isPlain(document: Document, board: Board, at: number): boolean {
  return (
    document.isWord(at) &&
    !document.isCapital(at) &&
    board.isFree(at, at + 1) &&
    !isFunctionWord(document, at) &&
    !isKnownVerb(document, at)
  );
}

/** "Southern African", "Pacific", "Algerian and Norwegian": where the capitals before a noun begin that tell where they are from. */
function withOrigin(document: Document, board: Board, start: number): number {
  let from = start;
  for (let steps = 0; steps < MOST_ORIGINS && from > document.sentenceFrom(start - 1); steps++) {
    const owner = board.owner(from - 1);
    const named = owner?.rule === 'demonym' || (steps > 0 && owner?.kind === 'Place');
    const told = steps > 0 || /\p{Ll}{3}(?:n|ic)$/u.test(document.word(from - 1));
    const plain = owner === undefined && document.isCapital(from - 1) && document.isWord(from - 1) && told;
    if (!named && !(plain && !isFunctionWord(document, from - 1) && !document.isAny(from - 1, ['weekday', 'month', 'honorific']))) break;
    from = owner?.from ?? from - 1;
    const and = document.hits.findEnding(from, 'and');
    if (and !== undefined && board.owner(and.from - 1)?.rule === 'demonym') from = board.owner(and.from - 1)!.from;
  }
  return from;
}

const OF: readonly PrepositionRole[] = ['of', 'from'];
const WITHIN: readonly PrepositionRole[] = ['of', 'from', 'for', 'in', 'to'];

/** Where what the people are of, or from, ends: at the verb, a mark that no list goes on behind, or another preposition. */
function originEnd(document: Document, board: Board, headTo: number): number | undefined {
  const start = skipPreposition(document, headTo, OF);
  if (start === undefined) return undefined;
  const stop = Math.min(start + LONGEST_ORIGIN, document.sentenceTo(headTo - 1));
  let end = start;
  let last: string | undefined;
  for (let at = start; at < stop; ) {
    const owner = board.owner(at);
    if (owner !== undefined) {
      if (owner.kind === 'Person' || owner.kind === 'Event') break;
      at = owner.to;
      end = at;
      last = owner.kind;
      continue;
    }
    if (document.isComma(at)) {
      const next = board.owner(skipDeterminers(document, at + 1));
      if (last === undefined || next?.kind !== last) break;
      at = next.from;
      continue;
    }
    const within = skipPreposition(document, at, WITHIN);
    if (within !== undefined) {
      at = within;
      continue;
    }
    if (document.is(at, 'preposition')) break;
    if (document.isAny(at, ['definite', 'and', 'indefinite']) || /^['’]s?$/.test(document.word(at))) {
      at++;
      continue;
    }
    if (!document.isWord(at) || board.isBlocked(at) || isKnownVerb(document, at) || document.isAny(at, STOPS)) break;
    at++;
    end = at;
    last = undefined;
  }
  return end > start ? end : undefined;
}

const STOPS = [
  'perfect',
  'passive',
  'future',
  'modal',
  'negation',
  'pronoun',
  'relative',
  'complementizer',
  'plain-verb',
  'subordinator',
  'contrast',
  'but',
  'adverb',
] as const;
