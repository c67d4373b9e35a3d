// Arguments of verbs that stand elsewhere than right before or after them: relative clauses, participles, papers named before, doers.
import { type EventVerb, FORM, type PrepositionRole, type Slot, type VerbForms, type VerbHit } from '../lang/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { hasSense } from './event-senses.ts';
import { accepted, type RelationContext } from './fillers.ts';
import { furtherAgents } from './further-agents.ts';
import { invertedSubjects } from './inverted-subjects.ts';
import { type Board, type Mention, Referent } from './mentions.ts';
import { possessiveEnding, skipDeterminers, skipDeterminersBack, skipPreposition } from './phrases.ts';
import { isPossessor } from './referent-kinds.ts';
import { readVerbGroup, type VerbGroup } from './verb-groups.ts';

/** "the forum, which Ghana hosted", "le forum que le Ghana doit accueillir", "the pact Ghana signed": what stands right before the verb's own subject. */
export function relativeObject(
  { document, referents, clauses }: RelationContext,
  group: VerbGroup,
  accepts: (referent: Referent) => boolean,
): Referent[] {
  const subject = clauses.subject(group)[0];
  if (subject === undefined || subject.to > group.from || !isObjectless(document, group.to)) return [];
  const start = document.hits.findEnding(subject.from, 'definite')?.from ?? subject.from;
  const relative = document.hits.findEnding(start, 'relative') ?? document.hits.findEnding(start, 'complementizer');
  if (relative === undefined && document.pack.pack.grammar.nounOrder !== 'head-last') return [];
  const from = relative?.from ?? start;
  if (from <= document.sentenceFrom(group.from) || (relative === undefined && document.isComma(from - 1))) return [];
  const antecedent = referents.at(document.isComma(from - 1) ? from - 2 : from - 1);
  return antecedent !== undefined && accepts(antecedent) ? [antecedent] : [];
}

/** No noun phrase follows a verb: the clause ends there, or an adverb, a date or a preposition follows. */
function isObjectless(document: Document, at: number): boolean {
  const past = document.hits.find(at, 'definite')?.to;
  if (past !== undefined && document.dateEnds.has(past)) return true;
  return (
    at >= document.sentenceTo(at - 1) ||
    document.isPunctuation(at) ||
    document.dateEnds.has(at) ||
    document.isAny(at, ['preposition', 'adverb', 'weekday', 'relative-day', 'subordinator', 'and', 'jointly'])
  );
}

/** "X and Y signed.": where nothing follows the verb but a mark or an adjunct, the instrument named last, one sentence back at most. */
export function instrumentBefore(context: RelationContext, group: VerbGroup): Referent[] {
  const { board, document } = context;
  const closed = document.isPunctuation(group.to) || document.isAny(group.to, ['preposition', 'subordinator']);
  if (!closed || document.quoteOf[group.from] !== -1) return [];
  const under = hasChains(document)
    ? board.startingIn(group.to, Math.min(document.sentenceTo(group.from), group.to + UNDER), 'Instrument')
    : [];
  if (under.length > 0) return [];
  return paperAtHand(context, group.from);
}

/** The paper named last, in the sentence or the one before; where nouns come last also the only one of the sentences before, or the one the article tells of most. */
export function paperAtHand({ board, document, table }: RelationContext, at: number): Referent[] {
  const near = paperBefore(document, board, at);
  const { nounOrder } = document.pack.pack.grammar;
  if (near.length > 0) return near;
  const only = onlyPaperBefore(document, board, at);
  if (only.length > 0 || nounOrder !== 'head-last') return only;
  const counts = new Map<EntityDraft, number>();
  for (const mention of board.startingIn(0, at, 'Instrument')) {
    const paper = table.entity(mention);
    if (paper !== undefined) counts.set(paper, (counts.get(paper) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < MAIN_PAPER || first[1] < 2 * (second?.[1] ?? 0)) return [];
  const mention = board.startingIn(0, at, 'Instrument').find((one) => table.entity(one) === first[0])!;
  return [new Referent({ from: mention.from, to: mention.to, kind: 'Instrument', mention })];
}

/** Tokens behind "ont apposé leur paraphe" in which the paper is named that it stands under: "au bas de la charte". */
const UNDER = 9;

/** How often the paper that an article is about is told of at least. */
const MAIN_PAPER = 2;

/** Sentences back in which the one paper that the report is about may be named. */
const FARTHEST_PAPER = 3;

/** "The pact was agreed. The ceremony was short. X signed for Peru.": the paper of the sentences before, when they name no other. */
function onlyPaperBefore(document: Document, board: Board, at: number): Referent[] {
  const from = document.sentences.from[Math.max(0, document.sentenceOf(at) - FARTHEST_PAPER)]!;
  const [mention, ...others] = board.startingIn(from, at, 'Instrument');
  return mention === undefined || others.length > 0
    ? []
    : [new Referent({ from: mention.from, to: mention.to, kind: 'Instrument', mention })];
}

/** The paper named last before a position, in its sentence or the one before. */
export function paperBefore(document: Document, board: Board, at: number): Referent[] {
  const from = document.sentences.from[Math.max(0, document.sentenceOf(at) - 1)]!;
  const mention = lastPaper(document, board, from, at);
  return mention === undefined ? [] : [new Referent({ from: mention.from, to: mention.to, kind: 'Instrument', mention })];
}

/** The paper named last between two positions; of "a protocol to the treaty" the whole. */
function lastPaper(document: Document, board: Board, from: number, to: number): Mention | undefined {
  const papers = board.startingIn(from, to, 'Instrument');
  const last = papers.at(-1);
  const whole = papers.at(-2);
  if (last === undefined || whole === undefined) return last;
  const joint = document.hits.find<PrepositionRole>(whole.to, 'preposition');
  return (joint?.lexeme.value === 'to' || joint?.lexeme.value === 'of') && last.from - joint.to < 3 ? whole : last;
}

/** "It was signed by X": the paper named last, in the sentence or the one before, where a pronoun that is no person's is the subject. */
export function paperMeant({ board, document, clauses }: RelationContext, group: VerbGroup): Referent[] {
  const [subject] = clauses.subject(group);
  if (!group.passive || subject?.pronoun?.number !== 'singular' || subject.pronoun.person !== 3 || subject.pronoun.gender !== undefined)
    return [];
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return [];
  return paperBefore(document, board, subject.from);
}

/** The subject, unless it is denied ("Neither X nor Y attended"); of a participle beside its noun ("the forum, hosted by X", "Hosted by X, the forum ..."): that noun. */
export function subjects(context: RelationContext, group: VerbGroup, accepts: (referent: Referent) => boolean): Referent[] {
  const { clauses, document, referents } = context;
  const land = landMeant(context, group) ?? tellerMeant(context, group);
  if (land !== undefined) return land.filter(accepts);
  const inside = subjectInRelative(context, group);
  if (inside !== undefined) return inside.filter(accepts);
  const beside = isBareParticiple(document, group) ? referents.at(group.from - 1) : undefined;
  if (beside?.kind === 'Event' && beside.to === group.from && accepts(beside)) return [beside];
  const sender = senderBeside(context, group);
  if (sender !== undefined && accepts(sender)) return [sender];
  if (isLedGroup(document, group) && beside?.mention === undefined) return [];
  const found = nearestPaper(context, group, clauses.subject(group).filter(accepts));
  if (found[0] !== undefined && document.is(skipDeterminersBack(document, found[0].from) - 1, 'negation')) return [];
  const described = found.length === 0 ? describedSubjects(context, group).filter(accepts) : [];
  if (described.length > 0) return described;
  if (found.length === 0 && !isBareParticiple(document, group)) {
    const behind = group.passive ? [] : subjectBehind(context, group, accepts);
    return behind.length > 0 ? behind : invertedSubjects(context, group, accepts);
  }
  if (found.length > 0 || !group.passive || !isBareParticiple(document, group)) return found;
  const first = document.sentenceFrom(group.from);
  for (let at = group.from - 1; at >= first && group.from - at < 30 && document.word(at) !== ';'; at--) {
    if (document.isAny(at, ['contrast', 'complementizer'])) return [];
    const referent = referents.at(at);
    if (referent !== undefined && accepts(referent)) return [referent];
  }
  if (group.from > first + 1) return [];
  const stop = document.sentenceTo(group.from);
  for (let at = group.to; at < Math.min(group.to + 60, stop); at++) {
    const referent = document.isComma(at) ? (referents.at(at + 1) ?? referents.at(skipDeterminers(document, at + 1))) : undefined;
    if (referent !== undefined && referent.from > at && accepts(referent))
      return clauses.coordination(referent).filter((member) => member.from >= referent.from && accepts(member));
  }
  return [];
}

/** "phê phán thỏa thuận mà Nauru và Peru" + "vừa ký": who stands between a relative word and its verb, where nouns take no article. */
function subjectInRelative({ clauses, document, referents }: RelationContext, group: VerbGroup): Referent[] | undefined {
  if (document.pack.pack.grammar.bareDefinite !== true) return undefined;
  const last = referents.at(group.from - 1);
  if (last === undefined || last.to !== group.from) return undefined;
  const members = clauses.coordination(last);
  let from = members[0]?.from ?? last.from;
  while (document.isAny(from - 1, ['honorific', 'rank', 'definite'])) from--;
  return document.hits.findEnding(from, 'relative') === undefined ? undefined : members;
}

/** "à l'Institut X, représenté par Y": the body or state before the comma of a bare participle of representing, where nouns have genders. */
function senderBeside({ document, referents }: RelationContext, group: VerbGroup): Referent | undefined {
  if (document.pack.pack.grammar.genders === undefined || !document.isComma(group.from - 1)) return undefined;
  if (!isBareParticiple(document, group) || !hasSense(document, group.verb, REPRESENTING)) return undefined;
  const end = document.word(group.from - 2) === ')' && document.word(group.from - 4) === '(' ? group.from - 4 : group.from - 1;
  const sender = referents.at(end - 1);
  return sender?.to === end && (sender.kind === 'Organization' || sender.kind === 'Country') ? sender : undefined;
}

const REPRESENTING: ReadonlySet<string> = new Set(['represent']);

/** "a delegation led by X": where nouns come last, what a bare participle right behind a collective noun says is said of it. */
function isLedGroup(document: Document, group: VerbGroup): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !isBareParticiple(document, group)) return false;
  return document.hits.findEnding(group.from, 'group-noun') !== undefined;
}

/** "The admiral and the commodore met X": a short subject of plain words that describe persons named before. */
function describedSubjects({ board, clauses, document, speakers, table }: RelationContext, group: VerbGroup): Referent[] {
  const words = clauses.subjectWords(group);
  if (words === undefined) return [];
  const found: Referent[] = [];
  for (let from = words.from; from < words.to; ) {
    let to = from;
    while (to < words.to && !document.is(to, 'and')) to++;
    const person = speakers.describedPerson(from, to);
    const mention = person === undefined ? undefined : board.ofKind('Person').find((other) => table.entity(other) === person);
    if (mention === undefined) return [];
    found.push(new Referent({ from, to, kind: 'Person', mention }));
    from = document.hits.find(to, 'and')?.to ?? words.to;
  }
  return found;
}

/** Tokens back that "this country" reaches. */
const FARTHEST_LAND = 60;

/** "whose country hosted ...", "nước này sẽ đăng cai ...": the country named last, where a plain word for it is the subject; undefined for other subjects. */
function landMeant({ board, document }: RelationContext, group: VerbGroup): Referent[] | undefined {
  const { hits } = document;
  const demonstrative = hits.findEnding(group.from, 'demonstrative');
  const word = hits.findEnding(demonstrative?.from ?? group.from, 'country-word');
  if (word === undefined || document.isCapital(word.from)) return undefined;
  const suffixes = document.pack.pack.grammar.possessiveSuffixes ?? [];
  const marked =
    demonstrative !== undefined ||
    ['definite', 'demonstrative', 'relative'].some((name) => hits.findEnding(word.from, name) !== undefined) ||
    possessiveEnding(document, word.from) !== undefined ||
    suffixes.some((suffix) => document.key(word.to - 1).endsWith(suffix));
  if (!marked) return undefined;
  for (let at = word.from - 1; at >= 0 && word.from - at < FARTHEST_LAND; at--) {
    const owner = board.owner(at);
    if (owner === undefined) continue;
    const iso2 = owner.kind === 'Country' ? owner.attributes.iso2 : owner.kind === 'Organization' ? owner.attributes.country : undefined;
    const mention = iso2 === undefined ? undefined : board.ofKind('Country').find(({ attributes }) => attributes.iso2 === iso2);
    if (mention !== undefined) return [new Referent({ from: word.from, to: word.to, kind: 'Country', mention, representative: true })];
  }
  return [];
}

/** Tokens between a verb of saying and what is said, where a day may stand. */
const FARTHEST_TELLER = 6;

/** "UNICEF said it would host ...": the body or state that tells it of itself, where nouns come last; undefined for other subjects. */
function tellerMeant({ clauses, document }: RelationContext, group: VerbGroup): Referent[] | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || group.passive) return undefined;
  const [subject, ...others] = clauses.subject(group);
  if (subject?.pronoun?.thing !== true || others.length > 0) return undefined;
  const start = document.hits.findEnding(subject.from, 'complementizer')?.from ?? subject.from;
  for (let at = start - 1; at >= Math.max(document.sentenceFrom(start), start - FARTHEST_TELLER); at--) {
    if (document.isPunctuation(at)) return undefined;
    const cue = document.hits.find<VerbHit<VerbForms>>(at, 'speech-verb');
    if (cue === undefined) continue;
    const tellers = clauses.subject(readVerbGroup(document, cue)).filter(({ kind }) => kind === 'Organization' || kind === 'Country');
    return tellers.length > 0 ? tellers : undefined;
  }
  return undefined;
}

/** "The third document, a memorandum on X, was signed": of papers apposed to each other the last one. */
function nearestPaper({ document, referents }: RelationContext, group: VerbGroup, found: Referent[]): Referent[] {
  const [paper] = found;
  if (found.length !== 1 || paper!.kind !== 'Instrument' || !document.isComma(paper!.to)) return found;
  const last = document.isComma(group.from - 1) ? referents.at(group.from - 2) : undefined;
  return last?.kind === 'Instrument' && last.from > paper!.to && last.from - paper!.to < 5 ? [last] : found;
}

/** "Receiving X at the palace, Y said", "Shortly after meeting X, Y said", "Menerima X, Y mengatakan": who met somebody, or signed a paper, before the sentence's own subject is named. */
function subjectBehind(
  { clauses, document, referents }: RelationContext,
  group: VerbGroup,
  accepts: (referent: Referent) => boolean,
): Referent[] {
  if (!opensSentence(document, group.from) || !hasSense(document, group.verb, ENCOUNTERS)) return [];
  const signs = hasSense(document, group.verb, SIGNING);
  const accepted = ({ kind }: Referent): boolean => kind === (signs ? 'Instrument' : 'Person');
  const others = skipPreposition(document, group.to, ['with']) === undefined ? [] : clauses.complement(group, 'with', accepted);
  const met = others.length > 0 ? others : clauses.object(group, accepted);
  const last = met.at(-1) ?? (signs ? group : undefined);
  if (last === undefined) return [];
  const named = met.at(-1);
  if (met.length > 1 && document.is(document.isComma(last.to) ? last.to + 1 : last.to, 'perfect')) return [named!].filter(accepts);
  let comma = false;
  for (let at = last.to - 1; at < Math.min(last.to + 20, document.sentenceTo(group.from)); at++) {
    if (at >= last.to && document.isAny(at, ['event-verb', 'speech-verb', 'relative', 'and'])) return [];
    comma ||= document.isComma(at);
    const next = comma ? referents.at(at) : undefined;
    if (next === undefined || next.from < at || isPossessor(document, next)) continue;
    if (next.mention !== undefined && (next.kind === 'Person' || (signs && next.kind !== 'Event' && next.kind !== 'Place')))
      return accepts(next) ? [next] : [];
    if (next.pronoun !== undefined && next.pronoun.use === 'subject') return accepts(next) ? [next] : [];
  }
  return [];
}

const SIGNING: ReadonlySet<string> = new Set(['sign']);
const ENCOUNTERS: ReadonlySet<string> = new Set(['meet', 'receive', 'host', 'sign']);

/** At the start of its sentence, with "shortly after" before it at most. */
function opensSentence(document: Document, at: number): boolean {
  const first = document.sentenceFrom(at);
  if (at === first) return true;
  return at - first <= 3 && document.isWord(first) && document.isAny(at - 1, ['preposition', 'subordinator']);
}

/** Nothing but adverbs before the verb: no auxiliary makes it a sentence's own. */
export function isBareParticiple(document: Document, group: VerbGroup): boolean {
  if (!group.passive) return false;
  for (let at = group.from; at < group.verb; at++) if (!document.isAny(at, ['adverb', 'jointly'])) return false;
  return true;
}

/** "180 peserta dari 14 negara, di antaranya Filipina dan Malaysia": what a list slot's last filler includes. */
export function withExamples(context: RelationContext, slot: Slot, fillers: Referent[]): Referent[] {
  const { document, referents, clauses } = context;
  const last = fillers.at(-1);
  if (slot.list !== true || last === undefined) return fillers;
  const stop = document.sentenceTo(last.from);
  for (let at = last.to; at < (last.kind === 'Group' ? stop : Math.min(last.to + NEAR, stop)); at++) {
    const including = document.hits.find<PrepositionRole>(at, 'preposition');
    if (including?.lexeme.value !== 'including' || (at >= last.to + NEAR && !document.isComma(at - 1))) continue;
    const first = referents.at(skipDeterminers(document, including.to)) ?? referents.at(including.to);
    if (first === undefined || first.from < including.to) return fillers;
    const examples = clauses.coordination(first).filter((member) => accepted(slot.kind, member) && !fillers.includes(member));
    return at < last.to + NEAR || first.kind === 'Person' ? [...fillers, ...examples] : fillers;
  }
  return fillers;
}

/** Tokens behind a filler in which its examples start; those of a group may close the sentence ("60 guests attended the forum, among them X"). */
const NEAR = 6;

/** Who does what a passive verb says: after "by", between auxiliary and verb, or right after a passive form. */
export function agents(context: RelationContext, group: VerbGroup, accepts: (referent: Referent) => boolean): Referent[] {
  const { clauses, document, referents } = context;
  const by = clauses.complement(group, 'by', accepts);
  if (by.length > 0 && !verbBetween(document, group.to, by[0]!.from))
    return [...by.filter(accepts), ...furtherAgents(context, by.at(-1)!, accepts)];
  const inner = referents.at(group.verb - 1);
  if (inner !== undefined && accepts(inner) && document.isAny(inner.from - 1, ['passive', 'preposition']))
    return clauses.coordination(inner).filter(accepts);
  const bare = document.pack.pack.grammar.bareAgents === true ? clauses.object(group, accepts, 8).filter(accepts) : [];
  if (bare.length > 0) return bare;
  const leading = clauses.leading(group, 'by', accepts);
  return leading.length > 0 && !verbBetween(document, leading.at(-1)!.to, group.from) ? leading.filter(accepts) : [];
}

/** Another verb, no noun spelled like one ("un traité"), stands between: the doer named before is that verb's. */
export function verbBetween(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (document.is(at, 'event-verb') && !document.isAny(at, ['instrument-head', 'event-head'])) return true;
    if (document.is(at, 'relative') || document.word(at) === ';') return true;
  }
  return false;
}

/** "mời Tổng thống X tham dự hội nghị": who is asked to do it, where verbs have no infinitive. */
export function isInvited(context: RelationContext, group: VerbGroup): boolean {
  const { document } = context;
  if (document.pack.pack.grammar.bareDefinite !== true) return false;
  const [subject] = context.clauses.subject(group);
  if (subject === undefined) return false;
  let from = subject.from;
  while (document.isAny(from - 1, ['honorific', 'rank', 'definite'])) from--;
  const verb = document.hits.findEnding<VerbHit<EventVerb>>(from, 'event-verb');
  return verb?.lexeme.value.verb.sense === 'invite' || isInvitedTo(document, group.from);
}

/** "mengundang Peru untuk" + "mengikuti Forum X": what guests are asked to do, behind a word of purpose. */
function isInvitedTo(document: Document, at: number): boolean {
  const purpose = document.hits.findEnding<PrepositionRole>(at, 'preposition');
  if (purpose?.lexeme.value !== 'for') return false;
  for (let before = purpose.from - 1; before >= Math.max(document.sentenceFrom(at), at - FARTHEST_GUEST); before--) {
    const verb = document.hits.find<VerbHit<EventVerb>>(before, 'event-verb');
    if (verb !== undefined) return verb.lexeme.value.verb.sense === 'invite' && (verb.lexeme.value.forms & FORM.passive) === 0;
    if (document.isPunctuation(before)) return false;
  }
  return false;
}

const FARTHEST_GUEST = 8;
