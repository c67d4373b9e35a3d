// The part of a language pack by which reported speech is read: verbs of saying and the words around them.
import type { VerbForms, Words } from './entries.ts';

/**
 * How the content of a reporting verb may be written:
 * quote: in quotation marks; that: after a complementizer; bare: a clause without one; clause: beside bare, where the words behind
 * are often a thing (handed out, published) and a verb must be seen in them; infinitive: "urged them to ...";
 * object: a noun phrase ("called for calm", "menekankan perlunya ..."); about: after a preposition ("spoke of ...").
 */
export type ContentFrame = 'quote' | 'that' | 'bare' | 'infinitive' | 'object' | 'clause';

export interface SpeechVerb extends VerbForms {
  lemma: string;
  /** say, write, stress, affirm, add, ask, urge, warn, deny, promise, thank, praise, criticise, propose, announce, think ... */
  sense: string;
  content: readonly ContentFrame[];
  /** Where the subject must stand (Indonesian: "X mengatakan", "kata X"); either side unless said. */
  subject?: 'before' | 'after';
  /** The addressee stands as an object between verb and content: "told reporters that". */
  addressee?: boolean;
}

export interface SpeechPart {
  verbs: readonly SpeechVerb[];
  /** according to, menurut, selon, d'après, theo, pour (fr only before a comma). */
  accordingTo: Words;
  /** According-to word and source pronoun in one: menurutnya. */
  accordingToFused?: Words;
  /** Join a sentence to the one before and may stand right before its attribution: "*Namun* menurut X, ...", "*Untuk itu* kata X, ...". */
  joints?: Words;
  /** What something may be in line with and what tells nothing, behind words of source: "according to the rule". */
  notSources?: Words;
  /** Nouns whose possessor is a source, behind "in" or "by": "in X's view", "by X's reckoning". */
  sourceNouns?: Words;
  /** Verbs with their object that make a source of the subject behind "as": "as X put it". */
  telling?: Words;
  /** Verbs whose subject says what a noun of telling behind them holds: "gave an assurance that", "issued a warning that". */
  giving?: Words;
  /** Nouns with their preposition that name a stand on what follows, behind a verb of giving: "serious concern over", "its call for". */
  stands?: Words;
  /** Nouns of will with what opens the deed, which are of the content: "his country's *readiness to* help". */
  wills?: Words;
  /** Nouns by which something is said without a verb: statement, remarks, message, keterangannya, communiqué ("in a statement:"). */
  nominalCues: Words;
  /** Those by which something is sent, not spoken on the spot: message, letter, communiqué, keterangan tertulis. */
  sentCues?: Words;
  /** Set what somebody says away from the gathering at hand, wherever they stand in its sentence: "secara terpisah", "saat ditemui di kantornya". */
  apart?: Words;
  /** The same at the start of a sentence, by time: "sebelumnya", "pekan lalu". */
  earlier?: Words;
  /** Those of what is put out and tells, that take no words of what was said behind them: survey, figures, website. */
  papers?: Words;
  /** Words of comparison that are conjunctions too: "ainsi que" + "l'a rappelé X". */
  comparing?: Words;
  /** Open a clause behind a verb that takes a noun: "a insisté sur" + "le fait que". */
  facts?: Words;
  /** Nouns that tell a view: behind a verb that reports clauses alone they are content too ("constate l'urgence de ..."). */
  viewNouns?: Words;
  /** What opens a sentence about the quotation before it: "La formule", "Ces mots", "The phrase". */
  echoes?: Words;
  /** Whole openings of a sentence that tell who said the one before, who follows: "hal itu disampaikan", "đó là nhận định của". */
  retellings?: Words;
  /** Stand for the sentence before as the object of a verb of saying: "disclosed *this* on Monday", "mengatakan *hal itu*". */
  pointers?: Words;
  /** Behind their subject they say that the sentence before was told: "made this known", "made the announcement". */
  tellingDeeds?: Words;
  /** Nouns for an answer or a finding that open a sentence, whose words follow behind a colon: "Réponse de X : ...", "Her advice: ...". */
  replies?: Words;
  /** Predicates of conviction whose reason follows behind a colon: "X est formel : ...", "X was blunt: ...". */
  resolutes?: Words;
  /** Name whose answers follow, where a dash or a word for "answer" opens them: "entretien avec". */
  interviews?: Words;
  /** Open an answer behind a question: "R", "réponse". */
  answers?: Words;
  /** Who is addressed, between verb and content: reporters, wartawan, la presse, báo chí. */
  addressees: Words;
  /** "it is said", "reportedly", konon, on dit que, được cho là: nobody said it. */
  impersonal: Words;
  /** Before a verb of saying, open the occasion on which something was said, behind it without a comma: "khi" + "phát biểu". */
  occasions?: Words;
  /** Who speaks for the subject follows: "through its spokesperson", par la voix de. */
  voices?: Words;
  /** The subject that is nobody in particular: on. */
  nobody?: Words;
  /** Behind these a body is where nobody in particular speaks: "chez", "du côté de", "au". */
  quarters?: Words;
  /** Whether the subject may follow its verb ("said X", "a déclaré X"). Default: it may. */
  inverts?: boolean;
}
