// Keeps the view and the page's address in step: a new selection is a step back in history, a movement is not.
import { effect } from '@preact/signals';
import { existing, type Store } from './store/store.ts';
import { viewFromHash, viewToHash } from './store/view.ts';

const PAUSE = 250;

/** `restored` is called when the reader went back or forth, or edited the address. */
export function followAddress(store: Store, restored: () => void): void {
  let written = location.hash;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let place = placeIn(store);
  const write = (step: boolean) => {
    clearTimeout(timer);
    const hash = viewToHash(store.view.peek());
    if (hash === written) return;
    written = hash;
    history[step ? 'pushState' : 'replaceState'](null, '', hash === '' ? location.pathname + location.search : hash);
  };
  effect(() => {
    const now = placeIn(store);
    clearTimeout(timer);
    if (now !== place) {
      place = now;
      write(true);
    } else timer = setTimeout(write, PAUSE, false);
  });
  const restore = () => {
    if (location.hash === written) return;
    written = location.hash;
    store.view.value = existing(store.facts, viewFromHash(location.hash));
    place = placeIn(store);
    restored();
  };
  addEventListener('popstate', restore);
  addEventListener('hashchange', restore);
}

function placeIn(store: Store): string {
  const { selection, reading } = store.view.value;
  return JSON.stringify([selection, reading]);
}
