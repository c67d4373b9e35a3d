// "Les deux responsables ont souligné ...": the two persons, or bodies, whom the sentences right before name, where two are counted who speak.
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Referent } from './mentions.ts';

/** Sentences back that such words reach. */
const FARTHEST = 3;
/** Nouns that persons with an office or a trade may be counted by. */
const PERSONS: ReadonlySet<string> = new Set([
  'ministers',
  'leaders',
  'presidents',
  'officials',
  'diplomats',
  'mayors',
  'people',
  'women',
  'judges',
  'lawmakers',
  'negotiators',
]);

/** The same where nouns come last. */
const MORE_PERSONS: ReadonlySet<string> = new Set([
  'men',
  'women',
  'children',
  'students',
  'teachers',
  'scientists',
  'researchers',
  'experts',
  'activists',
  'artists',
  'players',
  'lawyers',
  'doctors',
  'ambassadors',
  'envoys',
  'senators',
  'governors',
  'farmers',
  'colleagues',
]);

/** Nouns that bodies and states are counted by. */
const BODIES: ReadonlySet<string> = new Set([
  'groups',
  'organizations',
  'organisations',
  'agencies',
  'charities',
  'companies',
  'firms',
  'unions',
  'banks',
  'universities',
  'institutions',
  'associations',
  'bodies',
  'parties',
]);

/** The two heard last together, else the only two persons named lately outside quotation marks; none when it is no such word or others are near. */
export function namedPair(
  document: Document,
  table: EntityTable,
  referent: Referent,
  heard: { at: number; entities: readonly EntityDraft[] } | undefined,
): readonly EntityDraft[] {
  if (!isPair(document, referent)) return [];
  const last = heard?.entities ?? [];
  const near = heard !== undefined && document.sentenceOf(referent.from) - document.sentenceOf(heard.at) <= FARTHEST;
  const counted = BODIES.has(referent.mention?.attributes.of ?? '') ? 'Organization' : 'Person';
  if (near && last.length === 2 && last.every(({ kind }) => kind === counted)) return last;
  const found = new Set<EntityDraft>();
  const here = document.sentenceOf(referent.from);
  for (let sentence = here; sentence >= Math.max(0, here - FARTHEST) && found.size < 2; sentence--)
    for (const { draft, from } of table.namedIn(sentence))
      if (draft.kind === counted && from < referent.from && document.quoteOf[from]! < 0) found.add(draft);
  if (found.size === 2) return [...found];
  return counted === 'Person' && document.pack.pack.grammar.genders !== undefined ? onlyTwo(table, referent.from) : [];
}

/** The only two persons whom the article names before a position. */
function onlyTwo(table: EntityTable, at: number): readonly EntityDraft[] {
  const named = table.drafts.filter(({ kind, first }) => kind === 'Person' && first < at);
  return named.length === 2 ? named : [];
}

/** "A was received by B. They agreed ...": the only two persons whom the sentence before names, in the same paragraph. */
export function namedTogether(document: Document, table: EntityTable, at: number): readonly EntityDraft[] {
  const before = document.sentenceOf(at) - 1;
  if (before < 0 || document.paragraphOf(document.sentences.from[before]!) !== document.paragraphOf(at)) return [];
  const found = new Set<EntityDraft>();
  for (const { draft, from } of table.namedIn(before)) if (draft.kind === 'Person' && document.quoteOf[from]! < 0) found.add(draft);
  return found.size === 2 ? [...found] : [];
}

/** Where nouns have no genders "the two", no "both sides"; two who are counted by a noun for persons, where nouns come last by one for bodies too. */
function isPair(document: Document, { from, to, kind, mention }: Referent): boolean {
  if (kind !== 'Group') return false;
  const { genders, nounOrder } = document.pack.pack.grammar;
  if (mention === undefined) return document.hits.find(from, genders === undefined ? 'pair-of-persons' : 'pair')?.to === to;
  const { count, of = '' } = mention.attributes;
  const headLast = nounOrder === 'head-last';
  if ((genders === undefined && !headLast) || count !== 2) return false;
  if (!PERSONS.has(of) && !(headLast && (BODIES.has(of) || MORE_PERSONS.has(of)))) return false;
  return document.is(from, 'definite') || document.hits.findEnding(mention.from, 'definite') !== undefined;
}
