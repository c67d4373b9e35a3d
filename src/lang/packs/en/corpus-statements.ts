// Cases of statements: who is reported to have said what, and what is no statement.
import type { PackCase } from '../../corpus.ts';

/** `speaker: content` cases, by construction. */
export const STATEMENT_CASES: readonly PackCase[] = [
  {
    task: 'statement',
    text: 'The ministers of Peru set up a joint flood warning centre, ending three days of talks in Suva.',
    no: ['*'],
  },
  {
    task: 'statement',
    text: 'Ana Prado toured the port, warning floods would come.',
    yes: ['Ana Prado: floods would come'],
  },
  // quotes before, after and around their attribution
  { task: 'statement', text: '"My boat is gone," Rui Teles said by telephone.', yes: ['Rui Teles: My boat is gone'] },
  {
    task: 'statement',
    text: 'In the Joint Statement the Ministers:\n\n- reaffirm the right to the sea;\n\n- call upon the World Bank to pay for dry ports.\n\nThe plan has parts:\n\n- urge donors to pay.',
    yes: ['Ministers: the right to the sea', 'Ministers: the World Bank to pay for dry ports'],
    no: ['Ministers: donors to pay', 'World Bank: donors to pay'],
  },
  {
    task: 'statement',
    text: 'Opening it on behalf of the President of the Republic, Mr. Rui Teles, the Minister of Trade, Ms. Ana Prado, said that it was late.',
    yes: ['Ana Prado: it was late'],
    no: ['Rui Teles: it was late'],
  },
  {
    task: 'statement',
    text: 'Ana Prado met Rui Teles in Lima. On Friday, both said the talks were useful.',
    yes: ['Ana Prado: the talks were useful', 'Rui Teles: the talks were useful'],
  },
  {
    task: 'statement',
    text: 'Chad promised to reopen the border in May, the Chadian media said on Friday.',
    no: ['Chad: to reopen the border in May, the Chadian media said on Friday'],
  },
  {
    task: 'statement',
    text: 'The Reuters report, monitored in Lima, said the two mayors had met.',
    yes: ['Reuters: the two mayors had met'],
    no: ['Reuters: monitored in Lima'],
  },
  {
    task: 'statement',
    text: 'Lima, 14 May 2026 – Peru will open four ports by the end of the year, Rui Teles announced on Thursday.',
    yes: ['Rui Teles: Peru will open four ports by the end of the year'],
  },
  {
    task: 'statement',
    text: 'The reef will recover in ten years, Rui Teles told the weekly media briefing on Thursday.',
    yes: ['Rui Teles: The reef will recover in ten years'],
  },
  { task: 'statement', text: 'Chile liked the idea but warned of delays in the port.', yes: ['Chile: delays in the port'] },
  { task: 'statement', text: 'Delegates of 28 states took part in the work of the forum.', no: ['*'] },
  {
    task: 'statement',
    text: '"The dam will hold," Ana Prado said. "We checked every gate."',
    yes: ['Ana Prado: The dam will hold,', 'Ana Prado: We checked every gate.'],
  },
  {
    task: 'statement',
    text: '"The dam," said Ana Prado, "will hold until spring."',
    yes: ['Ana Prado: The dam," said Ana Prado, "will hold until spring.'],
  },
  { task: 'statement', text: 'Ana Prado said: "The dam will hold."', yes: ['Ana Prado: The dam will hold.'] },
  { task: 'statement', text: '“Nobody asked us,” said Rui Teles, the mayor of Porto, on Monday.', yes: ['Rui Teles: Nobody asked us,'] },
  { task: 'statement', text: "'Nobody asked us,' Rui Teles told the council.", yes: ['Rui Teles: Nobody asked us,'] },
  {
    task: 'statement',
    text: '‘It isn’t ours,’ said Rui Teles. ‘It’s theirs.’',
    yes: ['Rui Teles: It isn’t ours,', 'Rui Teles: It’s theirs.'],
  },
  {
    task: 'statement',
    text: '"We are late," the engineer Ana Prado, 52, said in an interview. "We are very late. But we are here."',
    yes: ['Ana Prado: We are late,', 'Ana Prado: We are very late. But we are here.'],
  },
  {
    task: 'statement',
    text: 'Rui Teles was furious. "Nobody asked us," he said.',
    yes: ['Rui Teles: Nobody asked us,'],
  },
  {
    task: 'statement',
    text: 'Ana Prado met Rui Teles on Monday. "She listened," he said. "He shouted," she added.',
    yes: ['Rui Teles: She listened,', 'Ana Prado: He shouted,'],
  },
  // clauses with and without a complementiser
  { task: 'statement', text: 'Ana Prado said that the dam would hold until spring.', yes: ['Ana Prado: the dam would hold until spring'] },
  { task: 'statement', text: 'Ana Prado said the dam would hold until spring.', yes: ['Ana Prado: the dam would hold until spring'] },
  { task: 'statement', text: 'The dam would hold until spring, Ana Prado said.', yes: ['Ana Prado: The dam would hold until spring'] },
  {
    task: 'statement',
    text: 'The dam would hold until spring, said Ana Prado, who runs the plant.',
    yes: ['Ana Prado: The dam would hold until spring'],
  },
  { task: 'statement', text: 'Ana Prado told reporters on Tuesday that the dam would hold.', yes: ['Ana Prado: the dam would hold'] },
  { task: 'statement', text: 'Ana Prado, the plant manager, warned the valley could flood.', yes: ['Ana Prado: the valley could flood'] },
  { task: 'statement', text: 'Ana Prado has repeatedly argued that dams are too old.', yes: ['Ana Prado: dams are too old'] },
  { task: 'statement', text: 'Ana Prado arrived late, saying that the road was closed.', yes: ['Ana Prado: the road was closed'] },
  {
    task: 'statement',
    text: 'Ana Prado said the river was rising and that the schools would close.',
    yes: ['Ana Prado: the river was rising and that the schools would close'],
  },
  {
    task: 'statement',
    text: 'Ana Prado praised the crew and added that the gates were shut.',
    yes: ['Ana Prado: the gates were shut'],
  },
  {
    task: 'statement',
    text: 'Ana Prado said the dam would hold, while farmers downstream moved their cattle.',
    yes: ['Ana Prado: the dam would hold'],
  },
  // according to
  {
    task: 'statement',
    text: 'The dam would hold until spring, according to Ana Prado.',
    yes: ['Ana Prado: The dam would hold until spring'],
  },
  {
    task: 'statement',
    text: 'According to Ana Prado, the dam would hold until spring.',
    yes: ['Ana Prado: the dam would hold until spring'],
  },
  {
    task: 'statement',
    text: 'According to the World Health Organization, measles cases doubled last year.',
    yes: ['World Health Organization: measles cases doubled last year'],
  },
  // asking, urging, promising, denying, praising
  {
    task: 'statement',
    text: 'Ana Prado called for calm and warned that the river was still rising.',
    yes: ['Ana Prado: calm', 'Ana Prado: the river was still rising'],
  },
  { task: 'statement', text: 'Ana Prado urged residents to leave the valley.', yes: ['Ana Prado: residents to leave the valley'] },
  { task: 'statement', text: 'Ana Prado stressed the need for new pumps.', yes: ['Ana Prado: the need for new pumps'] },
  { task: 'statement', text: 'Ana Prado denied that the gates had failed.', yes: ['Ana Prado: the gates had failed'] },
  { task: 'statement', text: 'Rui Teles promised to rebuild the bridge.', yes: ['Rui Teles: to rebuild the bridge'] },
  {
    task: 'statement',
    text: 'Rui Teles thanked the firefighters for their patience.',
    yes: ['Rui Teles: the firefighters for their patience'],
  },
  // mixed speech
  {
    task: 'statement',
    text: 'Ana Prado said the dam was "safe for now".',
    yes: ['Ana Prado: the dam was "safe for now'],
  },
  { task: 'statement', text: 'Rui Teles called the plan "a gift to nobody".', yes: ['Rui Teles: the plan "a gift to nobody'] },
  // speakers that are bodies, descriptions, collectives
  { task: 'statement', text: 'UNICEF said that the wells were dry.', yes: ['UNICEF: the wells were dry'] },
  {
    task: 'statement',
    text: 'Health Minister Ana Prado visited the ward. The minister said the ward was full.',
    yes: ['Ana Prado: the ward was full'],
  },
  { task: 'statement', text: 'A spokesperson for UNICEF said the wells were dry.', yes: ['UNICEF: the wells were dry'] },
  {
    task: 'statement',
    text: 'Health Minister Ana Prado and Mayor Rui Teles said the ward was full.',
    yes: ['Ana Prado: the ward was full', 'Rui Teles: the ward was full'],
  },
  { task: 'statement', text: 'In a statement, Ana Prado said the dam would hold.', yes: ['Ana Prado: the dam would hold'] },
  // not statements
  { task: 'statement', text: 'It is said that the dam has a ghost.', no: ['*'] },
  { task: 'statement', text: 'The festival, themed "One River, Many Banks", runs until May.', no: ['*'] },
  { task: 'statement', text: 'The so-called "water mafia" sells by the bucket.', no: ['*'] },
  { task: 'statement', text: 'She is the author of "The Last River".', no: ['*'] },
  { task: 'statement', text: 'Ana Prado declined to say whether the dam would hold.', no: ['Ana Prado: the dam would hold'] },
  { task: 'statement', text: 'If Ana Prado said that the dam was safe, nobody heard it.', no: ['*'] },
  // sources, nouns of telling, tags, titles in quotation marks
  { task: 'statement', text: 'According to the survey, half the wells are dry.', yes: ['the survey: half the wells are dry'] },
  { task: 'statement', text: "Ana Prado's claim that the dam is safe, made in May, angered farmers.", yes: ['Ana Prado: the dam is safe'] },
  { task: 'statement', text: '"We will rebuild," Sen. Ana Prado, D-Ohio, said Tuesday.', yes: ['Ana Prado: We will rebuild'] },
  {
    task: 'statement',
    text: "''We will rebuild,'' said Ana Prado. ''By spring.''",
    yes: ['Ana Prado: We will rebuild', 'Ana Prado: By spring'],
  },
  {
    task: 'statement',
    text: 'Rosa Mamani, a former judge and the author of "The Long Bench", argued that courts move too slowly.',
    yes: ['Rosa Mamani: courts move too slowly'],
    no: ['Rosa Mamani: The Long Bench'],
  },
  {
    task: 'statement',
    text: "Mayor Ana Prado's campaign manager Rui Teles said the vote would be close.",
    yes: ['Rui Teles: the vote would be close'],
    no: ['Ana Prado: the vote would be close'],
  },
  { task: 'statement', text: 'Ana Prado arrived late, saying, "The road was closed."', yes: ['Ana Prado: The road was closed.'] },
  { task: 'statement', text: 'The dam, she said, would hold until spring.', no: ['?: The dam'] },
  { task: 'statement', text: 'Susan Keller met David Ortiz. "He was late," she said.', yes: ['Susan Keller: He was late,'] },
  // speakers by description
  {
    task: 'statement',
    text: 'Mira Halonen, a hydrologist from Oulu, has measured the delta since 1998. "The river has moved," the hydrologist said.',
    yes: ['Mira Halonen: The river has moved,'],
  },
  {
    task: 'statement',
    text: 'Aino Kallio won the race on Sunday. "I will rest now," the 54-year-old said.',
    yes: ['Aino Kallio: I will rest now,'],
  },
  {
    task: 'statement',
    text: "Finland's prime minister, Aino Kallio, arrived in Lusaka on Monday. The Finnish leader said trade had doubled.",
    yes: ['Aino Kallio: trade had doubled'],
  },
  {
    task: 'statement',
    text: 'Susan Keller arrived late. The World Bank held its meeting without her. It said the fund would close.',
    yes: ['World Bank: the fund would close'],
    no: ['Susan Keller: the fund would close'],
  },
  {
    task: 'statement',
    text: 'The World Bank issued a statement on Monday. The statement said the fund would close.',
    yes: ['World Bank: the fund would close'],
  },
  // words that look like verbs, contents that go round their cue, subjects with something between commas
  { task: 'statement', text: 'Ana Prado gave a public lecture the same evening, "What the Sea Keeps".', no: ['*'] },
  { task: 'statement', text: 'Peru, admitted as an observer last year, supports the ban.', no: ['*'] },
  {
    task: 'statement',
    text: 'Peru welcomed the idea but warned that costs would rise.',
    yes: ['Peru: costs would rise'],
  },
  {
    task: 'statement',
    text: 'Ana Prado had one message: every bill, she promised, would be paid.',
    yes: ['Ana Prado: every bill, she promised, would be paid'],
  },
  {
    task: 'statement',
    text: 'The representative of Peru, speaking also on behalf of Chile, said that the text was not ready.',
    yes: ['Peru: the text was not ready'],
    no: ['Chile: the text was not ready'],
  },
  {
    task: 'statement',
    text: "China, the rebels' only ally, said the road would close.",
    yes: ['China: the road would close'],
  },
  {
    task: 'statement',
    text: 'The driver fled the scene, two people familiar with the matter said.',
    yes: ['two people: The driver fled the scene'],
  },
  {
    task: 'statement',
    text: 'China warned Peru to refrain from steps that would raise prices.',
    yes: ['China: Peru to refrain from steps that would raise prices'],
    no: ['China: would raise prices'],
  },
  {
    task: 'statement',
    text: 'The dam would be closed, Ana Prado told the weekly breakfast of the chamber.',
    yes: ['Ana Prado: The dam would be closed'],
  },
  // whom something is told, subjects of participles, nouns of telling with their possessor
  {
    task: 'statement',
    text: 'The delay was asked for by Peru, Ana Prado told Andes Wire.',
    yes: ['Ana Prado: The delay was asked for by Peru'],
  },
  {
    task: 'statement',
    text: 'Ana Prado, the registrar, told the Harbour Post that the files were lost.',
    yes: ['Ana Prado: the files were lost'],
  },
  {
    task: 'statement',
    text: 'Ana Prado declined to comment on a report that Chile had left, saying only that "the review goes on".',
    yes: ['Ana Prado: the review goes on'],
    no: ['Chile: the review goes on'],
  },
  {
    task: 'statement',
    text: 'Meeting with representatives of the port, Ana Prado asked them to keep it open.',
    yes: ['Ana Prado: them to keep it open'],
    no: ['Ana Prado: Meeting with representatives of the port'],
  },
  { task: 'statement', text: 'The brass band had learned the anthem from a phone.', no: ['*'] },
  {
    task: 'statement',
    text: 'The two ministers held talks in Quito. They agreed that the border would reopen.',
    yes: ['The two ministers: the border would reopen'],
  },
  // quotes that end before another speaker's sentence, papers that read, tags of manner, sources behind their papers
  {
    task: 'statement',
    text: '"Nobody asked us," Ana Prado complained. "They came by night." Susan Keller recommended closing the road to lorries.',
    yes: ['Ana Prado: They came by night.', 'Susan Keller: closing the road to lorries'],
    no: ['Susan Keller: They came by night.'],
  },
  {
    task: 'statement',
    text: 'The World Bank was blunter. "Dams do not plant rice," read a statement issued on Monday.',
    yes: ['World Bank: Dams do not plant rice,'],
  },
  { task: 'statement', text: '"Welcome to the club," reads the sign over the door.', no: ['*'] },
  {
    task: 'statement',
    text: 'Patience, Ana Prado sighed as she put down her cup, is a polite word for waiting.',
    yes: ['Ana Prado: Patience, Ana Prado sighed as she put down her cup, is a polite word for waiting'],
  },
  {
    task: 'statement',
    text: 'The sea has dropped by two metres, according to figures that the World Bank released last week.',
    yes: ['World Bank: The sea has dropped by two metres'],
  },
  {
    task: 'statement',
    text: 'Ana Prado said Peru would work with others to take steps, and she urged Chile to resume the talks.',
    yes: ['Ana Prado: Peru would work with others to take steps', 'Ana Prado: Chile to resume the talks'],
  },
  {
    task: 'statement',
    text: 'The harbour will reopen before the end of spring. That was the message from Clara Lindqvist on Monday.',
    yes: ['Clara Lindqvist: The harbour will reopen before the end of spring'],
  },
  {
    task: 'statement',
    text: 'Kenya, speaking on behalf of the African Union, said the harbour would reopen in May.',
    yes: ['Kenya: the harbour would reopen in May'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist, who met Paul Vernet on Monday, said the harbour would reopen in May.',
    yes: ['Clara Lindqvist: the harbour would reopen in May'],
  },
  {
    task: 'statement',
    text: "Clara Lindqvist stressed that the reforms were not complete, and farmers' groups warned that the ministry was losing patience.",
    yes: ['Clara Lindqvist: the reforms were not complete'],
    no: ["Clara Lindqvist: the reforms were not complete, and farmers' groups warned that the ministry was losing patience"],
  },
  {
    task: 'statement',
    text: 'Commodore Paul Vernet led the drill. "We are ready for the storm," the commodore said.',
    yes: ['Paul Vernet: We are ready for the storm'],
  },
  {
    task: 'statement',
    text: 'The harbour does not need a permit, Clara Lindqvist responded - a view contradicted last week by the court.',
    yes: ['Clara Lindqvist: The harbour does not need a permit'],
  },
  {
    task: 'statement',
    text: 'Human rights groups warned that the ministry was losing patience.',
    yes: ['Human rights groups: the ministry was losing patience'],
  },
  { task: 'statement', text: 'A sailor who asked not to be named left the ship on Monday.', no: ['*'] },
  {
    task: 'statement',
    text: 'The ferry will sail an hour early, Clara Lindqvist wrote on X. About 50 people waited.',
    yes: ['Clara Lindqvist: The ferry will sail an hour early'],
  },
  { task: 'statement', text: 'The two towns run an exchange that both governments hope will go on for years.', no: ['*'] },
  {
    task: 'statement',
    text: 'Paul Vernet of the Harbour Authority, who told reporters that the ferry was safe, left early.',
    yes: ['Paul Vernet: the ferry was safe'],
  },
  { task: 'statement', text: '"The port is empty," beamed Ana Prado.', yes: ['Ana Prado: The port is empty'] },
  {
    task: 'statement',
    text: 'Minister Clara Lindqvist toured the ports. On Monday Lindqvist met Paul Vernet. She said the harbour would reopen.',
    yes: ['Clara Lindqvist: the harbour would reopen'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist disagreed in part. In her view, numbers are of little use to a village.',
    yes: ['Clara Lindqvist: numbers are of little use to a village'],
  },
  {
    task: 'statement',
    text: "The floods killed nine people, Peru's health ministry said.",
    yes: ['health ministry: The floods killed nine people'],
  },
  {
    task: 'statement',
    text: 'Five sailors were rescued by a tanker, the coastguard said late on Sunday.',
    yes: ['coastguard: Five sailors were rescued by a tanker'],
    no: ['coastguard: late on Sunday', 'Five sailors: late on Sunday'],
  },
  {
    task: 'statement',
    text: 'The aim of the visit was trade, a person close to the talks said.',
    yes: ['a person close to the talks: The aim of the visit was trade'],
  },
  {
    task: 'statement',
    text: 'Talks on the dam will resume, said Omani mediators.',
    yes: ['Omani mediators: Talks on the dam will resume'],
  },
  {
    task: 'statement',
    text: 'The port will be open by May, its director, Ana Prado, said.',
    yes: ['Ana Prado: The port will be open by May'],
  },
  {
    task: 'statement',
    text: 'Asked whether the bridge would open, Ana Prado said only that the council would vote in June.',
    yes: ['Ana Prado: the council would vote in June'],
    no: ['Ana Prado: Asked whether the bridge would open'],
  },
  {
    task: 'statement',
    text: 'Ana Prado held three meetings, gave one speech and, her aides insist, slept for five hours.',
    no: ['aides: Ana Prado held three meetings, gave one speech and'],
  },
  {
    task: 'statement',
    text: 'Omar Lund opened the session. Flanked by Ana Prado and Ivo Reyes, he said the border would reopen.',
    yes: ['Omar Lund: the border would reopen'],
  },
  {
    task: 'statement',
    text: '"I came here with two bags," said a woman at the back. Her name is Ana Prado.',
    yes: ['Ana Prado: I came here with two bags'],
  },
  {
    task: 'statement',
    text: 'Five United Nations experts called on Peru to open the port.',
    yes: ['Five United Nations experts: Peru to open the port'],
  },
  // words that are nouns as well as verbs of saying, and verbs of saying with a mere object
  { task: 'statement', text: 'Ana Prado is expected to discuss details with her guests in Lima.', no: ['*'] },
  { task: 'statement', text: 'Rui Teles sorted letters, claims and photographs on the table.', no: ['*'] },
  { task: 'statement', text: 'Two pledges later, Rui Teles was back in Lima.', no: ['*'] },
  { task: 'statement', text: "Ana Prado's warning about the gate caused a stir.", no: ['*'] },
  { task: 'statement', text: 'Ana Prado spent the night writing notes to the mayor.', no: ['*'] },
  { task: 'statement', text: 'Ana Prado added 30 beds to the ward.', no: ['*'] },
  { task: 'statement', text: 'Rui Teles claims the gates rose too late.', yes: ['Rui Teles: the gates rose too late'] },
  // what somebody is sure of, takes care to say, or gives word of; whose view it is
  { task: 'statement', text: 'Ana Prado was adamant that the dam would hold.', yes: ['Ana Prado: the dam would hold'] },
  { task: 'statement', text: 'Ana Prado was quick to point out that the dam had held.', yes: ['Ana Prado: the dam had held'] },
  { task: 'statement', text: 'Ana Prado gave an assurance that the dam would hold.', yes: ['Ana Prado: the dam would hold'] },
  { task: 'statement', text: "Ana Prado's main fear is that the dam will burst.", yes: ['Ana Prado: the dam will burst'] },
  { task: 'statement', text: "In Ana Prado's view, the dam was too old.", yes: ['Ana Prado: the dam was too old'] },
  { task: 'statement', text: 'As Ana Prado, who runs the plant, put it, the dam was too old.', yes: ['Ana Prado: the dam was too old'] },
  { task: 'statement', text: 'Ana Prado said, without giving names, that her crew had left.', yes: ['Ana Prado: her crew had left'] },
  { task: 'statement', text: 'Ana Prado said the dam was safe, a claim the council rejects.', yes: ['Ana Prado: the dam was safe'] },
  { task: 'statement', text: 'The dam would hold, Ana Prado, an engineer from Lima, said.', yes: ['Ana Prado: The dam would hold'] },
  { task: 'statement', text: "Ana Prado's message was clear: the dam would hold.", yes: ['Ana Prado: the dam would hold'] },
  {
    task: 'statement',
    text: 'The pumps, Ana Prado said, were broken.',
    yes: ['Ana Prado: The pumps, Ana Prado said, were broken'],
  },
  { task: 'statement', text: 'If the rain holds, Ana Prado said, the dam will open in May.', yes: ['Ana Prado: the dam will open in May'] },
  {
    task: 'statement',
    text: 'Ana Prado said the council had no money: "Nobody came to help."',
    yes: ['Ana Prado: the council had no money', 'Ana Prado: Nobody came to help.'],
  },
  {
    task: 'statement',
    text: 'Schools had burned, Ana Prado said, adding that the road was closed.',
    yes: ['Ana Prado: Schools had burned', 'Ana Prado: the road was closed'],
  },
  {
    task: 'statement',
    text: 'Rui Teles closed the gate, saying the price of rice would rise.',
    yes: ['Rui Teles: the price of rice would rise'],
  },
  {
    task: 'statement',
    text: 'According to Ana Prado, Peru and Chile had paid for the dam.',
    yes: ['Ana Prado: Peru and Chile had paid for the dam'],
  },
  { task: 'statement', text: 'Asked about the dam, Ana Prado said nobody knew.', yes: ['Ana Prado: nobody knew'] },
  { task: 'statement', text: 'Peru promised to pay the fishermen.', yes: ['Peru: to pay the fishermen'] },
  { task: 'statement', text: 'Peru promised not to raise the price of rice.', yes: ['Peru: not to raise the price of rice'] },
  {
    task: 'statement',
    text: 'Ana Prado appealed to the authorities in Lima to reopen the clinic.',
    yes: ['Ana Prado: the authorities in Lima to reopen the clinic'],
  },
  { task: 'statement', text: 'Ana Prado expressed serious concern over the delay in May.', yes: ['Ana Prado: the delay in May'] },
  { task: 'statement', text: 'Peru renewed its call for a ban on night fishing.', yes: ['Peru: a ban on night fishing'] },
  { task: 'statement', text: 'Rui Teles told "Porto Times" that the dam had burst.', yes: ['Rui Teles: the dam had burst'] },
  { task: 'statement', text: 'Ana Prado wrote a book titled "The long way home to Lima".', no: ['*'] },
  { task: 'statement', text: 'Rui Teles observed the feast of the dead in May.', no: ['*'] },
  { task: 'statement', text: 'Rui Teles offers free meals to pupils.', no: ['*'] },
  { task: 'statement', text: 'Ana Prado attacked a convoy near the border.', no: ['*'] },
];
