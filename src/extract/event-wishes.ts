// Gatherings that somebody only agrees, offers or proposes to hold, where verbs show no tense and nouns take no article.
import type { EventVerb, VerbHit } from '../lang/index.ts';
import type { Document } from './document.ts';
import { isDatedOrPlaced } from './event-signs.ts';
import type { Board } from './mentions.ts';

const ARRANGED: ReadonlySet<string> = new Set(['organize', 'hold', 'host']);

/** A verb of holding behind a modal ends at a token: "nhất trí tổ chức". */
function isWishedAt(document: Document, at: number): boolean {
  const verb = document.hits.findEnding<VerbHit<EventVerb>>(at, 'event-verb');
  return verb !== undefined && ARRANGED.has(verb.lexeme.value.verb.sense) && document.hits.findEnding(verb.from, 'modal') !== undefined;
}

/** "sẵn sàng đăng cai một hội nghị": one that somebody may hold is not the gathering at hand. */
export function isOffered(document: Document, from: number): boolean {
  const one = document.pack.pack.grammar.bareDefinite === true ? document.hits.findEnding(from, 'indefinite') : undefined;
  return one !== undefined && isWishedAt(document, one.from);
}

/** "nhất trí tổ chức đối thoại thường niên": a gathering that is only to be, where no date or place tells which. */
export function isOnlyWished(document: Document, board: Board, from: number, to: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true || document.isCapital(from)) return false;
  return isWishedAt(document, from) && !isDatedOrPlaced(document, board, to);
}
