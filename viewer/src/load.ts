// Fetches the graph that lies beside the page.
import { UserError } from '../../src/base/index.ts';
import { parseGraphJson } from '../../src/formats/index.ts';
import type { KnowledgeGraph } from '../../src/graph/index.ts';

/** Throws a UserError for everything that can go wrong, so that the page can say what to do. */
export async function loadGraph(address: string): Promise<KnowledgeGraph> {
  let text: string;
  try {
    const response = await fetch(address, { headers: { accept: 'application/json' } });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    text = await response.text();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(
      'graph-missing',
      `The graph could not be fetched (${reason}): build it with "rapporteur build" and serve it with "rapporteur serve".`,
      { cause },
    );
  }
  return parseGraphJson(text);
}
