// Who only invited: "nhận lời mời của X, Y dẫn đầu đoàn Z dự hội nghị" tells nothing of X at the conference, and not that X leads the delegation.
import type { EntityKind } from '../model/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board } from './mentions.ts';
import type { RelationDraft } from './positions.ts';

interface Invitation {
  from: number;
  to: number;
  inviters: ReadonlySet<EntityDraft>;
}

const KINDS: readonly EntityKind[] = ['Person', 'Organization'];

/** The relations without those that take whom the words of an invitation name, up to the first comma, for somebody present or a delegation's head. */
export function withoutInviters(
  document: Document,
  board: Board,
  table: EntityTable,
  relations: readonly RelationDraft[],
): readonly RelationDraft[] {
  const invitations = findInvitations(document, board, table);
  if (invitations.length === 0) return relations;
  return relations.filter((relation) => !invitations.some((invitation) => onlyInvites(invitation, relation)));
}

function findInvitations(document: Document, board: Board, table: EntityTable): Invitation[] {
  const found: Invitation[] = [];
  for (let at = document.next(0, 'invitation'); at < document.count; at = document.next(at + 1, 'invitation')) {
    const from = document.hits.find(at, 'invitation')!.to;
    const stop = document.sentenceTo(at);
    let to = from;
    while (to < stop && !document.isComma(to)) to++;
    const named = KINDS.flatMap((kind) => board.startingIn(from, to, kind)).flatMap((mention) => table.entity(mention) ?? []);
    if (named.length > 0) found.push({ from, to, inviters: new Set(named) });
  }
  return found;
}

/** Nothing but the invitation names them in what the relation was read off. */
function onlyInvites({ from, to, inviters }: Invitation, { type, from: actor, evidence }: RelationDraft): boolean {
  if (type !== 'ATTENDED' && (type !== 'REPRESENTS' || evidence.rule.startsWith('title-'))) return false;
  if (!inviters.has(actor) || evidence.from > from || evidence.to < to) return false;
  return actor.mentions.every(
    (mention) => mention.from < evidence.from || mention.from >= evidence.to || (mention.from >= from && mention.from < to),
  );
}
