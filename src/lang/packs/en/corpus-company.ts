// Cases of who was at a gathering, who was not, and who put it on.
import type { PackCase } from '../../corpus.ts';

export const COMPANY_CASES: readonly PackCase[] = [
  {
    task: 'relation',
    text: 'The Danube Book Fair began on Monday. The vote of thanks was given by Ana Prado. Those in the room included Rui Teles and Ilse Maurer.',
    yes: ['Ana Prado ATTENDED Danube Book Fair', 'Rui Teles ATTENDED Danube Book Fair', 'Ilse Maurer ATTENDED Danube Book Fair'],
  },
  {
    task: 'relation',
    text: 'The Danube Book Fair began on Monday. Conspicuously absent from the panel were Ana Prado and Rui Teles.',
    no: ['Ana Prado ATTENDED Danube Book Fair', 'Rui Teles ATTENDED Danube Book Fair'],
  },
  {
    task: 'relation',
    text: 'The Danube Book Fair began on Monday. Neither Ana Prado nor Rui Teles attended.',
    no: ['Ana Prado ATTENDED Danube Book Fair', 'Rui Teles ATTENDED Danube Book Fair'],
  },
  {
    task: 'relation',
    text: "The Danube Book Fair began on Monday. Ana Prado; Peru's ambassador, Rui Teles; and Mayor Ilse Maurer attended.",
    yes: ['Ana Prado ATTENDED Danube Book Fair', 'Rui Teles ATTENDED Danube Book Fair', 'Ilse Maurer ATTENDED Danube Book Fair'],
  },
  {
    task: 'relation',
    text: 'The Danube Book Fair began on Monday. Ana Prado (Peru) and Rui Teles (Chile) took part. Invited guests included Ilse Maurer.',
    yes: ['Ana Prado ATTENDED Danube Book Fair', 'Rui Teles ATTENDED Danube Book Fair', 'Ilse Maurer ATTENDED Danube Book Fair'],
  },
  {
    task: 'relation',
    text: 'The Danube Book Fair began on Monday. The keynote speaker was Ana Prado. Rui Teles (Chile) unveiled a plaque.',
    yes: ['Ana Prado ATTENDED Danube Book Fair', 'Rui Teles ATTENDED Danube Book Fair'],
  },
  {
    task: 'relation',
    text: 'The Danube Book Fair ended on Monday. In her closing remarks, Ana Prado announced that a workshop on ink would be held in Porto in June.',
    yes: ['Ana Prado ATTENDED Danube Book Fair'],
    no: ['Ana Prado ATTENDED workshop on ink'],
  },
  {
    task: 'relation',
    text: 'The Danube Rowing Regatta began on Monday. Three teams are entered: Peru, Chile and Ghana.',
    yes: ['Peru ATTENDED Danube Rowing Regatta', 'Ghana ATTENDED Danube Rowing Regatta'],
  },
  {
    task: 'relation',
    text: 'The National Water Agency said its director, Ana Prado, attended the Danube Book Fair.',
    yes: ['Ana Prado ATTENDED Danube Book Fair'],
    no: ['National Water Agency ATTENDED Danube Book Fair'],
  },
  {
    task: 'relation',
    text: 'The National Water Agency said on Monday that it would host the Danube Book Fair.',
    yes: ['National Water Agency HOSTED Danube Book Fair'],
  },
  {
    task: 'relation',
    text: 'The Danube Book Fair opened on Monday. Delegates agreed to hold a seminar on salt in May. Also present was Ana Prado.',
    yes: ['Ana Prado ATTENDED Danube Book Fair'],
    no: ['Ana Prado ATTENDED seminar on salt'],
  },
  {
    task: 'relation',
    text: 'The Danube Book Fair began on Monday. The speakers were Ana Prado, a weaver from Kandy, Sri Lanka, and Rui Teles.',
    yes: ['Ana Prado ATTENDED Danube Book Fair', 'Rui Teles ATTENDED Danube Book Fair'],
  },
  {
    task: 'relation',
    text: 'In May the National Water Agency hosted the Danube Book Fair in Vienna together with the Andean Bank.',
    yes: ['National Water Agency CO_HOSTED Danube Book Fair', 'Andean Bank CO_HOSTED Danube Book Fair'],
  },
  {
    task: 'relation',
    text: 'A workshop on printing was held at the Hotel Marabel in Vienna.',
    yes: ['workshop on printing HELD_IN Hotel Marabel', 'workshop on printing HELD_IN Vienna'],
  },
  { task: 'event', text: 'The World Ink Congress opened in Vienna on Monday.', yes: ['World Ink Congress'] },
  { task: 'event', text: 'The World Ink Congress has forty members.', no: ['World Ink Congress'] },
  { task: 'event', text: 'A joint hearing on lead poisoning was held in Vienna on Monday.', yes: ['joint hearing on lead poisoning'] },
  {
    task: 'position',
    text: "The Minister for Pacific Island Affairs, Ana Prado, and Zambia's Minister of Lands and Mineral Resources, Rui Teles, met in Lima.",
    yes: [
      'Ana Prado HOLDS_POSITION Ministry of Pacific Island Affairs',
      'Rui Teles HOLDS_POSITION Ministry of Lands and Mineral Resources of Zambia',
    ],
  },
  {
    task: 'position',
    text: 'Minister of Digital Governance Ana Prado spoke first. The Minister of Solid Minerals Development, Grace Stone, and Minister of Trade Rui Teles listened.',
    yes: [
      'Ana Prado HOLDS_POSITION Ministry of Digital Governance',
      'Grace Stone HOLDS_POSITION Ministry of Solid Minerals Development',
      'Rui Teles HOLDS_POSITION Ministry of Trade',
    ],
    no: ['Grace Stone HOLDS_POSITION Ministry of Trade', 'Rui Teles HOLDS_POSITION Ministry of Digital Governance'],
  },
];
