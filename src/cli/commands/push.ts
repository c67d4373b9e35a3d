// push: a built graph to a Neo4j server.
import { UsageError } from '../../base/index.ts';
import { type CommandSpec, GRAPH_OPTION, optionFlag, optionText } from '../command.ts';
import { connectionOf, DATABASE_OPTION, optionNumber, progressLine, readFacts, withCredentials } from '../stores.ts';

export const push: CommandSpec = {
  name: 'push',
  summary: 'send a built graph to a Neo4j server; sending it again changes nothing',
  options: [
    GRAPH_OPTION,
    { flags: '--uri <uri>', description: 'address of the server: bolt:// or neo4j://, also with +s or +ssc' },
    DATABASE_OPTION,
    { flags: '--prune', description: 'delete what an earlier push sent and this graph no longer has' },
    { flags: '--batch <number>', description: 'records a transaction', default: '5000' },
  ],
  examples: [
    'NEO4J_USER=neo4j NEO4J_PASSWORD=... rapporteur push --uri bolt://localhost:7687',
    'rapporteur push --uri neo4j+s://db.example --prune',
  ],
  async run(invocation, effects) {
    const uri = optionText(invocation, 'uri') ?? effects.env['NEO4J_URI'];
    if (uri === undefined) throw new UsageError('name the server with --uri, such as --uri bolt://localhost:7687');
    const batch = optionNumber(invocation, 'batch', 1) ?? 5000;
    const graph = await readFacts(optionText(invocation, 'graph') ?? 'out');
    const connection = await connectionOf(uri, invocation, effects);
    const { pushGraph } = await import('../../stores/index.ts');
    const started = performance.now();
    const { progress, end } = progressLine(effects);
    const options = { prune: optionFlag(invocation, 'prune'), progress, batch };
    const { counts, unchanged, surplus, version } = await withCredentials(connection, effects, (complete) =>
      pushGraph(complete, graph, options),
    ).finally(end);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const { nodesCreated, nodesDeleted, relationshipsCreated, relationshipsDeleted, propertiesSet } = counts;
    await effects.out(
      `Neo4j ${version}: ${nodesCreated} nodes and ${relationshipsCreated} relationships created, ${nodesDeleted} and ${relationshipsDeleted} deleted, ${propertiesSet} properties set, ${unchanged} records unchanged, in ${seconds} s\n`,
    );
    if (surplus > 0)
      effects.err(`rapporteur: the server holds ${surplus} records that this graph does not have: delete them with --prune\n`);
    return 0;
  },
};
