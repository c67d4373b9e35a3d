// A connection to a Neo4j server: addresses, credentials, the version it must have.
import neo4j, { type Driver } from 'neo4j-driver';
import { UserError } from '../../base/index.ts';
import { serverError } from './errors.ts';

export interface Connection {
  uri: string;
  database: string;
  user?: string;
  password?: string;
  /** How long a write is tried again after the connection broke or the server was busy. */
  retryMs?: number;
}

const SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

/** Oldest server the statements are written for. */
const OLDEST_MAJOR = 5;

/** Throws `neo4j-address` for anything but a bolt or neo4j address without credentials in it. */
export function checkedAddress(uri: string): string {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  if (!url || !SCHEMES.includes(url.protocol))
    throw new UserError(
      'neo4j-address',
      `"${uri.replace(/\/\/[^@/]*@/, '//')}" is not a Neo4j address: use bolt:// or neo4j:// (also +s, +ssc), such as bolt://localhost:7687.`,
    );
  if (url.username || url.password)
    throw new UserError(
      'neo4j-address',
      'Leave user and password out of the address, where others can read them: set NEO4J_USER and NEO4J_PASSWORD.',
    );
  return uri;
}

/** A driver for a connection; nothing is sent yet. */
export function driverFor({ uri, user, password, retryMs = 30_000 }: Connection): Driver {
  const auth = password === undefined ? undefined : neo4j.auth.basic(user ?? 'neo4j', password);
  return neo4j.driver(checkedAddress(uri), auth, {
    maxTransactionRetryTime: retryMs,
    connectionTimeout: 10_000,
    connectionAcquisitionTimeout: 20_000,
    userAgent: 'rapporteur',
    disableLosslessIntegers: false,
  });
}

/** The server's name and version, once it has answered, accepted the user and has the database. */
export async function greet(driver: Driver, { uri, database }: Connection): Promise<{ engine: string; version: string }> {
  try {
    const server = await driver.getServerInfo({ database });
    const [engine = 'neo4j', version = ''] = (server.agent ?? '').split('/');
    if (Number.parseInt(version, 10) < OLDEST_MAJOR)
      throw new UserError('neo4j-version', `${uri} runs Neo4j ${version}: version ${OLDEST_MAJOR} or newer is needed.`);
    return { engine: engine.toLowerCase(), version };
  } catch (error) {
    throw serverError(error, uri, database);
  }
}
