// Verbs of saying made of one of the tables and what ties them to their content: "s'interroger sur", "se déclarer favorable à".
import type { ContentFrame, SpeechVerb, VerbForms } from '../../../pack.ts';
import { lines } from '../lines.ts';

/** `verb ; sense ; frames ; words|...`. Words that end in "de" or "à" stand for their forms with articles too. */
const TABLE = lines(`
  s'interroger ; wonder ; object ; sur|quant à
  tirer la sonnette d'alarme ; warn ; object ; sur|quant à|face à|au sujet de
  sonner l'alarme ; warn ; object ; sur
  alerter ; warn ; object addressee ; sur|quant à|contre
  mettre en garde ; warn ; object infinitive addressee ; contre|quant à
  avertir ; warn ; object addressee ; de|quant à
  prévenir ; warn ; object addressee ; quant à
  attirer l'attention ; stress ; object addressee ; sur
  s'inquiéter ; worry ; object ; quant à|au sujet de|à propos de|pour
  s'alarmer ; worry ; object ; quant à|au sujet de
  s'expliquer ; explain ; object ; sur
  s'indigner ; protest ; object ; contre
  s'émouvoir ; worry ; object ; face à
  se réjouir ; welcome ; object ; par avance de|à l'avance de
  se vanter ; boast ; object infinitive ; de
  se targuer ; boast ; object infinitive ; de
  se glorifier ; boast ; object infinitive ; de
  s'enorgueillir ; boast ; object infinitive ; de
  s'attrister ; regret ; object ; de
  se scandaliser ; protest ; object ; de
  s'offusquer ; protest ; object ; de
  s'exaspérer ; protest ; object ; de
  s'irriter ; protest ; object ; de
  s'agacer ; protest ; object ; de
  s'affliger ; regret ; object ; de
  se lamenter ; regret ; object ; sur|de
  insister ; stress ; infinitive ; pour
  insister ; stress ; object ; quant à
  plaider ; call-for ; object ; contre
  se prononcer ; call-for ; object ; en défaveur de
  rassurer ; reassure ; object addressee ; sur|quant à
  assurer ; promise ; object addressee ; de
  informer ; inform ; object addressee ; de
  aviser ; inform ; object addressee ; de
  interpeller ; warn ; object addressee ; sur
  questionner ; ask ; object addressee ; sur
`);

const WITH_ARTICLE: Readonly<Record<string, readonly string[]>> = { de: ['de', "d'", 'du', 'des'], à: ['à', 'au', 'aux'] };

/** The words with each form of the preposition they end in. */
function withArticles(words: string): string[] {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  return (WITH_ARTICLE[last] ?? [last]).map((form) => words.slice(0, words.length - last.length) + form);
}

const KINDS = ['finite', 'infinitive', 'gerund', 'participle', 'future', 'conditional'] as const satisfies readonly (keyof VerbForms)[];

/** Builds the verbs of the table on those they are made of. */
export function composedSpeech(bases: readonly SpeechVerb[]): SpeechVerb[] {
  const known = new Map(bases.map((verb) => [verb.lemma, verb]));
  return TABLE.flatMap((line) => {
    const [lemma = '', sense = '', frames = '', tails = ''] = line.split(';').map((cell) => cell.trim());
    const base = known.get(lemma);
    if (base === undefined) throw new Error(`no verb to build "${line}" on`);
    const words = frames.split(' ');
    const content = words.filter((word): word is ContentFrame => word !== 'addressee');
    return tails.split('|').map((tail): SpeechVerb => {
      const verb: SpeechVerb = { lemma: `${lemma} ${tail}`, sense, content, ...(words.includes('addressee') ? { addressee: true } : {}) };
      for (const kind of KINDS) {
        const forms = base[kind];
        if (forms !== undefined) verb[kind] = forms.flatMap((form) => withArticles(tail).map((end) => `${form} ${end}`));
      }
      return verb;
    });
  });
}
