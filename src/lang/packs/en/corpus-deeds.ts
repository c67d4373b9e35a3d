// Cases of papers, plans and companies in English, with what denies them.
import type { PackCase } from '../../corpus.ts';

export const deedCases: readonly PackCase[] = [
  {
    task: 'relation',
    text: "Peru signed a contract with Tervo Mining. The $40 million deal was signed at the palace by Trade Minister Ana Prado and Tervo's chief executive, Rui Teles.",
    yes: ['Ana Prado SIGNED contract', 'Rui Teles SIGNED contract', 'Rui Teles HOLDS_POSITION Tervo Mining'],
  },
  {
    task: 'relation',
    text: "Peru signed a contract with Tervo Mining. The $40 million deal was mocked at the palace by Trade Minister Ana Prado and Tervo's chief executive, Rui Teles.",
    no: ['Ana Prado SIGNED contract', 'Rui Teles SIGNED contract'],
  },
  {
    task: 'relation',
    text: 'Peru and Chile signed a status of forces agreement.',
    yes: ['Peru SIGNED status of forces agreement', 'Chile SIGNED status of forces agreement'],
  },
  {
    task: 'relation',
    text: 'Peru and Chile fell out over sugar. Under a trade agreement signed by the two countries in 2019, a panel decides.',
    yes: ['Peru SIGNED trade agreement', 'Chile SIGNED trade agreement'],
  },
  {
    task: 'relation',
    text: 'A second round of talks, planned for Vienna in May, has been put off.',
    yes: ['second round of talks HELD_IN Vienna'],
  },
  {
    task: 'relation',
    text: 'The Water Council held an open meeting on Monday. Peru said the dams were full. Ghana said the wells were low. Japan said the rivers were dry.',
    yes: ['Peru ATTENDED open meeting', 'Ghana ATTENDED open meeting', 'Japan ATTENDED open meeting'],
  },
  {
    task: 'relation',
    text: 'The Water Council held an open meeting on Monday. Peru said the dams were full. Ghana said the wells were low.',
    no: ['Peru ATTENDED open meeting', 'Ghana ATTENDED open meeting'],
  },
  {
    task: 'relation',
    text: 'Amara Toure and Liis Kask signed an agreement on visas after two hours of talks.',
    yes: ['Amara Toure MET Liis Kask', 'Amara Toure ATTENDED two hours of talks'],
  },
  {
    task: 'relation',
    text: 'Amara Toure and Liis Kask signed an agreement on visas before two hours of talks.',
    no: ['Amara Toure MET Liis Kask'],
  },
  {
    task: 'relation',
    text: 'A second round of talks, mocked by Vienna in May, has been put off.',
    no: ['second round of talks HELD_IN Vienna'],
  },
  {
    task: 'relation',
    text: 'The Andes Friendship Cup was organised jointly by Peru and Chile.',
    yes: ['Peru CO_HOSTED Andes Friendship Cup', 'Chile CO_HOSTED Andes Friendship Cup'],
  },
  {
    task: 'relation',
    text: "The plan was read to the Water Committee of the Parliament of Peru and to the River Commission of Chile's National Assembly.",
    yes: ['Water Committee PART_OF Parliament of Peru', 'River Commission PART_OF National Assembly'],
  },
  {
    task: 'relation',
    text: 'Trade Minister Ana Prado received Mayor Rui Teles at the Torre Alta Palace for a working meeting devoted to the Rimac River.',
    yes: ['Ana Prado ATTENDED working meeting', 'Rui Teles ATTENDED working meeting', 'working meeting HELD_IN Torre Alta Palace'],
  },
  {
    task: 'relation',
    text: 'The deal came on the second day of a visit to Vienna by Mayor Rui Teles.',
    yes: ['Rui Teles ATTENDED visit'],
  },
  {
    task: 'relation',
    text: 'The deal came on the second day of a visit to Vienna mocked by Mayor Rui Teles.',
    no: ['Rui Teles ATTENDED visit'],
  },
  {
    task: 'relation',
    text: 'The National Water Agency acted. An officer from its river crime unit agreed.',
    yes: ['river crime unit PART_OF National Water Agency'],
  },
  {
    task: 'relation',
    text: 'Peru acted. An officer from its river crime unit agreed.',
    no: ['river crime unit PART_OF National Water Agency'],
  },
  {
    task: 'position',
    text: "Peru's minister of spatial planning, Ana Prado, agreed.",
    yes: ['Ana Prado HOLDS_POSITION Ministry of Spatial Planning of Peru'],
  },
  {
    task: 'position',
    text: 'UNICEF representative in Chad Ana Prado agreed.',
    yes: ['Ana Prado HOLDS_POSITION UNICEF', 'Ana Prado REPRESENTS UNICEF'],
  },
  {
    task: 'relation',
    text: 'The Danube Book Fair began on Monday. Those present were Ana Prado of Peru, who chaired, Rui Teles (Chile) and Ilse Maurer.',
    yes: ['Rui Teles ATTENDED Danube Book Fair', 'Ilse Maurer ATTENDED Danube Book Fair'],
  },
  {
    task: 'relation',
    text: 'Mayor Rui Teles opened the match. Jonas Berg nodded. The two men had held talks in Vienna.',
    yes: ['Jonas Berg MET Rui Teles'],
  },
  {
    task: 'relation',
    text: "Monday's round table at the Museum of River History drew a crowd.",
    yes: ['round table HELD_IN Museum of River History'],
  },
  {
    task: 'position',
    text: 'The Peruvian ambassador to the Eastern Island States, Ana Prado, left Peru.',
    yes: ['Ana Prado REPRESENTS Peru'],
  },
  {
    task: 'position',
    text: 'Friends of the Rimac met. In a post on Facebook, its chair, Ana Prado, agreed.',
    yes: ['Ana Prado HOLDS_POSITION Friends of the Rimac'],
    no: ['Ana Prado HOLDS_POSITION Facebook'],
  },
];
