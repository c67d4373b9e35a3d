// Cases of offices in English: whose they are when the title alone does not tell.
import type { PackCase } from '../../corpus.ts';

export const officeCases: readonly PackCase[] = [
  {
    task: 'position',
    text: 'The presidents of Fiji, Peru and Ghana, Vasilka Prado, Ruiz Teles and Inga Dias, dined with the prime ministers of Chad and Togo, Oletta Marr and Kodzo Afan.',
    yes: [
      'Vasilka Prado HOLDS_POSITION Fiji',
      'Ruiz Teles HOLDS_POSITION Peru',
      'Inga Dias HOLDS_POSITION Ghana',
      'Oletta Marr HOLDS_POSITION Chad',
      'Kodzo Afan HOLDS_POSITION Togo',
    ],
    no: ['Vasilka Prado HOLDS_POSITION Ghana', 'Kodzo Afan HOLDS_POSITION Chad'],
  },
  {
    task: 'position',
    text: 'The presidents of Fiji, Peru and Ghana left. Vasilka Prado and Ruiz Teles, two singers, stayed.',
    no: ['Vasilka Prado HOLDS_POSITION Fiji', 'Ruiz Teles HOLDS_POSITION Peru'],
  },
  {
    task: 'position',
    text: 'President Ana Prado of Fiji sat between her peers Rui Teles of Peru and Ines Dias of Ghana.',
    yes: ['Rui Teles HOLDS_POSITION Peru', 'Ines Dias HOLDS_POSITION Ghana'],
    no: ['Rui Teles HOLDS_POSITION Fiji', 'Rui Teles HOLDS_POSITION Ghana', 'Rui Teles REPRESENTS Peru'],
  },
  {
    task: 'position',
    text: 'The Minister of Trade of Fiji, Ms. Ana Prado, met her counterparts from Peru, Mr. Rui Teles, and Ghana, Ms. Ines Dias. Ghana, Rui Teles said, was dry.',
    yes: ['Rui Teles HOLDS_POSITION Ministry of Trade of Peru', 'Ines Dias HOLDS_POSITION Ministry of Trade of Ghana'],
    no: ['Rui Teles HOLDS_POSITION Ministry of Trade of Ghana', 'Ines Dias HOLDS_POSITION Ministry of Trade of Fiji'],
  },
  {
    task: 'position',
    text: 'Present were the prime minister of Fiji, Ana Prado, Vice-President Rui Teles of Peru and the Vice-Minister of Health of Ghana, Ines Dias.',
    yes: ['Rui Teles HOLDS_POSITION Peru', 'Ines Dias HOLDS_POSITION Ministry of Health of Ghana'],
    no: ['Rui Teles HOLDS_POSITION Fiji', 'Ines Dias HOLDS_POSITION Ministry of Health of Peru'],
  },
  {
    task: 'position',
    text: 'The guests were the Ambassadors of Fiji, H.E. Ana Prado, and of Peru, H.E. Rui Teles. It was paid for by Ghana, whose High Commissioner, Ines Dias, left.',
    yes: ['Rui Teles REPRESENTS Peru', 'Ines Dias REPRESENTS Ghana'],
    no: ['Rui Teles REPRESENTS Fiji', 'Ines Dias REPRESENTS Peru'],
  },
  {
    task: 'position',
    text: 'The National Assembly of Peru met. The Clerk of the Assembly, Ana Prado, left. Rui Teles, Executive Secretary and Deputy Head of the Tide Council, and Ines Dias, the Registrar of the Court, stayed.',
    yes: ['Ana Prado HOLDS_POSITION National Assembly of Peru', 'Rui Teles HOLDS_POSITION Tide Council'],
    no: ['Ines Dias HOLDS_POSITION Tide Council', 'Ines Dias HOLDS_POSITION National Assembly of Peru'],
  },
  {
    task: 'position',
    text: 'Ana Prado, Grain Officer of the Harbour Institute, spoke. Contact: Rui Teles, Liaison Officer, Karst Water Board. Ines Dias, Committee Secretary, left.',
    yes: ['Ana Prado HOLDS_POSITION Harbour Institute', 'Rui Teles HOLDS_POSITION Karst Water Board'],
    no: ['Rui Teles HOLDS_POSITION Harbour Institute', 'Ines Dias HOLDS_POSITION Karst Water Board'],
  },
  {
    task: 'position',
    text: 'The head of safety of Peru\'s Seed Inspection, Ana Prado, left. "It rained," said Rui Teles, project coordinator, Harbour Institute.',
    yes: ['Ana Prado HOLDS_POSITION Seed Inspection', 'Rui Teles HOLDS_POSITION Harbour Institute'],
    no: ['Rui Teles HOLDS_POSITION Seed Inspection'],
  },
  {
    task: 'position',
    text: "The head of Fiji's moth forecasting unit, Ana Prado, and Rui Teles, a veteran of Peru's plant protection service who stayed, left. Fiji's unit price rose.",
    yes: [
      'Ana Prado HOLDS_POSITION moth forecasting unit',
      'Rui Teles HOLDS_POSITION plant protection service',
      'moth forecasting unit PART_OF Fiji',
    ],
    no: ['Ana Prado HOLDS_POSITION plant protection service', 'Rui Teles HOLDS_POSITION moth forecasting unit'],
  },
  {
    task: 'position',
    text: "The head of the Seed Health Section at Peru's Karst Water Board, Ana Prado, left. She met members of the Harbour Institute at the World Bank.",
    yes: ['Ana Prado HOLDS_POSITION Seed Health Section', 'Seed Health Section PART_OF Karst Water Board'],
    no: ['Harbour Institute PART_OF World Bank'],
  },
  {
    task: 'position',
    text: 'Ana Prado, head of training of the Harbour Institute and chair of the Karst Water Board, left with Rui Teles and the chair of the Tide Council.',
    yes: ['Ana Prado HOLDS_POSITION Harbour Institute', 'Ana Prado HOLDS_POSITION Karst Water Board'],
    no: ['Ana Prado HOLDS_POSITION Tide Council', 'Rui Teles HOLDS_POSITION Tide Council'],
  },
  {
    task: 'position',
    text: 'Ana Prado is the director of the State Moth Control Expedition. Rui Teles joined an Antarctic Expedition.',
    yes: ['Ana Prado HOLDS_POSITION State Moth Control Expedition'],
    no: ['Rui Teles HOLDS_POSITION Antarctic Expedition'],
  },
  {
    task: 'position',
    text: "The Central Bank of Peru's Legal Affairs Division moved.",
    yes: ['Legal Affairs Division PART_OF Central Bank of Peru'],
    no: ['Central Bank PART_OF Legal Affairs Division'],
  },
  {
    task: 'position',
    text: 'In a letter to the head of the Harbour Institute, Ana Prado was brief. Rui Teles, a critic of the Karst Water Board, and Ines Dias, a graduate of the Karst Water Board, left.',
    no: [
      'Ana Prado HOLDS_POSITION Harbour Institute',
      'Rui Teles HOLDS_POSITION Karst Water Board',
      'Ines Dias HOLDS_POSITION Karst Water Board',
    ],
  },
  {
    task: 'position',
    text: "Ana Prado, Fiji's minister-counsellor in Oslo, met Norway's non-resident ambassador Rui Teles and Ines Dias, head of the US delegation.",
    yes: ['Ana Prado REPRESENTS Fiji', 'Rui Teles REPRESENTS Norway', 'Ines Dias REPRESENTS US'],
  },
  {
    task: 'position',
    text: 'The regional representative of UNICEF in Fiji, Ana Prado, met Rui Teles of the Philippines.',
    yes: ['Ana Prado REPRESENTS UNICEF', 'Ana Prado HOLDS_POSITION UNICEF', 'Rui Teles REPRESENTS the Philippines'],
    no: ['Ana Prado REPRESENTS Fiji'],
  },
  {
    task: 'position',
    text: 'Peru sold its fleet. Peru is glad. In Oslo, Prime Minister Ana Prado was not. In Suva, Health Minister Rui Teles was.',
    yes: ['Ana Prado HOLDS_POSITION Norway', 'Rui Teles HOLDS_POSITION Ministry of Health of Fiji'],
    no: ['Ana Prado HOLDS_POSITION Peru'],
  },
  {
    task: 'position',
    text: "Ana Prado, Deputy Minister for Civil Aviation of the Philippines, met Peru's environment and climate change minister, Rui Teles.",
    yes: [
      'Ana Prado HOLDS_POSITION Ministry of Civil Aviation of Philippines',
      'Rui Teles HOLDS_POSITION Ministry of Environment and Climate Change of Peru',
    ],
  },
  {
    task: 'position',
    text: 'Peruvian Lands and Housing Minister Ana Prado left with Teles and Energy Minister Ines Dias.',
    yes: ['Ana Prado HOLDS_POSITION Ministry of Lands and Housing of Peru'],
    no: ['Ines Dias HOLDS_POSITION Ministry of Teles and Energy'],
  },
  {
    task: 'position',
    text: 'The award went to the operations manager of the Karst Water Board Ana Prado.',
    yes: ['Ana Prado HOLDS_POSITION Karst Water Board'],
  },
  {
    task: 'position',
    text: 'The Harbour Institute opened a school. "We are ready," said programme manager Ana Prado.',
    yes: ['Ana Prado HOLDS_POSITION Harbour Institute'],
  },
  {
    task: 'position',
    text: 'The Harbour Institute opened a school. "I am ready," said Rui Teles, head of a village. His driver, Ana Prado, left.',
    no: ['Rui Teles HOLDS_POSITION Harbour Institute', 'Ana Prado HOLDS_POSITION Harbour Institute'],
  },
  {
    task: 'position',
    text: 'As external relations director of the Harbour Institute, Ana Prado spoke. Rui Teles (coordinator, National Water Agency) left.',
    yes: ['Ana Prado HOLDS_POSITION Harbour Institute', 'Rui Teles HOLDS_POSITION National Water Agency'],
  },
  {
    task: 'position',
    text: 'Ana Prado, speaking as chair of the Harbour Institute, was brief. The Harbour Institute has named Rui Teles its new treasurer.',
    yes: ['Ana Prado HOLDS_POSITION Harbour Institute', 'Rui Teles HOLDS_POSITION Harbour Institute'],
  },
  {
    task: 'position',
    text: 'Ana Prado never posed as chair of the Harbour Institute. The Harbour Institute had an office. Rui Teles, its director, left.',
    yes: ['Rui Teles HOLDS_POSITION Harbour Institute'],
    no: ['Ana Prado HOLDS_POSITION Harbour Institute'],
  },
  {
    task: 'position',
    text: 'Ana Prado was elected president of the National Water Agency.',
    yes: ['Ana Prado HOLDS_POSITION National Water Agency'],
  },
  {
    task: 'position',
    text: 'Ana Prado was insulted by president of the National Water Agency fans.',
    no: ['Ana Prado HOLDS_POSITION National Water Agency'],
  },
  {
    task: 'position',
    text: 'Peru sent Deputy Trade Minister Ana Prado. Chile and Norway stayed away, and Norway sulked.',
    yes: ['Ana Prado REPRESENTS Peru'],
    no: ['Ana Prado REPRESENTS Norway'],
  },
  {
    task: 'position',
    text: "Chile's minister of industry, energy and mining, Rui Teles, resigned.",
    yes: ['Rui Teles HOLDS_POSITION Ministry of Industry, Energy and Mining of Chile'],
  },
  {
    task: 'position',
    text: 'NLO president Ana Prado left. Peru is glad.',
    yes: ['Ana Prado HOLDS_POSITION NLO'],
    no: ['Ana Prado HOLDS_POSITION Peru'],
  },
  {
    task: 'position',
    text: 'The foreign ministry of Peru held its weekly briefing. Spokesperson Ana Prado took no questions.',
    yes: ['Ana Prado HOLDS_POSITION foreign ministry of Peru'],
  },
  {
    task: 'position',
    text: 'The UN refugee agency, UNHCR, was glad. Its spokesman, Rui Teles, left.',
    yes: ['Rui Teles HOLDS_POSITION UNHCR'],
  },
  {
    task: 'position',
    text: "The guests were Ana Prado of the University of Lima, Rui Teles of the fishing group Blue Harbour and Ivo Hartmann of Peru's Health Institute.",
    yes: [
      'Ana Prado HOLDS_POSITION University of Lima',
      'Rui Teles HOLDS_POSITION Blue Harbour',
      'Ivo Hartmann HOLDS_POSITION Health Institute',
    ],
    no: ['Ana Prado REPRESENTS University of Lima'],
  },
  {
    task: 'position',
    text: 'The Committee on Water met in Lima. Committee Experts thanked Peru. Asked by committee chair Ana Prado, he declined.',
    yes: ['Ana Prado HOLDS_POSITION Committee on Water'],
    no: ['Ana Prado HOLDS_POSITION Committee Experts'],
  },
  {
    task: 'position',
    text: 'Rui Teles, who heads the fraud section of the Danube Bank, declined.',
    yes: ['Rui Teles HOLDS_POSITION fraud section of the Danube Bank', 'fraud section of the Danube Bank PART_OF Danube Bank'],
  },
  {
    task: 'position',
    text: 'Ana Prado, a spokeswoman for the Kenyan navy, said so.',
    yes: ['Ana Prado HOLDS_POSITION Kenyan navy'],
  },
  {
    task: 'position',
    text: 'Ana Prado serves as director of the National Water Agency.',
    yes: ['Ana Prado HOLDS_POSITION National Water Agency'],
  },
  {
    task: 'position',
    text: 'Ana Prado is a friend of the director of the National Water Agency.',
    no: ['Ana Prado HOLDS_POSITION National Water Agency'],
  },
  {
    task: 'relation',
    text: 'The road was opened by the health ministers of the two countries, Ana Prado of Peru and Rui Teles of Chile.',
    yes: ['Ana Prado HOLDS_POSITION Ministry of Health of Peru', 'Rui Teles HOLDS_POSITION Ministry of Health of Chile'],
  },
  {
    task: 'relation',
    text: "Health ministers Ana Prado of Peru and Chile's Rui Teles opened the road.",
    yes: ['Ana Prado HOLDS_POSITION Ministry of Health of Peru', 'Rui Teles HOLDS_POSITION Ministry of Health of Chile'],
  },
  {
    task: 'relation',
    text: 'The Minister of Labour, Employment and Public Service of Peru, Ms Ana Prado, opened the road.',
    yes: ['Ana Prado HOLDS_POSITION Ministry of Labour, Employment and Public Service of Peru'],
  },
  {
    task: 'relation',
    text: "Peru's secretary of state for energy, Ana Prado, opened the road.",
    yes: ['Ana Prado HOLDS_POSITION Ministry of Energy of Peru'],
  },
  {
    task: 'relation',
    text: "The Andean Rivers Commission met on Monday. The commission's Basin Steering Committee sits again in May.",
    yes: ['Basin Steering Committee PART_OF Andean Rivers Commission'],
  },
  {
    task: 'relation',
    text: 'Present were Ana Prado, Treasurer, Karst Water Board, and a baker. Rui Teles is now 31 and director of the Harbour Institute.',
    yes: ['Ana Prado HOLDS_POSITION Karst Water Board', 'Rui Teles HOLDS_POSITION Harbour Institute'],
  },
  {
    task: 'relation',
    text: "The Karst Valley Railway opened in May. The railway's director, Ana Prado, blamed the rain. Rui Teles is angry and the director of the Harbour Institute is sad.",
    yes: ['Ana Prado HOLDS_POSITION Karst Valley Railway'],
    no: ['Rui Teles HOLDS_POSITION Harbour Institute'],
  },
  {
    task: 'relation',
    text: 'The Department of Mosses of the Bureau of Quiet Ports met on Monday. The Centre for Ice Studies at the University of Lima closed.',
    yes: ['Department of Mosses PART_OF Bureau of Quiet Ports', 'Centre for Ice Studies PART_OF University of Lima'],
  },
  {
    task: 'relation',
    text: "The Karst Water Board opened in May. Ana Prado, head of the board's legal department, said the nets were late.",
    yes: ['Ana Prado HOLDS_POSITION Karst Water Board'],
  },
  {
    task: 'relation',
    text: 'The Institute of Volcanology and Kofi Hartmann of the Karst Water Board agreed.',
    yes: ['Kofi Hartmann HOLDS_POSITION Karst Water Board'],
  },
  {
    task: 'position',
    text: 'Fiji and Peru spoke first at the talks in Suva, Fiji. Ghana was less patient. Its water minister, Ana Prado, asked for a date. Togo has no coast; Defence Minister Rui Teles came all the same.',
    yes: ['Ana Prado HOLDS_POSITION Ministry of Water Resources of Ghana', 'Rui Teles HOLDS_POSITION Ministry of Defence of Togo'],
    no: ['Ana Prado HOLDS_POSITION Ministry of Water Resources of Fiji', 'Rui Teles HOLDS_POSITION Ministry of Defence of Fiji'],
  },
  {
    task: 'position',
    text: 'LIMA - Peru and Ghana opened the Llama Fair. Foreign Minister Ana Prado of Ghana was received by President Rui Teles.',
    yes: ['Rui Teles HOLDS_POSITION Peru'],
    no: ['Rui Teles HOLDS_POSITION Ghana'],
  },
  {
    task: 'position',
    text: 'Fiji hosted the fair. Fiji paid for it. Peru and Ghana concluded a pact; trade ministers Ana Prado and Rui Teles signed it.',
    no: ['Ana Prado HOLDS_POSITION Ministry of Trade of Ghana', 'Rui Teles HOLDS_POSITION Ministry of Trade of Peru'],
  },
  {
    task: 'relation',
    text: 'The Chairman of the Senate Bakhyt Omarov met the Speaker of the National Assembly Orsolt Vekker.',
    yes: ['Bakhyt Omarov HOLDS_POSITION Senate', 'Orsolt Vekker HOLDS_POSITION National Assembly'],
    no: ['Orsolt Vekker HOLDS_POSITION Senate'],
  },
  {
    task: 'organization',
    text: 'The Chair of the Senate Water Committee spoke. The Speaker of the Senate Bakhyt Omarov left.',
    no: ['Senate Bakhyt Omarov'],
  },
  {
    task: 'position',
    text: 'The Tide Council thanked Peru. Over tea at the Harbour Institute, its chairperson, Ana Prado, asked for rain. Ghana sent nine people and Fiji its deputy prime minister, Rui Teles.',
    yes: ['Ana Prado HOLDS_POSITION Harbour Institute', 'Rui Teles HOLDS_POSITION Fiji'],
    no: ['Ana Prado HOLDS_POSITION Tide Council', 'Rui Teles HOLDS_POSITION Ghana'],
  },
  {
    task: 'position',
    text: 'The fair, opened by the director of the Karst Board, was run by the Tide Council. Its treasurer, Ana Prado, left. Their lawyer, Rui Teles, and our director, Ines Dias, stayed.',
    yes: ['Ana Prado HOLDS_POSITION Tide Council'],
    no: [
      'Ana Prado HOLDS_POSITION Karst Board',
      'Rui Teles HOLDS_POSITION Tide Council',
      'Ines Dias HOLDS_POSITION Tide Council',
      'Ines Dias HOLDS_POSITION Karst Board',
    ],
  },
  {
    task: 'position',
    text: "The Tide Council met. Ghana's delegation left early. Its head, Ana Prado, was tired. The Harbour Institute stayed. Its head, Rui Teles, a Peruvian, was not.",
    yes: ['Ana Prado REPRESENTS Ghana', 'Rui Teles HOLDS_POSITION Harbour Institute'],
    no: ['Ana Prado HOLDS_POSITION Tide Council', 'Rui Teles REPRESENTS Ghana', 'Rui Teles HOLDS_POSITION Peru'],
  },
];
