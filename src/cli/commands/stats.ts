// stats: what a built graph holds, in numbers.
import { canonicalJson, compareBy, compareStrings } from '../../base/index.ts';
import type { KnowledgeGraph } from '../../graph/index.ts';
import { type CommandSpec, GRAPH_OPTION, JSON_OPTION, optionFlag, optionText } from '../command.ts';
import { readGraph } from '../graphfile.ts';
import { summaryTables } from '../summary.ts';
import { table } from '../tables.ts';

export const stats: CommandSpec = {
  name: 'stats',
  summary: 'print what a built graph holds, in numbers',
  options: [GRAPH_OPTION, JSON_OPTION],
  examples: ['rapporteur stats', 'rapporteur stats --graph out --json'],
  async run(invocation, effects) {
    const graph = await readGraph(optionText(invocation, 'graph') ?? 'out');
    const { summarize } = await import('../../graph/index.ts');
    const summary = summarize(graph);
    const languages = countLanguages(graph);
    const rules = countRules(graph);
    if (optionFlag(invocation, 'json')) {
      await effects.out(`${canonicalJson({ ...summary, languages, rules }, 2)}\n`);
      return 0;
    }
    const relations = table(
      ['relation', 'count'],
      summary.relations.map(({ type, count }) => [type, count]),
    );
    const byLanguage = table(
      ['language', 'articles'],
      languages.map(({ language, articles }) => [language, articles]),
    );
    const byRule = table(
      ['rule', 'findings'],
      rules.map(({ rule, findings }) => [rule, findings]),
    );
    await effects.out([summaryTables(summary, 20), relations, byLanguage, ...(rules.length > 0 ? [byRule] : [])].join('\n'));
    return 0;
  },
};

function countLanguages(graph: KnowledgeGraph): { language: string; articles: number }[] {
  const counts = new Map<string, number>();
  graph.forEachNode((_, node) => {
    if (node.kind === 'Article') counts.set(node.language, (counts.get(node.language) ?? 0) + 1);
  });
  return [...counts]
    .map(([language, articles]) => ({ language, articles }))
    .sort(
      compareBy(
        (a, b) => b.articles - a.articles,
        (a, b) => compareStrings(a.language, b.language),
      ),
    );
}

function countRules(graph: KnowledgeGraph): { rule: string; findings: number }[] {
  const counts = new Map<string, number>();
  graph.forEachEdge((_, { evidence }) => {
    for (const { rule } of evidence) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  });
  return [...counts]
    .map(([rule, findings]) => ({ rule, findings }))
    .sort(
      compareBy(
        (a, b) => b.findings - a.findings,
        (a, b) => compareStrings(a.rule, b.rule),
      ),
    );
}
