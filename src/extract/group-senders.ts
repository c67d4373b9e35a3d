// The state or body that people without a name come from: "des délégations du Bénin", "experts venus du Pérou".
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';
import type { Referents } from './referents.ts';

/** The state or body right behind people who are not named. */
export function senderOf(document: Document, referents: Referents, group: Referent): Referent | undefined {
  if (group.kind !== 'Group' || group.mention !== undefined) return undefined;
  const plain = document.isWord(group.to) && !document.isCapital(group.to) && referents.at(group.to) === undefined;
  const of =
    skipPreposition(document, group.to, ['of', 'from']) ?? (plain ? skipPreposition(document, group.to + 1, ['of', 'from']) : undefined);
  const sender = of === undefined ? undefined : referents.at(skipDeterminers(document, of));
  return (sender?.kind === 'Country' || sender?.kind === 'Organization') && sender.mention?.form === 'name' && sender.from >= group.to
    ? sender
    : undefined;
}
