// explain: why a node or an edge is there: rule, sentence with the parts marked, article, cue, how the speaker was resolved.
import { canonicalJson, compareBy, compareStrings } from '../../base/index.ts';
import type { KnowledgeGraph } from '../../graph/index.ts';
import type { EdgeAttributes, EdgeType } from '../../model/index.ts';
import { type CommandSpec, GRAPH_OPTION, JSON_OPTION, optionFlag, optionText } from '../command.ts';
import { findReasons, type Reason } from '../evidence.ts';
import { findByKeyOrName } from '../find.ts';
import { readGraph } from '../graphfile.ts';

interface EdgeReport {
  key: string;
  source: string;
  target: string;
  attributes: Omit<EdgeAttributes, 'evidence'>;
  reasons: Reason[];
}

export const explain: CommandSpec = {
  name: 'explain',
  summary: 'say why a node or an edge is there',
  arguments: [{ name: '<key>', description: 'key of a node or an edge, or a name' }],
  options: [GRAPH_OPTION, JSON_OPTION],
  examples: [
    'rapporteur explain country/VN',
    'rapporteur explain "United Nations"',
    'rapporteur explain statement/0123456789ab',
    'rapporteur explain SAID:0123456789ab --json',
  ],
  async run(invocation, effects) {
    const graph = await readGraph(optionText(invocation, 'graph') ?? 'out');
    const found = findByKeyOrName(graph, invocation.args[0]?.[0] ?? '');
    const keys = 'edge' in found ? [found.edge] : graph.edges(found.node).sort(byWeight(graph));
    const edges = keys.map((key) => edgeReport(graph, key));
    if (optionFlag(invocation, 'json')) {
      const node = 'node' in found ? { key: found.node, attributes: graph.getNodeAttributes(found.node) } : undefined;
      await effects.out(`${canonicalJson({ node, edges }, 2)}\n`);
      return 0;
    }
    const head = 'node' in found ? nodeText(graph, found.node) : '';
    await effects.out([head, ...edges.map((edge) => edgeText(graph, edge))].filter((part) => part !== '').join('\n'));
    return 0;
  },
};

/** What was said comes first, then the other facts, then what only counts mentions. */
const LAST: readonly EdgeType[] = ['PUBLISHED_BY', 'MENTIONED_IN'];

function byWeight(graph: KnowledgeGraph): (a: string, b: string) => number {
  const weight = (edge: string): number => {
    const { type } = graph.getEdgeAttributes(edge);
    return type === 'SAID' ? -1 : LAST.indexOf(type) + 1;
  };
  return compareBy((a, b) => weight(a) - weight(b), compareStrings);
}

function edgeReport(graph: KnowledgeGraph, key: string): EdgeReport {
  const { evidence: _, ...attributes } = graph.getEdgeAttributes(key);
  const [source, target] = graph.extremities(key);
  return { key, source, target, attributes, reasons: findReasons(graph, key) };
}

function nodeText(graph: KnowledgeGraph, key: string): string {
  const node = graph.getNodeAttributes(key);
  const { kind, label, aliases, mentions, sameAs } = node;
  const lines = [`${label}  (${kind}, ${key})`];
  if (node.kind === 'Statement') lines.push(`  "${node.text}"`, `  ${[node.mode, node.language, node.date].filter(Boolean).join(', ')}`);
  if (node.kind === 'Article') lines.push(`  ${[node.url ?? node.source, node.language, node.publishedAt].filter(Boolean).join(', ')}`);
  const others = aliases.filter((alias) => alias !== label);
  if (others.length > 0) lines.push(`  also: ${others.join('; ')}`);
  if (sameAs?.length) lines.push(`  earlier keys: ${sameAs.join(', ')}`);
  const articles = new Set(mentions.map(({ article }) => article)).size;
  if (mentions.length > 0) lines.push(`  ${counted(mentions.length, 'mention')} in ${counted(articles, 'article')}`);
  return `${lines.join('\n')}\n`;
}

function edgeText(graph: KnowledgeGraph, { key, source, target, attributes, reasons }: EdgeReport): string {
  const { type, ...rest } = attributes;
  const details = Object.entries(rest).map(([name, value]) => `${name}: ${String(value)}`);
  const lines = [`${nameOf(graph, source)} --${type}--> ${nameOf(graph, target)}`, `  key: ${key}`];
  if (details.length > 0) lines.push(`  ${details.join(', ')}`);
  for (const reason of reasons) lines.push(...reasonLines(reason));
  if (reasons.length === 0) lines.push(`  ${whyWithoutEvidence(attributes)}`);
  return `${lines.join('\n')}\n`;
}

function whyWithoutEvidence({ type, source }: EdgeReport['attributes']): string {
  if (source === 'knowledge') return 'from background knowledge';
  if (type === 'MENTIONED_IN') return 'counted from the mentions';
  return type === 'PUBLISHED_BY' ? "from the article's metadata or address" : 'follows from other facts';
}

function reasonLines({ rule, confidence, cue, via, note, marked, source, url, publishedAt, start, end }: Reason): string[] {
  const where = [url ?? source, publishedAt, `characters ${start}-${end}`].filter((part) => part !== undefined);
  return [
    `  rule ${rule}, confidence ${confidence}`,
    ...(cue === undefined ? [] : [`    cue "${cue}"${via === undefined ? '' : `, speaker named by "${via}"`}`]),
    ...(cue !== undefined
      ? [`    how the speaker was found: ${note ?? 'the name stands in the sentence'}`]
      : note === undefined
        ? []
        : [`    ${note}`]),
    `    "${marked}"`,
    `    ${where.join(', ')}`,
  ];
}

function nameOf(graph: KnowledgeGraph, key: string): string {
  const { label } = graph.getNodeAttributes(key);
  const text = label.length > 80 ? `${label.slice(0, 79)}…` : label;
  return `${text} (${key})`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
