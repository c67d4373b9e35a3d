// Dates and days in French.
import type { TimesPart } from '../../pack.ts';
import { lines } from './lines.ts';

export const times: TimesPart = {
  months: [
    ['janvier', 'janv.', 'janv'],
    ['février', 'févr.', 'févr', 'fév.', 'fév', 'fevrier'],
    ['mars'],
    ['avril', 'avr.', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil.', 'juil', 'juill.', 'juill'],
    ['août', 'aout'],
    ['septembre', 'sept.', 'sep.'],
    ['octobre', 'oct.', 'oct'],
    ['novembre', 'nov.', 'nov'],
    ['décembre', 'déc.', 'déc', 'decembre'],
  ],
  weekdays: [['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi'], ['dimanche']],
  relativeDays: [
    { forms: ["aujourd'hui", 'ce jour', 'ce matin', 'ce midi', 'cet après-midi', 'ce soir', 'cette nuit', 'dans la journée'], offset: 0 },
    { forms: ['hier', 'hier matin', 'hier soir', 'hier après-midi', 'hier midi', 'hier dans la journée'], offset: -1 },
    { forms: ['avant-hier'], offset: -2 },
    { forms: ['demain', 'demain matin', 'demain soir', 'demain après-midi'], offset: 1 },
    { forms: ['après-demain'], offset: 2 },
  ],
  dates: lines(`
    {W} {D} {M} {Y}
    {W} {D} {M}
    du {W} {D} {M} au {W} {D2} {M2} {Y}
    du {W} {D} au {W} {D2} {M} {Y}
    du {W} {D} au {W} {D2} {M}
    du {D} {M} au {D2} {M2} {Y}
    du {D} {M} au {D2} {M2}
    du {D} au {D2} {M} {Y}
    du {D} au {D2} {M}
    les {W} {D} et {W} {D2} {M} {Y}
    les {W} {D} et {W} {D2} {M}
    les {D} et {D2} {M} {Y}
    les {D} et {D2} {M}
    {D} et {D2} {M} {Y}
    {D} et {D2} {M}
    {D} au {D2} {M} {Y}
    {D} au {D2} {M}
    {D} - {D2} {M} {Y}
    {D} - {D2} {M}
    {D} – {D2} {M} {Y}
    {D} – {D2} {M}
    {D} {M} {Y}
    {D} {M}
    {D} / {m} / {Y}
    {M} {Y}
    {Y} - {m} - {D}
  `),
};
