// What stands before a word of office: "former deputy", "Zhejiang Vice", a body, a country, a portfolio.
import type { PortfolioRecord } from '../knowledge/index.ts';
import { FORM, type OrganizationHead, type VerbForms, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { backReference } from './body-back-references.ts';
import type { Document } from './document.ts';
import { fieldStart, widerFieldStart } from './fields-before.ts';
import { type Board, Mention, type Title } from './mentions.ts';
import { clearField } from './ministers-fields.ts';
import { countryBefore } from './ministries.ts';
import { isFunctionWord, isKnownVerb, isModifier, possessiveEnding, skipDeterminers, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

/** Modifiers, portfolio, country and body before the role word. */
export function readBefore(document: Document, board: Board, title: Title): void {
  for (let steps = 0; steps < 6; steps++) {
    const at = title.from;
    const field =
      ofMinister(title) && title.portfolio === undefined && title.about === undefined ? portfolioEnding(document, at) : undefined;
    if (field !== undefined) {
      dropUnlistedBody(board, field);
      title.from = widerFieldStart(document, board, field.from);
      if (title.from < field.from) title.about = { from: title.from, to: at };
      else title.portfolio = field.lexeme.value.key;
      continue;
    }
    const modifier = board.owner(at - 1) === undefined ? modifierEnding(document, title, at) : undefined;
    if (modifier !== undefined) {
      title.from = modifier;
      continue;
    }
    const portfolio = portfolioEnding(document, at);
    if (portfolio !== undefined && title.portfolio === undefined && title.about === undefined) {
      title.portfolio = portfolio.lexeme.value.key;
      title.from = portfolio.from;
      continue;
    }
    const joined =
      (title.about === undefined ? title.portfolio !== undefined : title.about.from === at) && title.country === undefined
        ? joinedField(document, board, title)
        : undefined;
    if (joined !== undefined) {
      title.about = { from: joined, to: fieldTo(document, title) };
      title.from = joined;
      continue;
    }
    const country = title.country === undefined ? (countryBefore(document, board, at) ?? countryMeant(document, board, at)) : undefined;
    if (country !== undefined && country.to < at - 1) {
      title.country = country;
      break;
    }
    if (country !== undefined) {
      title.country = country;
      title.from = country.from;
      continue;
    }
    const place = title.role.kind === 'occupation' ? undefined : placeBefore(document, board, title, at);
    if (place !== undefined) {
      title.place = place;
      title.from = place.from;
      const owner = bodyOwning(document, board, place.from);
      if (owner === undefined || title.organizations.length > 0) break;
      title.organizations.push(owner);
      title.from = owner.from;
      break;
    }
    const unlisted = listedMembers(document, board, title, at) ?? unlistedField(document, board, title, at);
    if (unlisted !== undefined) {
      title.about = { from: unlisted, to: at };
      title.from = unlisted;
      continue;
    }
    const open = at === title.from && title.organizations.length === 0;
    const plain = open ? (capitalStart(document, board, title) ?? plainStart(document, board, title, at)) : at;
    if (plain < at) {
      title.from = plain;
      continue;
    }
    const body = bodyBefore(document, board, at) ?? bodyBeforeArea(document, board, at);
    if (body === undefined || title.organizations.length > 0) break;
    title.organizations.push(body);
    title.from = body.from;
  }
}

function portfolioEnding(document: Document, at: number): Hit<PortfolioRecord> | undefined {
  return document.hits.findEnding<PortfolioRecord>(at, 'portfolio-before');
}

/** Offices that run a ministry: a word that is a portfolio and a modifier too ("Trade Cabinet Secretary") is their portfolio. */
function ofMinister({ role }: Title): boolean {
  return role.kind === 'office' && /(^|-)(minister|secretary)$/.test(role.position);
}

/** "Lands and" + "Housing Minister", "environment and" + "climate change minister": a field or two joined before the listed one, where nouns come last. */
function joinedField(document: Document, board: Board, title: Title): number | undefined {
  const at = title.from;
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !ofMinister(title)) return undefined;
  const start = fieldStart(document, board, at);
  if (start < at) return start;
  if (!document.is(at - 1, 'and')) return undefined;
  const first = document.sentenceFrom(at);
  let from = at - 1;
  const listed = portfolioEnding(document, from);
  if (listed !== undefined) return listed.from;
  while (at - from < LONGEST_FIELD && from > first && document.isCapital(at) && isOrdinaryField(document, board, from - 1)) from--;
  if (document.isCapital(at)) return from < at - 1 && !document.is(from, 'and') ? from : undefined;
  while (at - from < LONGEST_FIELD && isModifier(document, from - 1) && board.isFree(from - 1, from)) from--;
  return from < at - 1 && countryBefore(document, board, from) !== undefined ? from : undefined;
}

function isOrdinaryField(document: Document, board: Board, at: number): boolean {
  return isFieldWord(document, board, at) && (document.is(at, 'and') || document.pack.isOrdinary?.(document.key(at)) === true);
}

/** Where the words of the field end that were read before the office's own. */
function fieldTo(document: Document, title: Title): number {
  for (let at = title.from; at < title.to; at++) if (document.hits.find(at, 'role')?.lexeme.value === title.role) return at;
  return title.to;
}

const LONGEST_FIELD = 5;

/** Offices whose words before tell the ministry they are in, listed or not. */
const HAVE_FIELDS = /^(minister|permanent-secretary|undersecretary)$/;

/** "Union Health" + "Minister": a body that capitals alone made, and that ends with the field of a minister, is none. */
function dropUnlistedBody(board: Board, { from, to }: Hit): void {
  const owner = board.owner(to - 1);
  if (owner?.kind !== 'Organization' || owner.to !== to || owner.from >= from) return;
  if (owner.knowledge === undefined && owner.attributes.orgType !== 'ministry') board.remove(owner);
}

/** "Women, Family and" + "Community Development Minister": members joined before a minister, the last of them listed or not. */
function listedMembers(document: Document, board: Board, title: Title, at: number): number | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !HAVE_FIELDS.test(title.role.position)) return undefined;
  if (title.portfolio !== undefined || title.about !== undefined || title.country !== undefined || title.organizations.length > 0)
    return undefined;
  const start = document.is(at - 1, 'and') ? at : fieldStart(document, board, at);
  if (start === at) return undefined;
  clearField(document, board, start, at);
  return start;
}

/** "Water Resources Minister": capitals before a minister that no list has, up to a country, a mark or a word in lower case. */
function unlistedField(document: Document, board: Board, title: Title, at: number): number | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !HAVE_FIELDS.test(title.role.position)) return undefined;
  if (title.portfolio !== undefined || title.about !== undefined || title.country !== undefined || title.organizations.length > 0)
    return undefined;
  if (document.is(at - 1, 'and')) return undefined;
  let from = at;
  while (document.isCapital(at) && from > document.sentenceFrom(at) && at - from < LONGEST_FIELD && isFieldWord(document, board, from - 1))
    from--;
  while (from < at && (document.is(from, 'and') || isFunctionWord(document, from))) from++;
  const body = from === at - 1 && document.is(from, 'organization-head') && !document.is(from, 'portfolio-of');
  return from < at && !body ? from : lowerField(document, board, at);
}

/** "Azerbaijan's ecology minister", "the Kenyan blue economy minister", not "Peru sent Deputy Minister X": plain words between a country and a minister in lower case. */
function lowerField(document: Document, board: Board, at: number): number | undefined {
  if (document.isCapital(at)) return undefined;
  let from = at;
  while (at - from < LONGEST_FIELD && document.isWord(from - 1) && isModifier(document, from - 1) && board.isFree(from - 1, from)) {
    if (
      document.isAny(from - 1, ['deputy', 'former', 'acting', 'role']) ||
      (from === at && document.is(from - 1, 'role-modifier')) ||
      POSSESSIVE.test(document.word(from - 1))
    )
      break;
    from--;
    const joined =
      document.is(from - 1, 'and') && document.isWord(from - 2) && isModifier(document, from - 2) && board.isFree(from - 2, from - 1);
    if (joined) from--;
  }
  return from < at && isOwnedBefore(document, board, from, at) ? from : undefined;
}

const MOST_PLAIN = 4;
const NO_FIELD = [
  'group-noun',
  'event-head',
  'instrument-head',
  'nominal-cue',
  'organization-head',
  'role',
  'plural-role',
  'deputy',
  'former',
  'acting',
  'honorific',
  'rank',
  'adverb',
  'weekday',
  'relative-day',
  'month',
];

/** "external relations director", "UNICEF operations manager X": plain words that tell what an office is in charge of, behind a body, a mark or a determiner. */
function plainStart(document: Document, board: Board, title: Title, at: number): number {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || title.role.kind === 'state' || title.role.kind === 'envoy') return at;
  if (title.role.position === 'minister' || title.country !== undefined) return at;
  const first = document.sentenceFrom(at);
  let from = at;
  while (at - from < MOST_PLAIN && from > first && isPlainField(document, board, from - 1, first)) from--;
  if (from < at && document.is(from, 'and')) from++;
  return from === first || isFieldEdge(document, board, from - 1) ? from : at;
}

/** ", Communication Officer, X", ", Senior Programme Officer at X": ordinary capitals before an office that a comma opens and its body follows, where nouns come last. */
function capitalStart(document: Document, board: Board, { from: at, to, role }: Title): number | undefined {
  if (!document.isCapital(at) || document.pack.isOrdinary === undefined || role.kind === 'state' || role.kind === 'envoy') return undefined;
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !(document.isComma(to) || document.is(to, 'preposition'))) return undefined;
  let from = at;
  while (at - from < MOST_PLAIN && isCapitalField(document, board, from - 1)) from--;
  const reference = document.is(from, 'organization-head');
  return from < at && !reference && document.isComma(from - 1) && document.isCapital(from - 2) ? from : undefined;
}

function isCapitalField(document: Document, board: Board, at: number): boolean {
  if (document.is(at, 'and')) return document.isCapital(at - 1);
  return (
    document.isCapital(at) &&
    board.isFree(at, at + 1) &&
    document.pack.isOrdinary!(document.key(at)) &&
    !document.isAny(at, ['role', 'honorific', 'rank', 'former', 'acting', 'deputy', 'weekday', 'month'])
  );
}

function isPlainField(document: Document, board: Board, at: number, first: number): boolean {
  if (document.is(at, 'and')) return at > first && isPlainField(document, board, at - 1, first) && !document.is(at - 1, 'and');
  if (POSSESSIVE.test(document.word(at)) || !board.isFree(at, at + 1) || document.isAny(at, NO_FIELD)) return false;
  if (at > first) return isModifier(document, at) || isVerbalNoun(document, at);
  return document.isWord(at) && !isFunctionWord(document, at) && !document.isPersonWord(at) && !isKnownVerb(document, at);
}

/** "programme officer", "marketing manager": a form of a verb that a noun has too. */
function isVerbalNoun(document: Document, at: number): boolean {
  if (!document.isWord(at) || document.isCapital(at) || isFunctionWord(document, at)) return false;
  return (document.hits.at(at) as readonly Hit<VerbHit<VerbForms>>[]).every(
    ({ lexeme }) =>
      (lexeme.class !== 'event-verb' && lexeme.class !== 'speech-verb') || (lexeme.value.forms & (FORM.infinitive | FORM.gerund)) !== 0,
  );
}

/** A body, a possessive, a mark or an article stands there. */
function isFieldEdge(document: Document, board: Board, at: number): boolean {
  if (document.isPunctuation(at) || POSSESSIVE.test(document.word(at)) || board.owner(at)?.kind === 'Organization') return true;
  return document.isAny(at, ['definite', 'indefinite', 'speech-verb', 'preposition']) || possessiveEnding(document, at + 1) !== undefined;
}

/** A country right before, a deputy's word between at most; or "of" and a country behind the office. */
function isOwnedBefore(document: Document, board: Board, from: number, office: number): boolean {
  const { hits } = document;
  const rank = hits.findEnding(from, 'deputy') ?? hits.findEnding(from, 'acting') ?? hits.findEnding(from, 'former');
  if (countryBefore(document, board, rank?.from ?? from) !== undefined) return true;
  const of = skipPreposition(document, hits.find(office, 'role')?.to ?? office, ['of']);
  return of !== undefined && board.owner(skipDeterminers(document, of))?.kind === 'Country';
}

function isFieldWord(document: Document, board: Board, at: number): boolean {
  const owner = board.owner(at);
  if (
    !document.isWord(at) ||
    (owner !== undefined && owner.kind !== 'Group') ||
    board.title(at) !== undefined ||
    POSSESSIVE.test(document.word(at))
  )
    return false;
  if (document.is(at, 'and')) return document.isCapital(at - 1) && !document.isInitial(at - 1);
  return (
    document.isCapital(at) &&
    !document.isAny(at, ['role', 'honorific', 'rank', 'given-name', 'former', 'acting', 'weekday', 'month', 'not-name'])
  );
}

function modifierEnding(document: Document, title: Title, at: number): number | undefined {
  const { hits } = document;
  const deputy = hits.findEnding(at, 'deputy');
  if (deputy !== undefined) {
    title.deputy = true;
    return deputy.from;
  }
  const former = hits.findEnding(at, 'former');
  if (former !== undefined) {
    title.former = true;
    return former.from;
  }
  const acting = hits.findEnding(at, 'acting');
  if (acting !== undefined) {
    title.acting = true;
    return acting.from;
  }
  const modifier = hits.findEnding(at, 'role-modifier')?.from;
  const small = modifier !== undefined && document.isCapital(at) && !document.isCapital(modifier);
  const { nounOrder, genders } = document.pack.pack.grammar;
  return small && nounOrder === 'head-first' && genders === undefined ? undefined : modifier;
}

/** "the country's president": the country named last, at most this many tokens back. */
const FARTHEST_COUNTRY = 120;

function countryMeant(document: Document, board: Board, at: number): Mention | undefined {
  const word = POSSESSIVE.test(document.word(at - 1)) ? document.hits.findEnding(at - 1, 'country-word') : undefined;
  const { hits } = document;
  if (word === undefined || (hits.findEnding(word.from, 'definite') ?? hits.findEnding(word.from, 'demonstrative')) === undefined)
    return undefined;
  for (let before = word.from - 1; before >= 0 && at - before < FARTHEST_COUNTRY; before--) {
    const owner = board.owner(before);
    if (owner?.kind === 'Country') return owner;
  }
  return undefined;
}

/** "Zhejiang Vice Governor": a place right before the words of office, where modifiers come first. */
function placeBefore(document: Document, board: Board, title: Title, at: number): Mention | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || title.place !== undefined) return undefined;
  const owner = board.owner(at - 1);
  return owner?.kind === 'Place' && owner.form === 'name' && owner.to === at && !document.isAny(owner.from - 1, ['preposition'])
    ? owner
    : undefined;
}

/** "UNESCO's" + "Pacific adviser": the named body whose possessive stands before the place an office is for. */
function bodyOwning(document: Document, board: Board, at: number): Mention | undefined {
  const body = POSSESSIVE.test(document.word(at - 1)) ? board.owner(at - 2) : undefined;
  return body?.kind === 'Organization' && body.form === 'name' ? body : undefined;
}

/** "UNESCO's" + "Horn" + "adviser": a body's possessive before one or two capitals in front of an office in lower case. */
function bodyBeforeArea(document: Document, board: Board, at: number): Mention | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || document.isCapital(at)) return undefined;
  for (let from = at - 1; from >= at - 2 && document.isCapital(from) && document.isWord(from) && board.isFree(from, from + 1); from--) {
    const body = bodyOwning(document, board, from);
    if (body !== undefined) return body;
  }
  return undefined;
}

function bodyBefore(document: Document, board: Board, at: number): Mention | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const possessive = POSSESSIVE.test(document.word(at - 1));
  const bracketed = document.word(at - 1) === ')' && document.word(at - 3) === '(' ? board.owner(at - 4) : undefined;
  if (bracketed?.kind === 'Organization' && bracketed.form === 'name') return bracketed;
  const owner = board.owner(possessive ? at - 2 : at - 1);
  if (owner === undefined)
    return (
      referredBody(document, board, possessive ? at - 1 : at, possessive) ?? acronymBody(document, board, possessive ? at - 2 : at - 1)
    );
  return owner?.kind === 'Organization' ? owner : undefined;
}

/** "NLO president Ana Prado": capitals that no list has, right before an office in lower case. */
function acronymBody(document: Document, board: Board, at: number): Mention | undefined {
  const name = document.word(at);
  const plain = /^\p{Lu}{3,8}$/u.test(name) && document.hits.at(at).length === 0 && board.isFree(at, at + 1);
  if (!plain || document.isCapital(at + 1) || (!document.isInitial(at) && document.isCapital(at - 1))) return undefined;
  return board.add(
    new Mention({
      kind: 'Organization',
      from: at,
      to: at + 1,
      form: 'name',
      rule: 'acronym-of-office',
      name,
      attributes: { orgType: 'other' },
    }),
  );
}

/** "the court's registrar", "Council President X": the body named before, pointed back to by its common noun. */
function referredBody(document: Document, board: Board, at: number, possessive: boolean): Mention | undefined {
  const head = document.hits.findEnding<OrganizationHead>(at, 'organization-head');
  if (head === undefined || !board.isFree(head.from, head.to)) return undefined;
  const { hits } = document;
  const start = board.owner(head.from - 1)?.rule === 'demonym' ? board.owner(head.from - 1)!.from : head.from;
  const definite = hits.findEnding(start, 'definite') ?? hits.findEnding(start, 'demonstrative');
  const named = document.isCapital(head.from) ? !document.isCapital(head.from - 1) : isBareBefore(document, head, at);
  const short = !possessive && named;
  return (possessive && definite !== undefined) || short ? board.add(backReference(document, head)) : undefined;
}

/** "committee chair Ana Prado": a small head that no modifier tells, right before an office and the name of its holder. */
function isBareBefore(document: Document, { from }: Hit, at: number): boolean {
  const role = document.hits.find(at, 'role');
  if (role === undefined || !document.isCapital(role.to) || document.isCapital(at)) return false;
  return isFunctionWord(document, from - 1) || document.isPunctuation(from - 1);
}
