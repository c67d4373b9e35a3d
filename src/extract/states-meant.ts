// Which states "the two countries", "kedua negara" or "the three governments" are.
import { isDefinite } from './counted-holders.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Referent } from './mentions.ts';

/** Sentences in which a report names the states it is about. */
const LEAD = 4;
/** More states than this are no set that a reader keeps in mind. */
const MOST = 6;
/** What states are counted by. */
const STATES: ReadonlySet<string> = new Set(['countries', 'nations', 'states', 'governments']);

/** How many states named before a word stands for; undefined when it stands for none. */
export function statesCounted(document: Document, { from, to, kind, mention }: Referent): number | undefined {
  if (kind !== 'Group') return undefined;
  const counted = document.hits.findEnding<number>(to, 'states-counted');
  if (counted !== undefined && counted.from <= from) return counted.lexeme.value;
  const { count, of } = mention?.attributes ?? {};
  if (count === undefined || count < 2 || count > MOST || of === undefined || !STATES.has(of)) return undefined;
  return isDefinite(document, from) ? count : undefined;
}

/** As many states as are counted: the only ones that the sentence names before, or those `told` to have acted together, or the only ones up to the sentence before, or those named most, or the only ones of the lead. */
export function statesMeant(
  document: Document,
  table: EntityTable,
  at: number,
  count: number,
  told: readonly EntityDraft[],
): readonly EntityDraft[] | undefined {
  const here = document.sentenceOf(at);
  const near = new Set<EntityDraft>();
  const fits = (sentence: number): boolean => {
    for (const { draft, from } of table.namedIn(sentence)) if (draft.kind === 'Country' && from < at) near.add(draft);
    return near.size === count;
  };
  if (fits(here)) return [...near];
  if (told.length === count) return told;
  if (told.length < count && near.size < count && here > 0 && fits(here - 1)) return [...near];
  return mostNamed(table, at, here, count);
}

/** The states that the sentences so far name more often than any other, else the only ones of the lead. */
function mostNamed(table: EntityTable, at: number, here: number, count: number): readonly EntityDraft[] | undefined {
  const counts = new Map<EntityDraft, number>();
  let lead: readonly EntityDraft[] = [];
  for (let sentence = 0; sentence <= here; sentence++) {
    for (const { draft, from } of table.namedIn(sentence))
      if (draft.kind === 'Country' && from < at) counts.set(draft, (counts.get(draft) ?? 0) + 1);
    if (sentence < LEAD && counts.size === count) lead = [...counts.keys()];
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const last = ranked[count - 1]?.[1];
  if (last === undefined) return undefined;
  if (last > (ranked[count]?.[1] ?? 0)) return ranked.slice(0, count).map(([state]) => state);
  return lead.length > 0 ? lead : undefined;
}
