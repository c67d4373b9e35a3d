// Checks one case of a pack's corpus against what extraction found, and says what was wanted and what was got.
import { loadKnowledge } from '../../src/discovery/index.ts';
import { Document } from '../../src/extract/document.ts';
import type { PackCase } from '../../src/lang/index.ts';
import type { Fragment, LocalEntity, LocalStatement } from '../../src/model/index.ts';
import { articleOf, type FoundPack, read } from './packs.ts';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  person: ['Person'],
  organization: ['Organization'],
  event: ['Event'],
  instrument: ['Instrument'],
  group: ['Group'],
  place: ['Place', 'Country'],
};
const POSITIONS: readonly string[] = ['HOLDS_POSITION', 'REPRESENTS'];
const { countries, places, organizations, instruments } = loadKnowledge();
const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  [...countries, ...places, ...organizations, ...instruments].map((record) => [record.key, Object.values(record.names).flat()]),
);
const STRUCTURE: readonly string[] = ['PART_OF', 'LOCATED_IN'];

interface Findings {
  /** Whether a line of `yes` was found. */
  has(wanted: string): boolean;
  /** Whether a line of `no` was found: stricter, so that an alias does not count against a case. */
  offends(unwanted: string): boolean;
  /** Everything found of the task, as a case would write it. */
  all: string[];
}

/** What is wrong with a case, one readable block; undefined when it holds. */
export function problemOf(pack: FoundPack, entry: PackCase): string | undefined {
  const found = findingsOf(pack, entry);
  const missing = (entry.yes ?? []).filter((line) => !found.has(line));
  const wrong = (entry.no ?? []).filter((line) => (line === '*' ? found.all.length > 0 : found.offends(line)));
  if (missing.length === 0 && wrong.length === 0) return undefined;
  const published = entry.published === undefined ? '' : ` (published ${entry.published})`;
  return [
    `  ${entry.task}: ${entry.text}${published}`,
    ...missing.map((line) => `    wanted      ${line}`),
    ...wrong.map((line) => `    not wanted  ${line === '*' ? 'anything' : line}`),
    ...(found.all.length === 0 ? ['    got         nothing'] : found.all.map((line) => `    got         ${line}`)),
  ].join('\n');
}

function findingsOf(pack: FoundPack, entry: PackCase): Findings {
  if (entry.task === 'date') return dates(pack, entry);
  const fragment = read(pack, entry.text, entry.published, entry.heading);
  if (entry.task === 'statement') return statements(fragment);
  if (entry.task === 'position' || entry.task === 'relation') return relations(fragment, entry.task);
  return entities(fragment, KINDS[entry.task]!);
}

function entities(fragment: Fragment, kinds: readonly string[]): Findings {
  const found = fragment.entities.filter((entity) => kinds.includes(entity.kind));
  return {
    has: (name) => found.some((entity) => isCalled(entity, name)),
    offends: (name) => found.some((entity) => same(entity.label, name)),
    all: found.map((entity) => entity.label),
  };
}

function dates({ tag, compiled }: FoundPack, entry: PackCase): Findings {
  const found = new Document(articleOf(entry.text, tag, entry.published), compiled).dates;
  const all = found.map(({ start, end }) => (end === undefined ? start : `${start}/${end}`));
  const has = (date: string): boolean => all.includes(date) || found.some(({ start }) => start === date);
  return { has, offends: has, all };
}

function statements(fragment: Fragment): Findings {
  const { statements: found } = fragment;
  const has = (line: string): boolean => {
    const colon = line.indexOf(': ');
    const speaker = line.slice(0, colon);
    const content = wordsOf(line.slice(colon + 2));
    return found.some((statement) => contentsOf(fragment, statement).includes(content) && isSpeaker(fragment, statement, speaker));
  };
  return {
    has,
    offends: has,
    all: found.map((statement) => {
      const names = statement.speakers.map((id) => byId(fragment, id).label).join(' + ');
      return `${names || '?'}: ${partsOf(fragment, statement).join(' ')}  [${statement.rule}]`;
    }),
  };
}

function isSpeaker(fragment: Fragment, statement: LocalStatement, name: string): boolean {
  if (name === '?') return statement.speakers.length === 0;
  return statement.speakers.some((id) => isCalled(byId(fragment, id), name));
}

/** The content as one run, and without the attribution that interrupts it. */
function contentsOf(fragment: Fragment, statement: LocalStatement): string[] {
  return [wordsOf(statement.text), wordsOf(partsOf(fragment, statement).join(' '))];
}

function partsOf(fragment: Fragment, { parts, text }: LocalStatement): string[] {
  return parts === undefined ? [text] : parts.map(({ start, end }) => fragment.article.text.slice(start, end));
}

function relations(fragment: Fragment, task: 'position' | 'relation'): Findings {
  const ofTask = fragment.relations.filter(({ type }) =>
    task === 'position' ? POSITIONS.includes(type) : !POSITIONS.includes(type) && !STRUCTURE.includes(type),
  );
  const has = (line: string): boolean => {
    const [, source, type, target] = /^(.*) ([A-Z]+(?:_[A-Z]+)*) (.*)$/u.exec(line) ?? [];
    if (type === undefined) throw new Error(`cannot read "${line}": write "source TYPE target"`);
    return fragment.relations.some(
      (relation) =>
        relation.type === type && isCalled(byId(fragment, relation.from), source!) && isCalled(byId(fragment, relation.to), target!),
    );
  };
  return {
    has,
    offends: has,
    all: ofTask.map(
      ({ type, from, to, evidence }) => `${byId(fragment, from).label} ${type} ${byId(fragment, to).label}  [${evidence.rule}]`,
    ),
  };
}

function byId(fragment: Fragment, id: string): LocalEntity {
  return fragment.entities.find((entity) => entity.id === id)!;
}

function isCalled(entity: LocalEntity, name: string): boolean {
  return (
    same(entity.label, name) || entity.aliases.some((alias) => same(alias, name)) || knownNames(entity).some((known) => same(known, name))
  );
}

/** Names of the knowledge record an entity was recognised as: "Portuguese" is Portugal. */
function knownNames({ knowledge }: LocalEntity): readonly string[] {
  return knowledge === undefined ? [] : (NAMES.get(knowledge) ?? []);
}

function same(a: string, b: string): boolean {
  return wordsOf(a) === wordsOf(b);
}

/** Letters and digits of a text, word by word: marks and spaces at the edges and between are no part of a case. */
function wordsOf(text: string): string {
  return (
    text
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
