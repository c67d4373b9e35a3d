// "A ministry spokeswoman", "an official at the bank", "the union's lawyer": who speaks without a name for a body that only a noun tells; where nouns come last.
import type { OrganizationHead, Pronoun } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type Board, firstFrom, type Title } from './mentions.ts';
import { bodyMeant } from './one-body.ts';
import { isFunctionWord, isKnownVerb, possessiveAt, skipDeterminers, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import type { Salience } from './salience.ts';
import { isSpokesperson } from './spokespersons.ts';

/** Tokens behind "for" that the body's noun stands in. */
const LONGEST = 8;

/** Offices without a name that speak for their body: "a ministry official", "the union's lawyer". */
const OFFICIALS: ReadonlySet<string> = new Set(['official', 'source', 'lawyer', 'adviser', 'counsel', 'aide', 'inspector', 'analyst']);

/** Offices without a name that take up whoever spoke for a body: "the official"; where nouns have genders "ce responsable" and "ce conseiller" too. */
export function isVoice(document: Document, position: string): boolean {
  if (position === 'official' || position === 'spokesperson') return true;
  return document.pack.pack.grammar.genders !== undefined && TAKEN_UP.has(position);
}

const TAKEN_UP: ReadonlySet<string> = new Set(['head', 'adviser', 'diplomat', 'expert', 'negotiator']);

/** The body for which an unnamed spokesperson or official speaks. */
export function bodySpokenFor(
  document: Document,
  board: Board,
  table: EntityTable,
  salience: Salience,
  title: Title,
): EntityDraft | undefined {
  const spokesperson = isSpokesperson(title.role.position);
  if (document.pack.pack.grammar.genders !== undefined && spokesperson && title.organizations.length === 0)
    return bodyInLead(document, board, table, title.from) ?? bodyHere(document, salience, title.from);
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  if (!spokesperson && title.role.kind === 'occupation' && !OFFICIALS.has(title.role.position)) return undefined;
  const of = skipPreposition(document, title.to, ['of', 'for', 'at', 'from', 'with', 'in']);
  if (of !== undefined) {
    if (isThings(document, of)) return salience.bodyBefore(title.from);
    const stop = Math.min(of + LONGEST, document.sentenceTo(title.to - 1));
    return bodyMeant(document, board, table, salience, of, stop) ?? bodyNamed(document, board, table, salience, of, stop);
  }
  return (
    bodyBefore(document, board, table, salience, title) ??
    (spokesperson && title.indefinite ? bodyHere(document, salience, title.from) : undefined)
  );
}

/** "its legal unit": a possessive of things. */
function isThings(document: Document, at: number): boolean {
  const owner = possessiveAt(document, at)?.lexeme.value as Pronoun | undefined;
  return owner?.person === 3 && owner.number === 'singular' && owner.gender === undefined;
}

/** "at the foundation": the body named last whose name ends a noun behind an article. */
function bodyNamed(
  document: Document,
  board: Board,
  table: EntityTable,
  salience: Salience,
  from: number,
  stop: number,
): EntityDraft | undefined {
  const noun = document.hits.find(from, 'definite')?.to;
  if (
    noun === undefined ||
    noun >= stop ||
    !document.isAny(noun, BODY_NOUNS) ||
    (document.isWord(noun + 1) && !isFunctionWord(document, noun + 1) && !isKnownVerb(document, noun + 1))
  )
    return undefined;
  return lastHolding(table, [document.key(noun)], from) ?? inFocus(document, board, salience, noun, from);
}

const BODY_NOUNS = ['organization-head', 'body-noun'];

/** "Chez X, une porte-parole ...": the body that opens the sentence. */
function bodyInLead(document: Document, board: Board, table: EntityTable, to: number): EntityDraft | undefined {
  const first = document.sentenceFrom(to);
  const quarter = document.hits.find(first, 'quarter');
  const body = quarter === undefined ? undefined : board.owner(skipDeterminers(document, quarter.to));
  return body?.kind === 'Organization' && body.to <= to ? table.entity(body) : undefined;
}

/** "The Commission welcomed it. 'Well done,' a spokesperson said": the body in focus of the same paragraph. */
function bodyHere(document: Document, salience: Salience, at: number): EntityDraft | undefined {
  const from = document.sentenceFrom(at);
  const here = from > 0 && document.paragraphOf(from - 1) === document.paragraphOf(at);
  return here ? salience.bodyBefore(at) : undefined;
}

/** "a Turkish defence ministry official": the body named right before; "a ministry spokeswoman", "an economy ministry spokesman", "the union's lawyer": the one named last whose name holds these words. */
function bodyBefore(
  document: Document,
  board: Board,
  table: EntityTable,
  salience: Salience,
  { from, to }: Title,
): EntityDraft | undefined {
  let office = to - 1;
  while (office > from && !document.is(office, 'role')) office--;
  if (!isOwned(document, office)) office = document.hits.findEnding(to, 'role')?.from ?? office;
  const named = board.owner(POSSESSIVE.test(document.word(office - 1)) ? office - 2 : office - 1);
  if (named?.kind === 'Organization') return table.entity(named);
  const first = document.sentenceFrom(to - 1);
  if (!isOwned(document, office)) return undefined;
  if (POSSESSIVE.test(document.word(office - 1))) office--;
  const words: string[] = [];
  for (let at = office - 1; at >= first && words.length < 2; at--) {
    const named = at === office - 1 && document.isAny(at, BODY_NOUNS);
    if (!document.isWord(at) || (!named && document.isCapital(at) !== document.isInitial(at)) || isFunctionWord(document, at)) break;
    words.push(document.key(at));
  }
  if (words.length === 0 || !document.isAny(office - 1, BODY_NOUNS)) return undefined;
  return lastHolding(table, words, from) ?? (words.length === 1 ? inFocus(document, board, salience, office - 1, from) : undefined);
}

/** A noun for bodies right before, in the possessive or not. */
function isOwned(document: Document, office: number): boolean {
  const noun = POSSESSIVE.test(document.word(office - 1)) ? office - 2 : office - 1;
  return document.isAny(noun, BODY_NOUNS);
}

/** "a group official", "a government official": the body in focus whose name holds no other noun for bodies, the state that a government is of. */
function inFocus(document: Document, board: Board, salience: Salience, noun: number, at: number): EntityDraft | undefined {
  const body = salience.bodyBefore(at);
  const head = document.hits.find<OrganizationHead>(noun, 'organization-head')?.lexeme.value;
  if (body === undefined || body.kind === 'Country') return head?.common === true ? body : undefined;
  const last = board.owner(body.mentions[firstFrom(body.mentions, at) - 1]?.from ?? -1);
  if (last === undefined || document.sentenceOf(at) - document.sentenceOf(last.from) > FOCUS_BACK) return undefined;
  if (head?.orgType === 'other' || (head !== undefined && head.orgType === body.attributes.orgType)) return body;
  for (let word = last.from; word < last.to; word++) if (document.isAny(word, BODY_NOUNS) && document.isCapital(word)) return undefined;
  return body;
}

/** Sentences back that such a body was named in. */
const FOCUS_BACK = 3;

/** The body named last before a position whose name holds all words. */
export function lastHolding(table: EntityTable, words: readonly string[], from: number): EntityDraft | undefined {
  let best: EntityDraft | undefined;
  let place = -1;
  for (const draft of table.drafts) {
    const last = draft.kind === 'Organization' ? draft.mentions[firstFrom(draft.mentions, from) - 1]?.from : undefined;
    if (last === undefined || last <= place || !holdsWords(draft, words)) continue;
    best = draft;
    place = last;
  }
  return best;
}

/** One of the names holds all words. */
function holdsWords({ aliases }: EntityDraft, words: readonly string[]): boolean {
  return aliases.some((alias) => {
    const name = alias.toLowerCase();
    return words.every((word) => name.includes(word));
  });
}
