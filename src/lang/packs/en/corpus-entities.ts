// Cases of names, bodies, events, instruments, groups, places and dates.
import type { PackCase } from '../../corpus.ts';

export const ENTITY_CASES: readonly PackCase[] = [
  // persons: titles, ranks and honorifics stay outside the name
  { task: 'person', text: 'The working group is chaired by Tumelo Mokgosi.', yes: ['Tumelo Mokgosi'] },
  { task: 'person', text: 'Galdames Pesca, a Bilbao company that runs seven boats, agreed.', no: ['Galdames Pesca'] },
  { task: 'organization', text: 'Galdames Pesca, a Bilbao company that runs seven boats, agreed.', yes: ['Galdames Pesca'] },
  { task: 'place', text: "Ministers gathered in Kenya's capital on Monday.", yes: ['Nairobi'] },
  { task: 'place', text: "Ministers raised Kenya's stock of capital on Monday.", no: ['Nairobi'] },
  { task: 'organization', text: 'The bill was sent to Parliament on Monday.', yes: ['Parliament'] },
  { task: 'organization', text: 'PHNOM PENH, 5 May (TTO) - The Bank of Kenya opened.', yes: ['Bank of Kenya'], no: ['TTO'] },
  { task: 'organization', text: 'The Tide Table Office (TTO) opened - and closed.', yes: ['Tide Table Office'] },
  { task: 'person', text: 'Health Minister Ana Prado opened the clinic.', yes: ['Ana Prado'], no: ['Health Minister Ana Prado'] },
  { task: 'person', text: 'Dr. Samuel K. Ofori told reporters the ward was full.', yes: ['Samuel K. Ofori'], no: ['Dr. Samuel K. Ofori'] },
  { task: 'person', text: 'Maj. Gen. Louise van der Berg, 58, commands the mission.', yes: ['Louise van der Berg'] },
  {
    task: 'person',
    text: 'The award went to Fatima al-Harthy and Khalid bin Omar al-Sayegh.',
    yes: ['Fatima al-Harthy', 'Khalid bin Omar al-Sayegh'],
  },
  { task: 'person', text: 'For three monsoons Rahel Khotan slept on the roof of a school.', yes: ['Rahel Khotan'] },
  { task: 'person', text: 'The school has three monsoons Rahel Khotan classrooms.', no: ['Rahel Khotan'] },
  { task: 'person', text: "Sen. Patrick O'Leary and Rep. Mary-Jo Kowalski disagreed.", yes: ["Patrick O'Leary", 'Mary-Jo Kowalski'] },
  { task: 'person', text: 'Farmer Wanjiku Kamau sold two goats to Tsegaye Haile.', yes: ['Wanjiku Kamau', 'Tsegaye Haile'] },
  {
    task: 'person',
    text: 'Foreign Secretary Nguyen Thi Lan met Li Wei and Park Ji-hoon.',
    yes: ['Nguyen Thi Lan', 'Li Wei', 'Park Ji-hoon'],
  },
  { task: 'person', text: 'Prime Minister-designate José María Ruiz will speak on Friday.', yes: ['José María Ruiz'] },
  { task: 'person', text: 'The crowd gathered on Martin Keller Street on Sunday.', no: ['Martin Keller'] },
  {
    task: 'person',
    text: 'She studied at Franklin Pierce University and landed at Charles Baker Airport.',
    no: ['Franklin Pierce', 'Charles Baker'],
  },
  { task: 'person', text: 'The Internet was slow on Monday, residents said.', no: ['*'] },
  { task: 'person', text: 'However, March was dry and August was worse.', no: ['*'] },
  // names nobody knows, where persons stand
  { task: 'person', text: 'For two winters Nyokabi Tveitane slept in a shed by the lake.', yes: ['Nyokabi Tveitane'] },
  { task: 'person', text: 'A horse kicked Dzhamilya Ekwueme. "It was dark," Ekwueme said.', yes: ['Dzhamilya Ekwueme'] },
  {
    task: 'person',
    text: 'Rower Dzhamilya Ekwueme won. She had read Quiet Harvests Fall.',
    yes: ['Dzhamilya Ekwueme'],
    no: ['Quiet Harvests Fall'],
  },
  { task: 'person', text: 'According to Ifunanya Tveitane, the nets were cut.', yes: ['Ifunanya Tveitane'] },
  {
    task: 'person',
    text: 'The miner Dzhamilya Ekwueme left. Miner Ilvar Tveitane of Ullapampa stayed.',
    yes: ['Dzhamilya Ekwueme', 'Ilvar Tveitane'],
  },
  {
    task: 'person',
    text: 'They bought it from Tveit Ekwueme, a weaver. Ilvar bin Haji Nyasulu left.',
    yes: ['Tveit Ekwueme', 'Ilvar bin Haji Nyasulu'],
  },
  { task: 'person', text: 'The barn belongs to Ifunanya Baker.', yes: ['Ifunanya Baker'] },
  { task: 'person', text: '"We heard it first," said Olumayowa Lake, a welder.', yes: ['Olumayowa Lake'] },
  { task: 'person', text: 'The road runs to Ulloa Chica. The water at Ulloa Chica is low.', no: ['Ulloa Chica'] },
  { task: 'person', text: 'Quiet Harvests sold out. West African ports reopened.', no: ['*'] },
  { task: 'place', text: 'Boats crossed Mbirizi Lake at dawn.', yes: ['Mbirizi Lake'] },
  // bodies with "and", a field or a land in their names
  { task: 'organization', text: 'The rules of Handball Peru were changed.', yes: ['Handball Peru'] },
  { task: 'organization', text: 'A team from Northern Peru and Greater Lima won.', no: ['*'] },
  { task: 'organization', text: 'The Committee on Legal and Financial Matters met.', yes: ['Committee on Legal and Financial Matters'] },
  { task: 'organization', text: 'The Women in Farming Network grew.', yes: ['Women in Farming Network'] },
  { task: 'organization', text: 'She left the Oceania Arts and Sport Council.', yes: ['Oceania Arts and Sport Council'] },
  {
    task: 'organization',
    text: 'Tim Yann, executive director of the Baltic Growth Forum, agreed. The Forum has 40 members.',
    yes: ['Baltic Growth Forum'],
  },
  { task: 'organization', text: 'Tim Yann spoke at the Baltic Growth Forum, which opened on Monday.', no: ['Baltic Growth Forum'] },
  {
    task: 'organization',
    text: 'The 5th Baltic Growth Forum opened in Riga. The Baltic Growth Forum called on states to act.',
    no: ['Baltic Growth Forum'],
  },
  { task: 'event', text: "The Ozolnieki Residents' Forum complained that nobody had asked them.", no: ['*'] },
  { task: 'organization', text: 'Sen. Marco Dunlop (R-FL) and Rep. Ana Keller (D-N.Y.) said the vote was a mistake.', no: ['*'] },
  { task: 'person', text: 'Sen. Marco Dunlop (R-FL) said the vote was a mistake.', yes: ['Marco Dunlop'] },
  // places nobody knows, where places stand
  { task: 'place', text: 'Two cousins from Ullapampa waited at Tsholotje.', yes: ['Ullapampa', 'Tsholotje'] },
  { task: 'place', text: 'The chief of Gbodjome went to Ulloa Chica.', yes: ['Gbodjome', 'Ulloa Chica'] },
  { task: 'place', text: 'Verdeja Alta, a village of 200 people, was cut off.', yes: ['Verdeja Alta'] },
  { task: 'place', text: 'Two traders at Grunvik left. She works at Holdane. He wrote in Swahili.', no: ['*'] },
  { task: 'place', text: 'The recordings went back to the Ulwane people.', no: ['*'] },
  // organizations
  {
    task: 'organization',
    text: 'The National Institute for Soil Research and the University of Leeds published it.',
    yes: ['National Institute for Soil Research', 'University of Leeds'],
  },
  {
    task: 'organization',
    text: 'The Andean Potato Growers Association (APGA) sued. APGA wants damages.',
    yes: ['Andean Potato Growers Association'],
    no: ['APGA wants'],
  },
  {
    task: 'organization',
    text: "Peru's Ministry of Agriculture and the Chilean Foreign Ministry replied.",
    yes: ['Ministry of Agriculture', 'Chilean Foreign Ministry'],
  },
  {
    task: 'organization',
    text: 'The Department for Transport, Housing and Local Affairs declined.',
    yes: ['Department for Transport, Housing and Local Affairs'],
  },
  { task: 'organization', text: 'Prices rose in Group B of the study.', no: ['*'] },
  // events
  { task: 'event', text: 'The Third Baltic Ferry Safety Conference opened in Riga.', yes: ['Third Baltic Ferry Safety Conference'] },
  { task: 'event', text: 'The World Seed Summit will be held in Lima on 4 May 2027.', yes: ['World Seed Summit'] },
  {
    task: 'event',
    text: 'The agency would convene a pledging conference in Colombo on 19 September.',
    yes: ['pledging conference'],
  },
  { task: 'event', text: '"The dam broke," she told a news conference in the capital.', yes: ['news conference'] },
  {
    task: 'organization',
    text: 'The fair was run by the Andes Chamber of Commerce and Industry (ACCI) and the investment agency Lima Delta.',
    yes: ['Andes Chamber of Commerce and Industry', 'Lima Delta'],
  },
  {
    task: 'event',
    text: 'The Lima Water Summit closed on Friday. Peru will host the second summit in Cusco, and the next meeting of engineers is due in May.',
    yes: ['Lima Water Summit', 'second summit', 'next meeting of engineers'],
  },
  { task: 'event', text: 'The bill goes to the National Assembly next March.', no: ['*'] },
  { task: 'event', text: 'They had a good meeting, she thought.', no: ['*'] },
  { task: 'event', text: 'A follow-up meeting will be hosted by Peru in October.', yes: ['follow-up meeting'], no: ['follow-up'] },
  { task: 'event', text: 'The delegates left a side event on braille books.', yes: ['side event on braille books'] },
  { task: 'event', text: 'A side event on braille books would help.', no: ['*'] },
  // instruments
  {
    task: 'instrument',
    text: 'Peru ratified the Convention on River Pollution and the Lima Protocol.',
    yes: ['Convention on River Pollution', 'Lima Protocol'],
  },
  {
    task: 'instrument',
    text: 'Both ports signed a memorandum of understanding on dredging.',
    yes: ['memorandum of understanding on dredging'],
  },
  { task: 'instrument', text: 'There was broad agreement in the room.', no: ['*'] },
  { task: 'instrument', text: 'Under Regulation No. 44 of 2012 exports are barred.', yes: ['Regulation No. 44 of 2012'] },
  // groups and places
  {
    task: 'group',
    text: 'More than 300 delegates from 42 countries came to the Tuna Forum.',
    yes: ['More than 300 delegates', '42 countries'],
  },
  { task: 'group', text: 'Nearly two dozen ministers arrived for the Tuna Forum.', yes: ['Nearly two dozen ministers'] },
  { task: 'place', text: 'The fair opened in Kitui and moves on to Oruro next week.', yes: ['Kitui', 'Oruro'] },
  { task: 'place', text: 'The river floods Puno (Peru) every year. Puno has no dike.', yes: ['Puno'] },
  {
    task: 'place',
    text: 'She studied in the city of Colonia del Sacramento.',
    yes: ['Colonia del Sacramento'],
    no: ['Colonia', 'Sacramento'],
  },
  { task: 'place', text: 'Mara Gore lost the file, and no one else than Gore can sign.', no: ['Gore'] },
  { task: 'place', text: 'The board of Delta Growers met and Delta Growers won.', no: ['Delta'] },
  { task: 'place', text: 'The concert at the Riverside Conference Centre in Gdansk sold out.', yes: ['Riverside Conference Centre'] },
  // dates
  { task: 'date', text: 'The fair runs from May 3 to 7, 2027.', yes: ['2027-05-03/2027-05-07'] },
  { task: 'date', text: 'The fair opened on 14 March 2026.', yes: ['2026-03-14'] },
  { task: 'date', text: 'The fair opened on March 14.', yes: ['XXXX-03-14'] },
  { task: 'date', text: 'The fair opened yesterday.', yes: ['2026-03-13'], published: '2026-03-14' },
  { task: 'date', text: 'The fair opened on Thursday.', yes: ['2026-03-12'], published: '2026-03-14' },
  { task: 'date', text: 'The sun may march on.', no: ['*'] },
  // terms in capitals that name no body
  {
    task: 'organization',
    text: 'Ana Prado spoke of Official Development Assistance (ODA) in Lima. ODA fell.',
    no: ['*'],
  },
  {
    task: 'organization',
    text: 'They await a free trade agreement (FTA) in Lima. The FTA is late.',
    no: ['*'],
  },
  {
    task: 'organization',
    text: 'The Salt Assistance Board (SAB) met in Lima.',
    yes: ['Salt Assistance Board'],
  },
  // names of ships
  {
    task: 'person',
    text: 'The tanker MV Orlik Prado left Lima with Ana Prado.',
    yes: ['Ana Prado'],
    no: ['MV Orlik Prado', 'Orlik Prado'],
  },
  // who wrote it, in a last line of nothing but names
  {
    task: 'person',
    text: 'Forum\n\nAna Prado opened the forum in Lima.\n\nReporting by Rui Teles; Editing by Ivo Hartmann',
    yes: ['Ana Prado'],
    no: ['Rui Teles', 'Ivo Hartmann'],
  },
  {
    task: 'person',
    text: 'Forum\n\nAna Prado opened the forum in Lima.\n\nThe Minister of Health\n\nRui Teles',
    yes: ['Ana Prado', 'Rui Teles'],
  },
  // words in capitals, party and state behind a name, states written short
  { task: 'organization', text: 'THEY LOSE AND WE WIN, he wrote. She was asked NOT to laugh.', no: ['*'] },
  { task: 'organization', text: 'A panel of the ASKRO met in Lima. ASKRO said it would appeal.', yes: ['ASKRO'] },
  { task: 'organization', text: 'Sen. Marco Dunlop, R-S.C., and Rep. Ana Keller (D-Elder News) voted for it.', no: ['*'] },
  {
    task: 'place',
    text: 'She spoke in Kenaston, N.C., and moved to Ullapampa, Va., in May.',
    yes: ['N.C.', 'Va.', 'Kenaston', 'Ullapampa'],
  },
  { task: 'place', text: 'S.C. Dunlop and Md. Keller were there. The Va. office closed.', no: ['*'] },
  { task: 'place', text: 'The African-American community met European leaders, and the series streams on Velodra.', no: ['*'] },
  // bodies with dots in their acronyms, teams
  { task: 'organization', text: 'The rules of the W.T.O. count, said the A.K.L.P.', yes: ['World Trade Organization', 'A.K.L.P.'] },
  { task: 'organization', text: 'The Ozolnieki Vikings beat the Kenaston Panthers.', yes: ['Ozolnieki Vikings', 'Kenaston Panthers'] },
  { task: 'organization', text: 'The Vikings came by ship, and panthers live here.', no: ['*'] },
  // words before a name and inside it
  {
    task: 'person',
    text: 'Ana Keller spoke. He called her Crooked Ana Keller. Said Keller: "I won."',
    yes: ['Ana Keller'],
    no: ['Crooked Ana Keller', 'Said Keller'],
  },
  { task: 'person', text: 'She met ex-President Rui Teles and then-Senator Ana Keller.', yes: ['Rui Teles', 'Ana Keller'] },
  { task: 'person', text: 'Robert “Nan” Keller opened the park.', yes: ['Robert “Nan” Keller'] },
  { task: 'person', text: 'He sang “Nan” in the park. Robert “and Ana” won.', no: ['*'] },
  // words behind a name, things and firms named like persons
  {
    task: 'person',
    text: 'Joyce Bovelle Election Day posters were sold. On the Steve Marsk Morning Show she spoke.',
    yes: ['Joyce Bovelle'],
    no: ['Joyce Bovelle Election Day', 'Steve Marsk Morning'],
  },
  { task: 'person', text: 'The Marsk Grants were cut, and he gave money to Marsk Grants. Dharvi Films made it.', no: ['*'] },
  {
    task: 'person',
    text: 'The Marsk brothers left. “It works,” said Chad Bovelle, an expert on trade. Don Marsk agreed.',
    yes: ['Chad Bovelle', 'Don Marsk'],
  },
  { task: 'organization', text: 'She works at Hogerd & Tarsen, and he at Marsk & Bovelle.', yes: ['Hogerd & Tarsen', 'Marsk & Bovelle'] },
  { task: 'organization', text: 'Ana & Rui opened the Arts & Crafts Festival.', no: ['*'] },
  { task: 'place', text: 'They live on Tarvane. The island is small.', yes: ['Tarvane'] },
  {
    task: 'place',
    text: 'Debate opens\n\nKENASTON, Nevada - The debate opened on Monday in a full hall of the town.',
    yes: ['KENASTON', 'Nevada'],
  },
  // full names behind prepositions of place, titles of programmes before an office, streets
  { task: 'place', text: 'It was thanks to Ella Marsk, and the fashion began in Ella Marsk.', no: ['*'] },
  { task: 'person', text: 'The fashion began in Ella Marsk.', yes: ['Ella Marsk'] },
  { task: 'person', text: 'On “Face the Nation,” House Speaker Paul Brandt said no.', yes: ['Paul Brandt'], no: ['Nation'] },
  {
    task: 'place',
    text: 'She walked down Duvarel Street to Culvera Creek. The street was empty.',
    yes: ['Duvarel Street', 'Culvera Creek'],
  },
];
