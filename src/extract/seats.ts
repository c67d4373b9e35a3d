// Capitals that stand for their states: "Bakou a rejeté ...".
import type { PlaceRecord } from '../knowledge/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Mention } from './mentions.ts';

/** The country whose capital a mention names, if the article names the country too. */
export function seatOfCountry(document: Document, table: EntityTable, mention: Mention | undefined): EntityDraft | undefined {
  if (mention?.kind !== 'Place') return undefined;
  const record = document.hits.find<PlaceRecord>(mention.from, 'place')?.lexeme.value;
  return record?.placeType === 'capital' && record.country !== undefined ? table.country(record.country) : undefined;
}
