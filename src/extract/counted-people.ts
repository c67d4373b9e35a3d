// "More than 130 researchers from 19 countries spent three days at the university": people who are counted and told by the lands they come from
// in the lead of a report, and nowhere else to be.
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board, Mention } from './mentions.ts';
import { skipDeterminers } from './phrases.ts';
import type { RelationDraft } from './positions.ts';

/** Happenings that people come to from abroad. */
const GATHERINGS: ReadonlySet<string> = new Set(['conference', 'summit', 'meeting', 'session', 'workshop', 'negotiation', 'other']);

/** Sentences that tell who came, the title the first. */
const LEAD_SENTENCES = 7;

/** Fewer are one by one, more fill no hall. */
const FEWEST = 5;
const MOST = 1000;

/** Tokens between the noun and the word for "from": "magistrates, police officers and customs officers from". */
const LONGEST_JOINT = 7;

/** Counted, but no people who were asked to come: states and bodies, and those whom a report tells of for another reason. */
const OTHERS: ReadonlySet<string> = new Set([
  'countries',
  'states',
  'member states',
  'nations',
  'people',
  'migrants',
  'workers',
  'refugees',
]);

/** Those whom a workshop is for, and who come to nothing else. */
const LEARNERS = 'students';

/** Words of a sentence that tell of what did not happen, or not there. */
const ELSEWHERE: readonly string[] = ['negation', 'cancelled', 'conditional', 'modal', 'future', 'future-in-past', 'apart', 'sent-cue'];

/** ATTENDED for people counted and told by their lands in the lead of a report on a gathering, where nothing else is told of them. */
export function countedPeopleAttend(
  document: Document,
  board: Board,
  table: EntityTable,
  main: EntityDraft | undefined,
  stated: readonly RelationDraft[],
): RelationDraft[] {
  if (main === undefined || !GATHERINGS.has(main.attributes.eventType ?? '')) return [];
  const relations: RelationDraft[] = [];
  for (const mention of board.ofKind('Group')) {
    if (document.sentenceOf(mention.from) >= LEAD_SENTENCES) break;
    const people = isCounted(mention, main) && isFromLands(document, board, mention.to) ? table.entity(mention) : undefined;
    if (people === undefined || stated.some(({ from }) => from === people) || !isTold(document, mention)) continue;
    const from = document.sentenceFrom(mention.from);
    const evidence = { from, to: document.sentenceTo(mention.from), rule: 'people-of-lands-came', confidence: 0.75 };
    relations.push({ type: 'ATTENDED', from: people, to: main, attributes: {}, evidence });
  }
  return relations;
}

function isCounted({ rule, attributes: { count = 0, of = '' } }: Mention, { attributes: { eventType } }: EntityDraft): boolean {
  if (of === LEARNERS && eventType !== 'workshop') return false;
  return rule === 'counted-group' && count >= FEWEST && count <= MOST && !OTHERS.has(of);
}

/** In the report's own words, as something that was so. */
function isTold(document: Document, { from }: Mention): boolean {
  const to = document.sentenceTo(from);
  if (document.quoteOf[from] !== -1 || document.sentenceOf(from) === 0) return false;
  return !ELSEWHERE.some((name) => document.next(document.sentenceFrom(from), name) < to);
}

/** "from" or "of" shortly behind, and a land or a number of lands right after. */
function isFromLands(document: Document, board: Board, start: number): boolean {
  const stop = Math.min(start + LONGEST_JOINT, document.sentenceTo(start - 1));
  for (let at = start; at < stop; at++) {
    const owner = board.owner(at);
    if (owner !== undefined) return owner.kind === 'Country' || owner.attributes.of === 'countries';
    const role = document.hits.find<PrepositionRole>(at, 'preposition');
    if (role === undefined) continue;
    if (role.lexeme.value !== 'from' && role.lexeme.value !== 'of') return false;
    const land = board.owner(skipDeterminers(document, role.to));
    if (land !== undefined) return land.kind === 'Country' || land.attributes.of === 'countries';
  }
  return false;
}
