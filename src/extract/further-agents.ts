// Those whom a second "by" names: "signed by A, dean of Z, and, on behalf of the visitors, by B", "ditandatangani oleh A ... dan oleh B".
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { RelationContext } from './fillers.ts';
import type { Referent } from './mentions.ts';
import { skipDeterminers } from './phrases.ts';

/** Tokens of an apposition before "and by". */
const FARTHEST = 24;
/** Tokens of what is set in between "and" and "by". */
const LONGEST_ASIDE = 8;
const CLAUSAL = ['event-verb', 'speech-verb', 'relative', 'complementizer', 'contrast', 'perfect', 'passive', 'future', 'modal'];

/** The members of a further list that "and by" opens behind the last of those named first, in its clause. */
export function furtherAgents(context: RelationContext, { to }: Referent, accepts: (referent: Referent) => boolean): Referent[] {
  const { clauses, document, referents } = context;
  const stop = Math.min(to + FARTHEST, document.sentenceTo(to - 1));
  for (let at = to; at < stop; at++) {
    const and = document.hits.find(at, 'and');
    const by = and === undefined ? undefined : agentAt(document, and.to);
    if (by !== undefined) {
      const start = skipDeterminers(document, by);
      const first = referents.at(start);
      if (first === undefined || first.from < by || !accepts(first)) return [];
      const list = clauses.coordination(first).filter((member) => member.from >= first.from && accepts(member));
      return [...list, ...furtherAgents(context, list.at(-1) ?? first, accepts)];
    }
    if (document.word(at) === ';' || document.quoteOf[at] !== document.quoteOf[to - 1]) return [];
    if (document.isAny(at, CLAUSAL) && !document.isAny(at, ['event-head', 'instrument-head', 'role'])) return [];
  }
  return [];
}

/** Behind "by" that stands right behind "and", or behind what commas set off there. */
function agentAt(document: Document, at: number): number | undefined {
  let from = at;
  if (document.isComma(at)) {
    for (from = at + 1; from < at + LONGEST_ASIDE && !document.isComma(from); from++) if (document.isPunctuation(from)) return undefined;
    from++;
  }
  const by = document.hits.find<PrepositionRole>(from, 'preposition');
  return by?.lexeme.value === 'by' ? by.to : undefined;
}
