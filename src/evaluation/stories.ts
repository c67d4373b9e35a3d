// Stories: several articles on one happening, with the names that one entity and the words that one statement have in each of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityKind, FactGraph, GraphNode } from '../model/index.ts';
import { foldedKey } from '../text/index.ts';
import { wordF1 } from './match.ts';
import type { Counts, Mistake } from './score.ts';

export const STORY_TASKS = ['identities', 'restatements'] as const;
export type StoryTask = (typeof STORY_TASKS)[number];

/** For each article of a story that has it, by the article's file name without its ending: a name, or the words of a statement. */
type ByArticle = Record<string, string>;

export interface Story {
  name: string;
  heldOut: boolean;
  /** Path of each article by its file name without its ending. */
  articles: Map<string, string>;
  entities: { kind: EntityKind; names: ByArticle }[];
  statements: ByArticle[];
}

export interface StoryScore {
  counts: Record<StoryTask, Counts>;
  mistakes: Mistake[];
}

/** Reads the stories of a folder of gold: each a folder of articles (`*.md`) with an `identities.json`. None when there are none. */
export function readStories(gold: string): Story[] {
  const folder = join(gold, 'stories');
  if (!existsSync(folder)) return [];
  const list = join(folder, 'HELDOUT');
  const heldOut = new Set(existsSync(list) ? readFileSync(list, 'utf8').split(/\s+/) : []);
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'identities.json')));
  return names.sort().map((name) => {
    const here = join(folder, name);
    const files = readdirSync(here).filter((file) => file.endsWith('.md'));
    const { entities, statements } = JSON.parse(readFileSync(join(here, 'identities.json'), 'utf8')) as Pick<
      Story,
      'entities' | 'statements'
    >;
    const articles = new Map(files.sort().map((file) => [file.slice(0, -'.md'.length), join(here, file)]));
    return { name, heldOut: heldOut.has(name), articles, entities, statements };
  });
}

/**
 * Counts pairs: two articles that name one entity are found when both names belong to one node; two entities of one kind are wrong once for
 * each pair of names in one node. Statements likewise by RESTATES; any such edge that the story does not have is wrong.
 * `ids` gives the key of each article's node by its file name without its ending.
 */
export function scoreStory(story: Story, graph: FactGraph, ids: ReadonlyMap<string, string>): StoryScore {
  const mistakes: Mistake[] = [];
  const identities = countIdentities(story, graph, ids, mistakes);
  const restatements = countRestatements(story, graph, ids, mistakes);
  return { counts: { identities, restatements }, mistakes };
}

function countIdentities(story: Story, graph: FactGraph, ids: ReadonlyMap<string, string>, mistakes: Mistake[]): Counts {
  const texts = new Map(graph.nodes.flatMap(({ key, attributes }) => (attributes.kind === 'Article' ? [[key, attributes.text]] : [])));
  const counts = { found: 0, extra: 0, missed: 0 };
  const named = story.entities.flatMap(({ kind, names }, entity) =>
    Object.entries(names).map(([article, name]) => ({
      entity,
      kind,
      name: `${article}: ${name}`,
      node: nodeNamed(graph.nodes, kind, ids.get(article)!, name, texts),
    })),
  );
  for (const [a, b] of pairs(named)) {
    const same = a.node !== undefined && a.node === b.node;
    if (a.entity === b.entity) {
      if (same) counts.found++;
      else {
        counts.missed++;
        mistakes.push({
          article: story.name,
          class: 'entity not joined',
          detail: `${a.kind} ${a.name} (${a.node}) = ${b.name} (${b.node})`,
        });
      }
    } else if (same) {
      counts.extra++;
      mistakes.push({ article: story.name, class: 'entities wrongly joined', detail: `${a.kind} ${a.name} = ${b.name}` });
    }
  }
  return counts;
}

/** Least share of words that a mention has in common with a name, or a statement with its gold. */
const ALIKE = 0.5;

/** The node of a kind that is named so in an article, exactly or nearly. */
function nodeNamed(
  nodes: readonly GraphNode[],
  kind: EntityKind,
  article: string,
  name: string,
  texts: ReadonlyMap<string, string>,
): string | undefined {
  let best: { key: string; score: number } | undefined;
  for (const { key, attributes } of nodes) {
    if (attributes.kind !== kind) continue;
    for (const mention of attributes.mentions) {
      if (mention.article !== article) continue;
      const words = texts.get(article)!.slice(mention.start, mention.end);
      const score = foldedKey(words) === foldedKey(name) ? 2 : wordF1(words, name);
      if (score >= ALIKE && score > (best?.score ?? 0)) best = { key, score };
    }
  }
  return best?.key;
}

function countRestatements(story: Story, graph: FactGraph, ids: ReadonlyMap<string, string>, mistakes: Mistake[]): Counts {
  const counts = { found: 0, extra: 0, missed: 0 };
  const told = new Set(
    graph.edges.flatMap(({ source, target, attributes }) => (attributes.type === 'RESTATES' ? [pairKey(source, target)] : [])),
  );
  const wanted = new Set<string>();
  for (const statement of story.statements) {
    const nodes = Object.entries(statement).map(([article, words]) => ({
      name: `${article}: ${words}`,
      key: statementLike(graph.nodes, ids.get(article)!, words),
    }));
    for (const [a, b] of pairs(nodes)) {
      const key = a.key === undefined || b.key === undefined ? undefined : pairKey(a.key, b.key);
      if (key !== undefined) wanted.add(key);
      if (key !== undefined && told.has(key)) counts.found++;
      else {
        counts.missed++;
        mistakes.push({ article: story.name, class: 'statement not joined', detail: `${a.name} (${a.key}) = ${b.name} (${b.key})` });
      }
    }
  }
  const labels = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label]));
  for (const key of told) {
    if (wanted.has(key)) continue;
    counts.extra++;
    const [a, b] = key.split(' ');
    mistakes.push({ article: story.name, class: 'statements wrongly joined', detail: `${labels.get(a!)} = ${labels.get(b!)}` });
  }
  return counts;
}

function statementLike(nodes: readonly GraphNode[], article: string, words: string): string | undefined {
  let best: { key: string; score: number } | undefined;
  for (const { key, attributes } of nodes) {
    if (attributes.kind !== 'Statement' || attributes.article !== article) continue;
    const score = wordF1(attributes.text, words);
    if (score >= ALIKE && score > (best?.score ?? 0)) best = { key, score };
  }
  return best?.key;
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((item, index) => items.slice(index + 1).map((other): [Item, Item] => [item, other]));
}
