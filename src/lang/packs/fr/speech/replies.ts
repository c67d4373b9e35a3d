// What brings in somebody's words behind a colon without a verb of saying: nouns for an answer or a finding, and words of conviction.
import { lines } from '../lines.ts';

/** "Réponse de X : ...", "Son constat : ...". */
export const replies: readonly string[] = lines(`
  réponse
  réplique
  riposte
  réaction
  explication
  explications
  justification
  constat
  verdict
  diagnostic
  bilan
  conclusion
  commentaire
  argument
  raisonnement
  objection
  avertissement
  mise en garde
  promesse
  engagement
  conseil
  consigne
  mot d'ordre
  credo
  leitmotiv
  souhait
  vœu
  requête
  revendication
  recommandation
  préconisation
  précision
  aveu
  confidence
  crainte
  conviction
  certitude
`);

const traits =
  'formel|formelle, catégorique|catégorique, intraitable|intraitable, inflexible|inflexible, convaincu|convaincue, persuadé|persuadée';

/** "est formelle", "sont formels", "se montre formel", "reste formelle". */
const certain = traits.split(', ').flatMap((pair) => {
  const [masculine, feminine] = pair.split('|') as [string, string];
  const singular = [...new Set([masculine, feminine])];
  return [
    ...singular.flatMap((trait) =>
      ['est', 'était', 'reste', 'se montre', "s'est montré", "s'est montrée"].map((verb) => `${verb} ${trait}`),
    ),
    ...singular.flatMap((trait) => ['sont', 'étaient', 'restent', 'se montrent'].map((verb) => `${verb} ${trait}s`)),
  ];
});

/** "X est formel : ...", "X n'en démord pas : ...". */
export const resolutes: readonly string[] = certain.concat(
  lines(`
    est unanime
    sont unanimes
    en est convaincu
    en est convaincue
    en sont convaincus
    en est persuadé
    en est persuadée
    en sont persuadés
    en est certain
    en est certaine
    en est sûr
    en est sûre
    n'en démord pas
    n'en démordent pas
    n'en démordait pas
    n'en doute pas
    n'en doutent pas
    n'en fait pas mystère
    n'en font pas mystère
    n'en a pas fait mystère
    ne s'en cache pas
    ne s'en cachent pas
    ne s'en est pas caché
    ne s'en est pas cachée
    n'y va pas par quatre chemins
    ne mâche pas ses mots
    ne dit pas autre chose
    s'en défend
    s'en défendent
    s'en est défendu
    s'en est défendue
    s'en explique
    balaie l'objection
    balaie l'argument
    balaie les critiques
    balaie ces critiques
    balaie la critique
    balaie les accusations
    balaie ces accusations
    a balayé l'objection
    a balayé l'argument
    a balayé les critiques
    a balayé ces critiques
    a balayé les accusations
    a une explication
    a son explication
    a sa petite idée
    a sa réponse
    a fait ses comptes
    enfonce le clou
    a enfoncé le clou
    met les choses au point
    a mis les choses au point
    fait le même constat
    dresse le même constat
    font le même constat
    campe sur ses positions
    persiste et signe
    va plus loin
    l'assure
    l'assurent
    le jure
    l'admet
    l'avoue
    le concède
    le promet
    le sait
  `),
);
