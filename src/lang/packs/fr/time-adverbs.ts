// Phrases of French that tell when something was done and may stand beside a verb: "ce week-end", "trois jours durant", "lundi soir".
import type { Words } from '../../pack.ts';
import { lines } from './lines.ts';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const PARTS = ['matin', 'midi', 'après-midi', 'soir', 'dernier', 'prochain'];
const LENGTHS = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'dix', 'quelques', 'plusieurs'];

export const timeAdverbs: Words = [
  ...DAYS.flatMap((day) => PARTS.map((part) => `${day} ${part}`)),
  ...LENGTHS.flatMap((length) => [`pendant ${length} jours`, `durant ${length} jours`, `${length} jours durant`]),
  ...lines(`
    ce week-end
    le week-end dernier
    le week-end prochain
    la semaine dernière
    la semaine passée
    la semaine écoulée
    la semaine prochaine
    cette semaine
    le mois dernier
    le mois prochain
    ce mois-ci
    l'an dernier
    l'an prochain
    l'année dernière
    l'année prochaine
    en début de semaine
    en milieu de semaine
    en fin de semaine
    en début de journée
    en fin de journée
    en début de matinée
    en fin de matinée
    en début d'après-midi
    en fin d'après-midi
    en début de soirée
    en matinée
    en soirée
    toute la journée
    toute la semaine
    ces derniers jours
    le même jour
    la veille au soir
    pendant une semaine
    durant une semaine
    pendant une journée
    durant une journée
  `),
];
