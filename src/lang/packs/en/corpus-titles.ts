// Cases of offices that serve other offices, of fields with capitals, of two sides and of the legislatures of states.
import type { PackCase } from '../../corpus.ts';

export const TITLE_CASES: readonly PackCase[] = [
  {
    task: 'position',
    text: 'The Special Envoy of the UN Secretary-General for Chad, Ana Prado, met Rui Teles, Special Representative of the Chairperson of the African Union Commission.',
    yes: ['Ana Prado REPRESENTS United Nations', 'Rui Teles REPRESENTS African Union Commission'],
    no: ['Ana Prado HOLDS_POSITION United Nations', 'Rui Teles HOLDS_POSITION African Union Commission'],
  },
  {
    task: 'position',
    text: "The Kenyan President's Special Envoy, Ana Prado, left. UN Secretary-General Rui Teles, whose envoy Ines Dias is, stayed.",
    yes: ['Ana Prado REPRESENTS Kenya', 'Rui Teles HOLDS_POSITION United Nations'],
    no: ['Ana Prado HOLDS_POSITION Kenya'],
  },
  {
    task: 'position',
    text: 'Ana Prado, Special Representative of the Secretary-General for Haiti, spoke before the envoy of Kenyan President Rui Teles.',
    yes: ['Ana Prado REPRESENTS United Nations', 'Rui Teles HOLDS_POSITION Kenya'],
    no: ['Ana Prado REPRESENTS Haiti'],
  },
  {
    task: 'position',
    text: "The Harbour Institute left. UNICEF's Director of Legal Affairs and Human Resources Khamla Prado stayed.",
    yes: ['Khamla Prado HOLDS_POSITION UNICEF'],
    no: ['Affairs Khamla Prado HOLDS_POSITION UNICEF'],
  },
  {
    task: 'position',
    text: 'Rui Teles met the Speaker of the Assembly of Kenya, Ana Prado in Lima. With the Mayor of Porto, Ines Dias laughed.',
    yes: ['Ana Prado HOLDS_POSITION Assembly of Kenya'],
    no: ['Ines Dias HOLDS_POSITION Porto'],
  },
  {
    task: 'position',
    text: 'He met Head of the Peru Friendship Group of the Chamber of Deputies of Chile Esteban Prado, and the Congress of Peru was silent.',
    yes: ['Esteban Prado HOLDS_POSITION Peru Friendship Group'],
    no: ['Esteban Prado HOLDS_POSITION Congress of Peru'],
  },
  {
    task: 'position',
    text: 'Minister of Police of Samoa, Ana Prado, met Minister of Defence Rui Teles. The French Ambassador, Ines Dias, called on Minister for Railways Ivo Hartmann.',
    yes: ['Ana Prado HOLDS_POSITION Ministry of Police of Samoa'],
    no: ['Rui Teles HOLDS_POSITION Ministry of Defence of Samoa', 'Ivo Hartmann HOLDS_POSITION Ministry of Railways of France'],
  },
  {
    task: 'position',
    text: "Kuwait's Foreign Minister and Minister of State for Cabinet Affairs Sheikh Rui Teles left. Sheikh Ana Prado stayed.",
    yes: ['Sheikh Rui Teles HOLDS_POSITION Ministry of Foreign Affairs of Kuwait'],
    no: ['Sheikh Ana Prado HOLDS_POSITION Ministry of Foreign Affairs of Kuwait'],
  },
  {
    task: 'position',
    text: 'Ana Prado (Peru), President of the Harbour Institute, spoke. Rui Teles (Chile) and the director of the Water Museum left.',
    yes: ['Ana Prado HOLDS_POSITION Harbour Institute'],
    no: ['Rui Teles HOLDS_POSITION Water Museum'],
  },
  {
    task: 'position',
    text: 'She met the Kenyan Head of State and Chair of the EAC Summit, Ana Prado, the Dean of the Harbour Institute, Mr. Rui Teles, and the President of the Conference of the Parties, Ines Dias.',
    yes: ['Ana Prado HOLDS_POSITION Kenya', 'Rui Teles HOLDS_POSITION Harbour Institute'],
    no: ['Ana Prado HOLDS_POSITION Harbour Institute', 'Ines Dias HOLDS_POSITION Kenya'],
  },
  {
    task: 'position',
    text: 'H.E. Ana Prado, President of the Republic of Peru\nH.E. Rui Teles, President of the Republic of Ghana\nDr. the Rt. Honourable Ines Dias, Prime Minister of Fiji, and Brigadier (ret’d) Ivo Hartmann, President of Chad',
    yes: [
      'Ana Prado HOLDS_POSITION Peru',
      'Rui Teles HOLDS_POSITION Ghana',
      'Ines Dias HOLDS_POSITION Fiji',
      'Ivo Hartmann HOLDS_POSITION Chad',
    ],
    no: ['Rui Teles HOLDS_POSITION Peru'],
  },
  {
    task: 'relation',
    text: 'The following Heads of State attended the Danube Summit:\nH.E. Ana Prado, President of Peru\nH.E. Rui Teles, President of Ghana\nIt ended.\nInes Dias, President of Chad, said no.',
    yes: ['Ana Prado ATTENDED Danube Summit', 'Rui Teles ATTENDED Danube Summit'],
    no: ['Ines Dias ATTENDED Danube Summit'],
  },
  {
    task: 'relation',
    text: 'The Danube Summit was attended by:\n1. Ana Prado, President of Peru;\n2. Rui Teles, President of Ghana.\nThe summit was praised by:\n1. Ines Dias, President of Chad.',
    yes: ['Ana Prado ATTENDED Danube Summit', 'Rui Teles ATTENDED Danube Summit'],
  },
  {
    task: 'organization',
    text: 'LIMA, March 4. /PNX/. Ana Prado left.\nSuva, 3 May 2026 (PTX): Rui Teles left.\nLIMA, (Pampa Point News - 3rd July, 2022) Ines Dias left.\nLIMA, Peru, May 3, CMX – Ivo Hartmann left.',
    no: ['PNX', 'PTX', 'Pampa Point News', 'CMX'],
  },
  {
    task: 'organization',
    text: 'The Water Museum Office (WMO) in Lima opened. Peru (and the Harbour Institute) paid.',
    yes: ['Water Museum Office', 'Harbour Institute'],
  },
  {
    task: 'position',
    text: "Egypt's Permanent Representative to the African Union Hany Prado and Chad's Ambassador to the European Union Kofi Teles left for the European Union Delegation.",
    yes: ['Hany Prado REPRESENTS Egypt', 'Kofi Teles REPRESENTS Chad'],
    no: ['Hany Prado REPRESENTS Chad'],
  },
  { task: 'person', text: 'Assembly President Kwabena Prado left.', yes: ['Kwabena Prado'] },
  {
    task: 'event',
    text: 'Assembly President Kwabena Prado left. The Danube Assembly opened on Monday.',
    no: ['Assembly President Kwabena Prado'],
  },
  {
    task: 'person',
    text: 'Ana Prado, Director Operations, met Chief Minister Sindh Rui Teles Khan.',
    yes: ['Ana Prado', 'Rui Teles Khan'],
    no: ['Operations'],
  },
  { task: 'person', text: 'Secretary Finance, Ana Prado, met Governor Jordan Teles.', yes: ['Ana Prado', 'Jordan Teles'], no: ['Finance'] },
  {
    task: 'position',
    text: 'Ana Prado, EU High Representative for Foreign Affairs and Security Policy and Rui Teles, Minister of Internal Administration of Portugal, spoke.',
    yes: ['Ana Prado REPRESENTS EU', 'Rui Teles HOLDS_POSITION Ministry of Internal Administration of Portugal'],
    no: ['Policy REPRESENTS EU'],
  },
  {
    task: 'relation',
    text: 'Rui Teles held talks with Ana Prado on Monday. Later, Teles also held talks with Ines Dias. The talks were short.',
    yes: ['Rui Teles MET Ana Prado', 'Rui Teles MET Ines Dias'],
  },
  {
    task: 'position',
    text: 'Speaker of the Harbour Institute, Ana Prado, Minister of Foreign Affairs of Peru Ambassador Rui Teles, and UNODC Country Manager Ines Dias left. Head of the Water Museum Office in Porto Ambassador Ivo Hartmann stayed with the Embassy of Japan.',
    yes: [
      'Rui Teles HOLDS_POSITION Ministry of Foreign Affairs of Peru',
      'Ines Dias HOLDS_POSITION UNODC',
      'Ivo Hartmann HOLDS_POSITION Water Museum Office',
    ],
    no: ['Ana Prado HOLDS_POSITION Ministry of Foreign Affairs of Peru', 'Ivo Hartmann REPRESENTS Japan'],
  },
  {
    task: 'person',
    text: 'Secretary Planning Division Bishnu Prado met the Planning Division Harbour Crew.',
    yes: ['Bishnu Prado'],
    no: ['Harbour Crew'],
  },
  { task: 'statement', text: 'The official welcoming ceremony was held at the airport.', no: ['*'] },
  { task: 'statement', text: 'Ana Prado praised the deal, welcoming the talks with Peru.', yes: ['Ana Prado: the talks with Peru'] },
  {
    task: 'relation',
    text: 'Ana Prado arrived in Fiji on a state visit on Monday. During the visit, the president of Egypt will speak.',
    yes: ['state visit HELD_IN Fiji'],
    no: ['state visit HELD_IN Egypt'],
  },
  {
    task: 'position',
    text: 'Ana Prado, United Nations High Commissioner for Human Rights, met Senate President Rui Teles. The Office of the UN High Commissioner for Human Rights hired Ines Dias.',
    yes: ['Ana Prado HOLDS_POSITION Office of the United Nations High Commissioner for Human Rights'],
    no: ['Ines Dias HOLDS_POSITION Office of the United Nations High Commissioner for Human Rights'],
  },
  {
    task: 'relation',
    text: 'Ana Prado hosted a reception in Lima on Monday for Chilean Ambassador to Peru Rui Teles. Ines Dias hosted a website in Lima for Ivo Hartmann.',
    yes: ['Ana Prado MET Rui Teles'],
    no: ['Ines Dias MET Ivo Hartmann'],
  },
  {
    task: 'position',
    text: "Kenya met donors. Minister of Shipping, Ports and Waterways Ana Prado spoke, as did Ratu Rui Teles, Minister for Women and Children's Affairs.",
    yes: [
      'Ana Prado HOLDS_POSITION Ministry of Shipping, Ports and Waterways',
      "Rui Teles HOLDS_POSITION Ministry of Women and Children's Affairs",
    ],
    no: ['Ratu Rui Teles HOLDS_POSITION Kenya'],
  },
  {
    task: 'position',
    text: "Kenya's Gardens, Pastures and Rivers Minister Ana Prado and Urban Development Minister Rui Teles spoke.",
    yes: [
      'Ana Prado HOLDS_POSITION Ministry of Gardens, Pastures and Rivers of Kenya',
      'Rui Teles HOLDS_POSITION Ministry of Urban Development of Kenya',
    ],
    no: ['Rui Teles HOLDS_POSITION Ministry of Development Cooperation'],
  },
  {
    task: 'position',
    text: 'In Parliament, Trade and Industry Minister Ana Prado said no. Union Health Minister Rui Teles agreed.',
    yes: ['Ana Prado HOLDS_POSITION Ministry of Trade and Industry', 'Rui Teles HOLDS_POSITION Ministry of Health'],
    no: ['Ana Prado HOLDS_POSITION Ministry of Parliament, Trade and Industry', 'Rui Teles HOLDS_POSITION Ministry of Union Health'],
  },
  {
    task: 'position',
    text: 'Sri Lankan Minister of Trade Ana Prado spoke. The Ministry of Fisheries and the Northern Reef Agency, headed by Rui Teles, hosted it.',
    yes: ['Ana Prado HOLDS_POSITION Ministry of Trade of Sri Lanka'],
    no: ['Rui Teles HOLDS_POSITION Ministry of Fisheries and the Northern Reef Agency'],
  },
  {
    task: 'position',
    text: "South Africa was dry. The Western Cape agriculture minister, Ana Prado, met Tonga's police commissioner, Rui Teles.",
    yes: ['Ana Prado HOLDS_POSITION Ministry of Agriculture of Western Cape', 'Rui Teles HOLDS_POSITION Tonga'],
    no: ['Ana Prado HOLDS_POSITION Ministry of Agriculture of South Africa', 'Rui Teles HOLDS_POSITION South Africa'],
  },
];
