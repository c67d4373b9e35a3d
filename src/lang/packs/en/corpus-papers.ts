// Cases of papers, of who signed them and of who met in English: told by modifiers, in the next sentence, by signatures, in clefts.
import type { PackCase } from '../../corpus.ts';

export const paperCases: readonly PackCase[] = [
  {
    task: 'relation',
    text: 'Ana Prado signed the Suva Declaration alongside the presidents of Peru and Ghana, Ruiz Teles and Inga Dias; the prime ministers of Chad and Togo, Oletta Marr and Kodzo Afan; and Samoan Vice President Mele Tau.',
    yes: [
      'Inga Dias SIGNED Suva Declaration',
      'Oletta Marr SIGNED Suva Declaration',
      'Kodzo Afan SIGNED Suva Declaration',
      'Mele Tau SIGNED Suva Declaration',
    ],
  },
  {
    task: 'relation',
    text: 'Ana Prado signed the Suva Declaration alongside Ruiz Teles. The prime ministers of Chad and Togo, Oletta Marr and Kodzo Afan, refused.',
    yes: ['Ruiz Teles SIGNED Suva Declaration'],
    no: ['Oletta Marr SIGNED Suva Declaration', 'Kodzo Afan SIGNED Suva Declaration'],
  },
  {
    task: 'relation',
    text: 'President Ana Prado of Peru spoke. The presidents of Peru, Chile and Ghana signed a note of intent on ports. The presidents of Fiji and Oman did not sign a visa waiver.',
    yes: ['Ana Prado SIGNED note of intent on ports', 'Chile SIGNED note of intent on ports', 'Ghana SIGNED note of intent on ports'],
    no: ['Peru SIGNED note of intent on ports', 'Fiji SIGNED visa waiver', 'Oman SIGNED visa waiver'],
  },
  {
    task: 'relation',
    text: 'Officials had worked for a year on a visa waiver agreement. The accord was signed on Monday by Peru and Chile.',
    yes: ['Peru SIGNED visa waiver agreement', 'Chile SIGNED visa waiver agreement'],
  },
  {
    task: 'relation',
    text: 'Officials had worked for a year on a visa waiver agreement. The accord was mocked on Monday by Peru and Chile.',
    no: ['*'],
  },
  {
    task: 'instrument',
    text: 'The air services agreement was signed on Monday by Peru and Chile.',
    yes: ['air services agreement'],
  },
  {
    task: 'relation',
    text: 'The signatories of the grant agreement for rural roads were Peru and the University of Lima.',
    yes: ['Peru SIGNED grant agreement for rural roads', 'University of Lima SIGNED grant agreement for rural roads'],
  },
  {
    task: 'relation',
    text: 'It was Rui Teles and Ana Prado, who signed a treaty of friendship.',
    yes: ['Rui Teles SIGNED treaty of friendship', 'Ana Prado SIGNED treaty of friendship'],
  },
  {
    task: 'relation',
    text: 'Rui Teles met Ana Prado, who signed a treaty of friendship.',
    yes: ['Ana Prado SIGNED treaty of friendship'],
    no: ['Rui Teles SIGNED treaty of friendship'],
  },
  {
    task: 'relation',
    text: 'The visit saw Peru and Chile sign a trade agreement.',
    yes: ['Peru SIGNED trade agreement', 'Chile SIGNED trade agreement'],
  },
  {
    task: 'relation',
    text: "The pact was signed in Porto by the University of Lima and Chile's transport ministry.",
    yes: ['University of Lima SIGNED pact', 'transport ministry SIGNED pact'],
  },
  {
    task: 'instrument',
    text: 'Peru and Chile joined a fish-trade accord, the Porto Protocol, that needed two more signatures.',
    yes: ['Porto Protocol'],
    no: ['fish-trade accord'],
  },
  {
    task: 'relation',
    text: 'Peru signed a fisheries deal with Chile. The text, a new protocol, was initialled by Ana Prado and Rui Teles.',
    yes: ['Ana Prado SIGNED fisheries deal', 'Rui Teles SIGNED fisheries deal'],
  },
  {
    task: 'relation',
    text: 'Shortly after meeting the mayor of Porto, Rui Teles, Ana Prado left.',
    yes: ['Ana Prado MET Rui Teles'],
  },
  {
    task: 'relation',
    text: 'Ana Prado cancelled a meeting with Rui Teles.',
    no: ['Ana Prado MET Rui Teles'],
  },
  {
    task: 'relation',
    text: 'Peru, Chile sign trade agreement',
    yes: ['Peru SIGNED trade agreement', 'Chile SIGNED trade agreement'],
  },
  {
    task: 'relation',
    text: 'The Peruvian ambassador, Ana Prado, wound up two hours of talks with Rui Teles.',
    yes: ['Ana Prado MET Rui Teles'],
  },
  {
    task: 'relation',
    text: 'The decision came after Ana Prado received Rui Teles in Porto.',
    yes: ['Ana Prado MET Rui Teles'],
  },
  {
    task: 'relation',
    text: 'Peru protested after Ana Prado signed the loan agreement.',
    yes: ['Ana Prado SIGNED loan agreement'],
    no: ['Peru SIGNED loan agreement'],
  },
  {
    task: 'relation',
    text: 'The protocol on lakes was signed on Monday. Ana Prado signed for Peru and Rui Teles for Chile.',
    yes: ['Ana Prado SIGNED protocol on lakes', 'Rui Teles SIGNED protocol on lakes'],
  },
  {
    task: 'relation',
    text: 'After signing the protocol on lakes with Rui Teles, Ana Prado thanked the divers.',
    yes: ['Ana Prado SIGNED protocol on lakes', 'Rui Teles SIGNED protocol on lakes'],
  },
  {
    task: 'instrument',
    text: 'Ana Prado signed the Lima Declaration on Shared Waters on behalf of Chile on Friday.',
    yes: ['Lima Declaration on Shared Waters'],
    no: ['Lima Declaration on Shared Waters on behalf of Chile'],
  },
  {
    task: 'instrument',
    text: 'Ana Prado signed the loan agreement on behalf of the National Water Agency.',
    yes: ['loan agreement'],
  },
  {
    task: 'relation',
    text: 'Peru wants a loan agreement with Chile. Ana Prado and Rui Teles signed it in Vienna on Friday.',
    yes: ['Ana Prado SIGNED loan agreement', 'Rui Teles SIGNED loan agreement'],
  },
  {
    task: 'relation',
    text: 'The lease for the old harbour was signed by Ana Prado on Monday.',
    yes: ['Ana Prado SIGNED lease for the old harbour'],
  },
  {
    task: 'relation',
    text: 'LIMA, May 3 - Forty countries opened a two-day conference here on a treaty on ship recycling. The Lima Convention, adopted by the U.N. General Assembly in March, was signed by Ghana.',
    yes: ['Ghana SIGNED treaty on ship recycling', 'Ghana SIGNED Lima Convention'],
  },
  {
    task: 'relation',
    text: 'Ghana signed a treaty on ship recycling in Lima. The Oslo Convention is older.',
    yes: ['Ghana SIGNED treaty on ship recycling'],
    no: ['Ghana SIGNED Oslo Convention'],
  },
  {
    task: 'instrument',
    text: 'Ana Prado spoke at the Suva Convention and Exhibition Centre and at the Lima Convention and Trade Center.',
    no: ['*'],
  },
  {
    task: 'instrument',
    text: 'Ghana and Peru signed an Agreement on Cooperation in Vocational Training and a Memorandum of Understanding on Cooperation in Cyber Security in Lima.',
    yes: ['Agreement on Cooperation in Vocational Training', 'Memorandum of Understanding on Cooperation in Cyber Security'],
    no: ['Agreement on Cooperation', 'Memorandum of Understanding on Cooperation in Cyber Security in Lima'],
  },
  {
    task: 'instrument',
    text: 'Ghana and Peru signed a Treaty on Friendship in Copenhagen in May.',
    yes: ['Treaty on Friendship'],
    no: ['Treaty on Friendship in Copenhagen'],
  },
  {
    task: 'place',
    text: 'Small state, full diary. Three islands, one pier. Small Island Developing States asked for relief in Rural Areas, not in Suva.',
    yes: ['Suva'],
    no: ['Small', 'Three', 'Small Island', 'Developing', 'Rural Areas'],
  },
  {
    task: 'place',
    text: 'Ana Prado met Northern Province Governor Mei Lin. Rakiri islands sent two boats.',
    yes: ['Northern Province', 'Rakiri'],
  },
  {
    task: 'relation',
    text: 'The Suva Declaration was signed after two days of talks by Ana Prado and Ruiz Teles. Oletta Marr watched.',
    yes: ['Ana Prado SIGNED Suva Declaration', 'Ruiz Teles SIGNED Suva Declaration'],
    no: ['Oletta Marr SIGNED Suva Declaration'],
  },
  {
    task: 'relation',
    text: 'Ana Prado and Ruiz Teles signed a roadmap on fisheries. Inga Dias drew a road map of Fiji.',
    yes: ['Ana Prado SIGNED roadmap on fisheries', 'Ruiz Teles SIGNED roadmap on fisheries'],
    no: ['Inga Dias SIGNED road map of Fiji'],
  },
];
