// GEXF 1.3 for Gephi and networkx, as streamed text: typed attributes, looks, dates, evidence as readable sentences.
import { compareStrings } from '../base/index.ts';
import type { KnowledgeGraph, LaidOut } from '../graph/index.ts';
import type { ArticleNode, Evidence } from '../model/index.ts';
import { type Column, EDGE_COLUMNS, type EdgeRow, NODE_COLUMNS } from './columns.ts';
import { KIND_STYLE, RELATION_COLOR } from './style.ts';
import { escapeXml, xmlAttributes } from './xml.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
  <meta>
    <creator>rapporteur</creator>
    <description>Who was there, who said what, who hosted and who signed</description>
  </meta>
`;

/** The file in pieces. `mode` is dynamic only when some node has an exact date. Same graph, same bytes. */
export function* gexfChunks(graph: KnowledgeGraph): Generator<string> {
  const nodes = graph.nodes().sort(compareStrings);
  const edges = graph.edges().sort(compareStrings);
  const dynamic = nodes.some((key) => lifetime(graph.getNodeAttributes(key)) !== undefined);
  yield HEAD;
  yield `  <graph defaultedgetype="directed"${dynamic ? ' mode="dynamic" timeformat="date" timerepresentation="interval"' : ' mode="static"'}>\n`;
  yield columnHeads('node', NODE_COLUMNS);
  yield columnHeads('edge', EDGE_COLUMNS);
  yield `    <nodes count="${nodes.length}">\n`;
  for (const key of nodes) yield nodeElement(graph, key);
  yield `    </nodes>\n    <edges count="${edges.length}">\n`;
  for (const key of edges) yield edgeElement(graph, key);
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

export function writeGexf(graph: KnowledgeGraph): string {
  return [...gexfChunks(graph)].join('');
}

function columnHeads<T>(group: 'node' | 'edge', columns: readonly Column<T>[]): string {
  const heads = columns.map(({ id, type }) => `      <attribute${xmlAttributes({ id, title: id, type })}/>\n`);
  return `    <attributes class="${group}">\n${heads.join('')}    </attributes>\n`;
}

function nodeElement(graph: KnowledgeGraph, key: string): string {
  const attributes = graph.getNodeAttributes(key);
  const { color, shape } = KIND_STYLE[attributes.kind];
  const { x = 0, y = 0, size = 1 } = attributes;
  return (
    `      <node${xmlAttributes({ id: key, label: attributes.label, ...lifetime(attributes) })}>\n` +
    values(NODE_COLUMNS, attributes) +
    `        <viz:color${channels(color)}/>\n        <viz:position x="${x}" y="${y}" z="0"/>\n` +
    `        <viz:size value="${size}"/>\n        <viz:shape value="${shape}"/>\n      </node>\n`
  );
}

function edgeElement(graph: KnowledgeGraph, key: string): string {
  const attributes = graph.getEdgeAttributes(key);
  const [source, target] = graph.extremities(key);
  const weight = Math.max(1, attributes.evidence.length);
  const row: EdgeRow = { ...attributes, sentences: attributes.evidence.map((evidence) => quote(graph, evidence)) };
  return (
    `      <edge${xmlAttributes({ id: key, source, target, type: 'directed', kind: attributes.type, label: attributes.type, weight })}>\n` +
    values(EDGE_COLUMNS, row) +
    `        <viz:color${channels(RELATION_COLOR[attributes.type])}/>\n      </edge>\n`
  );
}

function quote(graph: KnowledgeGraph, { article, start, end, rule }: Evidence): string {
  if (!graph.hasNode(article)) return `[${article} ${start}-${end}, rule ${rule}]`;
  const { text, title, url, source } = graph.getNodeAttributes(article) as ArticleNode;
  return `${text.slice(start, end)} [${title ?? url ?? source}, ${start}-${end}, rule ${rule}]`;
}

function values<T>(columns: readonly Column<T>[], row: T): string {
  let out = '';
  for (const { id, value } of columns) {
    const found = value(row);
    if (found !== undefined && found !== '') out += `          <attvalue for="${id}" value="${escapeXml(String(found))}"/>\n`;
  }
  return out === '' ? '' : `        <attvalues>\n${out}        </attvalues>\n`;
}

/** The days an event lasted, where both are known exactly; a month or a day without a year stays an attribute only. */
function lifetime(attributes: LaidOut): { start: string; end: string } | undefined {
  if (attributes.kind !== 'Event' || !isDay(attributes.start)) return undefined;
  return { start: attributes.start, end: isDay(attributes.end) && attributes.end >= attributes.start ? attributes.end : attributes.start };
}

function isDay(date: string | undefined): date is string {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date);
}

function channels(hex: string): string {
  const channel = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return ` r="${channel(1)}" g="${channel(3)}" b="${channel(5)}"`;
}
