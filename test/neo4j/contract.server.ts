import { describe, inject } from 'vitest';
import { openNeo4jStore } from '../../src/stores/index.ts';
import { storeContract } from '../stores/contract.ts';

const uri = inject('uri');
describe.skipIf(uri === '')('Neo4j', () => {
  storeContract('neo4j', () => openNeo4jStore({ uri, database: 'neo4j' }));
});
