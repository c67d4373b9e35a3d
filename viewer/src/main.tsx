// Puts the page together: facts, store, scene, panels. The only module that knows all of them.
import { effect } from '@preact/signals';
import { render } from 'preact';
import { UserError } from '../../src/base/index.ts';
import { followAddress } from './address.ts';
import { loadGraph } from './load.ts';
import { App } from './panels/app.tsx';
import { Message } from './panels/message.tsx';
import type { Look } from './scene/appearance.ts';
import { createScene, type Scene } from './scene/scene.ts';
import { DAY, NIGHT } from './scene/theme.ts';
import { createStore, type Store } from './store/store.ts';

const root = document.getElementById('app')!;

function lookFrom(store: Store): Look {
  const { selection, hiddenKinds, hiddenTypes, query } = store.view.value;
  const look: Look = { theme: store.dark.value ? NIGHT : DAY, hiddenKinds, hiddenTypes };
  if (selection) look.selection = selection;
  if (store.hovered.value) look.hovered = store.hovered.value;
  if (query.trim() !== '') look.matches = new Set(store.found.value.map(({ key }) => key));
  return look;
}

function mount(store: Store): void {
  const night = matchMedia('(prefers-color-scheme: dark)');
  store.dark.value = night.matches;
  night.addEventListener('change', () => {
    store.dark.value = night.matches;
  });

  const stage = document.createElement('div');
  stage.className = 'stage-canvas';
  const scene: Scene = createScene(stage, store.facts, lookFrom(store), {
    pointedAt: (thing) => {
      store.hovered.value = thing;
      stage.style.cursor = thing ? 'pointer' : '';
    },
    chosen: (thing) => store.select(thing),
    moved: (camera) => store.setCamera(camera),
    refined: () => {
      store.refining.value = false;
      store.notice.value = 'Layout refined';
    },
  });
  render(<App store={store} scene={scene} stage={stage} />, root);

  const { camera, selection } = store.view.peek();
  if (camera) scene.moveTo(camera);
  effect(() => scene.paint(lookFrom(store)));
  let revealed = selection;
  effect(() => {
    const now = store.view.value.selection;
    if (now && now !== revealed) scene.reveal(now);
    revealed = now;
  });
  followAddress(store, () => scene.moveTo(store.view.peek().camera));
  // For tests and the console: where things are, since a canvas does not tell.
  Object.assign(globalThis, { rapporteur: { placeOf: scene.placeOf, nodes: store.facts.order, edges: store.facts.size } });
  stage.dataset['ready'] = 'true';
}

async function start(): Promise<void> {
  render(<Message title="Reading the graph …" busy />, root);
  try {
    const facts = await loadGraph('./graph.json');
    if (facts.order === 0) {
      render(
        <Message title="The graph is empty">
          No articles were found, or nothing in them. Build it again with “rapporteur build” and some articles.
        </Message>,
        root,
      );
      return;
    }
    render(null, root);
    mount(createStore(facts, location.hash));
  } catch (error) {
    const known = error instanceof UserError;
    if (!known) console.error(error);
    const words = known
      ? error.message
      : `Something went wrong in the page itself: ${error instanceof Error ? error.message : String(error)}`;
    render(<Message title="The graph cannot be shown">{words}</Message>, root);
  }
}

void start();
