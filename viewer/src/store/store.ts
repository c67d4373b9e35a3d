// The page's state as signals: the view, what is pointed at, the theme, and what follows from them.
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { KnowledgeGraph } from '../../../src/graph/index.ts';
import type { EdgeType, NodeKind } from '../../../src/model/index.ts';
import { type Found, indexNodes, search } from '../facts/search.ts';
import { type Camera, type Reading, type Selection, type View, viewFromHash } from './view.ts';

export interface Store {
  readonly facts: KnowledgeGraph;
  readonly view: Signal<View>;
  readonly hovered: Signal<Selection | undefined>;
  readonly dark: Signal<boolean>;
  readonly refining: Signal<boolean>;
  /** A sentence for screen readers, spoken when it changes. */
  readonly notice: Signal<string>;
  readonly found: ReadonlySignal<Found[]>;
  select(selection: Selection | undefined): void;
  read(reading: Reading | undefined): void;
  setQuery(query: string): void;
  setCamera(camera: Camera | undefined): void;
  toggleKind(kind: NodeKind): void;
  toggleType(type: EdgeType): void;
  showAll(): void;
}

export function createStore(facts: KnowledgeGraph, hash: string): Store {
  const view = signal(existing(facts, viewFromHash(hash)));
  const hovered = signal<Selection | undefined>(undefined);
  const notice = signal('');
  const index = indexNodes(facts);
  const query = computed(() => view.value.query);
  const found = computed(() => search(index, query.value));
  const change = (part: Partial<View>) => {
    view.value = { ...view.value, ...part };
  };
  return {
    facts,
    view,
    hovered,
    dark: signal(false),
    refining: signal(false),
    notice,
    found,
    select: (selection) => {
      batch(() => {
        const { selection: _old, reading: _closed, ...rest } = view.value;
        view.value = existing(facts, selection ? { ...rest, selection } : rest);
        hovered.value = undefined;
        notice.value =
          selection?.kind === 'node' && facts.hasNode(selection.key) ? `Selected ${facts.getNodeAttribute(selection.key, 'label')}` : '';
      });
    },
    read: (reading) => {
      const { reading: _old, ...rest } = view.value;
      view.value = existing(facts, reading ? { ...rest, reading } : rest);
    },
    setQuery: (text) => {
      change({ query: text });
      notice.value = text.trim() === '' ? '' : `${found.value.length} found`;
    },
    setCamera: (camera) => {
      const { camera: _old, ...rest } = view.value;
      view.value = camera ? { ...rest, camera } : rest;
    },
    toggleKind: (kind) => change({ hiddenKinds: toggled(view.value.hiddenKinds, kind) }),
    toggleType: (type) => change({ hiddenTypes: toggled(view.value.hiddenTypes, type) }),
    showAll: () => change({ hiddenKinds: ['Article'], hiddenTypes: [] }),
  };
}

/** A view of things that are there: an address may be older than the graph. A selected node of a hidden kind brings its kind back. */
export function existing(facts: KnowledgeGraph, view: View): View {
  const { selection, reading, ...rest } = view;
  const kept: View = rest;
  if (selection && (selection.kind === 'node' ? facts.hasNode(selection.key) : facts.hasEdge(selection.key))) {
    kept.selection = selection;
    if (selection.kind === 'node') {
      const { kind } = facts.getNodeAttributes(selection.key);
      if (kind !== 'Article') kept.hiddenKinds = kept.hiddenKinds.filter((hidden) => hidden !== kind);
    }
  }
  if (reading && facts.hasNode(reading.article) && facts.getNodeAttribute(reading.article, 'kind') === 'Article') kept.reading = reading;
  return kept;
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
