// The head of a node's panel: kind, name, names in other languages, attributes.
import type { ComponentChildren, JSX } from 'preact';
import type { NodeAttributes } from '../../../src/model/index.ts';
import type { Store } from '../store/store.ts';
import { KIND_WORDS, languageWords, periodWords, shortened, spoken } from '../words.ts';
import { Glyph } from './glyph.tsx';
import { OutsideLink } from './links.tsx';

export function Heading({ store, node }: { store: Store; node: string }): JSX.Element {
  const attributes = store.facts.getNodeAttributes(node);
  const { kind, label } = attributes;
  const subtype =
    kind === 'Organization'
      ? attributes.orgType
      : kind === 'Event'
        ? attributes.eventType
        : kind === 'Instrument'
          ? attributes.instrumentType
          : undefined;
  return (
    <header class="details-head">
      <p class="kind">
        <Glyph kind={kind} />
        {KIND_WORDS[kind].one}
        {subtype && subtype !== 'other' && ` · ${spoken(subtype)}`}
      </p>
      <h2 id="details-title">{kind === 'Statement' ? 'Reported statement' : shortened(label, 160)}</h2>
    </header>
  );
}

/** The preferred name in each language, then every other form that was seen. */
export function Names({ attributes }: { attributes: NodeAttributes }): JSX.Element | null {
  if (attributes.kind === 'Statement' || attributes.kind === 'Article') return null;
  const { names, aliases, label } = attributes;
  const tags = Object.values(names).some((name) => name !== label) ? Object.keys(names) : [];
  const others = aliases.filter((alias) => alias !== label && !Object.values(names).includes(alias));
  if (tags.length === 0 && others.length === 0) return null;
  return (
    <section>
      <h3>Names</h3>
      {tags.length > 0 && (
        <dl class="pairs">
          {tags.sort().map((tag) => (
            <Pair key={tag} name={languageWords(tag)}>
              <span lang={tag}>{names[tag]}</span>
            </Pair>
          ))}
        </dl>
      )}
      {others.length > 0 && (
        <ul class="chips" aria-label="Other forms seen">
          {others.map((alias) => (
            <li key={alias}>{alias}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Pair({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const regions = new Intl.DisplayNames(['en'], { type: 'region' });

function countryWords(code: string): string {
  try {
    return regions.of(code) ?? code;
  } catch {
    return code;
  }
}

export function Properties({ attributes }: { attributes: NodeAttributes }): JSX.Element | null {
  if (attributes.kind === 'Statement' || attributes.kind === 'Article') return null;
  const { country, countryInferred, iso2, start, end, status, count, quantifier, of, wikidata, kind } = attributes;
  const pairs: [string, ComponentChildren][] = [];
  if (country) pairs.push(['Country', countryWords(country) + (countryInferred ? ' (from context)' : '')]);
  if (iso2) pairs.push(['ISO code', iso2]);
  if (kind === 'Event' && (start || end)) pairs.push(['When', periodWords(start, end)]);
  if (kind === 'Event' && status) pairs.push(['Status', status]);
  if (count !== undefined)
    pairs.push(['Number', [quantifier && quantifier !== 'exactly' ? spoken(quantifier) : '', count, of ?? ''].join(' ').trim()]);
  if (wikidata)
    pairs.push([
      'Wikidata',
      <OutsideLink key="w" url={`https://www.wikidata.org/wiki/${wikidata}`}>
        {wikidata}
      </OutsideLink>,
    ]);
  if (pairs.length === 0) return null;
  return (
    <dl class="pairs properties">
      {pairs.map(([name, value]) => (
        <Pair key={name} name={name}>
          {value}
        </Pair>
      ))}
    </dl>
  );
}
