// Cases of plain news in English: voices of states and bodies, what is willed, how words were told; one a line.
import type { PackCase } from '../../corpus.ts';
import { lines } from './lines.ts';

/** The text, then whose words they are and the words; `!` before what must not be found. */
const SAID = lines(`
  Privacy advocates said the text was weak. => Privacy advocates: the text was weak
  Omar Lund, in a statement, told officers to leave. The statement read: “We condemn the mutiny in Lima.” => Omar Lund: We condemn the mutiny in Lima
  The Ministry of Health of Peru said in a statement carried by Levant Wire that it was late. "It is dark," Levant Wire added. The statement added that rice was dear. => Ministry of Health of Peru: rice was dear
  The plan will fail, according to a communique issued by UNICEF. "Rice is dear in May," the document read. => United Nations Children's Fund: Rice is dear in May
  "Rice is dear in May," the sign read. UNICEF issued a statement. => !United Nations Children's Fund: Rice is dear in May
  Omar Lund stressed that the raid was "unacceptable," calling for a release of the men. => Omar Lund: a release of the men
  Omar Lund stressed that the raid was "unacceptable," but late. => Omar Lund: the raid was "unacceptable," but late
  ACCRA (Coast News - 9 May, 2024) Peru has left the club, Omar Lund said. => Omar Lund: Peru has left the club
  MUSCAT, July 29 Peru has left the club, Omar Lund said. => Omar Lund: Peru has left the club
  UNICEF (the agency) Peru has left the club, Omar Lund said. => !Omar Lund: has left the club
  Agents arrested 18 suspected members of the ring on Monday. => !Agents: members of the ring on Monday
  The two alleged fraud by the bank. => The two: fraud by the bank
  Omar Lund condemned in strong terms the mutiny in Chad. => Omar Lund: the mutiny in Chad
  Ram Thapa said it was late. The Nepal Army said it was dark. "The drill was long," the Army spokesperson said. => Nepal Army: The drill was long
  UNICEF summoned the envoy to protest recent remarks made by a spokesperson in Lima. => !United Nations Children's Fund: made by a spokesperson in Lima
  Ana Prado added that due to the storm the port was closed. => Ana Prado: due to the storm the port was closed
  Ana Prado said that was late. => Ana Prado: that was late
  "We want it next week, said Ana Prado on Monday. "Rice is dear in May." => Ana Prado: Rice is dear in May
  Privacy advocates, kept out of the talks, were unimpressed. => !Privacy: kept out of the talks, were unimpressed
  Ana Prado advocates a ban on nets. => Ana Prado: a ban on nets
  The Lima Dockers' Union called a strike. The union leaders said it would last. => union leaders: it would last
  The Lima Dockers' Union called a strike. The union said it would last. => Lima Dockers' Union: it would last
  Harbour officials from Kenya and Peru said the port would reopen. => Harbour officials from Kenya and Peru: the port would reopen
  Harbour officials from Kenya and Peru said the port would reopen. => !Peru: the port would reopen
  Representatives of Kenya and Peru said the text was weak. => Peru: the text was weak
  Aid groups and Peru said the text was weak. => Peru: the text was weak
  Received by the mayor, Clara Lund, director of the port, said the pier would stay. => Clara Lund: the pier would stay
  The mayor, Clara Lund, said the pier would stay. => Clara Lund: the pier would stay
  Special Representative Ana Prado told the council it was late. The delegate of Peru asked that the mandate be kept. => Peru: the mandate be kept
  Ambassador Ana Prado said it was late. The ambassador asked that the mandate be kept. => Ana Prado: the mandate be kept
  The Peruvian delegate said the pier would stay. Rosa Duval, who runs a café in Diffa, told the council that it was late. => Peru: the pier would stay
  The commission, led by retired judge Rui Teles, has heard more than 80 witnesses. => !more than 80 witnesses: The commission, led by retired judge Rui Teles
  The bridge, built in 1990, was unsafe, warned Rui Teles. => Rui Teles: The bridge, built in 1990, was unsafe
  The two sides had agreed on a list of twelve projects, Ana Prado added, without giving details. => Ana Prado: The two sides had agreed on a list of twelve projects
  The two sides had agreed on a list, Ana Prado told the radio, declining to comment further. => Ana Prado: The two sides had agreed on a list
  The deal, Ana Prado said, without the money is worthless. => Ana Prado: The deal, Ana Prado said, without the money is worthless
  Ana Prado expressed Peru's readiness to train forty clerks. => Ana Prado: Peru's readiness to train forty clerks
  Ana Prado expressed interest in the plan and voiced concern over the costs. => Ana Prado: interest in the plan
  Ana Prado did not express interest in the plan. => !Ana Prado: interest in the plan
  Ana Prado congratulated the minister on her appointment and expressed Peru's readiness to help her. => Ana Prado: the minister on her appointment
  Ana Prado condemned the attack on the port and visited Lima. => Ana Prado: the attack on the port
  Ministers from seven countries bordering the Bay of Bengal agreed to share data. => !Bay of Bengal: to share data
  "No," said Omar Lund, head of the Cusco-based group Odhi Watch. The group said it had written to the mayor. => Odhi Watch: it had written to the mayor
  Mombasa fishermen complained that the sea was empty. => Mombasa fishermen: the sea was empty
  Mombasa fishermen complained that the sea was empty. => !Mombasa: the sea was empty
  A Turkish defence ministry official said a ship had left. => defence ministry: a ship had left
  A Turkish diplomat said a ship had left. => !Türkiye: a ship had left
  A UNICEF official said it was late. The official added that rice was dear. => United Nations Children's Fund: rice was dear
  "It was dark," Omar Lund, UNICEF's incident manager, told a briefing. The UNICEF official said rice was dear in May. => Omar Lund: rice was dear in May
  An Indian embassy spokesperson said a ship had left. => Indian embassy: a ship had left
  The nominee, Ana Prado, answered that all options remained open. => Ana Prado: all options remained open
  Ana Prado indicated that Peru was ready to share images, and extended an invitation to Rui Teles. => Ana Prado: Peru was ready to share images
  Ana Prado indicated that Peru had closed the port and extended the lease. => Ana Prado: Peru had closed the port and extended the lease
  Visas will go in May, the two countries' foreign ministers announced on Friday. => foreign ministers: Visas will go in May
  Omar Lund said that his country had lost 96 trees and could not carry the burden alone. => Omar Lund: his country had lost 96 trees and could not carry the burden alone
  Omar Lund said that the port had closed but gave no details. => Omar Lund: the port had closed
  Kenya has led a mission in Haiti. A joint statement called on donors to pay for it. => !Kenya: donors to pay for it
  The port will open in May. The mayor, Omar Lund, disclosed this on Tuesday while addressing newsmen. => Omar Lund: The port will open in May
  The port will open in May. Omar Lund made this known on Monday. => Omar Lund: The port will open in May
  The port will open in May. This was announced on Monday by Ana Prado, answering questions. => Ana Prado: The port will open in May
  Rice will be dear. Omar Lund said this week would tell. => Omar Lund: this week would tell
  Rice will be dear. Omar Lund said this week would tell. => !Omar Lund: Rice will be dear
  Rice will be dear. Omar Lund regretted this on Monday. => !Omar Lund: Rice will be dear
  Omar Lund said on Sunday that the port was open, Levant Wire reported. => Omar Lund: the port was open
  Omar Lund said the port was open, according to a transcript. => Omar Lund: the port was open
  Omar Lund said the port was open, the Ministry of Health of Peru said. => Omar Lund: the port was open
  The port was open when Omar Lund said goodbye, the Ministry of Health of Peru said. => !Omar Lund: goodbye
  The port is open, Levant Wire quoted Ana Prado as saying. => Ana Prado: The port is open
  The port is open, Ana Prado was quoted by Levant Wire as saying. => Ana Prado: The port is open
  The port is open, Ana Prado told Peruvian state television on Friday. => Ana Prado: The port is open
  The port is open, Ana Prado told private television station Canal Sur. => Ana Prado: The port is open
  On Friday, Ana Prado told villagers help was coming. => Ana Prado: help was coming
  The port is open, Ana Prado said while speaking to reporters. => Ana Prado: The port is open
  The port is open, Ana Prado said, addressing lawmakers. => Ana Prado: The port is open
  The port is open, state media reported. => state media: The port is open
  Ana Prado said in a statement carried by Levant Wire that the port was open. => Ana Prado: the port was open
  Ana Prado said in comments reported by Levant Wire that the port was open. => Ana Prado: the port was open
  Ana Prado said during an official visit to Lima that the port was open. => Ana Prado: the port was open
  Ana Prado said in the county the office needs a bridge that carries trucks. => !Ana Prado: carries trucks
  He said: “We condemn the raid.’’ Omar Lund then called on the parties to talk. => Omar Lund: the parties to talk
  \`\`It is late,'' said Omar Lund, a porter from Lima. \`\`And rice is dear.'' => Omar Lund: And rice is dear
  In a statement UNICEF said, “The talks on “open doors” and “fair trade,” held in Lima, are over. We are glad.” => United Nations Children's Fund: The talks on “open doors” and “fair trade,” held in Lima, are over. We are glad
  “We are glad, said Omar Lund. “Rice is dear.” => Omar Lund: We are glad
  “We are glad that the road is open, Omar Lund told reporters. => Omar Lund: We are glad that the road is open
  Omar Lund left. “We are glad, as he said once, that the road is open. => !Omar Lund: We are glad
  The Cusco-based group Odhi Watch met the fishermen. The fishermen said it had written to the mayor. => !Odhi Watch: it had written to the mayor
  Ana Prado was not convinced. Her advice, given with a smile: leave the boats in the harbour. => Ana Prado: leave the boats in the harbour
  Ana Prado met the dockers. Her answer was simple: "The harbour stays open." => Ana Prado: The harbour stays open
  Ana Prado was adamant: the harbour would stay open. => Ana Prado: the harbour would stay open
  Ana Prado brought her luggage: two bags and a lamp. => !Ana Prado: two bags and a lamp
  The bell was blunt: the harbour would stay open. => !bell: the harbour would stay open
`);

/** The text, then what must be found and, behind `!`, what must not. */
const TOLD: readonly PackCase[] = [
  {
    task: 'relation',
    text: "Vice Chairman of the People's Committee Bakari Mwansa said the beach was shrinking.",
    yes: ["Bakari Mwansa HOLDS_POSITION People's Committee"],
  },
  {
    task: 'relation',
    text: 'Chairman of the Senate Committee on Trade Bakari Mwansa said the beach was shrinking.',
    yes: ['Bakari Mwansa HOLDS_POSITION Senate Committee on Trade'],
  },
  { task: 'organization', text: 'The chairman of the Bank of Kuala Tenggara said it was late.', yes: ['Bank of Kuala Tenggara'] },
  { task: 'place', text: 'The Speaker of the Upper House, Ana Prado, said it was late.', no: ['Upper House'] },
  { task: 'place', text: 'They met at Prado House.', yes: ['Prado House'] },
  {
    task: 'relation',
    text: 'Received by the mayor of Lima, Clara Lund, director of the Cusco Institute, said the pier would stay.',
    yes: ['Clara Lund HOLDS_POSITION Cusco Institute'],
    no: ['Clara Lund HOLDS_POSITION Lima'],
  },
  {
    task: 'relation',
    text: 'Rosa Duval, who runs a cooperative in Diffa, told the National Water Agency that it was late.',
    no: ['Rosa Duval HOLDS_POSITION National Water Agency'],
  },
  {
    task: 'relation',
    text: 'Rosa Duval, who runs the National Water Agency, told reporters that it was late.',
    yes: ['Rosa Duval HOLDS_POSITION National Water Agency'],
  },
  {
    task: 'organization',
    text: "The Speaker of Jordan's House of Representatives, Omar Lund, met Ana Prado.",
    yes: ['House of Representatives'],
    no: ['United States House of Representatives'],
  },
  {
    task: 'organization',
    text: 'In Washington the House of Representatives approved the bill.',
    yes: ['United States House of Representatives'],
  },
  {
    task: 'relation',
    text: 'Information Minister Omar Lund of Chad accused the rebels. A rebel spokesman, Colonel Rui Teles, said it was late.',
    no: ['Rui Teles HOLDS_POSITION Ministry of Information of Chad'],
  },
  {
    task: 'relation',
    text: 'Information Minister Omar Lund of Chad accused the rebels. A ministry spokesman, Rui Teles, said it was late.',
    yes: ['Rui Teles HOLDS_POSITION Ministry of Information of Chad'],
  },
  {
    task: 'relation',
    text: 'The Minister of Health of Peru, Omar Lund, met the Minister of Justice of Aruba, Rui Teles.',
    yes: ['Rui Teles HOLDS_POSITION Ministry of Justice of Aruba'],
    no: ['Rui Teles HOLDS_POSITION Ministry of Justice of Peru'],
  },
  {
    task: 'relation',
    text: 'The show was run by the Cusco Music Foundation. Omar Lund met the World Bank.\n\nThe foundation rejected the charge. Its spokeswoman, Rosa Duval, agreed.',
    yes: ['Rosa Duval HOLDS_POSITION Cusco Music Foundation'],
    no: ['Rosa Duval HOLDS_POSITION World Bank'],
  },
  {
    task: 'person',
    text: 'Air Vice-Marshal Rui Teles attended the Lima Air Forum.',
    yes: ['Rui Teles'],
    no: ['Air Vice-Marshal Rui Teles'],
  },
  { task: 'place', text: "He told a crowd at St Theresa's Cathedral that it was late.", yes: ["St Theresa's Cathedral"] },
  { task: 'place', text: "He told a crowd that Theresa's cathedral was late.", no: ['*'] },
  { task: 'organization', text: "The committee heard officials from the Attorney-General's Office.", yes: ["Attorney-General's Office"] },
  { task: 'organization', text: "The committee heard officials from the teacher's office.", no: ['*'] },
  { task: 'organization', text: 'Archbishop Omar Lund of the Episcopal Church agreed.', yes: ['Episcopal Church'] },
  { task: 'place', text: 'The handbook was printed in English and French.', no: ['*'] },
];

export const VOICE_CASES: readonly PackCase[] = SAID.map((line): PackCase => {
  const [text, said] = line.split(' => ') as [string, string];
  return said.startsWith('!') ? { task: 'statement', text, no: [said.slice(1)] } : { task: 'statement', text, yes: [said] };
}).concat(TOLD);
