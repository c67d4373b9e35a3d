// Small parts that the panels share: a node by its name, an outside link, evidence.
import type { ComponentChildren, JSX } from 'preact';
import type { ArticleNode, Evidence } from '../../../src/model/index.ts';
import { sentencesOf } from '../facts/profile.ts';
import type { Store } from '../store/store.ts';
import { KIND_WORDS, languageWords, shortened } from '../words.ts';
import { Glyph } from './glyph.tsx';

/** A node's name that selects it, and lights it up in the picture while pointed at. */
export function NodeLink({ store, node, length = 90 }: { store: Store; node: string; length?: number }): JSX.Element {
  const { kind, label } = store.facts.getNodeAttributes(node);
  const point = (on: boolean) => {
    store.hovered.value = on ? { kind: 'node', key: node } : undefined;
  };
  return (
    <button
      type="button"
      class="node-link"
      title={KIND_WORDS[kind].one}
      onClick={() => store.select({ kind: 'node', key: node })}
      onMouseEnter={() => point(true)}
      onMouseLeave={() => point(false)}
    >
      <Glyph kind={kind} />
      <span>{shortened(label, length)}</span>
    </button>
  );
}

/** A link out of the page, only for addresses of the web; anything else is shown as text. */
export function OutsideLink({ url, children }: { url: string; children: ComponentChildren }): JSX.Element {
  if (!/^https?:\/\//i.test(url)) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}

export function articleOf(store: Store, key: string): ArticleNode | undefined {
  const node = store.facts.hasNode(key) ? store.facts.getNodeAttributes(key) : undefined;
  return node?.kind === 'Article' ? node : undefined;
}

/** The sentence that states a fact, with every rule that read the fact from it; a click opens the article at it. */
function EvidenceQuote({ store, evidence }: { store: Store; evidence: readonly [Evidence, ...Evidence[]] }): JSX.Element {
  const { article: key, start, end } = evidence[0];
  const article = articleOf(store, key);
  if (!article) return <p class="faint">Evidence in an article that is not in this graph ({key}).</p>;
  const sentence = article.text.slice(start, end);
  return (
    <button
      type="button"
      class="evidence"
      onClick={() => store.read({ article: key, start, end })}
      aria-label={`Open the article at: ${sentence}`}
    >
      <q lang={article.language}>{sentence}</q>
      <span class="evidence-source">
        {article.publisher ?? shortened(article.title ?? article.source, 40)} · {languageWords(article.language)}
        {evidence.map(({ rule, confidence, note }) => (
          <span key={rule} class="rule" title={note ?? `found by the rule "${rule}"`}>
            {rule} · {Math.round(confidence * 100)}%
          </span>
        ))}
      </span>
    </button>
  );
}

export function EvidenceList({
  store,
  evidence,
  background,
}: {
  store: Store;
  evidence: readonly Evidence[];
  background?: boolean;
}): JSX.Element {
  if (evidence.length === 0)
    return <p class="faint">{background ? 'Known from background knowledge; no article states it.' : 'No sentence is recorded.'}</p>;
  return (
    <>
      {sentencesOf(evidence).map((same) => (
        <EvidenceQuote key={`${same[0].article} ${same[0].start} ${same[0].end}`} store={store} evidence={same} />
      ))}
    </>
  );
}
