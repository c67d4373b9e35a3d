// "The latter": whoever was named last. "The former": the one named before in the same sentence.
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { differs, type Genders } from './genders.ts';
import type { Board, Mention } from './mentions.ts';

/** Sentences back that it reaches, over quotations. */
const FARTHEST = 5;

/** The person of fitting gender named last before a position, else the body; with `earlier` the one named before in that sentence. */
export function latestNamed(
  document: Document,
  board: Board,
  table: EntityTable,
  genders: Genders,
  at: number,
  gender: 'male' | 'female' | undefined,
  earlier = false,
): EntityDraft | undefined {
  const since = document.sentences.from[Math.max(0, document.sentenceOf(at) - FARTHEST)]!;
  const named = board.startingIn(since, at).filter((mention) => mention.form === 'name' && document.quoteOf[mention.from] === -1);
  const fits = (mention: Mention): boolean => {
    const entity = table.entity(mention);
    return mention.kind === 'Person' ? entity !== undefined && !differs(gender, genders.get(entity)) : false;
  };
  const mention = named.findLast(fits) ?? named.findLast((other) => other.kind === 'Organization' || other.kind === 'Country');
  const last = table.entity(mention);
  if (!earlier || last === undefined) return last;
  const sentence = document.sentenceOf(mention!.from);
  const before = named.findLast(({ kind, from }) => kind === last.kind && from < mention!.from && document.sentenceOf(from) === sentence);
  return table.entity(before);
}
