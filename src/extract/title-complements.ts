// Complements of a word of office: bodies, countries, places and portfolios, and what a posting is.

import type { GroupNoun, OrganizationHead, Role } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { quotedEnd } from './apposed-names.ts';
import { backReference } from './body-back-references.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import { type Board, Mention, type Title } from './mentions.ts';
import { clearField, ministersFieldEnd } from './ministers-fields.ts';
import { hasNameWords, nameWordAt } from './name-words.ts';
import {
  isFunctionWord,
  isKnownVerb,
  isModifier,
  MOST_MODIFIERS,
  possessiveEnding,
  prepositionBefore,
  skipDeterminers,
  skipPreposition,
} from './phrases.ts';
import { MINISTERS, portfolioAt, portfolioEnd, stateOfCitizens, unknownPortfolio } from './portfolios.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import { servedEnd } from './served-offices.ts';

/** Offices of ministries that tell their field behind "for". */
const SECRETARIES: ReadonlySet<string> = new Set(['permanent-secretary', 'undersecretary']);

/** A minister by the word, or "Secretary of ..." where nouns come last. */
function isMinister(document: Document, { role, deputy, to }: Title): boolean {
  if (MINISTERS.has(role.position)) return true;
  if (SECRETARIES.has(role.position)) return skipPreposition(document, to, ['for']) !== undefined;
  return role.position === 'secretary' && !deputy && document.pack.pack.grammar.nounOrder === 'head-last';
}

/** A minister's field of ordinary words that goes on behind the listed portfolio, or that no list has: takes it into the title and gives its end. */
function ministersField(document: Document, board: Board, title: Title, at: number): number | undefined {
  if (title.portfolio !== undefined || title.about !== undefined || at !== title.to || !isMinister(document, title)) return undefined;
  const of = skipPreposition(document, at, ['of', 'for']);
  const start = of === undefined ? at : skipDeterminers(document, of);
  const field = of === undefined ? at : ministersFieldEnd(document, board, start, MINISTERS.has(title.role.position));
  const listed = field > start ? portfolioAt(document, start) : undefined;
  if (field <= start || (listed !== undefined && field <= listed.to)) return undefined;
  const to = listed === undefined ? field : Math.max(field, portfolioEnd(document, board, start, listed.to));
  clearField(document, board, start, to);
  if (listed !== undefined) title.portfolio = listed.key;
  title.about = { from: start, to };
  return to;
}

/** The body, country, place or portfolio of an office that starts at a token: takes it into the title and gives its end. */
export function complementAt(document: Document, board: Board, title: Title, at: number): number | undefined {
  const owner = board.owner(at);
  const direct = document.pack.pack.grammar.nounOrder === 'head-first' || at > title.to || document.is(at - 1, 'preposition');
  const listed = direct && !describesBody(document, board, at) ? portfolioAt(document, at) : undefined;
  const portfolio = listed !== undefined && title.role.kind === 'occupation' && !document.isCapital(listed.to - 1) ? undefined : listed;
  const written = ministersField(document, board, title, at);
  if (written !== undefined) return written;
  const named = portfolio === undefined || MINISTERS.has(title.role.position) ? undefined : board.owner(portfolio.to - 1);
  const body = named?.kind === 'Organization' && (named.knowledge !== undefined || (portfolio !== undefined && named.to > portfolio.to));
  if (portfolio !== undefined && !body && (owner === undefined || owner.to <= portfolio.to)) {
    if (title.portfolio !== undefined) return undefined;
    title.portfolio = portfolio.key;
    title.about = { from: at, to: portfolioEnd(document, board, at, portfolio.to) };
    title.country ??= stateOfCitizens(document, board, at, title.about.to);
    return title.about.to;
  }
  const served = owner === undefined ? (officeWithin(document, board, title, at) ?? servedHead(document, board, title, at)) : undefined;
  const within = served ?? servedEnd(document, board, title, at);
  if (within !== undefined) return within;
  const open = title.portfolio === undefined && title.about === undefined;
  const last = document.pack.pack.grammar.nounOrder === 'head-last';
  const holder = document.pack.pack.grammar.genders !== undefined && at === title.to && document.isCapital(at);
  if (
    !holder &&
    (owner === undefined || (last && at === title.to)) &&
    isMinister(document, title) &&
    open &&
    !isListedBehind(document, at) &&
    !isListedAt(document, at)
  ) {
    const end = unknownPortfolio(document, board, at);
    if (end === undefined) return undefined;
    title.about = { from: at, to: end };
    title.country ??= stateOfCitizens(document, board, at, end);
    return end;
  }
  const apposed = direct && (owner === undefined || owner.rule === 'demonym') ? apposedBody(document, board, at) : undefined;
  if (apposed !== undefined) {
    title.organizations.push(apposed);
    return document.isPunctuation(apposed.from - 1) ? apposed.to + 1 : apposed.to;
  }
  const referred = owner === undefined && direct ? bodyReference(document, board, title, at) : undefined;
  if (referred !== undefined) return referred;
  const locality = owner === undefined && direct ? placeReference(document, title, at) : undefined;
  if (locality !== undefined) return locality;
  if (owner === undefined && document.pack.pack.grammar.bareDefinite === true) {
    const bare = bareBody(document, board, title, at);
    if (bare !== undefined || hasNameWords(document)) return bare;
  }
  if (owner === undefined || owner.from !== at || !direct) return undefined;
  const possessed = possessedBody(document, board, owner);
  if (possessed !== undefined) {
    title.organizations.push(possessed);
    if (owner.kind === 'Country') title.country ??= owner;
    return possessed.to;
  }
  if (owner.kind === 'Organization') {
    const about = owner.attributes.orgType === 'ministry' && title.organizations.at(-1)?.attributes.orgType === 'intergovernmental';
    if (about) title.organizations.unshift(owner);
    else title.organizations.push(owner);
    const parent = owner.partOf;
    return parent !== undefined && parent.from >= owner.to && parent.from - owner.to <= 3 ? parent.to : owner.to;
  }
  const own = owner.kind === 'Country' && document.pack.pack.grammar.nounOrder === 'head-last' && POSSESSIVE.test(document.word(owner.to));
  const side = own ? document.hits.find<GroupNoun>(owner.to + 1, 'group-noun') : undefined;
  if (side?.lexeme.value.bound === true && !document.isCapital(side.from) && title.role.kind !== 'occupation') {
    title.country ??= owner;
    title.delegation = true;
    return side.to;
  }
  if (owner.kind === 'Country') {
    if (title.country === undefined && !isPosting(document, title, at)) title.country = owner;
    const team = owner.rule === 'demonym' || last ? document.hits.find<GroupNoun>(owner.to, 'group-noun') : undefined;
    if (team?.lexeme.value.bound !== true || document.isCapital(owner.to)) return owner.to;
    title.delegation = true;
    return team.to;
  }
  if (owner.kind !== 'Place' || (title.role.kind === 'occupation' && title.role.position !== 'counterpart')) return undefined;
  const bare = at === title.to && (document.is(at, 'given-name') || document.word(at - 1) === ')');
  return bare && document.isCapital(owner.to) ? undefined : owner.to;
}

/** "aux Ressources en eau", "à la Pêche": a listed field behind a preposition that no list writes it with, where names are chains. */
function isListedAt(document: Document, at: number): boolean {
  const to = hasChains(document) ? skipPreposition(document, at, ['to']) : undefined;
  return to !== undefined && portfolioAt(document, skipDeterminers(document, to)) !== undefined;
}

/** "the investment agency X": plain words up to a common noun for a body and its name. */
function describesBody(document: Document, board: Board, at: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || document.isCapital(at)) return false;
  return apposedBody(document, board, at) !== undefined;
}

/** "Đặc phái viên của Tổng Thư ký Liên hợp quốc", "của Tổng thống Kenya": the body or state whose head an envoy serves, no name behind it. */
function servedHead(document: Document, board: Board, title: Title, at: number): number | undefined {
  if (title.role.kind !== 'envoy' || at === title.to || !hasNameWords(document)) return undefined;
  const served = document.hits.find<Role>(at, 'role');
  if (served === undefined) return undefined;
  const owner = board.owner(skipPreposition(document, served.to, ['of']) ?? served.to);
  if (owner === undefined || (document.isCapital(owner.to) && document.isWord(owner.to))) return undefined;
  if (owner.kind === 'Country') title.country ??= owner;
  else if (owner.kind === 'Organization' && owner.form === 'name') title.organizations.push(owner);
  else return undefined;
  return owner.to;
}

/** "l'envoyée du président du Kenya", "secrétaire d'État auprès du ministre de la Défense": the state or ministry of the office served, where names are chains. */
function officeWithin(document: Document, board: Board, title: Title, at: number): number | undefined {
  const served = hasChains(document) && at > title.to ? document.hits.find<Role>(at, 'role') : undefined;
  if (served === undefined) return undefined;
  const { kind, position } = served.lexeme.value;
  const of = skipPreposition(document, served.to, ['of']);
  if (kind === 'state' && title.role.kind === 'envoy') {
    const state = board.owner(of === undefined ? served.to : skipDeterminers(document, of));
    if (state?.kind !== 'Country') return undefined;
    title.country ??= state;
    return state.to;
  }
  if (!MINISTERS.has(title.role.position) || !MINISTERS.has(position) || title.portfolio !== undefined) return undefined;
  const portfolio =
    portfolioAt(document, served.to) ?? (of === undefined ? undefined : portfolioAt(document, skipDeterminers(document, of)));
  if (portfolio === undefined) return undefined;
  title.portfolio = portfolio.key;
  title.about = { from: served.to, to: portfolioEnd(document, board, served.to, portfolio.to) };
  return title.about.to;
}

/** "Minister for Foreign Affairs": a listed portfolio behind the preposition here, read when the preposition is passed. */
function isListedBehind(document: Document, at: number): boolean {
  const preposition = skipPreposition(document, at, ['of', 'for']);
  return preposition !== undefined && portfolioAt(document, skipDeterminers(document, preposition)) !== undefined;
}

/** "Sweden's National Seed Archive", "INTERPOL's Regional Bureau", "the Czech defence ministry": the body right behind its possessor or state. */
function possessedBody(document: Document, board: Board, owner: Mention): Mention | undefined {
  if (owner.kind !== 'Country' && owner.kind !== 'Organization' && owner.kind !== 'Place') return undefined;
  const possessive = POSSESSIVE.test(document.word(owner.to));
  if (!possessive && (owner.rule !== 'demonym' || document.pack.pack.grammar.nounOrder !== 'head-last')) return undefined;
  const start = possessive ? owner.to + 1 : owner.to;
  const body = board.owner(start);
  return body?.kind === 'Organization' && body.from === start && body.form === 'name' ? body : undefined;
}

/** "de l'agence X", "the Italian energy company X": the body behind a common noun, its modifiers before it where heads come last. */
export function apposedBody(document: Document, board: Board, at: number): Mention | undefined {
  const last = document.pack.pack.grammar.nounOrder === 'head-last' ? at + MOST_MODIFIERS : at;
  for (let from = at; from <= last; ) {
    const head = document.hits.find(from, 'organization-head');
    const start = head === undefined ? from : pastField(document, board, bodyStart(document, head.to));
    const body = head === undefined || document.isCapital(from) ? undefined : board.owner(start);
    if (body?.kind === 'Organization' && body.from === start) return body;
    const owner = board.owner(from);
    if (owner?.rule === 'demonym') from = owner.to;
    else if (owner === undefined && isModifier(document, from)) from++;
    else return undefined;
  }
  return undefined;
}

const LONGEST_FIELD = 4;

/** "công ty" + "khai thác lithium X": plain words between a common noun and the name it describes, and past its state, where nouns take no article. */
function pastField(document: Document, board: Board, at: number): number {
  if (document.pack.pack.grammar.bareDefinite !== true) return at;
  let end = at;
  while (
    end - at < LONGEST_FIELD &&
    document.isWord(end) &&
    !document.isCapital(end) &&
    board.isFree(end, end + 1) &&
    !isKnownVerb(document, end)
  )
    end++;
  const state = hasNameWords(document) ? undefined : board.owner(end);
  if (state?.kind === 'Country' && state.from === end && document.isCapital(state.to)) return state.to;
  return document.isCapital(end) ? end : at;
}

/** "du bureau de l'ONU", "du syndicat « X »": past the preposition between a part and its body, or the mark that opens a name, where names are chains. */
function bodyStart(document: Document, at: number): number {
  if (quotedEnd(document, at) !== undefined) return at + 1;
  const of = hasChains(document) ? skipPreposition(document, at, ['of']) : undefined;
  return of === undefined ? at : skipDeterminers(document, of);
}

/** "ambassadrice de l'UE au Bénin", "son ambassadeur en Chine", "sa cheffe de mission au Laos": where an envoy, or somebody's officer, is posted is not whom they speak for. */
function isPosting(document: Document, title: Title, at: number): boolean {
  const role = prepositionBefore(document, at)?.role;
  const own = hasChains(document) && title.role.kind === 'office' && possessiveEnding(document, title.from) !== undefined;
  if (own && (role === 'in' || role === 'at' || role === 'to')) return true;
  if (title.role.kind !== 'envoy') return false;
  if (role === 'for' && title.role.possessive === true && document.pack.pack.grammar.bareDefinite === true) return true;
  if (role === 'for' && title.role.organization !== undefined) return true;
  return (
    role === 'in' ||
    role === 'at' ||
    (role === 'to' &&
      (document.pack.pack.grammar.nounOrder === 'head-last' ||
        hasChains(document) ||
        title.organizations.length > 0 ||
        title.possessive === true))
  );
}

/** "Direktur lembaga tersebut", "le porte-parole du ministère,": the body named before, pointed back to inside the title. */
function bodyReference(document: Document, board: Board, title: Title, at: number): number | undefined {
  const head = document.hits.find<OrganizationHead>(at, 'organization-head');
  if (head !== undefined && at > title.to && isNamedBefore(document, board, head)) {
    title.organizations.push(board.add(backReference(document, head)));
    return head.to;
  }
  const after = head === undefined || document.isCapital(at) ? undefined : document.hits.find(head.to, 'demonstrative');
  const behind = at > title.to || document.pack.pack.grammar.bareDefinite === true;
  const bare = head !== undefined && behind && document.isPunctuation(head.to) ? head : undefined;
  const part = head !== undefined && behind && after === undefined && bare === undefined ? ownPartEnd(document, head.to) : undefined;
  if (head === undefined || (after ?? bare ?? part) === undefined) return undefined;
  if (title.role.kind === 'occupation' && (after === undefined || document.pack.pack.grammar.bareDefinite !== true)) return undefined;
  const whole = after === undefined && hasChains(document) && head.lexeme.value.common === true && head.to - head.from > 1;
  title.organizations.push(
    board.add(whole ? new Mention({ ...backReference(document, head), form: 'name', anaphoric: false }) : backReference(document, head)),
  );
  return part ?? after?.to ?? head.to;
}

/** "Clerk of the" + "Assembly": a head with a capital alone behind an article, which ends the name of a body told before, where nouns come last. */
function isNamedBefore(document: Document, board: Board, { from, to }: Hit): boolean {
  const { nounOrder, genders } = document.pack.pack.grammar;
  if (nounOrder !== 'head-last' || genders !== undefined || !document.isCapital(from) || to - from > 1) return false;
  if ((document.isCapital(to) && document.isWord(to)) || document.hits.find(to, 'preposition') !== undefined) return false;
  if (document.hits.findEnding(from, 'definite') === undefined) return false;
  const key = document.key(from);
  return board
    .ofKind('Organization')
    .some((body) => body.from < from && body.form === 'name' && body.to - body.from > 1 && holdsWord(document, body, key));
}

function holdsWord(document: Document, body: Mention, key: number | string): boolean {
  for (let at = body.from; at < body.to; at++) if (document.key(at) === key) return true;
  return false;
}

/** "head of the union" + "'s legal department": past a part in plain words of a body pointed back to, up to a comma, where nouns come last. */
function ownPartEnd(document: Document, at: number): number | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !POSSESSIVE.test(document.word(at))) return undefined;
  for (let to = at + 1; to <= at + MOST_MODIFIERS + 1; to++) {
    const part = document.hits.find<OrganizationHead>(to, 'organization-head');
    if (part?.lexeme.value.part === true) return document.isComma(part.to) ? part.to : undefined;
    if (!document.isWord(to) || document.isCapital(to) || isFunctionWord(document, to)) return undefined;
  }
  return undefined;
}

/** "le maire de cette ville,": the place named before, pointed back to inside the title. */
function placeReference(document: Document, title: Title, at: number): number | undefined {
  const place = at > title.to && !document.isCapital(at) ? document.hits.find(at, 'place-head') : undefined;
  return place !== undefined && document.isPunctuation(place.to) ? place.to : undefined;
}

/** "Chủ tịch Hiệp hội" + "Ngô Minh An": a body's head alone, before the name of the holder; a party's office there is a body by itself. */
function bareBody(document: Document, board: Board, title: Title, at: number): number | undefined {
  const head = document.hits.find<OrganizationHead>(at, 'organization-head');
  if (head === undefined || !document.isCapital(at)) return undefined;
  const named = document.isCapital(head.to) && document.isCapital(head.to + 1) && nameWordAt(document, head.to, true) === undefined;
  if (!named) return undefined;
  const party = head.lexeme.value.orgType === 'party';
  if ((party || !hasNameWords(document)) && title.organizations.length === 0)
    title.organizations.push(board.add(new Mention({ ...backReference(document, head), ...(party ? { form: 'name' } : {}) })));
  return head.to;
}
