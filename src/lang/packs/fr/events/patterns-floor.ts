// Who took the floor in turn, opened or steered the debates, or was counted in, in runs of words.
import type { PatternRule } from '../../../pack.ts';

/** Literal words are compared without case. */
export const floorPatterns: readonly PatternRule[] = [
  {
    name: 'fr-of-the-party',
    pattern: '@actor+:from étaient|était|seront|sera|sont|est ~2 de|du|au la? partie|rendez-vous @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Le Kenya et la Norvège étaient également de la partie.',
    counterExample: 'Le colloque de Bergen a commencé. Le Kenya et la Norvège étaient également de la génération dorée.',
  },
  {
    name: 'fr-of-the-party-inverted',
    pattern: 'étaient|était|seront|sera|sont ~1 de|du|au la? partie|rendez-vous ~2 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Étaient aussi de la partie le Kenya et la Norvège.',
    counterExample: 'Le colloque de Bergen a commencé. Étaient aussi de la partie des curieux.',
  },
  {
    name: 'fr-answered-the-call',
    pattern: "@actor+:from ont|a|avaient|avait ~1 répondu à l' appel|invitation @context:to",
    relation: 'ATTENDED',
    example: "Le colloque de Bergen a commencé. Le Kenya et la Norvège ont répondu à l'invitation.",
    counterExample: 'Le colloque de Bergen a commencé. Le Kenya et la Norvège ont répondu à une lettre.',
  },
  {
    name: 'fr-sees-participation',
    pattern:
      'voit|verra|voyait|enregistre|enregistrera|enregistrait|connaît|connaîtra|compte|vu|connu|enregistré sur? la? participation|présence ~5 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: "Le colloque de Bergen, ouvert lundi, voit la participation d'experts venus du Kenya et de la Norvège.",
    counterExample: 'Le colloque de Bergen, ouvert lundi, voit la participation fléchir.',
  },
  {
    name: 'fr-sees-participation-of-delegates',
    pattern:
      "participation|présence ~2 d'|de|des délégations|experts|délégués|représentants|spécialistes|participants|observateurs ~2 de|du|des|d' ~1 @actor+:from @context:to",
    relation: 'ATTENDED',
    example: "Le colloque de Bergen, ouvert lundi, voit la participation d'experts venus du Kenya et de la Norvège.",
    counterExample: 'Le colloque de Bergen, ouvert lundi, voit la participation fléchir.',
  },
  {
    name: 'fr-part-in-works-inverted',
    pattern:
      'également|aussi|notamment pris? part|participé|assisté aux|à travaux|débats|discussions|échanges|assises ~2 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Ont également pris part aux travaux le Kenya et la Norvège.',
    counterExample: 'Le colloque de Bergen a commencé. Ont également pris part aux travaux des étudiants.',
  },
  {
    name: 'fr-followed-the-debates',
    pattern: '@actor+:from suivaient|suivait|suivent|suivront|suivi ~1 les travaux|débats|discussions|délibérations @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Le Kenya et la Norvège suivaient les travaux en voisins.',
    counterExample: 'Le colloque de Bergen a commencé. Le Kenya et la Norvège suivaient les cours du cuivre.',
  },
  {
    name: 'fr-stood-among-participants',
    pattern:
      'parmi les participants|participantes|invités|délégués|orateurs|intervenants|convives|présents ~8 se trouvaient|trouvait|trouvent|comptaient ~2 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Parmi les invités du colloque de Bergen se trouvaient Clara Lindqvist et Wafula Kimani.',
    counterExample: 'Parmi les invités du colloque de Bergen se trouvaient de vieux livres.',
  },
  {
    name: 'fr-first-to-be-heard',
    pattern:
      'premier|première|dernier|dernière|second|seconde à être entendu|entendue|auditionné|auditionnée|interrogé|interrogée ~3 , ~1 @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: "L'audition a duré deux heures. Première à être entendue, Clara Lindqvist a réclamé des fonds.",
    counterExample: "L'audition a duré deux heures. Premier à être entendu, le bruit a inquiété.",
  },
  {
    name: 'fr-opening-the-debates',
    pattern:
      'ouvrant|clôturant|concluant|lançant|inaugurant|introduisant les|la|le|ces|cette débats|travaux|discussions|séance|journée|réunion|échanges|rencontre ~3 , ~1 @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Le colloque de Bergen a commencé. Ouvrant les débats, Clara Lindqvist a réclamé des fonds.',
    counterExample: 'Le colloque de Bergen a commencé. Ouvrant les fenêtres, Clara Lindqvist a réclamé des fonds.',
  },
  {
    name: 'fr-invited-to-speak',
    pattern:
      "invité|invitée|appelé|appelée|convié|conviée à conclure|s'? exprimer|réagir|témoigner|intervenir|plancher ~3 , ~1 @person:from @context:to",
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Le colloque de Bergen a commencé. Invitée à témoigner, Clara Lindqvist a réclamé des fonds.',
    counterExample: 'Le colloque de Bergen a commencé. Invitée à dîner, Clara Lindqvist a réclamé des fonds.',
  },
  {
    name: 'fr-at-the-lectern',
    pattern: 'à|depuis|au la|le? tribune|pupitre|micro|podium , ~1 @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Le colloque de Bergen a commencé. À la tribune, Clara Lindqvist a réclamé des fonds.',
    counterExample: 'Le colloque de Bergen a commencé. À la buvette, Clara Lindqvist a réclamé des fonds.',
  },
  {
    name: 'fr-turn-of',
    pattern: "venu|fut|est|été|vint ~2 le|au tour de|du|d'|à|au ~1 @person:from @context:to",
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Le colloque de Bergen a commencé. Puis est venu le tour de Clara Lindqvist.',
    counterExample: 'Le colloque de Bergen a commencé. Puis est venu le tour de la pluie.',
  },
  {
    name: 'fr-it-fell-to',
    pattern:
      "revenait|revenu|appartenait à|au|aux ~4 ,? ~1 @person:from ,? de|d' prononcer|clore|clôturer|ouvrir|conclure|présider|lire @context:to",
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Le colloque de Bergen a commencé. Il revenait à la ministre Clara Lindqvist de clore les débats.',
    counterExample: 'Le colloque de Bergen a commencé. Il revenait à la ministre Clara Lindqvist de payer la note.',
  },
  {
    name: 'fr-had-itself-represented',
    pattern: 'fait représenter ~9 par ~1 @person:from @context:to',
    relation: 'ATTENDED',
    example: "Le colloque de Bergen a commencé. Oslo s'est fait représenter par la ministre Clara Lindqvist.",
    counterExample: "Le colloque de Bergen a commencé. Oslo s'est fait gronder par la ministre Clara Lindqvist.",
  },
  {
    name: 'fr-taught-by',
    pattern:
      'animé|animée|animés|animées|dispensé|dispensée|dispensés|modérés|modérées|encadré|encadrée par ~14 ,|: @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Une session y fut animée par deux juristes, Clara Lindqvist et Wafula Kimani.',
    counterExample: 'Le colloque de Bergen a commencé. Une session y fut troublée par deux juristes, Clara Lindqvist et Wafula Kimani.',
  },
  {
    name: 'fr-presided-over-it',
    pattern:
      "@person:from , en a|avait|ont ~1 présidé|assuré|prononcé|dirigé|conduit l'|la|les|le ouverture|clôture|lancement|travaux|débats|allocution @context:to",
    relation: 'ATTENDED',
    role: 'chair',
    example: "Le colloque de Bergen a commencé. Le maire d'Oslo, Wafula Kimani, en a présidé l'ouverture.",
    counterExample: "Le colloque de Bergen a commencé. Le maire d'Oslo, Wafula Kimani, en a payé l'ouverture.",
  },
  {
    name: 'fr-presided-beside',
    pattern: 'présidé|ouvert|lancé|inauguré|clôturé ~6 , aux côtés ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    example: "Le colloque de Bergen a commencé. Wafula Kimani en a présidé l'ouverture, aux côtés de Clara Lindqvist.",
    counterExample: "Le colloque de Bergen a commencé. Wafula Kimani en a présidé l'ouverture, aux frais de Clara Lindqvist.",
  },
  {
    name: 'fr-delegates-come-from',
    pattern:
      'délégués|déléguées|délégations|participants|participantes|représentants|stagiaires|experts venus|venues|originaires ~1 @country+:from @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Des délégués venus du Kenya et de la Norvège y dorment.',
    counterExample: 'Le colloque de Bergen a commencé. Des oranges venues du Kenya et de la Norvège y pourrissent.',
  },
  {
    name: 'fr-succeeded-at-lectern',
    pattern: '@person:from lui|leur a|ont|avait ~1 succédé à|au|derrière la|le? tribune|pupitre|micro|barre @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Le colloque de Bergen a commencé. Clara Lindqvist lui a succédé au micro.',
    counterExample: 'Le colloque de Bergen a commencé. Clara Lindqvist lui a succédé au ministère.',
  },
  {
    name: 'fr-steered-the-debates',
    pattern:
      '@person:from ~2 ouvert|clos|clôturé|conclu|dirigé|modéré|animé|présidé|lancé|introduit les|leurs|ces travaux|débats|échanges|discussions|assises|délibérations @context:to',
    relation: 'ATTENDED',
    role: 'chair',
    example: 'Le colloque de Bergen a commencé. Clara Lindqvist a ouvert les travaux.',
    counterExample: 'Le colloque de Bergen a commencé. Clara Lindqvist a ouvert les huîtres.',
  },
  {
    name: 'fr-steers-the-debates',
    pattern:
      '@person:from ,? qui? ouvrait|clôturait|dirigeait|dirige|modérait|modère|animait|anime|présidait|préside|arbitrait|orchestrait les|leurs|ces travaux|débats|échanges|discussions|assises|délibérations @context:to',
    relation: 'ATTENDED',
    role: 'chair',
    example: 'Le colloque de Bergen a commencé. Clara Lindqvist modérait les échanges.',
    counterExample: 'Le colloque de Bergen a commencé. Clara Lindqvist modérait ses ardeurs.',
  },
  {
    name: 'fr-event-they-will-chair',
    pattern:
      '@event:to ,? ~2 ,? que présidera|présidait|préside|présideront|présidaient|coprésideront|coprésidaient|animera|animait|modérait|modérera|inaugurera|inaugurait|clôturera|clôturait|dirigeait ~1 @person+:from',
    relation: 'ATTENDED',
    role: 'chair',
    example: 'Les élus attendent la cérémonie de clôture que présidera la ministre Clara Lindqvist.',
    counterExample: 'Les élus attendent la cérémonie de clôture que boudera la ministre Clara Lindqvist.',
  },
  {
    name: 'fr-event-they-will-host',
    pattern:
      "@event:to ,? ~2 ,? que|qu' accueilleront|accueillera|organiseront|organisera|coorganisent|coorganiseront|coorganisera|abritera|abriteront|coprésideront|parrainent ~3 @party+:from",
    relation: 'HOSTED',
    example: "Elle a promis un sommet extraordinaire qu'accueilleront ensemble le Kenya et la Norvège.",
    counterExample: "Elle a promis un sommet extraordinaire qu'attaqueront ensemble le Kenya et la Norvège.",
  },
  {
    name: 'fr-organisation-falls-to',
    pattern: 'organisation|accueil|tenue en revient|reviendra|incombe|incombera|échoit|échoira à|au|aux ~1 @party+:from @context:to',
    relation: 'HOSTED',
    example: "Le colloque de Bergen a commencé. L'organisation en revient au Kenya.",
    counterExample: "Le colloque de Bergen a commencé. L'organisation en revient cher au Kenya.",
  },
  {
    name: 'fr-place-shelters-its',
    pattern: '@place:to en|y abritera|abritait|abrite|accueillera|accueillait|accueille|recevra|organisera ~3 @event:from',
    relation: 'HELD_IN',
    example: 'Le comité a tenu sa réunion. Nairobi en abritera la deuxième session en mai.',
    counterExample: 'Le comité a tenu sa réunion. Nairobi en paiera la deuxième session en mai.',
  },
  {
    name: 'fr-holding-in',
    pattern: "tenue à|au|en ~1 @place:to ,? ~5 ,? d'|du|de|des ~1 @event:from",
    relation: 'HELD_IN',
    example: "Elle a annoncé la tenue à Nairobi, en mai, d'un sommet extraordinaire.",
    counterExample: 'Elle a décrit sa tenue à Nairobi, en mai, sans un mot pour les ateliers.',
  },
  {
    name: 'fr-represented-there',
    pattern: '@person:from ,? qui? ~1 représentait|représentaient ~1 @party:to',
    relation: 'REPRESENTS',
    attends: true,
    example: "Au Forum mondial de l'eau, Wafula Kimani représentait le Kenya.",
    counterExample: "Au Forum mondial de l'eau, Wafula Kimani admirait le Kenya.",
  },
  {
    name: 'fr-will-send',
    pattern:
      '@party+:from y? enverra|enverront|dépêchera|dépêcheront|déléguera|mandatera ~2 délégation|délégations|représentant|représentants|observateurs|experts|émissaire|équipe @context:to',
    relation: 'ATTENDED',
    status: 'planned',
    example: "Le colloque de Bergen s'ouvre lundi. Le Kenya y enverra une délégation.",
    counterExample: "Le colloque de Bergen s'ouvre lundi. Le Kenya y enverra une lettre.",
  },
  {
    name: 'fr-in-own-opening-speech',
    pattern:
      "dans|lors|après de|d'? son|sa|leur|leurs discours|mot|mots|allocution|propos|message|intervention ~1 ouverture|bienvenue|clôture|inaugural|inaugurale|introductif|introductive|introductifs|liminaire|liminaires|circonstance ~6 , ~8 @person:from @context:to",
    relation: 'ATTENDED',
    role: 'speaker',
    example: "Le colloque de Bergen a commencé. Dans son discours d'ouverture, la ministre Clara Lindqvist a promis des fonds.",
    counterExample: "Le colloque de Bergen a commencé. Dans son journal d'ouverture, la ministre Clara Lindqvist a promis des fonds.",
  },
  {
    name: 'fr-in-own-address',
    pattern: 'dans son|sa allocution|intervention|exposé|communication|plaidoyer|présentation , ~8 @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Le colloque de Bergen a commencé. Dans son allocution, la ministre Clara Lindqvist a promis des fonds.',
    counterExample: 'Le colloque de Bergen a commencé. Dans son appartement, la ministre Clara Lindqvist a promis des fonds.',
  },
];
