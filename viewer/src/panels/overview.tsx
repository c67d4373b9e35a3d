// The panel when nothing is selected: who speaks most, what happened when, and the articles.
import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { compareBy, compareStrings } from '../../../src/base/index.ts';
import { summarize } from '../../../src/graph/index.ts';
import type { Store } from '../store/store.ts';
import { counted, periodWords } from '../words.ts';
import { NodeLink } from './links.tsx';
import { ArticleFacts } from './reader.tsx';

const MOST_SPEAKERS = 8;
const MOST_EVENTS = 12;

export function Overview({ store }: { store: Store }): JSX.Element {
  const { speakers, kinds } = useComputed(() => summarize(store.facts)).value;
  const busiest = speakers[0]?.statements ?? 1;
  return (
    <article class="details overview" aria-labelledby="details-title">
      <header class="details-head">
        <p class="kind">What the articles report</p>
        <h2 id="details-title">Who was there, who said what, who hosted and who signed</h2>
        <p class="faint">
          {kinds.map(({ kind, count }) => counted(count, kind)).join(', ')}. Choose anything in the picture to see the sentences behind it.
        </p>
      </header>
      {speakers.length > 0 && (
        <section>
          <h3>Busiest speakers</h3>
          {speakers.slice(0, MOST_SPEAKERS).map(({ key, statements }) => (
            <div class="bar-row" key={key}>
              <NodeLink store={store} node={key} length={40} />
              <span class="meter" aria-hidden="true">
                <span style={{ width: `${(100 * statements) / busiest}%` }} />
              </span>
              <output>{statements}</output>
            </div>
          ))}
        </section>
      )}
      <Events store={store} />
      <Articles store={store} />
    </article>
  );
}

function Events({ store }: { store: Store }): JSX.Element | null {
  const events = useComputed(() => {
    const found = store.facts
      .mapNodes((key, node) => (node.kind === 'Event' ? { key, start: node.start, end: node.end } : undefined))
      .filter((event) => event !== undefined);
    return found.sort(
      compareBy(
        (a, b) => compareStrings(a.start ?? '~', b.start ?? '~'),
        (a, b) => compareStrings(a.key, b.key),
      ),
    );
  }).value;
  if (events.length === 0) return null;
  return (
    <section>
      <h3>
        Events <span class="count">{events.length}</span>
      </h3>
      {events.slice(0, MOST_EVENTS).map(({ key, start, end }) => (
        <div class="relation" key={key}>
          <NodeLink store={store} node={key} />
          <p class="relation-facts">{periodWords(start, end) ?? 'day not stated'}</p>
        </div>
      ))}
      {events.length > MOST_EVENTS && <p class="faint">and {events.length - MOST_EVENTS} more in the picture</p>}
    </section>
  );
}

export function Articles({ store }: { store: Store }): JSX.Element {
  const articles = useComputed(() => store.facts.filterNodes((_key, { kind }) => kind === 'Article')).value;
  return (
    <section id="articles">
      <h3>
        Articles <span class="count">{articles.length}</span>
      </h3>
      {articles.map((key) => (
        <div class="article-row" key={key}>
          <button
            type="button"
            class="node-link"
            onClick={() => store.read({ article: key })}
            lang={store.facts.getNodeAttribute(key, 'language' as never)}
          >
            {store.facts.getNodeAttribute(key, 'label')}
          </button>
          <ArticleFacts store={store} article={key} />
        </div>
      ))}
    </section>
  );
}
