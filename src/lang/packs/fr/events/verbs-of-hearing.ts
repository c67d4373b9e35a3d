// Verbs of French by which somebody is heard by a committee, and those by which somebody is awaited; a being and a participle make one verb.
import type { EventVerb } from '../../../pack.ts';

const ENDINGS = ['', 'e', 's', 'es'];
const BEING = {
  one: ['est', 'était', 'fut', 'a été', 'avait été'],
  several: ['sont', 'étaient', 'furent', 'ont été', 'avaient été'],
  oneLater: ['sera', 'doit être', 'devait être', 'va être'],
  severalLater: ['seront', 'doivent être', 'devaient être', 'vont être'],
};

function joined(beings: readonly string[], participles: readonly string[]): string[] {
  return beings.flatMap((being) => participles.map((participle) => `${being} ${participle}`));
}

function participlesOf(participle: string): { one: string[]; several: string[]; all: string[] } {
  const [man, woman, men, women] = ENDINGS.map((ending) => participle + ending) as [string, string, string, string];
  return { one: [man, woman], several: [men, women], all: [man, woman, men, women] };
}

/** "a été auditionné", "sera entendue", "Auditionné mercredi par ...". */
function heard(participle: string): EventVerb {
  const { one, several, all } = participlesOf(participle);
  return {
    lemma: `être ${participle}`,
    sense: 'hear',
    finite: [...joined(BEING.one, one), ...joined(BEING.several, several)],
    participle: all,
    future: [...joined(BEING.oneLater, one), ...joined(BEING.severalLater, several)],
  };
}

/** "est attendue vendredi à Lima": a journey to come. */
function awaited(participle: string): EventVerb {
  const { one, several } = participlesOf(participle);
  return { lemma: `être ${participle}`, sense: 'visit', future: [...joined(['est', 'sera'], one), ...joined(['sont', 'seront'], several)] };
}

/** "De passage à Lima, X ...", "en mission au Pérou": words for a journey that stand as an aside does. */
const PASSING: EventVerb = { lemma: 'être de passage', sense: 'visit', gerund: ['de passage', 'en mission'] };

/** "Devant la commission des Finances, X ...": opens a sentence before who hears. */
const BEFORE: EventVerb = { lemma: 'être devant', sense: 'hear', gerund: ['devant', 'convoqué', 'convoquée', 'convoqués', 'convoquées'] };

export const hearingVerbs: readonly EventVerb[] = [
  heard('auditionné'),
  heard('entendu'),
  awaited('attendu'),
  PASSING,
  BEFORE,
  {
    lemma: 'comparaître',
    sense: 'hear',
    finite: ['comparaît', 'comparaissent', 'comparaissait', 'comparaissaient', 'comparut', 'comparurent', 'a comparu', 'ont comparu'],
    infinitive: ['comparaître'],
    gerund: ['comparaissant'],
    future: ['comparaîtra', 'comparaîtront', 'doit comparaître', 'doivent comparaître'],
    conditional: ['comparaîtrait', 'comparaîtraient'],
  },
  {
    lemma: 'témoigner',
    sense: 'hear',
    finite: ['témoignait', 'témoignaient', 'témoigna', 'a témoigné', 'ont témoigné', 'avait témoigné', 'témoigne devant'],
    infinitive: ['témoigner'],
    gerund: ['témoignant'],
    future: ['témoignera', 'témoigneront', 'doit témoigner'],
  },
];
