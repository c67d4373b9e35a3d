// The Neo4j adapter; the driver is loaded when one of these is called.
import type { FactGraph } from '../../model/index.ts';
import type { GraphStore } from '../port.ts';
import type { Connection } from './connection.ts';
import type { PushOptions, PushReport } from './push.ts';

export type { Connection } from './connection.ts';
export type { PushOptions, PushReport } from './push.ts';

/** A store on a server; nothing is sent before the first call. Throws `neo4j-address` for a wrong address. */
export async function openNeo4jStore(connection: Connection): Promise<GraphStore> {
  const { Neo4jStore } = await import('./store.ts');
  return new Neo4jStore(connection);
}

/** Sends a graph to a server; see `push` for what it guarantees. Also tells which server it was. */
export async function pushGraph(connection: Connection, graph: FactGraph, options: PushOptions): Promise<PushReport & { version: string }> {
  const [{ driverFor, greet }, { push }] = await Promise.all([import('./connection.ts'), import('./push.ts')]);
  const driver = driverFor(connection);
  try {
    const { version } = await greet(driver, connection);
    return { ...(await push(driver, connection, graph, options)), version };
  } finally {
    await driver.close();
  }
}
