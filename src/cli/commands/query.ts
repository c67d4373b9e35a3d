// query: Cypher on what build wrote, or on a Neo4j server.
import { readFile } from 'node:fs/promises';
import { UsageError, UserError } from '../../base/index.ts';
import type { GraphStore, Parameters } from '../../stores/index.ts';
import { type CommandSpec, GRAPH_OPTION, type Invocation, optionFlag, optionText } from '../command.ts';
import type { Effects } from '../effects.ts';
import { connectionOf, DATABASE_OPTION, optionNumber, parseFacts, progressLine, withCredentials } from '../stores.ts';

export const query: CommandSpec = {
  name: 'query',
  summary: 'ask a built graph, or a Neo4j server, with Cypher',
  arguments: [{ name: '[cypher...]', description: 'the query; or use --name or --file' }],
  options: [
    GRAPH_OPTION,
    { flags: '--name <query>', description: 'ask a named example query' },
    { flags: '--list', description: 'list the named queries and what they take' },
    { flags: '--file <path>', description: 'read the query from a file (- for standard input)' },
    { flags: '--param <name=value>', description: 'a parameter ($name in the query); may be given several times', repeatable: true },
    { flags: '--format <format>', description: 'how the answer is printed', choices: ['table', 'json', 'csv'], default: 'table' },
    { flags: '--neo4j <uri>', description: 'ask this server instead (bolt:// or neo4j://)' },
    DATABASE_OPTION,
    { flags: '--timeout <seconds>', description: 'stop the query after this time', default: '30' },
    { flags: '--max-rows <number>', description: 'print at most this many rows', default: '10000' },
    { flags: '--memory <megabytes>', description: 'stop the query when it takes more', default: '2048' },
  ],
  examples: [
    'rapporteur query --list',
    'rapporteur query --name said-about --param about=ports',
    'rapporteur query "MATCH (p:Person)-[:SAID]->(s) RETURN p.label, count(s) AS n ORDER BY n DESC"',
    'rapporteur query --neo4j bolt://localhost:7687 --file question.cypher --format json',
  ],
  async run(invocation, effects) {
    const stores = await import('../../stores/index.ts');
    if (optionFlag(invocation, 'list')) {
      await effects.out(listText(stores.NAMED_QUERIES));
      return 0;
    }
    const given = Object.fromEntries(((invocation.options['param'] ?? []) as readonly string[]).map(stores.parseParameter)) as Parameters;
    const name = optionText(invocation, 'name');
    const named = name === undefined ? undefined : stores.namedQuery(name);
    const cypher = named?.cypher ?? (await readCypher(invocation, effects));
    const parameters = named ? stores.completeParameters(named, given) : given;
    const limits = {
      timeoutMs: (optionNumber(invocation, 'timeout', 0.001) ?? stores.DEFAULT_LIMITS.timeoutMs / 1000) * 1000,
      maxRows: optionNumber(invocation, 'maxRows', 1) ?? stores.DEFAULT_LIMITS.maxRows,
      maxMemoryMb: optionNumber(invocation, 'memory', 1) ?? stores.DEFAULT_LIMITS.maxMemoryMb,
    };
    const ask = async (store: GraphStore): Promise<void> => {
      try {
        const result = await store.query(cypher, parameters, limits);
        const { formatAnswer } = await import('../answers.ts');
        await effects.out(formatAnswer(result, optionText(invocation, 'format') as 'table'));
        if (result.truncated)
          effects.err(`rapporteur: only the first ${result.rows.length} rows are shown: raise --max-rows or add LIMIT\n`);
      } finally {
        await store.close();
      }
    };
    const uri = optionText(invocation, 'neo4j');
    if (uri !== undefined) {
      const connection = await connectionOf(uri, invocation, effects);
      await withCredentials(connection, effects, async (complete) => ask(await stores.openNeo4jStore(complete)));
      return 0;
    }
    const { progress, end } = progressLine(effects);
    const notice = (line: string): void => effects.err(`rapporteur: ${line}\n`);
    const store = await stores.openGraphDirectory(optionText(invocation, 'graph') ?? 'out', { parse: parseFacts, notice, progress });
    end();
    await ask(store);
    return 0;
  },
};

async function readCypher(invocation: Invocation, effects: Effects): Promise<string> {
  const text = (invocation.args[0] ?? []).join(' ');
  const file = optionText(invocation, 'file');
  if ((text === '') === (file === undefined))
    throw new UsageError('give one query: as an argument, with --file, or with --name (--list shows the names)');
  if (file === undefined) return text;
  if (file === '-') {
    const chunks: Uint8Array[] = [];
    for await (const chunk of effects.stdin) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  }
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UserError('query-file', `cannot read the query from ${file}: check the path`, { cause });
  });
}

function listText(queries: typeof import('../../stores/index.ts')['NAMED_QUERIES']): string {
  const entries = queries.map(({ name, description, parameters }) => {
    const lines = parameters.map(({ name: parameter, description: what, default: fallback }) => {
      const otherwise = fallback === undefined ? '' : ` (default ${JSON.stringify(fallback)})`;
      return `    --param ${parameter}=...  ${what}${otherwise}\n`;
    });
    return `${name}\n    ${description}\n${lines.join('')}`;
  });
  return entries.join('\n');
}
