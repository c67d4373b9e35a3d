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
  {
    task: 'statement',
    text: 'La déléguée de la Suède a fait observer que le port était fermé. « Nos marins attendent », a déclaré Mme Clara Lindqvist.',
    yes: ['Clara Lindqvist: le port était fermé', 'Clara Lindqvist: Nos marins attendent'],
  },
  {
    task: 'statement',
    text: "L'annonce a été saluée par la représentante de l'OMS au Kenya, qui a mis en garde contre les faux vaccins. Il en circule, d'après Clara Lindqvist, dans tous les ports.",
    yes: ['Clara Lindqvist: les faux vaccins'],
    no: ['Kenya: les faux vaccins'],
  },
  {
    task: 'statement',
    text: "Cette femme de 34 ans a dormi au port. « On m'avait promis un lit », raconte-t-elle. Clara Lindqvist est rentrée en mai.",
    yes: ["Clara Lindqvist: On m'avait promis un lit"],
  },
  {
    task: 'statement',
    text: "Le médecin de garde a perdu patience. « Je n'avais rien », lâche-t-il.\n\nLe docteur Paul Vernet est venu le dire à Oslo.",
    yes: ["Paul Vernet: Je n'avais rien"],
  },
  {
    task: 'statement',
    text: 'Paul Vernet attend. Le syndicat des dockers, qu’il recevra lundi, réclame une hausse des salaires.',
    no: ['Paul Vernet: une hausse des salaires'],
  },
  {
    task: 'statement',
    text: 'La maire Clara Lindqvist parle d’un « gâchis immense » et promet une enquête indépendante.',
    yes: ['Clara Lindqvist: gâchis immense', 'Clara Lindqvist: une enquête indépendante'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist se tait. On en parle encore, confie Paul Vernet, du port de Bergen : « Les grues sont au repos. »',
    yes: ['Paul Vernet: Les grues sont au repos'],
    no: ['Clara Lindqvist: Les grues sont au repos'],
  },
  {
    task: 'statement',
    text: 'Paul Vernet attend dehors. Les pêcheurs de Bolmé ont manifesté. Ils réclament une baisse du prix du gazole.',
    yes: ['pêcheurs: une baisse du prix du gazole'],
  },
  {
    task: 'statement',
    text: 'La Suède et la Norvège ont réagi. Elles demandent que le traité soit révisé.',
    yes: ['Suède: le traité soit révisé'],
  },
  {
    task: 'statement',
    text: 'Le port est fermé. Dans un message, la préfecture maritime appelle les plaisanciers à ne pas toucher aux objets flottants.',
    yes: ['préfecture maritime: les plaisanciers à ne pas toucher aux objets flottants'],
  },
  {
    task: 'relation',
    text: 'Outre M. Paul Vernet, la directrice du Centre des marais de Bolmé, Clara Lindqvist ; et le maire, Lars Ekholm, étaient là.',
    yes: ['Clara Lindqvist HOLDS_POSITION Centre des marais de Bolmé'],
    no: ['Paul Vernet HOLDS_POSITION Centre des marais de Bolmé'],
  },
  {
    task: 'statement',
    text: "Le port est fermé, réagit Paul Vernet. L'accord sera signé vendredi, a confié à l'AFP un diplomate européen.",
    yes: ['Paul Vernet: Le port est fermé', "un diplomate européen: L'accord sera signé vendredi"],
  },
  {
    task: 'statement',
    text: 'Paul Vernet n’a pas réagi. Un de ses concurrents doute que le projet aboutisse. Il rappelle que le premier essai avait échoué.',
    no: ['Paul Vernet: le premier essai avait échoué'],
  },
  {
    task: 'statement',
    text: "L'ambassadeur Lars Ekholm a remis le prix à la chorégraphe Clara Lindqvist. Il a salué son courage. La danseuse a promis que la tournée passerait par Bergen.",
    yes: ['Clara Lindqvist: la tournée passerait par Bergen'],
  },
  {
    task: 'statement',
    text: "Interrogé sur l'huile, que la Suède a exclue de la première liste, M. Paul Vernet s'est tu.",
    no: ['Suède: de la première liste'],
  },
  {
    task: 'statement',
    text: "Selon une étude publiée lundi par l'Unicef, trois enfants sur dix ont quitté l'école.",
    yes: ["Unicef: trois enfants sur dix ont quitté l'école"],
  },
  {
    task: 'statement',
    text: 'La Suède, pays hôte, soutient la démarche des pêcheurs.',
    no: ['?: La Suède, pays hôte'],
  },
  {
    task: 'statement',
    text: 'Paul Vernet a souri. Les mareyeuses du quai, elles, demandent une aide immédiate. Le préfet, lui, a promis que le port rouvrirait.',
    no: ['Paul Vernet: une aide immédiate', 'Paul Vernet: le port rouvrirait'],
  },
  {
    task: 'statement',
    text: "L'ambassadrice de Suède, Clara Lindqvist, a ouvert la séance. La ministre Anna Berg a plaidé pour un accord. La diplomate, elle, a soutenu que rien ne pressait.",
    yes: ['Clara Lindqvist: rien ne pressait'],
    no: ['Anna Berg: rien ne pressait'],
  },
];
