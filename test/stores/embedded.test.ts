import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { EmbeddedStore } from '../../src/stores/index.ts';
import { storeContract } from './contract.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

storeContract('embedded', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-store-'));
  folders.push(folder);
  return new EmbeddedStore(join(folder, 'graph.grafeo'));
});
