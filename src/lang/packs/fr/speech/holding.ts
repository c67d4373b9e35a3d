// What somebody is or has that tells a view: "est convaincue que", "a le sentiment que", "ne cache pas que", "se veut rassurant".
import type { ContentFrame, SpeechVerb } from '../../../pack.ts';
import { lines } from '../lines.ts';

/** Masculine and feminine; plurals are made of them. */
const CERTAIN: readonly (readonly [string, string])[] = pairs(`
  convaincu|convaincue
  persuadé|persuadée
  certain|certaine
  sûr|sûre
  d'avis|d'avis
  intimement convaincu|intimement convaincue
  bien conscient|bien consciente
`);

/** Moods that a quotation goes with. */
const MOODS: readonly (readonly [string, string])[] = pairs(`
  rassurant|rassurante
  optimiste|optimiste
  pessimiste|pessimiste
  confiant|confiante
  prudent|prudente
  catégorique|catégorique
  formel|formelle
  sceptique|sceptique
  inquiet|inquiète
  satisfait|satisfaite
  ravi|ravie
  ému|émue
  amer|amère
  critique|critique
  lucide|lucide
  mesuré|mesurée
  réaliste|réaliste
  déçu|déçue
  philosophe|philosophe
  fataliste|fataliste
  serein|sereine
  intransigeant|intransigeante
  dubitatif|dubitative
  menaçant|menaçante
  conciliant|conciliante
  combatif|combative
  reconnaissant|reconnaissante
`);

const ONE = ['est', 'était', 'se dit', 'se disait', 'se déclare', 'reste', 'demeure', 'se montre', 'se veut', 'se voulait', "s'avoue"];
const ONE_PAST = ["s'est dit", "s'est déclaré", "s'est montré", "s'est voulu"];
const SEVERAL = ['sont', 'étaient', 'se disent', 'se disaient', 'se déclarent', 'restent', 'demeurent', 'se montrent', 'se veulent'];

function pairs(list: string): (readonly [string, string])[] {
  return lines(list).map((line) => {
    const [male = '', female = ''] = line.split('|');
    return [male, female];
  });
}

function plural(form: string): string {
  return form.endsWith("d'avis") || form.endsWith('s') ? form : `${form}s`;
}

/** Every form of being of a mood; "est", "se dit" and their like, behind which the mood is what is said, only where `being`. */
function moods([male, female]: readonly [string, string], being: boolean): string[] {
  const leads = being ? ONE : ONE.slice(5);
  const several = being ? SEVERAL : SEVERAL.slice(5);
  return [
    ...leads.flatMap((lead) => [`${lead} ${male}`, `${lead} ${female}`]),
    ...(being ? ONE_PAST : ONE_PAST.slice(2)).flatMap((lead) => [`${lead} ${male}`, `${lead}e ${female}`]),
    ...several.flatMap((lead) => [`${lead} ${plural(male)}`, `${lead} ${plural(female)}`]),
  ];
}

/** `forms ; nouns`: what somebody has or gives and a clause behind it tells. */
const NOUNS = lines(`
  a|ont|avait|avaient|a eu|garde|gardent|gardait ; la conviction|la certitude|le sentiment|l'impression|bon espoir|l'espoir|la ferme conviction|l'intime conviction
  émet|émettent|émettait|a émis|ont émis|avance|avancent|a avancé|formule|formulent|a formulé|ont formulé|forme|forment|a formé|ont formé|exprime|a exprimé|caresse|nourrit ; l'hypothèse|l'idée|le vœu|la crainte|le souhait|l'espoir|le désir
  exprime|expriment|a exprimé|ont exprimé|redit|a redit|réitère|réitèrent|a réitéré|renouvelle|a renouvelé|confie|a confié|partage|partagent ; sa crainte|sa conviction|son souhait|son espoir|son vœu|son regret|sa certitude|leur crainte|leur conviction|leur souhait|leur espoir|le vœu|le regret
  fait part|font part|a fait part|ont fait part|faisait part ; de sa crainte|de sa conviction|de son souhait|de son espoir|de son regret|de ses craintes|de son inquiétude|de leur crainte|de leur souhait|du fait
  prend|prennent|a pris|ont pris ; l'engagement
  part|partent|partait ; du principe
  fait|font|a fait|ont fait ; le pari|l'hypothèse|le vœu|état du fait
  insiste|insistent|insistait|a insisté|ont insisté|revient|est revenu|est revenue|alerte|a alerté ; sur le fait
  attire|attirent|a attiré|ont attiré ; l'attention sur le fait
  met|mettent|a mis|ont mis|souligne|soulignent|a souligné|rappelle|a rappelé|relève|a relevé|déplore|déplorent|a déploré|regrette|regrettent|a regretté|dénonce|a dénoncé|critique|a critiqué ; en avant le fait|le fait
  prend|prennent|a pris ; acte du fait
`);

/** What is denied that somebody rules out is said, a thing too. */
const NOT_EXCLUDED = lines(`
  n'exclut pas
  n'excluent pas
  n'excluait pas
  n'a pas exclu
  n'ont pas exclu
  n'a pas nié
  ne nie pas
`);

/** What is denied that somebody hides or doubts is said, a mood ("ne cache pas sa joie") is not. */
const DENIED = lines(`
  ne cache pas
  ne cachent pas
  ne cachait pas
  n'a pas caché
  n'a-t-il pas caché
  n'a-t-elle pas caché
  n'ont pas caché
  ne se cache pas
  ne doute pas
  ne doutent pas
  ne doutait pas
  n'ignore pas
  ne fait pas mystère
`);

/** Moods told by a denial or a whole phrase. */
const PHRASES = lines(`
  ne décolère pas
  ne décolèrent pas
  ne mâche pas ses mots
  ne cache pas sa joie
  ne cache pas sa colère
  ne cache pas sa déception
  ne cache pas sa satisfaction
  ne cache pas son inquiétude
  ne cache pas sa fierté
  ne cache pas son amertume
  n'a pas caché sa joie
  n'a pas caché sa colère
  n'a pas caché sa déception
  n'a pas caché sa satisfaction
  n'a pas caché son inquiétude
  n'en démord pas
  n'y croit pas
  n'y croit plus
  veut y croire
  persiste et signe
  enfonce le clou
  hausse les épaules
  hausse le ton
  tape du poing
  lève les yeux au ciel
  garde espoir
  garde son calme
  prend les devants
`);

function holding(lemma: string, sense: string, content: ContentFrame[], finite: string[]): SpeechVerb {
  return { lemma, sense, content, finite: [...new Set(finite)] };
}

/** Verbs made of a form of being or having and what is held. */
export const holdingVerbs: readonly SpeechVerb[] = [
  ...CERTAIN.map((pair) => holding(`être ${pair[0]}`, 'think', ['that', 'quote'], moods(pair, true))),
  ...MOODS.map((pair) => holding(`se vouloir ${pair[0]}`, 'say', ['quote'], moods(pair, false))),
  ...NOUNS.map((line) => {
    const [forms = '', nouns = ''] = line.split(';').map((cell) => cell.trim());
    const finite = forms.split('|').flatMap((form) => nouns.split('|').map((noun) => `${form} ${noun}`));
    return holding(`${forms.split('|')[0]} ${nouns.split('|')[0]}`, 'express', ['that', 'infinitive'], finite);
  }),
  holding('ne pas exclure', 'admit', ['that', 'infinitive', 'object'], NOT_EXCLUDED),
  holding('ne pas cacher', 'admit', ['that', 'infinitive'], DENIED),
  holding('ne pas décolérer', 'say', ['quote'], PHRASES),
];
