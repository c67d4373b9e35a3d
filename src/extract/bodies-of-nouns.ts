// "L'agence a averti", "selon la banque": the body of that sort which the article named last, where nouns have genders.
import type { OrganizationHead } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { isHalfName } from './unnamed-bodies.ts';

/** Sentences back that a body is looked for in. */
const FARTHEST = 8;
/** Bodies that words which say no more than that it is one point to. */
const OF_ANY: ReadonlySet<string> = new Set(['intergovernmental', 'agency', 'ngo', 'other', 'university']);
/** Sorts that one word names as well as another: an ONG is an association. */
const OF_SORT: ReadonlySet<string> = new Set(['ngo', 'company', 'university', 'party', 'media']);

/** Whether a bare head may stand for a body: its name holds the head, or it is of that sort; an "organisation X" that nobody lists may be an ONG. */
export function mayBeCalled(head: OrganizationHead, { label, attributes, knowledge }: EntityDraft): boolean {
  const name = ` ${label.toLowerCase()} `;
  if (head.forms.some((form) => name.includes(` ${form.toLowerCase()} `))) return true;
  const type = attributes.orgType ?? 'other';
  if (head.any === true) return OF_ANY.has(type);
  if (head.orgType === 'ngo' && type === 'intergovernmental') return knowledge === undefined;
  return OF_SORT.has(head.orgType) && type === head.orgType;
}

/** The body named last, shortly before, that a bare head may stand for; one whose name holds the head before others. */
export function bodyOfNoun(document: Document, table: EntityTable, at: number): EntityDraft | undefined {
  const head = document.pack.pack.grammar.genders === undefined ? undefined : document.hits.find<OrganizationHead>(at, 'organization-head');
  if (head === undefined || isHalfName(document, at)) return undefined;
  let last: EntityDraft | undefined;
  const here = document.sentenceOf(at);
  for (let sentence = here; sentence >= Math.max(0, here - FARTHEST); sentence--) {
    const named = table
      .namedIn(sentence)
      .filter(({ draft, from }) => draft.kind === 'Organization' && from < at && document.quoteOf[from]! < 0);
    const fitting = named.map(({ draft }) => draft).filter((body) => mayBeCalled(head.lexeme.value, body));
    last ??= fitting.at(-1);
  }
  return last;
}
