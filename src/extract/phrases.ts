// Small questions about noun phrases that several finders ask.
import type { EventVerb, InstrumentHead, OrganizationHead, PrepositionRole, Pronoun, Role, VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { SHAPE } from '../text/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { isAddress, isDeputy, isLongRank, opensPerson } from './name-tails.ts';
import { extendByWords, hasNameWords } from './name-words.ts';
import { isOwner } from './referent-kinds.ts';

/** The token after an optional run of determiners. */
export function skipDeterminers(document: Document, at: number): number {
  let next = at;
  for (let steps = 0; steps < 3; steps++) {
    const hit = document.hits.find(next, 'definite') ?? document.hits.find(next, 'indefinite') ?? document.hits.find(next, 'demonstrative');
    if (hit === undefined) break;
    next = hit.to;
  }
  return next;
}

/** Back over the determiners that end at a token. */
export function skipDeterminersBack(document: Document, at: number): number {
  let before = at;
  for (let steps = 0; steps < 3; steps++) {
    const { hits } = document;
    const hit = hits.findEnding(before, 'definite') ?? hits.findEnding(before, 'indefinite') ?? hits.findEnding(before, 'demonstrative');
    if (hit === undefined) break;
    before = hit.from;
  }
  return before;
}

/** The end of a preposition of a role that starts at a token (its determiner included), or undefined. */
export function skipPreposition(document: Document, at: number, roles: readonly PrepositionRole[]): number | undefined {
  const hit = document.hits.find<PrepositionRole>(at, 'preposition');
  if (hit === undefined || !roles.includes(hit.lexeme.value)) return undefined;
  return hit.to;
}

/** Role of the preposition that ends just before a token, determiners skipped; of two the longer one: "lors de" + "la", not "de la". */
export function prepositionBefore(document: Document, at: number): { role: PrepositionRole; from: number } | undefined {
  let before = at;
  let best: { role: PrepositionRole; from: number } | undefined;
  for (let steps = 0; steps < 3; steps++) {
    const hit = document.hits.findEnding<PrepositionRole>(before, 'preposition');
    if (hit !== undefined && (best === undefined || hit.from < best.from)) best = { role: hit.lexeme.value, from: hit.from };
    const determiner =
      document.hits.findEnding(before, 'definite') ??
      document.hits.findEnding(before, 'indefinite') ??
      document.hits.findEnding(before, 'demonstrative');
    if (determiner === undefined || (best !== undefined && determiner.from <= best.from)) return best;
    before = determiner.from;
  }
  return best;
}

const GRAMMAR = [
  'definite',
  'indefinite',
  'demonstrative',
  'preposition',
  'and',
  'or',
  'but',
  'complementizer',
  'relative',
  'contrast',
  'conditional',
  'subordinator',
  'pronoun',
  'passive',
  'perfect',
  'future',
  'modal',
  'negation',
  'adverb',
  'jointly',
];

/** A word of grammar, or a verb the pack knows: never part of a name in lower case. */
export function isFunctionWord(document: Document, at: number): boolean {
  return document.isAny(at, GRAMMAR);
}

export function isKnownVerb(document: Document, at: number): boolean {
  return document.is(at, 'speech-verb') || document.is(at, 'event-verb');
}

/** A possessive at a position, also where the word is an object too: "her counterpart". */
export function possessiveAt(document: Document, at: number): Hit | undefined {
  return document.hits.at(at).find(({ lexeme }) => lexeme.class === 'pronoun' && (lexeme.value as Pronoun).use === 'possessive');
}

/** A possessive of one word right before a position. */
export function possessiveEnding(document: Document, at: number): Hit | undefined {
  const hit = at > 0 ? possessiveAt(document, at - 1) : undefined;
  return hit?.to === at ? hit : undefined;
}

/** Most words before the common noun of a body: "the Lagos-based environmental think tank X". */
export const MOST_MODIFIERS: number = 4;

/** A plain word in lower case, or one glued to a place: "Lagos-based". */
export function isModifier(document: Document, at: number): boolean {
  if (!document.isWord(at) || isFunctionWord(document, at)) return false;
  return /-\p{Ll}+$/u.test(document.word(at)) || (!document.isCapital(at) && !isKnownVerb(document, at));
}

/** "spent", "in 2013", "$20 million": a verb, digits or the word behind them stand before a noun's own words. */
function endsModifiers(document: Document, at: number): boolean {
  if (document.is(at, 'plain-verb')) return !document.is(at, 'role-modifier');
  return /^\d+$/.test(document.word(at)) || (document.is(at, 'number-word') && /^\d/.test(document.word(at - 1)));
}

/** "human rights groups": where the plain words before a noun start that tell which, where nouns come last. */
export function modifiersStart(document: Document, at: number): number {
  let from = at;
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return from;
  const first = document.sentenceFrom(at);
  while (at - from < MOST_MODIFIERS - 1 && from > first && (isModifier(document, from - 1) || document.is(from - 1, 'role-modifier'))) {
    if (endsModifiers(document, from - 1)) break;
    from--;
  }
  const opens = from - 1 === first && document.isWord(first) && !isFunctionWord(document, first) && !document.isPersonWord(first);
  return opens ? first : from;
}

/** An office ends the name before it; where nouns come head first an occupation may be a word of it ("Badan Pengelola ..."). */
function isOffice(document: Document, at: number): boolean {
  const role = document.hits.find<Role>(at, 'role');
  return role !== undefined && (role.lexeme.value.kind !== 'occupation' || document.pack.pack.grammar.nounOrder === 'head-last');
}

/** Where a name that starts before `from` goes on: capitals joined by connecting words ("of", "and the", "de la"). */
export function extendName(
  document: Document,
  board: Board,
  from: number,
  limit: number,
  lowerRun = 0,
  connecting: readonly PrepositionRole[] = CONNECTING,
): number {
  if (hasNameWords(document)) return extendByWords(document, board, from, limit);
  const stop = Math.min(document.sentenceTo(from > 0 ? from - 1 : 0), limit);
  let end = from;
  let at = from;
  let lower = 0;
  while (at < stop) {
    const known = board.owner(at);
    if (
      known !== undefined &&
      known.from === at &&
      known.kind === 'Place' &&
      known.to - at > 1 &&
      known.to <= stop &&
      document.isCapital(at)
    ) {
      end = known.to;
      at = known.to;
      continue;
    }
    if (document.isWord(at) && (document.isCapital(at) || /\d/.test(document.word(at)[0] ?? '')) && !board.isBlocked(at)) {
      if (isOffice(document, at) && document.isCapital(at) && at > from && !document.is(at, 'portfolio-of')) break;
      if (at > from && isLongRank(document, at)) break;
      if (isAddress(document, at) || isDeputy(document, at)) break;
      end = at + 1;
      at++;
      lower = 0;
      continue;
    }
    if (end === at && at > from && isGluedDash(document, at)) {
      at++;
      continue;
    }
    const portfolio = document.hits.find(at, 'portfolio-of');
    if (portfolio !== undefined && at > from) {
      end = portfolio.to;
      at = portfolio.to;
      continue;
    }
    if (
      at > from &&
      document.is(at, 'name-particle') &&
      !isFunctionWord(document, at) &&
      !document.isCapital(at) &&
      document.isCapital(at + 1) &&
      end === at
    ) {
      at++;
      continue;
    }
    if (at > from && (document.is(at, 'and') || document.isComma(at)) && endsInLand(document, board, at)) break;
    if (at > from && isForParty(document, at)) break;
    const joint = at > from && isListsLastComma(document, board, from, at) ? at + 1 : at;
    if (document.is(joint, 'and') && startsBody(document, board, document.hits.find(joint, 'and')!.to, stop, from)) break;
    if (document.is(at, 'and') && joinsStates(document, board, from, at)) break;
    const next = afterConnector(document, joint, stop, connecting);
    if (
      next !== undefined &&
      document.isCapital(next) &&
      !board.isBlocked(next) &&
      !document.isAny(next, ['weekday', 'month']) &&
      !(document.is(next, 'organization-head') && skipPreposition(document, at, ['to']) !== undefined) &&
      !(document.is(joint, 'and') && (opensName(document, next) || startsOtherName(document, joint, next, from))) &&
      !(document.isComma(joint) && opensListed(document, board, next))
    ) {
      at = next;
      continue;
    }
    if (
      lower < lowerRun &&
      end > from &&
      document.isWord(at) &&
      !document.isCapital(at) &&
      !isFunctionWord(document, at) &&
      !isKnownVerb(document, at)
    ) {
      lower++;
      end = at + 1;
      at++;
      continue;
    }
    break;
  }
  return end;
}

/** "on behalf of": a "for" of several words tells for whom somebody signs, where nouns come last. */
export function isForParty(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  return document.hits.at(at).some(({ from, to, lexeme }) => lexeme.class === 'preposition' && lexeme.value === 'for' && to - from > 1);
}

/** "Seni, Sastra" + ", dan Film": a comma before "and" and one more plain capital, behind another comma of the name. */
function isListsLastComma(document: Document, board: Board, from: number, at: number): boolean {
  if (!document.isComma(at)) return false;
  const and = document.hits.find(at + 1, 'and');
  if (and === undefined || !document.isCapital(and.to) || board.owner(and.to) !== undefined || document.is(and.to, 'given-name'))
    return false;
  for (let before = at - 1; before > from && at - before < 6; before--) if (document.isComma(before)) return true;
  return false;
}

/** "Indonesia–Chile": a dash without spaces between two capitals. */
function isGluedDash(document: Document, at: number): boolean {
  const { shape } = document.tokens;
  return (
    document.word(at) === '–' && document.isCapital(at + 1) && !((shape[at]! | (shape[at + 1] ?? SHAPE.spaceBefore)) & SHAPE.spaceBefore)
  );
}

/** "the Delegation to Zambia, Ana Prado, and ...", "University of Lima and the ...": where nouns come last a list goes on behind a country or place, not the name; behind a country where they take no article. */
function endsInLand(document: Document, board: Board, at: number): boolean {
  const { bareDefinite, nounOrder } = document.pack.pack.grammar;
  const kind = board.owner(at - 1)?.kind;
  if (nounOrder !== 'head-last')
    return bareDefinite === true && kind === 'Country' && !document.isComma(at) && board.owner(at + 1)?.kind !== 'Country';
  return kind === 'Country' || kind === 'Place';
}

/** After "and", a head of bodies or events, an office or an honorific opens a name of its own. */
/** "the Law of the Sea" stands inside names. */
function isLaw(document: Document, at: number): boolean {
  return document.hits.find<InstrumentHead>(at, 'instrument-head')?.lexeme.value.instrumentType === 'law';
}

function opensName(document: Document, at: number): boolean {
  const { grammar } = document.pack.pack;
  return (
    isOffice(document, at) ||
    document.is(at, 'honorific') ||
    (grammar.nounOrder === 'head-first' && document.isAny(at, ['organization-head', 'event-head']) && !document.is(at, 'portfolio-of'))
  );
}

/** "Kementerian Kehutanan" + ", Badan Riset dan Inovasi, PT X": behind the comma of a list another body opens, where nouns take no article. */
export function opensListed(document: Document, board: Board, at: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true) return false;
  const owner = board.owner(at);
  return opensName(document, at) || (owner?.kind === 'Organization' && owner.from === at && /^\p{Lu}{3,}$/u.test(document.word(at)));
}

const CONNECTING: readonly PrepositionRole[] = ['of', 'for', 'on', 'about', 'against', 'to', 'in'];

const HEADS = ['organization-head', 'instrument-head', 'event-head'];

/** "X and the University of Y", "X and the Lima Protocol": after "and" a head of its own begins another name. */
function startsOtherName(document: Document, from: number, next: number, name: number): boolean {
  const and = document.hits.find(from, 'and');
  if (and === undefined) return false;
  if (opensPerson(document, next, next === and.to) || isOwner(document, next)) return true;
  const head = document.hits.find<OrganizationHead>(next, 'organization-head');
  if (head !== undefined && (isFieldOfName(document, head, name) || isEndingAlone(document, head))) return false;
  if (document.isAny(next, HEADS) && !document.is(next, 'portfolio-of')) return true;
  if (!document.is(and.to, 'definite')) return false;
  for (let at = next; at < next + 5 && document.isWord(at) && document.isCapital(at); at++)
    if (document.isAny(at, HEADS) && !isLaw(document, at)) return true;
  return false;
}

/** "Pemerintah Ghana dan Peru": a body of one state, and another state. */
function joinsStates(document: Document, board: Board, from: number, and: number): boolean {
  const next = document.hits.find(and, 'and')!.to;
  const articled = document.hits.find(next, 'definite')?.to;
  const other = articled === undefined ? undefined : board.owner(articled);
  if (other?.kind === 'Country') return board.owner(and - 1)?.kind !== 'Country';
  if (other?.kind === 'Organization' && other.from === articled && other.knowledge !== undefined) return true;
  if (document.hits.findEnding(from, 'organization-head') === undefined) return false;
  return board.owner(and - 1)?.kind === 'Country' && board.owner(next)?.kind === 'Country';
}

/** Another body begins here: a known one, a head before its name, or capitals that end in a head. `name` is where the complement of the name before begins. */
function startsBody(document: Document, board: Board, at: number, stop: number, name: number): boolean {
  if (board.owner(at)?.kind === 'Organization' && board.owner(at)?.from === at) return true;
  const opening = document.hits.find<OrganizationHead>(at, 'organization-head');
  if (opening !== undefined && !isEndingAlone(document, opening)) return !isFieldOfName(document, opening, name);
  for (let next = at; next < Math.min(at + 5, stop) && document.isCapital(next); next++) {
    const head = next > at ? document.hits.find<OrganizationHead>(next, 'organization-head') : undefined;
    if (head !== undefined && !document.isCapital(head.to) && !isFieldOfName(document, head, name)) return true;
  }
  return false;
}

/** "Science and" + "Technology": right behind "and" the ending of companies, with nothing before it, is no body of its own. */
function isEndingAlone(document: Document, { lexeme }: Hit<OrganizationHead>): boolean {
  return document.pack.isOrdinary !== undefined && lexeme.value.complement === 'before' && lexeme.value.orgType === 'company';
}

/** "Ministry of Fisheries and Marine Resources", "Institute of Maritime and Fisheries Technology in Lima": an ending of companies is rather a field in the name of a ministry, or before "of" or "in". */
function isFieldOfName(document: Document, head: Hit<OrganizationHead>, name: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || head.lexeme.value.complement !== 'before') return false;
  if (!FIELDS.has(head.lexeme.value.orgType)) return false;
  const of = prepositionBefore(document, name);
  const before = of === undefined ? name : of.from;
  const ministry = document.hits.findEnding<OrganizationHead>(before, 'organization-head')?.lexeme.value.portfolio === true;
  return (
    ministry ||
    (of?.role === 'of' && (skipPreposition(document, head.to, ['of', 'in', 'at']) !== undefined || document.word(head.to) === '('))
  );
}

const FIELDS: ReadonlySet<string> = new Set(['company', 'media']);

/** The token after a run of up to three connecting words, or undefined when there is none. */
function afterConnector(document: Document, at: number, stop: number, connecting: readonly PrepositionRole[]): number | undefined {
  let next = at;
  for (let steps = 0; steps < 3 && next < stop; steps++) {
    const preposition = skipPreposition(document, next, connecting);
    const joined =
      preposition ??
      document.hits.find(next, 'and')?.to ??
      (document.is(next, 'definite') ? document.hits.find(next, 'definite')!.to : undefined);
    if (joined === undefined) {
      if (document.word(next) === '&' || (document.isComma(next) && steps === 0 && listContinues(document, next + 1, stop))) next++;
      else break;
    } else next = joined;
  }
  return next > at ? next : undefined;
}

/** "Education, Science and Culture": a comma inside a name is followed by a capital and, later, "and" with a capital. */
export function listContinues(document: Document, at: number, stop: number): boolean {
  let next = at;
  for (let steps = 0; steps < 6 && next < stop; steps++) {
    if (document.isCapital(next) && document.isWord(next) && !document.is(next, 'given-name')) next++;
    else if (document.isComma(next)) next++;
    else break;
  }
  if (next > at && document.pack.pack.grammar.genders !== undefined && document.isComma(next - 1)) return false;
  const and = document.hits.find(next, 'and');
  return next > at && and !== undefined && document.isCapital(and.to) && !document.isAny(and.to, ['role', 'rank', 'honorific']);
}

/** Behind the last comma before a token in its sentence. */
export function clauseStart(document: Document, from: number, to: number): number {
  let start = to;
  while (start > from && to - start < 24 && !document.isComma(start - 1)) start--;
  return start > from && document.isComma(start - 1) ? start : from;
}

/** "Ngày 3/5, tiếp ông X, bà Y ...": a bare verb of meeting, whose object is not the subject behind the comma. */
export function isMeetingVerb(document: Document, at: number): boolean {
  const sense = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb')?.lexeme.value.verb.sense;
  return sense === 'meet' || sense === 'receive' || sense === 'attend' || sense === 'speak';
}
