// Which name an office belongs to: right behind it, behind a comma, before it, or before a verb that gives it.
import { SHAPE } from '../text/index.ts';
import { readStateBehind, stateBehind } from './affiliations.ts';
import { pastAge } from './ages.ts';
import { actsAs, appointedTo, heldBy, saidToHold } from './appointments.ts';
import { bodyBeforeRelative } from './branches.ts';
import { isNamedOtherwise } from './compatriots.ts';
import type { Document } from './document.ts';
import { differs, genderOfName } from './genders.ts';
import { isHonoured, isOwned, isToldOfHolder } from './holder-signs.ts';
import { complementEnd, holderBehind } from './holders.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { behindGloss, closesOpening, isSubjectBehind, personAt, shareOffice, skipNamePrefix, statesWithin } from './name-lists.ts';
import { hasNameWords } from './name-words.ts';
import { calledBehind } from './named-behind.ts';
import { behindRank, closesRow, isHeldByAnother, isListItem, officeBeside, shareHolder } from './offices-in-row.ts';
import { isNextInList, joinsPerson, tellsOfAnother } from './others-offices.ts';
import { isFunctionWord, isKnownVerb, possessiveEnding, prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';
import { completeBody, completeTitle } from './title-bodies.ts';
import { completeField } from './title-fields.ts';
import { chargeEnd, gatheringEnd, isInNextLine, partEnd, pastState, termEnd } from './title-reach.ts';
import { holderBehindField } from './trade-fields.ts';

/** Ties each title to the name beside it, before or after, with or without commas. */
export function attachTitles(document: Document, board: Board): void {
  for (const [index, title] of board.titles.entries()) {
    completeTitle(document, board, title);
    completeBody(document, board, title);
    completeField(document, board, title, (at) => personAt(board, skipNamePrefix(document, board, at)) !== undefined);
    const own = title.country;
    shareCountry(document, board, board.titles[index - 1], title);
    const leader = toldToLead(document, board, title);
    const behind =
      leader ?? nameAfter(document, board, title) ?? heldBy(document, board, title) ?? holderBehind(document, board, title, true);
    const after = behind === undefined || isInNextLine(document, title, behind) ? undefined : behind;
    const before =
      after === undefined
        ? (nameBefore(document, board, title, board.titles[index - 1]) ??
          appointedTo(document, board, title) ??
          saidToHold(document, board, title) ??
          actsAs(document, board, title))
        : undefined;
    const person = after ?? before ?? holderBehind(document, board, title);
    if (person === undefined || document.regionOf[title.from] !== document.regionOf[person.from]) continue;
    board.attach(title, person);
    if (person.to < title.from) readListedBody(document, board, title);
    if (person === before) shareBody(document, board.titles[index - 1], title, person);
    if (own === undefined && title.country !== undefined && person.from >= title.to)
      title.country = stateBehind(document, board, person) ?? title.country;
    readStateBehind(document, board, title, person);
    if (!isPlural(document, board, title)) shareHolder(document, board, title, person);
    if (isPlural(document, board, title)) shareOffice(document, board, title, person);
    addBodyAfter(document, board, title, Math.max(title.to, person.to));
    addBodyBefore(document, board, title, person);
  }
}

/** "ông X, Phó Cục trưởng Cục Y, làm" + "Trưởng đoàn" + ", bà Z": who is named last before the verb of leading that the office ends, where nouns take no article. */
function toldToLead(document: Document, board: Board, { from, to, role }: Title): Mention | undefined {
  if (role.position !== 'head-of-delegation' || document.pack.pack.grammar.bareDefinite !== true) return undefined;
  if (document.hits.find(from - 1, 'event-verb')?.to !== to) return undefined;
  for (let at = from - 2; at >= document.sentenceFrom(from); at--) {
    const owner = board.owner(at);
    if (owner?.kind === 'Person' && owner.form === 'name') return owner;
  }
  return undefined;
}

/** "Ana Prado (director, Oslo Institute)", "Ana Prado, Director, Oslo Institute, said": a bare office and its body behind a comma. */
function readListedBody(document: Document, board: Board, title: Title): void {
  if (title.organizations.length > 0 || title.country !== undefined || title.definite || title.indefinite || title.possessive) return;
  const comma = pastListedField(document, board, title);
  const at = document.isComma(comma) ? skipDeterminers(document, comma + 1) : -1;
  const body = at < 0 ? undefined : board.owner(at);
  if (body?.kind !== 'Organization' || body.from !== at || body.form !== 'name') return;
  const bracket = document.word(title.from - 1) === '(';
  const ends = body.to >= document.sentenceTo(at) || document.word(body.to) === '.';
  const aside = document.isComma(body.to) && !document.is(body.to + 1, 'and') && document.pack.pack.grammar.nounOrder === 'head-last';
  const closed = ends || aside || (document.isCapital(title.from) && (document.isPunctuation(body.to) || document.is(body.to, 'and')));
  const posted = title.role.kind === 'envoy' && hasNameWords(document) && !document.is(body.to, 'and');
  if (bracket ? document.word(body.to) !== ')' : !closed && !posted) return;
  title.organizations.push(body);
  title.to = body.to;
}

const LONGEST_LISTED = 4;

/** "Head" + "of Safety" + ", Oslo Institute": past what an office is for, in words of its own, where nouns come last. */
function pastListedField(document: Document, board: Board, { to }: Title): number {
  const of = document.pack.pack.grammar.nounOrder === 'head-last' ? skipPreposition(document, to, ['of', 'for']) : undefined;
  if (of === undefined) return to;
  for (let at = of; at < of + LONGEST_LISTED; at++) {
    if (document.isComma(at)) return at;
    if (!document.isWord(at) || !board.isFree(at, at + 1) || (isFunctionWord(document, at) && !document.is(at, 'and'))) return to;
  }
  return to;
}

/** "l'Office X, dont Ana Prado est la présidente", "l'Office X, dont la présidente est Ana Prado": the body before a relative that possesses the office. */
function addBodyBefore(document: Document, board: Board, title: Title, person: Mention): void {
  if (title.organizations.length > 0 || title.country !== undefined || title.portfolio !== undefined) return;
  const named = document.hits.findEnding(person.from, 'honorific')?.from ?? person.from;
  const body = bodyBeforeRelative(document, board, Math.min(named, title.from));
  if (body !== undefined) title.organizations.push(body);
}

/** "nhà nghiên cứu X của Đại học Y", "giáo sư X (ĐH Y)": the body after the name, when the title names none. */
function addBodyAfter(document: Document, board: Board, title: Title, to: number): void {
  if (document.pack.pack.grammar.nounOrder !== 'head-first') return;
  if (
    title.organizations.length > 0 ||
    title.country !== undefined ||
    title.portfolio !== undefined ||
    title.role.kind === 'state' ||
    title.role.kind === 'envoy'
  )
    return;
  const comma = document.isComma(to) ? to + 1 : to;
  const start = document.word(to) === '(' ? to + 1 : skipPreposition(document, comma, ['of', 'from']);
  const owner = start === undefined ? undefined : board.owner(start);
  if (owner?.kind !== 'Organization' || owner.from !== start || owner.form !== 'name') return;
  if (comma === to || document.isPunctuation(owner.to)) title.organizations.push(owner);
}

/** "le Premier ministre kényan X et le ministre des Finances Y": an office joined to one of a state's is the same state's. */
function shareCountry(document: Document, board: Board, before: Title | undefined, title: Title): void {
  if (before?.country === undefined || title.country !== undefined || title.organizations.length > 0 || title.possessive === true) return;
  if (!STATE_OFFICES.has(before.role.kind) || title.role.kind === 'envoy' || before.role.kind === 'envoy') return;
  if (title.role.kind === 'office' && title.portfolio === undefined && title.about === undefined) return;
  if (title.role.kind === 'occupation' || title.indefinite || isNamedOtherwise(document, board, before.country, title)) return;
  const from = Math.max(before.to, before.person?.to ?? before.to);
  if (from > title.from || document.sentenceOf(from) !== document.sentenceOf(title.from)) return;
  const joint = document.hits.find(document.isComma(from) ? from + 1 : from, 'and')?.to ?? (document.isComma(from) ? from + 1 : from);
  if (joint > from && skipDeterminers(document, joint) >= title.from && joint <= title.from) title.country = before.country;
}

/** "Ana Prado, Executive Secretary and" + "Deputy Head of the Oslo Institute": the first of two joined offices is in the body of the second. */
function shareBody(document: Document, first: Title | undefined, { from, organizations }: Title, person: Mention): void {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || organizations.length === 0 || first?.person !== person) return;
  if (first.role.kind !== 'office' || first.organizations.length > 0 || first.country !== undefined) return;
  if (first.portfolio !== undefined || first.about !== undefined || document.hits.find(first.to, 'and')?.to !== from) return;
  first.organizations.push(organizations[0]!);
}

/** Its word of office is in the plural, or is of several states where nouns have no plural. */
function isPlural(document: Document, board: Board, title: Title): boolean {
  const { role, counterpart, from, to } = title;
  if (document.pack.pack.grammar.bareDefinite === true) return statesWithin(board, title).length > 1;
  for (let at = from; at < to; at++) {
    const plural = document.hits.find(at, 'plural-role');
    if (plural !== undefined && (counterpart === true || plural.lexeme.value === role)) return true;
  }
  return false;
}

const STATE_OFFICES: ReadonlySet<string> = new Set(['state', 'office']);

function nameAfter(document: Document, board: Board, title: Title): Mention | undefined {
  const direct = personAt(board, skipNamePrefix(document, board, title.to));
  if (direct !== undefined) return direct;
  const ranked = behindRank(document, board, title);
  if (ranked !== undefined) return ranked;
  const bracketed = behindBracket(document, board, title) ?? inBracket(document, board, title);
  if (bracketed !== undefined) return bracketed;
  const called = calledBehind(document, title.to);
  if (called !== undefined && personAt(board, called) !== undefined) return personAt(board, called);
  const and = document.hits.find(title.to, 'and') ?? (document.isComma(title.to) ? { to: title.to + 1 } : undefined);
  const second = and === undefined || isAddressed(document, title) ? undefined : board.title(and.to);
  if (and !== undefined && second !== undefined && second.from === and.to && !document.is(second.from, 'honorific')) {
    const shared = personAt(board, skipNamePrefix(document, board, second.to));
    const closed =
      document.isComma(title.to) &&
      (isListItem(document, board, title) || document.is(title.from - 1, 'according-to') || closesOpening(document, title.to));
    if (shared !== undefined && !title.indefinite && !closed && !isHeldByAnother(document, board, title, shared)) return shared;
  }
  const from = title.role.kind === 'occupation' ? originEnd(document, board, title.to) : undefined;
  if (from !== undefined) {
    title.to = from;
    return personAt(board, skipNamePrefix(document, board, from + 1));
  }
  const field = holderBehindField(document, board, title);
  if (field !== undefined) return field;
  if (title.role.kind === 'envoy') title.to = document.hits.find(title.to, 'adverb')?.to ?? title.to;
  const apart = title.role.kind === 'occupation' ? title.to : fieldEnd(document, board, title.to);
  if (apart > title.to && personAt(board, skipNamePrefix(document, board, apart + 1)) !== undefined) title.to = apart;
  const complemented =
    title.role.kind === 'occupation'
      ? skipPreposition(document, title.to, ['of', 'at', 'in', 'for']) !== undefined
      : title.definite || officeBeside(document, board, title) !== undefined;
  const end =
    countriesEnd(document, board, title) ??
    stateEnd(document, title) ??
    (complemented ? complementEnd(document, board, title.to) : title.to);
  const of = end > title.to && title.role.kind === 'state' ? skipPreposition(document, title.to, ['of']) : undefined;
  if (of !== undefined && !document.is(skipDeterminers(document, of), 'country-word')) title.possessed = true;
  title.to = end;
  title.to = termEnd(document, board, title.to);
  title.to = partEnd(document, board, title);
  title.to = chargeEnd(document, board, title);
  const gathering = complemented ? gatheringEnd(document, board, title.to) : title.to;
  if (gathering > title.to) title.possessed = true;
  title.to = gathering;
  if (!document.isComma(title.to) || isAddressed(document, title)) return undefined;
  const glossed = behindGloss(document, board, title);
  if (glossed !== undefined) return glossed;
  const apposed = personAt(board, skipNamePrefix(document, board, skipDeterminers(document, title.to + 1)));
  if (apposed === undefined || isSubjectBehind(document, title, apposed)) return undefined;
  const acts = document.isAny(apposed.to, ['speech-verb', 'perfect', 'event-verb']);
  const state = stateBehind(document, board, apposed);
  const listed =
    isPlural(document, board, title) && (document.is(apposed.to, 'and') || (state !== undefined && document.is(state.to, 'and')));
  const goesOn = isOwned(title) && document.isAny(apposed.to, ['and', 'preposition', 'relative', 'jointly']);
  const closed =
    document.isPunctuation(apposed.to) ||
    opensAs(document, title) ||
    (state !== undefined && document.isPunctuation(state.to)) ||
    listed ||
    (acts && !isAside(document, title) && !isGoverned(document, title) && !closesOpening(document, title.to)) ||
    (goesOn && document.pack.pack.grammar.bareDefinite === true) ||
    isHonoured(document, title, apposed) ||
    isToldOfHolder(document, title, apposed);
  return closed && !isListItem(document, board, title) ? apposed : undefined;
}

/** "the health ministers" + "of the two countries" + ", X of Peru and Y of Chile": up to the comma before the holders, where nouns come last. */
function countriesEnd(document: Document, board: Board, title: Title): number | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !isPlural(document, board, title)) return undefined;
  const of = skipPreposition(document, title.to, ['of']);
  if (of === undefined) return undefined;
  for (let at = of; at < of + 5; at++) {
    if (document.isComma(at)) return at > of ? at : undefined;
    if (!document.isAny(at, ['definite', 'number-word', 'group-noun'])) return undefined;
  }
  return undefined;
}

/** "the President" + "of the Republic" + ", Mr X": past a word for the state alone, where nouns come last. */
function stateEnd(document: Document, { role, to, country }: Title): number | undefined {
  if (role.kind !== 'state' || country !== undefined || document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const of = skipPreposition(document, to, ['of']);
  const word = of === undefined ? undefined : document.hits.find(skipDeterminers(document, of), 'country-word');
  return word !== undefined && document.isComma(word.to) ? word.to : undefined;
}

/** "As director of X, Ana Prado ...": in that office the subject acts. */
function opensAs(document: Document, { from }: Title): boolean {
  const as = prepositionBefore(document, from);
  return as?.role === 'as' && as.from === document.sentenceFrom(from);
}

const LONGEST_BRACKET = 12;

/** "sa porte-parole (Ana Prado)": the name in brackets of its own, where nouns have genders. */
function inBracket(document: Document, board: Board, { to }: Title): Mention | undefined {
  if (document.pack.pack.grammar.genders === undefined || !document.isMark(to, '(')) return undefined;
  const person = personAt(board, skipNamePrefix(document, board, to + 1));
  return person !== undefined && document.isMark(person.to, ')') ? person : undefined;
}

/** "Cục trưởng Cục X (Bộ Y) Z": the name right behind what is put in brackets after the body of an office, where nouns take no article. */
function behindBracket(document: Document, board: Board, title: Title): Mention | undefined {
  if (document.pack.pack.grammar.bareDefinite !== true || title.organizations.length === 0) return undefined;
  const read = document.isMark(title.to, ')') && opensBracket(document, title);
  if (!read && !document.isMark(title.to, '(')) return undefined;
  for (let at = read ? title.to : title.to + 1; at < title.to + LONGEST_BRACKET; at++)
    if (document.isMark(at, ')')) return personAt(board, skipNamePrefix(document, board, at + 1));
  return undefined;
}

/** A bracket opens among the words of an office. */
function opensBracket(document: Document, { from, to }: Title): boolean {
  for (let at = to - 1; at > from; at--) if (document.isMark(at, '(')) return true;
  return false;
}

const MOST_PLAIN = 3;

/** "penyintas gempa asal Sikka" + ", Ana Dias,": behind a trade the place somebody comes from, up to the comma before their name, where nouns take no article. */
function originEnd(document: Document, board: Board, from: number): number | undefined {
  if (document.pack.pack.grammar.bareAgents !== true) return undefined;
  for (let at = from; at < from + MOST_PLAIN; at++) {
    const origin = skipPreposition(document, at, ['from', 'in']);
    const end = origin === undefined ? undefined : (board.owner(origin)?.to ?? (document.isCapital(origin) ? origin + 1 : undefined));
    if (end !== undefined && document.isComma(end)) {
      const person = personAt(board, skipNamePrefix(document, board, end + 1));
      const listed = person !== undefined && document.is(document.isComma(person.to) ? person.to + 1 : person.to, 'and');
      return person !== undefined && document.isPunctuation(person.to) && !listed ? end : undefined;
    }
    if (origin !== undefined || !document.isWord(at) || document.isCapital(at) || isKnownVerb(document, at)) return undefined;
  }
  return undefined;
}

const LONGEST_FIELD = 2;

/** "juru bicara panitia, X,": past a plain noun or two behind an office, up to a comma, where nouns take no article. */
function fieldEnd(document: Document, board: Board, from: number): number {
  if (document.pack.pack.grammar.bareDefinite !== true) return from;
  for (let at = from; at <= from + LONGEST_FIELD; at++) {
    if (document.isComma(at)) return at;
    if (!document.isWord(at) || document.isCapital(at) || board.owner(at) !== undefined) return from;
    if (isFunctionWord(document, at) || isKnownVerb(document, at)) return from;
  }
  return from;
}

/** "Kepada wartawan, X mengatakan": those spoken to, bare behind a preposition, are not who follows. */
function isAddressed(document: Document, title: Title): boolean {
  const bare = document.is(title.from, 'addressee') && document.hits.find(title.from, 'addressee')!.to === title.to;
  return bare && document.hits.findEnding(title.from, 'preposition') !== undefined;
}

/** "Replying to a question from a reporter of X, Mr Y said": somebody unnamed in the care of a preposition is not the subject that follows. */
function isAside(document: Document, title: Title): boolean {
  const preposition = document.hits.findEnding(title.from, 'preposition');
  const opening = preposition !== undefined && preposition.from === document.sentenceFrom(title.from);
  if (opening && document.pack.pack.grammar.bareDefinite === true) return true;
  if (!title.indefinite) return false;
  if (preposition !== undefined) return true;
  return document.isAny(title.from - 1, ['negation', 'passive']) && !document.isInitial(title.from);
}

/** "In a letter to the head of X, Ana Prado said": an office in the care of what opens the sentence, where nouns come last. */
function isGoverned(document: Document, title: Title): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  const preposition = prepositionBefore(document, title.from);
  return preposition !== undefined && preposition.role !== 'as' && document.is(document.sentenceFrom(title.from), 'preposition');
}

/** "Ana Prado, Minister of Justice of Peru and head of the delegation,": whose office the one before "and" is. */
function secondOffice(document: Document, board: Board, title: Title, earliest?: Title): Mention | undefined {
  const and = document.hits.findEnding(title.from, 'and');
  const first =
    and === undefined || !closesRow(document, title) || document.is(title.from, 'body-representative')
      ? undefined
      : (board.title(and.from - 1) ?? earliest);
  return first?.person !== undefined && first.to === and!.from && first.person.to < first.from ? first.person : undefined;
}

/** "X, en sa qualité de directrice": where what tells in which office somebody acts starts, where nouns have genders. */
function asStart(document: Document, { from }: Title): number | undefined {
  const as = document.pack.pack.grammar.genders === undefined ? undefined : prepositionBefore(document, from);
  return as?.role === 'as' && document.isComma(as.from - 1) ? as.from : undefined;
}

function nameBefore(document: Document, board: Board, title: Title, earliest?: Title): Mention | undefined {
  const second = secondOffice(document, board, title, earliest);
  if (second !== undefined) return second;
  const start = asStart(document, title) ?? possessiveEnding(document, title.from)?.from ?? title.from;
  let at = (document.hits.findEnding(start, 'adverb')?.from ?? start) - 1;
  if (!document.isComma(at) && !/^[(–—-]$/.test(document.word(at))) return undefined;
  if ((document.tokens.shape[at]! & SHAPE.breakBefore) !== 0) return undefined;
  at = pastState(document, board, pastAge(document, at));
  const person = board.owner(at - 1);
  if (person?.kind === 'Person' && person.to === at && differs(title.gender, genderOfName(document, person))) return undefined;
  if (closesOpening(document, at) && !document.isPunctuation(title.to) && !joinsPerson(document, board, title.to)) return undefined;
  if (person?.kind === 'Person' && person.to === at && tellsOfAnother(document, board, title, person)) return undefined;
  if (person?.kind === 'Person' && person.to === at) return isNextInList(document, board, title, person) ? undefined : person;
  const earlier = board.title(at - 1);
  if (title.indefinite && board.owner(at - 1)?.kind === 'Country') return undefined;
  return earlier !== undefined && earlier.to === at && earlier.person !== undefined && earlier.person.to < earlier.from
    ? earlier.person
    : undefined;
}
