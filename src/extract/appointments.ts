// Who is appointed to an office: "X was elected president of Y", "X a été nommée directrice de Y", "X terpilih sebagai ketua Y".
import { type EventVerb, FORM, type PrepositionRole, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { personAt, skipNamePrefix } from './name-lists.ts';
import { possessiveEnding, skipDeterminersBack } from './phrases.ts';

/** The person before a verb of appointing in the passive that stands right before an office. */
export function appointedTo(document: Document, board: Board, title: Title): Mention | undefined {
  const start = skipDeterminersBack(document, title.from);
  const as = document.hits.findEnding<PrepositionRole>(start, 'preposition');
  const verb =
    appointing(document, as?.lexeme.value === 'as' ? as.from : start) ??
    appointing(document, start) ??
    appointing(document, pastTimes(document, start)) ??
    appointing(document, title.from + 1);
  if (verb === undefined) return objectOf(document, board, title);
  let passive = (verb.lexeme.value.forms & FORM.passive) !== 0;
  let at = verb.from - 1;
  if (!passive && (verb.lexeme.value.forms & FORM.participle) !== 0) {
    const comma = participleStart(document, verb.from) - 1;
    const apposed = document.isComma(comma) ? board.owner(comma - 1) : undefined;
    if (apposed?.kind === 'Person' && apposed.to === comma) return apposed;
  }
  for (let steps = 0; steps < MOST_BETWEEN; steps++, at--) {
    if (document.is(at, 'passive') || isAppointing(document, at)) passive = true;
    else if (!document.isAny(at, ['perfect', 'adverb', 'relative']) && !(document.isComma(at) && document.is(at + 1, 'relative'))) break;
  }
  const person = passive ? board.owner(at) : undefined;
  return person?.kind === 'Person' && person.to === at + 1 ? person : undefined;
}

/** "The board named Ana Prado its new director", "elected Ana Prado as chair": the person between the verb and the office. */
function objectOf(document: Document, board: Board, title: Title): Mention | undefined {
  const { genders, nounOrder } = document.pack.pack.grammar;
  if (nounOrder !== 'head-last' && genders === undefined) return undefined;
  const start = possessiveEnding(document, title.from)?.from ?? skipDeterminersBack(document, title.from);
  const as = document.hits.findEnding<PrepositionRole>(start, 'preposition');
  const person = board.owner((as?.lexeme.value === 'as' ? as.from : start) - 1);
  if (person?.kind !== 'Person' || person.form !== 'name') return undefined;
  const prefix = document.hits.findEnding(person.from, 'honorific') ?? document.hits.findEnding(person.from, 'rank');
  return appointing(document, prefix?.from ?? person.from) === undefined ? undefined : person;
}

/** Back over adverbs before a participle: "récemment nommée". */
function participleStart(document: Document, from: number): number {
  let at = from;
  while (from - at < MOST_TIMES && document.is(at - 1, 'adverb')) at--;
  return at;
}

/** Back over adverbs, days and dates between a verb and the office: "est aussi", "est depuis mars". */
function pastTimes(document: Document, start: number): number {
  let at = start;
  while (start - at < MOST_TIMES && document.isAny(at - 1, ['adverb', 'weekday', 'relative-day', 'month'])) at--;
  const since = at < start ? document.hits.findEnding<PrepositionRole>(at, 'preposition') : undefined;
  return since?.lexeme.value === 'from' || since?.lexeme.value === 'in' ? since.from : at;
}

const MOST_TIMES = 3;
const MOST_BETWEEN = 5;
const LONGEST_VERB = 4;

const BEFORE_COPULA = ['perfect', 'adverb', 'role-modifier', 'relative'];

/**
 * "Ana Prado là Giám đốc", "Ana Prado, người từng giữ chức Giám đốc", "Ana Prado serves as director of X": the person before a word
 * that only says who holds an office; where nouns come last the office names its body ("was the opening speaker").
 */
export function saidToHold(document: Document, board: Board, title: Title): Mention | undefined {
  const owned = title.organizations.length > 0 || title.country !== undefined;
  if (!owned && document.pack.pack.grammar.nounOrder === 'head-last') return undefined;
  const start = skipDeterminersBack(document, title.from);
  const copula = title.indefinite
    ? undefined
    : (document.hits.findEnding(start, 'copula') ??
      document.hits.findEnding(pastTimes(document, start), 'copula') ??
      document.hits.findEnding(pastFirstSaid(document, title, start), 'copula'));
  let at = (copula?.from ?? (title.former ? title.from : -1)) - 1;
  for (let steps = 0; steps < MOST_BETWEEN && document.isAny(at, BEFORE_COPULA); steps++) at--;
  const person = board.owner(document.isComma(at) ? at - 1 : at);
  return person?.kind === 'Person' && person.to === (document.isComma(at) ? at : at + 1) ? person : undefined;
}

/** "is 31 and" + "the union's secretary.", "is a farmer and" + "chair of X,": back over what else is said of the holder, where the office closes the clause and nouns come last. */
function pastFirstSaid(document: Document, { to }: Title, start: number): number {
  const and = document.pack.pack.grammar.nounOrder === 'head-last' ? document.hits.findEnding(start, 'and') : undefined;
  if (and === undefined || !document.isPunctuation(to)) return start;
  for (let at = and.from; at > and.from - MOST_BETWEEN && document.isWord(at - 1); at--)
    if (document.hits.findEnding(at, 'copula') !== undefined) return pastTimes(document, at);
  return start;
}

const LONGEST_ACT = 5;

/** "Ana Prado, speaking as director of X,", "Ana Prado took office as chair of X": whoever acts in an office of a body, nobody named between. */
export function actsAs(document: Document, board: Board, title: Title): Mention | undefined {
  if (title.organizations.length === 0 && title.country === undefined && title.possessive !== true) return undefined;
  const start = possessiveEnding(document, title.from)?.from ?? skipDeterminersBack(document, title.from);
  const as = document.hits.findEnding<PrepositionRole>(start, 'preposition');
  if (as?.lexeme.value !== 'as') return undefined;
  for (let at = as.from - 1; at >= Math.max(document.sentenceFrom(start), as.from - LONGEST_ACT - 2); at--) {
    const owner = board.owner(at);
    if (owner?.kind === 'Person') return owner.form === 'name' && as.from - owner.to <= LONGEST_ACT ? owner : undefined;
    if (owner !== undefined || document.isAny(at, ['negation', 'and', 'but'])) return undefined;
    if (document.isPunctuation(at) && !document.isComma(at)) return undefined;
  }
  return undefined;
}

const TAKING = ['copula', 'adverb', 'perfect', 'relative', 'acting', 'former'];

/** "X dilantik sebagai ketua", "X selaku direktur", "X yang juga rektor": words of being or becoming and an office behind a name, where nouns take no article. */
export function takesOffice(document: Document, board: Board, to: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true || document.isPunctuation(to)) return false;
  let at = to;
  for (let steps = 0; steps < MOST_BETWEEN; steps++) {
    const office = board.title(at);
    if (office?.from === at) return at > to && office.role.kind !== 'occupation';
    const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
    const next =
      (preposition?.lexeme.value === 'as' ? preposition.to : undefined) ??
      TAKING.map((name) => document.hits.find(at, name)?.to).find((end) => end !== undefined) ??
      (isAppointing(document, at) ? at + 1 : undefined);
    if (next === undefined) return false;
    at = next;
  }
  return false;
}

/** "The new director is Ana Prado", "ketua X, yaitu Ana Prado", "Le maire sortant reste M. Prado", "Trưởng đoàn Peru là Bộ trưởng Ana Prado": the person behind the word of being that an office has right behind it, another office between at most. */
export function heldBy(document: Document, board: Board, title: Title): Mention | undefined {
  const named = document.pack.pack.grammar.bareDefinite === true && document.isComma(title.to) ? title.to + 1 : title.to;
  const copula = document.hits.find(named, 'copula');
  if (copula === undefined) return undefined;
  const other = board.title(copula.to);
  const start = other?.from === copula.to && other.role.kind !== 'occupation' ? other.to : copula.to;
  return personAt(board, skipNamePrefix(document, board, start));
}

/** "được bầu" + "làm": the verb is read twice over. */
function isAppointing(document: Document, at: number): boolean {
  return (document.hits.at(at) as readonly Hit<VerbHit<EventVerb>>[]).some(
    ({ lexeme }) => lexeme.class === 'event-verb' && lexeme.value.verb.sense === 'appoint',
  );
}

/** A verb of appointing that ends at a token. */
function appointing(document: Document, to: number): Hit<VerbHit<EventVerb>> | undefined {
  for (let from = to - 1; from >= Math.max(0, to - LONGEST_VERB); from--)
    for (const hit of document.hits.at(from) as readonly Hit<VerbHit<EventVerb>>[])
      if (hit.to === to && hit.lexeme.class === 'event-verb' && hit.lexeme.value.verb.sense === 'appoint') return hit;
  return undefined;
}
