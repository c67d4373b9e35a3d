// Cases of Indonesian, run by the generic test over every pack.
import type { PackCase } from '../../corpus.ts';

export const corpus: readonly PackCase[] = [
  {
    task: 'person',
    text: 'Menteri Pertanian Dimas Sanjoyo tiba di Bangkok.',
    yes: ['Dimas Sanjoyo'],
    no: ['Menteri Pertanian Dimas Sanjoyo'],
  },
];
export default corpus;
