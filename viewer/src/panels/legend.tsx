// The legend, which is also the filter: every kind and relation with its mark, its number and a switch.
import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { summarize } from '../../../src/graph/index.ts';
import type { Store } from '../store/store.ts';
import { KIND_WORDS, RELATION_WORDS } from '../words.ts';
import { Glyph } from './glyph.tsx';

export function Legend({ store }: { store: Store }): JSX.Element {
  const summary = useComputed(() => summarize(store.facts)).value;
  const { hiddenKinds, hiddenTypes } = store.view.value;
  const changed = hiddenTypes.length > 0 || hiddenKinds.length !== 1 || hiddenKinds[0] !== 'Article';
  return (
    <nav class="legend" aria-label="Legend and filters">
      <fieldset>
        <legend>Kinds</legend>
        {summary.kinds.map(({ kind, count }) => (
          <label key={kind} class="row">
            <input type="checkbox" checked={!hiddenKinds.includes(kind)} onChange={() => store.toggleKind(kind)} />
            <Glyph kind={kind} />
            <span>{KIND_WORDS[kind].many}</span>
            <output>{count}</output>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Relations</legend>
        {summary.relations.map(({ type, count }) => (
          <label key={type} class="row">
            <input type="checkbox" checked={!hiddenTypes.includes(type)} onChange={() => store.toggleType(type)} />
            <span class="stroke" style={{ background: `var(--relation-${type})` }} aria-hidden="true" />
            <span>{RELATION_WORDS[type].name}</span>
            <output>{count}</output>
          </label>
        ))}
      </fieldset>
      <button type="button" class="plain" disabled={!changed} onClick={() => store.showAll()}>
        Reset filters
      </button>
    </nav>
  );
}
