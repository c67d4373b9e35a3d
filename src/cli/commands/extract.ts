// extract: what is found in each article, one JSON line an article, as it is found.
import { canonicalJson } from '../../base/index.ts';
import { type CommandSpec, READING_OPTIONS } from '../command.ts';
import { codeOf, openReader, type ReadReport, readFragments } from '../reading.ts';

export const extract: CommandSpec = {
  name: 'extract',
  summary: 'print what each article holds, one JSON line an article',
  arguments: [{ name: '<input...>', description: 'files (.txt, .md, .html, .jsonl), folders, patterns, or - for standard input' }],
  options: READING_OPTIONS,
  examples: ['rapporteur extract article.txt', 'rapporteur extract articles/ > fragments.jsonl'],
  async run(invocation, effects) {
    const reader = await openReader(invocation, effects);
    const report: ReadReport = { articles: 0, problems: [], uncovered: [] };
    for await (const fragment of readFragments(reader, invocation, effects, report)) await effects.out(`${canonicalJson(fragment)}\n`);
    return codeOf(report);
  },
};
