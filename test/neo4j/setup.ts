// Starts the server the tests share. Without Java they are skipped, loudly; in CI that is a failure.
import type { TestProject } from 'vitest/node';
// @ts-expect-error: a script without types
import { findMissing, startNeo4j } from '../../scripts/neo4j/server.mjs';

import { builtCommand } from '../built.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server; empty when there is none on this machine. */
    uri: string;
  }
}

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  builtCommand();
  const missing = findMissing() as string | undefined;
  if (missing !== undefined) {
    const line = '!'.repeat(72);
    console.warn(`${line}\n! THE NEO4J TESTS ARE SKIPPED: ${missing}.\n${line}`);
    if (process.env['CI'] === 'true') throw new Error(`In CI the Neo4j tests may not be skipped: ${missing}.`);
    project.provide('uri', '');
    return undefined;
  }
  const server = (await startNeo4j({ log: console.warn })) as { uri: string; version: string; stop(): Promise<void> };
  console.log(`Neo4j ${server.version} answers on ${server.uri}`);
  project.provide('uri', server.uri);
  return server.stop;
}
