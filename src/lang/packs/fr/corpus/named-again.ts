// Who speaks once more, named by a party, a rank, a former office, a country or a seat of government.
import type { PackCase } from '../../../corpus.ts';

export const namedAgain: readonly PackCase[] = [
  {
    task: 'statement',
    text: "Clara Lindqvist a présenté le budget. La socialiste norvégienne a assuré que la halle rouvrirait. L'élue a ajouté que le toit était sûr.",
    yes: ['Clara Lindqvist: la halle rouvrirait', 'Clara Lindqvist: le toit était sûr'],
  },
  {
    task: 'statement',
    text: 'Peter Otieno a présenté le budget. La socialiste a assuré que la halle rouvrirait.',
    no: ['Peter Otieno: la halle rouvrirait'],
  },
  {
    task: 'statement',
    text: "Peter Otieno a ouvert le débat. L'ancien juge a estimé que le toit était sûr. L'ex-ministre a ajouté que la halle rouvrirait.",
    yes: ['Peter Otieno: le toit était sûr', 'Peter Otieno: la halle rouvrirait'],
  },
  {
    task: 'statement',
    text: 'Peter Otieno a ouvert le débat. Le général a estimé que le toit était sûr.',
    yes: ['Peter Otieno: le toit était sûr'],
  },
  {
    task: 'statement',
    text: "Peter Otieno a ouvert le débat.\n\nLa halle a brûlé dans la nuit. Le général Wafula Kimani a estimé que le toit n'était pas sûr.",
    yes: ["Wafula Kimani: le toit n'était pas sûr"],
    no: ["Peter Otieno: le toit n'était pas sûr"],
  },
  {
    task: 'statement',
    text: 'La procureure du Pérou, Rosaura Quispe, était là. La magistrate péruvienne a estimé que le toit était sûr.',
    yes: ['Rosaura Quispe: le toit était sûr'],
  },
  {
    task: 'statement',
    text: 'Reçues par la maire Clara Lindqvist, les familles ont réclamé une halle plus sûre.',
    no: ['Clara Lindqvist: une halle plus sûre'],
  },
  {
    task: 'statement',
    text: 'Le ministre finlandais Peter Otieno est venu avec la ministre Clara Lindqvist. Le toit a tenu. Le vent a été fort. La mer est montée. La nuit a été longue.\n\nLes deux responsables ont assuré que la halle rouvrirait.',
    yes: ['Peter Otieno: la halle rouvrirait', 'Clara Lindqvist: la halle rouvrirait'],
  },
  {
    task: 'statement',
    text: 'Le Vanuatu a signé un accord. Port-Vila estime que la pêche reprendra.',
    yes: ['Vanuatu: la pêche reprendra'],
  },
  {
    task: 'statement',
    text: "L'organisation Toits du Monde est déçue. « La halle fermera », dénonce l'ONG.",
    yes: ['organisation Toits du Monde: La halle fermera'],
  },
  {
    task: 'statement',
    text: 'Peter Otieno a salué une première victoire tout en rappelant que la halle restait fermée.',
    yes: ['Peter Otieno: une première victoire', 'Peter Otieno: la halle restait fermée'],
  },
  {
    task: 'statement',
    text: 'Peter Otieno a dit que la maire avait eu tort en affirmant que la halle restait fermée.',
    no: ['Peter Otieno: la halle restait fermée', 'Peter Otieno: la maire avait eu tort'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist a salué le texte. Le représentant du Soudan a promis que la halle rouvrirait. Ce dernier a réclamé un toit plus solide.',
    yes: ['Sudan: un toit plus solide'],
    no: ['Clara Lindqvist: un toit plus solide'],
  },
  {
    task: 'statement',
    text: 'La ministre togolaise Awa Kodjo est à Lima. « Oui », a dit Peter Otieno.\n\nLa ministre a rencontré Clara Lindqvist, à qui elle a annoncé que la halle rouvrirait.',
    yes: ['Awa Kodjo: la halle rouvrirait'],
    no: ['Clara Lindqvist: la halle rouvrirait'],
  },
  {
    task: 'statement',
    text: 'La ministre Clara Lindqvist est à Lima. Nous lirons le texte avec intérêt, a réagi la ministre.',
    yes: ['Clara Lindqvist: Nous lirons le texte avec intérêt'],
  },
];
