// What nobody in particular says where somebody is: "précise-t-on au ministère", "lit-on dans un communiqué", "a-t-on appris de source policière".
import { lines } from '../lines.ts';

const PRESENT = lines(`
  lit
  apprend
  dit
  peut-on lire
  peut-on entendre
  indique
  précise
  explique
  souligne
  assure
  affirme
  confie
  rappelle
  reconnaît
  admet
  ajoute
  annonce
  confirme
  estime
  juge
  fait savoir
  fait valoir
  fait observer
  fait remarquer
  laisse entendre
  insiste
  note
  relève
  regrette
  déplore
  raconte
  rapporte
  signale
  soutient
  martèle
  murmure
  chuchote
  glisse
  souffle
  promet
  espère
  craint
`);

const PAST = lines(`
  appris
  lu
  indiqué
  précisé
  expliqué
  souligné
  assuré
  affirmé
  confié
  rappelé
  reconnu
  ajouté
  annoncé
  confirmé
  estimé
  fait savoir
  fait valoir
  laissé entendre
  déploré
  rapporté
  signalé
  déclaré
`);

const WHERE = lines(`
  dans un
  dans une
  dans le
  dans la
  dans les
  dans son
  dans sa
  dans ce
  dans cette
  à
  au
  aux
  chez
  de
  du
  d'
  en
  parmi
  auprès de
  auprès du
  auprès des
  auprès d'
  du côté de
  du côté du
  du côté des
  du côté d'
  lundi de
  mardi de
  mercredi de
  jeudi de
  vendredi de
  samedi de
  dimanche de
`);

function hung(verb: string): string {
  if (verb.startsWith('peut-on')) return verb;
  const [first = '', ...rest] = verb.split(' ');
  return [`${first}${/[ea]$/.test(first) ? '-t' : ''}-on`, ...rest].join(' ');
}

/** Each with a preposition that tells where. */
export const hearsay: readonly string[] = [...PRESENT.map(hung), ...PAST.map((verb) => `a-t-on ${verb}`)].flatMap((verb) =>
  WHERE.map((where) => `${verb} ${where}`),
);
