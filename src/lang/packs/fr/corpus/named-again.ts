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
  {
    task: 'statement',
    text: "L'historienne de l'art Clara Lindqvist craint que la halle ne ferme. Le spécialiste du climat Peter Otieno estime que le toit est sûr.",
    yes: ['Clara Lindqvist: la halle ne ferme', 'Peter Otieno: le toit est sûr'],
  },
  {
    task: 'statement',
    text: "L'avocat de la ministre Clara Lindqvist craint que la halle ne ferme.",
    no: ['Clara Lindqvist: la halle ne ferme'],
  },
  {
    task: 'statement',
    text: 'Peter Otieno promet que la halle rouvrira. Wafula Kimani est déçu : il rappelle que le toit est vieux.',
    yes: ['Wafula Kimani: le toit est vieux'],
    no: ['Peter Otieno: le toit est vieux'],
  },
  {
    task: 'statement',
    text: 'Peter Otieno promet que la halle rouvrira. Reçu par Wafula Kimani, il rappelle que le toit est vieux.',
    yes: ['Peter Otieno: le toit est vieux'],
    no: ['Wafula Kimani: le toit est vieux'],
  },
  {
    task: 'statement',
    text: 'Peter Otieno a promis que la halle rouvrirait. Wafula Kimani doit partir, a-t-il ajouté.',
    yes: ['Peter Otieno: Wafula Kimani doit partir'],
    no: ['Wafula Kimani: Wafula Kimani doit partir'],
  },
  {
    task: 'statement',
    text: "Peter Otieno est venu. L'Association des Toits, absente, a publié une lettre dans laquelle elle déplore un toit trop vieux.",
    yes: ['Association des Toits: un toit trop vieux'],
    no: ['Peter Otieno: un toit trop vieux'],
  },
  {
    task: 'statement',
    text: 'Un communiqué du ministère de la Culture affirme que la halle rouvrira.',
    yes: ['ministère de la Culture: la halle rouvrira'],
  },
  {
    task: 'statement',
    text: 'Le jury, présidé par Peter Otieno, a salué une œuvre forte.',
    yes: ['jury: une œuvre forte'],
    no: ['Peter Otieno: une œuvre forte'],
  },
  {
    task: 'statement',
    text: 'Accompagné de Peter Otieno, le jury a salué une œuvre forte.',
    no: ['Peter Otieno: une œuvre forte'],
  },
  {
    task: 'statement',
    text: 'Les ministres de la Santé, réunis mardi à Oslo, ont estimé que la halle était sûre.',
    yes: ['ministres: la halle était sûre'],
  },
  {
    task: 'statement',
    text: "Jointe en marge des négociations, Clara Lindqvist a salué l'initiative, mais soutient que la halle est trop petite.",
    yes: ['Clara Lindqvist: la halle est trop petite'],
    no: ['négociations: la halle est trop petite'],
  },
  {
    task: 'statement',
    text: '« Nous manquons de tout », a témoigné Peter Otieno. Clara Lindqvist estime elle que la halle est sûre.',
    yes: ['Peter Otieno: Nous manquons de tout', 'Clara Lindqvist: la halle est sûre'],
  },
  {
    task: 'statement',
    text: 'Peter Otieno a témoigné au procès de Lima. Clara Lindqvist craint elle un toit trop vieux.',
    yes: ['Clara Lindqvist: un toit trop vieux'],
    no: ['Peter Otieno: Lima'],
  },
  {
    task: 'statement',
    text: "Peter Otieno promet que la halle rouvrira. Clara Lindqvist n'y croit pas : elle rappelle que le toit est vieux.",
    yes: ['Clara Lindqvist: le toit est vieux'],
    no: ['Clara Lindqvist: elle rappelle que le toit est vieux'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist table sur une hausse de 8 %. Peter Otieno a posé une table sur le quai de la halle.',
    yes: ['Clara Lindqvist: une hausse de 8 %'],
    no: ['Peter Otieno: le quai de la halle'],
  },
  {
    task: 'statement',
    text: 'Le ministre Peter Otieno a ouvert la séance en appelant ses homologues à fermer la halle.',
    yes: ['Peter Otieno: fermer la halle'],
    no: ['séance: fermer la halle'],
  },
  {
    task: 'statement',
    text: 'Peter Otieno est venu. Le député conservateur Wafula Kimani a dénoncé un chèque en blanc.',
    yes: ['Wafula Kimani: un chèque en blanc'],
    no: ['Peter Otieno: un chèque en blanc'],
  },
];
