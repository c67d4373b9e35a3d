// Nodes of the graph from resolved entities, statements and articles.
import { compareStrings, shortHash } from '../base/index.ts';
import type { Knowledge, NamesByLanguage } from '../knowledge/index.ts';
import type {
  Article,
  ArticleNode,
  ArticleSpan,
  EntityAttributes,
  EntityNode,
  Fragment,
  GraphNode,
  LocalStatement,
} from '../model/index.ts';
import type { ResolvedEntity } from './entities.ts';
import type { EntityRecord } from './records.ts';

/** Names and identifiers of knowledge records by key. */
export class KnownNames {
  private readonly records = new Map<string, { names: NamesByLanguage; wikidata?: string | undefined; acronyms?: NamesByLanguage }>();
  private readonly portfolios = new Map<string, NamesByLanguage>();
  private readonly countries = new Map<string, NamesByLanguage>();

  constructor(knowledge: Knowledge) {
    for (const list of [knowledge.countries, knowledge.places, knowledge.organizations, knowledge.instruments, knowledge.topics]) {
      for (const record of list) this.records.set(record.key, record);
    }
    for (const portfolio of knowledge.portfolios) this.portfolios.set(portfolio.key, portfolio.of);
    for (const country of knowledge.countries) this.countries.set(country.iso2, country.names);
  }

  /** Preferred names by language; empty when the key is not known. */
  names(key: string): Record<string, string> {
    const names = this.records.get(key)?.names ?? {};
    return Object.fromEntries(
      Object.entries(names).flatMap(([tag, list]) => (tag === '*' || list[0] === undefined ? [] : [[tag, list[0]]])),
    );
  }

  label(key: string): string | undefined {
    const record = this.records.get(key);
    return (
      record?.names['en']?.[0] ?? record?.names['*']?.[0] ?? Object.values(record?.names ?? {})[0]?.[0] ?? record?.acronyms?.['*']?.[0]
    );
  }

  wikidata(key: string): string | undefined {
    return this.records.get(key)?.wikidata;
  }

  /** "Ministry of Foreign Affairs of Vietnam": the one English name of a ministry that articles name in many ways. */
  ministry(attributes: EntityAttributes): string | undefined {
    const portfolio = this.portfolios.get(attributes.portfolio ?? '')?.['en']?.[0];
    if (portfolio === undefined) return undefined;
    const country = this.countries.get(attributes.country ?? '')?.['en']?.[0];
    return `Ministry of ${portfolio}${country === undefined ? '' : ` of ${country}`}`;
  }
}

/** The node of a resolved entity: attributes of its records, the most often stated first. */
export function entityNode(entity: ResolvedEntity, known: KnownNames): GraphNode {
  const attributes = mergeAttributes(entity.records);
  const { kind } = entity.records[0]!.entity;
  const mentions = entity.records.flatMap(({ fragment, entity: local }) =>
    local.mentions.map(({ start, end }): ArticleSpan => ({ article: fragment.article.id, start, end })),
  );
  const names = { ...commonNames(entity.records), ...known.names(entity.key) };
  const ministry = kind === 'Organization' && attributes.orgType === 'ministry' ? known.ministry(attributes) : undefined;
  if (ministry !== undefined) names['en'] ??= ministry;
  const wikidata = known.wikidata(entity.key);
  const node: EntityNode = {
    kind,
    ...attributes,
    label: ministry ?? known.label(entity.key) ?? commonLabel(entity.records),
    aliases: [...new Set(entity.records.flatMap((record) => record.entity.aliases))].sort(compareStrings),
    mentions: mentions.sort(compareSpans),
    names,
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(entity.sameAs.length > 0 ? { sameAs: entity.sameAs } : {}),
  };
  return { key: entity.key, attributes: node };
}

/** For each attribute the value that most records state, the lesser one where that is equal; more exact dates win. */
function mergeAttributes(records: readonly EntityRecord[]): EntityAttributes {
  const merged: Record<string, unknown> = {};
  const names = [...new Set(records.flatMap((record) => Object.keys(record.entity.attributes)))].sort(compareStrings);
  for (const name of names) {
    const counts = new Map<string, { value: unknown; count: number }>();
    for (const record of records) {
      const value = (record.entity.attributes as Record<string, unknown>)[name];
      if (value === undefined) continue;
      const key = JSON.stringify(value);
      const known = counts.get(key) ?? { value, count: 0 };
      counts.set(key, { value, count: known.count + 1 });
    }
    const exactness = (value: unknown): number => (name === 'start' || name === 'end' ? String(value).replace(/X/g, '').length : 0);
    const best = [...counts].sort(
      (a, b) => exactness(b[1].value) - exactness(a[1].value) || b[1].count - a[1].count || compareStrings(a[0], b[0]),
    )[0];
    if (best !== undefined) merged[name] = best[1].value;
  }
  if (records.some((record) => record.entity.attributes.country !== undefined && record.entity.attributes.countryInferred !== true))
    delete merged['countryInferred'];
  return endInYear(merged as EntityAttributes);
}

/** An end that no record gives a year ends in the year of a start that another one dates, or in the next. */
function endInYear(attributes: EntityAttributes): EntityAttributes {
  const { start, end } = attributes;
  const dated = /^(\d{4})-(.+)$/.exec(start ?? '');
  if (dated === null || end?.startsWith('XXXX-') !== true) return attributes;
  const day = end.slice('XXXX-'.length);
  const year = Number(dated[1]) + (day < dated[2]! ? 1 : 0);
  return { ...attributes, end: `${year}-${day}` };
}

/** The label most records have; the longer one where that is equal. */
function commonLabel(records: readonly EntityRecord[]): string {
  return mostCommon(records.map((record) => record.entity.label));
}

function commonNames(records: readonly EntityRecord[]): Record<string, string> {
  const byLanguage = new Map<string, string[]>();
  for (const { fragment, entity } of records) {
    const list = byLanguage.get(fragment.article.language) ?? [];
    byLanguage.set(fragment.article.language, [...list, entity.label]);
  }
  return Object.fromEntries([...byLanguage].map(([tag, labels]) => [tag, mostCommon(labels)]));
}

function mostCommon(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || compareStrings(a[0], b[0]))[0]![0];
}

export function compareSpans(a: ArticleSpan, b: ArticleSpan): number {
  return compareStrings(a.article, b.article) || a.start - b.start || a.end - b.end;
}

/** Key of a statement: of its article and place. */
export function statementKey(article: Article, statement: LocalStatement): string {
  return `statement/${shortHash(`${article.id} ${statement.start} ${statement.end}`)}`;
}

export function statementNode(fragment: Fragment, statement: LocalStatement): GraphNode {
  const { article } = fragment;
  const { start, end, text, mode, parts, date } = statement;
  return {
    key: statementKey(article, statement),
    attributes: {
      kind: 'Statement',
      label: opening(statement.text),
      aliases: [],
      names: {},
      mentions: [{ article: article.id, start, end }],
      text,
      language: article.language,
      mode,
      article: article.id,
      start,
      end,
      ...(parts === undefined ? {} : { parts }),
      ...(date === undefined ? {} : { date }),
    },
  };
}

export function articleNode(article: Article, duplicateOf: string | undefined): GraphNode {
  const { id, ...rest } = article;
  const node: ArticleNode = {
    kind: 'Article',
    ...rest,
    label: article.title ?? opening(article.text),
    aliases: [],
    names: {},
    mentions: [],
    ...(duplicateOf === undefined ? {} : { duplicateOf }),
  };
  return { key: id, attributes: node };
}

/** A text as a display name: its first words, on one line. */
function opening(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/gu, ' ').trim();
  return line.length > 80
    ? `${line
        .slice(0, 79)
        .replace(/\p{Cs}$/u, '')
        .trimEnd()}…`
    : line;
}
