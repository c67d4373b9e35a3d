// "Hội nghị tại Colombo (Sri Lanka)", "the forum in Kigali, Rwanda": what is held in a city is held in the land that is told right behind its name.
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board, Mention } from './mentions.ts';
import type { RelationDraft } from './positions.ts';

/** One HELD_IN more for each that names a city with its land behind a comma or in brackets. */
export function landsOfCities(
  document: Document,
  board: Board,
  table: EntityTable,
  relations: readonly RelationDraft[],
): readonly RelationDraft[] {
  const lands: RelationDraft[] = [];
  for (const relation of relations) {
    const { type, from, to, evidence } = relation;
    if (type !== 'HELD_IN' || to.kind !== 'Place') continue;
    const land = landBehind(document, board, table, relation);
    if (land === undefined || [...relations, ...lands].some((other) => other.type === type && other.from === from && other.to === land))
      continue;
    lands.push({ ...relation, to: land, evidence: { ...evidence, rule: 'land-of-city', confidence: 0.8 } });
  }
  return lands;
}

/** The land behind a mention of the place among the words that tell where something is held, that something named before it in the sentence. */
function landBehind(
  document: Document,
  board: Board,
  table: EntityTable,
  { from: event, to: { mentions }, evidence: { from, to } }: RelationDraft,
): EntityDraft | undefined {
  for (const mention of mentions) {
    const place = mention.from >= from && mention.from < to ? board.owner(mention.from) : undefined;
    if (place?.kind !== 'Place') continue;
    const first = document.sentenceFrom(place.from);
    if (!event.mentions.some((held) => held.from >= first && held.from < place.from)) continue;
    const bracket = document.word(place.to) === '(';
    const land = bracket || document.isComma(place.to) ? board.owner(place.to + 1) : undefined;
    if (land?.kind !== 'Country' || land.form !== 'name' || land.from !== place.to + 1) continue;
    if (bracket ? document.word(land.to) === ')' : !isListed(document, board, land)) return table.entity(land);
  }
  return undefined;
}

/** "Hanoi, Laos and Cambodia": a list goes on with another name. */
function isListed(document: Document, board: Board, { to }: Mention): boolean {
  const next = document.hits.find(document.isComma(to) ? to + 1 : to, 'and')?.to ?? (document.isComma(to) ? to + 1 : to);
  const owner = next > to ? board.owner(next) : undefined;
  return owner?.kind === 'Country' || owner?.kind === 'Place';
}
