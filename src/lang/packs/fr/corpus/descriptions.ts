// Cases of French speakers told by descriptions: second descriptions, bodies and offices behind a possessive, words of origin.
import type { PackCase } from '../../../corpus.ts';

export const descriptions: readonly PackCase[] = [
  {
    task: 'statement',
    text: "Les quais seront fermés lundi, selon sa porte-parole, Clara Lindqvist. D'après son directeur, Paul Vernet, les trains rouleront.",
    yes: ['Clara Lindqvist: Les quais seront fermés lundi', 'Paul Vernet: les trains rouleront'],
  },
  {
    task: 'statement',
    text: 'Le président de la Ligue des marais, Paul Vernet, se tait. Son association demande une enquête indépendante sur les digues.',
    yes: ['Ligue des marais: une enquête indépendante sur les digues'],
  },
  {
    task: 'statement',
    text: "L'ambassadeur de Suède, Lars Ekholm, a pris acte. Son pays souhaite que le texte soit relu.",
    yes: ['Suède: le texte soit relu'],
  },
  {
    task: 'statement',
    text: "Clara Lindqvist a visité le port. La visite sera refaite, selon le bureau de Mme Lindqvist. La direction de l'hôpital assure que les lits suffisent.",
    yes: ['bureau de Mme Lindqvist: La visite sera refaite', "direction de l'hôpital: les lits suffisent"],
  },
  {
    task: 'statement',
    text: 'La Bergenoise Clara Lindqvist affirme que le quai tiendra. Le député Centriste Paul Vernet répond que la facture doublera.',
    yes: ['Clara Lindqvist: le quai tiendra', 'Paul Vernet: la facture doublera'],
  },
  {
    task: 'statement',
    text: 'Le cheminot Paul Vernet a salué le maire de Bolmé, Lars Ekholm.\n\nInterrogé sur les retards, le cheminot a gardé son calme. « Nous roulons », a-t-il glissé.',
    yes: ['Paul Vernet: Nous roulons'],
    no: ['Lars Ekholm: Nous roulons'],
  },
  {
    task: 'statement',
    text: "L'économiste Paul Vernet reste sceptique. « Les chiffres sont faux », tranche le professeur de l'université de Riga.",
    yes: ['Paul Vernet: Les chiffres sont faux'],
  },
  {
    task: 'statement',
    text: "La directrice de l'OMS, Clara Lindqvist, a présenté les chiffres. La directrice de l'Unicef a estimé que le mal était plus grand.",
    no: ['Clara Lindqvist: le mal était plus grand'],
  },
];
