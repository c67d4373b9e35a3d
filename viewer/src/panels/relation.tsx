// The panel for the selected edge: from whom to what, and every sentence that states it.
import type { JSX } from 'preact';
import { sentencesOf } from '../facts/profile.ts';
import type { Store } from '../store/store.ts';
import { RELATION_WORDS } from '../words.ts';
import { RelationFacts } from './details.tsx';
import { EvidenceList, NodeLink } from './links.tsx';

export function EdgePanel({ store, edge }: { store: Store; edge: string }): JSX.Element {
  const { type, evidence, source: origin } = store.facts.getEdgeAttributes(edge);
  const [source, target] = store.facts.extremities(edge);
  return (
    <article class="details" aria-labelledby="details-title" data-edge={edge}>
      <header class="details-head">
        <p class="kind">
          <span class="stroke" style={{ background: `var(--relation-${type})` }} aria-hidden="true" />
          Relation
        </p>
        <h2 id="details-title">{RELATION_WORDS[type].name}</h2>
      </header>
      <div class="triple">
        <NodeLink store={store} node={source} />
        <p class="triple-verb">{RELATION_WORDS[type].out}</p>
        <NodeLink store={store} node={target} />
      </div>
      <RelationFacts store={store} edge={edge} />
      <section>
        <h3>
          Evidence <span class="count">{sentencesOf(evidence).length}</span>
        </h3>
        <EvidenceList store={store} evidence={evidence} background={origin === 'knowledge'} />
      </section>
    </article>
  );
}
