// Names that go on in lower case by adjectives and prepositions: "Cour des comptes", "Office fédéral de la santé publique".
// Only where a pack says how its adjectives end; knows no language.
import { FORM, type PrepositionRole, type Pronoun, type SpeechVerb, type VerbHit } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { NOUNS } from './name-slots.ts';
import { extendName, isFunctionWord, isKnownVerb, skipPreposition } from './phrases.ts';

const LONGEST = 18;
const MOST_GROUPS = 4;

/** Whether the pack's names go on by chains. */
export function hasChains(document: Document): boolean {
  return document.pack.pack.lexicon.adjectiveEndings !== undefined;
}

/** Where a name whose head ends at a token goes on to. */
export function chainEnd(document: Document, board: Board, at: number, roles: readonly PrepositionRole[] = CHAINING): number {
  const stop = Math.min(document.sentenceTo(at - 1), at + LONGEST);
  let end = at;
  for (let groups = 0; groups < MOST_GROUPS; groups++) {
    end = adjectivesEnd(document, board, end, stop);
    const next =
      groupEnd(document, board, end, stop, roles) ??
      lackEnd(document, board, at, end) ??
      joinedAdjectives(document, board, end, stop) ??
      (groups > 0
        ? (besideEnd(document, board, end) ??
          joinedLand(document, board, end) ??
          joinedGroup(document, board, end, stop) ??
          settingEnd(document, board, end) ??
          agreeingEnd(document, board, end, stop) ??
          helpedEnd(document, board, end))
        : undefined);
    if (next === undefined) break;
    end = next;
  }
  const last = board.owner(end - 1)?.kind;
  return last === 'Place' || last === 'Country' ? end : adjectivesEnd(document, board, end, stop);
}

const CHAINING: readonly PrepositionRole[] = ['of', 'for', 'on', 'about', 'against'];

/** Past the adjectives at a token. */
export function adjectivesEnd(document: Document, board: Board, at: number, stop: number): number {
  let end = at;
  while (end < stop && isAdjective(document, board, end)) end++;
  return end;
}

/** "économique" + "et social", "économique" + ", social et environnemental": adjectives of a name joined to the one before. */
function joinedAdjectives(document: Document, board: Board, at: number, stop: number): number | undefined {
  if (!document.is(at, 'and') && !document.isComma(at)) return undefined;
  if (document.isCapital(at - 1) || !isAdjective(document, board, at - 1) || board.owner(at - 1) !== undefined) return undefined;
  let end = at;
  while (document.isComma(end) && isAdjective(document, board, end + 1) && board.owner(end + 1) === undefined) end += 2;
  const last = document.hits.find(end, 'and')?.to;
  const closed = last !== undefined && last < stop && isAdjective(document, board, last) && board.owner(last) === undefined;
  return closed && !document.isAny(last + 1, ['definite', 'indefinite']) ? last + 1 : undefined;
}

const NO_ADJECTIVE = ['role', 'weekday', 'month', 'relative-day', 'group-noun', 'event-head', 'instrument-head', 'number-word'];

/** A word of the endings that the pack lists, or an adjective of a country. */
function isAdjective(document: Document, board: Board, at: number): boolean {
  if (!document.isWord(at) || document.isCapital(at) || board.isBlocked(at)) return false;
  if (board.owner(at)?.rule === 'demonym') return true;
  if (board.owner(at) !== undefined || isFunctionWord(document, at) || isKnownVerb(document, at)) return false;
  if (document.isAny(at, NO_ADJECTIVE)) return false;
  if (document.word(at + 1) === '(' && document.isCapital(at + 2) && document.word(at + 3) === ')') return true;
  const word = document.word(at).toLowerCase();
  return document.pack.pack.lexicon.adjectiveEndings!.some((ending) => word.endsWith(ending));
}

/** "au nom du Kenya": for which state somebody signs, by a preposition of several words. */
export function isOnBehalf(document: Document, board: Board, at: number): boolean {
  const end = skipPreposition(document, at, ['for']);
  if (end === undefined || end - at < 3) return false;
  return board.owner(document.hits.find(end, 'definite')?.to ?? end)?.kind === 'Country';
}

/** A preposition with its noun: "des comptes", "de l'Union africaine", "pour la transparence"; not with an office, once those are known. */
function groupEnd(document: Document, board: Board, at: number, stop: number, roles: readonly PrepositionRole[]): number | undefined {
  const preposition = at < stop ? skipPreposition(document, at, roles) : undefined;
  if (preposition === undefined || preposition >= stop) return undefined;
  const start = document.hits.find(preposition, 'definite')?.to ?? possessiveEnd(document, preposition) ?? preposition;
  if (board.title(start) !== undefined) return undefined;
  const owner = board.owner(start);
  if (isOnBehalf(document, board, at)) return undefined;
  if (owner !== undefined)
    return (owner.from === start || (owner.from === start - 1 && document.is(owner.from, 'definite'))) &&
      owner.kind !== 'Person' &&
      owner.to <= stop
      ? owner.to
      : undefined;
  if (document.isCapital(start) && document.isWord(start)) {
    const end = extendName(document, board, start, stop);
    return Math.max(end, board.owner(end - 1)?.to ?? end);
  }
  const of = skipPreposition(document, at, ['of', 'about']) !== undefined;
  const ordinal = of ? document.hits.find(start, 'ordinal-word') : undefined;
  if (ordinal !== undefined) return isNoun(document, board, ordinal.to, true) ? ordinal.to + 1 : undefined;
  const counted = of && document.is(start, 'number-word') ? document.hits.find(start, 'number-word')!.to : undefined;
  if (counted !== undefined) return board.owner(counted) === undefined && isNoun(document, board, counted, true) ? counted + 1 : undefined;
  const determined = start > preposition || document.hits.findEnding(preposition, 'definite') !== undefined;
  const noun = document.is(start, 'leading-adjective') && isNoun(document, board, start + 1, determined) ? start + 1 : start;
  return (of || determined) && isNoun(document, board, noun, determined)
    ? (document.hits.find(noun, 'common-noun')?.to ?? noun + 1)
    : undefined;
}

/** "contre les médicaments" + "falsifiés": a participle of the plural noun before it, that the name ends with. */
function agreeingEnd(document: Document, board: Board, at: number, stop: number): number | undefined {
  if (at >= stop || !AGREEING.test(document.word(at)) || !/^\p{Ll}{3,}[sx]$/u.test(document.word(at - 1))) return undefined;
  if (!board.isFree(at, at + 1) || document.is(at, 'event-verb') || isFunctionWord(document, at)) return undefined;
  return document.isPunctuation(at + 1) || at + 1 >= document.sentenceTo(at) ? at + 1 : undefined;
}

const AGREEING = /^\p{Ll}{2,}(?:ée?s|ies|ues)$/u;

/** "des femmes" + "juristes", "du lac" + "Ivaro": a second plain noun of its number that is no participle, or the name of a place behind its noun. */
function besideEnd(document: Document, board: Board, at: number): number | undefined {
  const named = document.isCapital(at) && document.isWord(at) && document.is(at - 1, 'place-head') && !document.isCapital(at - 1);
  if (named && board.isFree(at, at + 1)) return extendName(document, board, at, at + 3);
  if (named) return board.owner(at)?.kind === 'Place' && board.owner(at)?.from === at ? board.owner(at)?.to : undefined;
  if (document.isCapital(at) || PARTICIPLE.test(document.word(at)) || document.is(at, 'event-verb')) return undefined;
  const noun = /^[^\d]{4,}s$/.test(document.word(at)) && document.word(at - 1).endsWith('s') && isTwin(document, board, at - 1, at, true);
  return noun ? adjectivesEnd(document, board, at + 1, at + 3) : undefined;
}

const PARTICIPLE = /(?:[éiu]e?s|its|ites|nts)$/;

/** "l'or sans mercure", "zones hors taxes": a bare noun that what is named goes without, behind one of its groups. */
function lackEnd(document: Document, board: Board, from: number, at: number): number | undefined {
  const without = at > from ? skipPreposition(document, at, ['other']) : undefined;
  if (without === undefined || without - at > 1 || document.hits.find(without, 'definite') !== undefined) return undefined;
  return isNoun(document, board, without, false) && !document.is(without, 'role') ? without + 1 : undefined;
}

/** "de leur frontière". */
function possessiveEnd(document: Document, at: number): number | undefined {
  const pronoun = document.hits.find<Pronoun>(at, 'pronoun');
  return pronoun?.lexeme.value.use === 'possessive' && pronoun.lexeme.value.person === 3 ? pronoun.to : undefined;
}

/** "Mission des Nations unies en X (ABC)": a setting that an acronym in brackets takes into the name. */
function settingEnd(document: Document, board: Board, at: number): number | undefined {
  const preposition = skipPreposition(document, at, ['in', 'at', 'to']);
  const owner = preposition === undefined ? undefined : board.owner(document.hits.find(preposition, 'definite')?.to ?? preposition);
  if (owner === undefined || (owner.kind !== 'Country' && owner.kind !== 'Place')) return undefined;
  return document.word(owner.to) === '(' && document.isCapital(owner.to + 1) && document.word(owner.to + 2) === ')' ? owner.to : undefined;
}

/** "Office d'aide aux réfugiés": whom the plain noun before is for. */
function helpedEnd(document: Document, board: Board, at: number): number | undefined {
  const to = skipPreposition(document, at, ['to']);
  if (to === undefined || document.isCapital(at - 1) || board.owner(at - 1) !== undefined) return undefined;
  if (document.hits.findEnding(at - 1, 'preposition') === undefined) return undefined;
  return isNoun(document, board, to, true) && !document.is(to, 'event-head') ? to + 1 : undefined;
}

/** "... et de coopération", "... et matelots": one more group of the same kind. */
function joinedGroup(document: Document, board: Board, at: number, stop: number): number | undefined {
  const joint = document.hits.find(at, 'and');
  const and = joint !== undefined && joint.to - at === 1 ? joint : undefined;
  if (and !== undefined && isTwin(document, board, at - 1, and.to)) return adjectivesEnd(document, board, and.to + 1, stop);
  const purpose = and === undefined ? undefined : secondPurpose(document, board, at, and.to);
  if (purpose !== undefined) return adjectivesEnd(document, board, purpose, stop);
  const end = and === undefined ? undefined : groupEnd(document, board, and.to, stop, ['of']);
  return end === undefined || board.owner(end - 1)?.kind === 'Organization' ? undefined : end;
}

/** "pour l'Asie centrale" + "et le Caucase": a second region with its article. */
function joinedLand(document: Document, board: Board, at: number): number | undefined {
  const and = board.owner(at - 1)?.kind === 'Place' ? document.hits.find(at, 'and') : undefined;
  const article = and === undefined ? undefined : document.hits.find(and.to, 'definite');
  const land = article === undefined ? undefined : board.owner(article.to);
  return land?.kind === 'Place' && land.from === article!.to ? land.to : undefined;
}

/** "pour l'eau et" + "l'assainissement", "sur la recherche et" + "le sauvetage": a determined noun for no body, person or happening, no verb behind it, joined to one that "for" or "on" and its own article govern. */
function secondPurpose(document: Document, board: Board, end: number, at: number): number | undefined {
  const article = document.hits.findEnding(end - 1, 'definite');
  const role = article === undefined ? undefined : document.hits.findEnding<PrepositionRole>(article.from, 'preposition')?.lexeme.value;
  if (role === undefined || !PURPOSES.includes(role)) return undefined;
  const noun = document.hits.find(at, 'definite')?.to;
  if (noun === undefined || !isNoun(document, board, noun, true) || board.owner(noun) !== undefined) return undefined;
  if (role !== 'for' && (isKnownVerb(document, noun + 1) || document.isAny(noun + 1, PREDICATES))) return undefined;
  return document.isAny(noun, NO_FIELD) ? undefined : noun + 1;
}

const PURPOSES: readonly PrepositionRole[] = ['for', 'on', 'about'];
const PREDICATES = ['perfect', 'passive', 'future', 'modal', 'negation', 'pronoun'];
const NO_FIELD = [...NOUNS, 'body-noun'];

/** "des officiers et matelots": a bare noun beside the one before, both in the plural by their last letter, no verb behind. */
function isTwin(document: Document, board: Board, before: number, at: number, office = false): boolean {
  if (!PLURAL.test(document.word(before)) || !PLURAL.test(document.word(at)) || document.isCapital(before)) return false;
  return (
    isNoun(document, board, at, false) &&
    !isKnownVerb(document, at) &&
    (office || !document.is(at, 'role')) &&
    document.hits.findEnding(before, 'preposition') !== undefined
  );
}

const PLURAL = /[sx]$/;

function isNoun(document: Document, board: Board, at: number, determined: boolean): boolean {
  if (!document.isWord(at) || document.isCapital(at) || board.isBlocked(at) || /\d/.test(document.word(at))) return false;
  const told = determined ? undefined : document.hits.find<VerbHit<SpeechVerb>>(at, 'speech-verb');
  const noun = document.hits.findEnding(at, 'definite') !== undefined && document.isAny(at, ['but', 'or', 'contrast']);
  if ((isFunctionWord(document, at) && !noun) || ((told?.lexeme.value.forms ?? 0) & FORM.infinitive) !== 0) return false;
  if (!determined && isInfinitive(document, at)) return false;
  return !document.isAny(at, ['weekday', 'month', 'relative-day', 'number-word', 'scale', 'quantifier', 'vague', 'honorific', 'sidelines']);
}

/** "permettra à l'Université X" + "de recevoir des étudiants": by its ending, with an object of its own behind. */
function isInfinitive(document: Document, at: number): boolean {
  const endings = document.pack.pack.grammar.infinitiveEndings;
  if (endings === undefined || document.is(at, 'not-infinitive') || document.is(at, 'common-noun')) return false;
  if (!document.isAny(at + 1, ['definite', 'indefinite', 'possessive', 'pronoun', 'preposition']) && !isKnownVerb(document, at))
    return false;
  const word = document.key(at);
  return endings.some((ending) => word.endsWith(ending));
}
