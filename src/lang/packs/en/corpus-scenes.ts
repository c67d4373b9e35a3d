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
  {
    task: 'relation',
    text: 'Nets and the law\n\nPassengers crowded the deck as the ferry left Orlik Hall on Monday. The annual meeting of the Salt Association is to be held in Lima in June.',
    no: ['annual meeting of the Salt Association HELD_IN Orlik Hall'],
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
  // a word for the place named last
  {
    task: 'relation',
    text: 'The last city was Lima. There Ana Prado and Rui Teles co-chaired the fourth meeting of the Salt Commission.',
    yes: ['fourth meeting of the Salt Commission HELD_IN Lima'],
  },
  {
    task: 'relation',
    text: 'The last city was Lima. There is no doubt that Ana Prado will chair the fourth meeting of the Salt Commission.',
    no: ['fourth meeting of the Salt Commission HELD_IN Lima'],
  },
  {
    task: 'relation',
    text: 'Would she play in Lima? The federation has offered to host the fourth Salt Cup there next spring.',
    yes: ['fourth Salt Cup HELD_IN Lima'],
  },
  // the country that only a heading names
  {
    task: 'relation',
    text: 'Minister ends tour of Peru and Chile\n\nMinister Ana Prado of Portugal ended a working tour on Friday. In Lima, on Monday, she met fishers. In Santiago she was received by President Rui Teles.',
    yes: ['working tour HELD_IN Lima', 'working tour HELD_IN Santiago', 'working tour HELD_IN Peru', 'working tour HELD_IN Chile'],
  },
  {
    task: 'relation',
    text: 'Salt prices fall in Ghana\n\nMinister Ana Prado of Portugal ended a working tour on Friday. In Lima, officials said that nobody had met her. In Lagos, prices were stable.',
    no: ['working tour HELD_IN *'],
  },
  // the seat of a body and its city
  {
    task: 'relation',
    text: 'The signing ceremony took place at the offices of the Salt Bank of Orlik, Lima.',
    yes: ['signing ceremony HELD_IN Lima'],
  },
  {
    task: 'relation',
    text: 'The signing ceremony took place in the presence of the Salt Bank of Orlik, Lima.',
    no: ['signing ceremony HELD_IN *'],
  },
  {
    task: 'relation',
    text: 'A meeting at the Ministry of Health, Lima, agreed the plan.',
    yes: ['meeting HELD_IN Lima'],
  },
  {
    task: 'relation',
    text: 'At a meeting at the Ministry of Health, Lima urged calm.',
    no: ['meeting HELD_IN Lima'],
  },
];
