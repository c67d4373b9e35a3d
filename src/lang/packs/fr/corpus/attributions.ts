// Attributions behind what was said, and whom words without a name mean.
import type { PackCase } from '../../../corpus.ts';

export const attributions: readonly PackCase[] = [
  {
    task: 'statement',
    text: "La halle rouvrira, à partir du 3 mars, le marché couvert, a annoncé lundi la maire d'Oslo, Clara Lindqvist.",
    yes: ['Clara Lindqvist: La halle rouvrira, à partir du 3 mars, le marché couvert'],
  },
  {
    task: 'statement',
    text: "Un pêcheur sur deux a vendu son bateau, s'est alarmée mardi l'Organisation internationale du Travail (OIT), qui publiait un bilan.",
    yes: ['OIT: Un pêcheur sur deux a vendu son bateau'],
  },
  {
    task: 'statement',
    text: "Le Kenya dénonce un retard, tandis que la Banque mondiale, dans une note, recommande aux autorités d'ouvrir le port.",
    no: ['autorités: Le Kenya dénonce un retard'],
  },
  {
    task: 'statement',
    text: "« La digue tiendra jusqu'en mai », résume l'hôte de la rencontre, Clara Lindqvist, en souriant.",
    yes: ["Clara Lindqvist: La digue tiendra jusqu'en mai"],
  },
  {
    task: 'statement',
    text: "« La digue tiendra jusqu'en mai », glisse la patronne du bistrot, la Kényane Awa Diop.",
    yes: ["Awa Diop: La digue tiendra jusqu'en mai"],
  },
  {
    task: 'statement',
    text: "« La digue tiendra jusqu'en mai », a dit un passant, mais Paul Vernet, lui, en doute.",
    no: ["Paul Vernet: La digue tiendra jusqu'en mai"],
  },
  {
    task: 'statement',
    text: 'Dans un communiqué, la Fédération norvégienne de voile évoque un retard « sans précédent ». Elle regrette une saison perdue pour les clubs.',
    yes: ['Fédération norvégienne de voile: une saison perdue pour les clubs'],
  },
  {
    task: 'statement',
    text: "La Norvège condamne l'arrestation de Mme Awa Diop. Elle demande que la journaliste soit libérée.",
    yes: ['Norvège: la journaliste soit libérée'],
    no: ['Awa Diop: la journaliste soit libérée'],
  },
  {
    task: 'statement',
    text: "Médecins sans frontières attend. « Rien n'est arrivé au port », s'indigne sa porte-parole, Clara Lindqvist. L'ONG réclame un fonds de secours.",
    yes: ['Médecins sans frontières: un fonds de secours'],
  },
];
