// Lands that somebody is told to go to, which are not their own: "Foreign Minister X visits Uzbekistan".
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { hasSense } from './event-senses.ts';
import type { Board, Mention } from './mentions.ts';
import { prepositionBefore } from './phrases.ts';

/** Tokens behind a name within which the goal of a journey stands. */
const FARTHEST = 14;

/** Codes of the countries that a person is told to visit, in sentences that name no other person before. */
export function landsVisited(document: Document, board: Board, person: EntityDraft): ReadonlySet<string> {
  const visited = new Set<string>();
  for (const mention of person.mentions) {
    const name = document.quoteOf[mention.from] === -1 ? board.owner(mention.from) : undefined;
    const goal = name === undefined ? undefined : goalBehind(document, board, name);
    if (goal !== undefined) visited.add(goal);
  }
  return visited;
}

/** "X visits Peru", "X is on a state visit to Peru", "X travelled to Peru": the country at the end of a journey behind a name. */
function goalBehind(document: Document, board: Board, { to }: { to: number }): string | undefined {
  let goes = false;
  for (let at = to; at < Math.min(to + FARTHEST, document.sentenceTo(to)); at++) {
    const owner = board.owner(at);
    if (owner?.kind === 'Person') return undefined;
    if (owner?.kind === 'Country' && goes && isGoal(document, owner)) return owner.attributes.iso2;
    goes ||= owner?.kind === 'Event' ? owner.attributes.eventType === 'visit' : isVisiting(document, at);
  }
  return undefined;
}

function isGoal(document: Document, { from, form, rule }: Mention): boolean {
  if (form !== 'name' || rule === 'demonym') return false;
  const role = prepositionBefore(document, from)?.role;
  return role === 'to' || role === 'in' || (role === undefined && isVisiting(document, from - 1));
}

/** A verb of visiting or going somewhere stands at a token. */
export function isVisiting(document: Document, at: number): boolean {
  return hasSense(document, at, VISITING);
}

const VISITING: ReadonlySet<string> = new Set(['visit']);
