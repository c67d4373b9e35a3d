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
];
