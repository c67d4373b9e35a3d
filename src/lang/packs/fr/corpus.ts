// Cases of French, run by the generic test over every pack.
import type { PackCase } from '../../corpus.ts';

export const corpus: readonly PackCase[] = [
  {
    task: 'statement',
    text: '« Le lac baisse de trente centimètres par an », a averti mardi la chercheuse Clara Lindqvist.',
    yes: ['Clara Lindqvist: Le lac baisse de trente centimètres par an'],
  },
  {
    task: 'statement',
    text: 'La directrice du port, Clara Lindqvist, a précisé que les travaux dureraient deux ans.',
    yes: ['Clara Lindqvist: les travaux dureraient deux ans'],
  },
];
export default corpus;
