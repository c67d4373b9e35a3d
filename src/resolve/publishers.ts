// Publishers as media organizations: known from metadata, not from text, so their edges carry no evidence.
import { compareStrings } from '../base/index.ts';
import type { Fragment, GraphNode } from '../model/index.ts';
import { slug } from '../text/index.ts';
import type { EdgeCollector } from './edges.ts';
import { type Judgement, lastJudgements } from './judgements.ts';

/** Adds a node for each publisher that is not there, and an edge from each of its articles. What people judged to be the same becomes one. */
export function addPublishers(fragments: readonly Fragment[], nodes: GraphNode[], edges: EdgeCollector, list: readonly Judgement[]): void {
  const judgements = lastJudgements(list);
  const published = fragments.flatMap(({ article }) => (article.publisher === undefined ? [] : [{ article, label: article.publisher }]));
  const labels = new Map(
    published.map(({ label }): [string, string] => [outletKey(label), label]).sort(([a], [b]) => compareStrings(a, b)),
  );
  const known = new Map<string, GraphNode>();
  for (const node of nodes) for (const key of [node.key, ...(node.attributes.sameAs ?? [])]) known.set(key, node);
  const homes = new Map<string, GraphNode>();
  for (const [key, label] of labels) {
    if (homes.has(key)) continue;
    const group = sameAs(key, judgements);
    const outlets = group.filter((member) => labels.has(member));
    const [home] = group.flatMap((member) => {
      const node = known.get(member);
      return node?.attributes.kind === 'Organization' ? [node] : [];
    });
    const node = home ?? mediaNode(outlets[0] ?? key, label);
    if (home === undefined) nodes.push(node);
    for (const outlet of outlets) {
      homes.set(outlet, node);
      if (home === undefined || !known.has(outlet)) adopt(node, outlet, labels.get(outlet)!);
    }
  }
  for (const { article, label } of published) edges.add('PUBLISHED_BY', article.id, homes.get(outletKey(label))!.key, undefined);
}

function outletKey(label: string): string {
  return `org/media/${slug(label)}`;
}

/** All keys that judgements join to this one, itself included, in order. */
function sameAs(key: string, judgements: readonly Judgement[]): string[] {
  const group = new Set([key]);
  for (let size = 0; size < group.size; ) {
    size = group.size;
    for (const { a, b, verdict } of judgements) {
      if (verdict !== 'same' || group.has(a) === group.has(b)) continue;
      group.add(a).add(b);
    }
  }
  return [...group].sort(compareStrings);
}

function adopt({ key, attributes }: GraphNode, outlet: string, label: string): void {
  if (!attributes.aliases.includes(label)) attributes.aliases = [...attributes.aliases, label].sort(compareStrings);
  if (outlet !== key && !attributes.sameAs?.includes(outlet))
    attributes.sameAs = [...(attributes.sameAs ?? []), outlet].sort(compareStrings);
}

function mediaNode(key: string, label: string): GraphNode {
  return { key, attributes: { kind: 'Organization', orgType: 'media', label, aliases: [label], mentions: [], names: {} } };
}
