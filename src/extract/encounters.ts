// Who met whom by a noun for it and a verb some words apart: "A a eu, mardi à X, un long entretien avec B", "A et B ont eu un tête-à-tête", "A a accordé, à X, une audience à B".
import type { EncounterUse, PrepositionRole } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { fillersOf, pair, type RelationContext } from './fillers.ts';
import type { RelationDraft } from './positions.ts';
import { listedActors } from './signer-lists.ts';

const CONFIDENCE = 0.8;
/** Tokens between the verb and the noun. */
const FARTHEST_VERB = 14;
/** Tokens between the noun and "with". */
const FARTHEST_PARTNER = 8;

const WITH: ReadonlySet<PrepositionRole> = new Set(['with']);
const TO: ReadonlySet<PrepositionRole> = new Set(['to', 'in', 'at']);

/** MET read off the nouns for encounters of a pack that lists the verbs they go with. */
export function encountersTold(context: RelationContext): RelationDraft[] {
  const { board, document } = context;
  const found: RelationDraft[] = [];
  if (document.pack.pack.events?.encounterVerbs === undefined) return found;
  for (let at = document.next(0, 'encounter'); at < document.count; at = document.next(at + 1, 'encounter')) {
    if (document.regionOf[at] !== 0 || document.quoteOf[at] !== -1 || board.owner(at)?.kind === 'Person') continue;
    const noun = document.hits.find(at, 'encounter')!;
    const verb = verbBefore(document, at);
    if (verb !== undefined && !isUnasserted(document, verb.from)) found.push(...meeting(context, noun, verb));
  }
  return found;
}

function meeting(context: RelationContext, noun: Hit, verb: Hit<EncounterUse>): RelationDraft[] {
  const { document } = context;
  const hosts = subjectsOf(context, verb.from);
  if (hosts.length === 0) return [];
  const granted = verb.lexeme.value === 'grant';
  const partners = partnersBehind(context, noun.to, granted ? TO : WITH);
  const each = partners.length > 0 ? { from: hosts, to: partners } : { from: hosts.slice(0, 1), to: hosts.slice(1) };
  if (partners.length === 0 && (granted || hosts.some(({ kind }) => kind !== 'Person'))) return [];
  const status = isPlanned(document, verb.from) ? ('planned' as const) : undefined;
  const reading = { type: 'MET', jointly: false, role: undefined, status, rule: 'encounter-told', confidence: CONFIDENCE } as const;
  return pair(context, each.from, each.to, reading, verb.from);
}

/** The persons and collectives that are the subject of a verb. */
function subjectsOf(context: RelationContext, verb: number): EntityDraft[] {
  const { clauses, document } = context;
  let from = verb;
  while (from > document.sentenceFrom(verb) && document.isAny(from - 1, ['perfect', 'passive', 'future', 'adverb', 'jointly'])) from--;
  const members = clauses.subject({ from }).flatMap((referent) => fillersOf(context, referent));
  return [...new Set(members)].filter(({ kind }) => kind === 'Person' || kind === 'Group');
}

/** Those behind "with" (of an audience: "to") close behind the noun, a day or place between. */
function partnersBehind(context: RelationContext, from: number, roles: ReadonlySet<PrepositionRole>): EntityDraft[] {
  const { board, document } = context;
  const stop = document.sentenceTo(from - 1);
  for (let at = from; at < Math.min(stop, from + FARTHEST_PARTNER); at++) {
    if (board.isBlocked(at) || document.isComma(at)) continue;
    const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
    if (preposition !== undefined && roles.has(preposition.lexeme.value)) {
      const actors = listedActors(context, preposition.to, stop, 'member').actors;
      if (actors.length > 0) return actors.filter(({ kind }) => kind === 'Person' || kind === 'Group');
    }
    if (preposition === undefined && (document.isAny(at, BREAKING) || document.isPunctuation(at))) return [];
  }
  return [];
}

const BREAKING = ['relative', 'perfect', 'and', 'event-verb', 'speech-verb'];

/** The verb of encounters shortly before a noun for one, no relative or other verb between. */
function verbBefore(document: Document, noun: number): Hit<EncounterUse> | undefined {
  for (let at = noun - 1; at >= Math.max(document.sentenceFrom(noun), noun - FARTHEST_VERB); at--) {
    const verb = document.hits.find<EncounterUse>(at, 'encounter-verb');
    if (verb !== undefined && verb.to <= noun) return verb;
    if (document.isAny(at, ['relative', 'complementizer', 'speech-verb', 'negation', 'and']) || document.word(at) === ';') return undefined;
  }
  return undefined;
}

function isUnasserted(document: Document, verb: number): boolean {
  for (let at = verb; at >= Math.max(document.sentenceFrom(verb), verb - FARTHEST_VERB); at--)
    if (document.isAny(at, ['negation', 'conditional', 'modal', 'cancelled'])) return true;
  return false;
}

function isPlanned(document: Document, verb: number): boolean {
  for (let at = verb; at >= Math.max(document.sentenceFrom(verb), verb - 4); at--) if (document.is(at, 'future')) return true;
  return false;
}
