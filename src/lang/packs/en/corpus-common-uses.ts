// Cases of words for happenings that tell of none in English, and of names of happenings that end where they should.
import type { PackCase } from '../../corpus.ts';

export const commonUseCases: readonly PackCase[] = [
  // phrases with a word for happenings
  { task: 'event', text: 'Over the course of ten years, of course, the river moved.', no: ['*'] },
  { task: 'event', text: 'The mayor had a game plan, and the golf course stayed.', no: ['*'] },
  { task: 'event', text: 'The nurses began the training course in Porto on Monday. The course ends in May.', yes: ['training course'] },
  // words of many uses: a date, a place, a name or one told before makes them happenings
  { task: 'event', text: 'The debate over dams is old, and he wrote a short review of it.', no: ['*'] },
  { task: 'event', text: "She stumbled in Monday's debate.", yes: ['debate'] },
  { task: 'event', text: 'The review of Palau in Geneva on Monday was long.', yes: ['review'] },
  { task: 'event', text: 'A debate in parliament on the dam bill opened on Friday.', yes: ['debate'] },
  { task: 'event', text: 'The House panel voted on Thursday.', no: ['*'] },
  { task: 'event', text: 'At a panel on reefs, Ana Prado spoke of sharks.', yes: ['panel on reefs'] },
  { task: 'event', text: 'The mayor was ready for the upcoming debates.', no: ['*'] },
  // verbs
  { task: 'event', text: 'The film will premiere with a new song.', no: ['*'] },
  // where a name begins and ends
  { task: 'event', text: 'He sang at a forum earlier this month in Lima.', yes: ['forum'], no: ['forum earlier'] },
  { task: 'event', text: 'The town watched the ceremony on a screen by the lake.', yes: ['ceremony'], no: ['ceremony on a screen'] },
  { task: 'event', text: 'The conference on tuna quotas opened in Suva.', yes: ['conference on tuna quotas'] },
  {
    task: 'event',
    text: "She addressed the Rural Women's Water Summit in Lima.",
    yes: ["Rural Women's Water Summit"],
    no: ['Water Summit'],
  },
  { task: 'event', text: 'Months of meetings with weavers came first.', no: ['months of meetings'] },
  { task: 'event', text: 'An hour of talks in Lima brought nothing.', yes: ['hour of talks'] },
  { task: 'event', text: 'Ana Prado spoke at the Andean CEO Summit in Lima.', yes: ['Andean CEO Summit'] },
  { task: 'event', text: 'It is a common lunch dish in many cafes.', no: ['*'] },
  // a word that only points back, with nothing before it
  { task: 'event', text: 'The river rose by a metre. The event made him sad.', no: ['*'] },
  { task: 'event', text: 'The event was held in Lima on Monday.', yes: ['event'] },
  // conventions: of people, or papers
  { task: 'event', text: 'Ana Prado sang at the Northern Miners Convention in Lima.', yes: ['Northern Miners Convention'] },
  { task: 'instrument', text: 'Ana Prado sang at the Northern Miners Convention in Lima.', no: ['*'] },
  { task: 'event', text: 'The Salt National Convention opened in Quito.', yes: ['Salt National Convention'] },
  { task: 'event', text: 'The Domestic Workers Convention protects cooks.', no: ['*'] },
  { task: 'event', text: 'The Lead Paint Convention opened for signature.', no: ['*'] },
  { task: 'event', text: 'Ana Prado signed the Salt Lakes Convention in Lima on Monday.', no: ['Salt Lakes Convention'] },
  // bodies
  { task: 'event', text: 'The Andean Conference of Mayors has urged Lima to act.', no: ['*'] },
  { task: 'event', text: 'The conference of mayors in Lima opened on Monday.', yes: ['conference of mayors'] },
  { task: 'event', text: 'The Commission on Harbour Debates said that the hall was full.', no: ['*'] },
  { task: 'event', text: 'The Northern Miners Caucus met the mayor.', no: ['Northern Miners Caucus'] },
  { task: 'event', text: 'The president of the American Rivers Forum, Ana Prado, was pleased.', no: ['*'] },
  { task: 'event', text: 'Ana Prado spoke at the American Rivers Forum in Lima.', yes: ['American Rivers Forum'] },
];
