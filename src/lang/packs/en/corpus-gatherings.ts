// Cases of gatherings that have no noun of their own in the sentence, or nouns that are events only where they are told to be held.
import type { PackCase } from '../../corpus.ts';
import { sceneCases } from './corpus-scenes.ts';

export const gatheringCases: readonly PackCase[] = [
  ...sceneCases,
  // told by an article alone
  { task: 'event', text: 'At a ceremony on the beach, Mayor Ana Prado praised the divers.', yes: ['ceremony on the beach'] },
  { task: 'event', text: 'They fly to Porto, where a meeting with Mayor Ana Prado is scheduled for Monday.', yes: ['meeting'] },
  { task: 'event', text: 'A visit by Rui Teles to the ship, planned for Friday, was dropped.', yes: ['visit'] },
  { task: 'event', text: 'No date has been set for a meeting with the governor.', no: ['meeting'] },
  { task: 'event', text: 'He hopes to get a meeting with Mayor Ana Prado.', no: ['meeting'] },
  // told by a verb in the past
  { task: 'event', text: 'The mayors of Lima and Quito met on Monday in Cuenca.', yes: ['met on Monday in Cuenca'] },
  { task: 'event', text: 'On Monday Ana Prado met Northern Province Governor Rui Teles.', no: ['*'] },
  // a body that stands for its sitting
  {
    task: 'event',
    text: 'Ana Prado met Rui Teles on the margins of the Transport Council in Oslo on Monday.',
    yes: ['Transport Council'],
  },
  { task: 'event', text: 'Ana Prado works for the Transport Council in Oslo.', no: ['*'] },
  // editions by their number alone
  {
    task: 'relation',
    text: 'Two days of talks about barges ended in Linz. Trade was slow. Locks were old. Mayors were angry. Rain fell. The Danube Trade Summit agreed on a plan for barges on Monday. The closing session produced more than expected. The plan covers 40 barges. It will cost little. Two locks are old. A pact on barges was signed by the three states. Prime Ministers Ana Prado and Rui Teles put their names to it, with Mayor Jo Lind looking on.',
    yes: ['Ana Prado ATTENDED Danube Trade Summit', 'Jo Lind ATTENDED Danube Trade Summit'],
    no: ['Jo Lind ATTENDED closing session'],
  },
  {
    task: 'relation',
    text: 'The third Tuna Forum opens in Porto on Friday. The first was held in Braga in 2019. The second, in Lima two years ago, was rained off. Quito will host the next in 2028.',
    yes: [
      'first Tuna Forum HELD_IN Braga',
      'second Tuna Forum HELD_IN Lima',
      'next Tuna Forum HELD_IN Quito',
      'third Tuna Forum HELD_IN Porto',
    ],
    no: ['third Tuna Forum HELD_IN Braga', 'third Tuna Forum HELD_IN Quito'],
  },
  {
    task: 'relation',
    text: 'Talks on nets were held in Porto on Friday. The last round was held in Braga; the next one is due in Lima in May.',
    yes: ['last talks on nets HELD_IN Braga', 'next talks on nets HELD_IN Lima'],
  },
  {
    task: 'event',
    text: 'Two men were arrested after a festival in Porto. The first was held in Braga.',
    no: ['first festival'],
  },
  {
    task: 'event',
    text: 'The Tuna Forum ended in Porto on Friday. The harbour is the first in Chile. It was the first to be held to account. The first was built in Lima.',
    no: ['first Tuna Forum'],
  },
  // how long they took, and with whom
  {
    task: 'relation',
    text: 'Ministers Ana Prado of Portugal and Rui Teles of Brazil held two days of talks on salt with Peru in Porto.',
    yes: [
      'Ana Prado MET Rui Teles',
      'Ana Prado MET Peru',
      'Peru ATTENDED two days of talks on salt',
      'two days of talks on salt HELD_IN Porto',
    ],
  },
  {
    task: 'relation',
    text: 'Minister Ana Prado ruled out an hour of talks on salt with Rui Teles.',
    no: ['Ana Prado MET Rui Teles', '* ATTENDED *'],
  },
  { task: 'relation', text: 'Peru and Chile joined the talks on salt in Porto.', no: ['Peru MET Chile'] },
  // a lead's gathering and its name
  {
    task: 'relation',
    text: 'Officials ended two days of talks in Porto on Monday. The Third Salt Forum was hosted by the National Salt Board.',
    yes: ['Third Salt Forum HELD_IN Porto', 'National Salt Board HOSTED Third Salt Forum'],
  },
  {
    task: 'relation',
    text: 'Officials ended two days of talks in Porto on Monday. The Third Salt Forum will be held in Lima in October.',
    no: ['Third Salt Forum HELD_IN Porto'],
  },
  // people without a number, told by more than their noun
  {
    task: 'relation',
    text: 'Elders from Braga attended the Tuna Forum in Porto. West African health ministers joined the forum.',
    yes: ['Elders ATTENDED Tuna Forum', 'West African health ministers ATTENDED Tuna Forum'],
  },
  {
    task: 'relation',
    text: 'An eight-member delegation took part in the Tuna Forum in Porto. The forum closed with island leaders taking part.',
    yes: ['eight-member delegation ATTENDED Tuna Forum', 'island leaders ATTENDED Tuna Forum'],
  },
  { task: 'relation', text: 'Journalists joined the Tuna Forum in Porto. Health ministers did not attend it.', no: ['* ATTENDED *'] },
  {
    task: 'relation',
    text: 'Senior officials opened a two-day meeting in Porto on Monday.',
    yes: ['Senior officials ATTENDED two-day meeting'],
  },
  { task: 'relation', text: 'Senior officials opened a clinic in Porto on Monday.', no: ['* ATTENDED *'] },
  // nouns of other things too, where they are told to be held
  {
    task: 'relation',
    text: 'Minister Ana Prado attended the launch in Porto on Monday. A talanoa on salt will be held in Lima next month.',
    yes: ['Ana Prado ATTENDED launch', 'talanoa on salt HELD_IN Lima'],
  },
  {
    task: 'event',
    text: 'The rocket is ready for launch in Porto. The final report is a farewell to nets. The mass of the boat grew.',
    no: ['*'],
  },
  // a part of a gathering, a meeting told by a word beside it, and talks with somebody named are none of the gatherings named before
  {
    task: 'relation',
    text: 'The third Tuna Forum opened in Porto on Monday. Ana Prado opened the two-day meeting. Rui Teles chaired the closing session. Ivo Brandt told the plenary session that nets were lost.',
    yes: [
      'Ana Prado ATTENDED third Tuna Forum',
      'Rui Teles ATTENDED closing session',
      'Rui Teles ATTENDED third Tuna Forum',
      'Ivo Brandt ATTENDED plenary session',
    ],
    no: ['Ana Prado ATTENDED closing session'],
  },
  {
    task: 'relation',
    text: 'A three-day workshop on locusts opened in Porto on Monday. Ministers will sign the text at the follow-up meeting in Lima in May.',
    yes: ['follow-up meeting HELD_IN Lima'],
    no: ['three-day workshop on locusts HELD_IN Lima'],
  },
  {
    task: 'relation',
    text: 'The third Tuna Forum opened in Porto on Monday. At the meeting with Foreign Minister Ana Prado, President Rui Teles asked for ships. The meeting was organised by the University of Braga.',
    yes: ['Rui Teles ATTENDED meeting'],
    no: ['Ana Prado ATTENDED third Tuna Forum'],
  },
  {
    task: 'relation',
    text: 'The Andean Bank conducted a regional workshop on peat in Lima on Monday.',
    yes: ['Andean Bank HOSTED regional workshop on peat'],
  },
  {
    task: 'relation',
    text: 'The Andean Bank conducted its affairs in Lima; a regional workshop on peat went unnoticed.',
    no: ['Andean Bank HOSTED *'],
  },
  {
    task: 'relation',
    text: 'The Tuna Forum opened in Porto in May 2025. Peru will host the 2027 forum.',
    yes: ['Peru HOSTED 2027 forum'],
    no: ['Peru HOSTED Tuna Forum'],
  },
  { task: 'relation', text: 'The Tuna Forum opened in Porto in May 2025. Peru hosted the 2025 forum.', yes: ['Peru HOSTED Tuna Forum'] },
  // a report on a gathering, and a story that only mentions one
  {
    task: 'relation',
    text: 'The regional conference on harbours was held in Porto on Monday. The conference moved few voters, a poll showed. "She should show it," Senator Rui Teles said. Deputy Mayor Jo Lind said the plan was late.',
    yes: ['Rui Teles ATTENDED regional conference on harbours', 'Jo Lind ATTENDED regional conference on harbours'],
  },
  {
    task: 'relation',
    text: 'Mayor Ana Prado has hidden her plan for the harbour since the regional conference on Monday. The conference moved few voters, a poll showed. Her rivals spoke of nothing but the conference. "She should show it," Senator Rui Teles said on Friday. Deputy Mayor Jo Lind said the plan was late.',
    no: ['* ATTENDED *'],
  },
  {
    task: 'relation',
    text: 'Nets have grown dear. The hearing lasted four hours. Senator Rui Teles said nets were too dear.',
    yes: ['Rui Teles ATTENDED hearing'],
  },
  {
    task: 'relation',
    text: 'Nets have grown dear since the sitting of the court. Traders spoke of the rain during the hearing. Traders blame the harbour. Senator Rui Teles said nets were too dear. "Prices will fall," Mayor Ana Prado said.',
    no: ['* ATTENDED *'],
  },
  // where something was said, and what is told beside it
  {
    task: 'relation',
    text: 'In her address to the summit on Monday, Ana Prado said ink was dear.',
    yes: ['Ana Prado ATTENDED summit'],
  },
  { task: 'relation', text: 'Hours before a flight to the Lisbon Health Forum, Ana Prado said ink was dear.', no: ['* ATTENDED *'] },
  {
    task: 'relation',
    text: '"Ink is dear," Mayor Ana Prado said after Rui Teles failed to show up at the second hearing.',
    no: ['* ATTENDED *'],
  },
  // what verbs of presence say of other things than the gathering at hand
  {
    task: 'relation',
    text: 'The Danube Book Fair began in Linz on Monday. Ana Prado attended. Rui Teles had been there since Friday.',
    yes: ['Ana Prado ATTENDED Danube Book Fair'],
  },
  {
    task: 'relation',
    text: 'The Danube Book Fair began in Linz on Monday. Ana Prado was also fined. Rui Teles has taken part in three debates since Friday.',
    no: ['Ana Prado ATTENDED *', 'Rui Teles ATTENDED *'],
  },
  {
    task: 'relation',
    text: 'The Danube Book Fair began in Linz on Monday. It brought together 40 delegates. He brought up the tax on Jo Lind.',
    yes: ['40 delegates ATTENDED Danube Book Fair'],
    no: ['Jo Lind ATTENDED *'],
  },
  {
    task: 'relation',
    text: 'Mayor Ana Prado said at the Lisbon Ink Forum that ink was dear. "It will stay dear," she said. Analyst Rui Teles said paper was dear too.',
    yes: ['Ana Prado ATTENDED Lisbon Ink Forum'],
    no: ['Rui Teles ATTENDED *'],
  },
];
