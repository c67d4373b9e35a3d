// Cases of who was or will be at a gathering: people without a name, those who are to come, those who are not.
import type { PackCase } from '../../corpus.ts';

export const presenceCases: readonly PackCase[] = [
  // people told by their nouns and by whom or where they are from
  {
    task: 'relation',
    text: 'BRAGA – Weavers, healers and lawyers attended the Tuna Forum. Ministers from Peru, Chile and Fiji took part.',
    yes: [
      'Weavers, healers and lawyers ATTENDED Tuna Forum',
      'Ministers from Peru, Chile and Fiji ATTENDED Tuna Forum',
      'Fiji ATTENDED Tuna Forum',
    ],
  },
  {
    task: 'relation',
    text: 'Braga – The Tuna Forum was attended by Minister Ana Prado, members of the National Assembly and heads of diplomatic missions.',
    yes: [
      'Ana Prado ATTENDED Tuna Forum',
      'members of the National Assembly ATTENDED Tuna Forum',
      'heads of diplomatic missions ATTENDED Tuna Forum',
    ],
  },
  {
    task: 'relation',
    text: 'The Tuna Forum opened in Braga on Monday. Rising waters worry the growers. Boat owners from Lima did not attend it.',
    no: ['* ATTENDED *'],
  },
  {
    task: 'group',
    text: 'Officials from nine states attended the Tuna Forum in Braga. The officials left on Friday.',
    yes: ['nine states'],
    no: ['Officials from nine states'],
  },
  // who is to come
  {
    task: 'relation',
    text: 'The Tuna Forum opens in Braga on Monday. Fishers from Peru and Chile have confirmed, as has Ana Prado. Rui Teles is expected on the second day.',
    yes: ['Fishers from Peru and Chile ATTENDED Tuna Forum', 'Ana Prado ATTENDED Tuna Forum', 'Rui Teles ATTENDED Tuna Forum'],
  },
  {
    task: 'relation',
    text: 'The Tuna Forum opens in Braga on Monday. Ana Prado had been expected at the Tuna Forum. Rui Teles has confirmed the loss of a boat.',
    no: ['* ATTENDED *'],
  },
  // the floor, an office there, a stand-in
  {
    task: 'relation',
    text: 'The Tuna Forum opened in Braga on Monday. Statements were made by the representatives of Peru, Chile and UNICEF. It went on with Fiji serving as rapporteur. The mayor was replaced by Rui Teles.',
    yes: ['Peru ATTENDED Tuna Forum', 'UNICEF ATTENDED Tuna Forum', 'Fiji ATTENDED Tuna Forum', 'Rui Teles ATTENDED Tuna Forum'],
  },
  {
    task: 'relation',
    text: 'The Tuna Forum opened in Braga on Monday. Such forums, the fisher Rui Teles of the Dockers Union wrote in a paper last week, catch nothing. Statements of account were lost by Peru.',
    no: ['* ATTENDED *'],
  },
  // meetings and visits that a verb alone tells
  {
    task: 'relation',
    text: 'Ana Prado and Rui Teles meet in Braga on Wednesday. Minister Ivo Hartmann will visit Lima on Friday.',
    yes: ['Ana Prado ATTENDED meet in Braga', 'meet in Braga HELD_IN Braga', 'Ivo Hartmann ATTENDED visit Lima'],
  },
  {
    task: 'event',
    text: 'Ana Prado invited Rui Teles to visit Lima in May. She met Ivo Hartmann in Braga on Monday. They will not meet in Porto on Friday.',
    no: ['*'],
  },
  {
    task: 'relation',
    text: 'Minister Ana Prado will travel to Braga on Tuesday for talks with Peru.',
    yes: ['Ana Prado ATTENDED talks', 'talks HELD_IN Braga'],
  },
  // stops of a journey, told in sentences that do not name it
  {
    task: 'relation',
    text: 'Minister Rui Teles began a visit to South America on Sunday. In Lima, Mr Teles met Ana Prado. He then travelled to Porto and Braga.',
    yes: ['visit HELD_IN Lima', 'visit HELD_IN Porto', 'visit HELD_IN Braga'],
  },
  {
    task: 'relation',
    text: 'Minister Rui Teles began a visit to South America on Sunday. In Lima, Ana Prado met Mr Teles. He did not travel to Porto. She invited him to visit Braga.',
    no: ['visit HELD_IN Lima', 'visit HELD_IN Porto', 'visit HELD_IN Braga'],
  },
  // who looked on at a signing that is called a ceremony much later
  {
    task: 'relation',
    text: 'Ana Prado and Rui Teles signed a salt agreement in Porto. Mayor Ivo Hartmann looked on.\nThe pact covers ten ponds. It is short. It is cheap. It was dry.\nThey had wine after the ceremony.',
    yes: ['Ivo Hartmann ATTENDED ceremony'],
  },
  {
    task: 'relation',
    text: 'The salt agreement of 1994, signed by Ana Prado, bores Ivo Hartmann. Mayor Rui Teles looked on.\nThe pact covers ten ponds. It is short. It is cheap. It was dry.\nThey had wine after the ceremony.',
    no: ['Rui Teles ATTENDED ceremony'],
  },
  {
    task: 'relation',
    text: 'Ana Prado and Rui Teles signed a salt agreement at a ceremony in Porto.',
    yes: ['ceremony CONCERNS salt agreement'],
  },
  {
    task: 'relation',
    text: 'Ana Prado signed a salt agreement. Rui Teles got a medal at a ceremony in Porto.',
    no: ['ceremony CONCERNS salt agreement'],
  },
  // talks told by a verb first, and a stop with an aside
  {
    task: 'relation',
    text: 'Minister Rui Teles met Minister Ana Prado in Porto on Monday. It rained. During the talks, salt was an issue.',
    yes: ['Rui Teles ATTENDED talks', 'Ana Prado ATTENDED talks'],
  },
  {
    task: 'relation',
    text: 'Minister Rui Teles met Minister Ana Prado in Porto on Monday. It rained. The Lima talks of Chile and Peru had failed.',
    no: ['Rui Teles ATTENDED Lima talks', 'Ana Prado ATTENDED Lima talks'],
  },
  {
    task: 'relation',
    text: 'Minister Rui Teles began a visit to South America on Sunday. In Lima, where he stayed two days, the mayor gave a dinner. In Quito, where Ana Prado lives, it rained.',
    yes: ['visit HELD_IN Lima'],
    no: ['visit HELD_IN Quito'],
  },
  {
    task: 'relation',
    text: 'Minister Rui Teles began a visit to Chile on Sunday. In Santiago, Mr Teles met Ana Prado. In Lima, he had sold salt. In 2019, in Valparaiso, he sold more.',
    yes: ['visit HELD_IN Santiago'],
    no: ['visit HELD_IN Lima', 'visit HELD_IN Valparaiso'],
  },
  {
    task: 'relation',
    text: 'The Salt Forum opened in Porto on Monday. Peru and Chile, present as observers, promised nothing.',
    yes: ['Peru ATTENDED Salt Forum', 'Chile ATTENDED Salt Forum'],
  },
  {
    task: 'relation',
    text: 'The Salt Forum opened in Porto on Monday. Peru and Chile, absent as always, promised nothing.',
    no: ['Peru ATTENDED Salt Forum', 'Chile ATTENDED Salt Forum'],
  },
  {
    task: 'relation',
    text: 'Minister Ana Prado paid an official visit to Peru. The other members of the delegation were Rui Teles and Eva Moor.',
    yes: ['Rui Teles ATTENDED official visit', 'Eva Moor ATTENDED official visit'],
  },
  {
    task: 'relation',
    text: 'Minister Ana Prado paid an official visit to Peru. The members of the delegation were tired of Rui Teles.',
    no: ['Rui Teles ATTENDED official visit'],
  },
  {
    task: 'relation',
    text: 'The World Ink Congress opened in Vienna on Monday. Ana Prado, the mayor, spoke at the World Ink Congress. Some 120 weavers from 14 countries are sleeping in tents.',
    yes: ['Some 120 weavers ATTENDED World Ink Congress'],
  },
  {
    task: 'relation',
    text: 'The World Ink Congress opened in Vienna on Monday. Ana Prado, the mayor, spoke at the World Ink Congress. Some 120 weavers from 14 countries would be trained.',
    no: ['Some 120 weavers ATTENDED World Ink Congress'],
  },
  {
    task: 'relation',
    text: 'The World Ink Congress opened in Vienna on Monday. Ana Prado, the mayor, spoke at the World Ink Congress. Some 120 weavers of the town are on strike.',
    no: ['Some 120 weavers ATTENDED World Ink Congress'],
  },
];
