// Cases of what is reported in stories of all kinds: where content starts, what only looks like it, whose a last name is that is an office too.
import type { PackCase } from '../../corpus.ts';
import { lines } from './lines.ts';

/** One case a line: the text, then whose words they are and the words. */
const SAID = lines(`
  According to a law professor, the room will cool. => a law professor: the room will cool
  Ana Prado denied having met the contractor. => Ana Prado: having met the contractor
  Ana Prado told reporters that is not true. => Ana Prado: that is not true
  Ana Prado told the nurses they were "heroes in boots". => Ana Prado: they were "heroes in boots"
  Ana Prado said when the rain stops, the road will open. => Ana Prado: when the rain stops, the road will open
  Six million jobs also depend on exports, one slide noted. => one slide: Six million jobs also depend on exports
  Brian Baker, a lawyer from Leeds, runs the shelter.¶"We are full," Baker said. => Brian Baker: We are full
  Charlie King runs the shelter. Mr. King said that the roof was leaking. => Charlie King: the roof was leaking
  Peter Cook leads the union. On Friday Cook told reporters that the strike would go on. => Peter Cook: the strike would go on
  UNICEF was blunt. Vials alone would not save anyone, its director said. => UNICEF: Vials alone would not save anyone
  Omar Lund was jailed. The charges are false, his lawyer said on Monday. => lawyer: The charges are false
  These nurses, Ana Prado explained earlier in the committee hearing, were well paid. => Ana Prado: These nurses, Ana Prado explained earlier in the committee hearing, were well paid
`);

/** Names of laws, whole. */
const LAWS = lines(`
  She helped shape the Death in Prison Reporting Act. => Death in Prison Reporting Act
  Workers have Family and Farm Leave Act benefits. => Family and Farm Leave Act
  He opposed the Justice for Victims of Smuggling Act of 2015. => Justice for Victims of Smuggling Act of 2015
  They would abolish the Fair Care Act for 20 million people. => Fair Care Act
`);

/** Nobody said anything. */
const NOTHING = lines(`
  The highest level ever recorded on the island was in May.
  A tropical storm warning was also issued for the coast.
  Everything Ana Prado says is a lie.
  Ana Prado showed her a well that dried up.
  Ana Prado described a register started in May that holds the names.
  Other television credits include a play.
  These challenges came from Lima.
  The tariff rose by 0.4 percentage points to 5 percent.
  Her plan faced some hard challenges including floods.
  That was what Ana Prado said when she left the station after the storm.
  Speaking to students in Lima this week, Ana Prado responded.
  Children who spent many hard years learning how to read were there.
  Internationally acclaimed film makers include Ana Prado.
  The rowers were ranked according to age and weight.
  The prize announced for the opening day was dropped.
`);

export const reportedCases: readonly PackCase[] = [
  ...SAID.map((line): PackCase => {
    const [text, said] = line.split(' => ');
    return { task: 'statement', text: text!.replaceAll('¶', '\n\n'), yes: [said!] };
  }),
  ...NOTHING.map((text): PackCase => ({ task: 'statement', text, no: ['*'] })),
  { task: 'statement', text: '"It is late," said Ana Prado, a nurse and a mother of two.', no: ['a mother: It is late'] },
  {
    task: 'statement',
    text: '"It is late," said Ana Prado, the director, and Omar Lund, a nurse.',
    yes: ['Omar Lund: It is late', 'Ana Prado: It is late'],
  },
  ...LAWS.map((line): PackCase => {
    const [text, law] = line.split(' => ');
    return { task: 'instrument', text: text!, yes: [law!] };
  }),
  { task: 'group', text: 'The fund gave $20 million experts say was lost.', no: ['*'] },
  { task: 'group', text: 'The mill closed in 2013 fellow millers said.', no: ['2013 fellow millers'] },
  { task: 'group', text: 'The fund gave cows to 2,013 fellow millers.', yes: ['2,013 fellow millers'] },
  { task: 'instrument', text: 'She works at a Texas law firm.', no: ['*'] },
  { task: 'instrument', text: 'It was a great deal for Lund Foods.', no: ['*'] },
  { task: 'instrument', text: 'Ana Prado spoke at the Green National Convention.', no: ['*'] },
  { task: 'statement', text: 'Brian Baker runs the shelter. A baker said that it was late.', no: ['Brian Baker: it was late'] },
];
