// Tests that need a running Neo4j: `npm run test:neo4j`. One server for all, one file after another.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/neo4j/**/*.server.ts'], globalSetup: 'test/neo4j/setup.ts', fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000, passWithNoTests: false },
});
