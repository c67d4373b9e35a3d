// English cases of two parties: whose land an office is that names none, and whom "the two", "they" and descriptions stand for.
import type { PackCase } from '../../corpus.ts';

export const partyCases: readonly PackCase[] = [
  {
    task: 'relation',
    heading: 'Peru',
    text: 'Foreign Minister Ana Prado is on an official visit to Chile this week. Chile is dry. Chile grows wine, and Peru grows tea. The Chilean Ministry of Foreign Affairs closed.',
    yes: ['Ana Prado HOLDS_POSITION Ministry of Foreign Affairs'],
    no: ['Ana Prado HOLDS_POSITION Ministry of Foreign Affairs of Chile'],
  },
  {
    task: 'relation',
    text: 'Talks with Chile\n\nForeign Minister Ana Prado of Peru opened a road.',
    yes: ['Ana Prado HOLDS_POSITION Ministry of Foreign Affairs of Peru'],
    no: ['Ana Prado HOLDS_POSITION Ministry of Foreign Affairs of Chile'],
  },
  {
    task: 'relation',
    text: 'Peru and Chile share a lake. Chile feeds it. Transport Minister Ana Prado and her Chilean counterpart, Rui Teles, opened a road in Lima, in Peru.',
    yes: ['Ana Prado HOLDS_POSITION Ministry of Transport', 'Rui Teles HOLDS_POSITION Ministry of Transport of Chile'],
    no: ['Ana Prado HOLDS_POSITION Ministry of Transport of Chile'],
  },
  {
    task: 'relation',
    text: 'LIMA, May 3 - Culture Minister Ana Prado opened the fair. Chilean guests came. The Ministry of Culture of Chile slept.',
    yes: ['Ana Prado HOLDS_POSITION Ministry of Culture'],
    no: ['Ana Prado HOLDS_POSITION Ministry of Culture of Chile'],
  },
  {
    task: 'relation',
    text: 'King Rui Teles of Morocco was ill. Morocco is calm. Jordan sent tea to Morocco. On Friday Ivo Hartmann will meet Prime Minister Ana Prado before flying to Paris, where he rests. Crown Prince Omar slept.',
    yes: ['Ana Prado HOLDS_POSITION Morocco'],
    no: ['Ana Prado HOLDS_POSITION France', 'Omar HOLDS_POSITION Morocco'],
  },
  {
    task: 'relation',
    text: 'Trade Minister Ana Prado of Peru and her Chilean counterpart, Rui Teles, signed it. Bolivia sent its customs commissioner, Ilse Maurer. The two ministers will meet again in Lima.',
    yes: ['Ana Prado MET Rui Teles'],
    no: ['Ilse Maurer MET *', 'Rui Teles MET Ilse Maurer'],
  },
  {
    task: 'relation',
    text: 'Foreign Minister Ana Prado met her Chilean colleague Rui Teles and Deputy Prime Minister Ivo Hartmann. The ministers discussed tuna. They signed the Lima Accord.',
    yes: ['Ana Prado SIGNED Lima Accord', 'Rui Teles SIGNED Lima Accord'],
    no: ['Ivo Hartmann SIGNED Lima Accord'],
  },
  {
    task: 'relation',
    text: 'King Rui of Jordan met King Ivo of Peru. The two kings held talks at the Royal Palace.',
    yes: ['Rui ATTENDED talks', 'Ivo ATTENDED talks'],
  },
  { task: 'event', text: 'The presidents held talks in Lima. A donor funded workshop closed.', yes: ['talks'], no: ['held talks'] },
  {
    task: 'relation',
    text: 'Rui Teles will visit the headquarters of the Karst Foundation and meet Ana Prado.',
    yes: ['Rui Teles MET Ana Prado'],
    no: ['headquarters of the Karst Foundation MET Ana Prado'],
  },
  {
    task: 'relation',
    text: 'Rui Teles could visit the Karst Foundation and meet Ana Prado.',
    no: ['* MET *'],
  },
  {
    task: 'relation',
    text: 'The visit of the Foreign Minister of Peru, Ana Prado, to Suva ended. The visit of the President of Chile to Lima began.',
    yes: ['Ana Prado ATTENDED visit', 'visit HELD_IN Suva'],
    no: ['visit HELD_IN Peru', 'visit HELD_IN Chile'],
  },
  { task: 'event', text: 'The visit of the Foreign Minister of Peru, Ana Prado, ended.', yes: ['visit'], no: ['visit of the Foreign'] },
  {
    task: 'relation',
    text: "Ana Prado will chair the session on victims' testimony.",
    yes: ["Ana Prado ATTENDED session on victims' testimony"],
  },
  {
    task: 'relation',
    text: 'The Lima Forum opened on Monday. Guests will visit a shelter run by the Karst Association.',
    no: ['Karst Association HOSTED *'],
  },
  {
    task: 'relation',
    text: 'The Lima Forum opened on Monday. The gathering hosted by the Karst Association ends in May.',
    yes: ['Karst Association HOSTED Lima Forum'],
  },
  {
    task: 'instrument',
    text: 'Peru and Chile signed a memorandum of understanding on cooperation in cyber security. Fiji and Samoa signed an agreement in the field of health.',
    yes: ['memorandum of understanding on cooperation in cyber security', 'agreement in the field of health'],
  },
  {
    task: 'instrument',
    text: 'Peru and Chile signed an agreement on tourism in return for tea. Fiji signed a treaty on fishing in Lima.',
    yes: ['agreement on tourism', 'treaty on fishing'],
    no: ['agreement on tourism in return', 'treaty on fishing in Lima'],
  },
  {
    task: 'person',
    text: 'Senator Marcia Grant said no. Grant left early. The Pacific Reef Grant was signed in May.',
    yes: ['Marcia Grant'],
    no: ['Pacific Reef Grant'],
  },
  { task: 'instrument', text: 'Senator Marcia Grant said no. Grant left early.', no: ['Marcia Grant', 'Grant'] },
  {
    task: 'organization',
    text: "Jamaica's House of Representatives met on Tuesday.",
    yes: ['House of Representatives'],
    no: ['United States House of Representatives'],
  },
  { task: 'relation', text: 'Peru and Chile signed a charter in Lima.', yes: ['Peru SIGNED charter', 'Chile SIGNED charter'] },
  {
    task: 'relation',
    text: 'Mr Rui Teles of Fiji came. He was accompanied by Foreign Minister Ana Prado and Sports Minister Ivo Hartmann. Ms Prado met her Peruvian counterpart, Ilse Maurer.',
    yes: ['Ilse Maurer HOLDS_POSITION Ministry of Foreign Affairs of Peru'],
    no: ['Ilse Maurer HOLDS_POSITION Ministry of Sports of Peru'],
  },
  {
    task: 'relation',
    text: 'The meeting opened in Lima. The Chilean observer, Ambassador Ana Prado, spoke. Election observer Rui Teles of Braga disagreed.',
    yes: ['Ana Prado REPRESENTS Chile'],
    no: ['Rui Teles REPRESENTS *'],
  },
  {
    task: 'relation',
    text: "Ireland's Embassy in Nairobi hosted a reception. Ambassador Ana Prado spoke. Ambassador Rui Teles of Chile came.",
    yes: ['Ana Prado REPRESENTS Ireland'],
    no: ['Rui Teles REPRESENTS Ireland'],
  },
  {
    task: 'relation',
    text: 'The Embassy of Ireland and the Embassy of Peru hosted a reception. Ambassador Ana Prado spoke. Ireland and Peru sent tea.',
    no: ['Ana Prado REPRESENTS Ireland', 'Ana Prado REPRESENTS Peru'],
  },
  {
    task: 'relation',
    text: 'Ana Prado met Rui Teles. The two ministers later co-chaired the Lima Forum.',
    yes: ['Ana Prado ATTENDED Lima Forum', 'Rui Teles ATTENDED Lima Forum'],
  },
  {
    task: 'relation',
    text: 'Ana Prado, invited as an observer, met Rui Teles. Ivo Hartmann, who urged reform, met Ilse Maurer.',
    yes: ['Ana Prado MET Rui Teles', 'Ivo Hartmann MET Ilse Maurer'],
  },
  {
    task: 'relation',
    text: 'Peru condemned the extradition treaty that Fiji signed with Chile. The treaty was signed in Lima by Ana Prado and Rui Teles.',
    yes: ['Ana Prado SIGNED extradition treaty', 'Rui Teles SIGNED extradition treaty'],
    no: ['Ana Prado SIGNED treaty'],
  },
  {
    task: 'relation',
    text: 'Ana Prado offered to host the Lima Forum. Peru and Chile, which sent observers to the Lima Forum, agreed.',
    yes: ['Peru ATTENDED Lima Forum', 'Chile ATTENDED Lima Forum'],
    no: ['Ana Prado HOSTED Lima Forum'],
  },
  {
    task: 'relation',
    text: "Antigua and Barbuda was represented by its ambassador to the United Nations, Ana Prado. Peru's ambassador to the United Nations, Rui Teles, came.",
    yes: ['Rui Teles REPRESENTS Peru'],
    no: ['Ana Prado REPRESENTS United Nations', 'Rui Teles REPRESENTS United Nations'],
  },
  {
    task: 'relation',
    text: 'Minister Valeria Sosa of Peru cancelled her trip to Lima because of the storm.',
    no: ['Valeria Sosa ATTENDED *'],
  },
  {
    task: 'relation',
    text: 'Peru and Chile signed three documents during the talks: a treaty on fishing, an agreement on tourism and a plan.',
    yes: ['Peru SIGNED treaty on fishing', 'Chile SIGNED agreement on tourism'],
  },
  {
    task: 'relation',
    text: 'Rui Teles signed the letter, which said: a treaty on fishing is needed.',
    no: ['Rui Teles SIGNED treaty on fishing'],
  },
  {
    task: 'relation',
    text: 'Pacific and Caribbean states meet on tuna\n\nSuva, 7 July. Officials met in Suva. The three-day meeting was convened by Vanuatu.',
    yes: ['three-day meeting HELD_IN Suva'],
    no: ['three-day meeting HELD_IN Pacific'],
  },
];
