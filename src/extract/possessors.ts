// The body or country that an office points back to without naming it: "its chairman", "whose director", "sa porte-parole".
import type { GroupNoun, Pronoun } from '../lang/index.ts';
import { LEADS_TEAMS } from './advocates.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { openingBody } from './opening-bodies.ts';
import { isFunctionWord, possessiveAt, possessiveEnding, prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

/** Kinds of possessors by what a holder of the office stands for. */
const POSSESSORS: Readonly<Record<Title['role']['kind'], readonly EntityDraft['kind'][]>> = {
  office: ['Organization'],
  occupation: ['Organization'],
  state: ['Organization', 'Country'],
  envoy: ['Organization', 'Country'],
};

/** "its chairman": the body or country that this sentence, or one of the two before, named first outside quotation marks; a head of state only in it. */
export function possessor(document: Document, board: Board, table: EntityTable, title: Title): EntityDraft | undefined {
  const pronoun = possessiveEnding(document, title.from)?.lexeme.value as Pronoun | undefined;
  const { nounOrder, genders } = document.pack.pack.grammar;
  if (pronoun?.gender !== undefined && nounOrder === 'head-last') return undefined;
  if (pronoun !== undefined && pronoun.person !== 3 && title.role.kind !== 'envoy') return undefined;
  const several = pronoun?.number === 'plural' && (genders !== undefined || title.role.kind === 'occupation');
  const kinds = POSSESSORS[title.role.kind];
  const related = ownerBeforeRelative(document, board, title);
  if (related !== undefined && kinds.includes(related.kind)) return table.entity(related);
  const last = document.sentenceOf(title.from);
  const agent = isAgent(document, title);
  const clause = clauseFrom(document, title.from);
  const follows = possessorAfter(document, board, table, title);
  if (follows !== undefined && kinds.includes(follows.kind)) return table.entity(follows);
  const beside = ownerBeside(document, board, title);
  if (beside !== undefined && kinds.includes(beside.kind)) return table.entity(beside);
  for (let sentence = last; sentence >= Math.max(0, last - 2); sentence--) {
    const named = table
      .namedIn(sentence)
      .filter(
        ({ draft, from }) =>
          kinds.includes(draft.kind) &&
          !(several && draft.kind === 'Organization') &&
          mayOwn(document, draft, title) &&
          (sentence === last || draft.kind !== 'Country' || title.role.kind !== 'state' || isToldOf(document, from, title)) &&
          from < title.from &&
          document.quoteOf[from] === -1,
      )
      .filter(({ from }) => (sentence !== last || agent || !isAddressed(document, from)) && !isModifying(document, board, from));
    const opening = openingBody(document, board, table, sentence);
    if (opening !== undefined && opening.to <= title.from && (named[0]?.from ?? opening.to) >= opening.to && kinds.includes('Organization'))
      return opening.body;
    const team = LEADS_TEAMS.has(title.role.position) ? teamTold(document, board, sentence, title.from) : undefined;
    if (team !== undefined) return table.entity(team);
    const inClause = sentence === last ? named.filter(({ from }) => from >= clause) : [];
    if (inClause.length > 0 && inClause.length < named.length) return inClause[0]!.draft;
    const bodies = named.filter(({ draft }) => draft.kind === 'Organization');
    if (sentence === last && bodies.length > 0 && title.role.kind === 'state') return bodies[bodies.length - 1]!.draft;
    if (named.length > 0) return firstNamed(board, named);
    if (sentence === last) {
      const fronted = ownerBeforeComma(document, board, title);
      if (fronted !== undefined && kinds.includes(fronted.kind)) return table.entity(fronted);
    }
  }
  return undefined;
}

/** "Guinea's delegation left. Its head, X": the state whose delegation a sentence tells of before a position. */
function teamTold(document: Document, board: Board, sentence: number, before: number): Mention | undefined {
  const stop = Math.min(document.sentences.to[sentence]!, before);
  for (let at = document.sentences.from[sentence]!; at < stop; at++) {
    const team = document.hits.find<GroupNoun>(at, 'group-noun');
    if (team?.lexeme.value.of !== 'delegations') continue;
    const ahead = board.owner(POSSESSIVE.test(document.word(at - 1)) ? at - 2 : at - 1);
    const behind = board.owner(skipDeterminers(document, skipPreposition(document, team.to, ['of']) ?? team.to));
    const state = document.pack.pack.grammar.nounOrder === 'head-last' && ahead?.kind === 'Country' ? ahead : behind;
    if (state?.kind === 'Country') return state;
  }
  return undefined;
}

/** Of bodies the first, those that only tell somebody's office behind the others: "opened by the UN's deputy chief, was run by Ghana and the Commission. Its secretary". */
function firstNamed(board: Board, named: readonly { draft: EntityDraft; from: number }[]): EntityDraft {
  const acting = named.filter(({ from }) => board.title(from) === undefined);
  return (acting.length > 0 ? acting : named).reduce((best, other) => (other.from < best.from ? other : best)).draft;
}

/** "Peru sent nine people and Fiji its deputy prime minister": the name right before the possessive. */
function ownerBeside(document: Document, board: Board, { from }: Title): Mention | undefined {
  const start = possessiveEnding(document, from)?.from ?? from;
  const owner = start < from ? board.owner(start - 1) : undefined;
  return owner?.to === start && owner.form === 'name' && owner.rule !== 'demonym' ? owner : undefined;
}

/** "Over lunch at the chamber of commerce, its chair, X, asked ...": where something was, if the only body named before, right before the comma. */
function ownerBeforeComma(document: Document, board: Board, { from }: Title): Mention | undefined {
  const comma = (possessiveEnding(document, from)?.from ?? from) - 1;
  const owner = document.isComma(comma) ? board.owner(comma - 1) : undefined;
  if (owner?.to !== comma || owner.form !== 'name' || owner.rule === 'demonym') return undefined;
  const role = prepositionBefore(document, owner.from)?.role;
  return role === 'at' || role === 'in' ? owner : undefined;
}

/** "paid for by Peru, whose envoy": the body or country right before the comma of a relative that possesses the office, where nouns come last. */
function ownerBeforeRelative(document: Document, board: Board, { from }: Title): Mention | undefined {
  const { nounOrder, possessiveRelatives } = document.pack.pack.grammar;
  const relative = nounOrder === 'head-last' ? document.hits.findEnding(from, 'relative') : undefined;
  if (relative === undefined || possessiveRelatives?.includes(document.key(relative.from)) !== true) return undefined;
  const end = document.isComma(relative.from - 1) ? relative.from - 1 : relative.from;
  const owner = board.owner(end - 1);
  return owner?.to === end ? owner : undefined;
}

/** "Le Brésil refuse." + "Sa vice-présidente": the country that opens the sentence before one that the office opens, where nouns have genders. */
function isToldOf(document: Document, at: number, title: Title): boolean {
  if (document.pack.pack.grammar.genders === undefined || document.sentenceOf(at) !== document.sentenceOf(title.from) - 1) return false;
  return at - document.sentenceFrom(at) < 2 && title.from - document.sentenceFrom(title.from) < 2;
}

/** Offices that ministries do not have. */
const NEVER_OF_MINISTRIES: ReadonlySet<string> = new Set(
  'president vice-president chair vice-chair founder treasurer executive-secretary director director-general executive-director'.split(' '),
);

/** Offices that none but ministries, governments and states have. */
const OF_GOVERNMENTS: ReadonlySet<string> = new Set([
  'minister',
  'deputy-minister',
  'vice-minister',
  'state-secretary',
  'secretary-of-state',
]);
/** Envoys of states. */
const OF_STATES: ReadonlySet<string> = new Set(['ambassador', 'high-commissioner', 'consul', 'consul-general']);

/** "Le ministère et la Fondation ont ... Sa trésorière": where nouns have genders, no ministry has founders or presidents; no school has a deputy minister, no ministry an ambassador. */
function mayOwn(document: Document, { kind, attributes, mentions }: EntityDraft, { role }: Title): boolean {
  const { genders } = document.pack.pack.grammar;
  if (kind === 'Organization' && OF_GOVERNMENTS.has(role.position))
    return attributes.orgType === 'ministry' || mentions.some(({ rule }) => rule === 'common-body');
  if (OF_STATES.has(role.position)) return attributes.orgType !== 'ministry';
  return genders === undefined || attributes.orgType !== 'ministry' || !NEVER_OF_MINISTRIES.has(role.position);
}

/** Behind the last semicolon of the sentence before a position. */
function clauseFrom(document: Document, at: number): number {
  let from = at;
  while (from > document.sentenceFrom(at) && document.word(from - 1) !== ';') from--;
  return from;
}

/** "reçu au Parlement par sa présidente": the doer stands behind where it was. */
function isAgent(document: Document, { from }: Title): boolean {
  const start = possessiveAt(document, from) === undefined ? (possessiveEnding(document, from)?.from ?? from) : from;
  return prepositionBefore(document, start)?.role === 'by';
}

/** "Through its spokesman, X, the ministry said": nothing but what the title is in the care of comes before whom it points forward to. */
function possessorAfter(document: Document, board: Board, table: EntityTable, { from, person }: Title): Mention | undefined {
  if (person === undefined || person.from < from || !document.isComma(person.to)) return undefined;
  const opening = prepositionBefore(document, from)?.from ?? from;
  if (opening - document.sentenceFrom(from) > 5) return undefined;
  for (let at = document.sentenceFrom(from); at < from; at++) if (table.entity(board.owner(at)) !== undefined) return undefined;
  const after = skipDeterminers(document, person.to + 1);
  const owner = board.owner(after);
  return owner?.from === after && owner.rule !== 'demonym' ? owner : undefined;
}

/** "the UN refugee agency": a name that only tells which one the body behind it is. */
function isModifying(document: Document, board: Board, at: number): boolean {
  const to = board.owner(at)?.to ?? at + 1;
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  for (let next = to; next < to + 3 && document.isWord(next) && !document.isCapital(next) && !isFunctionWord(document, next); next++)
    if (document.is(next, 'organization-head')) return true;
  return false;
}

/** "a expliqué à l'AFP sa négociatrice", "In a post on X, its chair ...": whom or where somebody speaks to possesses nothing. */
export function isAddressed(document: Document, at: number): boolean {
  const role = prepositionBefore(document, at)?.role;
  if (role === 'on') return document.pack.pack.grammar.nounOrder === 'head-last';
  return role === 'to' || role === 'in' || role === 'at' || role === 'by';
}
