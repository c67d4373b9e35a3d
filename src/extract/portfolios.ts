// What a ministry or minister is about, beyond the first portfolio that knowledge names: lists, and words no list has.
import type { PortfolioRecord } from '../knowledge/index.ts';
import type { OrganizationHead, PrepositionRole, Role } from '../lang/index.ts';
import { SHAPE } from '../text/index.ts';
import { hasChains } from './chains.ts';
import { fieldNounsEnd, longNounEnd } from './common-nouns.ts';
import type { Document } from './document.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { hasNameWords, nameWordAt, startsFullName } from './name-words.ts';
import { isFunctionWord, isKnownVerb, listContinues, skipDeterminers, skipPreposition } from './phrases.ts';

const LONGEST = 16;

/** Offices that have a portfolio, known or not. */
export const MINISTERS: ReadonlySet<string> = new Set([
  'minister',
  'vice-minister',
  'deputy-minister',
  'junior-minister',
  'secretary-of-state',
  'commissioner',
]);

/** A known portfolio at a token: as listed ("de la Pêche"), or without its preposition where another one stands ("à la Pêche"). */
export function portfolioAt(document: Document, at: number): { key: string; to: number } | undefined {
  const listed = document.hits.find<PortfolioRecord>(at, 'portfolio-of');
  if (listed !== undefined) return { key: listed.lexeme.value.key, to: listed.to };
  const bare = document.isCapital(at) ? document.hits.find<PortfolioRecord>(at, 'portfolio-bare') : undefined;
  return bare === undefined ? undefined : { key: bare.lexeme.value.key, to: bare.to };
}

/** "ministre de l'Administration territoriale": a word within the listed portfolio of the minister named right before it. */
export function isInField(document: Document, { from, to }: { from: number; to: number }): boolean {
  for (let at = from; at > from - LONGEST_FIELD && at > document.sentenceFrom(from); at--) {
    const listed = portfolioAt(document, at);
    if (listed === undefined || listed.to < to) continue;
    const preposition = document.hits.findEnding<PrepositionRole>(at, 'preposition');
    let before = preposition?.from ?? at;
    if (document.is(before - 1, 'demonym')) before--;
    const role = document.hits.findEnding<Role>(before, 'role');
    if (role !== undefined && MINISTERS.has(role.lexeme.value.position)) return true;
  }
  return false;
}

/** How many words of a field stand before its last. */
const LONGEST_FIELD = 8;

/** Where a portfolio goes on: "..., de la formation et de la recherche", "... et des Hydrocarbures", each member with its own "of". */
export function portfolioEnd(document: Document, board: Board, from: number, at: number): number {
  if (document.pack.pack.grammar.nounOrder !== 'head-first') {
    if (!document.isCapital(at - 1)) return smallListEnd(document, at);
    return joinsMember(document, at) ? capitalListEnd(document, board, at) : at;
  }
  if (hasNameWords(document)) return wordsEnd(document, board, from, at);
  if (document.pack.pack.grammar.bareDefinite === true) return fieldsEnd(document, board, at);
  const capital = document.isCapital(skipLead(document, from));
  let end = hasChains(document) && capital ? adjectiveEnd(document, at) : at;
  while (end < document.sentenceTo(from) && end - from < LONGEST) {
    const and = document.hits.find(end, 'and');
    if (and === undefined && !(document.isComma(end) && listGoesOn(document, end + 1))) break;
    const member = memberEnd(document, board, and?.to ?? end + 1, capital);
    if (member === undefined) break;
    end = member;
  }
  return end;
}

/** "Perdagangan" + "Luar Negeri dan Pariwisata": further portfolios and nouns of fields, joined by "and" or nothing, where nouns take no article. */
function fieldsEnd(document: Document, board: Board, at: number): number {
  let end = at;
  while (end - at < LONGEST && board.owner(end) === undefined) {
    const last = document.hits.find(document.isComma(end) ? end + 1 : end, 'and')?.to;
    const joined = last ?? (joinsMember(document, end) ? end + 1 : end);
    if (!document.isCapital(joined) || (document.is(joined, 'role') && longNounEnd(document, joined) === undefined)) break;
    const listed = portfolioAt(document, joined)?.to;
    if (listed === undefined && joined > end && document.is(joined, 'organization-head')) break;
    const next = listed ?? fieldNounsEnd(document, board, joined);
    if (next === joined) break;
    end = next;
  }
  return end;
}

/** The same where names go on by listed words: up to the country or the name of the holder. */
function wordsEnd(document: Document, board: Board, from: number, at: number): number {
  let end = at;
  while (end < from + LONGEST && board.owner(end) === undefined) {
    const joint = document.hits.find(end, 'and')?.to ?? (document.isComma(end) ? end + 1 : end);
    if (joint > end && document.isCapital(from) && !document.isCapital(joint)) break;
    if (joint > end ? document.is(joint, 'role') : !document.isCapital(end) && isKnownVerb(document, end)) break;
    if (joint === end && (document.isAny(end, ['definite', 'indefinite', 'collective']) || startsFullName(document, end))) break;
    const next = nameWordAt(document, joint, true);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

/** One more member: "of" and its noun, with a following adjective. */
function memberEnd(document: Document, board: Board, at: number, capital: boolean): number | undefined {
  const listed = document.hits.find<PortfolioRecord>(at, 'portfolio-of');
  if (listed !== undefined) return hasChains(document) ? adjectiveEnd(document, listed.to) : listed.to;
  const of = skipPreposition(document, at, ['of']);
  if (of === undefined) return lastNounEnd(document, board, at, capital);
  const start = skipDeterminers(document, of);
  const citizens = citizensEnd(document, board, start);
  if (citizens !== undefined) return citizens;
  if (!document.isWord(start) || board.owner(start) !== undefined || document.isCapital(start) !== capital) return undefined;
  if (document.isAny(start, ['role', 'group-noun', 'organization-head'])) return undefined;
  return ofNounEnd(document, board, adjectiveEnd(document, start + 1), OF_LAND);
}

/** "des Kényans" + "de l'étranger": a people abroad among the members. */
function citizensEnd(document: Document, board: Board, at: number): number | undefined {
  const owner = document.isCapital(at) ? board.owner(at) : undefined;
  return owner?.from === at && owner.rule === 'demonym' ? document.hits.find(owner.to, 'abroad')?.to : undefined;
}

/** Whose citizens abroad a field names: "des Affaires étrangères et des Kényans de l'étranger". */
export function stateOfCitizens(document: Document, board: Board, from: number, to: number): Mention | undefined {
  for (let at = from; at < to; at++) {
    const owner = document.isCapital(at) ? board.owner(at) : undefined;
    if (owner?.rule === 'demonym' && document.is(owner.to, 'abroad')) return owner;
  }
  return undefined;
}

/** "des Eaux" + "et Forêts": a second noun under one "of", with a capital before the comma that closes the list. */
function lastNounEnd(document: Document, board: Board, at: number, capital: boolean): number | undefined {
  if (!hasChains(document) || !capital || !document.is(at - 1, 'and') || !document.isCapital(at) || !document.isComma(at + 1))
    return undefined;
  return board.owner(at) === undefined && !document.isAny(at, ['role', 'given-name', 'honorific']) ? at + 1 : undefined;
}

/** A comma goes on to "of ..." and, before the list ends, "and of ...". */
function listGoesOn(document: Document, at: number): boolean {
  if (skipPreposition(document, at, ['of']) === undefined) return false;
  for (let next = at + 1; next < Math.min(at + 10, document.sentenceTo(at)); next++) {
    const and = document.hits.find(next, 'and');
    if (and !== undefined) return skipPreposition(document, and.to, ['of']) !== undefined;
  }
  return false;
}

/** A portfolio that knowledge does not have: "of" and a capital noun, with its adjective and further members. */
export function unknownPortfolio(document: Document, board: Board, at: number): number | undefined {
  const headFirst = document.pack.pack.grammar.nounOrder === 'head-first';
  const behind = !headFirst && document.is(at - 1, 'preposition') ? at : undefined;
  const of = skipPreposition(document, at, headFirst ? ['of', 'to', 'in'] : ['of', 'for']) ?? behind;
  if (of === undefined) return directPortfolio(document, board, at);
  const start = skipDeterminers(document, of);
  if (headFirst && start === of && !hasDeterminer(document, of)) return undefined;
  if (!headFirst && !document.isCapital(start)) return smallPortfolio(document, board, at, start);
  if (!document.isCapital(start) || !document.isWord(start)) return undefined;
  const field = headFirst ? undefined : fieldTakenForBody(document, board, of, start);
  if (field !== undefined) board.remove(field);
  if (board.owner(start) !== undefined) return undefined;
  if (headFirst) return portfolioEnd(document, board, at, ofNounEnd(document, board, adjectiveEnd(document, start + 1)));
  const end = capitalListEnd(document, board, start);
  return end > start ? end : undefined;
}

/** "Minister for Civil Aviation": capitals that were read as a body, or as a group, where a minister's field stands without an article. */
function fieldTakenForBody(document: Document, board: Board, of: number, start: number): Mention | undefined {
  const role = document.hits.findEnding<Role>(of - 1, 'role')?.lexeme.value;
  const owner = start === of ? board.owner(start) : undefined;
  if (owner?.from !== start || role === undefined || !/(^|-)(minister|secretary)$/.test(role.position)) return undefined;
  const unlisted = owner.kind === 'Organization' && owner.knowledge === undefined && owner.attributes.orgType !== 'ministry';
  return unlisted || owner.kind === 'Group' ? owner : undefined;
}

const LONGEST_SMALL = 5;

/** "minister of ecology", "minister for the blue economy and ports": plain words behind a minister's "of" or "for", where nouns come last. */
function smallPortfolio(document: Document, board: Board, at: number, start: number): number | undefined {
  const role = document.hits.findEnding<Role>(at, 'role')?.lexeme.value;
  if (
    role === undefined ||
    !/(^|-)minister$|^permanent-secretary$|^undersecretary$/.test(role.position) ||
    role.kind === 'state' ||
    document.is(start, 'country-word')
  )
    return undefined;
  let end = start;
  while (end - start < LONGEST_SMALL && isSmallField(document, board, end)) end++;
  if (document.is(end - 1, 'and')) end--;
  return end > start ? end : undefined;
}

function isSmallField(document: Document, board: Board, at: number): boolean {
  if (!document.isWord(at) || document.isCapital(at) || !board.isFree(at, at + 1)) return false;
  if (document.is(at, 'and')) return !document.isCapital(at + 1) && isSmallField(document, board, at + 1);
  if (document.isAny(at, ['role', 'group-noun', 'weekday', 'relative-day', 'deputy', 'former', 'acting'])) return false;
  return document.is(at, 'portfolio-of') || (!isFunctionWord(document, at) && !isKnownVerb(document, at));
}

/** "ICT and Innovation", ", Sports and Culture": capitals joined by commas and "and", up to where a person's name begins: a listed one, or the last two of a long run. */
function capitalListEnd(document: Document, board: Board, from: number): number {
  const stop = Math.min(document.sentenceTo(from > 0 ? from - 1 : 0), from + LONGEST);
  let end = from;
  let member = from;
  for (let at = from; at < stop; ) {
    if (document.isWord(at) && document.isCapital(at) && board.owner(at) === undefined && !startsPerson(document, at)) {
      const barred = document.isAny(at, ['role', 'honorific', 'rank', 'group-noun']) || isBodyHead(document, at, member);
      if (barred && !document.is(at, 'portfolio-of')) break;
      end = ++at;
      continue;
    }
    if (!joinsMember(document, at)) break;
    const and = document.hits.find(at, 'and');
    const next = and?.to ?? at + 1;
    if (!document.isCapital(next) || startsPerson(document, next)) break;
    const known = and === undefined ? undefined : portfolioAt(document, next);
    if (known !== undefined && !document.is(known.to, 'and')) return pastPlainNoun(document, board, known.to);
    at = next;
    member = next;
  }
  return end - member > 2 ? end - 2 : end;
}

/** "Water and Land" + "Reform": one plain noun more, before "of" or the comma that closes the title. */
function pastPlainNoun(document: Document, board: Board, at: number): number {
  const plain = document.isCapital(at) && board.owner(at) === undefined && document.pack.isOrdinary?.(document.key(at)) === true;
  if (!plain || startsPerson(document, at) || document.isAny(at, ['role', 'honorific', 'rank', 'given-name', 'family-name'])) return at;
  return document.isComma(at + 1) || skipPreposition(document, at + 1, ['of']) !== undefined ? at + 1 : at;
}

/** A head of bodies; an ending of companies is rather a field behind another word of its member: "Marine Resources". */
function isBodyHead(document: Document, at: number, member: number): boolean {
  const head = document.hits.find<OrganizationHead>(at, 'organization-head');
  return head !== undefined && (head.lexeme.value.complement !== 'before' || at === member);
}

/** ", energy and mining": listed portfolios in lower case, up to the one behind "and". */
function smallListEnd(document: Document, from: number): number {
  for (let at = from, steps = 0; steps < 5; steps++) {
    const and = document.hits.find(at, 'and');
    if (and === undefined && !document.isComma(at)) return from;
    const member = document.hits.find(and?.to ?? at + 1, 'portfolio-of');
    if (member === undefined || document.isCapital(member.from)) return from;
    if (and !== undefined) return member.to;
    at = member.to;
  }
  return from;
}

/** "and" or the comma of a list. */
function joinsMember(document: Document, at: number): boolean {
  return document.hits.find(at, 'and') !== undefined || (document.isComma(at) && listContinues(document, at + 1, document.sentenceTo(at)));
}

/** A listed given name, also as the first part of a double one, with another capital word after it. */
function startsPerson(document: Document, at: number): boolean {
  if (!document.isCapital(at + 1) && !document.is(at + 1, 'name-particle')) return false;
  if (document.is(at, 'given-name') || (document.is(at, 'family-name') && !document.is(at, 'portfolio-of'))) return true;
  const first = /^(\p{Lu}\p{Ll}+)-\p{Lu}/u.exec(document.word(at))?.[1];
  return first !== undefined && document.pack.pack.lexicon.givenNames.includes(first);
}

/** "de la", "du", "à l'": the preposition holds a determiner. */
function hasDeterminer(document: Document, to: number): boolean {
  return document.hits.findEnding(to, 'definite') !== undefined;
}

/** "la Gestion" + "des catastrophes": a plain noun of the field behind "of", where names are chains. */
function ofNounEnd(document: Document, board: Board, at: number, barred: readonly string[] = OF_PEOPLE): number {
  const of = hasChains(document) ? skipPreposition(document, at, ['of']) : undefined;
  const start = of === undefined ? at : skipDeterminers(document, of);
  if (of === undefined || !document.isWord(start) || document.isCapital(start) || board.owner(start) !== undefined) return at;
  if (isFunctionWord(document, start) || isKnownVerb(document, start)) return at;
  if (document.isAny(start, barred)) return at;
  return adjectiveEnd(document, start + 1);
}

const OF_LAND = ['country-word', 'demonym'];
/** Nouns that no field of an office by itself is told by: whose it is instead. */
const OF_PEOPLE = ['role', 'organization-head', 'place-head', 'group-noun', 'event-head', ...OF_LAND];

function adjectiveEnd(document: Document, at: number): number {
  const plain =
    document.isWord(at) &&
    !document.isCapital(at) &&
    !isFunctionWord(document, at) &&
    !isKnownVerb(document, at) &&
    !document.isAny(at, ['role', 'demonym', 'weekday', 'month', 'relative-day', 'acting', 'deputy', 'former', 'name-particle']) &&
    (!document.is(at, 'role-modifier') || isListed(document, at + 1));
  const closed = document.isPunctuation(at + 1) || document.hits.find(at + 1, 'and') !== undefined || document.isCapital(at + 1);
  return plain && closed ? at + 1 : at;
}

/** "nationale" + "et de la Famille", "nationale" + ", de la Famille et ...": a further member follows. */
function isListed(document: Document, at: number): boolean {
  const joint = document.hits.find(at, 'and')?.to ?? (document.isComma(at) ? at + 1 : undefined);
  return joint !== undefined && skipPreposition(document, joint, ['of']) !== undefined;
}

function skipLead(document: Document, at: number, leads: readonly PrepositionRole[] = ['of', 'to', 'in']): number {
  return skipDeterminers(document, skipPreposition(document, at, leads) ?? at);
}

/** The ministry that an office implies, in the article's language: the pack's head for ministries and the portfolio as written or listed. */
export function ministryName(document: Document, title: Title): string | undefined {
  const { grammar, lexicon, manifest } = document.pack.pack;
  const head = lexicon.organizationHeads.find((entry) => entry.portfolio === true)?.forms[0];
  if (head === undefined) return undefined;
  const { about } = title;
  const listed = document.pack.knowledge.portfolios.find((record) => record.key === title.portfolio)?.of[manifest.tag]?.[0];
  if (grammar.nounOrder !== 'head-first') {
    const field = about === undefined ? listed : withCapitals(document, skipLead(document, about.from, ['of', 'for']), about.to);
    return field === undefined ? undefined : `${head} ${grammar.prepositions.of?.[0] ?? ''} ${field}`;
  }
  if (about !== undefined && skipPreposition(document, about.from, ['of']) !== undefined)
    return `${head} ${document.text(about.from, about.to)}`;
  const article =
    listed === undefined && about !== undefined && document.is(about.from, 'preposition') && document.is(about.from + 1, 'definite');
  if (article && hasChains(document)) return `${head} ${grammar.prepositions.of?.[0] ?? ''} ${document.text(about.from + 1, about.to)}`;
  const fused = listed === undefined && about !== undefined ? grammar.underOf?.[document.key(about.from)] : undefined;
  if (fused !== undefined) return `${head} ${fused} ${document.text(about!.from + 1, about!.to)}`;
  const written = about === undefined ? undefined : document.text(skipLead(document, about.from), about.to);
  const words =
    listed !== undefined && written !== undefined && written.length > listed.length && title.portfolio !== undefined
      ? written
      : (listed ?? written);
  return words === undefined ? undefined : `${head} ${words}`;
}

/** "roads and harbours" as bodies are written: with capitals, but for words of grammar. */
function withCapitals(document: Document, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) {
    const word = document.word(at);
    const space = at > from && document.tokens.shape[at]! & SHAPE.spaceBefore ? ' ' : '';
    text += space + (isFunctionWord(document, at) ? word : word.charAt(0).toUpperCase() + word.slice(1));
  }
  return text;
}

/** "Menteri Pengembangan Digital Singapura": capitals right after the office, up to its country. */
function directPortfolio(document: Document, board: Board, at: number): number | undefined {
  if (hasNameWords(document)) {
    const end = document.isCapital(at) ? wordsEnd(document, board, at, at) : at;
    return end > at && (board.owner(end)?.kind === 'Country' || document.isCapital(end)) ? end : undefined;
  }
  for (let end = at; end < Math.min(at + LONGEST, document.sentenceTo(at)); end++) {
    const owner = board.owner(end);
    if (owner !== undefined) return end > at && owner.kind === 'Country' && owner.from === end ? end : undefined;
    const joins = end > at && (document.is(end, 'and') || document.isComma(end));
    const barred = document.isAny(end, ['role', 'rank', 'honorific', 'given-name']) && !document.is(end, 'common-noun');
    if (!joins && !(document.isCapital(end) && document.isWord(end) && !barred)) return undefined;
  }
  return undefined;
}
