// Cases of offices in French: whose they are when the title alone does not tell.
import type { PackCase } from '../../../corpus.ts';

export const officeCases: readonly PackCase[] = [
  {
    task: 'relation',
    text: "« On n'a rien lâché », a dit l'attaquant sénégalais Modou Seck. Le président du club, Paul Vernet, a parlé d'avenir. Le président, Paul Vernet, a souri.",
    no: ['Paul Vernet HOLDS_POSITION Senegal'],
  },
  {
    task: 'relation',
    text: 'Au Sénégal, la présidente des femmes mareyeuses, Clara Lindqvist, a parlé mardi. Le président sénégalais, Modou Seck, a répondu.',
    yes: ['Modou Seck HOLDS_POSITION Senegal'],
    no: ['Clara Lindqvist HOLDS_POSITION Senegal'],
  },
  {
    task: 'relation',
    text: "« C'est un pas », explique Clara Lindqvist. La professeure de l'université de Bergen a ouvert mardi le Forum mondial de l'eau.",
    yes: ['Clara Lindqvist HOLDS_POSITION université de Bergen'],
  },
  {
    task: 'relation',
    text: "« C'est un pas », explique Paul Vernet. La professeure de l'université de Bergen a ouvert mardi le Forum mondial de l'eau.",
    no: ['Paul Vernet HOLDS_POSITION université de Bergen'],
  },
  {
    task: 'relation',
    text: "Clara Lindqvist, directrice du Secrétariat d'État à la formation, à la recherche et à l'innovation (SEFRI), a parlé mardi.",
    yes: ["Clara Lindqvist HOLDS_POSITION Secrétariat d'État à la formation, à la recherche et à l'innovation"],
  },
  {
    task: 'relation',
    text: 'À Oslo, les ministres de la Santé du Kenya et du Ghana, Wafula Kimani et Kofi Mensah, se sont entretenus pendant une heure.',
    yes: ['Wafula Kimani MET Kofi Mensah'],
    no: ['Kenya MET Ghana', 'Kenya MET Wafula Kimani'],
  },
  {
    task: 'relation',
    text: 'Les présidents du Chili, du Kenya et du Ghana, Pablo Rojas, Wafula Kimani et Kofi Mensah, ont parlé mardi.',
    yes: ['Pablo Rojas HOLDS_POSITION Chile', 'Wafula Kimani HOLDS_POSITION Kenya', 'Kofi Mensah HOLDS_POSITION Ghana'],
    no: ['Kofi Mensah HOLDS_POSITION Kenya'],
  },
  {
    task: 'relation',
    text: "Les directrices générales de l'UNESCO et de l'Agence spatiale norvégienne, Ana Prado et Clara Lindqvist, ont parlé mardi.",
    yes: ['Ana Prado HOLDS_POSITION UNESCO', 'Clara Lindqvist HOLDS_POSITION Agence spatiale norvégienne'],
    no: ['Clara Lindqvist HOLDS_POSITION UNESCO'],
  },
  {
    task: 'relation',
    text: 'Le Kenya accueillera du 3 au 5 mai le Sommet africain du climat.',
    yes: ['Kenya HOSTED Sommet africain du climat'],
  },
  {
    task: 'relation',
    text: 'La ministre Clara Lindqvist a signé au nom de son pays un accord de coopération.',
    yes: ['Clara Lindqvist SIGNED accord de coopération'],
  },
  {
    task: 'relation',
    text: "Clara Lindqvist s'est exprimée dans un hôtel de Concarneau (Finistère).",
    yes: ['Concarneau LOCATED_IN Finistère'],
  },
  {
    task: 'relation',
    text: 'Les présidents kényan Wafula Kimani et ghanéen Kofi Mensah ont signé mardi une convention.',
    yes: ['Wafula Kimani SIGNED convention', 'Kofi Mensah SIGNED convention'],
  },
  {
    task: 'relation',
    text: "Clara Lindqvist, à la tête de l'Agence norvégienne de l'eau depuis 2019, et Paul Vernet ont parlé.",
    no: ["Paul Vernet HOLDS_POSITION Agence norvégienne de l'eau"],
  },
  {
    task: 'relation',
    text: 'Les présidents kényan, Wafula Kimani, et ghanéen, Kofi Mensah, ont parlé mardi.',
    yes: ['Wafula Kimani HOLDS_POSITION Kenya', 'Kofi Mensah HOLDS_POSITION Ghana'],
    no: ['Kofi Mensah HOLDS_POSITION Kenya'],
  },
  {
    task: 'relation',
    text: 'La ministre norvégienne de la Santé, Clara Lindqvist, a reçu ses homologues kényan, Wafula Kimani, et ghanéen, Kofi Mensah.',
    yes: ['Clara Lindqvist MET Wafula Kimani', 'Clara Lindqvist MET Kofi Mensah'],
  },
  {
    task: 'position',
    text: "Clara Lindqvist a été nommée directrice de l'Agence spatiale norvégienne.",
    yes: ['Clara Lindqvist HOLDS_POSITION Agence spatiale norvégienne'],
  },
  {
    task: 'position',
    text: 'Le ministre norvégien des Transports est parti au Kenya. À Nairobi, il a été reçu par le Premier ministre, Wafula Kimani.',
    yes: ['Wafula Kimani HOLDS_POSITION Kenya'],
    no: ['Wafula Kimani HOLDS_POSITION Norvège'],
  },
  {
    task: 'position',
    text: "Le Comité de la pêche s'est réuni. Le président du Comité, Wafula Kimani, a refusé.",
    yes: ['Wafula Kimani HOLDS_POSITION Comité de la pêche'],
  },
  {
    task: 'position',
    text: "Le ministère des Affaires étrangères s'est tu. La porte-parole Clara Lindqvist a promis un bilan.",
    yes: ['Clara Lindqvist HOLDS_POSITION ministère des Affaires étrangères'],
  },
  {
    task: 'position',
    text: "Clara Lindqvist, professeure de droit maritime à l'Université de Bergen, a nuancé.",
    yes: ['Clara Lindqvist HOLDS_POSITION Université de Bergen'],
  },
  {
    task: 'position',
    text: "Responsable du programme rougeole à l'Agence nordique de santé, Clara Lindqvist a nuancé.",
    yes: ['Clara Lindqvist HOLDS_POSITION Agence nordique de santé'],
  },
  {
    task: 'position',
    text: "La directrice Clara Lindqvist a écrit à l'Agence nordique de santé.",
    no: ['Clara Lindqvist HOLDS_POSITION Agence nordique de santé'],
  },
  {
    task: 'position',
    text: "La cheffe de la division Santé animale de l'Agence spatiale norvégienne, Clara Lindqvist, est venue.",
    yes: [
      'Clara Lindqvist HOLDS_POSITION division Santé animale',
      'Clara Lindqvist HOLDS_POSITION Agence spatiale norvégienne',
      'division Santé animale PART_OF Agence spatiale norvégienne',
    ],
  },
  {
    task: 'position',
    text: "L'Union africaine a promis des fonds. Le chef de son bureau de Nairobi, Wafula Kimani, a refusé.",
    yes: ['Wafula Kimani HOLDS_POSITION bureau de Nairobi', 'bureau de Nairobi PART_OF Union africaine'],
  },
  {
    task: 'position',
    text: "Wafula Kimani, responsable du programme de lutte contre la rage à l'Union africaine, a refusé.",
    yes: ['Wafula Kimani HOLDS_POSITION Union africaine'],
  },
  {
    task: 'position',
    text: "Wafula Kimani est venu. Le responsable a parlé de lutte contre la rage à l'Union africaine.",
    no: ['Wafula Kimani HOLDS_POSITION Union africaine'],
  },
  {
    task: 'position',
    text: "Patronne de l'Agence spatiale norvégienne depuis trois ans, Clara Lindqvist a refusé.",
    yes: ['Clara Lindqvist HOLDS_POSITION Agence spatiale norvégienne'],
  },
  {
    task: 'position',
    text: "Le ministère de l'Énergie a démenti. Un porte-parole, Wafula Kimani, a promis un bilan.",
    yes: ["Wafula Kimani HOLDS_POSITION ministère de l'Énergie"],
  },
  {
    task: 'position',
    text: "À Tornedal, la représentante de l'Union africaine, la Kényane Rose Wanjiru, a vanté le modèle.",
    yes: ['Rose Wanjiru REPRESENTS Union africaine'],
    no: ['Tornedal REPRESENTS Union africaine'],
  },
  {
    task: 'relation',
    text: 'La commission des lacs du Sénat norvégien a entendu Clara Lindqvist.',
    yes: ['commission des lacs du Sénat norvégien PART_OF Sénat norvégien'],
  },
  {
    task: 'position',
    text: 'La directrice du Centre africain pour la mise en valeur des terres salées (CAMVTS), Rose Wanjiru, a refusé.',
    yes: ['Rose Wanjiru HOLDS_POSITION Centre africain pour la mise en valeur des terres salées'],
  },
  {
    task: 'position',
    text: "Clara Lindqvist, directrice de la Langue arabe et de la culture à l'Unesco, a nuancé.",
    yes: ['Clara Lindqvist HOLDS_POSITION Unesco'],
  },
  {
    task: 'position',
    text: "Patronne de l'Agence nordique de santé depuis 2019, Clara Lindqvist a nuancé.",
    yes: ['Clara Lindqvist HOLDS_POSITION Agence nordique de santé'],
  },
  {
    task: 'position',
    text: "Le président en exercice de l'Union africaine, Wafula Kimani, a nuancé.",
    yes: ['Wafula Kimani HOLDS_POSITION Union africaine'],
  },
  {
    task: 'position',
    text: 'La présidente du Conseil maritime du Kenya, Clara Lindqvist, a nuancé.',
    yes: ['Clara Lindqvist HOLDS_POSITION Conseil maritime du Kenya'],
    no: ['Clara Lindqvist HOLDS_POSITION Kenya'],
  },
  {
    task: 'position',
    text: 'Le commissaire européen au climat, le Danois Jonas Berg, a nuancé.',
    yes: ['Jonas Berg HOLDS_POSITION Commission européenne'],
  },
  {
    task: 'position',
    text: 'La ministre de la Solidarité nationale, de la Pêche maritime et des Eaux et Forêts, Clara Lindqvist, a nuancé.',
    yes: ['Clara Lindqvist HOLDS_POSITION ministère de la Solidarité nationale, de la Pêche maritime et des Eaux et Forêts'],
  },
  {
    task: 'relation',
    text: "La Norvège invite. La Norvège paie. La Norvège attend le Kenya. Le ministère de l'Énergie a démenti.",
    yes: ["ministère de l'Énergie PART_OF Norvège"],
  },
  {
    task: 'relation',
    text: "La Norvège a reçu le Kenya. Le ministère de l'Énergie a démenti.",
    no: ["ministère de l'Énergie PART_OF Norvège", "ministère de l'Énergie PART_OF Kenya"],
  },
  {
    task: 'position',
    text: 'Le Comité de la pêche a écrit à Jonas Berg. Il a été reçu au Parlement européen par sa présidente, Clara Lindqvist.',
    yes: ['Clara Lindqvist HOLDS_POSITION Parlement européen'],
  },
  {
    task: 'position',
    text: "La secrétaire générale de l'Union des tisserands « Fil bleu », Clara Lindqvist, a refusé.",
    yes: ['Clara Lindqvist HOLDS_POSITION Union des tisserands « Fil bleu »'],
  },
  {
    task: 'position',
    text: 'Le président du syndicat « Terre neuve », Wafula Kimani, a refusé.',
    yes: ['Wafula Kimani HOLDS_POSITION Terre neuve'],
  },
  {
    task: 'position',
    text: 'Le Premier ministre kényan Wafula Kimani a reçu à Nairobi la présidente de la Commission, Clara Lindqvist.',
    no: ['Clara Lindqvist HOLDS_POSITION Kenya'],
  },
  {
    task: 'position',
    text: "Le ministre kényan de l'Élevage, Wafula Kimani, a promis un texte. Son homologue norvégien, Jonas Berg, a approuvé.",
    yes: ["Jonas Berg HOLDS_POSITION ministère norvégien de l'Élevage"],
    no: ["Jonas Berg HOLDS_POSITION ministère de l'Élevage (Kenya)"],
  },
  {
    task: 'position',
    text: "La nouvelle directrice de l'Agence spatiale norvégienne est Nodira Grinsund. Elle a refusé.",
    yes: ['Nodira Grinsund HOLDS_POSITION Agence spatiale norvégienne'],
  },
  {
    task: 'position',
    text: "Clara Lindqvist, récemment nommée directrice de l'Agence spatiale norvégienne, a refusé.",
    yes: ['Clara Lindqvist HOLDS_POSITION Agence spatiale norvégienne'],
  },
  {
    task: 'position',
    text: "La présidente de l'Association des femmes avocates du lac Norda, Clara Lindqvist, a refusé.",
    yes: ['Clara Lindqvist HOLDS_POSITION Association des femmes avocates du lac Norda'],
  },
  {
    task: 'relation',
    text: "Clara Lindqvist, haute-commissaire du Ghana auprès de l'UNESCO, a refusé.",
    yes: ['Clara Lindqvist REPRESENTS Ghana'],
    no: ['Clara Lindqvist HOLDS_POSITION UNESCO'],
  },
  {
    task: 'position',
    text: "Clara Lindqvist, candidate à la présidence de l'Agence spatiale norvégienne, a refusé.",
    no: ['Clara Lindqvist HOLDS_POSITION Agence spatiale norvégienne'],
  },
  {
    task: 'position',
    text: "Le conseil a nommé Clara Lindqvist directrice de l'Agence spatiale norvégienne.",
    yes: ['Clara Lindqvist HOLDS_POSITION Agence spatiale norvégienne'],
  },
  {
    task: 'position',
    text: 'La Banque de développement des Alpes, dont Clara Lindqvist est la présidente, a refusé.',
    yes: ['Clara Lindqvist HOLDS_POSITION Banque de développement des Alpes'],
  },
  {
    task: 'position',
    text: "L'Institut Fjordane a publié lundi son rapport. La directrice adjointe de l'établissement, Clara Lindqvist, a refusé.",
    yes: ['Clara Lindqvist HOLDS_POSITION Institut Fjordane'],
  },
  {
    task: 'position',
    text: "L'Institut Fjordane a publié lundi son rapport. « Nous avançons », a dit la responsable de la communication, Clara Lindqvist.",
    yes: ['Clara Lindqvist HOLDS_POSITION Institut Fjordane'],
  },
  {
    task: 'position',
    text: "L'Institut Fjordane a publié lundi son rapport. La directrice de l'usine, Clara Lindqvist, a refusé.",
    no: ['Clara Lindqvist HOLDS_POSITION Institut Fjordane'],
  },
  {
    task: 'position',
    text: "L'Institut Fjordane a publié lundi son rapport. Sa trésorière (Clara Lindqvist) a refusé.",
    yes: ['Clara Lindqvist HOLDS_POSITION Institut Fjordane'],
  },
  {
    task: 'position',
    text: "Clara Lindqvist et Paul Vernet, coprésidents de l'Institut Fjordane, ont refusé.",
    yes: ['Clara Lindqvist HOLDS_POSITION Institut Fjordane', 'Paul Vernet HOLDS_POSITION Institut Fjordane'],
  },
  {
    task: 'position',
    text: "Clara Lindqvist, en sa qualité de trésorière de l'Institut Fjordane, a refusé.",
    yes: ['Clara Lindqvist HOLDS_POSITION Institut Fjordane'],
  },
  {
    task: 'position',
    text: "Clara Lindqvist a refusé. La présidente de l'Institut Fjordane demande un délai.",
    yes: ['Clara Lindqvist HOLDS_POSITION Institut Fjordane'],
  },
  {
    task: 'position',
    text: "Paul Vernet a refusé. La présidente de l'Institut Fjordane demande un délai.",
    no: ['Paul Vernet HOLDS_POSITION Institut Fjordane'],
  },
  {
    task: 'relation',
    text: "L'Institut Fjordane recrute. Il est placé sous la tutelle de l'Agence spatiale norvégienne.",
    yes: ['Institut Fjordane PART_OF Agence spatiale norvégienne'],
  },
  {
    task: 'relation',
    text: "L'Institut Fjordane, voisin de l'Agence spatiale norvégienne, recrute.",
    no: ['Institut Fjordane PART_OF Agence spatiale norvégienne'],
  },
  {
    task: 'position',
    text: "Le Pérou accueille la foire des lamas à Lima. L'Inde dépêche sa ministre du Commerce, Ana Prado ; le Togo, son ministre de la Santé, Rui Teles.",
    yes: ['Ana Prado HOLDS_POSITION ministère indien du Commerce', 'Rui Teles HOLDS_POSITION ministère togolais de la Santé'],
    no: ['Rui Teles HOLDS_POSITION ministère indien de la Santé', 'Rui Teles HOLDS_POSITION ministère péruvien de la Santé'],
  },
  {
    task: 'position',
    text: "La délégation tchadienne a émis une réserve. « Qui paie ? », a demandé sa cheffe, Clara Lindqvist. L'Institut du Quai, ouvert par le directeur du Fonds des dunes, recrute. Sa trésorière, Ana Prado, compte.",
    yes: ['Clara Lindqvist REPRESENTS Tchad', 'Ana Prado HOLDS_POSITION Institut du Quai'],
    no: ['Clara Lindqvist HOLDS_POSITION Institut du Quai', 'Ana Prado HOLDS_POSITION Fonds des dunes'],
  },
  {
    task: 'position',
    text: "L'École navale de Tol recevait. Le Pérou a dépêché son vice-ministre, Paul Vernet, et le Ghana, sa secrétaire d'État, Ana Prado. Les marins y ont élu leur porte-parole, Rui Teles.",
    no: [
      'Paul Vernet HOLDS_POSITION École navale de Tol',
      'Ana Prado HOLDS_POSITION École navale de Tol',
      'Rui Teles HOLDS_POSITION École navale de Tol',
    ],
  },
  {
    task: 'position',
    text: "La Commission des dunes de Tol a siégé. L'Institut du Quai observait. Le commissaire Paul Vernet a demandé une carte. Le commissaire de police Rui Teles, lui, est parti.",
    yes: ['Paul Vernet HOLDS_POSITION Commission des dunes de Tol'],
    no: ['Paul Vernet HOLDS_POSITION Institut du Quai', 'Rui Teles HOLDS_POSITION Commission des dunes de Tol'],
  },
  {
    task: 'position',
    text: 'La ministre rovaloise du Climat, Ana Prado, a visité Lima. Le Pérou, où la ministre kényane du Climat, Ines Dias, est attendue, l’a saluée.',
    yes: ['Ana Prado HOLDS_POSITION ministère du Climat', 'Ines Dias HOLDS_POSITION ministère kényan du Climat'],
    no: ['Ana Prado HOLDS_POSITION ministère péruvien du Climat'],
  },
  {
    task: 'position',
    text: "Le Ghana a testé une fusée. Le Ghana s'en réjouit. Dans un communiqué de la Maison Blanche, le président Rui Teles a condamné le tir.",
    yes: ['Rui Teles HOLDS_POSITION États-Unis'],
    no: ['Rui Teles HOLDS_POSITION Ghana'],
  },
];
