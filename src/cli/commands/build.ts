// build: articles in, graph.json, graph.gexf and fragments.jsonl out.
import { canonicalJson, UserError } from '../../base/index.ts';
import type { Fragment } from '../../model/index.ts';
import { type CommandSpec, type Invocation, JSON_OPTION, JUDGEMENTS_OPTION, optionFlag, optionText, READING_OPTIONS } from '../command.ts';
import type { Effects } from '../effects.ts';
import { prepareFolder, writeFiles } from '../files.ts';
import { codeOf, openReader, type ReadReport, readFragments } from '../reading.ts';
import { summaryTables } from '../summary.ts';

export const build: CommandSpec = {
  name: 'build',
  summary: 'read articles and write the graph of what they report',
  arguments: [{ name: '<input...>', description: 'files (.txt, .md, .html, .jsonl), folders, patterns, or - for standard input' }],
  options: [
    { flags: '--out <dir>', description: 'folder to write to', default: 'out' },
    ...READING_OPTIONS,
    JUDGEMENTS_OPTION,
    JSON_OPTION,
  ],
  examples: [
    'rapporteur build articles/ --out out',
    'rapporteur build "news/**/*.html" more.jsonl',
    'curl -s https://example.org/page | rapporteur build - --format html',
  ],
  async run(invocation, effects) {
    const out = optionText(invocation, 'out') ?? 'out';
    const undo = await prepareFolder(out);
    try {
      return await buildInto(out, invocation, effects);
    } catch (error) {
      await undo();
      throw error;
    }
  },
};

async function buildInto(out: string, invocation: Invocation, effects: Effects): Promise<number> {
  const reader = await openReader(invocation, effects);
  const report: ReadReport = { articles: 0, problems: [], uncovered: [] };
  const read: Fragment[] = [];
  for await (const fragment of readFragments(reader, invocation, effects, report)) read.push(fragment);
  if (read.length === 0) throw new UserError('no-article', 'no article could be read: nothing was written');
  const { fragments, facts } = reader.join(read);
  const [{ layout, summarize, toGraph }, { gexfChunks, graphJsonChunks }] = await Promise.all([
    import('../../graph/index.ts'),
    import('../../formats/index.ts'),
  ]);
  const graph = toGraph(facts);
  layout(graph);
  await writeFiles(out, { 'graph.json': graphJsonChunks(graph), 'graph.gexf': gexfChunks(graph), 'fragments.jsonl': lines(fragments) });
  const summary = summarize(graph);
  const { problems, uncovered } = report;
  if (optionFlag(invocation, 'json')) await effects.out(`${canonicalJson({ out, problems, uncovered, ...summary }, 2)}\n`);
  else await effects.out(`${summaryTables(summary, 8)}\nwritten to ${out}: graph.json, graph.gexf, fragments.jsonl\n`);
  return codeOf(report);
}

function* lines(fragments: readonly Fragment[]): Generator<string> {
  for (const fragment of fragments) yield `${canonicalJson(fragment)}\n`;
}
