// Where nobody in particular speaks: "indique-t-on au ministère", "Chez X, on assure que ...": the body there.
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { skipDeterminers } from './phrases.ts';
import type { Referents } from './referents.ts';

const LONGEST_LEAD = 16;

/** The body that a clause with a subject of nobody in particular sets its verb in; `hung` where that subject is hung on the verb. */
export function quarterOf(
  document: Document,
  referents: Referents,
  group: { from: number; to: number; nobody?: boolean },
  hung: boolean,
): Referent | undefined {
  if (hung)
    return bodyBehind(document, referents, group.nobody === true ? group.to : group.to + 1) ?? bodyInLead(document, referents, group.from);
  const nobody = document.hits.findEnding(group.from, 'nobody');
  return nobody === undefined ? undefined : (bodyInLead(document, referents, nobody.from) ?? bodyBehind(document, referents, group.to));
}

/** "Chez X, le promoteur, on ...": a body that opens the sentence of the verb. */
function bodyInLead(document: Document, referents: Referents, to: number): Referent | undefined {
  const first = document.sentenceFrom(to);
  for (let at = first; at < Math.min(to, first + LONGEST_LEAD); at++) {
    if (document.quoteOf[at]! >= 0) return undefined;
    const body = bodyBehind(document, referents, at);
    if (body !== undefined && body.to <= to) return body;
  }
  return undefined;
}

function bodyBehind(document: Document, referents: Referents, at: number): Referent | undefined {
  const quarter = document.hits.find(at, 'quarter');
  if (quarter === undefined) return undefined;
  const referent = referents.at(skipDeterminers(document, quarter.to));
  return referent?.kind === 'Organization' && referent.mention !== undefined ? referent : undefined;
}
