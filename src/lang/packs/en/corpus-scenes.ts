// Cases of gatherings whose place another sentence tells: the hall a report opens in, the city of its dateline.
import type { PackCase } from '../../corpus.ts';

export const sceneCases: readonly PackCase[] = [
  // the hall that a report opens in
  {
    task: 'relation',
    text: 'Nets and the law\n\nBy the time the bowls had been cleared at Orlik Hall on Monday night, thirty fishers had traded nets. The five-day workshop ended with a song.',
    yes: ['five-day workshop HELD_IN Orlik Hall'],
  },
  {
    task: 'relation',
    text: 'Nets and the law\n\nTwo crates were found at Orlik Port on Friday. The five-day workshop ended with a song.',
    no: ['five-day workshop HELD_IN *'],
  },
  {
    task: 'relation',
    text: 'Nets and the law\n\nMinister Ana Prado visited Orlik Museum on Friday. The five-day workshop ended with a song.',
    no: ['five-day workshop HELD_IN *'],
  },
  // the first happening of a report with a dateline
  {
    task: 'relation',
    text: 'LIMA, May 3 - The microphones were switched off at four, and the sixth annual meeting of the Salt Commission was over. A seminar on nets in Porto drew ten people.',
    yes: ['sixth annual meeting of the Salt Commission HELD_IN LIMA'],
  },
  {
    task: 'relation',
    text: 'LIMA, May 3 - Fishers will bring up their losses at the sixth annual meeting of the Salt Commission. A seminar on nets in Porto drew ten people.',
    no: ['sixth annual meeting of the Salt Commission HELD_IN LIMA'],
  },
];
