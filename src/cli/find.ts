// Finds what a user means by a key or a name.
import { compareStrings, UserError } from '../base/index.ts';
import type { KnowledgeGraph } from '../graph/index.ts';

export type Found = { node: string } | { edge: string };

/** A node or edge by key (retired keys too), else the one node of that name. Throws a UserError that lists several or the nearest. */
export function findByKeyOrName(graph: KnowledgeGraph, asked: string): Found {
  if (graph.hasNode(asked)) return { node: asked };
  if (graph.hasEdge(asked)) return { edge: asked };
  const name = fold(asked);
  const exact: string[] = [];
  const partial: string[] = [];
  graph.forEachNode((key, { label, aliases, names, sameAs }) => {
    const known = [label, ...aliases, ...Object.values(names ?? {})].map(fold);
    if (sameAs?.includes(asked) || known.includes(name)) exact.push(key);
    else if (name.length >= 3 && (known.some((each) => each.includes(name)) || key.includes(asked))) partial.push(key);
  });
  const candidates = exact.length > 0 ? exact : partial;
  if (candidates.length === 1) return { node: candidates[0]! };
  if (candidates.length === 0)
    throw new UserError('not-found', `nothing is called "${asked}": give a key or a name ("rapporteur stats --json" lists speakers)`);
  const shown = candidates.sort(compareStrings).slice(0, 10);
  const more = candidates.length > shown.length ? ` and ${candidates.length - shown.length} more` : '';
  throw new UserError('ambiguous', `"${asked}" may be ${shown.join(', ')}${more}: give one of these keys`);
}

/** Letters without case and diacritics. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'd')
    .toLowerCase()
    .trim();
}
