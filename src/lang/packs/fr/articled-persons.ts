// Nouns for one person that are adjectives, verbs or things too: read behind their article, "le socialiste", "l'élu", "la tête de liste".
import type { Role } from '../../pack.ts';
import { lines } from './lines.ts';

/** `position ; masculine, masculine | feminine, feminine ; of either gender`: without their articles. */
const NOUNS = lines(`
  politician ; libéral, conservateur, démocrate-chrétien, chrétien-démocrate, social-démocrate, républicain, insoumis, radical, souverainiste, vert, modéré, dissident, élu vert, législateur | libérale, conservatrice, démocrate-chrétienne, chrétienne-démocrate, sociale-démocrate, républicaine, insoumise, radicale, verte, modérée, dissidente, élue verte, législatrice ; socialiste, écologiste, centriste, communiste, travailliste, démocrate, indépendantiste, nationaliste, péroniste, gaulliste, macroniste, trotskiste, marxiste, populiste, islamiste, progressiste, unioniste, loyaliste, autonomiste, réformiste, souverainiste, royaliste, monarchiste, fédéraliste, sandiniste, chaviste, bolsonariste, démocrate du centre
  official ; modérateur, panéliste, grand commis de l'État, grand commis, plénipotentiaire, argentier du royaume, accusé, prévenu, récipiendaire, signataire, numéro trois, locataire du palais, visiteur du jour, maître des lieux, maître de cérémonie, maître de maison, invité du jour, principal intéressé, principal concerné, dignitaire religieux, nouvel élu, nouveau venu, nouveau promu, nouveau patron, nouvel homme fort, bras droit du président, envoyé de l'ONU, chef coutumier, chef traditionnel, chef religieux, guide religieux, sage, notable, fidèle du président, proche du président, conseiller du président, parquetier | modératrice, accusée, prévenue, invitée du jour, principale intéressée, principale concernée, nouvelle élue, nouvelle venue, nouvelle promue, nouvelle patronne, proche du président, conseillère du président, parquetière, maîtresse des lieux, maîtresse de maison, maîtresse de cérémonie, visiteuse du jour ; hôte, hôte du jour, hôte du palais, universitaire, signataire, panéliste, porte-étendard
  clergy ; prélat, religieux, moine, légat, pontife, souverain pontife, Saint-Père, homme d'Église, patriarche, grand mufti, mufti, grand imam, chef spirituel, métropolite, saint homme | religieuse, nonne, supérieure, femme d'Église
  soldier ; putschiste, seigneur de guerre, chef de guerre, ex-général, ex-colonel, chef rebelle, chef militaire, ancien putschiste, haut gradé, soldat de la paix | haute gradée
  trader ; industriel, magnat, milliardaire, millionnaire, financier, homme d'argent, banquier central, capitaine d'industrie, roi du ciment, roi du pétrole | industrielle, milliardaire, millionnaire, financière, femme d'affaires, banquière centrale
  artist ; tribun, polémiste, trublion, agitateur, maestro, virtuose, homme de théâtre, homme de lettres, homme de radio, homme de télévision, auteur-compositeur, prix Nobel, Nobel de la paix, Nobel, prodige | diva, femme de théâtre, femme de lettres, autrice-compositrice ;
  athlete ; sportif, benjamin de l'équipe, pilote, navigant, ex-international, ancien international, ancien joueur, ancien champion, ancien gardien, ancien attaquant, ex-champion | sportive, ex-internationale, ancienne internationale, ancienne joueuse, ancienne championne, ancienne gloire, ex-championne ; astronaute, spationaute, cosmonaute
  lawyer ; ancien juge, jeune juge, vieux juge, ex-juge, ancien magistrat, ex-magistrat, haut magistrat, ancien procureur, ex-procureur, ancien avocat, premier magistrat | ancienne juge, jeune juge, ex-juge, ancienne magistrate, ex-magistrate, haute magistrate, ancienne procureure, ex-procureure, ancienne avocate, première magistrate
  official ; ex-ministre, ex-président, ex-Premier ministre, ex-chef d'État, ex-chef de l'État, ex-chef du gouvernement, ex-diplomate, ex-ambassadeur, ex-député, ex-sénateur, ex-maire, ex-gouverneur, ex-préfet, ex-patron, ex-directeur, ex-dirigeant, ex-chancelier, ex-commissaire, ex-secrétaire général, ex-candidat, ex-conseiller, ex-négociateur, ex-porte-parole, ex-policier, ex-officier, ex-militaire, ex-journaliste, ex-banquier, ex-avocat | ex-ministre, ex-présidente, ex-Première ministre, ex-cheffe de l'État, ex-cheffe du gouvernement, ex-diplomate, ex-ambassadrice, ex-députée, ex-sénatrice, ex-maire, ex-gouverneure, ex-préfète, ex-patronne, ex-directrice, ex-dirigeante, ex-chancelière, ex-commissaire, ex-secrétaire générale, ex-candidate, ex-conseillère, ex-négociatrice, ex-porte-parole, ex-policière, ex-officière, ex-militaire, ex-journaliste, ex-banquière, ex-avocate
`);

/** Whose gender is not the person's. */
const OF_EITHER = lines(`
  la tête de liste
  la tête d'affiche
  la figure de proue
  la figure de l'opposition
  la cheville ouvrière
  la star
  la vedette
  la légende vivante
  le poids lourd du gouvernement
  le poids lourd de la majorité
  le cadre du parti
  le cadre de la majorité
  le ténor de l'opposition
  le ténor de la majorité
  le ténor du barreau
  le chef de groupe
`);

/** Behind "le", "ce" or "la", "cette", or behind "l'", "cet", "cette" before a vowel. */
export const articledPersons: readonly Role[] = [
  { forms: [...OF_EITHER], position: 'person', kind: 'occupation' },
  ...NOUNS.flatMap(described),
];

function described(line: string): Role[] {
  const [position = '', gendered = '', either = ''] = line.split(';').map((part) => part.trim());
  const [male = '', female = ''] = gendered.split('|');
  return [
    ...nouns(male).map((noun) => role(position, articled(noun, ['le', 'ce'], ["l'", 'cet']), 'male')),
    ...nouns(female).map((noun) => role(position, articled(noun, ['la', 'cette'], ["l'", 'cette']), 'female')),
    ...nouns(either).map((noun) => role(position, articled(noun, ['le', 'ce'], ['cet']), 'male')),
    ...nouns(either).map((noun) => role(position, articled(noun, ['la', 'cette'], ['cette']), 'female')),
    ...nouns(either)
      .filter(startsWithVowel)
      .map((noun) => role(position, [`l'${noun}`])),
  ];
}

function role(position: string, forms: string[], gender?: 'male' | 'female'): Role {
  return { forms, position, kind: 'occupation', ...(gender === undefined ? {} : { gender }) };
}

function nouns(list: string): string[] {
  return list
    .split(',')
    .map((noun) => noun.trim())
    .filter((noun) => noun !== '');
}

function articled(noun: string, plain: readonly string[], elided: readonly string[]): string[] {
  return startsWithVowel(noun)
    ? elided.map((article) => (article.endsWith("'") ? `${article}${noun}` : `${article} ${noun}`))
    : plain.map((article) => `${article} ${noun}`);
}

function startsWithVowel(noun: string): boolean {
  return /^(?:[aeiouyéèêâîôûœ]|h(?:omme|ôte|istor|abit|érit))/i.test(noun);
}
