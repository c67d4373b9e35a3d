// An article's text with the evidence marked and scrolled into view.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { passagesOf } from '../facts/passages.ts';
import type { Store } from '../store/store.ts';
import type { Reading } from '../store/view.ts';
import { dateWords, languageWords } from '../words.ts';
import { articleOf, OutsideLink } from './links.tsx';

export function Reader({ store, reading }: { store: Store; reading: Reading }): JSX.Element | null {
  const root = useRef<HTMLElement>(null);
  const { article: key, start, end } = reading;
  const article = articleOf(store, key);
  useEffect(() => {
    const mark = root.current?.querySelector('mark');
    if (mark) mark.scrollIntoView({ block: 'center' });
    else root.current?.scrollIntoView({ block: 'start' });
    root.current?.focus({ preventScroll: true });
  }, [key, start, end]);
  if (!article) return null;
  const span = start === undefined || end === undefined ? undefined : { start, end };
  return (
    <article class="reader" ref={root} tabIndex={-1} aria-label={article.title ?? article.source}>
      <header class="details-head">
        <ArticleFacts store={store} article={key} />
        <h2 lang={article.language}>{article.title ?? 'Untitled article'}</h2>
      </header>
      <div class="text" lang={article.language}>
        {passagesOf(article.text, article.regions, span).map(({ start: at, role, runs }) => (
          <p key={at} class={role}>
            {runs.map(({ text, marked }, i) => (marked ? <mark key={`${at} ${i}`}>{text}</mark> : text))}
          </p>
        ))}
      </div>
    </article>
  );
}

/** Publisher, day, language, and the way to the source. */
export function ArticleFacts({ store, article: key }: { store: Store; article: string }): JSX.Element | null {
  const article = articleOf(store, key);
  if (!article) return null;
  const { publisher, publishedAt, language, url, source } = article;
  return (
    <p class="article-facts">
      {publisher && <span>{publisher}</span>}
      <span>{publishedAt ? dateWords(publishedAt) : 'date unknown'}</span>
      <span>{languageWords(language)}</span>
      {url ? <OutsideLink url={url}>Source</OutsideLink> : <span title="Read from">{source}</span>}
    </p>
  );
}

export function ArticleSummary({ store, node }: { store: Store; node: string }): JSX.Element {
  return (
    <>
      <ArticleFacts store={store} article={node} />
      <button type="button" class="button" onClick={() => store.read({ article: node })}>
        Read the text
      </button>
    </>
  );
}
