// The search box: a combobox over everything that has a name.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Store } from '../store/store.ts';
import { KIND_WORDS, shortened } from '../words.ts';
import { Glyph } from './glyph.tsx';

const MOST = 10;

export function Search({ store }: { store: Store }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const open = useSignal(false);
  const active = useSignal(0);
  const found = store.found.value;
  const shown = found.slice(0, MOST);
  const query = store.view.value.query;

  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || (event.target as HTMLElement).matches('input, textarea')) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', slash);
    return () => document.removeEventListener('keydown', slash);
  }, []);

  const choose = (at: number) => {
    const hit = shown[at];
    if (!hit) return;
    open.value = false;
    store.setQuery('');
    store.select({ kind: 'node', key: hit.key });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      open.value = false;
      store.setQuery('');
    } else if (event.key === 'Enter') choose(active.value);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      open.value = true;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      active.value = shown.length === 0 ? 0 : (active.value + step + shown.length) % shown.length;
    }
  };

  const expanded = open.value && query.trim() !== '';
  return (
    <search class="search">
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label="Search people, organisations, events, statements"
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls="search-results"
        aria-activedescendant={expanded && shown.length > 0 ? `search-${active.value}` : undefined}
        placeholder="Search in any language …"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => {
          store.setQuery(event.currentTarget.value);
          active.value = 0;
          open.value = true;
        }}
        onFocus={() => {
          open.value = true;
        }}
        onBlur={() => {
          open.value = false;
        }}
        onKeyDown={press}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
      <div class="results" id="search-results" role="listbox" aria-label="Results" hidden={!expanded}>
        {shown.map((hit, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the keyboard, as in every combobox
          <div
            key={hit.key}
            id={`search-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active.value}
            onMouseDown={(event) => event.preventDefault()}
            onMouseEnter={() => {
              active.value = i;
            }}
            onClick={() => choose(i)}
          >
            <Glyph kind={hit.kind} />
            <span class="hit">
              {shortened(hit.label, 70)}
              {hit.as && <small>{shortened(hit.as, 70)}</small>}
            </span>
            <small class="hit-kind">{KIND_WORDS[hit.kind].one}</small>
          </div>
        ))}
        {found.length > MOST && <div class="more">and {found.length - MOST} more, lit up in the picture</div>}
        {found.length === 0 && <div class="more">Nothing has that name.</div>}
      </div>
    </search>
  );
}
