// Cases of states, bodies and persons that a word for several stands for, named sentences before: which they are, and where none is told.
import type { PackCase } from '../../corpus.ts';

export const severalCases: readonly PackCase[] = [
  {
    task: 'relation',
    text: 'Peru, Chile and Ghana share a cable. It broke in May. The repair falls under a 1994 agreement signed by the three countries.',
    yes: ['Peru SIGNED 1994 agreement', 'Chile SIGNED 1994 agreement', 'Ghana SIGNED 1994 agreement'],
  },
  {
    task: 'relation',
    text: 'Peru, Chile, Ghana and Togo share a cable. The repair falls under a 1994 agreement signed by the three countries.',
    no: ['Peru SIGNED 1994 agreement', 'Togo SIGNED 1994 agreement'],
  },
  {
    task: 'relation',
    text: 'Farmers of Peru and Chile drank tea. The fair began two months after the countries signed their treaty on the border.',
    yes: ['Peru SIGNED treaty on the border', 'Chile SIGNED treaty on the border'],
  },
  {
    task: 'relation',
    text: 'Ghana hosted the talks. Peru asked Chile for water under the Arica Treaty, signed by the two countries in 1994.',
    yes: ['Peru SIGNED Arica Treaty', 'Chile SIGNED Arica Treaty'],
    no: ['Ghana SIGNED Arica Treaty'],
  },
  {
    task: 'relation',
    text: 'Zimbabwean President Omar Lund fumed. His Peruvian counterpart, Rui Teles, shot back. Then Chilean Vice-President Ana Prado stepped in. By evening the two presidents had met privately.',
    yes: ['Omar Lund MET Rui Teles'],
    no: ['Rui Teles MET Ana Prado', 'Ana Prado MET Rui Teles'],
  },
  {
    task: 'relation',
    text: 'The pact on fish was signed by the vice-chancellor, Ana Prado, and, on behalf of the visitors, by Rui Teles, dean of science.',
    yes: ['Ana Prado SIGNED pact on fish', 'Rui Teles SIGNED pact on fish'],
  },
  {
    task: 'relation',
    text: 'The pact on fish was signed by the mayor, Ana Prado, and was praised at the port by Rui Teles.',
    yes: ['Ana Prado SIGNED pact on fish'],
    no: ['Rui Teles SIGNED pact on fish'],
  },
  {
    task: 'relation',
    text: 'Minister Omar Lund met Rui Teles. Lund met Ingrid Solheim. At the meeting with Ana Prado, an exchange of views took place on tariffs.',
    yes: ['Omar Lund MET Ana Prado'],
  },
  {
    task: 'relation',
    text: 'Minister Omar Lund met Rui Teles. Kwame Asante met Ingrid Solheim. At the meeting with Ana Prado, an exchange of views took place on tariffs.',
    no: ['Omar Lund MET Ana Prado', 'Kwame Asante MET Ana Prado'],
  },
  {
    task: 'relation',
    text: 'Four co-chairs attended the Lanzo Ports Conference in Lima on Monday.',
    yes: ['Four co-chairs ATTENDED Lanzo Ports Conference'],
  },
  { task: 'relation', text: 'Lima has four municipalities. The Lanzo Ports Conference opened on Monday.', no: ['*'] },
];
