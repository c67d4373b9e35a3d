// Cases of English, run by the generic test over every pack.
import type { PackCase } from '../../corpus.ts';

export const corpus: readonly PackCase[] = [
  // persons
  { task: 'person', text: 'Health Minister Ana Prado opened the clinic.', yes: ['Ana Prado'], no: ['Health Minister Ana Prado'] },
  { task: 'person', text: 'Dr. Samuel K. Ofori told reporters the ward was full.', yes: ['Samuel K. Ofori'] },
  { task: 'person', text: 'Maj. Gen. Louise van der Berg, 58, commands the mission.', yes: ['Louise van der Berg'] },
  { task: 'person', text: 'The crowd gathered on Martin Keller Street on Sunday.', no: ['Martin Keller'] },
  { task: 'person', text: 'The Internet was slow on Monday, residents said.', no: ['*'] },
  // statements
  {
    task: 'statement',
    text: '"The dam will hold," Ana Prado said. "We checked every gate."',
    yes: ['Ana Prado: The dam will hold,', 'Ana Prado: We checked every gate.'],
  },
  { task: 'statement', text: 'Ana Prado said that the dam would hold until spring.', yes: ['Ana Prado: the dam would hold until spring'] },
  {
    task: 'statement',
    text: 'The dam would hold until spring, according to Ana Prado.',
    yes: ['Ana Prado: The dam would hold until spring'],
  },
  {
    task: 'statement',
    text: 'Ana Prado called for calm and warned that the river was still rising.',
    yes: ['Ana Prado: calm', 'Ana Prado: the river was still rising'],
  },
  { task: 'statement', text: 'It is said that the dam has a ghost.', no: ['*'] },
  { task: 'statement', text: 'The festival, themed "One River, Many Banks", runs until May.', no: ['*'] },
  // positions
  { task: 'position', text: 'Rui Teles, the mayor of Porto, waved.', no: ['Rui Teles HOLDS_POSITION Portugal'] },
  // relations
  { task: 'relation', text: 'The Pacific Ports Conference was held in Lima.', yes: ['Pacific Ports Conference HELD_IN Lima'] },
  { task: 'relation', text: 'The Pacific Ports Conference was not held in Lima.', no: ['*'] },
];
export default corpus;
