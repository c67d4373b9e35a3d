// Corpus of the French pack: attributions inside what they report, sentences that go on with a report.
import type { PackCase } from '../../../corpus.ts';

export const inserted: readonly PackCase[] = [
  {
    task: 'statement',
    text: 'Clara Lindqvist a déclaré que la halle était fermée. Et d’ajouter que le port restait libre.',
    yes: ['Clara Lindqvist: le port restait libre'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist a déclaré que la halle était fermée. Et d’appeler les deux camps à la retenue.',
    yes: ['Clara Lindqvist: les deux camps à la retenue'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist a déclaré que la halle était fermée. Et sans ajouter un mot, elle a quitté le port.',
    no: ['Clara Lindqvist: un mot'],
  },
  {
    task: 'statement',
    text: '« Le quai tient encore, confiait Paul Vernet mardi soir à Lamu, au bord du fleuve. La halle, non. »',
    yes: ['Paul Vernet: Le quai tient encore', 'Paul Vernet: La halle, non'],
    no: ['Paul Vernet: au bord du fleuve'],
  },
  {
    task: 'statement',
    text: '« Le quai tient encore, calcule Paul Vernet, de la maison Orlune. La halle, elle, est perdue. »',
    yes: ['Paul Vernet: Le quai tient encore', 'Paul Vernet: La halle, elle, est perdue'],
  },
  {
    task: 'statement',
    text: '« Le quai tient encore, déplore Clara Lindqvist, la maire de Lamu, et il faudra le consolider. »',
    yes: ['Clara Lindqvist: Le quai tient encore, déplore Clara Lindqvist, la maire de Lamu, et il faudra le consolider'],
  },
  {
    task: 'statement',
    text: '« Le quai, dit Paul Vernet, tient depuis mardi. La halle, non. »',
    no: ['Paul Vernet: Le quai', 'Paul Vernet: tient depuis mardi'],
  },
  {
    task: 'statement',
    text: 'Le quai, a expliqué Paul Vernet mardi devant la presse, sera consolidé avant les pluies.',
    yes: ['Paul Vernet: Le quai, a expliqué Paul Vernet mardi devant la presse, sera consolidé avant les pluies'],
    no: ['Paul Vernet: sera consolidé avant les pluies'],
  },
  {
    task: 'statement',
    text: 'En 2019, a précisé Paul Vernet, le port comptait douze grues.',
    yes: ['Paul Vernet: En 2019, a précisé Paul Vernet, le port comptait douze grues'],
  },
  {
    task: 'statement',
    text: "Si rien n'est fait, a prévenu Paul Vernet, le quai cédera avant l'hiver.",
    yes: ["Paul Vernet: Si rien n'est fait, a prévenu Paul Vernet, le quai cédera avant l'hiver"],
  },
  {
    task: 'statement',
    text: 'Si Paul Vernet annonce que le quai fermera, les dockers partiront.',
    no: ['Paul Vernet: le quai fermera', 'Paul Vernet: le quai fermera, les dockers partiront'],
  },
  {
    task: 'statement',
    text: 'Pour les dockers, a soutenu Paul Vernet, cette mesure vient trop tard.',
    yes: ['Paul Vernet: Pour les dockers, a soutenu Paul Vernet, cette mesure vient trop tard'],
    no: ['dockers: cette mesure vient trop tard'],
  },
  {
    task: 'statement',
    text: 'Pour Paul Vernet, cette mesure vient trop tard.',
    yes: ['Paul Vernet: cette mesure vient trop tard'],
  },
  {
    task: 'statement',
    text: 'La ministre de la Pêche du Kenya, Clara Lindqvist, a ouvert la halle. Le quai sera consolidé, a souligné Mme la Ministre.',
    yes: ['Clara Lindqvist: Le quai sera consolidé'],
  },
  {
    task: 'statement',
    text: 'Paul Vernet a demandé aux dockers de réparer le quai et invité la maire à ouvrir la halle.',
    yes: ['Paul Vernet: réparer le quai', 'Paul Vernet: la maire à ouvrir la halle'],
    no: ['Paul Vernet: ouvrir la halle'],
  },
  {
    task: 'statement',
    text: 'Paul Vernet a visité la halle. Réponse de M. Vernet, en aparté : le quai tiendra jusqu’au printemps.',
    yes: ['Paul Vernet: le quai tiendra jusqu’au printemps'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist a visité la halle. Son constat est simple : le quai ne tiendra pas.',
    yes: ['Clara Lindqvist: le quai ne tiendra pas'],
  },
  {
    task: 'statement',
    text: 'Conclusion des travaux à Lamu : le 4 mai, avec Paul Vernet.',
    no: ['Paul Vernet: le 4 mai, avec Paul Vernet'],
  },
  {
    task: 'statement',
    text: 'Paul Vernet n’en démord pas : le quai doit rester ouvert.',
    yes: ['Paul Vernet: le quai doit rester ouvert'],
  },
  {
    task: 'statement',
    text: 'La halle est formelle et grise : le quai doit rester ouvert.',
    no: ['halle: le quai doit rester ouvert'],
  },
  {
    task: 'statement',
    text: 'Paul Vernet a chiffré à douze millions les pertes du port.',
    yes: ['Paul Vernet: douze millions les pertes du port'],
  },
  {
    task: 'statement',
    text: 'La perte du port est chiffrée à douze millions, en présence de Paul Vernet.',
    no: ['Paul Vernet: douze millions'],
  },
  {
    task: 'statement',
    text: 'Paul Vernet a émis le souhait de voir la halle rouvrir en mai.',
    yes: ['Paul Vernet: voir la halle rouvrir en mai'],
  },
  {
    task: 'statement',
    text: 'Paul Vernet ne cache pas sa lassitude. Paul Vernet ne cache pas que la halle est vide.',
    yes: ['Paul Vernet: la halle est vide'],
    no: ['Paul Vernet: sa lassitude'],
  },
  {
    task: 'statement',
    text: "L'océanographe Paul Vernet a reçu le maire de Lamu, Jean Roux. « Le quai tiendra », a assuré le chercheur.",
    yes: ['Paul Vernet: Le quai tiendra'],
    no: ['Jean Roux: Le quai tiendra'],
  },
  {
    task: 'statement',
    text: "Le maire de Lamu, Jean Roux, a reçu l'ambassadeur du Kenya, Paul Vernet. « Le quai tiendra », a assuré le maire.",
    yes: ['Jean Roux: Le quai tiendra'],
    no: ['Paul Vernet: Le quai tiendra'],
  },
];
