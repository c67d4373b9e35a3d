// Reads the verb tables of this pack: one verb a line, columns between semicolons, forms between bars.
import type { ContentFrame, EventSense, EventVerb, SpeechVerb, VerbForms } from '../../pack.ts';
import { lines } from './lines.ts';

const FORMS = ['finite', 'infinitive', 'gerund', 'participle', 'future', 'conditional'] as const satisfies readonly (keyof VerbForms)[];
const FRAMES: ReadonlySet<string> = new Set(['quote', 'that', 'bare', 'infinitive', 'object'] satisfies ContentFrame[]);

/** Parses `lemma ; sense ; frames ; forms...`; a frame that the contract does not know is a mistake and throws. */
export function speechVerbs(table: string): SpeechVerb[] {
  return lines(table).map((line) => {
    const [lemma = '', sense = '', frames = '', ...columns] = cells(line);
    const words = frames.split(' ');
    const content = words.filter((word): word is ContentFrame => FRAMES.has(word));
    if (content.length !== words.filter((word) => word !== 'addressee').length) throw new Error(`unknown frame in "${line}"`);
    return { lemma, sense, content, ...(words.includes('addressee') ? { addressee: true } : {}), ...forms(columns) };
  });
}

/** Parses `lemma ; sense ; forms...`. */
export function eventVerbs(table: string): EventVerb[] {
  return lines(table).map((line) => {
    const [lemma = '', sense = '', ...columns] = cells(line);
    return {
      lemma,
      sense: sense as EventSense,
      ...withAdverbs(sense, withPast(lemma, withThere(lemma, withBeing(lemma, forms(columns))))),
    };
  });
}

/** Parses `verb ; sense ; words|...`: verbs of a table with fixed words behind them, each a verb of its own. */
export function composedVerbs(bases: string, table: string): EventVerb[] {
  const known = new Map(eventVerbs(bases).map((verb) => [verb.lemma, verb]));
  return lines(table).flatMap((line) => {
    const [lemma = '', sense = '', words = ''] = cells(line);
    const base = known.get(lemma);
    if (base === undefined) throw new Error(`no verb to build "${line}" on`);
    return words.split('|').map((tail): EventVerb => {
      const composed: EventVerb = { lemma: `${lemma} ${tail}`, sense: sense as EventSense };
      for (const kind of FORMS) if (base[kind] !== undefined) composed[kind] = base[kind].map((form) => `${form} ${tail}`);
      return { ...composed, ...withAdverbs(sense, composed) };
    });
  });
}

/** "est intervenue": forms of verbs of movement whose past tense is told by the words of the passive. */
const WITH_BEING: ReadonlySet<string> = new Set(['intervenir', 'arriver', 'revenir']);
const BEING = [
  ['est', 'était', 'fut'],
  ['sont', 'étaient', 'furent'],
] as const;

function withBeing(lemma: string, found: VerbForms): VerbForms {
  if (!WITH_BEING.has(lemma)) return found;
  const past = (found.participle ?? []).flatMap((form) => BEING[form.endsWith('s') ? 1 : 0].map((being) => `${being} ${form}`));
  return { ...found, finite: [...(found.finite ?? []), ...past] };
}

/** "s'y est entretenu", "s'y tient": forms of reflexive verbs with the word for "there" behind their pronoun. */
function withThere(lemma: string, found: VerbForms): VerbForms {
  if (!/^(?:se |s')/.test(lemma)) return found;
  const there = (list: readonly string[] = []): string[] =>
    list.flatMap((form) => (/^(?:se |s')/.test(form) ? [form.replace(/^(?:se |s')/, "s'y ")] : []));
  const all: VerbForms = { ...found };
  for (const kind of FORMS) {
    const more = there(found[kind]);
    if (more.length > 0) all[kind] = [...(found[kind] ?? []), ...more];
  }
  return all;
}

/** Adverbs that stand inside verbs of several words: "prend également part", "s'est ensuite rendu". */
const INSERTED = ['également', 'aussi', 'notamment', 'ensuite', 'tous'];
/** Verbs that tell of people and happenings, whose forms are made with them. */
const WITH_ADVERB: ReadonlySet<string> = new Set(['attend', 'speak', 'happen', 'meet', 'visit'] satisfies EventSense[]);
/** What an adverb never stands behind: the pronoun of a reflexive verb, an auxiliary it is elided before. */
const CLITICS = /^(?:se |s'y |s'|y )/;

/** Finite forms of several words with an adverb behind the first verb. */
function withAdverbs(sense: string, found: VerbForms): VerbForms {
  if (!WITH_ADVERB.has(sense)) return found;
  const all: VerbForms = { ...found };
  for (const kind of ['finite', 'future'] as const) {
    const more = (found[kind] ?? []).flatMap((form) => {
      const clitic = CLITICS.exec(form)?.[0] ?? '';
      const space = form.indexOf(' ', clitic.length);
      return space < 0 ? [] : INSERTED.map((adverb) => `${form.slice(0, space)} ${adverb}${form.slice(space)}`);
    });
    if (more.length > 0) all[kind] = [...(found[kind] ?? []), ...more];
  }
  return all;
}

/** "après avoir rencontré", "après s'être entretenue": what somebody did before, told beside the main clause like a gerund. */
function withPast(lemma: string, found: VerbForms): VerbForms {
  const opening = /^(?:se |s')/.test(lemma) ? "après s'être" : 'après avoir';
  const past = (found.participle ?? []).map((form) => `${opening} ${form}`);
  return past.length === 0 ? found : { ...found, gerund: [...(found.gerund ?? []), ...past] };
}

function cells(line: string): string[] {
  return line.split(';').map((cell) => cell.trim());
}

function forms(columns: readonly string[]): VerbForms {
  const found: VerbForms = {};
  for (const [index, kind] of FORMS.entries()) {
    const cell = columns[index] ?? '';
    if (cell !== '') found[kind] = cell.split('|');
  }
  return found;
}
