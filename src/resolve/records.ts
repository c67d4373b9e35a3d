// Entities of all fragments as records with the identity they claim for themselves, before any are merged.
import type { Article, EntityAttributes, EntityKind, Fragment, LocalEntity } from '../model/index.ts';
import { foldedKey, slug } from '../text/index.ts';

/** One entity of one article. */
export interface EntityRecord {
  fragment: Fragment;
  entity: LocalEntity;
  /** Key it would have if it were alone in the world; a function of the record only. */
  key: string;
  /** Two records with one identity are the same entity, unless something tells them apart. */
  identity: string;
}

/** Records in an order that depends on nothing but their content. */
export function entityRecords(fragments: readonly Fragment[]): EntityRecord[] {
  return fragments.flatMap((fragment) =>
    fragment.entities.map((entity) => {
      const key = keyOf(entity, fragment.article);
      return { fragment, entity, key, identity: identityOf(entity, key) };
    }),
  );
}

function identityOf(entity: LocalEntity, key: string): string {
  return entity.kind === 'Person' ? `person|${foldedKey(entity.label).split(' ').sort().join(' ')}` : key;
}

const PREFIX: Readonly<Record<EntityKind, string>> = {
  Person: 'person',
  Organization: 'org',
  Country: 'country',
  Place: 'place',
  Event: 'event',
  Instrument: 'instrument',
  Group: 'group',
  Topic: 'topic',
};

function keyOf(entity: LocalEntity, article: Article): string {
  const { attributes, kind } = entity;
  if (kind === 'Organization' && attributes.portfolio !== undefined && attributes.orgType === 'ministry')
    return `org/${(attributes.country ?? 'xx').toLowerCase()}/ministry-of-${attributes.portfolio}`;
  if (entity.knowledge !== undefined) return entity.knowledge;
  if (kind === 'Organization' && attributes.country !== undefined)
    return `org/${attributes.country.toLowerCase()}/${nonEmpty(slug(entity.label))}`;
  if (kind === 'Place' && attributes.country !== undefined)
    return `place/${nonEmpty(slug(entity.label))}-${attributes.country.toLowerCase()}`;
  if (kind === 'Event') return eventKey(entity.label, attributes, article);
  if (kind === 'Group') return groupKey(entity, article);
  if (kind === 'Instrument' && entity.mentions.every(({ form }) => form === 'nominal'))
    return `instrument/${nonEmpty(slug(entity.label))}-${article.id.slice(-12)}`;
  return `${PREFIX[kind]}/${nonEmpty(slug(entity.label))}`;
}

/** Events without a name of their own belong to their article; a dated or named one may be shared. */
function eventKey(label: string, attributes: EntityAttributes, article: Article): string {
  const dated = attributes.start === undefined ? '' : `-${attributes.start.toLowerCase()}`;
  return `event/${nonEmpty(slug(label))}${dated}${dated === '' ? `-${article.id.slice(-12)}` : ''}`;
}

/** A collective is the same only within its article, unless it is counted. */
function groupKey(entity: LocalEntity, article: Article): string {
  const { count, of } = entity.attributes;
  if (count !== undefined && count > 1 && of !== undefined) return `group/${count}-${nonEmpty(slug(of))}`;
  return `group/${nonEmpty(slug(entity.label))}-${article.id.slice(-12)}`;
}

function nonEmpty(text: string): string {
  return text === '' ? 'unnamed' : text;
}
