// Ministers and secretaries of state attached to another member of the government: "ministre déléguée auprès du ministre de l'Économie".
import type { Role } from '../../pack.ts';

/** To whom they are attached: a minister, whose field follows, and a head of state or government, where it does not. */
const ATTACHED = [
  'auprès du ministre',
  'auprès de la ministre',
  "auprès du ministre d'État",
  "auprès de la ministre d'État",
  'près le ministre',
  'auprès du vice-premier ministre',
  'auprès du premier ministre',
  'auprès de la première ministre',
  'auprès du premier ministre chargé',
  'auprès du premier ministre, chargé',
  'auprès de la première ministre chargé',
  'auprès de la première ministre, chargé',
  'auprès du président de la République',
  'auprès de la présidente de la République',
  'auprès du président de la République chargé',
  'auprès du président de la République, chargé',
  'auprès du chef du gouvernement',
  'auprès du chef du gouvernement chargé',
  'auprès du chef du gouvernement, chargé',
  "auprès du chef de l'État",
  'près le président de la République',
];

const attached = (words: readonly string[]): string[] => words.flatMap((word) => ATTACHED.map((to) => `${word} ${to}`));

export const attachedMinisters: readonly Role[] = [
  {
    forms: attached(['ministre', "ministre d'État"]).flatMap((form) => (form.endsWith('chargé') ? [form, `${form}e`] : [form])),
    position: 'minister',
    kind: 'office',
  },
  { forms: attached(['ministre délégué']), position: 'minister', kind: 'office', gender: 'male' },
  {
    forms: attached(['ministre déléguée']).map((form) => form.replace(/chargé$/, 'chargée')),
    position: 'minister',
    kind: 'office',
    gender: 'female',
  },
  { forms: attached(["secrétaire d'État", "secrétaire d'Etat"]), position: 'secretary-of-state', kind: 'office' },
  { forms: attached(["sous-secrétaire d'État", "sous-secrétaire d'Etat"]), position: 'junior-minister', kind: 'office' },
];
