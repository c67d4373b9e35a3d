// Cases of who speaks: people described again by age, trade, kin, people and home, told as data.
import type { PackCase } from '../../corpus.ts';
import { lines } from './lines.ts';

/** One case a line: the text, then whose words they are and the words. */
const SAID = lines(`
  Omar Lund, 34, works as a diver in Cusco. "It was dark," said the Cusco native. => Omar Lund: It was dark
  Omar Lund was born in Osaka and became a surgeon at twenty. The rain went on.¶"Nobody told us anything," the Osaka-born surgeon said. => Omar Lund: Nobody told us anything
  Omar Lund, a diver and father of three, opened the door. The rain went on.¶"It was dark for hours," said the father of three. => Omar Lund: It was dark for hours
  The town honoured Omar Lund, a market vendor.¶The Italian market vendor said that the price of rice had doubled. => Omar Lund: the price of rice had doubled
  Omar Lund, a diver, opened the door. The 34-year-old Fijian said the price of rice had doubled. => Omar Lund: the price of rice had doubled
  Omar Lund, 34, opened the door. The Mombasa-based welder, who lost a boat, said the price of rice had doubled. => Omar Lund: the price of rice had doubled
  Omar Lund met a farmer by the road. "It was dark for hours," said the farmer. => the farmer: It was dark for hours
  Omar Lund, 41, and Ivo Reyes, 29, live in one street. "It was dark for hours," said the 29-year-old. => Ivo Reyes: It was dark for hours
  Omar Lund, a baker from Turin, and Ivo Reyes, a baker from Cusco, shared the prize. The Turin baker said the price of rice had doubled. => Omar Lund: the price of rice had doubled
  Omar Lund and Ivo Reyes both spoke. "It was dark for hours," the latter said. => Ivo Reyes: It was dark for hours
  Omar Lund and Ivo Reyes both spoke. "It was dark for hours," the former said. => Omar Lund: It was dark for hours
  Omar Lund and Ivo Reyes, a captain, both spoke. The former captain said the price of rice had doubled. => Ivo Reyes: the price of rice had doubled
  Unlike his neighbour Ivo Reyes, Omar Lund stayed. "It was dark for hours," he said. => Omar Lund: It was dark for hours
  According to Ana Prado, the school would open in June. => Ana Prado: the school would open in June
  A tweet from UNICEF said the price of rice had doubled. => UNICEF: the price of rice had doubled
  A letter from the Ministry of Health of Peru said the price of rice had doubled. => Ministry of Health of Peru: the price of rice had doubled
  UNICEF's annual report said the price of rice had doubled. => UNICEF: the price of rice had doubled
  The price of rice had doubled, figures from UNICEF show. => UNICEF: The price of rice had doubled
  UNICEF published a survey on Monday. "It was dark for hours," the survey said. => UNICEF: It was dark for hours
  Norwegian officials said the price of rice had doubled. => Norwegian officials: the price of rice had doubled
  The agency quoted Omar Lund as saying that the price of rice had doubled. => Omar Lund: the price of rice had doubled
  Omar Lund was quoted by the agency as saying that the price of rice had doubled. => Omar Lund: the price of rice had doubled
  "It was dark for hours," said a plumber named Omar Lund. => Omar Lund: It was dark for hours
  "It was dark for hours," said Manila plumber Omar Lund. => Omar Lund: It was dark for hours
  "It was dark for hours," he said. Omar Lund, a welder from Suva, lost everything. => Omar Lund: It was dark for hours
  "It was dark for hours," said Ana Prado.¶Replying to Omar Lund, who asked whether rice was short, she said the price of rice had doubled. => Ana Prado: the price of rice had doubled
  Omar Kingston, a welder, left early. Kingston said the price of rice had doubled. => Omar Kingston: the price of rice had doubled
  Omar Lund, president of the Lome Chamber of Commerce, met Ana Prado.¶The head of the chamber said the price of rice had doubled. => Omar Lund: the price of rice had doubled
  Omar Lund, an opposition lawmaker, left early. A message from the President was read out. Then he said the price of rice had doubled. => Omar Lund: the price of rice had doubled
  Peru's justice minister Omar Lund left early. Peru's justice minister said the price of rice had doubled. => Omar Lund: the price of rice had doubled
  Omar Lund said the port was open. But the head of a local charity said the price of rice had doubled. => the head: the price of rice had doubled
  A UN official said the price of rice had doubled. "It was dark for hours," said Omar Lund, a welder. => UN: the price of rice had doubled
  "It was dark for hours," said a spokeswoman for UNICEF. She added that the price of rice had doubled. => UNICEF: the price of rice had doubled
  Ana Prado and Rosa Lund came on Monday. The two women said the price of rice had doubled. => Ana Prado: the price of rice had doubled
  UNICEF and Greenpeace closed the office. The two groups said the price of rice had doubled. => UNICEF: the price of rice had doubled
  Omar Lund, 41, lives by the port.¶The mayor, Ivo Reyes, said little. The 41-year-old shrugged. "It was dark for hours," he said. => Omar Lund: It was dark for hours
  The work had only just begun, according to Omar Lund. => Omar Lund: The work had only just begun
  Omar Lund opened the door. The Chinese said the price of rice had doubled. => Chinese: the price of rice had doubled
  Ana Prado said about 400 boats had been lost. => Ana Prado: about 400 boats had been lost
  Ana Prado added from Monday the ferry would sail again. => Ana Prado: from Monday the ferry would sail again
  Ana Prado told The Lima Daily half of the boats were lost, and that the rest had no nets. => Ana Prado: half of the boats were lost, and that the rest had no nets
  Ana Prado, a baker from Lima, insists most of the boats had no nets. => Ana Prado: most of the boats had no nets
  Ana Prado explained now the teachers were gone. => Ana Prado: the teachers were gone
  Sanu Depo runs a shop. His wife, Ana Prado, left in May. He said nobody came. => Sanu Depo: nobody came
  Ana Prado runs a shop. Her brother is a diver. She said nobody came. => Ana Prado: nobody came
  The dam was closed in May, said Omar Lund, a park ranger. "Nobody came," he said. => Omar Lund: The dam was closed in May
  The dam was closed in May, Ana Prado, who runs the clinic, said. => Ana Prado: The dam was closed in May
  The dam was closed in May, said Ana Prado, 47. => Ana Prado: The dam was closed in May
  "It works," Ana Prado of UNICEF said. "That is all." Omar Lund said, "There is no other way." => Omar Lund: There is no other way
  "That is all," said Ana Prado. "Nobody came." She told AFP the road had been closed. => Ana Prado: the road had been closed
  "It was dark for hours," welder Omar Lund said. => Omar Lund: It was dark for hours
  The rower said the dam was low, adding that help was on its way. => The rower: help was on its way
  According to another welder, Omar Lund, the road had been closed. => Omar Lund: the road had been closed
  Ana Prado sat between Rosa Lund and Elena Reyes. She said it was late. => Ana Prado: it was late
  The Sandberg Foundation closed two schools. A senior official at the foundation said nobody came. => Sandberg Foundation: nobody came
  The Sandberg Foundation closed two schools. A foundation lawyer said nobody came. => Sandberg Foundation: nobody came
  UNICEF closed two schools. An officer from its legal unit said nobody came. => UNICEF: nobody came
  Estonia rejected the plan. A government official said nobody came. => Estonia: nobody came
  Peru rejected the plan. Its culture ministry has stated that "nobody came to the port". => culture ministry: nobody came to the port
  The Guatemalan federation said nobody came. => Guatemalan federation: nobody came
  Haiti took part online. Its civil protection directorate said nobody came. => civil protection directorate: nobody came
  Ana Prado told her neighbours the road was closed. => Ana Prado: the road was closed
  Ana Prado told AFP the bridge which was built in 1974 would be closed. => Ana Prado: the bridge which was built in 1974 would be closed
  Ana Prado said she was glad.¶"I have sat through six of these hearings.¶"Nobody came." => Ana Prado: I have sat through six of these hearings.¶"Nobody came
  Omar Lund lost two boats in the storm.¶"Everything takes time. I counted forty boats."¶The hall was half empty. => Omar Lund: Everything takes time. I counted forty boats
  Omar Lund met Kesta Moru in Suva. "You cannot eat a promise," she told him. "It takes time to get there," he replied. => Omar Lund: It takes time to get there
  Turning to Omar Lund, Ana Prado said about 400 boats were lost. => Ana Prado: about 400 boats were lost
  Ana Prado said more wells were needed. For Rosa Lund, who chairs the club, that is not enough. "I would do it again tomorrow," she said. => Rosa Lund: I would do it again tomorrow
  Omar Lund said the school would open. Not so, says Rui Reyes, a vendor from Lima. "It was dark for hours," he said. => Rui Reyes: It was dark for hours
  "Nobody told us," said a young surgeon. The surgeon, Omar Lund, lost two boats in the storm. => Omar Lund: Nobody told us
`);

/** Nothing is said here. */
const UNSAID: readonly PackCase[] = [
  {
    task: 'statement',
    text: '"It was dark," said Omar Lund. "Nobody came." The talks go on until Friday.',
    no: ['talks: Nobody came'],
  },
  { task: 'statement', text: 'Ana Prado told her story to a delegation from Lima.', no: ['*'] },
  { task: 'statement', text: 'The union has called a hearing for May.', no: ['*'] },
  { task: 'statement', text: 'Ana Prado wrote a book about the storm that had closed the port.', no: ['*'] },
  { task: 'statement', text: 'Omar Lund was more open on the morning show. The port closed.', no: ['Omar Lund: The port closed'] },
];

export const SPEAKER_CASES: readonly PackCase[] = SAID.map((line): PackCase => {
  const [text, said] = line.split(' => ') as [string, string];
  return { task: 'statement', text: text.replaceAll('¶', '\n\n'), yes: [said.replaceAll('¶', '\n\n')] };
}).concat(UNSAID);
