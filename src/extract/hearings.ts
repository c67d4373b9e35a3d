// Hearings that a verb tells of: "la commission des Finances a entendu mardi cinq témoins".
import type { EventHead, GroupNoun, OrganizationHead } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { EntityTable } from './entities.ts';
import { type Board, Mention } from './mentions.ts';
import { skipDeterminers } from './phrases.ts';
import type { RelationDraft } from './positions.ts';

/** What a hearing that a verb tells of was found by. */
export const TOLD = 'event-told';
/** The same of a meeting that a verb tells of with its day and its parties. */
export const TOLD_MEETING = 'meeting-told';
const FARTHEST_HEARD = 8;
const LONGEST_LEAD = 4;

/** The happening that a verb tells of, when a committee or a legislature is its subject. */
export function readHearing(document: Document, board: Board, head: Hit<EventHead>): Mention | undefined {
  const host = hearingBody(document, board, head.from);
  if (
    (host === undefined && !isLawmakers(document, head.from - 1)) ||
    !board.isFree(head.from, head.to) ||
    document.quoteOf[head.from] !== -1
  )
    return undefined;
  return board.add(
    new Mention({
      kind: 'Event',
      from: head.from,
      to: head.to,
      form: 'nominal',
      rule: TOLD,
      name: head.lexeme.value.told!,
      attributes: { eventType: head.lexeme.value.eventType },
      ...(host === undefined ? {} : { owner: host }),
    }),
  );
}

/** "Les députés" + "ont auditionné": members of a legislature right before the verb. */
export function isLawmakers(document: Document, at: number): boolean {
  return document.hits.find<GroupNoun>(at, 'group-noun')?.lexeme.value.of === 'lawmakers';
}

/** The body right before the verb, or the one that opens the sentence when an aside stands between. */
function hearingBody(document: Document, board: Board, at: number): Mention | undefined {
  const near = board.owner(at - 1);
  if (near !== undefined && isHearingBody(document, near)) return near;
  if (!document.isComma(at - 1)) return undefined;
  const start = document.sentenceFrom(at);
  for (let first = start; first < Math.min(start + LONGEST_LEAD, at); first++) {
    const body = board.owner(first);
    if (body !== undefined) return isHearingBody(document, body) ? body : undefined;
  }
  return undefined;
}

export function isHearingBody(document: Document, body: Mention): boolean {
  if (body.kind !== 'Organization') return false;
  if (body.attributes.orgType === 'legislature') return true;
  const head = (at: number): boolean =>
    document.hits.at(at).some((hit) => hit.lexeme.class === 'organization-head' && (hit.lexeme.value as OrganizationHead).part === true);
  return head(body.from) || head(body.from + 1);
}

/** HOSTED for the body that hears, ATTENDED for the first of those it hears. */
export function hearingFacts(document: Document, board: Board, table: EntityTable): RelationDraft[] {
  const relations: RelationDraft[] = [];
  for (const event of board.ofKind('Event')) {
    const to = event.rule === TOLD ? table.entity(event) : undefined;
    const host = table.entity(event.owner);
    if (to === undefined || host === undefined) continue;
    const evidence = {
      from: document.sentenceFrom(event.from),
      to: document.sentenceTo(event.from),
      rule: 'hearing-told',
      confidence: 0.85,
    };
    relations.push({ type: 'HOSTED', from: host, to, attributes: {}, evidence });
    const stop = Math.min(event.to + FARTHEST_HEARD, document.sentenceTo(event.from));
    const first = board.startingIn(event.to, stop).find(({ kind }) => kind === 'Group' || kind === 'Person');
    for (const mention of first === undefined ? [] : heardTogether(document, board, first)) {
      const heard = table.entity(mention);
      if (heard !== undefined) relations.push({ type: 'ATTENDED', from: heard, to, attributes: {}, evidence });
    }
  }
  return relations;
}

/** "a entendu X et la professeure Y": those whom "and" or a comma joins to the first, each behind an office or a trade at most. */
function heardTogether(document: Document, board: Board, first: Mention): Mention[] {
  const heard = [first];
  for (let last = first; last.kind === 'Person'; ) {
    const joint = document.hits.find(last.to, 'and')?.to ?? (document.isComma(last.to) ? last.to + 1 : undefined);
    if (joint === undefined) break;
    const next = board.startingIn(joint, Math.min(joint + LONGEST_LEAD + 2, document.sentenceTo(last.from)), 'Person')[0];
    const title = board.title(skipDeterminers(document, joint));
    if (next === undefined || (skipDeterminers(document, joint) !== next.from && (title === undefined || title.to !== next.from))) break;
    heard.push(next);
    last = next;
  }
  return heard;
}
