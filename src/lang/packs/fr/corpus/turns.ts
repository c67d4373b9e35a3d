// Clauses of comparison, words behind a possessive and a colon, asides behind a name, and who is told of again by trade or age.
import type { PackCase } from '../../../corpus.ts';

export const turns: readonly PackCase[] = [
  {
    task: 'statement',
    text: "L'Agence spatiale norvégienne disposait en mai de quatre bateaux, ainsi que de six équipages formés à Oslo.",
    no: ['Agence spatiale norvégienne: de six équipages formés à Oslo'],
  },
  {
    task: 'statement',
    text: "L'expert Peter Otieno juge que le toit était vieux.\nLe procureur a demandé que la halle soit fermée.",
    yes: ['Peter Otieno: le toit était vieux'],
    no: ['Peter Otieno: la halle soit fermée'],
  },
  {
    task: 'statement',
    text: 'Le maire Peter Otieno juge que le toit était vieux.\nLe maire a demandé que la halle soit fermée.',
    yes: ['Peter Otieno: la halle soit fermée'],
  },
  {
    task: 'statement',
    text: "« La halle était-elle fermée ce soir-là ? », l'interroge Clara Lindqvist. « Vous vous trompez de jour », la corrige Peter Otieno.",
    yes: ['Clara Lindqvist: La halle était-elle fermée ce soir-là ?', 'Peter Otieno: Vous vous trompez de jour'],
  },
  {
    task: 'statement',
    text: "« Une halle pour tous », l'annonce de Clara Lindqvist a surpris.",
    no: ['Clara Lindqvist: Une halle pour tous'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist a promis de « mettre fin au gâchis ».',
    yes: ['Clara Lindqvist: « mettre fin au gâchis »'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist appelle les élus « à prendre leurs responsabilités ».',
    yes: ['Clara Lindqvist: les élus « à prendre leurs responsabilités »'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist appelle son chien « à la moustache grise ».',
    no: ['Clara Lindqvist: son chien « à la moustache grise »'],
  },
  {
    task: 'statement',
    text: 'Pourquoi avoir vendu la halle ?\nClara Lindqvist : Parce que le toit fuyait. Nous avons tout essayé.\nEt maintenant ?\nC. L. : Nous allons la reconstruire ailleurs.',
    yes: ['Clara Lindqvist: Parce que le toit fuyait. Nous avons tout essayé', 'Clara Lindqvist: Nous allons la reconstruire ailleurs'],
  },
  {
    task: 'statement',
    text: 'Le jury de la halle.\nClara Lindqvist : Présidente du jury.\nPeter Otieno : Juge à Oslo.',
    no: ['Clara Lindqvist: Présidente du jury', 'Peter Otieno: Juge à Oslo'],
  },
  {
    task: 'statement',
    text: "Comme l'a rappelé Clara Lindqvist, arrivée à Oslo en 2009, la halle restera fermée.",
    yes: ['Clara Lindqvist: la halle restera fermée'],
  },
  {
    task: 'statement',
    text: "Comme l'exige la loi, la halle restera fermée.",
    no: ['loi: la halle restera fermée'],
  },
  {
    task: 'statement',
    text: 'La halle, estime Clara Lindqvist, qui vit ici depuis 2009, est trop petite.',
    yes: ['Clara Lindqvist: La halle, estime Clara Lindqvist, qui vit ici depuis 2009, est trop petite'],
  },
  {
    task: 'statement',
    text: 'Peter Otieno a visité la halle. Son constat : « Le toit ne passera pas le printemps. »',
    yes: ['Peter Otieno: Le toit ne passera pas le printemps'],
  },
  {
    task: 'statement',
    text: 'Peter Otieno a ouvert une librairie. Son nom : « Au bout du quai des brumes ».',
    no: ['Peter Otieno: Au bout du quai des brumes'],
  },
  {
    task: 'statement',
    text: 'La ministre de la Pêche, Clara Lindqvist, a écouté Peter Otieno. Même constat pour la ministre : « Le toit ne tiendra pas. »',
    yes: ['Clara Lindqvist: Le toit ne tiendra pas'],
  },
  {
    task: 'statement',
    text: "Peter Otieno, 54 ans, vend des livres. « Le toit ne tiendra pas », a dit le quinquagénaire à l'AFP.",
    yes: ['Peter Otieno: Le toit ne tiendra pas'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist, relieuse à Oslo, a vu la halle. « Le toit ne tiendra pas », soupire la femme de 57 ans.',
    yes: ['Clara Lindqvist: Le toit ne tiendra pas'],
  },
  {
    task: 'statement',
    text: "La maire Clara Lindqvist n'a pas manqué de rappeler que la halle serait fermée en mai.",
    yes: ['Clara Lindqvist: la halle serait fermée en mai'],
  },
  {
    task: 'statement',
    text: "La maire Clara Lindqvist n'a pas tenu à préciser que la halle serait fermée en mai.",
    no: ['Clara Lindqvist: la halle serait fermée en mai'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist est persuadée que la halle rouvrira. Elle ne cache pas que le toit est vieux.',
    yes: ['Clara Lindqvist: la halle rouvrira', 'Clara Lindqvist: le toit est vieux'],
  },
  {
    task: 'statement',
    text: '« La halle rouvrira », se veut rassurante Clara Lindqvist. Peter Otieno affirme avoir vendu sa part du marché.',
    yes: ['Clara Lindqvist: La halle rouvrira', 'Peter Otieno: avoir vendu sa part du marché'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist a lancé les travaux de la halle. Peter Otieno a conclu un accord avec la ville.',
    no: ['Clara Lindqvist: les travaux de la halle', 'Peter Otieno: un accord avec la ville'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist a répondu mardi matin à la radio : le toit sera payé par la ville.',
    yes: ['Clara Lindqvist: le toit sera payé par la ville'],
  },
  {
    task: 'statement',
    text: '« Je ne vends pas la halle », a dit Clara Lindqvist. Peter Otieno a répondu que le toit coulait. « Il faut des tuiles neuves avant mai. »',
    yes: ['Peter Otieno: Il faut des tuiles neuves avant mai'],
  },
  {
    task: 'statement',
    text: "La halle restera fermée, a-t-on indiqué à l'Unesco. Chez Greenpeace, un porte-parole a assuré que le toit coulait.",
    yes: ['Unesco: La halle restera fermée', 'Greenpeace: le toit coulait'],
  },
  {
    task: 'statement',
    text: 'Greenpeace a publié une étude mardi. « Le toit ne tiendra pas un hiver de plus », y lit-on.',
    yes: ['Greenpeace: Le toit ne tiendra pas un hiver de plus'],
  },
  {
    task: 'statement',
    text: 'Les pêcheurs sont unanimes : « Le toit ne tiendra pas un hiver de plus. »',
    yes: ['pêcheurs: Le toit ne tiendra pas un hiver de plus'],
  },
  {
    task: 'statement',
    text: 'Les pêcheurs portent une banderole : « Pas de halle sans toit ni loi. »',
    no: ['pêcheurs: Pas de halle sans toit ni loi'],
  },
  {
    task: 'statement',
    text: "Peter Otieno a visité la halle. Comme il l'explique, le toit coule. Comme nous l'indiquions hier, le port est fermé.",
    yes: ['Peter Otieno: le toit coule'],
    no: ['Peter Otieno: le port est fermé'],
  },
  {
    task: 'statement',
    text: 'Accompagné de Clara Lindqvist, Peter Otieno a visité la halle. « Le toit coule », explique-t-il.',
    yes: ['Peter Otieno: Le toit coule'],
  },
  {
    task: 'statement',
    text: '« Je reste ici », a dit Peter Otieno. « La halle est à nous tous. » Le toit coule, a prévenu Clara Lindqvist.',
    yes: ['Peter Otieno: La halle est à nous tous', 'Clara Lindqvist: Le toit coule'],
  },
  {
    task: 'statement',
    text: 'Peter Otieno a tout perdu dans la tempête. La salle était pleine. « Il faut agir tout de suite. On verra bien en juin. »',
    yes: ['Peter Otieno: Il faut agir tout de suite. On verra bien en juin'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist a déclaré que la halle était fermée, tout en précisant que le port restait libre.',
    yes: ['Clara Lindqvist: la halle était fermée', 'Clara Lindqvist: le port restait libre'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist ne cache pas son inquiétude : selon elle, il ne reste que six barques au port.',
    yes: ['Clara Lindqvist: il ne reste que six barques au port'],
    no: ['Clara Lindqvist: selon elle, il ne reste que six barques au port'],
  },
  {
    task: 'statement',
    text: 'Paul Vernet a applaudi, tandis que la présidente du Kenya, Clara Lindqvist, jugeait le chiffre trop bas.',
    yes: ['Clara Lindqvist: le chiffre trop bas'],
    no: ['Paul Vernet: tandis que la présidente du Kenya, Clara Lindqvist'],
  },
  {
    task: 'statement',
    text: "Paul Vernet a mis en garde contre des transferts précipités : certains fonds, d'après lui, ne survivraient pas au voyage.",
    yes: ["Paul Vernet: certains fonds, d'après lui, ne survivraient pas au voyage"],
    no: ['Paul Vernet: Paul Vernet a mis en garde contre des transferts précipités'],
  },
  {
    task: 'statement',
    text: 'Aux dires du directeur du centre, Paul Vernet, la trêve tient mal.',
    yes: ['Paul Vernet: la trêve tient mal'],
  },
];
