// The panel for the selected node: who or what it is, what it said, and everything it is tied to, with evidence.
import type { JSX } from 'preact';
import { type Relation, type RelationGroup, relationsOf, sentencesOf, utterancesOf } from '../facts/profile.ts';
import type { Store } from '../store/store.ts';
import { counted, dateWords, RELATION_WORDS, spoken } from '../words.ts';
import { Heading, Names, Properties } from './identity.tsx';
import { EvidenceList, NodeLink } from './links.tsx';
import { Mentions } from './mentions.tsx';
import { ArticleSummary } from './reader.tsx';
import { StatementBody, StatementCard } from './statement.tsx';

export function NodePanel({ store, node }: { store: Store; node: string }): JSX.Element {
  const attributes = store.facts.getNodeAttributes(node);
  const said = utterancesOf(store.facts, node);
  const statement = attributes.kind === 'Statement';
  const groups = relationsOf(store.facts, node).filter(({ type }) => !(statement && (type === 'SAID' || type === 'MADE_AT')));
  return (
    <article class="details" aria-labelledby="details-title" data-node={node}>
      <Heading store={store} node={node} />
      {statement && <StatementBody store={store} node={node} />}
      {attributes.kind === 'Article' && <ArticleSummary store={store} node={node} />}
      <Names attributes={attributes} />
      <Properties attributes={attributes} />
      {said.length > 0 && (
        <section>
          <h3>
            Said <span class="count">{counted(said.length, 'Statement')}</span>
          </h3>
          {said.map((utterance) => (
            <StatementCard key={utterance.edge} store={store} utterance={utterance} />
          ))}
        </section>
      )}
      {groups.map((group) => (
        <Relations key={`${group.type} ${group.direction}`} store={store} group={group} />
      ))}
      <Mentions store={store} node={node} />
    </article>
  );
}

function Relations({ store, group }: { store: Store; group: RelationGroup }): JSX.Element {
  const { type, direction, relations } = group;
  return (
    <section>
      <h3>
        <span class="stroke" style={{ background: `var(--relation-${type})` }} aria-hidden="true" />
        {RELATION_WORDS[type][direction]} <span class="count">{relations.length}</span>
      </h3>
      {relations.map((relation) => (
        <RelationRow key={relation.edge} store={store} relation={relation} />
      ))}
    </section>
  );
}

function RelationRow({ store, relation: { edge, other, attributes } }: { store: Store; relation: Relation }): JSX.Element {
  const { evidence, source } = attributes;
  const count = sentencesOf(evidence).length;
  const sentences = count === 1 ? '1 sentence' : `${count} sentences`;
  return (
    <div class="relation">
      <NodeLink store={store} node={other} />
      <RelationFacts store={store} edge={edge} />
      <details>
        <summary>{evidence.length > 0 ? sentences : 'background knowledge'}</summary>
        <EvidenceList store={store} evidence={evidence} background={source === 'knowledge'} />
        <button type="button" class="plain" onClick={() => store.select({ kind: 'edge', key: edge })}>
          Show this relation
        </button>
      </details>
    </div>
  );
}

/** What a relation says beyond its two ends, in one line: the title held, the role, the number, the day. */
export function RelationFacts({ store, edge }: { store: Store; edge: string }): JSX.Element | null {
  const { title, position, role, status, count, date, asOf, event, similarity } = store.facts.getEdgeAttributes(edge);
  const words = [
    title ?? (position === undefined ? undefined : spoken(position)),
    role,
    status === 'planned' ? 'planned' : undefined,
    count === undefined ? undefined : `count ${count}`,
    date === undefined ? undefined : dateWords(date),
    asOf === undefined ? undefined : `as of ${dateWords(asOf)}`,
    event !== undefined && store.facts.hasNode(event) ? `at ${store.facts.getNodeAttribute(event, 'label')}` : undefined,
    similarity === undefined ? undefined : `${Math.round(similarity * 100)}% alike`,
  ].filter((word) => word !== undefined);
  return words.length === 0 ? null : <p class="relation-facts">{words.join(' · ')}</p>;
}
