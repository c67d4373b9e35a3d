// Words of office: "Deputy Foreign Minister of Vietnam", "juru bicara tersebut", "le secrétaire général de l'ONU".
import { FORM, type PrepositionRole, type Role, type VerbForms, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { hasChains } from './chains.ts';
import { isCapitalTrade, isCommonNoun, isTradeOfEvent } from './common-nouns.ts';
import { officeOfSubject } from './counterparts.ts';
import { readDefiniteness } from './definiteness.ts';
import type { Document } from './document.ts';
import { readSeat } from './fused-offices.ts';
import { type Board, type Mention, Title } from './mentions.ts';
import { isBeforeHolders } from './name-lists.ts';
import { hasNameWords } from './name-words.ts';
import { prepositionBefore } from './phrases.ts';
import { roleSurnames } from './role-surnames.ts';
import { takeServed } from './served-offices.ts';
import { surnameTailStart } from './surname-tails.ts';
import { COUNTERPART, readAfter } from './title-endings.ts';
import { readBefore } from './title-openings.ts';

/** Adds every phrase around a role word, with the bodies, country and portfolio it names. */
export function findTitles(document: Document, board: Board): void {
  board.surnames = roleSurnames(document);
  for (let at = document.next(0, 'role', 'plural-role'); at < document.count; at = document.next(at + 1, 'role', 'plural-role')) {
    const role = roleAt(document, board, at) ?? pluralRoleAt(document, board, at);
    if (role === undefined || board.isBlocked(at) || isRank(document, role) || isNamesake(document, board, role)) continue;
    if (isOfEvent(document, role) || isField(document, role) || isCounted(document, role) || isParticiple(document, role)) continue;
    const owner = board.owner(at);
    if (owner !== undefined && !(owner.from >= role.from && owner.to <= role.to)) {
      if (isNamedByOffice(document, board, owner, role)) board.addTitle(officeOfBody(role, owner));
      continue;
    }
    const title = readTitle(document, board, role);
    board.addTitle(title);
    at = title.to - 1;
  }
  inheritOffices(document, board);
}

/** "Intervenant mardi, le ministre a dit": a participle that opens the sentence before a day or a preposition other than "de", where nouns have genders. */
function isParticiple(document: Document, { from, to }: Hit<Role>): boolean {
  if (document.pack.pack.grammar.genders === undefined || from !== document.sentenceFrom(from)) return false;
  const forms = (name: string): number => document.hits.find<VerbHit<VerbForms>>(from, name)?.lexeme.value.forms ?? 0;
  if (((forms('event-verb') | forms('speech-verb')) & FORM.gerund) === 0) return false;
  const preposition = document.hits.find<PrepositionRole>(to, 'preposition')?.lexeme.value;
  return preposition === undefined ? document.isAny(to, ['weekday', 'relative-day', 'adverb']) : preposition !== 'of';
}

/** "hai Thủ tướng, Bộ trưởng X": holders who are counted and not named, where nouns take no article and have no plural. */
function isCounted(document: Document, { from, to }: Hit<Role>): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true || !document.isComma(to)) return false;
  return document.is(from, 'group-noun') && document.hits.findEnding(from, 'number-word') !== undefined;
}

/** "the Nepali justice minister": a word of office that is the field of the one right behind it. */
function isField(document: Document, { from, to }: Hit<Role>): boolean {
  return document.hits.find(from, 'portfolio-before')?.to === to && document.is(to, 'role');
}

/** "Komisaris Tinggi PBB untuk HAM" + "X Y": a known body that an office opens, and two free capitals behind, a comma between at most, where nouns take no article. */
function isNamedByOffice(document: Document, board: Board, body: Mention, role: Hit<Role>): boolean {
  const { bareAgents } = document.pack.pack.grammar;
  if (bareAgents !== true || body.kind !== 'Organization' || body.knowledge === undefined || body.from !== role.from) return false;
  if (role.lexeme.value.kind !== 'office') return false;
  const start = document.isComma(body.to) ? body.to + 1 : body.to;
  for (let at = start; at < start + 2; at++)
    if (!document.isCapital(at) || !document.isWord(at) || board.owner(at) !== undefined || document.is(at, 'role')) return false;
  return true;
}

function officeOfBody(role: Hit<Role>, body: Mention): Title {
  const flags = { deputy: false, former: false, acting: false, definite: false, indefinite: false };
  return new Title({ from: role.from, to: body.to, role: role.lexeme.value, organizations: [body], ...flags });
}

/** "his Norwegian counterpart": the office of the title before it, of another country; a senate's president has no head of state for one. */
function inheritOffices(document: Document, board: Board): void {
  for (const [index, title] of board.titles.entries()) {
    if (title.role.position !== COUNTERPART) continue;
    const before = officeOfSubject(document, board.titles, index) ?? officeBefore(document, board.titles, index);
    const plain =
      before === undefined || (before.portfolio === undefined && document.sentenceOf(before.from) < document.sentenceOf(title.from));
    const model = (plain ? officeBehind(document, board.titles, index) : undefined) ?? before;
    const next = board.titles[index + 1];
    if (next !== undefined && isToldBehind(document, title, next)) {
      if (title.country !== undefined) next.country ??= title.country;
      continue;
    }
    if (title.country !== undefined && (model === undefined || model.delegation === true || model.role.position === 'head')) {
      title.role = { ...title.role, position: 'representative', kind: 'envoy' };
      continue;
    }
    if (model === undefined) continue;
    const kind = model.role.kind === 'state' && model.organizations.length > 0 ? 'office' : model.role.kind;
    title.role = { ...model.role, kind, ...(title.gender === undefined ? {} : { gender: title.gender }) };
    title.deputy = model.deputy;
    title.counterpart = true;
    if (title.portfolio === undefined && title.about === undefined && title.country !== undefined) {
      const { portfolio, about } = withField(board.titles, index, model);
      if (portfolio !== undefined) title.portfolio = portfolio;
      else if (about !== undefined) title.about = about;
    }
  }
}

/** "his counterpart, Foreign Minister X": the office itself follows. */
function isToldBehind(document: Document, title: Title, next: Title): boolean {
  return next.role.kind !== 'occupation' && next.from - title.to <= 1 && (next.from === title.to || document.isComma(title.to));
}

/** "the Minister": the last office before with the same word that tells its field. */
function withField(titles: readonly Title[], index: number, model: Title): Title {
  const told = (title: Title): boolean => title.portfolio !== undefined || title.about !== undefined;
  if (told(model)) return model;
  for (let at = index - 1; at >= Math.max(0, index - FIELDS_BACK); at--)
    if (titles[at]!.role.position === model.role.position && told(titles[at]!)) return titles[at]!;
  return model;
}

const FIELDS_BACK = 30;

/** The office that opens the title's sentence, else the last before that opens one, three sentences back at most, else the last. */
function officeBefore(document: Document, titles: readonly Title[], index: number): Title | undefined {
  const sentence = document.sentenceOf(titles[index]!.from);
  let best: Title | undefined;
  for (let at = index - 1; at >= 0 && sentence - document.sentenceOf(titles[at]!.from) <= 3; at--) {
    const other = titles[at]!;
    if (other.to > titles[index]!.from || other.role.kind === 'occupation') continue;
    const here = document.sentenceOf(other.from) === sentence;
    if (!here && best !== undefined && document.sentenceOf(best.from) === sentence) return best;
    if (!here && opensSentence(document, other)) return other;
    best = here ? other : (best ?? other);
  }
  return best;
}

/** "At the invitation of his Moroccan counterpart, X, the Foreign Minister of Peru, Y, ...": the next office of the sentence, where none stands before. */
function officeBehind(document: Document, titles: readonly Title[], index: number): Title | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const next = titles.slice(index + 1, index + 3).find(({ role }) => role.kind !== 'occupation');
  return next !== undefined && document.sentenceOf(next.from) === document.sentenceOf(titles[index]!.from) ? next : undefined;
}

/** Nobody and no verb stands before it. */
function opensSentence(document: Document, { from }: Title): boolean {
  for (let at = document.sentenceFrom(from); at < from; at++)
    if (document.isAny(at, ['pronoun', 'event-verb', 'speech-verb', 'passive', 'role', 'given-name'])) return false;
  return true;
}

/** "Lukman Hakim", not "Sri Lankan Minister", "Menteri Perikanan Fiji Ratu Semi X", "its leader, Dean X,": after a given name the word is one too, and a given name right after an office. */
function isNamesake(document: Document, board: Board, role: Hit): boolean {
  if (board.surnames.has(role.from)) return true;
  if (role.to - role.from > 1 || !document.isCapital(role.from) || board.owner(role.from - 1)?.rule === 'demonym') return false;
  if (surnameTailStart(document, role.from) !== undefined || isFamilyName(document, role) || isTradeName(document, role as Hit<Role>))
    return true;
  if (!document.isAny(role.from, ['given-name', 'family-name'])) return false;
  const apposed = document.isComma(role.from - 1) && board.title(role.from - 2)?.to === role.from - 1;
  if (apposed && document.is(role.from, 'given-name') && document.isCapital(role.to) && document.isComma(role.to + 1)) return true;
  if (board.title(role.from - 1) !== undefined && document.is(role.from, 'given-name')) return true;
  if (isSecondName(document, role.from)) return true;
  return document.is(role.from - 1, 'given-name') && document.isCapital(role.from - 1);
}

/** "James Elder said": behind a given name, and nothing of a name behind, where nouns come last. */
function isFamilyName(document: Document, { from, to }: Hit): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || document.isInitial(from) || document.isCapital(to)) return false;
  return document.is(from - 1, 'given-name') && document.isCapital(from - 1) && !document.isComma(to) && !document.is(to, 'preposition');
}

/** "Sylvie Marchand", "selon Marchand": a trade with a capital inside its sentence is a family name, where nouns have genders and trades are written small. */
function isTradeName(document: Document, { from, lexeme }: Hit<Role>): boolean {
  return lexeme.value.kind === 'occupation' && isCapitalTrade(document, from);
}

/** "Larasati Putri": a family name behind a capital that is no word of an office or a field, where nouns take no article. */
function isSecondName(document: Document, at: number): boolean {
  if (document.pack.pack.lexicon.nounShapes === undefined || !document.is(at, 'family-name') || !document.isCapital(at - 1)) return false;
  return (
    document.isWord(at - 1) &&
    at > document.sentenceFrom(at) &&
    !isCommonNoun(document, at - 1) &&
    document.hits.at(at - 1).every(({ lexeme }) => lexeme.class === 'given-name' || lexeme.class === 'family-name')
  );
}

/** "Komisaris Besar" before a name is a rank, though "komisaris" alone is an office. */
function isRank(document: Document, role: Hit): boolean {
  const rank = document.hits.find(role.from, 'rank');
  return rank !== undefined && rank.to > role.to;
}

/** "Sumber Daya Kelautan", "an official visit": the word belongs to a longer noun, or to the name of a happening, as one head with it or as what it is called. */
function isOfEvent(document: Document, role: Hit): boolean {
  const { hits } = document;
  const noun = hits.find(role.from, 'common-noun');
  if (noun !== undefined && noun.to > role.to) return true;
  const head = hits.find(role.from, 'event-head');
  if (head !== undefined && head.from === role.from && head.to > role.to) return true;
  if (isTradeOfEvent(document, role)) return true;
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !document.is(role.from, 'role-modifier')) return false;
  return role.to - role.from === 1 && document.is(role.to, 'event-head') && !document.isCapital(role.to);
}

/** The longest role at a token that does not cut into a body's name: "Trưởng" + "Phái đoàn thường trực X". */
function roleAt(document: Document, board: Board, at: number): Hit<Role> | undefined {
  const role = document.hits.find<Role>(at, 'role');
  if (role === undefined) return undefined;
  const body = board.owner(role.to - 1);
  if (body?.kind !== 'Organization' || body.from <= role.from || body.to <= role.to) return role;
  let best: Hit<Role> | undefined;
  for (const hit of document.hits.at(at) as readonly Hit<Role>[])
    if (hit.lexeme.class === 'role' && hit.to <= body.from && (best === undefined || hit.to > best.to)) best = hit;
  return best ?? role;
}

/** "Foreign ministers X of Peru and Y of Chile": an office in the plural before the names of its holders. */
function pluralRoleAt(document: Document, board: Board, at: number): Hit<Role> | undefined {
  const role = document.hits.find<Role>(at, 'plural-role');
  if (role === undefined || (!document.isCapital(role.to) && isOfGathering(document, role.from))) return undefined;
  return isBeforeHolders(document, board, role.to) ? role : undefined;
}

/** "la conférence des ministres de la Santé, X": those who gather, where nouns come first. */
function isOfGathering(document: Document, at: number): boolean {
  const of = hasChains(document) ? prepositionBefore(document, at) : undefined;
  return of?.role === 'of' && document.hits.findEnding(of.from, 'event-head') !== undefined;
}

function readTitle(document: Document, board: Board, role: Hit<Role>): Title {
  const value = role.lexeme.value;
  const title: Title = new Title({
    from: role.from,
    to: role.to,
    role: value,
    deputy: false,
    former: false,
    acting: false,
    organizations: [],
    definite: false,
    indefinite: false,
    ...(value.portfolio === undefined ? {} : { portfolio: value.portfolio }),
  });
  const body = hasNameWords(document) ? board.owner(role.to - 1) : undefined;
  if (body?.kind === 'Organization' && body.from > role.from && body.to > role.to) {
    title.organizations.push(body);
    title.to = body.to;
  }
  readBefore(document, board, title);
  takeServed(document, board, title);
  if (body === undefined || title.to !== body.to) readSeat(document, board, title);
  if (title.seat === undefined && !takeOfficeOfBody(document, board, title)) readAfter(document, board, title);
  readDefiniteness(document, board, title);
  return title;
}

/** "Wakil" + "Komisaris Tinggi PBB untuk HAM": a deputy of the office that a body is named by. */
function takeOfficeOfBody(document: Document, board: Board, title: Title): boolean {
  const body = document.is(title.from, 'deputy') ? board.owner(title.to) : undefined;
  if (body?.kind !== 'Organization' || body.from !== title.to || title.organizations.length > 0) return false;
  const role = document.hits.find<Role>(body.from, 'role');
  if (role === undefined || role.to >= body.to) return false;
  title.role = { ...role.lexeme.value, kind: 'office' };
  title.deputy = true;
  title.organizations.push(body);
  title.to = body.to;
  return true;
}
