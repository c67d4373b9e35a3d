// The frame of the page: bar, legend, stage, side panel. The stage's element belongs to the scene and is only hung in.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Scene } from '../scene/scene.ts';
import { DAY, NIGHT } from '../scene/theme.ts';
import type { Store } from '../store/store.ts';
import { NodePanel } from './details.tsx';
import { Legend } from './legend.tsx';
import { Overview } from './overview.tsx';
import { Reader } from './reader.tsx';
import { EdgePanel } from './relation.tsx';
import { Search } from './search.tsx';

interface Parts {
  store: Store;
  scene: Scene;
  stage: HTMLElement;
}

export function App({ store, scene, stage }: Parts): JSX.Element {
  const legend = useSignal(false);
  const { reading } = store.view.value;
  useKindColors(store);
  return (
    <div class={`page${reading ? ' page-reading' : ''}${legend.value ? ' page-legend' : ''}`}>
      <header class="bar">
        <h1>
          <button type="button" class="brand" onClick={() => store.select(undefined)} title="Back to the overview">
            Rapporteur
          </button>
        </h1>
        <Search store={store} />
        <button
          type="button"
          class="button legend-toggle"
          aria-expanded={legend.value}
          onClick={() => {
            legend.value = !legend.value;
          }}
        >
          Filters
        </button>
      </header>
      <Legend store={store} />
      <Stage store={store} scene={scene} stage={stage} />
      <Side store={store} />
      <p class="unseen" role="status">
        {store.notice.value}
      </p>
    </div>
  );
}

function Stage({ store, scene, stage }: Parts): JSX.Element {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    holder.current!.prepend(stage);
  }, [stage]);
  const press = (event: KeyboardEvent) => {
    const moves: Record<string, () => void> = {
      ArrowLeft: () => scene.pan(-0.08, 0),
      ArrowRight: () => scene.pan(0.08, 0),
      ArrowUp: () => scene.pan(0, -0.08),
      ArrowDown: () => scene.pan(0, 0.08),
      '+': () => scene.zoom(1 / 1.5),
      '-': () => scene.zoom(1.5),
      '0': () => scene.moveTo(undefined),
      Escape: () => store.select(undefined),
    };
    const move = event.target === holder.current && !event.ctrlKey && !event.metaKey && !event.altKey ? moves[event.key] : undefined;
    if (!move) return;
    event.preventDefault();
    move();
  };
  const refining = store.refining.value;
  return (
    <main class="stage">
      <div
        class="stage-holder"
        ref={holder}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is moved with the keyboard
        tabIndex={0}
        role="application"
        aria-label={`Graph of ${store.facts.order} nodes and ${store.facts.size} relations. Arrow keys move it, plus and minus zoom, 0 shows all of it. Every node is also in the search and in the panels.`}
        data-nodes={store.facts.order}
        onKeyDown={press}
      />
      <div class="tools" role="toolbar" aria-label="Picture">
        <button type="button" onClick={() => scene.zoom(1 / 1.5)} aria-label="Zoom in" title="Zoom in (+)">
          +
        </button>
        <button type="button" onClick={() => scene.zoom(1.5)} aria-label="Zoom out" title="Zoom out (-)">
          −
        </button>
        <button type="button" onClick={() => scene.moveTo(undefined)} title="Show all of it (0)">
          Fit
        </button>
        <button
          type="button"
          aria-pressed={refining}
          title="Lets the layout settle further in the background"
          onClick={() => {
            store.refining.value = !refining;
            if (refining) scene.stopRefining();
            else scene.startRefining();
          }}
        >
          {refining ? 'Stop' : 'Refine layout'}
        </button>
      </div>
    </main>
  );
}

function Side({ store }: { store: Store }): JSX.Element {
  const { selection, reading } = store.view.value;
  const panel = useRef<HTMLElement>(null);
  const place = reading ? '' : `${selection?.kind} ${selection?.key}`;
  useEffect(() => {
    if (place !== '') panel.current?.scrollTo({ top: 0 });
  }, [place]);
  const label =
    selection?.kind === 'node' ? store.facts.getNodeAttribute(selection.key, 'label') : selection ? 'the relation' : 'the overview';
  return (
    <aside class="side" ref={panel} aria-label="Details">
      {(reading || selection) && (
        <div class="side-bar">
          {reading ? (
            <button type="button" class="plain" onClick={() => store.read(undefined)}>
              ← Back to {label.length > 36 ? `${label.slice(0, 35)}…` : label}
            </button>
          ) : (
            <button type="button" class="plain" onClick={() => store.select(undefined)}>
              ← Overview
            </button>
          )}
        </div>
      )}
      {reading ? (
        <Reader store={store} reading={reading} />
      ) : selection?.kind === 'node' ? (
        <NodePanel key={selection.key} store={store} node={selection.key} />
      ) : selection ? (
        <EdgePanel key={selection.key} store={store} edge={selection.key} />
      ) : (
        <Overview store={store} />
      )}
    </aside>
  );
}

/** Gives the style sheet the colours of the picture, so that legend and picture cannot differ. */
function useKindColors(store: Store): void {
  const theme = store.dark.value ? NIGHT : DAY;
  useEffect(() => {
    const { style } = document.documentElement;
    for (const [kind, color] of Object.entries(theme.kinds)) style.setProperty(`--kind-${kind}`, color);
    for (const [type, color] of Object.entries(theme.relations)) style.setProperty(`--relation-${type}`, color);
    style.setProperty('--paper', theme.paper);
  }, [theme]);
}
