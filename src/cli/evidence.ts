// Why an edge is there: each piece of evidence with its article, its sentence and the marked parts.
import type { KnowledgeGraph } from '../graph/index.ts';
import type { ArticleSpan, Evidence, Span } from '../model/index.ts';

/** One piece of evidence, ready to print. */
export interface Reason extends Evidence {
  source: string;
  url?: string | undefined;
  title?: string | undefined;
  publishedAt?: string | undefined;
  /** The sentence as written. */
  sentence: string;
  /** The sentence with the parts it rests on between ⟦ and ⟧. */
  marked: string;
}

/** The reasons of an edge, in the order of its evidence. */
export function findReasons(graph: KnowledgeGraph, edge: string): Reason[] {
  const ends = graph.extremities(edge);
  return graph.getEdgeAttribute(edge, 'evidence').flatMap((evidence) => {
    if (!graph.hasNode(evidence.article)) return [];
    const article = graph.getNodeAttributes(evidence.article);
    if (article.kind !== 'Article') return [];
    const parts = ends.flatMap((end) => partsOf(graph, end)).filter(({ article: at }) => at === evidence.article);
    const { source, url, title, publishedAt } = article;
    const sentence = article.text.slice(evidence.start, evidence.end);
    return [{ ...evidence, source, url, title, publishedAt, sentence, marked: mark(sentence, evidence.start, parts) }];
  });
}

/** What stands for a node in the text: the content of a statement, the mentions of anything else. */
function partsOf(graph: KnowledgeGraph, key: string): ArticleSpan[] {
  const node = graph.getNodeAttributes(key);
  if (node.kind === 'Statement')
    return (node.parts ?? [{ start: node.start, end: node.end }]).map((part) => ({ ...part, article: node.article }));
  return node.kind === 'Article' ? [] : node.mentions;
}

/** Puts marks around the parts that lie in the sentence; overlapping parts become one. */
export function mark(sentence: string, offset: number, parts: readonly Span[]): string {
  const inside = parts
    .map(({ start, end }) => ({ start: Math.max(0, start - offset), end: Math.min(sentence.length, end - offset) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  let out = '';
  for (let i = 0; i < inside.length; ) {
    const start = inside[i]!.start;
    let end = inside[i]!.end;
    for (i++; i < inside.length && inside[i]!.start < end; i++) end = Math.max(end, inside[i]!.end);
    out += `${sentence.slice(at, start)}⟦${sentence.slice(start, end)}⟧`;
    at = end;
  }
  return out + sentence.slice(at);
}
