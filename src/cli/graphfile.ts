// The graph that build wrote, read back.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../base/index.ts';
import type { KnowledgeGraph } from '../graph/index.ts';

/** Reads `graph.json` of a folder; throws a UserError when there is none. */
export async function readGraph(folder: string): Promise<KnowledgeGraph> {
  const [{ parseGraphJson }, text] = await Promise.all([import('../formats/index.ts'), readText(path.join(folder, 'graph.json'))]);
  return parseGraphJson(text);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UserError(
      'no-graph',
      `no graph in ${path.dirname(file)}: run "rapporteur build INPUT... --out ${path.dirname(file)}" first`,
      { cause: error },
    );
  }
}
