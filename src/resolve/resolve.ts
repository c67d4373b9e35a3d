// Fragments of many articles become one graph of facts. The result is a function of the set of fragments.
import { compareStrings } from '../base/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { FactGraph, Fragment, GraphNode } from '../model/index.ts';
import { EdgeCollector, relationEdge, statementEdges } from './edges.ts';
import { type ResolvedEntities, resolveEntities } from './entities.ts';
import { joinFragments } from './join.ts';
import type { Judgement } from './judgements.ts';
import { NamesOfPlaces } from './names-of-places.ts';
import { articleNode, entityNode, KnownNames, statementKey, statementNode } from './nodes.ts';
import { Forenames } from './person-variants.ts';
import { addPublishers } from './publishers.ts';
import { findDuplicates, findRestatements } from './restatements.ts';

export interface ResolveOptions {
  knowledge: Knowledge;
  /** Decisions of people; they beat every score. */
  judgements?: readonly Judgement[];
}

/** Joins and resolves fragments. Same set, same graph, whatever the order; taking an article away leaves no trace of it. */
export function resolve(fragments: readonly Fragment[], options: ResolveOptions): FactGraph {
  const joined = joinFragments(fragments);
  const background = { places: new NamesOfPlaces(options.knowledge), forenames: new Forenames(options.knowledge) };
  const resolved = resolveEntities(joined, background, options.judgements ?? []);
  const known = new KnownNames(options.knowledge);
  const duplicates = findDuplicates(joined);
  const nodes: GraphNode[] = resolved.entities.map((entity) => entityNode(entity, known));
  const edges = new EdgeCollector();
  for (const fragment of joined) addFragment(fragment, resolved, nodes, edges, duplicates);
  addPublishers(joined, nodes, edges, options.judgements ?? []);
  addMentions(nodes, edges);
  addKnowledge(options.knowledge, nodes, edges);
  for (const { a, b, similarity } of findRestatements(joined, resolved.keyOf)) {
    const keys = [statementKey(a.fragment.article, a.statement), statementKey(b.fragment.article, b.statement)].sort(compareStrings);
    const span = { article: a.fragment.article.id, start: a.statement.start, end: a.statement.end };
    edges.add('RESTATES', keys[0]!, keys[1]!, { ...span, rule: 'restatement', confidence: similarity }, { similarity });
  }
  return { nodes: nodes.sort((x, y) => compareStrings(x.key, y.key)), edges: edges.list() };
}

function addFragment(
  fragment: Fragment,
  resolved: ResolvedEntities,
  nodes: GraphNode[],
  edges: EdgeCollector,
  duplicates: ReadonlyMap<string, string>,
): void {
  nodes.push(articleNode(fragment.article, duplicates.get(fragment.article.id)));
  for (const statement of fragment.statements) {
    nodes.push(statementNode(fragment, statement));
    statementEdges(edges, fragment, statement, resolved.keyOf);
  }
  for (const relation of fragment.relations) relationEdge(edges, fragment, relation, resolved.keyOf);
}

function addMentions(nodes: readonly GraphNode[], edges: EdgeCollector): void {
  for (const { key, attributes } of nodes) {
    if (attributes.kind === 'Article') continue;
    const counts = new Map<string, number>();
    for (const mention of attributes.mentions) counts.set(mention.article, (counts.get(mention.article) ?? 0) + 1);
    for (const [article, count] of counts) edges.add('MENTIONED_IN', key, article, undefined, { count });
  }
}

/** What everybody knows of entities that are here: bodies of bodies, cities in countries. */
function addKnowledge(knowledge: Knowledge, nodes: readonly GraphNode[], edges: EdgeCollector): void {
  const keys = new Set(nodes.map((node) => node.key));
  const add = (type: 'PART_OF' | 'LOCATED_IN', source: string, target: string): void => {
    if (keys.has(source) && keys.has(target) && !edges.has(type, source, target))
      edges.add(type, source, target, undefined, { source: 'knowledge' });
  };
  for (const body of knowledge.organizations) if (body.partOf !== undefined) add('PART_OF', body.key, body.partOf);
  for (const body of knowledge.organizations)
    if (body.country !== undefined && body.orgType === 'ministry') add('PART_OF', body.key, `country/${body.country}`);
  for (const place of knowledge.places) if (place.country !== undefined) add('LOCATED_IN', place.key, `country/${place.country}`);
}
