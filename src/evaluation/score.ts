// Scores the graph of one article against its gold: entities, spans of statements, who said them, relations.
import { type EntityNode, FACT_TYPES, type FactGraph, type FactType, type GraphNode, type StatementNode } from '../model/index.ts';
import type { GoldArticle, GoldEntity } from './gold.ts';
import { assign, entityScore, MATCH, wordF1 } from './match.ts';

export const TASKS = ['entities', 'spans', 'said', 'relations'] as const;
export type Task = (typeof TASKS)[number];

export interface Counts {
  found: number;
  extra: number;
  missed: number;
}

/** One mistake in an article or a story, by class, for reading. */
export interface Mistake {
  article: string;
  class:
    | 'entity missed'
    | 'entity extra'
    | 'statement missed'
    | 'statement extra'
    | 'wrong speaker'
    | 'relation missed'
    | 'relation extra'
    | 'entity not joined'
    | 'entities wrongly joined'
    | 'statement not joined'
    | 'statements wrongly joined';
  detail: string;
}

export interface Score {
  counts: Record<Task, Counts>;
  mistakes: Mistake[];
}

/** Least share of common words at which a span is the gold's. */
const SPAN = 0.6;

/** Compares the graph built from one article alone with its gold. */
export function scoreArticle(gold: GoldArticle, graph: FactGraph): Score {
  return new Comparison(gold, graph).run();
}

class Comparison {
  private readonly gold: GoldArticle;
  private readonly graph: FactGraph;
  private readonly counts: Record<Task, Counts> = { entities: zero(), spans: zero(), said: zero(), relations: zero() };
  private readonly mistakes: Mistake[] = [];
  /** Gold id of each found node. */
  private readonly matched = new Map<string, string>();
  private readonly nodes: Map<string, GraphNode>;

  constructor(gold: GoldArticle, graph: FactGraph) {
    this.gold = gold;
    this.graph = graph;
    this.nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  }

  run(): Score {
    this.entities();
    this.statements();
    this.relations();
    return { counts: this.counts, mistakes: this.mistakes };
  }

  private note(kind: Mistake['class'], detail: string): void {
    this.mistakes.push({ article: this.gold.name, class: kind, detail });
  }

  private tally(task: Task, must: boolean, hit: boolean): void {
    if (hit && must) this.counts[task].found++;
    if (!hit && must) this.counts[task].missed++;
  }

  private entities(): void {
    const found = this.graph.nodes.filter((node) => isEntity(node) && node.attributes.mentions.length > 0);
    const candidates: { score: number; a: GoldEntity; b: GraphNode }[] = [];
    for (const a of this.gold.entities) {
      for (const b of found) {
        const score = entityScore(a, b.attributes as EntityNode);
        if (score >= MATCH) candidates.push({ score, a, b });
      }
    }
    const pairs = assign(candidates);
    for (const [entity, node] of pairs) this.matched.set(node.key, entity.id);
    for (const entity of this.gold.entities) {
      this.tally('entities', entity.level === 'must', pairs.has(entity));
      if (entity.level === 'must' && !pairs.has(entity)) this.note('entity missed', `${entity.kind} ${entity.names[0]}`);
    }
    for (const node of found) {
      if (this.matched.has(node.key) || node.attributes.kind === 'Group') continue;
      this.counts.entities.extra++;
      this.note('entity extra', `${node.attributes.kind} ${node.attributes.label}`);
    }
  }

  private statements(): void {
    const found = this.graph.nodes.filter((node) => node.attributes.kind === 'Statement');
    const speakers = new Map<string, string[]>();
    for (const edge of this.graph.edges)
      if (edge.attributes.type === 'SAID') speakers.set(edge.target, [...(speakers.get(edge.target) ?? []), edge.source]);
    const candidates = this.gold.statements.flatMap((a) =>
      found.map((b) => ({ score: wordF1(a.text, (b.attributes as StatementNode).text), a, b })),
    );
    const pairs = assign(candidates.filter(({ score }) => score >= SPAN));
    for (const statement of this.gold.statements) {
      const node = pairs.get(statement);
      const must = statement.level === 'must';
      const right = node !== undefined && (speakers.get(node.key) ?? []).some((key) => this.matched.get(key) === statement.speaker);
      this.tally('spans', must, node !== undefined);
      this.tally('said', must, right);
      const head = statement.text.slice(0, 70);
      if (node === undefined && must) this.note('statement missed', `${statement.mode}, ${statement.speaker}: ${head}`);
      if (node !== undefined && !right) {
        this.counts.said.extra++;
        const got = (speakers.get(node.key) ?? []).map((key) => this.nodes.get(key)?.attributes.label ?? key).join(', ');
        this.note('wrong speaker', `${statement.speaker}, got ${got === '' ? 'nobody' : got}: ${head}`);
      }
    }
    const taken = new Set(pairs.values());
    for (const node of found) {
      if (taken.has(node)) continue;
      this.counts.spans.extra++;
      this.counts.said.extra++;
      this.note('statement extra', node.attributes.label);
    }
  }

  private relations(): void {
    const name = (key: string): string => this.matched.get(key) ?? `?${this.nodes.get(key)?.attributes.label ?? key}`;
    const wanted = new Map(this.gold.relations.map((relation) => [relationKey(relation.type, relation.source, relation.target), relation]));
    const got = new Set<string>();
    for (const edge of this.graph.edges) {
      const { type, evidence } = edge.attributes;
      if (evidence.length > 0 && (FACT_TYPES as readonly string[]).includes(type))
        got.add(relationKey(type as FactType, name(edge.source), name(edge.target)));
    }
    for (const [key, relation] of wanted) {
      this.tally('relations', relation.level === 'must', got.has(key));
      if (relation.level === 'must' && !got.has(key)) this.note('relation missed', key);
    }
    for (const key of got) {
      if (wanted.has(key)) continue;
      this.counts.relations.extra++;
      this.note('relation extra', key);
    }
  }
}

function isEntity(node: GraphNode): boolean {
  const { kind } = node.attributes;
  return kind !== 'Article' && kind !== 'Statement' && kind !== 'Topic';
}

/** Co-hosting counts as hosting; a meeting has no direction. */
function relationKey(type: FactType, source: string, target: string): string {
  if (type === 'MET') return ['MET', ...[source, target].sort()].join(' ');
  return `${type === 'CO_HOSTED' ? 'HOSTED' : type} ${source} ${target}`;
}

function zero(): Counts {
  return { found: 0, extra: 0, missed: 0 };
}
