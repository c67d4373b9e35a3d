// "katanya usai bertemu dengan X": where verb and speaker are one word, who does what a clause behind it tells.
import { FORM, type VerbForms, type VerbHit } from '../lang/index.ts';
import type { Document } from './document.ts';
import { Referent } from './mentions.ts';

/** Tokens between the verb of saying and the clause: the place and the day. */
const MOST_BETWEEN = 14;

/** The speaker in a fused verb of saying before the subordinator that a verb group follows; undefined when another verb or a quotation stands between. */
export function toldSubject(document: Document, group: number, stop: number): Referent | undefined {
  const joint = document.hits.findEnding(group, 'subordinator');
  if (joint === undefined || document.pack.pack.grammar.possessiveSuffixes === undefined) return undefined;
  for (let at = joint.from - 1; at >= Math.max(stop, joint.from - MOST_BETWEEN); at--) {
    if (document.quoteOf[at] !== -1) return undefined;
    const said = document.hits.find<VerbHit<VerbForms>>(at, 'speech-verb');
    if (said === undefined && !document.is(at, 'event-verb')) continue;
    if (said === undefined || (said.lexeme.value.forms & FORM.fused) === 0) return undefined;
    const pronoun = document.pack.pack.grammar.pronouns.find(
      ({ person, number, use }) => person === 3 && number === 'singular' && use === 'any',
    );
    return pronoun === undefined ? undefined : new Referent({ from: at, to: said.to, kind: 'Pronoun', pronoun });
  }
  return undefined;
}
