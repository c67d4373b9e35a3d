// Organizations by their head words: ministries with portfolio and country, bodies with a complement, acronyms in brackets.
import type { OrganizationHead } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { standsBehind } from './acronyms.ts';
import { apposedName, pastSmallAdjectives, quotedEnd } from './apposed-names.ts';
import { backReference } from './body-back-references.ts';
import { linkParents } from './body-parents.ts';
import {
  branchOf,
  cutBeforeJoined,
  cutBeforeOwner,
  cutBeforeWhole,
  isBeforeWhole,
  isOwnedWhole,
  isReference,
  isSchoolOfLaw,
  nestedWhole,
  wholeAtEnd,
} from './body-parts.ts';
import { pastSeat } from './body-seats.ts';
import { chainEnd, hasChains } from './chains.ts';
import { isCommonNoun } from './common-nouns.ts';
import type { Document } from './document.ts';
import { cutBeforePerson } from './holders.ts';
import { isInTitle } from './in-titles.ts';
import { closesTerm } from './inside-terms.ts';
import { isLedBody, isOwnedByName } from './led-bodies.ts';
import { type Board, Mention } from './mentions.ts';
import { clear, demonymAfter, LONGEST_NAME, ministry, NAMED_AFTER, replaceable } from './ministries.ts';
import { nameAfterNoun } from './name-after-noun.ts';
import { nameBehindWords } from './name-behind-words.ts';
import { isUnlistedName } from './name-slots.ts';
import { isPartyTag } from './name-standing.ts';
import { extendByWords, glossedEnd, hasNameWords, nameWordAt, pastTrade } from './name-words.ts';
import { namedBody } from './named-body.ts';
import { complementStart } from './organization-starts.ts';
import { extendName, isFunctionWord, prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';
import { isInField } from './portfolios.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import { seatAbroad } from './seats-abroad.ts';
import { soleBody } from './sole-bodies.ts';
import { isLegislatureOf, isOfSecretary, STANDING_GATHERING, standingGatherings } from './standing-gatherings.ts';
import { isToldPersonWithTail } from './surname-tails.ts';
import { isWholeWithout } from './whole-bodies.ts';

/** Adds organizations named by a head and its complement. Known names stay; a longer name around one replaces it. */
export function findOrganizations(document: Document, board: Board): void {
  for (let at = document.next(0, 'organization-head'); at < document.count; at = document.next(at + 1, 'organization-head')) {
    const head = document.hits.find<OrganizationHead>(at, 'organization-head');
    if (head === undefined || isMiswritten(document, head) || isToldPersonWithTail(document, head.from) || isTrade(document, head))
      continue;
    const owner = board.owner(at);
    if (owner !== undefined && owner.to > head.to && owner.knowledge !== undefined && !isNamesakeAbroad(board, owner)) continue;
    const gathers = (document.hits.find(at, 'event-head')?.to ?? at) >= head.to && head.lexeme.value.portfolio !== true;
    if (gathers && !isOfSecretary(document, head) && !isLegislatureOf(document, head)) continue;
    if (hasChains(document) && (isLonger(document.hits.find(at, 'venue-head'), head) || isWhereabouts(document, head))) continue;
    if (standsBySense(document) && isLonger(document.hits.find(at, 'venue-head'), head)) continue;
    if (closesTerm(document, head)) continue;
    if (document.is(at, 'body-representative') && board.owner(head.to)?.kind === 'Organization') continue;
    const mention = ministry(document, board, head) ?? named(document, board, head);
    if (mention !== undefined) at = Math.max(at, mention.to - 1);
  }
  for (const head of standingGatherings(document, (other) => complementEnd(document, board, other, 0))) {
    const mention = board.isFree(head.from, head.to) ? named(document, board, head) : undefined;
    if (mention !== undefined) mention.rule = STANDING_GATHERING;
  }
  linkParents(document, board);
}

/** "Miner Ana Dias of Lima", "the miner Ana Dias": a trade before a name that is no word of the language. */
function isTrade(document: Document, { from, to }: Hit): boolean {
  if (to - from > 1 || !document.is(from, 'role') || !isUnlistedName(document, to)) return false;
  return document.isInitial(from) || (!document.isCapital(from) && document.isCapital(to + 1));
}

/** Nouns come first, take no article, and names show no words of theirs: "Balai Kota X" is a building, no body. */
function standsBySense(document: Document): boolean {
  return document.pack.pack.grammar.bareDefinite === true && !hasNameWords(document);
}

function isLonger(other: Hit | undefined, head: Hit): boolean {
  return other !== undefined && other.to > head.to;
}

/** "dans la région X": a noun for places too, where somebody or something is. */
function isWhereabouts(document: Document, head: Hit): boolean {
  return document.is(head.from, 'place-head') && !document.isCapital(head.from) && prepositionBefore(document, head.from)?.role === 'in';
}

/** "Ngo Bao Tran": initials are heads of bodies only where they are written in capitals. */
export function isMiswritten(document: Document, { from, to, lexeme }: Hit): boolean {
  return to - from === 1 && /^\p{Lu}{2,}$/u.test(lexeme.form) && !/^\p{Lu}+$/u.test(document.word(from));
}

/** A known national body's name before the name of another country: "Bộ Công an" + "Lào". */
function isNamesakeAbroad(board: Board, body: Mention): boolean {
  const next = board.owner(body.to);
  return (
    body.attributes.country !== undefined &&
    next?.kind === 'Country' &&
    next.from === body.to &&
    next.attributes.iso2 !== body.attributes.country
  );
}

/** "Cour des comptes" + "de Mauritanie", "Cour des comptes" + "libanaise": a known national body's name before another country that "of" governs, or its adjective. */
function isNamesakeOfLand(document: Document, board: Board, { attributes, to }: Mention): boolean {
  const of = skipPreposition(document, to, ['of']);
  const land = board.owner(of === undefined ? to : skipDeterminers(document, of));
  return attributes.country !== undefined && land?.kind === 'Country' && land.attributes.iso2 !== attributes.country;
}

/** "the African Union" + "Kofi Prado", "Secretary Planning Division" + "Ana Prado": where nouns come last, a known body's name, or one that words before its head make behind an office, ends before two capitals or more that open with a name and no list has. */
function isWholeBeforeName(document: Document, board: Board, head: Hit, to: number): boolean {
  const { pack } = document;
  const at = head.to;
  if (pack.pack.grammar.nounOrder !== 'head-last' || to - at < 2) return false;
  const body = board.owner(at - 1);
  const known = body?.to === at && body.knowledge !== undefined;
  let start = head.from;
  while (!known && head.from - start < 4 && document.isCapital(start - 1) && document.isWord(start - 1) && !document.is(start - 1, 'role'))
    start--;
  if (!known && (start === head.from || document.hits.findEnding(start, 'role') === undefined)) return false;
  for (let next = at; next < at + 2; next++)
    if (!document.isCapital(next) || board.owner(next) !== undefined || document.is(next, 'organization-head')) return false;
  const given = document.is(at, 'given-name') || pack.knowledge.personNames.find(document.word(at)).given;
  return given || pack.isOrdinary?.(document.key(at)) === false;
}

/** "Five" + "United Nations" (experts): a number that opens the sentence is no part of the known name behind it. */
function pastNumber(document: Document, board: Board, from: number): number {
  const known = document.isInitial(from) && document.is(from, 'number-word') ? board.owner(from + 1) : undefined;
  return known?.from === from + 1 && known.knowledge !== undefined ? from + 1 : from;
}

/** "University of Copenhagen", "Bank Indonesia", "Mekong River Commission", "Cục An ninh mạng". */
function named(document: Document, board: Board, head: Hit<OrganizationHead>): Mention | undefined {
  const value = head.lexeme.value;
  const order = document.pack.pack.grammar.nounOrder;
  const side = value.complement ?? (order === 'head-first' ? 'after' : 'both');
  const capital = document.isCapital(head.from);
  const part = value.part === true && hasChains(document);
  const led = isLedBody(document, head);
  if (!capital && value.weak === true && !part && !led && (hasChains(document) || (order === 'head-last' && value.common !== true)))
    return apposedName(document, board, head);
  if (!capital && value.weak === true && hasNameWords(document)) return nameAfterNoun(document, board, head);
  if (!capital && value.weak === true && !part && !led) return nameBehindWords(document, board, head);
  if (!capital && order === 'head-last') return undefined;
  if (order === 'head-last' && isOfMembers(document, head)) return undefined;
  if (insideOtherName(document, board, head) || endsVenue(document, head) || goesOnAfter(document, head)) return undefined;
  if (capital && isInField(document, head)) return undefined;
  if (board.owner(head.from)?.to === head.to && isInTitle(document, head.from) && !isOfOtherState(document, board, head)) return undefined;
  let to = head.to;
  let from = head.from;
  if (side !== 'before') to = complementEnd(document, board, head, document.pack.pack.lexicon.organizationLowerRun ?? 0);
  if (to > head.to && isWholeBeforeName(document, board, head, to)) to = head.to;
  to = cutBeforePerson(document, board, head.to, to, isInTitle(document, head.from, board));
  to = cutBeforeOwner(document, board, head, cutBeforeJoined(document, board, head.to, cutBeforeWhole(document, head, to)));
  to = pastSeat(document, board, head, to);
  if (capital && to > head.to && hasChains(document) && standsBehind(document, board, to)) to++;
  if (to > head.to) to = quotedEnd(document, to) ?? to;
  else if (!capital && quotedEnd(document, to) !== undefined) return apposedName(document, board, head);
  if (isReference(document, board, head, to))
    return board.add(new Mention({ ...backReference(document, head), to, name: document.text(head.from, to) }));
  if (side !== 'after' && (to === head.to || order === 'head-last'))
    from = pastNumber(document, board, complementStart(document, board, head.from));
  if (from < head.from && isPartyTag(document, from)) return undefined;
  const seat = hasNameWords(document) && capital ? document.hits.find(head.to, 'place-head') : undefined;
  if (seat !== undefined && !document.isCapital(seat.from) && (to === head.to || to === seat.to) && board.isFree(head.from, seat.to))
    return board.add(new Mention({ ...backReference(document, head), to: seat.to, form: 'name' }));
  const sole = to === head.to && from === head.from && board.isFree(from, to) ? soleBody(document, head) : undefined;
  if (sole !== undefined) return board.add(sole);
  if (led && value.weak === true && !isOwnedByName(document, board, head.to, to)) return apposedName(document, board, head);
  if (to === head.to && from === head.from && !isOwnedWhole(document, board, head) && !isBeforeWhole(document, head)) return undefined;
  if (hasChains(document)) {
    if (value.weak === true && document.isInitial(head.from) && !hasCapital(document, head.from + 1, to)) return undefined;
    const ordinal = capital ? document.hits.findEnding(from, 'ordinal-word') : undefined;
    if (ordinal !== undefined && document.isCapital(ordinal.from)) from = ordinal.from;
  }
  if (order === 'head-last' && isVenue(document, board, from, to)) return undefined;
  if (hasNameWords(document) && value.weak === true && document.isInitial(head.from) && !hasCapital(document, head.from + 1, to))
    return undefined;
  const first = withoutArticle(document, board, from);
  if (!replaceable(board, from, to)) return undefined;
  const abroad = value.posted === true ? seatAbroad(document, board, to) : undefined;
  const inner = board.owner(to - 1);
  if (hasNameWords(document) && value.orgType === 'legislature' && inner === undefined && nameWordAt(document, head.to, true) === undefined)
    return undefined;
  if (inner !== undefined && inner.from === from && inner.to === to && inner.knowledge !== undefined) return undefined;
  const country = inner?.kind === 'Country' ? inner.attributes.iso2 : undefined;
  const states = hasNameWords(document) ? ownersWithin(board, from, to).filter(({ kind }) => kind === 'Country') : [];
  const place = hasChains(document) && inner?.kind === 'Place' && inner.knowledge !== undefined ? inner : undefined;
  const known =
    inner?.kind === 'Organization' && inner.from > head.to && isOf(document, inner) ? inner : branchOf(document, board, head, to);
  const standing = known === undefined ? standingAtEnd(document, board, head.to, to) : undefined;
  const own = known === undefined ? wholeAtEnd(document, head, to) : undefined;
  clear(board, from, abroad?.to ?? to);
  if (abroad !== undefined) board.addNested(abroad);
  if (place !== undefined) board.addNested(place);
  if (inner?.kind === 'Country' && inner.rule !== 'demonym') board.addNested(inner);
  const whole = known === undefined ? (standing ?? nestedWhole(document, board, own, inner, to)) : board.addNested(known);
  const mention = board.add(
    namedBody(
      document,
      from,
      abroad?.to ?? to,
      'organization-head',
      country === undefined ? { orgType: value.orgType } : { orgType: value.orgType, country },
    ),
  );
  if (whole !== undefined) mention.partOf = whole;
  if (first !== undefined && first !== inner && first.from === from && first.to <= head.from && first.knowledge !== undefined)
    keepOwner(board, mention, first);
  for (const state of states) if (state !== inner) board.addNested(state);
  if (inner !== undefined && (country !== undefined || inner.kind === 'Place') && hasNameWords(document)) {
    board.addNested(inner);
    if (value.orgType === 'ministry') mention.owner = inner;
  }
  return mention;
}

/** "Chủ tịch" + "Quốc hội Peru" + "X", "Cour des comptes" + "de Mauritanie": a body that is known by its noun alone at home is another state's with its name behind. */
function isOfOtherState(document: Document, board: Board, { lexeme, from, to }: Hit<OrganizationHead>): boolean {
  if (hasChains(document)) return isNamesakeOfLand(document, board, board.owner(from)!);
  const state = hasNameWords(document) && lexeme.value.orgType === 'legislature' ? board.owner(to) : undefined;
  return state?.kind === 'Country' && state.from === to && state.attributes.iso2 !== document.pack.pack.manifest.homeCountry;
}

function ownersWithin(board: Board, from: number, to: number): Mention[] {
  const owners = new Set<Mention>();
  for (let at = from; at < to; at++) {
    const owner = board.owner(at);
    if (owner !== undefined) owners.add(owner);
  }
  return [...owners];
}

function hasCapital(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (document.isCapital(at)) return true;
  return false;
}

/** "Bureau de la coordination des affaires humanitaires de l'ONU": a known body behind "of" is what the body before it belongs to. */
function isOf(document: Document, body: Mention): boolean {
  return body.knowledge !== undefined && prepositionBefore(document, body.from)?.role === 'of';
}

/** "Lao Bao International" + "Border Gate", "Energy" + "and Water Minister": a head that ends names stands before another capital where nouns come last. */
function goesOnAfter(document: Document, head: Hit<OrganizationHead>): boolean {
  if (head.lexeme.value.complement !== 'before' || document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  const joined = document.hits.find(head.to, 'and');
  const field = joined === undefined ? undefined : document.hits.find(joined.to, 'portfolio-before');
  if (field !== undefined && document.is(field.to, 'role')) return true;
  return (
    document.isCapital(head.to) &&
    document.isWord(head.to) &&
    !document.isAny(head.to, ['role', 'weekday', 'month', 'given-name', 'organization-head'])
  );
}

/** The mention that a name begins with; one that is listed with its article ("the European Union") is put in without it. */
function withoutArticle(document: Document, board: Board, from: number): Mention | undefined {
  const first = board.owner(from);
  if (first === undefined || first.from !== from - 1 || !document.is(first.from, 'definite')) return first;
  board.remove(first);
  return board.add(new Mention({ ...first, from, name: document.text(from, first.to) }));
}

/** "World Bank Office in X", "Zambia Police Service": the known body or country that a name begins with; the body is the whole. */
function keepOwner(board: Board, mention: Mention, owner: Mention): void {
  if (owner.kind === 'Organization') {
    mention.partOf = board.addNested(owner);
  } else if (owner.kind === 'Country' && owner.attributes.iso2 !== undefined)
    mention.attributes = { country: owner.attributes.iso2, ...mention.attributes };
}

/** "Committee Experts": a head and the word for who sits in it. */
function isOfMembers(document: Document, { to }: Hit): boolean {
  const members = document.isCapital(to) ? document.hits.find(to, 'group-noun') : undefined;
  return members !== undefined && !document.isCapital(members.to) && !document.is(to, 'organization-head');
}

/** "Convention Center", "Conference Centre": heads of venues that end in a head of bodies. */
function endsVenue(document: Document, head: Hit): boolean {
  const venue = document.hits.findEnding(head.to, 'venue-head');
  return venue !== undefined && venue.from < head.from;
}

/**
 * "Parliament Building", and "the forum at the Harbour Museum": the last word is a head of venues alone, or of both and somebody does
 * something there. "a curator at the Harbour Museum" is of a body.
 */
function isVenue(document: Document, board: Board, from: number, to: number): boolean {
  const venue = document.hits.findEnding(to, 'venue-head');
  if (venue === undefined || venue.from < from + 1) return false;
  const body = document.hits.findEnding<OrganizationHead>(to, 'organization-head');
  if (body === undefined) return !document.isAny(to - 1, ['common-noun']);
  const preposition = prepositionBefore(document, from);
  if (preposition === undefined || !['at', 'in'].includes(preposition.role) || POSSESSIVE.test(document.word(to))) return false;
  const before = preposition.from - 1;
  if (before < document.sentenceFrom(from)) return false;
  return (
    !document.isAny(before, ['role', 'group-noun']) &&
    (!document.isCapital(before) ||
      document.isInitial(before) ||
      board.isBlocked(before) ||
      document.isAny(before, ['weekday', 'month'])) &&
    board.owner(before) === undefined
  );
}

/** "la Deuxième Commission de l'Assemblée générale": a body that states and unions have one of, behind "of" at the end of a name. */
function standingAtEnd(document: Document, board: Board, from: number, to: number): Mention | undefined {
  if (!hasChains(document)) return undefined;
  for (let at = from + 1; at < to; at++) {
    const head = document.isCapital(at) ? document.hits.find<OrganizationHead>(at, 'organization-head') : undefined;
    if (head === undefined || !endsName(board, head, to)) continue;
    if (skipPreposition(document, at - 2, ['of']) !== at && prepositionBefore(document, at)?.role !== 'of') return undefined;
    const name = { to, name: document.text(at, to) };
    return board.addNested(new Mention({ ...backReference(document, head), ...name, form: 'name', rule: 'common-body', anaphoric: false }));
  }
  return undefined;
}

/** A legislature ("la Chambre", "le Sénat bolivien") or a head of two words that ends a name, its state's adjective behind at most. */
function endsName(board: Board, head: Hit<OrganizationHead>, to: number): boolean {
  const { orgType, weak } = head.lexeme.value;
  const state = board.owner(head.to);
  if (head.to !== to && !(state?.rule === 'demonym' && state.to === to)) return false;
  return orgType === 'legislature' || (weak !== true && to - head.from > 1);
}

const OTHER_HEADS: ReadonlySet<string> = new Set(['role', 'event-head', 'instrument-head']);

/** "Cabinet Secretary", "Partnership Agreement": the head is only a word of a title or of another name. */
function insideOtherName(document: Document, board: Board, head: Hit): boolean {
  if (document.is(head.from, 'given-name') && document.isCapital(head.from) && document.isCapital(head.to))
    return nameWordAt(document, head.to, true) === undefined;
  const acting = document.hits.find(head.from - 1, 'acting');
  if (acting !== undefined && acting.to >= head.to) return true;
  const role = document.hits.findEnding(head.to, 'role');
  const own = hasNameWords(document) && document.isCapital(head.from) && nameWordAt(document, head.to, true) !== undefined;
  if (role !== undefined && role.from < head.from && !own) return true;
  if (document.hits.at(head.from).some((hit) => OTHER_HEADS.has(hit.lexeme.class) && hit.to > head.to)) return true;
  if (!document.isCapital(head.to)) return false;
  if (document.is(head.to, 'role')) return !hasNameWords(document) && document.pack.pack.grammar.nounOrder === 'head-last';
  const body = board.owner(head.to);
  if (body?.kind === 'Organization' && body.from === head.to && body.knowledge !== undefined) return false;
  if (hasNameWords(document) && ((head.to - head.from > 2 && body?.kind === 'Instrument') || isSchoolOfLaw(document, head))) return false;
  if ((head.lexeme.value as OrganizationHead).tier !== undefined && nameWordAt(document, head.to, true) !== undefined) return false;
  return (
    document.isAny(head.to, ['instrument-head', 'event-head']) &&
    !document.is(head.to, 'organization-head') &&
    !isCommonNoun(document, head.to)
  );
}

function complementEnd(document: Document, board: Board, head: Hit<OrganizationHead>, lowerRun: number): number {
  const at = head.to;
  const limit = at + LONGEST_NAME;
  const start = skipPreposition(document, at, NAMED_AFTER);
  const joined = document.is(at - 1, 'preposition') && document.pack.pack.grammar.nounOrder === 'head-last';
  const first = start === undefined && !joined ? pastParticles(document, head) : skipDeterminers(document, start ?? at);
  if (first >= document.sentenceTo(at - 1)) return at;
  if (hasNameWords(document))
    return glossedEnd(document, board, extendByWords(document, board, pastTrade(document, board, head), limit, true));
  if (isWholeWithout(document, board, head)) return at;
  const chain = hasChains(document) ? chainEnd(document, board, at) : at;
  const chained = document.isCapital(head.from) || hasCapital(document, at, chain) ? chain : at;
  if (chained > at) {
    const proper =
      board.owner(chained - 1)?.rule === 'demonym' &&
      document.isCapital(chained) &&
      document.isWord(chained) &&
      board.owner(chained) === undefined;
    return proper ? extendName(document, board, chained, limit, lowerRun, NAMED_AFTER) : chained;
  }
  const demonym = demonymAfter(document, board, at);
  if (demonym !== undefined) {
    const proper = document.isCapital(demonym.to) && document.isWord(demonym.to) && board.owner(demonym.to) === undefined;
    return proper ? extendName(document, board, demonym.to, limit, lowerRun, NAMED_AFTER) : demonym.to;
  }
  if (!document.isCapital(first) || document.is(first, 'weekday')) return at;
  if (first === at && document.pack.pack.grammar.nounOrder === 'head-last' && document.isAny(at, ['group-noun', 'role'])) return at;
  const end = extendName(document, board, first, limit, lowerRun, NAMED_AFTER);
  return end > first ? pastSmallAdjectives(document, board, head, end) : at;
}

/** "Universidad" + "de la" + "Plata": past the small words of foreign names behind a capital head, where nouns take no article. */
function pastParticles(document: Document, head: Hit): number {
  if (document.pack.pack.grammar.bareDefinite !== true || !document.isCapital(head.from)) return head.to;
  let at = head.to;
  while (at < head.to + 3 && document.is(at, 'name-particle') && !document.isCapital(at) && !isFunctionWord(document, at)) at++;
  return document.isCapital(at) && document.isWord(at) ? at : head.to;
}
