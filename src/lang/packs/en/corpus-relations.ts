// Cases of positions and relations, with what denies them.
import type { PackCase } from '../../corpus.ts';

export const RELATION_CASES: readonly PackCase[] = [
  {
    task: 'relation',
    text: 'Peru and Chile met on Monday. The two governments had signed the Andes Water Agreement in 2021.',
    yes: ['Peru SIGNED Andes Water Agreement', 'Chile SIGNED Andes Water Agreement'],
  },
  {
    task: 'relation',
    text: 'Peru and Chile met on Monday. Kenya and Egypt met on Tuesday. The two governments had signed the Andes Water Agreement.',
    no: ['Kenya SIGNED Andes Water Agreement'],
  },
  {
    task: 'relation',
    text: 'Rear Admiral Rui Teles arrived on Monday. Commodore Jonas Berg arrived late. On Wednesday the admiral and the commodore met Ana Prado.',
    yes: ['Rui Teles MET Ana Prado', 'Jonas Berg MET Ana Prado'],
  },
  {
    task: 'relation',
    text: 'Rear Admiral Rui Teles arrived on Monday. On Wednesday the delegates met Ana Prado.',
    no: ['Rui Teles MET Ana Prado'],
  },
  {
    task: 'relation',
    text: 'Rui Teles confirmed that Foreign Minister Jonas Berg will attend the Lisbon Health Forum and is scheduled to meet with Ana Prado.',
    yes: ['Jonas Berg MET Ana Prado'],
    no: ['Rui Teles MET Ana Prado'],
  },
  {
    task: 'relation',
    text: 'Peru and Chile met the parties to the Fisheries Act. Peru signed the Fisheries Act.',
    no: ['Peru SIGNED Fisheries Act'],
  },
  {
    task: 'relation',
    text: 'The Embassy of Peru in Lisbon, together with the Baltic Seed Council, organised the Lisbon Health Forum.',
    yes: ['Embassy of Peru CO_HOSTED Lisbon Health Forum', 'Baltic Seed Council CO_HOSTED Lisbon Health Forum'],
  },
  // positions
  {
    task: 'position',
    text: 'Celia Moraes, director of the National Water Agency, resigned.',
    yes: ['Celia Moraes HOLDS_POSITION National Water Agency'],
  },
  { task: 'position', text: 'Portuguese President Ana Prado spoke.', yes: ['Ana Prado HOLDS_POSITION Portugal'] },
  { task: 'position', text: 'UNICEF spokesperson Rui Teles spoke.', yes: ['Rui Teles HOLDS_POSITION UNICEF'] },
  {
    task: 'position',
    text: 'Rui Teles, the Chilean ambassador to Japan, spoke.',
    yes: ['Rui Teles REPRESENTS Chile'],
    no: ['Rui Teles REPRESENTS Japan'],
  },
  { task: 'position', text: 'Rui Teles, a baker from Porto, spoke.', no: ['*'] },
  {
    task: 'position',
    text: "Marta Lind, head of Sweden's National Seed Archive, spoke.",
    yes: ['Marta Lind HOLDS_POSITION National Seed Archive', 'National Seed Archive PART_OF Sweden'],
  },
  {
    task: 'position',
    text: 'Sofia Marchetti, chief executive of the Italian energy company Solera, resigned.',
    yes: ['Sofia Marchetti HOLDS_POSITION Solera'],
  },
  { task: 'position', text: 'Jonas Berg of the Oslo Peace Institute spoke.', yes: ['Jonas Berg HOLDS_POSITION Oslo Peace Institute'] },
  {
    task: 'position',
    text: 'Ingrid Vogel, a glaciologist at the University of Bonn, spoke.',
    yes: ['Ingrid Vogel HOLDS_POSITION University of Bonn'],
  },
  { task: 'position', text: 'Ingrid Vogel, a glaciologist whom the University of Bonn dismissed, spoke.', no: ['*'] },
  {
    task: 'position',
    text: 'Samuel Brandt, a lawyer for the Northern Fishers Union, spoke.',
    yes: ['Samuel Brandt REPRESENTS Northern Fishers Union'],
  },
  {
    task: 'position',
    text: 'Chilean Foreign Minister Rodrigo Salas and his Peruvian counterpart, Lucia Vargas, spoke.',
    yes: ['Lucia Vargas HOLDS_POSITION Ministry of Foreign Affairs of Peru'],
  },
  {
    task: 'position',
    text: "Amadou Kone, head of UNESCO's Jakarta office, spoke.",
    yes: ["Amadou Kone HOLDS_POSITION UNESCO's Jakarta office", "UNESCO's Jakarta office PART_OF UNESCO"],
  },
  { task: 'position', text: "Amadou Kone left UNESCO's guests in the office.", no: ['*'] },
  // attended
  {
    task: 'relation',
    text: 'The Lisbon Health Forum was attended by Health Minister Ana Prado, Mayor Rui Teles and Maj. Gen. Ivo Hartmann.',
    yes: ['Ana Prado ATTENDED Lisbon Health Forum', 'Rui Teles ATTENDED Lisbon Health Forum', 'Ivo Hartmann ATTENDED Lisbon Health Forum'],
  },
  { task: 'relation', text: 'Ana Prado will attend the Lisbon Health Forum.', yes: ['Ana Prado ATTENDED Lisbon Health Forum'] },
  { task: 'relation', text: 'Ana Prado did not attend the Lisbon Health Forum.', no: ['*'] },
  { task: 'relation', text: 'Ana Prado could attend the Lisbon Health Forum.', no: ['*'] },
  { task: 'relation', text: 'Ana Prado spoke at the Lisbon Health Forum on Monday.', yes: ['Ana Prado ATTENDED Lisbon Health Forum'] },
  {
    task: 'relation',
    text: 'Ghana and Peru concluded the Andes Water Agreement. It was signed by Rui Teles.',
    yes: ['Rui Teles SIGNED Andes Water Agreement'],
  },
  { task: 'relation', text: 'A loan agreement worth 20 million euros was signed by Rui Teles.', yes: ['Rui Teles SIGNED loan agreement'] },
  { task: 'relation', text: 'A loan agreement worth 20 million euros was read by Rui Teles.', no: ['*'] },
  { task: 'relation', text: 'Ana Prado held separate talks with Rui Teles.', yes: ['Ana Prado MET Rui Teles'] },
  { task: 'relation', text: 'Ana Prado refused to hold separate talks with Rui Teles.', no: ['*'] },
  // hosted and held
  { task: 'relation', text: 'The Pacific Ports Conference was held in Lima.', yes: ['Pacific Ports Conference HELD_IN Lima'] },
  { task: 'relation', text: 'The Pacific Ports Conference was not held in Lima.', no: ['*'] },
  {
    task: 'relation',
    text: 'Ecuador will host the Pacific Ports Conference in Guayaquil.',
    yes: ['Ecuador HOSTED Pacific Ports Conference'],
  },
  {
    task: 'relation',
    text: 'The Pacific Ports Conference, jointly organised by Ecuador and Peru, ended on Friday.',
    yes: ['Ecuador CO_HOSTED Pacific Ports Conference', 'Peru CO_HOSTED Pacific Ports Conference'],
  },
  { task: 'relation', text: 'The Pacific Ports Conference in Lima was cancelled.', no: ['Ecuador HOSTED Pacific Ports Conference'] },
  // signed
  {
    task: 'relation',
    text: 'Peru and Chile signed the Andes Water Agreement.',
    yes: ['Peru SIGNED Andes Water Agreement', 'Chile SIGNED Andes Water Agreement'],
  },
  { task: 'relation', text: 'Peru refused to sign the Andes Water Agreement.', no: ['*'] },
  {
    task: 'relation',
    text: 'Spokesperson Ana Prado of the Andes Water Agency answered questions at a press briefing in Lima. "We will wait," Ana Prado told the press briefing.',
    no: ['Ana Prado HOSTED press briefing'],
  },
  {
    task: 'relation',
    text: '"We will wait," Andes Water Agency spokesperson Ana Prado told a press briefing in Lima.',
    yes: ['Andes Water Agency HOSTED press briefing', 'Ana Prado ATTENDED press briefing'],
  },
  {
    task: 'relation',
    text: 'The one-day pledging conference in Lima was convened by the Andes Development Bank and Chile.',
    yes: ['Andes Development Bank CO_HOSTED one-day pledging conference', 'Chile CO_HOSTED one-day pledging conference'],
  },
  {
    task: 'relation',
    text: 'They watched the signing of the Andes Water Agreement by Peru and Chile.',
    yes: ['Peru SIGNED Andes Water Agreement', 'Chile SIGNED Andes Water Agreement'],
  },
  { task: 'relation', text: 'The Andes Water Agreement was signed by Peru on Monday.', yes: ['Peru SIGNED Andes Water Agreement'] },
  // met
  { task: 'relation', text: 'Ana Prado met Rui Teles on Monday.', yes: ['Ana Prado MET Rui Teles'] },
  { task: 'relation', text: 'Ana Prado held talks with Chinese Foreign Minister Li Wei.', yes: ['Ana Prado MET Li Wei'] },
  { task: 'relation', text: 'Ana Prado never met Rui Teles.', no: ['*'] },
  { task: 'relation', text: 'A meeting between Ana Prado and Rui Teles was cancelled.', no: ['*'] },
  // participles, lists, chairs
  {
    task: 'relation',
    text: 'The Lisbon Health Forum, hosted by Portugal and chaired by Health Minister Ana Prado, ended on Friday.',
    yes: ['Portugal HOSTED Lisbon Health Forum', 'Ana Prado ATTENDED Lisbon Health Forum'],
  },
  {
    task: 'relation',
    text: 'The Lisbon Health Forum was attended by 300 delegates, including Mayor Rui Teles and Ana Prado.',
    yes: ['Rui Teles ATTENDED Lisbon Health Forum', 'Ana Prado ATTENDED Lisbon Health Forum'],
  },
  {
    task: 'relation',
    text: 'They witnessed the signing of the Andes Water Agreement between Peru and Chile.',
    yes: ['Peru SIGNED Andes Water Agreement', 'Chile SIGNED Andes Water Agreement'],
  },
  { task: 'relation', text: 'Ana Prado paid a courtesy call on Prime Minister Rui Teles.', yes: ['Ana Prado MET Rui Teles'] },
  {
    task: 'relation',
    text: 'Rui Teles was the opening speaker at the Lisbon Health Forum.',
    yes: ['Rui Teles ATTENDED Lisbon Health Forum'],
  },
  {
    task: 'relation',
    text: 'Rui Teles met Ana Prado in Lisbon. The two signed the Tagus River Pact.',
    yes: ['Rui Teles SIGNED Tagus River Pact', 'Ana Prado SIGNED Tagus River Pact'],
  },
  {
    task: 'relation',
    text: 'Rui Teles met Ana Prado in Lisbon. The two never signed the Tagus River Pact.',
    no: ['Rui Teles SIGNED Tagus River Pact'],
  },
  {
    task: 'relation',
    text: 'Ana Prado, on behalf of Portugal, and Rui Teles, on behalf of Chile, signed the Tagus River Pact.',
    yes: ['Ana Prado SIGNED Tagus River Pact', 'Rui Teles SIGNED Tagus River Pact'],
    no: ['Portugal SIGNED Tagus River Pact'],
  },
  { task: 'relation', text: 'Receiving Ana Prado at the palace, Rui Teles praised the port.', yes: ['Rui Teles MET Ana Prado'] },
  { task: 'relation', text: 'Receiving a parcel at the palace, Rui Teles praised Ana Prado.', no: ['Rui Teles MET Ana Prado'] },
  // offices with a field, late bodies, lists with bodies
  {
    task: 'position',
    text: "UNICEF's regional adviser on river safety, Ana Prado, spoke.",
    yes: ['Ana Prado HOLDS_POSITION UNICEF'],
  },
  {
    task: 'position',
    text: 'Rui Teles, director general for harbour policy at the National Water Agency, spoke.',
    yes: ['Rui Teles HOLDS_POSITION National Water Agency'],
    no: ['Rui Teles HOLDS_POSITION Ministry of harbour policy'],
  },
  {
    task: 'relation',
    text: 'At the Danube Book Fair the speakers were Ana Prado of the Lima Seed Institute, Rui Teles of the National Water Agency and Ilse Maurer.',
    yes: ['Ana Prado ATTENDED Danube Book Fair', 'Rui Teles ATTENDED Danube Book Fair', 'Ilse Maurer ATTENDED Danube Book Fair'],
  },
  {
    task: 'relation',
    text: 'The Pacific Ports Forum opened on Monday at the Harbour Museum in Lisbon.',
    yes: ['Pacific Ports Forum HELD_IN Harbour Museum', 'Pacific Ports Forum HELD_IN Lisbon'],
  },
  { task: 'relation', text: 'Ana Prado, a curator at the Harbour Museum, spoke.', no: ['* HELD_IN Harbour Museum'] },
  {
    task: 'relation',
    text: 'Transport Minister Ana Prado held talks with her Greek counterpart, Rui Teles, and with Jonas Berg.',
    yes: ['Ana Prado MET Rui Teles', 'Ana Prado MET Jonas Berg'],
  },
  {
    task: 'relation',
    text: "Peru's minister of mines, Ana Prado, and Chile's minister of trade, Rui Teles, signed the Andes Water Agreement.",
    yes: ['Ana Prado SIGNED Andes Water Agreement', 'Rui Teles SIGNED Andes Water Agreement'],
  },
  { task: 'position', text: 'Ana Prado (Peru) disagreed.', yes: ['Ana Prado REPRESENTS Peru'] },
  { task: 'position', text: 'Ana Prado (in Peru) disagreed.', no: ['*'] },
  {
    task: 'position',
    text: "The Porto Bakers' Guild met on Friday. The guild's almoner, Dr Rui Teles, spoke.",
    yes: ["Rui Teles HOLDS_POSITION Porto Bakers' Guild"],
  },
  {
    task: 'position',
    text: 'Peruvian Foreign Minister Ana Prado flew to Norway. In Oslo she was received by Prime Minister Jonas Berg.',
    yes: ['Jonas Berg HOLDS_POSITION Norway'],
    no: ['Jonas Berg HOLDS_POSITION Peru'],
  },
  {
    task: 'position',
    text: 'UNICEF sent its director of legal affairs, Rui Teles. Chile and Peru agreed.',
    yes: ['Rui Teles HOLDS_POSITION UNICEF'],
  },
  {
    task: 'position',
    text: 'Also there was the Northern Fishers Union, whose chair, Samuel Brandt, spoke.',
    yes: ['Samuel Brandt HOLDS_POSITION Northern Fishers Union'],
  },
  // plural offices, people that no list has, bodies pointed back to
  {
    task: 'relation',
    text: 'Foreign ministers Ana Prado of Peru and Rui Teles of Chile met in Lima.',
    yes: [
      'Ana Prado HOLDS_POSITION Ministry of Foreign Affairs of Peru',
      'Rui Teles HOLDS_POSITION Ministry of Foreign Affairs of Chile',
      'Ana Prado MET Rui Teles',
    ],
  },
  {
    task: 'relation',
    text: 'The Danube Book Fair drew 230 bookbinders, illustrators and paper chemists.',
    yes: ['230 bookbinders, illustrators and paper chemists ATTENDED Danube Book Fair'],
  },
  { task: 'relation', text: 'The Danube Book Fair drew 230 newsletters.', no: ['*'] },
  {
    task: 'position',
    text: "The Cuban Institute of Tides met. The Cuban institute's director, Ana Prado, spoke.",
    yes: ['Ana Prado HOLDS_POSITION Cuban Institute of Tides'],
  },
  {
    task: 'relation',
    text: 'Rui Teles of Peru, whose country hosted the Lisbon Health Forum, spoke.',
    yes: ['Peru HOSTED Lisbon Health Forum'],
  },
  {
    task: 'relation',
    text: 'Rui Teles of Peru, whose brother hosted the Lisbon Health Forum, spoke.',
    no: ['Peru HOSTED Lisbon Health Forum'],
  },
  {
    task: 'relation',
    text: 'Rui Teles met Ana Prado on Monday. The ministers signed the Tagus River Pact.',
    yes: ['Rui Teles SIGNED Tagus River Pact', 'Ana Prado SIGNED Tagus River Pact'],
  },
  {
    task: 'relation',
    text: "Peru's delegation met with Director Ana Prado on Monday. The Chilean delegation met Deputy Minister Rui Teles.",
    yes: ['Peru MET Ana Prado', 'Chile MET Rui Teles'],
  },
  {
    task: 'relation',
    text: 'The Andes Water Agreement was signed by the Home Office and the Chilean transport ministry.',
    yes: ['transport ministry SIGNED Andes Water Agreement', 'Home Office SIGNED Andes Water Agreement'],
  },
  {
    task: 'relation',
    text: 'The Lisbon Health Forum is organised by the Chilean transport ministry together with the Home Office.',
    yes: ['Home Office CO_HOSTED Lisbon Health Forum'],
    no: ['Home Office HOSTED Lisbon Health Forum'],
  },
];
