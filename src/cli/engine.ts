// The library as the commands see it: articles in, fragments out, fragments joined to facts.
import { compareBy, compareStrings } from '../base/index.ts';
import { type Article, type FactGraph, FRAGMENT_FORMAT, type Fragment } from '../model/index.ts';

export interface EngineOptions {
  /** Folder with further knowledge files. */
  knowledge?: string | undefined;
  /** Folder with further language packs. */
  packs?: string | undefined;
  /** File of what a person decided about pairs of keys. */
  judgements?: string | undefined;
  /** Whether trained models join the rules; true unless said otherwise. */
  models?: boolean;
}

export interface Engine {
  open(options: EngineOptions): Promise<Reader>;
}

export interface Reader {
  /** A fragment without findings, `uncovered: ['all']`, when no pack covers the language. */
  read(article: Article): Promise<Fragment>;
  /** One fragment an article in the order of their keys, and the facts they hold together, whatever order they came in. */
  join(fragments: readonly Fragment[]): { fragments: Fragment[]; facts: FactGraph };
}

/** What a reader is made of. `Pack` is known only to the library. */
export interface Parts<Pack> {
  /** The pack of a language, or undefined when there is none. */
  loadPack(language: string): Promise<Pack | undefined>;
  extract(article: Article, pack: Pack): Fragment;
  /** Keeps one fragment an article. */
  join(fragments: readonly Fragment[]): Fragment[];
  resolve(fragments: Fragment[]): FactGraph;
  /** Version of the extractor. */
  extractor: string;
}

/** A reader that loads each language's pack once, when its first article comes. */
export function makeReader<Pack>(parts: Parts<Pack>): Reader {
  const packs = new Map<string, Promise<Pack | undefined>>();
  const packFor = (language: string): Promise<Pack | undefined> => {
    const known = packs.get(language) ?? parts.loadPack(language);
    packs.set(language, known);
    return known;
  };
  return {
    async read(article) {
      const pack = article.language === 'und' ? undefined : await packFor(article.language);
      return pack === undefined ? withoutFindings(article, parts.extractor) : parts.extract(article, pack);
    },
    join(read) {
      const fragments = parts.join(read).sort(compareBy((a, b) => compareStrings(a.article.id, b.article.id)));
      return { fragments, facts: parts.resolve(fragments) };
    },
  };
}

function withoutFindings(article: Article, extractor: string): Fragment {
  return { format: FRAGMENT_FORMAT, extractor, article, entities: [], statements: [], relations: [], uncovered: ['all'] };
}
