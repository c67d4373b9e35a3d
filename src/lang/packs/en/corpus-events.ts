// Cases of what several sentences tell of an event: where it was, who was there, which one a fact belongs to.
import type { PackCase } from '../../corpus.ts';

export const EVENT_CASES: readonly PackCase[] = [
  {
    task: 'relation',
    text: 'Peru opened a three-day workshop on salt in Suva on Monday. Ana Prado, a farmer, spoke at the first session.',
    yes: ['Ana Prado ATTENDED first session', 'three-day workshop on salt HELD_IN Suva'],
    no: ['three-day workshop on salt HELD_IN Peru'],
  },
  // where it was
  {
    task: 'relation',
    text: 'QUITO, May 4 - The Andean Health Forum opened on Monday at the Bicentenario Convention Centre. "We are ready," Health Minister Lucia Prado told the forum. Farmers in Cuenca did not watch.',
    yes: ['Andean Health Forum HELD_IN Bicentenario Convention Centre', 'Andean Health Forum HELD_IN QUITO'],
    no: ['Andean Health Forum HELD_IN Cuenca'],
  },
  {
    task: 'relation',
    text: 'Ana Prado returned after visits to Peru, Chile and Bolivia.',
    yes: ['visits HELD_IN Peru', 'visits HELD_IN Chile', 'visits HELD_IN Bolivia'],
  },
  {
    task: 'relation',
    text: 'Ana Prado of Portugal and Rui Teles of Brazil signed the Tuna Protocol at the City Hall in Porto on Monday. Journalists left before the ceremony.',
    yes: ['ceremony HELD_IN Porto', 'ceremony CONCERNS Tuna Protocol'],
  },
  {
    task: 'relation',
    text: 'Ana Prado and Rui Teles signed the Tuna Protocol in Porto on Monday. It rained. The streets were empty. The shops were shut. A ceremony for the dead was held in Braga.',
    no: ['ceremony HELD_IN Porto', 'ceremony CONCERNS Tuna Protocol'],
  },
  // visits, and who came along
  {
    task: 'relation',
    text: 'Ana Prado returned on Friday after a visit to Chile.',
    yes: ['Ana Prado ATTENDED visit'],
  },
  {
    task: 'relation',
    text: 'Rui Teles received Ana Prado at home after a visit to Chile was cancelled.',
    no: ['Rui Teles ATTENDED visit'],
  },
  { task: 'relation', text: 'Ana Prado concluded her visit to Chile.', yes: ['Ana Prado ATTENDED visit', 'visit HELD_IN Chile'] },
  { task: 'relation', text: 'Ana Prado met her Chilean counterpart, Rui Teles.', yes: ['Ana Prado MET Rui Teles'] },
  {
    task: 'relation',
    text: 'Minister Rui Teles paid a visit to Chile. He opened the Tuna Forum in Lima. At the end of the week Rui Teles came home, accompanied by Ana Prado.',
    yes: ['Ana Prado ATTENDED visit'],
    no: ['Ana Prado ATTENDED Tuna Forum'],
  },
  // speakers
  {
    task: 'relation',
    text: 'The Tuna Conference opened in Porto on Monday. Biologist Ana Prado said stocks had shrunk. The conference ends on Friday.',
    yes: ['Ana Prado ATTENDED Tuna Conference'],
  },
  {
    task: 'relation',
    text: 'The Tuna Conference opened in Porto on Monday. Outside the gates, biologist Ana Prado said stocks had shrunk. "They are gone," Prado said. Biologist Rui Teles, reached by phone, said nets were too fine. The conference ends on Friday.',
    no: ['Ana Prado ATTENDED Tuna Conference', 'Rui Teles ATTENDED Tuna Conference'],
  },
  {
    task: 'relation',
    text: 'The Tuna Commission held its tenth session in Porto on Monday. Biologist Ana Prado told the session that stocks had shrunk. Fisherman Rui Teles said nets were too fine. The session ends on Friday.',
    yes: ['Rui Teles ATTENDED tenth session'],
  },
  {
    task: 'relation',
    text: 'The Tuna Conference opened in Porto on Monday. "No decision was made," said government spokesperson Ana Prado. The conference ends on Friday.',
    no: ['Ana Prado ATTENDED Tuna Conference'],
  },
  {
    task: 'relation',
    text: 'Asked whether Peru would speak at the Tuna Forum, spokesperson Ana Prado said: "We shall see."',
    no: ['Ana Prado ATTENDED Tuna Forum'],
  },
  {
    task: 'relation',
    text: 'Speaker Ana Prado paid an official visit to Chile. The delegation included Rui Teles. It was the first visit by a Speaker in ten years. Accompanying her was also Ivo Hartmann.',
    yes: ['Rui Teles ATTENDED official visit', 'Ivo Hartmann ATTENDED official visit'],
    no: ['Chile ATTENDED official visit'],
  },
  // an edition told of in passing
  {
    task: 'relation',
    text: 'The sixth Danube Book Fair opened in Vienna on Monday. The fifth fair was held in Lima in 2023. Among those present were Ana Prado and Rui Teles.',
    yes: ['Ana Prado ATTENDED sixth Danube Book Fair', 'Rui Teles ATTENDED sixth Danube Book Fair'],
    no: ['Ana Prado ATTENDED fifth fair', 'sixth Danube Book Fair HELD_IN Lima'],
  },
  // where somebody travels for it
  {
    task: 'relation',
    text: 'It rained. Ana Prado continues to Geneva, where she will address the World Tuna Conference.',
    yes: ['World Tuna Conference HELD_IN Geneva'],
  },
  { task: 'relation', text: 'It rained. Ana Prado travels to Lima next week for the Tuna Forum.', yes: ['Tuna Forum HELD_IN Lima'] },
  { task: 'relation', text: 'It rained. Ana Prado wrote to Lima and praised the Tuna Forum.', no: ['Tuna Forum HELD_IN Lima'] },
  // what is spoken there and what is sent
  {
    task: 'relation',
    text: 'The Tuna Conference opened in Porto on Monday. In his opening speech, Fisheries Minister Rui Teles urged all states to act. The conference ends on Friday.',
    yes: ['Rui Teles ATTENDED Tuna Conference'],
  },
  {
    task: 'relation',
    text: 'The Tuna Conference opened in Porto on Monday. In a video message, Fisheries Minister Rui Teles urged all states to act. The conference ends on Friday.',
    no: ['Rui Teles ATTENDED Tuna Conference'],
  },
  // plans that somebody told
  {
    task: 'relation',
    text: 'It rained. The ministry said Ana Prado would attend the Tuna Forum in May.',
    yes: ['Ana Prado ATTENDED Tuna Forum'],
  },
  {
    task: 'relation',
    text: 'It rained. Ana Prado said she would attend the Tuna Forum if she were invited.',
    no: ['Ana Prado ATTENDED Tuna Forum'],
  },
  { task: 'relation', text: 'It rained. Ana Prado would attend the Tuna Forum gladly.', no: ['Ana Prado ATTENDED Tuna Forum'] },
  // who is spoken for
  {
    task: 'relation',
    text: 'The Tuna Forum opened in Porto on Monday. Angola was represented by its ambassador to Portugal, Joao Neto. It ends on Friday.',
    yes: ['Joao Neto ATTENDED Tuna Forum', 'Angola ATTENDED Tuna Forum'],
  },
  {
    task: 'relation',
    text: 'The committee met in Porto on Monday, two months after the Tuna Forum. Angola was represented by Joao Neto.',
    no: ['Joao Neto ATTENDED Tuna Forum', 'Angola ATTENDED Tuna Forum'],
  },
  {
    task: 'relation',
    text: "The Tuna Forum opened in Porto on Monday. Among the speakers were Interpol's Anna Weiss and Rui Teles.",
    yes: ['Anna Weiss ATTENDED Tuna Forum', 'Rui Teles ATTENDED Tuna Forum'],
    no: ['Interpol ATTENDED Tuna Forum'],
  },
  {
    task: 'relation',
    text: 'It rained. Minister Rui Teles met Minister Ana Prado in Porto. His two-day visit ended on Friday.',
    no: ['Rui Teles ATTENDED two-day visit'],
  },
  {
    task: 'relation',
    text: "The Danube Book Fair opened on Monday. Among them were Ilse Maurer of Norway's Water Agency and Rui Teles.",
    yes: ['Ilse Maurer ATTENDED Danube Book Fair', 'Rui Teles ATTENDED Danube Book Fair'],
  },
  {
    task: 'relation',
    text: 'Health Minister Ilse Maurer will travel to Norway on Monday. The trip was announced yesterday.',
    yes: ['Ilse Maurer ATTENDED trip', 'trip HELD_IN Norway'],
  },
  {
    task: 'relation',
    text: 'Rui Teles received an award at the Lisbon Health Forum on Monday.',
    yes: ['Rui Teles ATTENDED Lisbon Health Forum'],
  },
  {
    task: 'relation',
    text: 'On the sidelines of the Lisbon Health Forum, Rui Teles met Minister Ana Prado.',
    yes: ['Rui Teles ATTENDED Lisbon Health Forum', 'Ana Prado ATTENDED Lisbon Health Forum'],
  },
  {
    task: 'relation',
    text: 'Rui Teles was not seen at the Lisbon Health Forum on Monday.',
    no: ['Rui Teles ATTENDED Lisbon Health Forum'],
  },
  {
    task: 'date',
    text: 'GENEVA, 12 March 2027 - The Lisbon Health Forum opened on 5 March. Ana Prado will speak on 3 April.',
    yes: ['2027-03-12', '2027-03-05', '2027-04-03'],
  },
  {
    task: 'date',
    text: 'The Lisbon Health Forum ended on 2 January. Ana Prado had opened it on 30 December 2026, twenty years after 4 May 2006.',
    yes: ['2027-01-02', '2026-12-30'],
    no: ['2006-01-02', '2026-01-02'],
  },
  { task: 'date', text: 'The Lisbon Health Forum ended on 2 January.', yes: ['XXXX-01-02'] },
  // who gave it, who is told behind semicolons, what a congress is called later
  {
    task: 'relation',
    text: 'Ana Prado gave a dinner in Porto on Friday. Farmers in Braga did not watch.',
    yes: ['Ana Prado HOSTED dinner', 'dinner HELD_IN Porto'],
    no: ['dinner HELD_IN Braga'],
  },
  {
    task: 'relation',
    text: "The ceremony was held on Monday. Also present were Karl Imhof, of the charity Open Harbour; Porto's deputy mayor, Elin Dahl; and Marcus Thibault, a trawler owner.",
    yes: ['Karl Imhof ATTENDED ceremony', 'Elin Dahl ATTENDED ceremony', 'Marcus Thibault ATTENDED ceremony'],
  },
  {
    task: 'relation',
    text: 'The 9th Pacific Ports Congress began on Monday. Rui Teles opened the congress with the novelist Ana Prado.',
    yes: ['Rui Teles ATTENDED 9th Pacific Ports Congress', 'Ana Prado ATTENDED 9th Pacific Ports Congress'],
  },
  // happenings by every noun, what they are for before what is said of them; parts of other nouns, none in particular
  {
    task: 'event',
    text: 'A candlelight vigil to mark the anniversary was held in Porto on Friday. Ana Prado is in Lima for a fashion show.',
    yes: ['candlelight vigil', 'fashion show'],
  },
  {
    task: 'event',
    text: 'A congress opened in Lima. Ana Prado spoke at a protest march.',
    yes: ['congress', 'protest march'],
  },
  {
    task: 'event',
    text: 'The conference room smelled of paint. The hackathon director lives in Porto, and the town has never held a regatta.',
    no: ['*'],
  },
  { task: 'event', text: 'If a rally were held in Porto, nobody would come. Any summit in Lima needs a permit.', no: ['*'] },
  {
    task: 'statement',
    text: 'The mayor, Ana Prado, flew in from Porto for the regatta and wrote that the bay was cold.',
    yes: ['Ana Prado: the bay was cold'],
  },
  // names with a joint or a year, editions pointed at, other editions by a word of the name
  {
    task: 'event',
    text: 'The Women in Dentistry Conference opened in Porto. Ana Prado attended the 2026 Harbour Youth Games in Lima.',
    yes: ['Women in Dentistry Conference', '2026 Harbour Youth Games'],
  },
  {
    task: 'relation',
    text: "The Coral Film Festival, now in its fifth edition, opened in Porto on Friday. It is the fifth edition. Last year's festival took place in Braga.",
    yes: ['Coral Film Festival HELD_IN Porto', "Last year's festival HELD_IN Braga"],
    no: ['fifth edition HELD_IN Porto', 'Coral Film Festival HELD_IN Braga'],
  },
  {
    task: 'event',
    text: "The Harbour Camel Race started on Friday. Last year's race took place in Braga, and nobody won the race against time.",
    yes: ['Harbour Camel Race', "Last year's race"],
  },
  // the last word of a noun points back; whose visit it was; what lasted among whom
  {
    task: 'relation',
    text: 'A memorial service was held in Porto on Monday. Ana Prado attended the service. The service charge rose.',
    yes: ['Ana Prado ATTENDED memorial service'],
  },
  {
    task: 'relation',
    text: 'A street festival took place in Porto. Rui Teles spoke at the celebration.',
    yes: ['Rui Teles ATTENDED street festival'],
  },
  {
    task: 'relation',
    text: 'The solidarity visit of Fisheries Minister Ana Prado to Chile ended on Monday.',
    yes: ['solidarity visit HELD_IN Chile'],
  },
  { task: 'event', text: 'A summit of island leaders was held in Porto.', yes: ['summit of island leaders'] },
  // several of them, no one in particular
  { task: 'event', text: 'The club organises festivals for members. Workshops like these are rare in Lima.', no: ['*'] },
  {
    task: 'relation',
    text: "A youth camp was held in Porto on Monday. Last year's camp was held in Braga.",
    yes: ["Last year's camp HELD_IN Braga"],
    no: ['youth camp HELD_IN Braga'],
  },
  { task: 'event', text: 'No date has been set for another forum.', no: ['*'] },
  {
    task: 'relation',
    text: 'Minister holds talks beside the Lima conference on rare metals\n\nAna Prado spoke at the Global Conference on Rare Metals, which took place in Lima. Rui Teles spoke at the Oslo conference on rare metals in May.',
    yes: ['Ana Prado ATTENDED Global Conference on Rare Metals', 'Ana Prado ATTENDED Lima conference on rare metals'],
    no: ['Rui Teles ATTENDED Lima conference on rare metals', 'Ana Prado ATTENDED Oslo conference on rare metals'],
  },
  {
    task: 'relation',
    text: 'States sign as Lima conference opens\n\nLIMA - Forty states came to a two-day conference. The text was adopted by the U.N. General Assembly in March after four years of talks. "It is late," Ana Prado told delegates.',
    yes: ['Ana Prado ATTENDED two-day conference'],
    no: ['Ana Prado ATTENDED four years of talks', 'Ana Prado ATTENDED U.N. General Assembly'],
  },
];
