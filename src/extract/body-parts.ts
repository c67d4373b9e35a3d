// Where the name of a part ends and the body it belongs to begins, and words for bodies that only tell whose they are. Where nouns take no article.
import type { OrganizationRecord } from '../knowledge/index.ts';
import type { InstrumentHead, OrganizationHead } from '../lang/index.ts';
import type { OrgType } from '../model/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';
import { hasNameWords } from './name-words.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import { cutBeforeHigher, wholeInName } from './tiers.ts';

/** "Biro Hukum" + "Kementerian Kehutanan Laos": a part ends where the ministry, agency, legislature or university it belongs to is named, where nouns take no article. */
export function cutBeforeWhole(document: Document, head: Hit<OrganizationHead>, to: number): number {
  const { grammar } = document.pack.pack;
  if (grammar.bareDefinite !== true || grammar.nounOrder !== 'head-first') return to;
  if (hasNameWords(document)) return cutBeforeHigher(document, head, to);
  for (let at = isPartAlone(head) ? head.to : head.to + 1; at < to; at++) {
    const inner = document.isCapital(at) ? document.hits.find<OrganizationHead>(at, 'organization-head') : undefined;
    if (inner === undefined || inner.to >= to || document.is(at - 1, 'and') || isInsideKnownName(document, at, to)) continue;
    const { orgType, portfolio, weak } = inner.lexeme.value;
    const inHead = at === head.to || document.hits.findEnding(at, 'organization-head') !== undefined;
    if (inHead && portfolio !== true && !HAVE_PARTS.includes(orgType)) continue;
    const known = document.hits.find<OrganizationRecord>(at, 'organization');
    if (known?.to === to && to - at > 2 && inner.lexeme.value.orgType !== 'university' && isCapitalRun(document, head.to, at)) return at;
    const society = inner.lexeme.value.part !== true && SOCIETIES.includes(orgType) && head.to - head.from > 1;
    const whole = HAVE_PARTS.includes(orgType) || society || (orgType === 'agency' && inner.lexeme.value.part !== true);
    if (portfolio === true || (head.lexeme.value.part === true && (weak !== true || society) && whole)) return at;
  }
  return to;
}

/** "Inspektorat Jenderal", "Lembaga Penelitian": a noun of several words for a part, a name of its own before its whole. */
function isPartAlone({ from, to, lexeme }: Hit<OrganizationHead>): boolean {
  return lexeme.value.part === true && to - from > 1;
}

/** "Lembaga Penelitian" + "Universitas X": such a noun with capitals, the whole right behind, where nouns take no article. */
export function isBeforeWhole(document: Document, head: Hit<OrganizationHead>): boolean {
  const { grammar } = document.pack.pack;
  if (grammar.bareDefinite !== true || !isPartAlone(head) || !isCapitalRun(document, head.from, head.to)) return false;
  return document.isCapital(head.to) && document.isAny(head.to, ['organization-head', 'organization']);
}

/**
 * "Wildlife Unit" + "of the Lima Police Force", "Law Commission" + "of Peru's National Assembly": where nouns come last, a part told by more
 * than its noun ends before "of" and a body that has a head of its own.
 */
export function cutBeforeOwner(document: Document, board: Board, head: Hit<OrganizationHead>, to: number): number {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !isCapitalWord(document, head.from)) return to;
  const told = head.to - head.from > 1 || (isCapitalWord(document, head.from - 1) && !document.isInitial(head.from - 1));
  const of = skipPreposition(document, head.to, ['of']);
  if (!told || of === undefined || of >= to) return cutBehindField(document, board, head, to);
  const start = skipDeterminers(document, of);
  const known = board.owner(start);
  if (known?.kind === 'Organization') return to;
  if (known?.kind === 'Country' && POSSESSIVE.test(document.word(known.to)))
    return bodyWithin(document, known.to + 1, known.to + 5) && !isPartOfThis(document, head, known.to + 1) ? head.to : to;
  return start > of && bodyWithin(document, start, to) ? head.to : to;
}

/** "Department of Forests" + "of the Ministry of Agriculture", "Committee on Nets" + "of the Lima Board": a part ends behind its field, before "of the" and a body that has a head of its own. */
function cutBehindField(document: Document, board: Board, head: Hit<OrganizationHead>, to: number): number {
  if (!isPart(document, head.from)) return to;
  for (let at = head.to + 2; at < to; at++) {
    const of = skipPreposition(document, at, ['of']);
    const start = of === undefined ? at : skipDeterminers(document, of);
    if (of === undefined || start === of || !document.isCapital(at - 1)) continue;
    if (board.owner(start)?.kind !== 'Organization' && !document.is(start, 'role') && bodyWithin(document, start, to)) return at;
  }
  return to;
}

/** "Institute of Volcanology" + "and Kofi Hestnes for ...": a body's name ends before "and" and two capitals that are no words of the language, one of them listed as a person's; where nouns come last and the ordinary words are listed. */
export function cutBeforeJoined(document: Document, board: Board, from: number, to: number): number {
  const { isOrdinary, knowledge, pack } = document.pack;
  if (isOrdinary === undefined || pack.grammar.nounOrder !== 'head-last') return to;
  for (let at = from + 1; at < to - 2; at++) {
    const name = document.hits.find(at, 'and')?.to ?? to;
    if (name + 1 >= to || !isCapitalWord(document, name) || !isCapitalWord(document, name + 1)) continue;
    const [given, surname] = [document.word(name), document.word(name + 1)];
    const listed =
      document.is(name, 'given-name') || knowledge.personNames.find(given).given || knowledge.personNames.find(surname).surname;
    if (!listed || isOrdinary(document.key(name)) || isOrdinary(document.key(name + 1))) continue;
    const owner = board.owner(name);
    if ((owner === undefined || owner.kind === 'Person') && !document.isInKnownName(name)) return at;
  }
  return to;
}

/** A word for a part of a body: committee, department, office. */
export function isPart(document: Document, at: number): boolean {
  return document.hits
    .at(at)
    .some(({ lexeme }) => lexeme.class === 'organization-head' && (lexeme.value as OrganizationHead).part === true);
}

/** Sorts of bodies that a state has, and no other body. */
const WHOLES: readonly string[] = ['ministry', 'legislature', 'court', 'party', 'government', 'agency'];

/** "National Library of Peru's" + "Legal Affairs Division": a part owned by what is none itself. */
function isPartOfThis(document: Document, head: Hit<OrganizationHead>, from: number): boolean {
  let last: OrganizationHead | undefined;
  for (let at = from; isCapitalWord(document, at) || document.is(at, 'and'); at++)
    last = document.hits.find<OrganizationHead>(at, 'organization-head')?.lexeme.value ?? last;
  if (last === undefined || head.lexeme.value.part === true) return false;
  return last.part === true || !WHOLES.includes(last.orgType);
}

function isCapitalWord(document: Document, at: number): boolean {
  return document.isCapital(at) && document.isWord(at);
}

/** Capitals from a place on, a head of bodies among them. */
function bodyWithin(document: Document, from: number, stop: number): boolean {
  for (let at = from; at < stop && isCapitalWord(document, at); at++) if (document.is(at, 'organization-head')) return true;
  return false;
}

/** Inside a known name that does not begin here and end with the name read. */
function isInsideKnownName(document: Document, at: number, to: number): boolean {
  const known = document.hits.find(at, 'organization');
  return document.isInKnownName(at) && !(known !== undefined && known.to === to);
}

/** Words of a name all the way, no preposition among them. */
function isCapitalRun(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!document.isCapital(at) && !document.is(at, 'and')) return false;
  return true;
}

/** "Pusat Studi Gempa" + "Universitas X", "Komisi IV" + "DPR Peru": the university or legislature that ends the name of its part, where nouns take no article. */
export function wholeAtEnd(document: Document, head: Hit<OrganizationHead>, to: number): { from: number; orgType: OrgType } | undefined {
  const { grammar } = document.pack.pack;
  if (grammar.bareDefinite !== true || grammar.nounOrder !== 'head-first') return undefined;
  if (hasNameWords(document)) return wholeInName(document, head, to);
  for (let at = head.to + 1; at < to; at++) {
    const inner = document.isCapital(at) ? document.hits.find<OrganizationHead>(at, 'organization-head') : undefined;
    if (inner === undefined || inner.to >= to || document.is(at - 1, 'and')) continue;
    const { orgType } = inner.lexeme.value;
    if ((orgType === 'university' || orgType === 'legislature') && document.key(at) !== document.key(head.from))
      return { from: at, orgType };
  }
  return undefined;
}

const HAVE_PARTS: readonly string[] = ['ministry', 'legislature', 'university', 'company'];
/** What parts told by several words may belong to: "Kelompok Kerja X" + "Asosiasi Y". */
const SOCIETIES: readonly string[] = ['ngo', 'intergovernmental', 'court', 'party'];

/** "Badan PBB tersebut": a plain word for bodies, a known body it belongs to, and a demonstrative. */
export function isReference(document: Document, board: Board, head: Hit<OrganizationHead>, to: number): boolean {
  const owner = board.owner(head.to);
  const { bareDefinite, nounOrder } = document.pack.pack.grammar;
  if (head.lexeme.value.weak !== true || bareDefinite !== true || nounOrder !== 'head-first') return false;
  return (
    owner?.knowledge !== undefined &&
    owner.attributes.orgType === 'intergovernmental' &&
    owner.from === head.to &&
    owner.to === to &&
    document.is(to, 'demonstrative')
  );
}

/** "Kantor ILO untuk Pasifik": the known body right behind the head of a longer name is the whole. */
export function branchOf(document: Document, board: Board, head: Hit<OrganizationHead>, to: number): Mention | undefined {
  if (document.pack.pack.grammar.bareDefinite !== true || hasNameWords(document)) return undefined;
  const owner = board.owner(head.to);
  const known = owner?.kind === 'Organization' && owner.knowledge !== undefined && owner.form === 'name';
  return known && owner.from === head.to && owner.to < to ? owner : undefined;
}

/** The body inside the name of its part, as a mention of its own. */
export function nestedWhole(
  document: Document,
  board: Board,
  whole: { from: number; orgType: OrgType } | undefined,
  known: Mention | undefined,
  to: number,
): Mention | undefined {
  if (whole === undefined) return undefined;
  if (known?.kind === 'Organization' && known.from === whole.from) return board.addNested(known);
  const { from, orgType } = whole;
  const name = document.text(from, to);
  return board.addNested(
    new Mention({ kind: 'Organization', from, to, form: 'name', rule: 'organization-head', name, attributes: { orgType } }),
  );
}

/** "Kenya's Court of Appeal": a head of several words behind the country it belongs to is a name of its own, where nouns come last. */
export function isOwnedWhole(document: Document, board: Board, { from, to, lexeme }: Hit<OrganizationHead>): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || to - from < 2) return false;
  if (lexeme.value.weak !== true && document.isCapital(to - 1) && document.hits.findEnding(from, 'definite') !== undefined) return true;
  if (!POSSESSIVE.test(document.word(from - 1))) return false;
  return board.owner(from - 2)?.kind === 'Country' && document.isCapital(from);
}

/** "Trường Đại học" + "Luật": laws are what a place of learning teaches. */
export function isSchoolOfLaw(document: Document, head: Hit): boolean {
  const { orgType } = head.lexeme.value as OrganizationHead;
  return orgType === 'university' && document.hits.find<InstrumentHead>(head.to, 'instrument-head')?.lexeme.value.instrumentType === 'law';
}
