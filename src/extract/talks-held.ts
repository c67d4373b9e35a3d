// Who takes part in talks and meetings because they hold, open or end them, and whom they meet there.
import type { EventSense } from '../lang/index.ts';
import type { EntityDraft } from './entities.ts';
import { FRAME_CONFIDENCE, pair, type RelationContext, resolveFillers } from './fillers.ts';
import type { Referent } from './mentions.ts';
import type { RelationDraft } from './positions.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Happenings that those who "hold" them take part in. */
const HELD_BY_PARTIES: ReadonlySet<string> = new Set(['negotiation', 'meeting', 'press-conference', 'visit', 'session']);

/** "The two ministers held talks", "X held a press conference": persons who hold a meeting and parties who hold, begin or end talks are there, and meet. */
export function withTakingPart(
  found: readonly RelationDraft[],
  context: RelationContext,
  from: readonly EntityDraft[],
  at: number,
  sense: EventSense,
): RelationDraft[] {
  const taken = found.map((relation): RelationDraft => {
    const type = relation.to.attributes.eventType ?? 'other';
    const person = relation.from.kind === 'Person';
    const takesPart =
      sense === 'host'
        ? person && (type === 'negotiation' || type === 'visit')
        : type === 'negotiation' || (person && HELD_BY_PARTIES.has(type));
    return takesPart ? { ...relation, type: 'ATTENDED' } : relation;
  });
  const pairs = from.length === 2 && from.every((party) => party.kind === 'Person');
  const talks = taken.find(({ type, to }) => {
    const { eventType } = to.attributes;
    return type === 'ATTENDED' && (eventType === 'negotiation' || (pairs && eventType === 'meeting'));
  });
  if (talks === undefined || from.length < 2 || (sense === 'join' && isPointedAt(context, talks.to))) return taken;
  const reading = {
    type: 'MET',
    jointly: false,
    role: undefined,
    status: talks.attributes.status,
    rule: 'parties-hold-talks',
    confidence: FRAME_CONFIDENCE,
  } as const;
  return [...taken, ...pair(context, from.slice(0, 1), from.slice(1), reading, at)];
}

/** "joined the talks": others may hold them. */
function isPointedAt({ document, board }: RelationContext, { first }: EntityDraft): boolean {
  const from = board.owner(first)?.from ?? first;
  return document.hits.findEnding(from, 'definite') !== undefined || document.hits.findEnding(from, 'demonstrative') !== undefined;
}

/** Meetings of a few, where who they are with is told by "with". */
const WITH_PARTNERS: ReadonlySet<string> = new Set(['negotiation', 'meeting']);

/** "held two days of talks on tuna with Peru", "ended the talks with X": who stands behind "with" is there too, and is met. */
export function partnersOfTalks(context: RelationContext, taken: readonly RelationDraft[], group: VerbGroup): RelationDraft[] {
  const held = taken.filter(({ type, to }) => type === 'ATTENDED' && WITH_PARTNERS.has(to.attributes.eventType ?? ''));
  const [first] = held;
  if (first === undefined) return [];
  const slot = { at: 'with', kind: 'actor', list: true } as const;
  const behind = context.clauses.complement(group, 'with', ({ kind }) => PARTNERS.has(kind));
  const partners = resolveFillers(context, slot, behind);
  const status = first.attributes.status;
  const reading = { jointly: false, role: undefined, status, rule: 'partners-of-talks', confidence: FRAME_CONFIDENCE } as const;
  return [
    ...pair(context, partners, [first.to], { ...reading, type: 'ATTENDED' }, group.from),
    ...pair(context, [...new Set(held.map(({ from }) => from))], partners, { ...reading, type: 'MET' }, group.from),
  ];
}

const PARTNERS: ReadonlySet<string> = new Set(['Person', 'Country', 'Organization', 'Group']);

/** "Usul Menteri X" + "diterima": what was said is received, not who said it, where nouns take no article. */
export function isWordOf({ document }: RelationContext, first: Referent | undefined): boolean {
  if (first === undefined || document.pack.pack.grammar.bareAgents !== true) return false;
  return first.from > document.sentenceFrom(first.from) && document.isAny(first.from - 1, ['nominal-cue', 'speech-verb', 'stand']);
}
