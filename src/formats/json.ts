// graph.json: graphology's own serialisation in canonical form, one record a line, and its reader.
import { canonicalJson, compareStrings, UserError } from '../base/index.ts';
import { emptyGraph, type KnowledgeGraph, type LaidOut } from '../graph/index.ts';
import { EDGE_TYPES, type EdgeAttributes, GRAPH_FORMAT, NODE_KINDS } from '../model/index.ts';

/** The file in pieces, so that a large graph need not be one string. Same graph, same bytes. */
export function* graphJsonChunks(graph: KnowledgeGraph): Generator<string> {
  yield `{"attributes":${canonicalJson(graph.getAttributes())},\n"edges":[`;
  let separator = '\n';
  for (const key of graph.edges().sort(compareStrings)) {
    const [source, target] = graph.extremities(key);
    yield separator + canonicalJson({ key, source, target, attributes: graph.getEdgeAttributes(key) });
    separator = ',\n';
  }
  yield '\n],\n"nodes":[';
  separator = '\n';
  for (const key of graph.nodes().sort(compareStrings)) {
    yield separator + canonicalJson({ key, attributes: graph.getNodeAttributes(key) });
    separator = ',\n';
  }
  yield '\n],\n"options":{"allowSelfLoops":true,"multi":true,"type":"directed"}}\n';
}

export function writeGraphJson(graph: KnowledgeGraph): string {
  return [...graphJsonChunks(graph)].join('');
}

/**
 * Reads what `writeGraphJson` wrote. Throws a UserError that names what is wrong: not JSON, another format or version,
 * an unknown kind or type, an edge to a node that is not in the file.
 */
export function parseGraphJson(text: string): KnowledgeGraph {
  const file = record(parseJson(text), 'the file');
  const { format } = record(file['attributes'] ?? {}, '"attributes"');
  if (format !== GRAPH_FORMAT) throw wrongFormat(format);
  const graph = emptyGraph();
  for (const [index, value] of list(file['nodes'], '"nodes"').entries()) {
    const node = record(value, `node ${index}`);
    const key = keyOf(node['key'], `node ${index}`);
    if (graph.hasNode(key)) throw damaged(`node ${key} is there twice`);
    graph.addNode(key, nodeAttributes(node['attributes'], key));
  }
  for (const [index, value] of list(file['edges'], '"edges"').entries()) {
    const edge = record(value, `edge ${index}`);
    const key = keyOf(edge['key'], `edge ${index}`);
    const [source, target] = [keyOf(edge['source'], `source of edge ${key}`), keyOf(edge['target'], `target of edge ${key}`)];
    for (const end of [source, target]) if (!graph.hasNode(end)) throw damaged(`edge ${key} leads to ${end}, which is not in the file`);
    if (graph.hasEdge(key)) throw damaged(`edge ${key} is there twice`);
    graph.addDirectedEdgeWithKey(key, source, target, edgeAttributes(edge['attributes'], key));
  }
  return graph;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (cause) {
    throw new UserError('graph-json', 'The graph file is not JSON: build it again with "rapporteur build".', { cause });
  }
}

function wrongFormat(format: unknown): UserError {
  const found = typeof format === 'string' ? `"${format}"` : 'no format';
  return new UserError(
    'graph-format',
    `The graph file has ${found}, this version reads "${GRAPH_FORMAT}": build it again with "rapporteur build".`,
  );
}

function damaged(what: string): UserError {
  return new UserError('graph-damaged', `The graph file is damaged: ${what}. Build it again with "rapporteur build".`);
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw damaged(`${what} is not an object`);
  return value as Record<string, unknown>;
}

function list(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value)) throw damaged(`${what} is not a list`);
  return value;
}

function keyOf(value: unknown, what: string): string {
  if (typeof value !== 'string' || value === '') throw damaged(`${what} has no key`);
  return value;
}

function nodeAttributes(value: unknown, key: string): LaidOut {
  const attributes = record(value, `"attributes" of ${key}`);
  if (!(NODE_KINDS as readonly unknown[]).includes(attributes['kind']))
    throw damaged(`${key} has the unknown kind "${attributes['kind']}"`);
  if (typeof attributes['label'] !== 'string') throw damaged(`${key} has no label`);
  list(attributes['aliases'], `"aliases" of ${key}`);
  list(attributes['mentions'], `"mentions" of ${key}`);
  record(attributes['names'], `"names" of ${key}`);
  for (const axis of ['x', 'y', 'size']) {
    if (attributes[axis] !== undefined && typeof attributes[axis] !== 'number') throw damaged(`"${axis}" of ${key} is not a number`);
  }
  return attributes as unknown as LaidOut;
}

function edgeAttributes(value: unknown, key: string): EdgeAttributes {
  const attributes = record(value, `"attributes" of ${key}`);
  if (!(EDGE_TYPES as readonly unknown[]).includes(attributes['type']))
    throw damaged(`${key} has the unknown type "${attributes['type']}"`);
  list(attributes['evidence'], `"evidence" of ${key}`);
  return attributes as unknown as EdgeAttributes;
}
