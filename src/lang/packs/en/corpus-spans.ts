// Cases of where reported content starts and ends.
import type { PackCase } from '../../corpus.ts';

/** `speaker: content` cases, by what closes or opens the content. */
export const SPAN_CASES: readonly PackCase[] = [
  // a report in the clause that opens its sentence
  {
    task: 'statement',
    text: 'While Ana Prado said that the dam would hold, farmers downstream moved their cattle.',
    yes: ['Ana Prado: the dam would hold'],
    no: ['Ana Prado: the dam would hold, farmers downstream moved their cattle'],
  },
  {
    task: 'statement',
    text: 'Although Ana Prado, the plant manager, promised to open the gates, the valley stayed dry.',
    yes: ['Ana Prado: to open the gates'],
  },
  {
    task: 'statement',
    text: 'After the vote Ana Prado said the dam, the weir and the lock would be sold.',
    yes: ['Ana Prado: the dam, the weir and the lock would be sold'],
  },
  // a quotation that opens in the content and goes on past the end of its sentence
  {
    task: 'statement',
    text: 'Ana Prado said the valley had spent "years waiting for a doctor. We are tired. Nobody writes back."',
    yes: ['Ana Prado: the valley had spent "years waiting for a doctor. We are tired. Nobody writes back.'],
  },
  {
    task: 'statement',
    text: 'According to Ana Prado, "If it were left to me, we would close it. Nobody comes here."',
    yes: ['Ana Prado: If it were left to me, we would close it. Nobody comes here.'],
  },
  {
    task: 'statement',
    text: 'Ana Prado said the plan was "a joke." Nobody else had read it.',
    yes: ['Ana Prado: the plan was "a joke."'],
    no: ['Ana Prado: the plan was "a joke." Nobody else had read it.'],
  },
  // of whom and to whom before a quote
  {
    task: 'statement',
    text: 'Ana Prado told his audience of farmers on Monday, "What happened is this. They sold the dam."',
    yes: ['Ana Prado: What happened is this. They sold the dam.'],
  },
  {
    task: 'statement',
    text: 'Ana Prado said of Rui Teles, "If he wins, he will sell the dam."',
    yes: ['Ana Prado: If he wins, he will sell the dam.'],
  },
  {
    task: 'statement',
    text: 'The dam exists, retorted Ana Prado, "to serve farmers, not fish."',
    no: ['Ana Prado: to serve farmers, not fish.'],
  },
  // a word that looks like a complementiser
  {
    task: 'statement',
    text: 'Ana Prado said officials have video that shows the fire.',
    yes: ['Ana Prado: officials have video that shows the fire'],
  },
  {
    task: 'statement',
    text: 'Ana Prado stressed her support for a law that bars dams.',
    yes: ['Ana Prado: her support for a law that bars dams'],
  },
  { task: 'statement', text: 'Ana Prado said in Lima after the vote that the dam would hold.', yes: ['Ana Prado: the dam would hold'] },
  {
    task: 'statement',
    text: 'Ana Prado rejected that argument in a ruling on Friday.',
    no: ['Ana Prado: argument in a ruling on Friday', 'Ana Prado: argument in a ruling'],
  },
  // a second predicate: the reporter's, or of the content
  {
    task: 'statement',
    text: 'Ana Prado criticized the delay at the dam but did not name the builder.',
    yes: ['Ana Prado: the delay at the dam'],
  },
  { task: 'statement', text: 'Ana Prado promised to reopen the dam but has not set a date.', yes: ['Ana Prado: to reopen the dam'] },
  { task: 'statement', text: 'Ana Prado said the gates had failed but declined to say why.', yes: ['Ana Prado: the gates had failed'] },
  {
    task: 'statement',
    text: 'Ana Prado said the dam would close in May, but would reopen in June.',
    yes: ['Ana Prado: the dam would close in May, but would reopen in June'],
  },
  {
    task: 'statement',
    text: 'Ana Prado said the dam had been checked twice but still leaked.',
    yes: ['Ana Prado: the dam had been checked twice but still leaked'],
  },
  {
    task: 'statement',
    text: 'Ana Prado urged the council to drop the plan and admit its mistakes.',
    yes: ['Ana Prado: the council to drop the plan and admit its mistakes'],
  },
  {
    task: 'statement',
    text: 'Ana Prado urged the council to drop the plan and admitted that the budget was wrong.',
    yes: ['Ana Prado: the council to drop the plan', 'Ana Prado: the budget was wrong'],
    no: ['Ana Prado: the council to drop the plan and admitted that the budget was wrong'],
  },
  {
    task: 'statement',
    text: 'Ana Prado said she hoped to stand again, but she knew the party was split.',
    yes: ['Ana Prado: she hoped to stand again, but she knew the party was split'],
  },
  // words in quotation marks that stand inside a clause, or name something
  {
    task: 'statement',
    text: 'With forty mills to inspect, "there is no quick way out," Ana Prado said.',
    yes: ['Ana Prado: With forty mills to inspect, "there is no quick way out'],
    no: ['Ana Prado: there is no quick way out,'],
  },
  {
    task: 'statement',
    text: '"The only way out is a new contract" for every driver, Ana Prado said.',
    yes: ['Ana Prado: "The only way out is a new contract" for every driver'],
  },
  { task: 'statement', text: 'In Lima, "Nobody asked us about it," Ana Prado said.', yes: ['Ana Prado: Nobody asked us about it,'] },
  {
    task: 'statement',
    text: '"The bridge is safe for every driver," Ana Prado said on Radio Nine\'s "Morning Desk."',
    yes: ['Ana Prado: The bridge is safe for every driver,'],
    no: ['Ana Prado: Morning Desk.'],
  },
  {
    task: 'statement',
    text: '"I love this town," Ana Prado said, but "when it comes to boats, it is slow."',
    yes: ['Ana Prado: I love this town," Ana Prado said, but "when it comes to boats, it is slow.'],
  },
  {
    task: 'statement',
    text: 'Ana Prado told Channel Eight\'s "Late Edition" on Friday that the dam would hold.',
    yes: ['Ana Prado: the dam would hold'],
  },
  {
    task: 'statement',
    text: 'In a statement, Ana Prado said: "The mill was sold a decade ago," adding that the price was fair.',
    yes: ['Ana Prado: The mill was sold a decade ago,', 'Ana Prado: the price was fair'],
  },
  // where it was so, cut off by commas; where it was said
  {
    task: 'statement',
    text: 'Under the old contract, Ana Prado says, the farmers paid half.',
    yes: ['Ana Prado: Under the old contract, Ana Prado says, the farmers paid half'],
  },
  {
    task: 'statement',
    text: 'In a letter to the mayor, Ana Prado said, the farmers paid half.',
    no: ['Ana Prado: In a letter to the mayor, Ana Prado said, the farmers paid half'],
  },
  {
    task: 'statement',
    text: 'Ana Prado announced it would drop the fee, beginning in January 2027.',
    yes: ['Ana Prado: it would drop the fee, beginning in January 2027'],
  },
  // somebody else's report
  {
    task: 'statement',
    text: 'Ana Prado said the dam had failed, and Rui Teles promised to mend it by June.',
    yes: ['Ana Prado: the dam had failed', 'Rui Teles: to mend it by June'],
  },
  {
    task: 'statement',
    text: 'Ana Prado said the dam had failed - and she noted that the weir is older.',
    yes: ['Ana Prado: the dam had failed', 'Ana Prado: the weir is older'],
  },
  {
    task: 'statement',
    text: 'Ana Prado said the dam would leak and Rui Teles would have to mend it.',
    yes: ['Ana Prado: the dam would leak and Rui Teles would have to mend it'],
  },
  // contracted verbs, offices behind names
  {
    task: 'statement',
    text: "Ana Prado spoke in Lima. She's claiming that the dam is safe.",
    yes: ['Ana Prado: the dam is safe'],
  },
  { task: 'statement', text: "The council rejected Ana Prado's claiming of the dam.", no: ['Ana Prado: of the dam'] },
  {
    task: 'statement',
    text: "Ana Prado, director of the Institute for Harbor Policy at Lima University's law school, said the dam is safe.",
    yes: ['Ana Prado: the dam is safe'],
  },
  {
    task: 'statement',
    text: 'The dam is safe, said Ana Prado, a senior official with the Harbor Board that runs it.',
    yes: ['Ana Prado: The dam is safe'],
  },
  // when and where between the cue and its content
  { task: 'statement', text: 'Ana Prado said late Monday that the dam would hold.', yes: ['Ana Prado: the dam would hold'] },
  { task: 'statement', text: 'Ana Prado said Monday night the dam would hold.', yes: ['Ana Prado: the dam would hold'] },
  { task: 'statement', text: 'Ana Prado said late payments would be fined.', yes: ['Ana Prado: late payments would be fined'] },
  {
    task: 'statement',
    text: 'Ana Prado told reporters in Lima there was no need for a dam.',
    yes: ['Ana Prado: there was no need for a dam'],
  },
  { task: 'statement', text: 'Ana Prado said in Lima the farmers pay half.', yes: ['Ana Prado: in Lima the farmers pay half'] },
  { task: 'statement', text: 'Ana Prado told a group of veterans the dam would hold.', yes: ['Ana Prado: the dam would hold'] },
  { task: 'statement', text: 'Ana Prado said on "Morning Desk" that the dam would hold.', yes: ['Ana Prado: the dam would hold'] },
  { task: 'statement', text: "Ana Prado's campaign says the dam would hold.", yes: ["Ana Prado's campaign: the dam would hold"] },
  { task: 'statement', text: "Voters liked Ana Prado's plans for the dam.", no: ['*'] },
  { task: 'statement', text: 'Ana Prado appeared to suggest that the dam would hold.', yes: ['Ana Prado: the dam would hold'] },
  // a new clause behind a noun or a task
  {
    task: 'statement',
    text: 'Ana Prado vowed to bring back jobs, and the union is waiting for details.',
    yes: ['Ana Prado: to bring back jobs'],
    no: ['Ana Prado: to bring back jobs, and the union is waiting for details'],
  },
  {
    task: 'statement',
    text: 'Ana Prado criticized the delay, and the cost of a dam that was built in May.',
    yes: ['Ana Prado: the delay, and the cost of a dam that was built in May'],
  },
  {
    task: 'statement',
    text: 'Ana Prado said the dam had failed, and the farmers had lost their crops.',
    yes: ['Ana Prado: the dam had failed, and the farmers had lost their crops'],
  },
  // nouns with the form of a verb
  { task: 'statement', text: 'Ana Prado has assumed a newly created role as counselor.', no: ['*'] },
  { task: 'statement', text: "The court's chief judge, Ana Prado, has recused herself from the case.", no: ['*'] },
  { task: 'statement', text: 'The plan faced some steep challenges including the weather.', no: ['*'] },
  // verbs behind a plural, objects that look like whom it was told
  { task: 'statement', text: 'Ana Prado said parents still want local schools.', yes: ['Ana Prado: parents still want local schools'] },
  { task: 'statement', text: 'Ana Prado said prayers for the poor.', no: ['*'] },
  { task: 'statement', text: 'Ana Prado accused the board of hiding the files.', yes: ['Ana Prado: the board of hiding the files'] },
  { task: 'statement', text: 'Ana Prado told the board that the files were lost.', yes: ['Ana Prado: the files were lost'] },
  { task: 'statement', text: 'However, 63 percent of voters said it was too late.', yes: ['63 percent of voters: it was too late'] },
  { task: 'statement', text: 'Ana Prado said that was a matter for the board.', yes: ['Ana Prado: that was a matter for the board'] },
  {
    task: 'statement',
    text: 'The dam will hold, Ana Prado said in a note that was sent on Friday.',
    yes: ['Ana Prado: The dam will hold'],
    no: ['Ana Prado: was sent on Friday'],
  },
  {
    task: 'statement',
    text: 'Following reports of a leak, but before officials had spoken, Ana Prado said at a rally in Lima that a gate had failed.',
    yes: ['Ana Prado: a gate had failed'],
    no: ['Ana Prado: Following reports of a leak, but before officials had spoken'],
  },
];
