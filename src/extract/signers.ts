// Who signed what, whatever the words: "le texte porte le paraphe de A et celui de B", "y ont apposé leur signature A et, pour C, D", "la signature de l'accord par A et B".
import type { EventVerb, PrepositionRole, SignatureUse, VerbForms, VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { isBareParticiple, paperAtHand } from './deed-arguments.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { fillersOf, pair, type RelationContext } from './fillers.ts';
import { gappedSigners } from './gapped-signers.ts';
import type { Board, Mention } from './mentions.ts';
import { prepositionBefore, skipPreposition } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import { signingAt } from './signed-papers.ts';
import { opensSignedItem } from './signed-phrases.ts';
import { listedActors, type Roster, sideAt } from './signer-lists.ts';
import { readVerbGroup, type VerbGroup } from './verb-groups.ts';

const CONFIDENCE = 0.8;
/** Tokens between a noun for a signature and the verb it goes with. */
const FARTHEST_VERB = 14;
/** Tokens of a paper and a date between a verb of signing and those it is signed with. */
const LONGEST_DEED = 24;
/** Tokens between a signature and the paper it stands under. */
const FARTHEST_PAPER = 12;

/** SIGNED read off the nouns and verbs of signing of a pack that lists the verbs signatures go with. */
export function signersTold(context: RelationContext): RelationDraft[] {
  const { document } = context;
  if (document.pack.pack.events?.signatureVerbs === undefined) return [];
  return [...toldByNouns(context), ...toldByVerbs(context), ...toldByItems(context)];
}

function toldByNouns(context: RelationContext): RelationDraft[] {
  const { document } = context;
  const found: RelationDraft[] = [];
  for (let at = document.next(0, 'signature'); at < document.count; at = document.next(at + 1, 'signature')) {
    if (document.regionOf[at] !== 0 || isUnasserted(document, at)) continue;
    const noun = document.hits.find(at, 'signature')!;
    const verb = verbBefore(document, at);
    const use = verb?.lexeme.value;
    const read =
      verb === undefined
        ? signedNoun(context, noun, undefined)
        : use === 'bear'
          ? bearing(context, noun, verb)
          : use === 'put'
            ? putting(context, noun, verb)
            : signedNoun(context, noun, verb);
    found.push(...told(context, at, read));
  }
  return found;
}

/** Who signed which papers. */
interface Signing {
  papers: EntityDraft[];
  signers: Roster;
}

const NOBODY: Roster = { actors: [], acting: [] };

function told(context: RelationContext, at: number, signing: Signing | undefined): RelationDraft[] {
  if (signing === undefined || signing.papers.length === 0) return [];
  const status = isPlanned(context.document, at) ? ('planned' as const) : undefined;
  const reading = { type: 'SIGNED', jointly: false, role: undefined, status, rule: 'signers-told', confidence: CONFIDENCE } as const;
  const { actors } = signing.signers;
  const acting = [...signing.signers.acting, ...actingForLead(context, at, signing.signers)];
  const sides = acting.flatMap(({ person, party }) =>
    pair(context, [person], [party], { ...reading, type: 'REPRESENTS', rule: 'signs-for' }, at),
  );
  return [...pair(context, actors, signing.papers, reading, at), ...sides];
}

/** "Pour la partie norvégienne, la signature a été apposée par A": the only person of a sentence that opens with a side. */
function actingForLead(context: RelationContext, at: number, { actors, acting }: Roster): Roster['acting'] {
  const [person, ...others] = actors.filter(({ kind }) => kind === 'Person');
  const party = sideAt(context, context.document.sentenceFrom(at))?.entity;
  return person === undefined || others.length > 0 || acting.length > 0 || party === undefined ? [] : [{ person, party }];
}

/** "L'accord porte la signature de A": the paper before the verb, its signers behind the noun. */
function bearing(context: RelationContext, noun: Hit, verb: Hit): Signing {
  const { document } = context;
  const signers = listedActors(context, noun.to, document.sentenceTo(noun.from), 'member');
  return { papers: paperUpTo(context, verb.from), signers };
}

/** "A et B ont apposé leur signature au bas de l'accord", "Y ont apposé leur paraphe A et B". */
function putting(context: RelationContext, noun: Hit, verb: Hit): Signing {
  const { document } = context;
  const stop = document.sentenceTo(noun.from);
  const behind = papersFrom(context, noun.to, Math.min(stop, noun.to + FARTHEST_PAPER));
  const papers = behind.length > 0 ? behind : paperUpTo(context, noun.from);
  const before = subjectList(context, verb);
  return { papers, signers: before.actors.length > 0 ? before : listedActors(context, noun.to, stop, 'member') };
}

/** "la signature de l'accord par A et B", "A et B ont procédé à la signature de l'accord", "la signature a été apposée par A". */
function signedNoun(context: RelationContext, noun: Hit, verb: Hit | undefined): Signing | undefined {
  const { document } = context;
  const stop = document.sentenceTo(noun.from);
  const put = verbBehind(document, noun.to);
  if (put !== undefined) {
    const signers = listedActors(context, put.to, stop, 'agent');
    return { papers: paperUpTo(context, noun.from), signers };
  }
  const papers = papersFrom(context, noun.from, Math.min(stop, noun.to + FARTHEST_PAPER));
  if (papers.length === 0) return undefined;
  const signers = listedActors(context, lastPaperEnd(context, noun.from, stop), stop, 'agent');
  if (signers.actors.length > 0 || verb === undefined) return { papers, signers };
  return { papers, signers: subjectList(context, verb) };
}

/** The subject of a verb, with members that its coordination does not reach. */
function subjectList(context: RelationContext, verb: Hit): Roster {
  const { clauses, document } = context;
  const from = groupStart(document, verb.from);
  const referents = clauses.subject({ from });
  const first = referents[0];
  if (first === undefined || first.from >= from) return NOBODY;
  const own = referents.flatMap((referent) => fillersOf(context, referent)).filter(({ kind }) => kind !== 'Place');
  if (first.pronoun !== undefined) return { actors: own, acting: [] };
  const { actors, acting } = listedActors(context, first.from, from, 'member');
  return { actors: [...new Set([...own, ...actors])], acting };
}

/** The first of the auxiliaries and adverbs before a verb. */
function groupStart(document: Document, verb: number): number {
  let from = verb;
  const first = document.sentenceFrom(verb);
  while (from > first && document.isAny(from - 1, ['perfect', 'passive', 'future', 'adverb', 'jointly'])) from--;
  return from;
}

/** The verb of signatures shortly before a noun for one, no other verb or relative between. */
function verbBefore(document: Document, noun: number): Hit<SignatureUse> | undefined {
  for (let at = noun - 1; at >= Math.max(document.sentenceFrom(noun), noun - FARTHEST_VERB); at--) {
    const verb = document.hits.find<SignatureUse>(at, 'signature-verb');
    if (verb !== undefined) return verb;
    if (document.isAny(at, ['relative', 'complementizer', 'speech-verb']) || document.word(at) === ';') return undefined;
  }
  return undefined;
}

/** "la signature" + "a été apposée": the verb of putting one right behind the noun, in the passive. */
function verbBehind(document: Document, from: number): Hit | undefined {
  let at = from;
  while (document.isAny(at, ['perfect', 'passive', 'future', 'adverb'])) at++;
  const verb = at > from ? document.hits.find<SignatureUse>(at, 'signature-verb') : undefined;
  return verb?.lexeme.value === 'put' ? verb : undefined;
}

/** Papers named between two positions, those inside the name of a signing too; only the first and those joined to it. */
function papersFrom(context: RelationContext, from: number, to: number): EntityDraft[] {
  const { board, document, table } = context;
  const event = board.owner(from)?.kind === 'Event' ? board.owner(from) : undefined;
  const told = event?.concerns?.filter(({ kind }) => kind === 'Instrument') ?? [];
  const [first, ...others] = [...told, ...board.startingIn(from, to, 'Instrument')];
  if (first === undefined || isOfAnother(document, from, first.from)) return [];
  const papers = [first];
  for (const other of others) if (isJoined(document, papers.at(-1)!, other)) papers.push(other);
  return [...new Set(papers.flatMap((paper) => table.entity(paper) ?? []))];
}

/** A verb or relative stands between, or a comma that no "d'un" closes: the paper belongs to another clause. */
function isOfAnother(document: Document, from: number, to: number): boolean {
  const own = prepositionBefore(document, to)?.role === 'of';
  for (let at = from + 1; at < to; at++)
    if (document.isAny(at, ['relative', 'perfect', 'passive']) || (!own && document.isComma(at))) return true;
  return false;
}

/** ", d'une" or "et d'un" alone between two papers. */
function isJoined(document: Document, before: Mention, next: Mention): boolean {
  if (next.from < before.to || next.from - before.to > 4) return false;
  return document.is(before.to, 'and') || document.isComma(before.to);
}

/** Behind the last paper of those a noun of signing holds. */
function lastPaperEnd({ board }: RelationContext, from: number, stop: number): number {
  const event = board.owner(from)?.kind === 'Event' ? board.owner(from)!.to : from;
  const first = board.startingIn(from, stop, 'Instrument')[0];
  return Math.max(event, first?.to ?? from);
}

/** The paper named last up to a position, in its sentence or the one before. */
function paperUpTo(context: RelationContext, at: number): EntityDraft[] {
  const { table } = context;
  return paperAtHand(context, at).flatMap(({ mention }) => table.entity(mention) ?? []);
}

function toldByVerbs(context: RelationContext): RelationDraft[] {
  const { board, document } = context;
  const found: RelationDraft[] = [];
  for (let at = document.next(0, 'event-verb'); at < document.count; at = document.next(at + 1, 'event-verb')) {
    const hit = document.regionOf[at] === 0 && board.owner(at) === undefined ? signingAt(document, at) : undefined;
    if (hit === undefined || isUnasserted(document, at)) continue;
    const group = readVerbGroup(document, hit as unknown as Hit<VerbHit<VerbForms>>);
    if (group.negated || group.hypothetical) continue;
    found.push(...told(context, at, group.passive ? beingSigned(context, group) : signing(context, group, hit)));
  }
  return found;
}

/** "Un accord a été signé, du côté togolais, par A et, pour la Norvège, par B", "Signé par A et B, l'accord ...". */
function beingSigned(context: RelationContext, group: VerbGroup): Signing | undefined {
  const { board, document, table } = context;
  const stop = document.sentenceTo(group.from);
  const signers = listedActors(context, group.to, stop, 'agent');
  if (signers.actors.length === 0) return undefined;
  const opens = isBareParticiple(document, group) && group.from === document.sentenceFrom(group.from);
  const behind = opens ? board.startingIn(group.to, stop, 'Instrument').find(({ from }) => isAfterComma(document, from)) : undefined;
  const paper = table.entity(behind);
  return { papers: paper === undefined ? paperUpTo(context, group.from) : [paper], signers };
}

function isAfterComma(document: Document, at: number): boolean {
  return document.isComma(at - 1) || (document.is(at - 1, 'definite') && document.isComma(at - 2));
}

/** "L'ont signé A et B": subjects behind the verb of a sentence that a pronoun opens; "A, puis B, ont signé X": members past an adverb. */
function signing(context: RelationContext, group: VerbGroup, hit: Hit<VerbHit<EventVerb>>): Signing | undefined {
  const { document } = context;
  const stop = document.sentenceTo(group.from);
  const near = papersFrom(context, group.to - 1, Math.min(stop, group.to + FARTHEST_PAPER));
  const objects = near.length > 0 ? near : farObject(context, group, stop);
  const subjects = subjectList(context, hit);
  const isInverted = subjects.actors.length === 0 && group.from - document.sentenceFrom(group.from) <= 1 && objects.length === 0;
  if (isInverted) return { papers: paperUpTo(context, group.from), signers: listedActors(context, group.to, stop, 'member') };
  const others = partners(context, group);
  const gapped = subjects.actors.some(({ kind }) => kind === 'Person') ? gappedSigners(context, group.to, stop) : [];
  return {
    papers: objects.length === 0 && gapped.length > 0 ? paperUpTo(context, group.from) : objects,
    signers: { actors: [...subjects.actors, ...others.actors, ...gapped], acting: [...subjects.acting, ...others.acting] },
  };
}

/** "a signé lundi avec la ministre de X, Y, un accord": the indefinite paper behind those it is signed with. */
function farObject({ board, document, table }: RelationContext, group: VerbGroup, stop: number): EntityDraft[] {
  if (skipPreposition(document, pastDates(document, board, group.to), ['with']) === undefined) return [];
  const paper = board
    .startingIn(group.to, stop, 'Instrument')
    .find(({ from }) => document.hits.findEnding(from, 'indefinite') !== undefined);
  const entity = table.entity(paper);
  return entity === undefined ? [] : [entity];
}

function pastDates(document: Document, board: Board, from: number): number {
  let at = from;
  while (
    at < from + 8 &&
    (board.isBlocked(at) || document.isComma(at) || document.isAny(at, ['weekday', 'relative-day', 'adverb', 'demonstrative', 'definite']))
  )
    at++;
  return at;
}

/** "a signé lundi avec B un accord": those behind "with" right after the verb, its paper or a date. */
function partners(context: RelationContext, group: VerbGroup): Roster {
  const { board, document } = context;
  const stop = document.sentenceTo(group.from);
  for (let at = group.to; at < Math.min(stop, group.to + LONGEST_DEED); at++) {
    const owner = board.owner(at);
    if (owner?.kind === 'Instrument' || board.isBlocked(at)) continue;
    const role = document.hits.find<PrepositionRole>(at, 'preposition');
    if (role?.lexeme.value === 'with') return listedActors(context, role.to, stop, 'member');
    const and = document.isComma(at - 1) ? document.hits.find(at, 'and') : undefined;
    if (and !== undefined && and.to - at > 1)
      return isVerbless(document, and.to, stop) ? listedActors(context, and.to, stop, 'member') : NOBODY;
    if (document.isComma(at)) continue;
    if (owner !== undefined || !document.isWord(at) || document.isAny(at, ['relative', 'and', 'event-verb', 'event-head'])) return NOBODY;
  }
  return NOBODY;
}

/** ", ainsi que B.": no verb of its own behind it. */
function isVerbless(document: Document, from: number, stop: number): boolean {
  for (let at = from; at < stop; at++) if (document.isAny(at, ['perfect', 'passive', 'future', 'relative'])) return false;
  return true;
}

/** "Ont été signés :" + "- un accord de pêche, par A et B ;": items of a list whose lead tells of signing. */
function toldByItems(context: RelationContext): RelationDraft[] {
  const { board, document } = context;
  return board.ofKind('Instrument').flatMap((paper) => {
    const first = document.sentenceFrom(paper.from);
    if (paper.from - first > 3 || document.regionOf[first] !== 0 || !opensSignedItem(document, paper.from)) return [];
    const signers = listedActors(context, paper.to, document.sentenceTo(first), 'agent');
    return told(context, paper.from, { papers: papersFrom(context, first, paper.to), signers });
  });
}

/** A condition, denial or cancellation shortly before in the sentence, or a cancellation behind. */
function isUnasserted(document: Document, at: number): boolean {
  for (let after = at; after < document.sentenceTo(at) && document.word(after) !== ';'; after++) {
    if (document.is(after, 'contrast')) break;
    if (document.is(after, 'cancelled') && document.quoteOf[after] === document.quoteOf[at]) return true;
  }
  for (let before = at - 1; before >= Math.max(document.sentenceFrom(at), at - FARTHEST_VERB); before--) {
    if (document.word(before) === ';') return false;
    if (document.isAny(before, ['negation', 'conditional', 'cancelled', 'modal'])) return true;
  }
  return false;
}

function isPlanned(document: Document, at: number): boolean {
  for (let before = at - 1; before >= Math.max(document.sentenceFrom(at), at - FARTHEST_VERB); before--)
    if (document.is(before, 'future')) return true;
  return false;
}
