// Bodies that stand for their sitting: "on the margins of the Tuna Council", "lors du prochain Conseil de la COI".
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';
import { prepositionBefore, skipDeterminersBack } from './phrases.ts';

/** Adds a session where a named body is what something is on the margins of, or the next or last one that something is at. */
export function findOrgansInSession(document: Document, board: Board): void {
  for (const body of board.ofKind('Organization')) {
    if (body.form !== 'name' || body.nested === true || document.regionOf[body.from] === 2) continue;
    const other = document.hits.findEnding(body.from, 'other');
    const start = other?.from ?? body.from;
    if (other === undefined ? !isAside(document, start) : !isAt(document, start)) continue;
    board.remove(body);
    board.addNested(body);
    board.add(
      new Mention({
        kind: 'Event',
        from: start,
        to: body.to,
        form: 'nominal',
        rule: other === undefined ? 'event-phrase' : 'event-other',
        name: document.text(start, body.to),
        attributes: { eventType: 'session' },
        edition: 'other',
      }),
    );
  }
}

function isAside(document: Document, from: number): boolean {
  const start = skipDeterminersBack(document, from);
  return (document.hits.findEnding(start, 'sidelines') ?? document.hits.findEnding(from, 'sidelines')) !== undefined;
}

function isAt(document: Document, from: number): boolean {
  const role = prepositionBefore(document, from)?.role;
  return role === 'at' || role === 'during';
}
