// The body of an office, once all names are known: behind words of its field where names go on by chains ("la directrice du plaidoyer
// d'Oxfam"), told by a common noun where nouns come last ("head of the Kenyan police").
import type { PrepositionRole } from '../lang/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { personAt, skipNamePrefix } from './name-lists.ts';
import { isFunctionWord, isKnownVerb, skipDeterminers, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import { reachBody } from './title-reach.ts';

const MOST_FIELD_WORDS = 8;

/**
 * "la directrice du plaidoyer d'Oxfam", "le président de la société publique Electra": the body behind "of", known once all names
 * are, a field or a common noun between; then what the office is for, up to the comma before its holder.
 */
export function completeTitle(document: Document, board: Board, title: Title): void {
  if (!hasChains(document) || title.role.kind === 'occupation') return;
  if (title.organizations.length === 0 && title.portfolio === undefined && title.about === undefined && title.country === undefined) {
    const body = bodyInside(board, title) ?? bodyBehind(document, board, title.to);
    const reached = body === undefined ? reachBody(document, board, title) : { body, to: body.to };
    if (reached === undefined) {
      title.to = placeEnd(document, board, title.to);
      return;
    }
    title.organizations.push(reached.body);
    title.to = Math.max(title.to, reached.to);
  }
  if (title.organizations.length > 0 || title.possessive === true) title.to = purposeEnd(document, board, title.to);
}

/** "la gouverneure de X": past a place that was not known when the office was read. */
function placeEnd(document: Document, board: Board, from: number): number {
  const of = skipPreposition(document, from, ['of']);
  const owner = of === undefined ? undefined : board.owner(skipDeterminers(document, of));
  return owner?.kind === 'Place' && owner.form === 'name' && document.isComma(owner.to) ? owner.to : from;
}

/** A body among the words of an office that were read before its name was known. */
function bodyInside(board: Board, title: Title): Mention | undefined {
  return board.startingIn(title.from, title.to, 'Organization').find((mention) => mention.form === 'name' && mention.to <= title.to);
}

/** "du plaidoyer d'Oxfam", "de mission à l'Agence X", "programme rougeole chez Y": past words of the field, up to the body behind its preposition. */
function bodyBehind(document: Document, board: Board, from: number): Mention | undefined {
  let at = from;
  let governed = false;
  let field: Mention | undefined;
  for (let words = 0; words <= MOST_FIELD_WORDS; words++) {
    const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
    if (preposition !== undefined && LEADS.has(preposition.lexeme.value)) {
      governed = TIES.has(preposition.lexeme.value);
      at = preposition.to;
      continue;
    }
    at = skipDeterminers(document, at);
    const owner = board.owner(at);
    if (owner !== undefined && (owner.rule === 'demonym' || (owner.kind === 'Organization' && owner.form !== 'name'))) {
      at = owner.to;
      continue;
    }
    if (isFieldInCapitals(document, owner)) {
      field ??= governed ? owner : undefined;
      at = owner!.to;
      continue;
    }
    if (owner !== undefined) return governed && owner.kind === 'Organization' && owner.from === at ? owner : field;
    if (!document.isWord(at) || document.isCapital(at)) return field;
    if ((isFunctionWord(document, at) && !document.is(at, 'and')) || isKnownVerb(document, at)) return field;
    at++;
  }
  return field;
}

/** "de la Langue arabe à l'Agence X", "du Patrimoine mondial": one capital before a word in lower case, taken for a name for want of a better one; a second office is no such word ("d'Electra et présidente du club"). */
function isFieldInCapitals(document: Document, owner: Mention | undefined): boolean {
  if (owner?.kind !== 'Organization' || !owner.rule.startsWith('name-') || owner.to - owner.from > 1) return false;
  const joined = document.hits.find(owner.to, 'and');
  if (joined !== undefined && document.is(joined.to, 'role')) return false;
  return document.isWord(owner.to) && !document.isCapital(owner.to);
}

/** Prepositions inside a field of work, and those of them that tie an office to its body. */
const LEADS: ReadonlySet<PrepositionRole> = new Set(['of', 'in', 'at', 'to', 'for', 'on', 'against']);
const TIES: ReadonlySet<PrepositionRole> = new Set(['of', 'in', 'at', 'to', 'for']);

/** "pour l'Afrique centrale et occidentale": up to a comma with a person's name behind it, or an envoy's title and the name. */
function purposeEnd(document: Document, board: Board, from: number): number {
  const joined = document.hits.find(from, 'and');
  const goesOn = joined !== undefined && !document.isCapital(joined.to) && !document.isAny(joined.to, ['role', 'definite', 'pronoun']);
  if (!goesOn && skipPreposition(document, from, ['for', 'in', 'at', 'to', 'on', 'about', 'from']) === undefined) return from;
  for (let at = from + 1; at < Math.min(from + 12, document.sentenceTo(from)); at++) {
    if (document.isComma(at)) {
      const second = board.title(at + 1);
      const name = second?.from === at + 1 && second.role.kind === 'envoy' ? second.to : at + 1;
      return personAt(board, skipNamePrefix(document, board, name)) === undefined ? from : at;
    }
    if (isKnownVerb(document, at) || document.isAny(at, ['perfect', 'passive', 'relative']) || board.owner(at)?.kind === 'Person')
      return from;
  }
  return from;
}

/** "a spokeswoman for the Peruvian navy", "head of the Kenyan police": bodies told by a common noun, which are found when the offices are read already; where nouns come last. */
export function completeBody(document: Document, board: Board, title: Title): void {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || title.organizations.length > 0 || title.role.kind === 'envoy') return;
  if (title.portfolio !== undefined || title.about !== undefined || title.role.kind === 'state' || title.possessive === true) return;
  const owned = POSSESSIVE.test(document.word(title.to)) ? title.to + 1 : title.to;
  const inside = title.country === undefined || title.country.from < title.from ? undefined : board.owner(owned);
  const preposition = skipPreposition(document, title.to, ['of', 'for', 'at', 'with', 'in']);
  const at = preposition === undefined ? title.to : skipDeterminers(document, preposition);
  const body = inside ?? (preposition === undefined ? undefined : board.owner(at));
  if (body?.kind !== 'Organization' || body.rule !== 'common-body' || body.anaphoric === true || body.to <= title.to) return;
  if (body !== inside && body.from !== at) return;
  title.organizations.push(body);
  title.to = body.to;
}
