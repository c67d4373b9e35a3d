// Cases of who was there, told before or behind the verb, and of what a word for a meeting points back to.
import type { PackCase } from '../../../corpus.ts';

export const presence: readonly PackCase[] = [
  // subjects behind a verb that opens its sentence
  {
    task: 'relation',
    text: 'Le colloque de Bergen a commencé. Assistaient à la séance Clara Lindqvist et Wafula Kimani.',
    yes: ['Clara Lindqvist ATTENDED colloque de Bergen', 'Wafula Kimani ATTENDED colloque de Bergen'],
  },
  {
    task: 'relation',
    text: 'Le colloque de Bergen a commencé. Manquaient à la séance Clara Lindqvist et Wafula Kimani.',
    no: ['Clara Lindqvist ATTENDED colloque de Bergen'],
  },
  // adverbs inside verbs of several words
  {
    task: 'relation',
    text: 'Clara Lindqvist prend également part au colloque de Bergen.',
    yes: ['Clara Lindqvist ATTENDED colloque de Bergen'],
  },
  {
    task: 'relation',
    text: 'Clara Lindqvist ne prend pas part au colloque de Bergen.',
    no: ['Clara Lindqvist ATTENDED colloque de Bergen'],
  },
  {
    task: 'relation',
    text: 'Le colloque de Bergen a commencé. Clara Lindqvist et Wafula Kimani se sont succédé à la tribune.',
    yes: ['Wafula Kimani ATTENDED colloque de Bergen'],
  },
  // an article that its preposition holds before an office
  {
    task: 'relation',
    text: 'Clara Lindqvist a effectué une visite officielle à Oslo. Elle était accompagnée du maire de Bergen, Lars Holm, et de Wafula Kimani.',
    yes: ['Lars Holm ATTENDED visite officielle', 'Wafula Kimani ATTENDED visite officielle'],
  },
  {
    task: 'relation',
    text: "Clara Lindqvist a effectué une visite officielle à Oslo. Elle n'était pas accompagnée du maire de Bergen, Lars Holm.",
    no: ['Lars Holm ATTENDED visite officielle'],
  },
  // talks of two beside a gathering
  {
    task: 'relation',
    text: "Le Forum des lacs s'est ouvert lundi à Oslo. Clara Lindqvist a reçu Wafula Kimani. L'entretien s'est déroulé en présence de Lars Holm.",
    yes: ['Lars Holm ATTENDED entretien', 'Wafula Kimani ATTENDED entretien'],
    no: ['Lars Holm ATTENDED Forum des lacs'],
  },
  {
    task: 'relation',
    text: "Le Forum des lacs s'est ouvert lundi à Oslo. La rencontre a réuni Clara Lindqvist et Wafula Kimani.",
    yes: ['Clara Lindqvist ATTENDED Forum des lacs'],
  },
  {
    task: 'relation',
    text: "La cérémonie de clôture s'est déroulée vendredi à Oslo. La rencontre a réuni Clara Lindqvist et Wafula Kimani.",
    yes: ['Clara Lindqvist ATTENDED cérémonie de clôture'],
  },
  {
    task: 'relation',
    text: 'Clara Lindqvist a eu mardi à Oslo un tête-à-tête avec Wafula Kimani.',
    yes: ['Clara Lindqvist ATTENDED tête-à-tête', 'Wafula Kimani ATTENDED tête-à-tête'],
  },
  { task: 'event', text: "Clara Lindqvist n'a pas eu de tête-à-tête avec Wafula Kimani.", no: ['*'] },
  // where somebody did something else
  {
    task: 'relation',
    text: 'À Oslo, Clara Lindqvist a eu un tête-à-tête avec Wafula Kimani et a déposé une gerbe à Bergen.',
    no: ['tête-à-tête HELD_IN Bergen'],
  },
  // states and bodies that sent somebody
  {
    task: 'relation',
    text: "Le colloque de Bergen a commencé. L'Union africaine y avait délégué son directeur adjoint, Wafula Kimani.",
    yes: ['African Union ATTENDED colloque de Bergen', 'Wafula Kimani ATTENDED colloque de Bergen'],
  },
  {
    task: 'relation',
    text: "Le colloque de Bergen a commencé. L'Union africaine avait envoyé une lettre.",
    no: ['African Union ATTENDED colloque de Bergen'],
  },
  // happenings told by what is done at them, or to them
  {
    task: 'relation',
    text: "Une trentaine d'experts planchent à Bergen dans le cadre d'un atelier régional. Clara Lindqvist y participe.",
    yes: ['Clara Lindqvist ATTENDED atelier régional'],
  },
  { task: 'event', text: "Aucun expert n'a pris la parole lors d'un atelier.", no: ['*'] },
  {
    task: 'relation',
    text: 'Clara Lindqvist a offert vendredi soir à Bergen un banquet.',
    yes: ['Clara Lindqvist HOSTED banquet', 'Clara Lindqvist ATTENDED banquet'],
  },
  { task: 'relation', text: "Clara Lindqvist n'a pas offert de banquet à Bergen.", no: ['Clara Lindqvist HOSTED banquet'] },
  {
    task: 'relation',
    text: 'Clara Lindqvist participera à une réunion sur les océans que coparrainent le Kenya et la Norvège.',
    yes: ['Kenya CO_HOSTED réunion sur les océans', 'Norvège CO_HOSTED réunion sur les océans'],
  },
  // where happenings are held
  {
    task: 'relation',
    text: "Un atelier régional sur la pêche s'est tenu mardi à l'Institut océanographique de Bergen.",
    yes: ['atelier régional sur la pêche HELD_IN Institut océanographique de Bergen'],
  },
  {
    task: 'relation',
    text: "L'Institut océanographique de Bergen a critiqué mardi un atelier régional sur la pêche.",
    no: ['atelier régional sur la pêche HELD_IN Institut océanographique de Bergen'],
  },
  {
    task: 'relation',
    text: "Clara Lindqvist s'est exprimée lors d'un atelier régional sur la pêche au palais de la Nation.",
    yes: ['atelier régional sur la pêche HELD_IN palais de la Nation'],
  },
  // people told by how their noun ends
  {
    task: 'relation',
    text: 'Une quarantaine de biologistes prennent part au colloque de Bergen.',
    yes: ['Une quarantaine de biologistes ATTENDED colloque de Bergen'],
  },
  { task: 'group', text: 'Une quarantaine de conteneurs ont été pesés à Bergen.', no: ['*'] },
  {
    task: 'relation',
    text: 'Le colloque des lacs a commencé. Absente, Clara Lindqvist a adressé un message.',
    no: ['Clara Lindqvist ATTENDED colloque des lacs'],
  },
  {
    task: 'relation',
    text: 'Le colloque des lacs a commencé. À sa suite, la ministre Clara Lindqvist a réclamé des quotas.',
    yes: ['Clara Lindqvist ATTENDED colloque des lacs'],
  },
  {
    task: 'relation',
    text: 'Le colloque des lacs a commencé. À sa demande, la ministre Clara Lindqvist est restée à Bergen.',
    no: ['Clara Lindqvist ATTENDED colloque des lacs'],
  },
  {
    task: 'relation',
    text: 'Le colloque des lacs a commencé. Des experts de la Norvège et du Kenya y ont exposé leurs vues.',
    yes: ['Norvège ATTENDED colloque des lacs', 'Kenya ATTENDED colloque des lacs'],
  },
  {
    task: 'relation',
    text: 'Le colloque des lacs a commencé. Des experts de la Norvège ont contesté ces vues à Bergen.',
    no: ['Norvège ATTENDED colloque des lacs'],
  },
  // des gens sans nom, dits par leur pays ou par ce dont ils sont
  {
    task: 'relation',
    text: 'La Conférence de Lanzo a réuni lundi des agronomes togolais, indiens et colombiens.',
    yes: ['agronomes togolais, indiens et colombiens ATTENDED Conférence de Lanzo'],
  },
  {
    task: 'relation',
    text: "La cérémonie s'est tenue lundi en présence du maire Paul Dorval, des chefs coutumiers et des ambassadeurs de Suède et de Zambie.",
    yes: ['Paul Dorval ATTENDED cérémonie', 'chefs coutumiers ATTENDED cérémonie', 'ambassadeurs de Suède et de Zambie ATTENDED cérémonie'],
  },
  {
    task: 'relation',
    text: 'Des parlementaires suédois ont assisté à la Conférence de Lanzo.',
    yes: ['parlementaires suédois ATTENDED Conférence de Lanzo'],
  },
  {
    task: 'relation',
    text: "Des parlementaires suédois n'ont pas assisté à la Conférence de Lanzo.",
    no: ['parlementaires suédois ATTENDED Conférence de Lanzo'],
  },
  {
    task: 'relation',
    text: "Le Congrès mondial de l'encre s'est ouvert lundi à Vienne. La maire, Ana Prado, a ouvert le Congrès mondial de l'encre. Depuis dimanche, 120 chercheurs venus de 14 pays dorment sous la tente.",
    yes: ["120 chercheurs ATTENDED Congrès mondial de l'encre"],
  },
  {
    task: 'relation',
    text: "Le Congrès mondial de l'encre s'est ouvert lundi à Vienne. La maire, Ana Prado, a ouvert le Congrès mondial de l'encre. Depuis dimanche, 120 chercheurs de la ville sont en grève.",
    no: ["120 chercheurs ATTENDED Congrès mondial de l'encre"],
  },
  // a report on a gathering, and a story that only mentions one
  {
    task: 'relation',
    text: "La conférence régionale sur les ports s'est tenue lundi à Porto. La conférence a déplacé peu de voix. « Qu'elle le montre », a déclaré le sénateur Rui Teles.",
    yes: ['Rui Teles ATTENDED conférence régionale sur les ports'],
  },
  {
    task: 'relation',
    text: "La maire Ana Prado cache son plan depuis la conférence régionale sur les ports. La conférence a déplacé peu de voix, selon un sondage. Ses rivaux ne parlent que de la conférence. « Qu'elle le montre », a déclaré vendredi le sénateur Rui Teles. Le ministre Luc Morin a déclaré que le plan viendrait.",
    no: ['Rui Teles ATTENDED *', 'Luc Morin ATTENDED *'],
  },
  // où quelque chose fut dit, et ce qui est dit à côté
  {
    task: 'relation',
    text: "Dans un discours à la conférence de Lima, Ana Prado a déclaré que l'encre était chère.",
    yes: ['Ana Prado ATTENDED conférence de Lima'],
  },
  {
    task: 'relation',
    text: "« L'encre est chère », a déclaré la maire Ana Prado après que Rui Teles eut refusé d'intervenir à la deuxième audience.",
    no: ['Ana Prado ATTENDED *'],
  },
];
