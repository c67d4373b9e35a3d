// The library behind the commands, loaded when one first needs it.
import { loadKnowledge, loadPacks } from '../discovery/index.ts';
import { EXTRACTOR_VERSION, extract } from '../extract/index.ts';
import { joinFragments, resolve } from '../resolve/index.ts';
import { type Engine, makeReader } from './engine.ts';

/** The engine over the packaged packs and knowledge and those the user names. */
export async function openEngine(): Promise<Engine> {
  return {
    async open(options) {
      const knowledge = loadKnowledge(options.knowledge);
      return makeReader({
        loadPack: async (language) =>
          (await loadPacks(knowledge, { directory: options.packs, only: [language], models: options.models ?? true })).get(language),
        extract,
        join: joinFragments,
        resolve: (fragments) => resolve(fragments, { knowledge }),
        extractor: EXTRACTOR_VERSION,
      });
    },
  };
}
