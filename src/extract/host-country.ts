// The country of an office that names none, told by where its holder receives or is met: "In Oslo she met Foreign Minister X".
import type { GroupNoun, PrepositionRole } from '../lang/index.ts';
import { hasChains } from './chains.ts';
import { capitalInLead } from './country-counts.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { RECEIVING, senseBetween } from './event-senses.ts';
import { isVisiting } from './lands-visited.ts';
import { type Board, firstFrom, type Mention, type Title } from './mentions.ts';
import { prepositionBefore } from './phrases.ts';
import { COUNTERPART } from './title-endings.ts';

const SENDING: ReadonlySet<string> = new Set(['send', 'represent']);

/** "Peru sent Foreign Minister X", "Norway was represented by Health Minister Y": the code of the country that opens the clause. */
export function sendingCountry(document: Document, board: Board, { from }: Title): string | undefined {
  for (let at = from - 1; at >= document.sentenceFrom(from) && from - at < FARTHEST_SENDER; at--) {
    const owner = board.owner(at);
    if (owner === undefined) continue;
    if (owner.kind !== 'Country' || owner.form !== 'name') return undefined;
    const state = senseBetween(document, owner.to, from, SENDING) || opensAttendance(document, owner, from);
    return state ? owner.attributes.iso2 : undefined;
  }
  return undefined;
}

/** "Dari Filipina hadir Menteri X", "Dari Filipina, Menteri X": a sentence that says from where somebody came opens with the country, where nouns take no article. */
function opensAttendance(document: Document, state: Mention, to: number): boolean {
  const preposition = document.hits.findEnding<PrepositionRole>(state.from, 'preposition');
  if (preposition?.lexeme.value !== 'from' || document.pack.pack.grammar.bareDefinite !== true) return false;
  const opens = preposition.from === document.sentenceFrom(to) || document.isPunctuation(preposition.from - 1);
  return opens && ((document.isComma(state.to) && to === state.to + 1) || senseBetween(document, state.to, to, ATTENDING));
}

const ATTENDING: ReadonlySet<string> = new Set(['attend', 'join']);
const FARTHEST_SENDER = 12;

/** Code of the country in which the one who is named here first meets, or receives, whom the sentence named before. */
export function hostCountry(document: Document, board: Board, table: EntityTable, title: Title): string | undefined {
  const { person } = title;
  const draft = person === undefined ? undefined : table.entity(person);
  if (person === undefined || draft === undefined || (draft.mentions[0]?.from ?? 0) < Math.min(title.from, person.from)) return undefined;
  const from = document.sentenceFrom(title.from);
  const visitor = firstPerson(document, board, from, title);
  const counterpart = counterpartBefore(document, board, title);
  const scene = hasChains(document) ? countryOfScene(document, board, title) : undefined;
  if (scene !== undefined) return scene;
  if (counterpart === undefined && (visitor === undefined || !isMet(document, visitor, title.from))) return undefined;
  const here = countryNamed(board, from, title.from, table) ?? countryNamed(board, title.to, clauseEnd(document, title.to), table);
  return here ?? (counterpart === undefined ? countryBefore(document, board, table, from) : undefined);
}

/** Where what is told behind a position ends: "met Prime Minister X" + "before flying to Paris". */
function clauseEnd(document: Document, from: number): number {
  const stop = document.sentenceTo(from - 1);
  for (let at = from; at < stop; at++) if (document.isAny(at, CLAUSE_OPENERS) || isVisiting(document, at)) return at;
  return stop;
}

const CLAUSE_OPENERS = ['subordinator', 'contrast', 'relative', 'complementizer'];

/** "paid a visit to Morocco ... The Minister called on the Head of Government": the one country that the visit told of last went to. */
function countryBefore(document: Document, board: Board, table: EntityTable, from: number): string | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const visit = board.ofKind('Event').findLast((event) => event.attributes.eventType === 'visit' && event.from < from);
  if (visit === undefined) return undefined;
  const states = new Set<string>();
  for (let at = visit.to - 1; at < Math.min(visit.to + LONGEST_GOAL, document.sentenceTo(visit.from)); at++) {
    const owner = board.owner(at);
    const iso2 = owner?.kind === 'Country' ? owner.attributes.iso2 : owner?.kind === 'Place' ? owner.attributes.country : undefined;
    if (iso2 !== undefined) states.add(iso2);
  }
  const [only] = states;
  return states.size === 1 && only !== table.contextCountry ? only : undefined;
}

const LONGEST_GOAL = 10;

/** Sentences back that tell where somebody is on a journey. */
const SCENE_BACK = 3;

/**
 * "La ministre kényane X est arrivée à Oslo. Le Premier ministre, Y, l'a reçue": where names go on by chains, the one country that the
 * sentences before put somebody in, other than the country of an office they tell; only where one of them tells such an office.
 */
function countryOfScene(document: Document, board: Board, title: Title): string | undefined {
  const last = document.sentenceOf(title.from);
  const first = Math.max(0, last - SCENE_BACK);
  const senders = new Set<string>();
  const from = document.sentences.from[first]!;
  for (let index = firstFrom(board.titles, from); index < board.titles.length && board.titles[index]!.from < title.from; index++) {
    const iso2 = board.titles[index]!.country?.attributes.iso2;
    if (iso2 !== undefined) senders.add(iso2);
  }
  for (const { from: at, rule, attributes } of board.startingIn(from, title.from, 'Country')) {
    const noun = rule === 'demonym' ? document.hits.findEnding<GroupNoun>(at, 'group-noun') : undefined;
    if (noun?.lexeme.value.of === 'delegations' && attributes.iso2 !== undefined) senders.add(attributes.iso2);
  }
  if (senders.size === 0) return undefined;
  for (let sentence = last; sentence >= first; sentence--) {
    const scenes = new Set<string>();
    for (const kind of ['Place', 'Country'] as const)
      for (const mention of board.startingIn(
        document.sentences.from[sentence]!,
        Math.min(title.from, document.sentences.to[sentence]!),
        kind,
      )) {
        const iso2 = mention.attributes.iso2 ?? mention.attributes.country;
        if (iso2 === undefined || senders.has(iso2) || mention.form !== 'name' || mention.rule === 'demonym') continue;
        const role = prepositionBefore(document, mention.from)?.role;
        if (isPosting(board, mention)) continue;
        if (mention.nested !== true && role !== undefined && WHERE.has(role) && document.quoteOf[mention.from] === -1) scenes.add(iso2);
      }
    if (scenes.size > 0) return scenes.size === 1 ? [...scenes][0] : undefined;
  }
  return undefined;
}

/** "l'ambassadeur de Norvège" + "à Dakar": where an envoy is posted tells no scene. */
function isPosting(board: Board, { from }: Mention): boolean {
  const title = board.title(from) ?? board.title(from - 1) ?? board.title(from - 2);
  return title?.role.kind === 'envoy';
}

const WHERE: ReadonlySet<PrepositionRole> = new Set(['in', 'at', 'to']);

/** Where the first person of a sentence, or the office that stands for one, ends. */
function firstPerson(document: Document, board: Board, from: number, title: Title): number | undefined {
  for (let at = from; at < title.from; at++) {
    const owner = board.owner(at);
    if (owner?.kind === 'Person') return owner.to;
    const office = board.title(at);
    if (office !== undefined && office !== title && office.person === undefined) return office.to;
    if (document.is(at, 'pronoun')) return at + 1;
  }
  return undefined;
}

const MEETING: ReadonlySet<string> = new Set(['meet']);

/** Whom the sentence named first meets, or is received by, the one behind. */
function isMet(document: Document, from: number, to: number): boolean {
  return senseBetween(document, from, to, MEETING) || senseBetween(document, from, to, RECEIVING, true);
}

/** "mitranya, Menteri Luar Negeri X": the word for one who holds the same office elsewhere, right before the comma. */
function counterpartBefore(document: Document, board: Board, title: Title): Title | undefined {
  const before = document.isComma(title.from - 1) ? board.title(title.from - 2) : board.title(title.from - 1);
  return before?.counterpart === true || before?.role.position === COUNTERPART ? before : undefined;
}

/** The one country that a run of tokens names outside titles: by places in it, else the foreign one by its name. */
function countryNamed(board: Board, from: number, to: number, table: EntityTable): string | undefined {
  const places = new Set<string>();
  const states = new Set<string>();
  for (let at = from; at < to; at++) {
    const owner = board.owner(at);
    const iso2 = owner?.kind === 'Country' ? owner.attributes.iso2 : owner?.attributes.country;
    if (iso2 === undefined || owner?.rule === 'demonym' || board.title(at) !== undefined) continue;
    if (owner?.kind === 'Place') places.add(iso2);
    else if (owner?.kind === 'Country' && iso2 !== table.contextCountry) states.add(iso2);
  }
  const named = places.size > 0 ? places : states;
  return named.size === 1 ? [...named][0] : undefined;
}

/** "In Oslo, Prime Minister X ...": the country whose capital opens the sentence, where nouns come last, or the doer follows a passive bare, and no other country is named before. */
export function sceneOf(document: Document, board: Board, { from }: Title): string | undefined {
  const { bareAgents, nounOrder } = document.pack.pack.grammar;
  if (nounOrder !== 'head-last' && bareAgents !== true) return undefined;
  const scene = capitalInLead(document, board, from);
  if (scene === undefined) return undefined;
  const named = board.startingIn(document.sentenceFrom(from), from, 'Country');
  return named.every(({ attributes }) => attributes.iso2 === scene) ? scene : undefined;
}

/** The state of a capital, where the article names only the capital. */
export function impliedState(document: Document, table: EntityTable, title: Title, iso2: string): EntityDraft {
  const names = document.pack.countries.get(iso2)?.names;
  const label = names?.[document.pack.tag]?.[0] ?? names?.['*']?.[0] ?? iso2;
  const draft = table.implied('Country', `country/${iso2}`, label, { iso2 }, title, 'capital-in-lead');
  draft.aliases = [label];
  return draft;
}
