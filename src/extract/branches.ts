// Branches of a body, in lower case where names go on by chains: "division Affaires internationales de l'Office X", "bureau de l'ONU à Y", "son bureau de Y".
import type { EventVerb, OrganizationHead, PrepositionRole, Pronoun, VerbHit } from '../lang/index.ts';
import { backReference } from './body-back-references.ts';
import { adjectivesEnd, hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type Board, Mention } from './mentions.ts';
import { clear, replaceable } from './ministries.ts';
import { isFunctionWord, isKnownVerb, possessiveEnding, skipDeterminers, skipDeterminersBack, skipPreposition } from './phrases.ts';

/** Rules of branches: of the body that is named with it, and of the one that a possessive points back to. */
const OF_BODY = 'branch-of-body';
const OWN = 'branch-of-own';
/** One that a plain field tells, in which somebody holds an office. */
const SERVED = 'branch-served-in';
const LONGEST_FIELD = 6;

/** Adds the branches that a field of their own, their body or their seat tells. */
export function findBranches(document: Document, board: Board): void {
  if (!hasChains(document)) return;
  for (let at = document.next(0, 'branch'); at < document.count; at = document.next(at + 1, 'branch')) {
    const head = document.hits.find(at, 'branch');
    const branch =
      head === undefined ? servedBody(document, board, at) : board.isBlocked(at) ? undefined : readBranch(document, board, at, head.to);
    if (branch !== undefined) at = branch.to - 1;
  }
}

function readBranch(document: Document, board: Board, from: number, headTo: number): Mention | undefined {
  const present = board.owner(from);
  if (present !== undefined && (present.knowledge !== undefined || present.from !== from || document.isCapital(from))) return undefined;
  const head = adjectivesEnd(document, board, headTo, document.sentenceTo(from));
  const field = fieldEnd(document, board, head);
  const body = bodyAt(document, board, field);
  const named = body !== undefined && field > head;
  if (named) return addBranch(document, board, from, field, body, OF_BODY);
  const plain = isServedIn(document, from) ? plainFieldEnd(document, board, headTo) : headTo;
  const served = plain > headTo ? (bodyAt(document, board, plain) ?? bodyAt(document, board, plain, WITHIN)) : undefined;
  if (served !== undefined) return addBranch(document, board, from, plain, served, SERVED);
  const seat = seatEnd(document, board, body?.to ?? head, body !== undefined);
  if (body !== undefined && (seat > body.to || head > headTo)) return addBranch(document, board, from, seat, body, OF_BODY);
  const own = possessiveEnding(document, from) !== undefined || bodyBeforeRelative(document, board, from) !== undefined;
  if (body !== undefined || !own || seat === head) return undefined;
  return addBranch(document, board, from, seat, undefined, OWN);
}

/** The body that "of", or another preposition, governs right here. */
function bodyAt(document: Document, board: Board, at: number, roles: readonly PrepositionRole[] = ['of']): Mention | undefined {
  const of = skipPreposition(document, at, roles);
  const start = of === undefined ? at : skipDeterminers(document, of);
  const owner = of === undefined ? undefined : board.owner(start);
  return owner?.kind === 'Organization' && owner.form === 'name' && owner.from === start ? owner : undefined;
}

/** "Affaires internationales", "Sport et paix": from a capital right behind the head, its adjectives and what is joined to it. */
function fieldEnd(document: Document, board: Board, from: number): number {
  if (!document.isCapital(from) || !document.isWord(from)) return from;
  let end = from;
  while (end - from < LONGEST_FIELD) {
    const at = document.hits.find(end, 'and')?.to ?? end;
    if ((at > end && end === from) || !document.isWord(at) || !board.isFree(at, at + 1) || isFunctionWord(document, at)) break;
    const plain = !isKnownVerb(document, at) && !document.isAny(at, ['role', 'given-name', 'honorific', 'rank']);
    if (!document.isCapital(at) && (!plain || adjectivesEnd(document, board, at, at + 1) === at) && at === end) break;
    if (document.isAny(at, ['given-name', 'honorific', 'rank'])) break;
    end = at + 1;
  }
  return end;
}

const WITHIN: readonly PrepositionRole[] = ['in', 'to', 'at'];

/** "X, de l'état-major des armées": a body that a state has one of, behind a name and its comma. */
function servedBody(document: Document, board: Board, from: number): Mention | undefined {
  const head = document.hits.find<OrganizationHead>(from, 'organization-head');
  if (head?.lexeme.value.common !== true || document.isCapital(from) || !board.isFree(from, head.to)) return undefined;
  const of = ofBefore(document, from);
  if (of === undefined || !isBehindName(document, of)) return undefined;
  const to = plainFieldEnd(document, board, head.to);
  if (board.owner(to) !== undefined || skipPreposition(document, to, ['of']) !== undefined) return undefined;
  return board.add(
    new Mention({
      ...backReference(document, head),
      to,
      name: document.text(from, to),
      form: 'name',
      rule: 'common-body',
      anaphoric: false,
    }),
  );
}

/** Where "of" begins before a noun and its article. */
function ofBefore(document: Document, from: number): number | undefined {
  const start = skipDeterminersBack(document, from);
  const of =
    document.hits.findEnding<PrepositionRole>(start, 'preposition') ?? document.hits.findEnding<PrepositionRole>(from, 'preposition');
  return of?.lexeme.value === 'of' ? of.from : undefined;
}

/** A comma behind a capital. */
function isBehindName(document: Document, at: number): boolean {
  return document.isComma(at - 1) && document.isWord(at - 2) && document.isCapital(at - 2);
}

/** "cheffe du service ...", "qui dirige le département ...": somebody's office is in it. */
function isServedIn(document: Document, from: number): boolean {
  const of = ofBefore(document, from);
  if (of !== undefined)
    return (
      document.hits.findEnding(of, 'role') !== undefined ||
      document.isAny(of - 1, ['role-modifier', 'deputy']) ||
      isBehindName(document, of)
    );
  const start = skipDeterminersBack(document, from);
  return start < from && document.hits.findEnding<VerbHit<EventVerb>>(start, 'event-verb')?.lexeme.value.verb.sense === 'lead';
}

/** "vétérinaire", "des enquêtes", "de la santé animale": plain words that tell what a branch is for, up to where its body is named. */
function plainFieldEnd(document: Document, board: Board, from: number): number {
  const stop = Math.min(document.sentenceTo(from), from + LONGEST_FIELD + 4);
  const plain = document.isWord(from) && !document.isCapital(from) && board.isFree(from, from + 1) && !isFunctionWord(document, from);
  let end = adjectivesEnd(document, board, plain && !isKnownVerb(document, from) ? from + 1 : from, stop);
  for (let groups = 0; groups < 3; groups++) {
    const joint = end > from ? document.hits.find(end, 'and')?.to : undefined;
    const of = skipPreposition(document, joint ?? end, ['of', 'for', 'to', 'against']);
    const start = of === undefined ? undefined : skipDeterminers(document, of);
    if (start === undefined || start >= stop || !document.isWord(start) || !board.isFree(start, start + 1)) break;
    if (isFunctionWord(document, start) || document.isAny(start, ['role', 'honorific', 'given-name', 'weekday', 'month'])) break;
    end = adjectivesEnd(document, board, start + 1, stop);
  }
  return end;
}

/** "à Genève", "pour le Sri Lanka et les Maldives", "pour l'Afrique de l'Ouest": places behind a branch or its body; right behind a branch also "de Nairobi". */
function seatEnd(document: Document, board: Board, at: number, behindBody: boolean): number {
  let end = at;
  for (let steps = 0; steps < 3; steps++) {
    const joint = end > at ? document.hits.find(end, 'and')?.to : undefined;
    const lead = joint ?? skipPreposition(document, end, behindBody && end === at ? SEATING.slice(0, 3) : SEATING);
    if (lead === undefined) break;
    const start = skipDeterminers(document, (joint === undefined ? undefined : skipPreposition(document, joint, SEATING)) ?? lead);
    const owner = board.owner(start);
    if (owner?.from === start && (owner.kind === 'Place' || owner.kind === 'Country') && owner.rule !== 'demonym') end = owner.to;
    else if (owner === undefined && document.isCapital(start) && document.isWord(start) && !document.isAny(start, NO_SEAT)) end = start + 1;
    else break;
  }
  return end;
}

const SEATING: readonly PrepositionRole[] = ['in', 'to', 'for', 'of'];
const NO_SEAT = ['role', 'honorific', 'rank', 'weekday', 'month', 'event-head', 'instrument-head'];

function addBranch(
  document: Document,
  board: Board,
  from: number,
  to: number,
  body: Mention | undefined,
  rule: string,
): Mention | undefined {
  if (!replaceable(board, from, to)) return undefined;
  const places = new Set<Mention>();
  for (let at = from; at < to; at++) {
    const owner = board.owner(at);
    if (owner?.kind === 'Place' || owner?.kind === 'Country') places.add(owner);
  }
  clear(board, from, to);
  const branch = board.add(
    new Mention({
      kind: 'Organization',
      from,
      to,
      form: 'name',
      rule,
      name: document.text(from, to),
      attributes: { orgType: 'other' },
      ...(body === undefined ? {} : { partOf: body }),
    }),
  );
  for (const place of places) board.addNested(place);
  if (body !== undefined && body.from < to) board.addNested(body);
  return branch;
}

/** "Interpol ... son bureau de Nairobi", "l'Unesco, dont le Bureau pour le Pacifique": the body that a possessive or a relative before a branch points back to. */
export function wholeOfOwn(document: Document, board: Board, table: EntityTable, branch: Mention): EntityDraft | undefined {
  if (branch.kind !== 'Organization' || branch.form !== 'name' || branch.nested === true || branch.partOf !== undefined) return undefined;
  const relative = bodyBeforeRelative(document, board, branch.from);
  if (relative !== undefined) return table.entity(relative);
  const own = hasChains(document) ? document.is(branch.from, 'branch') : isOwnPart(document, branch);
  if (!own || possessiveEnding(document, branch.from) === undefined) return undefined;
  const last = document.sentenceOf(branch.from);
  for (let sentence = last; sentence >= Math.max(0, last - 2); sentence--) {
    const named = table
      .namedIn(sentence)
      .filter(({ draft, from }) => draft.kind === 'Organization' && from < branch.from && draft !== table.entity(branch));
    if (named.length > 0) return named[0]!.draft;
  }
  return undefined;
}

/** "its Regional Office for Africa", "its wildlife crime unit": a part by its head, behind a pronoun that is no person's, where nouns come last. */
function isOwnPart(document: Document, { from, to }: Mention): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  if (document.hits.findEnding<Pronoun>(from, 'pronoun')?.lexeme.value.gender !== undefined) return false;
  for (let at = from; at < to; at++)
    for (const { lexeme } of document.hits.at(at))
      if (lexeme.class === 'organization-head' && (lexeme.value as OrganizationHead).part === true) return true;
  return false;
}

/** ", dont le Haut-Commissariat": the body that ends at the comma before a relative that possesses what follows. */
export function bodyBeforeRelative(document: Document, board: Board, at: number): Mention | undefined {
  const article = document.hits.findEnding(at, 'definite');
  const relative = document.hits.findEnding(article?.from ?? at, 'relative');
  const possessive = relative !== undefined && (document.pack.pack.grammar.possessiveRelatives ?? []).includes(document.key(relative.from));
  if (!possessive || !document.isComma(relative.from - 1)) return undefined;
  let end = relative.from - 1;
  if (document.word(end - 1) === ')' && document.word(end - 3) === '(') end -= 3;
  const owner = board.owner(end - 1);
  return owner?.kind === 'Organization' && owner.form === 'name' ? owner : undefined;
}

/** The body that a named branch belongs to: who serves in the one serves the other. */
export function bodyOfBranch({ rule, partOf }: Mention): Mention | undefined {
  return rule === OF_BODY ? partOf : undefined;
}
