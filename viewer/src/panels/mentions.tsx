// Where a node is named: every article, every place, each opening the text there.
import type { JSX } from 'preact';
import { mentionsByArticle } from '../facts/profile.ts';
import type { Store } from '../store/store.ts';
import { languageWords, shortened } from '../words.ts';
import { articleOf } from './links.tsx';

export function Mentions({ store, node }: { store: Store; node: string }): JSX.Element | null {
  const { kind } = store.facts.getNodeAttributes(node);
  const articles = mentionsByArticle(store.facts, node);
  if (articles.length === 0 || kind === 'Statement' || kind === 'Article') return null;
  return (
    <section>
      <h3>
        Mentioned in <span class="count">{articles.length === 1 ? '1 article' : `${articles.length} articles`}</span>
      </h3>
      {articles.map(({ article: key, places }) => {
        const article = articleOf(store, key);
        if (!article) return null;
        return (
          <div class="mention" key={key}>
            <p>
              {shortened(article.title ?? article.label, 90)} <span class="faint">{languageWords(article.language)}</span>
            </p>
            <ul class="chips">
              {places.map(({ start, end }) => (
                <li key={start}>
                  <button type="button" onClick={() => store.read({ article: key, start, end })} lang={article.language}>
                    {shortened(article.text.slice(start, end), 40)}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
