// Counted and described collectives ("more than 300 delegates").
import type { GroupNoun, PrepositionRole, Role } from '../lang/index.ts';
import type { Quantifier } from '../model/index.ts';
import { SHAPE } from '../text/index.ts';
import { bodiesAfter } from './bodies-counted.ts';
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';
import { readNumber } from './numbers.ts';
import { isFunctionWord, isKnownVerb, skipDeterminers, skipPreposition } from './phrases.ts';

/** Adds numbers with the collective they count. */
export function findGroups(document: Document, board: Board): void {
  for (let at = 0; at < document.count; at++) {
    if (board.isBlocked(at) || board.owner(at) !== undefined) continue;
    const mention = counted(document, board, at) ?? vague(document, board, at);
    if (mention === undefined) continue;
    board.add(mention);
    at = mention.to - 1;
  }
}

function counted(document: Document, board: Board, from: number): Mention | undefined {
  const number = readNumber(document, from);
  if (number === undefined || number.value < 2 || isNoCount(document, from, number.to)) return undefined;
  const noun =
    nounAfter(document, board, number.to, number.value > 2) ??
    partOfWhole(document, board, number.to) ??
    someOf(document, board, number.to) ??
    bodiesAfter(document, board, number);
  const whole = document.hits.find(from, 'collective');
  if (noun === undefined || (whole !== undefined && whole.to > noun.to)) return undefined;
  const quantified = document.hits.findEnding<Quantifier>(from, 'quantifier');
  const start = quantified?.from ?? from;
  return new Mention({
    kind: 'Group',
    from: start,
    to: noun.to,
    form: 'nominal',
    rule: 'counted-group',
    name: document.text(start, noun.to),
    attributes: { count: number.value, quantifier: quantified?.lexeme.value ?? 'exactly', of: noun.of },
  });
}

/** "$20 million", "9/11", "in 2013": money, the second half of a date, a year behind its preposition. */
function isNoCount(document: Document, from: number, to: number): boolean {
  if (!/^\d/.test(document.word(from))) return false;
  if (/^[$€£¥/]$/.test(document.word(from - 1)) && (document.tokens.shape[from]! & SHAPE.spaceBefore) === 0) return true;
  const year = to === from + 1 && /^(19|20)\d\d$/.test(document.word(from)) && document.isCapital(to) === false;
  return year && IN_YEAR.has(document.hits.findEnding<PrepositionRole>(from, 'preposition')?.lexeme.value ?? 'other');
}

const IN_YEAR: ReadonlySet<PrepositionRole> = new Set(['in', 'during']);

/** "96 dari 170 anggota", "96 of the 170 members": the noun of the whole. */
function partOfWhole(document: Document, board: Board, at: number): { to: number; of: string } | undefined {
  const from = skipPreposition(document, at, ['from', 'of']);
  const whole = from === undefined ? undefined : readNumber(document, skipDeterminers(document, from));
  return whole === undefined ? undefined : nounAfter(document, board, whole.to);
}

/** "two of the survivors", "deux des habitants": the noun of those that the number is a part of. */
function someOf(document: Document, board: Board, at: number): { to: number; of: string } | undefined {
  const from = skipPreposition(document, at, ['from', 'of']);
  return from === undefined ? undefined : nounAfter(document, board, skipDeterminers(document, from));
}

/** The collective noun within three plain words after the number. */
function nounAfter(document: Document, board: Board, at: number, several = false): { to: number; of: string } | undefined {
  for (let next = at, steps = 0; steps < 4 && next < document.sentenceTo(at - 1); steps++) {
    const owner = board.owner(next);
    const body = owner?.kind === 'Organization' && owner.form === 'name' && document.pack.pack.grammar.nounOrder === 'head-last';
    const noun = body ? undefined : document.hits.find<GroupNoun>(next, 'group-noun');
    if (noun !== undefined) return joined(document, board, noun.to, noun.lexeme.value.of);
    if (isPeople(document, next)) return { to: peopleEnd(document, board, next + 1), of: document.key(next) };
    const holders = several ? holdersAt(document, board, next) : undefined;
    if (holders !== undefined) return holders;
    const and = owner === undefined && board.owner(next - 1)?.rule === 'demonym' ? document.hits.find(next, 'and') : undefined;
    if (and !== undefined && board.owner(and.to)?.rule === 'demonym') {
      next = board.owner(and.to)!.to;
      continue;
    }
    if (!document.isWord(next) || isKnownVerb(document, next) || isFunctionWord(document, next)) return undefined;
    if (board.isBlocked(next)) return undefined;
    next = owner !== undefined && (body || owner.rule === 'demonym') ? owner.to : next + 1;
  }
  return undefined;
}

/** "empat" + "bupati", "ba" + "Trưởng đoàn", "douze" + "notaires": an office or trade that a number counts, no name behind it, where nouns come first. */
function holdersAt(document: Document, board: Board, at: number): { to: number; of: string } | undefined {
  if (document.pack.pack.grammar.nounOrder === 'head-last') return undefined;
  const role = document.hits.find<Role>(at, 'plural-role') ?? document.hits.find<Role>(at, 'role');
  if (role === undefined || board.owner(at) !== undefined || board.title(at)?.person !== undefined) return undefined;
  const behind = board.owner(role.to);
  return behind?.kind === 'Person' || document.isCapital(role.to) ? undefined : { to: role.to, of: 'officials' };
}

/** "technicians", "knitters": a noun that no list has, by how it ends. */
function isPeople(document: Document, at: number): boolean {
  const people = document.pack.pack.lexicon.people;
  if (people === undefined || !document.isWord(at) || document.isCapital(at)) return false;
  const word = document.key(at);
  return people.endings.some((ending) => word.endsWith(ending) && word.length > ending.length + 2) && !people.except.includes(word);
}

const MOST_LISTED = 4;

/** ", broadcasters and emergency managers": further nouns of people, two words before each at most. */
function peopleEnd(document: Document, board: Board, from: number): number {
  let end = from;
  for (let members = 0; members < MOST_LISTED; members++) {
    const joint: number = document.isComma(end) ? end + 1 : end;
    let at: number = document.hits.find(joint, 'and')?.to ?? joint;
    if (at === end) return end;
    const last = at + 2;
    while (at < last && isPlainWord(document, board, at) && !isPeopleNoun(document, at)) at++;
    if (!isPeopleNoun(document, at) || board.owner(at) !== undefined) return end;
    end = document.hits.find(at, 'group-noun')?.to ?? at + 1;
  }
  return end;
}

function isPeopleNoun(document: Document, at: number): boolean {
  return isPeople(document, at) || document.is(at, 'group-noun');
}

function isPlainWord(document: Document, board: Board, at: number): boolean {
  return document.isWord(at) && board.isFree(at, at + 1) && !isFunctionWord(document, at) && !isKnownVerb(document, at);
}

/** "countries and territories", "weavers, healers and lawyers" are one collective. */
function joined(document: Document, board: Board, at: number, of: string): { to: number; of: string } {
  const and = document.hits.find(at, 'and');
  const second = and === undefined ? undefined : document.hits.find<GroupNoun>(and.to, 'group-noun');
  if (second !== undefined) return { to: second.to, of: `${of} and ${second.lexeme.value.of}` };
  const people = document.pack.pack.lexicon.people !== undefined && document.pack.pack.grammar.nounOrder === 'head-last';
  return { to: people && document.isComma(at) ? peopleEnd(document, board, at) : at, of };
}

function vague(document: Document, board: Board, from: number): Mention | undefined {
  const hit = document.hits.find(from, 'vague');
  if (hit === undefined) return undefined;
  const noun = nounAfter(document, board, hit.to);
  if (noun === undefined) return undefined;
  const name = document.text(from, noun.to);
  return new Mention({ kind: 'Group', from, to: noun.to, form: 'nominal', rule: 'vague-group', name, attributes: { of: noun.of } });
}
