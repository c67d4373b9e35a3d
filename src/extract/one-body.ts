// "The lender", "the Danish manufacturer": whom a plain noun for one body means, where nouns come last.
import type { GroupNoun, OrganizationHead } from '../lang/index.ts';
import { mayBeCalled } from './bodies-of-nouns.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type Board, firstFrom, type Mention } from './mentions.ts';
import { isOnePerson } from './person-nouns.ts';
import { isFunctionWord, isKnownVerb, skipDeterminers, skipDeterminersBack } from './phrases.ts';
import type { Salience } from './salience.ts';

/** Tokens back that a body is looked for in beside the noun. */
const BESIDE_BACK = 600;
/** Sentences back that a body named last is in focus. */
const FOCUS_BACK = 3;
/** Longest run of words before the noun. */
const LONGEST = 6;

/** The body that the article named beside the noun, else the one in focus, else the one named last, shortly before. */
export function bodyMeant(
  document: Document,
  board: Board,
  table: EntityTable,
  salience: Salience,
  from: number,
  to: number,
): EntityDraft | undefined {
  const definite = document.is(from, 'definite') || document.hits.findEnding(from, 'definite') !== undefined;
  const noun = definite ? bodyNoun(document, from, to) : undefined;
  if (noun === undefined) return undefined;
  const beside = namedBeside(document, board, noun, !document.is(noun, 'body-noun'));
  if (beside !== undefined) return table.entity(beside);
  if (!document.is(noun, 'body-noun')) return undefined;
  const body = salience.bodyBefore(from);
  if (body?.kind === 'Organization') return body;
  const here = document.sentenceOf(from);
  for (let sentence = here; sentence >= Math.max(0, here - FOCUS_BACK); sentence--) {
    const named = table.namedIn(sentence).findLast(({ draft, from: at }) => draft.kind === 'Organization' && at < from);
    if (named !== undefined) return named.draft;
  }
  return undefined;
}

/** "the rights group X ... The group said": the body that the article named beside the same noun; where nouns come last. */
export function bodyBeside(document: Document, board: Board, table: EntityTable, noun: number): EntityDraft | undefined {
  const plain = document.pack.pack.grammar.nounOrder === 'head-last' && !document.isCapital(noun);
  return plain ? table.entity(namedBeside(document, board, noun, true)) : undefined;
}

/** "a report by the X. Y had been seen, it found": the only body that the sentence before names, in the same paragraph; where nouns come last. */
export function onlyBodyBefore(document: Document, table: EntityTable, at: number): EntityDraft | undefined {
  const before = document.sentenceOf(at) - 1;
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || before < 0) return undefined;
  const from = document.sentences.from[before]!;
  if (document.paragraphOf(from) !== document.paragraphOf(at)) return undefined;
  const named = table.namedIn(before).filter(({ draft, from: place }) => draft.kind === 'Organization' && document.quoteOf[place]! < 0);
  const bodies = new Set(named.map(({ draft }) => draft));
  return bodies.size === 1 ? [...bodies][0] : undefined;
}

/** The last word before a preposition, if it is a noun for bodies, or alone one for a collective ("the group"). */
function bodyNoun(document: Document, from: number, to: number): number | undefined {
  const start = skipDeterminers(document, from);
  let end = start;
  const stop = Math.min(to, end + LONGEST);
  while (end < stop && document.isWord(end) && !document.isAny(end, PHRASE_END)) end++;
  const bound = end - start === 1 ? document.hits.find<GroupNoun>(start, 'group-noun') : undefined;
  return document.is(end - 1, 'body-noun') || (bound !== undefined && bound.to === end) ? end - 1 : undefined;
}

/** "the lender X", "X, a lender", with `inside` also "X Lender": a body named right beside the same noun before. */
function namedBeside(document: Document, board: Board, noun: number, inside: boolean): Mention | undefined {
  const key = document.key(noun);
  for (let at = noun - 2; at > Math.max(0, noun - BESIDE_BACK); at--) {
    if (document.key(at) !== key) continue;
    const own = inside ? board.owner(at) : undefined;
    if (own?.kind === 'Organization' && own.form === 'name' && own.to === at + 1 && own.from < at) return own;
    const behind = board.owner(document.isComma(at + 1) ? at + 2 : at + 1);
    if (behind?.kind === 'Organization' && behind.form === 'name') return behind;
    const comma = nounStart(document, at) - 1;
    const before = document.isComma(comma) ? board.owner(comma - 1) : undefined;
    if (before?.kind === 'Organization' && before.form === 'name') return before;
  }
  return undefined;
}

/** Where the phrase of a noun starts: past plain words and demonyms to its article. */
function nounStart(document: Document, noun: number): number {
  for (let at = noun - 1; at > noun - LONGEST && document.isWord(at); at--) if (document.isAny(at, ['indefinite', 'definite'])) return at;
  return noun;
}

/**
 * "The Turkish shipbuilder said", "the Cusco native said": where the noun ends whose adjective a demonym is, or which tells somebody of a
 * place; undefined when the name stands alone, or before a word for a state's own.
 */
export function nounBehindDemonym(document: Document, board: Board, mention: Mention): number | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  if (mention.rule !== 'demonym' && (mention.kind === 'Place' || mention.kind === 'Country'))
    return nounBehindPlace(document, board, mention);
  if (mention.rule !== 'demonym') return undefined;
  let end = mention.to;
  while (end < mention.to + LONGEST && isPlain(document, board, end)) end++;
  if (end === mention.to || isTeam(document, end) || isHolderOf(board, end)) return undefined;
  return document.is(end - 1, 'organization-head') && !document.is(end - 1, 'body-noun') ? undefined : end;
}

/** "the Cusco native": a noun for one person right behind a place that an article opens. */
function nounBehindPlace(document: Document, board: Board, { from, to }: Mention): number | undefined {
  if (!document.isWord(to) || skipDeterminersBack(document, from) === from) return undefined;
  return isPlain(document, board, to) && isOnePerson(document, to) ? to + 1 : undefined;
}

/** "the Kenyan delegation": a noun for those who stand for their country. */
function isTeam(document: Document, to: number): boolean {
  return document.is(to - 1, 'collective') || document.hits.findEnding<GroupNoun>(to, 'group-noun')?.lexeme.value.bound === true;
}

/** "German chancellor X": what stands behind is a person. */
function isHolderOf(board: Board, at: number): boolean {
  const behind = board.owner(at);
  return behind?.from === at && behind.kind !== 'Organization';
}

/** "The government" is no body in focus that is none; where nouns have genders, "le jury", "la police" and "le tribunal" none of another sort. */
export function mayPointTo(document: Document, mention: Mention, body: EntityDraft): boolean {
  const { nounOrder, genders } = document.pack.pack.grammar;
  const head = document.hits.find<OrganizationHead>(mention.from, 'organization-head')?.lexeme.value;
  if (genders !== undefined)
    return head === undefined || !(head.common === true || OF_ONE_SORT.has(head.orgType)) || mayBeCalled(head, body);
  if (nounOrder !== 'head-last') return true;
  const common = head?.common === true;
  return !common || (mention.attributes.orgType !== 'other' && body.attributes.orgType === mention.attributes.orgType);
}

/** Sorts of bodies whose nouns stand for no body of another sort. */
const OF_ONE_SORT: ReadonlySet<string> = new Set(['court', 'legislature']);

function isPlain(document: Document, board: Board, at: number): boolean {
  if (!document.isWord(at) || document.isCapital(at) || board.owner(at) !== undefined || board.title(at) !== undefined) return false;
  return !isFunctionWord(document, at) && !isKnownVerb(document, at) && !document.isAny(at, VERBAL);
}

const PHRASE_END = ['preposition', 'relative', 'and', 'speech-verb', 'perfect', 'passive', 'modal', 'future', 'negation'];
const VERBAL = ['adverb', 'passive', 'perfect', 'modal', 'future', 'negation', 'weekday', 'relative-day', 'month'];

/** "UNESCO's office in X recommends": the body that an office of its own speaks for. */
export function wholeOf(document: Document, table: EntityTable, { rule, partOf, to }: Mention): EntityDraft | undefined {
  if (rule !== 'part-of-body' || partOf?.kind !== 'Organization') return undefined;
  const head = document.hits.findEnding<OrganizationHead>(to, 'organization-head')?.lexeme.value;
  return head?.voice === true ? table.entity(partOf) : undefined;
}

/** The name right behind a description, or alone between commas: "the Spanish firm X", "the Danish manufacturer, X, confirmed". */
export function apposedBehind(board: Board, document: Document, to: number): Mention | undefined {
  const direct = board.owner(to);
  if (direct?.from === to && direct.kind === 'Organization') return direct;
  const index = document.isComma(to) ? firstFrom(board.mentions, to + 1) : -1;
  const name = index < 0 ? undefined : board.mentions[index];
  if (name === undefined || name.from !== to + 1 || name.form !== 'name' || !document.isComma(name.to)) return undefined;
  return name.kind === 'Organization' || name.kind === 'Person' ? name : undefined;
}
