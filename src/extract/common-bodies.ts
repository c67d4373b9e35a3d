// Bodies named by a common noun: "Kenya's government", "the Zhejiang provincial government".

import { FORM, type OrganizationHead, type Pronoun, type Role, type VerbForms, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { backReference } from './body-back-references.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import { isInTitle } from './in-titles.ts';
import { closesTerm } from './inside-terms.ts';
import { type Board, Mention } from './mentions.ts';
import { isFunctionWord, isKnownVerb, prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';
import { isInField } from './portfolios.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import { isUnlistedHolder } from './unlisted-holders.ts';

/** Bodies that a state has one of, and papers name alone with a capital: "Parliament", "the Supreme Court". */
const STANDING: ReadonlySet<string> = new Set(['legislature', 'court']);

/**
 * Adds the legislatures and courts that are named by a common noun, before offices are read: "Speaker of Parliament". Only where nouns
 * come last; elsewhere knowledge has their names.
 */
export function findStandingBodies(document: Document, board: Board): void {
  if (hasChains(document)) findCapitalBodies(document, board);
  if (document.pack.pack.grammar.nounOrder === 'head-first') return;
  const keys = new Map<string, string>();
  const alone: Hit<OrganizationHead>[] = [];
  for (let at = document.next(0, 'organization-head'); at < document.count; at = document.next(at + 1, 'organization-head')) {
    const head = commonHead(document, board, at);
    if (head === undefined || !STANDING.has(head.lexeme.value.orgType)) continue;
    const body = ownedBody(document, board, head);
    if (body !== undefined) {
      keys.set(document.key(head.to - 1), body.key!);
      at = body.to - 1;
    } else if (isProper(document, head)) alone.push(head);
  }
  for (const head of alone) {
    const key = keys.get(document.key(head.to - 1)) ?? `common|${document.text(head.from, head.to).toLowerCase()}|`;
    const { orgType } = head.lexeme.value;
    const name = document.text(head.from, head.to);
    board.add(
      new Mention({
        kind: 'Organization',
        from: head.from,
        to: head.to,
        form: 'name',
        rule: 'common-body',
        name,
        key,
        attributes: { orgType },
      }),
    );
  }
}

/** "le président du Comité", "la Banque centrale": with a capital and an article the body of the name before, or one that a state has one of. */
function findCapitalBodies(document: Document, board: Board): void {
  const named = new Set(board.ofKind('Organization').map((mention) => document.key(mention.from)));
  for (let at = document.next(0, 'organization-head'); at < document.count; at = document.next(at + 1, 'organization-head')) {
    const head = document.isCapital(at) ? document.hits.find<OrganizationHead>(at, 'organization-head') : undefined;
    if (head === undefined || !board.isFree(head.from, head.to) || document.is(at, 'event-head')) continue;
    if (isInField(document, head)) continue;
    if (document.isCapital(head.to) && document.isWord(head.to)) continue;
    if (document.hits.findEnding(at, 'definite') === undefined && prepositionBefore(document, at) === undefined) continue;
    const { orgType, weak } = head.lexeme.value;
    const standing = weak !== true && (STANDING.has(orgType) || head.to - head.from > 1);
    if (named.has(document.key(at))) board.add(backReference(document, head));
    else if (standing) board.add(new Mention({ ...backReference(document, head), form: 'name', rule: 'common-body', anaphoric: false }));
  }
}

/** Adds lower-case parts of named bodies: "UNESCO's Jakarta office", "the natural resources committee of the National Assembly". */
export function findPartBodies(document: Document, board: Board): void {
  if (document.pack.pack.grammar.nounOrder === 'head-first') return;
  for (let at = document.next(0, 'organization-head'); at < document.count; at = document.next(at + 1, 'organization-head')) {
    const head = document.hits.find<OrganizationHead>(at, 'organization-head');
    if (head === undefined || document.isCapital(at) || !board.isFree(head.from, head.to)) continue;
    const start = partStart(document, board, head.from);
    const open = start === head.from || document.hits.findEnding(start, 'indefinite') !== undefined;
    if (head.lexeme.value.part !== true && (open || !isPlainHead(document, head))) continue;
    if (describesBody(document, board, start)) continue;
    const possessor = POSSESSIVE.test(document.word(start - 1)) ? board.owner(start - 2) : undefined;
    const of = skipPreposition(document, head.to, ['of']);
    const own = possessor === undefined && start < head.from ? bodyOfIts(document, board, start) : undefined;
    if (own !== undefined && of === undefined) {
      const name = document.text(start, head.to);
      const attributes = { orgType: head.lexeme.value.orgType };
      const given = {
        kind: 'Organization',
        from: start,
        to: head.to,
        form: 'name',
        rule: 'part-of-body',
        name,
        attributes,
        partOf: own,
      } as const;
      at = board.add(new Mention(given)).to - 1;
      continue;
    }
    const owner = possessor ?? (of === undefined ? undefined : bodyBehind(document, board, skipDeterminers(document, of)));
    if (owner?.kind !== 'Organization' || owner.form !== 'name' || owner.nested === true) continue;
    const apart = possessor === undefined && (document.word(owner.to) === '(' || POSSESSIVE.test(document.word(owner.from - 1)));
    const from = apart ? start : Math.min(start, owner.from);
    const to = apart ? head.to : Math.max(head.to, owner.to);
    for (let inner = from; inner < to; inner++) {
      const other = board.owner(inner);
      if (other !== undefined) board.remove(other);
    }
    const { orgType } = head.lexeme.value;
    const name = document.text(from, to);
    board.add(
      new Mention({ kind: 'Organization', from, to, form: 'name', rule: 'part-of-body', name, attributes: { orgType }, partOf: owner }),
    );
    if (!apart) board.addNested(owner);
    at = to - 1;
  }
}

/** "The Oslo Institute, a unit of X,", "The Oslo Institute is a department of X": what a body named before is. */
function describesBody(document: Document, board: Board, start: number): boolean {
  const article = document.hits.findEnding(start, 'indefinite')?.from;
  if (article === undefined) return false;
  const before = document.isComma(article - 1) ? article - 1 : document.hits.findEnding(article, 'copula')?.from;
  const body = before === undefined ? undefined : board.owner(before - 1);
  return body?.kind === 'Organization' && body.form === 'name' && body.to === before;
}

/** Tokens back that "its" reaches. */
const FARTHEST_OWNER = 40;

/** "Interpol acted. An officer from its wildlife crime unit ...": the body named last, in the sentence or the one before, behind a pronoun of a thing. */
function bodyOfIts(document: Document, board: Board, start: number): Mention | undefined {
  const pronoun = document.hits.findEnding<Pronoun>(start, 'pronoun');
  if (pronoun?.lexeme.value.use !== 'possessive' || pronoun.lexeme.value.person !== 3 || pronoun.lexeme.value.number !== 'singular')
    return undefined;
  if (pronoun.lexeme.value.gender !== undefined) return undefined;
  const first = document.sentences.from[Math.max(0, document.sentenceOf(start) - 1)]!;
  for (let at = pronoun.from - 1; at >= Math.max(first, pronoun.from - FARTHEST_OWNER); at--) {
    const owner = board.owner(at);
    if (owner?.kind === 'Organization') return owner.form === 'name' ? owner : undefined;
    if (owner?.kind === 'Country' && owner.form === 'name') return undefined;
  }
  return undefined;
}

/** The body that "of" governs, past the state whose it is: "the archive of Peru's National Water Agency". */
function bodyBehind(document: Document, board: Board, at: number): Mention | undefined {
  const owner = board.owner(at);
  const owns = owner?.kind === 'Country' && POSSESSIVE.test(document.word(owner.to));
  return owns ? board.owner(owner.to + 1) : owner;
}

const MOST_WORDS = 3;

/** Where the modifiers of a part begin: plain words in lower case, or a place. */
function partStart(document: Document, board: Board, at: number): number {
  let from = at;
  for (let steps = 0; steps < MOST_WORDS; steps++) {
    const owner = board.owner(from - 1);
    if (owner?.kind === 'Place' && owner.to === from) from = owner.from;
    else if (owner === undefined && isFieldWord(document, board, from - 1)) from--;
    else break;
  }
  return from;
}

/** All its words with a capital, and no capital beside it. */
function isProper(document: Document, head: Hit): boolean {
  for (let at = head.from; at < head.to; at++)
    if (!document.isCapital(at) && !document.isAny(at, ['preposition', 'definite'])) return false;
  const beside = (at: number): boolean =>
    document.isWord(at) && document.isCapital(at) && document.sentenceOf(at) === document.sentenceOf(head.from);
  return (
    (!beside(head.to) || document.is(head.to, 'role') || isBeforeHolder(document, head)) &&
    (head.from === 0 || !beside(head.from - 1) || document.is(head.from - 1, 'definite'))
  );
}

/** "the Speaker of the Lower House" + "Bakhyt Omarov": its head stands behind the body's noun. */
function isBeforeHolder(document: Document, head: Hit): boolean {
  let end = head.to;
  while (document.isCapital(end) && document.isWord(end)) end++;
  return isInTitle(document, head.from) && isUnlistedHolder(document, head.to, end);
}

/** Adds bodies whose head is a common noun tied to a country, place or body. */
export function findCommonBodies(document: Document, board: Board): void {
  for (let at = document.next(0, 'organization-head'); at < document.count; at = document.next(at + 1, 'organization-head')) {
    const head = commonHead(document, board, at);
    const body =
      head === undefined || isOfOffice(document, head) || isInField(document, head) ? undefined : ownedBody(document, board, head);
    const found = body ?? plainBody(document, board, at);
    if (found !== undefined) at = found.to - 1;
  }
}

/** "Kenya's energy cabinet" + "secretary": an office right behind is not the body's, unless it speaks for it ("an Indian embassy" + "spokesperson"). */
function isOfOffice(document: Document, { to }: Hit): boolean {
  const office = document.hits.find<Role>(to, 'role');
  return office !== undefined && !VOICES.has(office.lexeme.value.position);
}

const VOICES: ReadonlySet<string> = new Set(['spokesperson', 'official', 'source']);

/** "Peru's" + "plant protection service": plain words that tell what a body of a state is for, before a head in lower case, where nouns come last. */
function plainBody(document: Document, board: Board, at: number): Mention | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || document.isCapital(at) || !board.isFree(at, at + 1)) return undefined;
  const head = document.hits.find<OrganizationHead>(at, 'organization-head');
  if (head === undefined || !isPlainHead(document, head)) return undefined;
  let from = at;
  while (at - from < MOST_WORDS && isFieldWord(document, board, from - 1)) from--;
  const owner = POSSESSIVE.test(document.word(from - 1)) ? board.owner(from - 2) : undefined;
  if (from === at || owner?.kind !== 'Country' || owner.to !== from - 1 || owner.nested === true) return undefined;
  const key = `common|${document.text(from, head.to).toLowerCase()}|${owner.attributes.iso2 ?? owner.name}`;
  const attributes = {
    orgType: head.lexeme.value.orgType,
    ...(owner.attributes.iso2 === undefined ? {} : { country: owner.attributes.iso2 }),
  };
  const name = document.text(from, head.to);
  return board.add(
    new Mention({ kind: 'Organization', from, to: head.to, form: 'name', rule: 'common-body', name, key, attributes, owner }),
  );
}

/** A noun for an authority or a place of science alone: nothing that it is a word of follows. */
function isPlainHead(document: Document, { from, to, lexeme }: Hit<OrganizationHead>): boolean {
  if (lexeme.value.weak !== true || !OF_STATE.has(lexeme.value.orgType)) return false;
  return !document.isAny(to, ['role', 'organization-head', 'event-head', 'group-noun']) && !document.is(from, 'event-head');
}

/** A plain word, or a gerund: "forecasting service". */
function isFieldWord(document: Document, board: Board, at: number): boolean {
  if (isAdjective(document, board, at)) return true;
  if (!document.isWord(at) || document.isCapital(at) || !board.isFree(at, at + 1) || isFunctionWord(document, at)) return false;
  return (document.hits.at(at) as readonly Hit<VerbHit<VerbForms>>[]).every(
    ({ lexeme }) => (lexeme.class !== 'event-verb' && lexeme.class !== 'speech-verb') || (lexeme.value.forms & FORM.gerund) !== 0,
  );
}

const OF_STATE: ReadonlySet<string> = new Set(['agency', 'other']);

function commonHead(document: Document, board: Board, at: number): Hit<OrganizationHead> | undefined {
  const head = document.hits.find<OrganizationHead>(at, 'organization-head');
  return head?.lexeme.value.common === true && board.isFree(head.from, head.to) ? head : undefined;
}

/** Adds the bodies of states that are named by what they are for, before offices are read: "le directeur de l'agence spatiale chilienne". Only where nouns have genders. */
export function findStateBodies(document: Document, board: Board): void {
  if (document.pack.pack.grammar.genders === undefined) return;
  for (let at = document.next(0, 'organization-head'); at < document.count; at = document.next(at + 1, 'organization-head')) {
    const body = bodyOfState(document, board, at);
    if (body !== undefined) at = body.to - 1;
  }
}

/** "l'agence météorologique kényane": a head in lower case, what it is for and the adjective of its state. */
function bodyOfState(document: Document, board: Board, at: number): Mention | undefined {
  const head = document.hits.find<OrganizationHead>(at, 'organization-head');
  if (head === undefined || document.isCapital(at)) return undefined;
  if (!board.isFree(head.from, head.to) || head.lexeme.value.portfolio === true) return undefined;
  let end = head.to;
  while (end < head.to + 2 && isAdjective(document, board, end)) end++;
  const owner = board.owner(end);
  if ((end === head.to && head.to - head.from < 2) || owner?.rule !== 'demonym' || owner.from !== end) return undefined;
  board.remove(owner);
  const mention = board.add(commonBody(document, head, owner, head.from, owner.to));
  board.addNested(owner);
  return mention;
}

function ownedBody(document: Document, board: Board, head: Hit<OrganizationHead>): Mention | undefined {
  const owner = ownerBefore(document, board, head.from) ?? ownerAfter(document, board, head.to);
  if (owner === undefined || closesTerm(document, head)) return undefined;
  board.remove(owner);
  const mention = board.add(commonBody(document, head, owner, Math.min(owner.from, head.from), Math.max(owner.to, head.to)));
  board.addNested(owner);
  return mention;
}

function commonBody(document: Document, head: Hit<OrganizationHead>, owner: Mention, from: number, to: number): Mention {
  const { orgType, forms } = head.lexeme.value;
  const country = owner.kind === 'Country' ? owner.attributes.iso2 : undefined;
  return new Mention({
    kind: 'Organization',
    from,
    to,
    form: 'name',
    rule: 'common-body',
    name: document.text(from, to).replace(/\s+/g, ' '),
    key: `common|${forms[0]}|${country ?? owner.name}`,
    attributes: { orgType, ...(country === undefined ? {} : { country }) },
    owner,
  });
}

/** "Kenya's", "Kenyan", "Zhejiang provincial": whose body it is, right before the head, plain adjectives between. */
function ownerBefore(document: Document, board: Board, at: number): Mention | undefined {
  let end = at;
  for (let steps = 0; steps < 2 && isAdjective(document, board, end - 1); steps++) end--;
  const owner = board.owner(/^['’]s?$/.test(document.word(end - 1)) ? end - 2 : end - 1);
  if (owner === undefined || owner.nested === true || !isOwner(owner)) return undefined;
  const reaches = owner.to === end || owner.to === end - 1;
  return reaches && document.sentenceOf(owner.from) === document.sentenceOf(at) ? owner : undefined;
}

/** "government of Kenya", "gouvernement kényan", "pemerintah Kenya". */
function ownerAfter(document: Document, board: Board, at: number): Mention | undefined {
  const preposition = skipPreposition(document, at, ['of']);
  const start = preposition === undefined ? at : skipDeterminers(document, preposition);
  const owner = board.owner(start);
  if (owner === undefined || owner.from !== start || !isOwner(owner)) return undefined;
  if (preposition !== undefined && owner.rule === 'demonym' && document.pack.pack.grammar.nounOrder === 'head-last') return undefined;
  return preposition !== undefined || document.pack.pack.grammar.nounOrder === 'head-first' ? owner : undefined;
}

function isOwner(mention: Mention): boolean {
  return mention.kind === 'Country' || (mention.kind === 'Place' && mention.form === 'name');
}

function isAdjective(document: Document, board: Board, at: number): boolean {
  return (
    document.isWord(at) &&
    !document.isCapital(at) &&
    board.isFree(at, at + 1) &&
    !isFunctionWord(document, at) &&
    !isKnownVerb(document, at) &&
    !/^['’]/.test(document.word(at))
  );
}

/** "UBND tỉnh": a head with the head of a place and no name, placed last, so that it joins the body named in full wherever that stands. */
export function isSeatAlone(document: Document, { kind, anaphoric, form, to }: Mention): boolean {
  return kind === 'Organization' && anaphoric === true && form === 'name' && document.hits.findEnding(to, 'place-head') !== undefined;
}
