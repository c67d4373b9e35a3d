// export: a built graph as files for other programs.
import { type CommandSpec, GRAPH_OPTION, optionText } from '../command.ts';
import { prepareFolder, writeFiles } from '../files.ts';
import { readFacts } from '../stores.ts';

export const exportCommand: CommandSpec = {
  name: 'export',
  summary: 'write a built graph as files for Neo4j',
  options: [
    GRAPH_OPTION,
    {
      flags: '--format <format>',
      description: 'neo4j-csv: for neo4j-admin database import; cypher: a script for cypher-shell',
      choices: ['neo4j-csv', 'cypher'],
      default: 'neo4j-csv',
    },
    { flags: '--out <dir>', description: 'folder to write to', default: 'out/neo4j' },
    { flags: '--database <name>', description: 'database that the printed command names', default: 'neo4j' },
  ],
  examples: ['rapporteur export --format neo4j-csv --out import', 'rapporteur export --format cypher --out script'],
  async run(invocation, effects) {
    const folder = optionText(invocation, 'out') ?? 'out/neo4j';
    const graph = await readFacts(optionText(invocation, 'graph') ?? 'out');
    const { cypherScript, neo4jCsv } = await import('../../stores/index.ts');
    await prepareFolder(folder);
    if (optionText(invocation, 'format') === 'cypher') {
      await writeFiles(folder, { 'graph.cypher': cypherScript(graph) });
      await effects.out(`cd ${quoted(folder)} && cypher-shell -a bolt://localhost:7687 -f graph.cypher\n`);
      return 0;
    }
    const { files, command } = neo4jCsv(graph, optionText(invocation, 'database') ?? 'neo4j');
    await writeFiles(folder, {
      ...files,
      'import.sh': [`#!/bin/sh\n# Run with the server stopped (or the database absent).\ncd "$(dirname "$0")" && ${command}\n`],
    });
    await effects.out(`cd ${quoted(folder)} && ${command}\n`);
    return 0;
  },
};

/** A path as a shell takes it. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
