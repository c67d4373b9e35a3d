// Finding nodes by any of their names, in any language, with or without marks and capitals.
import { compareBy, compareStrings } from '../../../src/base/index.ts';
import type { KnowledgeGraph } from '../../../src/graph/index.ts';
import type { NodeKind } from '../../../src/model/index.ts';

export interface Found {
  key: string;
  kind: NodeKind;
  label: string;
  /** The name that matched, where it is not the label. */
  as?: string;
}

interface Entry {
  key: string;
  kind: NodeKind;
  label: string;
  size: number;
  names: { shown: string; folded: string }[];
}

/** Letters that Unicode does not take apart into a base letter and a mark. */
const PLAIN: Record<string, string> = { đ: 'd', ð: 'd', ł: 'l', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', '’': "'", ʼ: "'" };

/** A name as it is compared: no marks, no capitals, no doubled spaces. Works for every script. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đðłøıßæœþ’ʼ]/g, (letter) => PLAIN[letter]!)
    .replace(/\s+/g, ' ')
    .trim();
}

export function indexNodes(graph: KnowledgeGraph): Entry[] {
  return graph.mapNodes((key, node) => {
    const shown = [...new Set([node.label, ...Object.values(node.names), ...node.aliases])];
    if (node.kind === 'Statement') shown.push(node.text);
    return {
      key,
      kind: node.kind,
      label: node.label,
      size: node.size ?? 0,
      names: shown.map((name) => ({ shown: name, folded: folded(name) })),
    };
  });
}

/** All nodes one of whose names holds every word of the query; best first: whole name, start of name, start of word, inside; entities before texts. */
export function search(index: readonly Entry[], query: string): Found[] {
  const wanted = folded(query);
  if (wanted === '') return [];
  const words = wanted.split(' ');
  const hits: (Found & { rank: number; size: number })[] = [];
  for (const { key, kind, label, size, names } of index) {
    let best = Number.POSITIVE_INFINITY;
    let as = label;
    for (const { shown, folded: name } of names) {
      const rank = rankOf(name, wanted, words);
      if (rank < best) [best, as] = [rank, shown];
    }
    if (best === Number.POSITIVE_INFINITY) continue;
    if (kind === 'Statement' || kind === 'Article') best += 10;
    const found: Found = { key, kind, label };
    if (as !== label && kind !== 'Statement') found.as = as;
    hits.push({ ...found, rank: best, size });
  }
  const order = compareBy<(typeof hits)[number]>(
    (a, b) => a.rank - b.rank,
    (a, b) => b.size - a.size,
    (a, b) => compareStrings(a.key, b.key),
  );
  return hits.sort(order).map(({ rank: _rank, size: _size, ...found }) => found);
}

function rankOf(name: string, wanted: string, words: readonly string[]): number {
  if (!words.every((word) => name.includes(word))) return Number.POSITIVE_INFINITY;
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (words.every((word) => startsAWord(name, word))) return 2;
  return 3;
}

/** Whether some word of the name starts with these letters. A letter or digit before them makes it the inside of a word. */
function startsAWord(name: string, word: string): boolean {
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(name[at - 1]!)) return true;
  }
  return false;
}
