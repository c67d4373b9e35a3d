// The library behind the commands, loaded when one first needs it.
import type { CompiledPack } from '../lang/index.ts';
import { type Engine, makeReader } from './engine.ts';
import { readJudgements } from './judgements.ts';

/** Loads discovery, extraction and resolution; packs come with the first article in their language. */
export async function openEngine(): Promise<Engine> {
  const [{ loadKnowledge, loadPacks }, { EXTRACTOR_VERSION, extract }, { joinFragments, resolve }] = await Promise.all([
    import('../discovery/index.ts'),
    import('../extract/index.ts'),
    import('../resolve/index.ts'),
  ]);
  return {
    async open(options) {
      const judgements = await readJudgements(options.judgements);
      const knowledge = loadKnowledge(options.knowledge);
      return makeReader<CompiledPack>({
        loadPack: async (language) =>
          (await loadPacks(knowledge, { directory: options.packs, only: [language], models: options.models ?? true })).get(language),
        extract,
        join: joinFragments,
        resolve: (fragments) => resolve(fragments, { knowledge, judgements }),
        extractor: EXTRACTOR_VERSION,
      });
    },
  };
}
