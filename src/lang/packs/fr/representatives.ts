// Nouns for those who act for the body or state named behind them, with their articles and prepositions.

const ONE = `
représentant|représentante|responsable|porte-parole|délégué|déléguée|expert|experte|observateur|observatrice|émissaire|envoyé|envoyée
négociateur|négociatrice|conseiller|conseillère|fonctionnaire|diplomate|cadre|haut responsable|haute responsable|haut fonctionnaire|haute fonctionnaire
officiel|délégation|équipe technique|mission|émissaire spécial|chargé de mission|chargée de mission|technicien|technicienne|représentant spécial
membre
`;

const SEVERAL = `
représentants|représentantes|responsables|délégués|déléguées|experts|expertes|observateurs|observatrices|émissaires|envoyés|négociateurs
conseillers|fonctionnaires|diplomates|cadres|hauts responsables|hauts fonctionnaires|officiels|délégations|équipes|techniciens|hauts cadres
hauts représentants|missions
`;

const WHOLE = 'délégations|délégués|forces navales|forces armées|armées|équipes|troupes|contingents|représentants|négociateurs';

const OF = ['de', 'du', "d'", 'des'];

const words = (list: string): string[] => list.trim().split(/[|\n]/);

const behind = (articles: readonly string[], nouns: readonly string[]): string[] =>
  articles.flatMap((article) => nouns.flatMap((noun) => OF.map((of) => `${article} ${noun} ${of}`)));

/** "une source à la Commission", "un responsable au sein de l'Agence". */
const INSIDE = [
  'à',
  'à la',
  "à l'",
  'au',
  'aux',
  'au sein de',
  'au sein du',
  "au sein d'",
  'au sein des',
  'chez',
  'auprès de',
  'auprès du',
];

const SOURCES = 'une source|une source interne|une source officielle|une source autorisée|une source haut placée|une source anonyme';
const OFFICIALS = 'un responsable|une responsable|un haut responsable|un cadre|un officiel|un fonctionnaire|un diplomate|un expert';

const sources: readonly string[] = [
  ...words(SOURCES).flatMap((noun) => [...INSIDE, ...OF].map((inside) => `${noun} ${inside}`)),
  ...words(OFFICIALS).flatMap((noun) => INSIDE.map((inside) => `${noun} ${inside}`)),
];

/** With their articles, so that a title or a name in its own right is not taken for them. */
export const representatives: readonly string[] = [
  'la délégation',
  ...behind(['un', 'une'], words(ONE)),
  ...behind(['des', 'de', 'plusieurs'], words(SEVERAL)),
  ...behind(['les'], words(WHOLE)),
  ...behind(['le'], ['représentant']),
  ...behind(['la'], ['représentante', 'délégation']),
  ...sources,
];
