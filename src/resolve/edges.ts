// Edges of the graph: facts of all fragments brought together, each with every piece of its evidence.
import { compareStrings, shortHash } from '../base/index.ts';
import type { EdgeAttributes, EdgeType, Evidence, Fragment, GraphEdge, LocalRelation, LocalStatement } from '../model/index.ts';
import { compareSpans, statementKey } from './nodes.ts';

type KeyOf = (fragment: Fragment, id: string) => string;
type Extra = Omit<EdgeAttributes, 'type' | 'evidence'>;

/** Collects edges; the same fact from several places becomes one edge with all evidence. */
export class EdgeCollector {
  private readonly edges = new Map<
    string,
    { source: string; target: string; type: EdgeType; stated: { evidence: Evidence; extra: Extra }[]; extra: Extra }
  >();

  add(type: EdgeType, source: string, target: string, evidence: Evidence | undefined, extra: Extra = {}): void {
    const id = JSON.stringify([type, source, target]);
    let edge = this.edges.get(id);
    if (edge === undefined) {
      edge = { source, target, type, stated: [], extra: {} };
      this.edges.set(id, edge);
    }
    if (evidence === undefined) edge.extra = extra;
    else edge.stated.push({ evidence, extra });
  }

  has(type: EdgeType, source: string, target: string): boolean {
    return this.edges.has(JSON.stringify([type, source, target]));
  }

  /** All edges by key. */
  list(): GraphEdge[] {
    return [...this.edges].map(([id, edge]) => finish(id, edge)).sort((a, b) => compareStrings(a.key, b.key));
  }
}

function finish(
  id: string,
  edge: { source: string; target: string; type: EdgeType; stated: { evidence: Evidence; extra: Extra }[]; extra: Extra },
): GraphEdge {
  const stated = [...edge.stated].sort(
    (a, b) =>
      compareSpans(a.evidence, b.evidence) ||
      b.evidence.confidence - a.evidence.confidence ||
      compareStrings(a.evidence.rule, b.evidence.rule),
  );
  const evidence = stated
    .map((one) => one.evidence)
    .filter((one, index, all) => index === 0 || compareSpans(one, all[index - 1]!) !== 0 || one.rule !== all[index - 1]!.rule);
  const bySureness = [...stated].sort(
    (a, b) =>
      b.evidence.confidence - a.evidence.confidence ||
      compareSpans(a.evidence, b.evidence) ||
      compareStrings(JSON.stringify(a.extra), JSON.stringify(b.extra)),
  );
  const extra: Extra = Object.assign({}, edge.extra, ...bySureness.map((one) => one.extra).reverse());
  if (stated.some((one) => one.extra.status === undefined && !one.evidence.rule.startsWith('event-'))) delete extra.status;
  return {
    key: `${edge.type}:${shortHash(id)}`,
    source: edge.source,
    target: edge.target,
    attributes: { type: edge.type, evidence, ...extra },
  };
}

export function relationEdge(edges: EdgeCollector, fragment: Fragment, relation: LocalRelation, keyOf: KeyOf): void {
  const source = keyOf(fragment, relation.from);
  const target = keyOf(fragment, relation.to);
  if (source === target) return;
  const { event, ...attributes } = relation.attributes;
  edges.add(
    relation.type,
    source,
    target,
    { article: fragment.article.id, ...relation.evidence },
    { ...attributes, ...(event === undefined ? {} : { event: keyOf(fragment, event) }) },
  );
}

export function statementEdges(edges: EdgeCollector, fragment: Fragment, statement: LocalStatement, keyOf: KeyOf): void {
  const key = statementKey(fragment.article, statement);
  const { rule, confidence, cue, via, note } = statement;
  const where = { article: fragment.article.id, ...statement.evidence };
  const content = { article: fragment.article.id, start: statement.start, end: statement.end };
  for (const speaker of statement.speakers) {
    edges.add('SAID', keyOf(fragment, speaker), key, { ...where, rule, confidence, cue, via, ...(note === undefined ? {} : { note }) });
  }
  if (statement.event !== undefined)
    edges.add('MADE_AT', key, keyOf(fragment, statement.event), { ...where, rule: 'statement-occasion', confidence: 0.8 });
  for (const about of statement.about)
    edges.add('ABOUT', key, keyOf(fragment, about), { ...content, rule: 'content-names', confidence: 0.9 });
}
