// Statements: as cards under their speaker, and as the body of their own panel.
import type { JSX } from 'preact';
import type { StatementMode } from '../../../src/model/index.ts';
import { speakersOf, type Utterance } from '../facts/profile.ts';
import type { Store } from '../store/store.ts';
import { dateWords, languageWords } from '../words.ts';
import { articleOf, EvidenceList, NodeLink, OutsideLink } from './links.tsx';

const MODE_WORDS: Record<StatementMode, string> = {
  direct: 'in their own words',
  indirect: 'in reported speech',
  mixed: 'partly in their own words',
};

export function StatementCard({ store, utterance }: { store: Store; utterance: Utterance }): JSX.Element {
  const { key, statement, evidence, event } = utterance;
  const { article: articleKey, start, end, text, language, mode } = statement;
  const { cue, via } = evidence[0] ?? {};
  const article = articleOf(store, articleKey);
  return (
    <div class={`statement statement-${mode}`}>
      <blockquote lang={language}>{text}</blockquote>
      <p class="statement-facts">
        {cue && (
          <span title="The reporting verb, and the words that name the speaker">
            <i lang={language}>{cue}</i>
            {via && (
              <>
                {' '}
                — <i lang={language}>{via}</i>
              </>
            )}
          </span>
        )}
        <span>{MODE_WORDS[mode]}</span>
        <span>{languageWords(language)}</span>
      </p>
      {event && (
        <p class="at">
          at <NodeLink store={store} node={event} length={60} />
        </p>
      )}
      <p class="actions">
        <button type="button" class="plain" onClick={() => store.read({ article: articleKey, start, end })}>
          Open in article
        </button>
        <button type="button" class="plain" onClick={() => store.select({ kind: 'node', key })}>
          Show statement
        </button>
        {article?.url && <OutsideLink url={article.url}>{article.publisher ?? 'source'}</OutsideLink>}
      </p>
    </div>
  );
}

export function StatementBody({ store, node }: { store: Store; node: string }): JSX.Element | null {
  const statement = store.facts.getNodeAttributes(node);
  if (statement.kind !== 'Statement') return null;
  const speakers = speakersOf(store.facts, node);
  const events = store.facts
    .mapOutEdges(node, (_edge, { type }, _source, target) => (type === 'MADE_AT' ? target : ''))
    .filter((key) => key !== '');
  return (
    <>
      <div class={`statement statement-${statement.mode}`}>
        <blockquote lang={statement.language}>{statement.text}</blockquote>
        <p class="statement-facts">
          <span>{MODE_WORDS[statement.mode]}</span>
          <span>{languageWords(statement.language)}</span>
          {statement.date && <span>{dateWords(statement.date)}</span>}
        </p>
        <button
          type="button"
          class="plain"
          onClick={() => store.read({ article: statement.article, start: statement.start, end: statement.end })}
        >
          Open in article
        </button>
      </div>
      <section>
        <h3>Speaker</h3>
        {speakers.length === 0 && <p class="faint">Nobody could be named.</p>}
        {speakers.map(({ edge, other, attributes }) => (
          <div class="relation" key={edge}>
            <NodeLink store={store} node={other} />
            {attributes.evidence[0]?.cue && (
              <p class="relation-facts">
                “{attributes.evidence[0].cue}”{attributes.evidence[0].via && ` — ${attributes.evidence[0].via}`}
              </p>
            )}
            {attributes.evidence[0]?.note && <p class="relation-facts">How the speaker was found: {attributes.evidence[0].note}</p>}
            <EvidenceList store={store} evidence={attributes.evidence} />
          </div>
        ))}
      </section>
      {events.length > 0 && (
        <section>
          <h3>Made at</h3>
          {events.map((event) => (
            <div class="relation" key={event}>
              <NodeLink store={store} node={event} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}
