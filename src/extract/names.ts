// Names that no list knows: runs of capitals, their kind decided by all evidence in the article together.
import type { Hit } from '../rules/index.ts';
import { foldedKey, SHAPE } from '../text/index.ts';
import { cutToCalled } from './called-alone.ts';
import { isCapitalTrade, isCommonNoun, isTradeOfEvent, KIND_WORDS } from './common-nouns.ts';
import type { Document } from './document.ts';
import { holderBehindFirm } from './foreign-holders.ts';
import { isBeforeHolder, isBodyBeforeHolder, seatEnd } from './local-seats.ts';
import { type Board, Mention } from './mentions.ts';
import { decide } from './name-decision.ts';
import { type Evidence, gatherEvidence } from './name-evidence.ts';
import { isDelegation, withoutOpeners, withoutTail } from './name-openers.ts';
import { isNameWord, runEnd } from './name-runs.ts';
import { isUnlistedName } from './name-slots.ts';
import { isOfHouse, isPartyTag, opensWithTrade, tellsOrigin } from './name-standing.ts';
import { hasNameWords, nameWordAt } from './name-words.ts';
import { PersonForms } from './person-forms.ts';
import { isFunctionWord } from './phrases.ts';
import { opensLongerName, opensPersonsName, opensWithWord, surnameTailStart } from './surname-tails.ts';
import type { TaggedKind } from './tagged.ts';
import { isTermInCapitals } from './terms.ts';

/** A run of capital words that may be a name. */
export interface NameRun {
  from: number;
  to: number;
  /** A body's name between an office and its holder. */
  body?: true;
  /** The holder of an office behind such a body or place, in four words at most. */
  holder?: true;
  /** The place of a local office before its holder. */
  place?: true;
}

/** Adds persons, bodies and places found by the shape and company of their names; tokens that are 1 in `terms` are no names. */
export function findNames(document: Document, board: Board, terms: Uint8Array): void {
  const found = findRuns(document, board, terms).map((run) =>
    withoutTail(document, opensWithWord(document, run) ? { ...run, from: run.from + 1 } : run),
  );
  const runs = cutToCalled(document, board, withoutOpeners(document, found));
  const evidence = new Map<string, Evidence>();
  const keys = runs.map((run) => foldedKey(document.text(run.from, run.to)));
  for (const [index, run] of runs.entries()) gatherEvidence(document, board, run, keys[index]!, evidence);
  const persons = new PersonForms(document);
  shareShortForms(evidence, document.pack.isOrdinary !== undefined);
  for (const [index, run] of runs.entries())
    if (run.to - run.from > 1 && decide(evidence.get(keys[index]!)!)?.kind === 'Person') persons.learn(keys[index]!);
  for (const [index, run] of runs.entries()) {
    const name = document.text(run.from, run.to);
    const known = evidence.get(keys[index]!)!;
    if (isOfHouse(document, run.from) || isTermInCapitals(document, run.from, run.to)) continue;
    const decided = ownKind(run) ?? (persons.isShortForm(run) ? SHORT_FORM : decide(known));
    if (decided === undefined) continue;
    board.add(toMention(run, decided, name));
  }
}

/**
 * "Ana Dias ... Dias": who is called by the last words of a name alone is a person, unless "in" or "at" governs them; where no ordinary words
 * are listed they must be one by their own evidence, and the first word does as well.
 */
function shareShortForms(evidence: ReadonlyMap<string, Evidence>, listed: boolean): void {
  for (const [key, full] of evidence) {
    const first = key.indexOf(' ');
    if (first < 0 || full.bare) continue;
    full.bare = !listed && isNamedAlone(evidence, key.slice(0, first), listed);
    for (let space = first; space > 0 && !full.bare; space = key.indexOf(' ', space + 1))
      full.bare = isNamedAlone(evidence, key.slice(space + 1), listed);
  }
}

function isNamedAlone(evidence: ReadonlyMap<string, Evidence>, key: string, listed: boolean): boolean {
  const short = evidence.get(key);
  if (short === undefined || short.located || short.person <= short.organization) return false;
  return listed || decide(short)?.kind === 'Person';
}

/** What where a run stands tells of it, whatever its words are. */
function ownKind({ body, place, holder }: NameRun): { kind: TaggedKind; tagger: false } | undefined {
  if (body === true) return OWN_BODY;
  if (place === true) return OWN_PLACE;
  return holder === true ? SHORT_FORM : undefined;
}

const SHORT_FORM = { kind: 'Person', tagger: false } as const;
const OWN_BODY = { kind: 'Organization', tagger: false } as const;
const OWN_PLACE = { kind: 'Place', tagger: false } as const;
const RULES = { Person: 'name-person', Organization: 'name-organization', Place: 'name-place' } as const;

/** "A.B.C.", the same name as "ABC". */
const DOTTED = /^(?:\p{Lu}\.){3,}$/u;

function toMention(run: NameRun, decided: { kind: TaggedKind; tagger: boolean }, name: string): Mention {
  const { kind, tagger } = decided;
  const attributes = kind === 'Organization' ? { orgType: 'other' as const } : {};
  return new Mention({
    kind,
    from: run.from,
    to: run.to,
    form: 'name',
    rule: tagger ? 'name-tagger' : RULES[kind],
    name: DOTTED.test(name) ? name.replaceAll('.', '') : name.replace(/\s+/g, ' '),
    attributes,
  });
}

const NOT_IN_NAME = [...KIND_WORDS, 'month', 'weekday', 'relative-day', 'demonym'];
const BARRED: ReadonlySet<string> = new Set(NOT_IN_NAME);

/** Roman numerals are no names: "thế kỷ XIX". */
const ROMAN = /^[IVXLC]{2,}$/;

function findRuns(document: Document, board: Board, terms: Uint8Array): NameRun[] {
  const barred = markBarred(document, board, terms);
  freeNamesakes(document, board, barred);
  const runs: NameRun[] = [];
  for (let at = 0; at < document.count; at++) {
    if (!startsName(document, board, barred, at)) continue;
    const to = runEnd(document, board, barred, at);
    const own = isBodyBeforeHolder(document, board, at, to);
    const seat = own || isBeforeHolder(document, board, at, to) ? to : seatEnd(document, board, at, to);
    if (seat > at) runs.push({ from: at, to: seat, ...(own ? { body: true } : { place: true }) });
    const person = seat > at ? seat : personWithin(document, board, at, to);
    const body = board.title(at - 1)?.to === at && (isCoined(document, at) || holderBehindFirm(document, board, at, to) !== undefined);
    if (person > at && seat === at && !document.isInitial(at)) runs.push({ from: at, to: person, ...(body ? { body } : {}) });
    const holder = person > at && (seat > at || (body && to - person > 1)) && to - person < 5;
    if (person < to) runs.push({ from: person, to, ...(holder ? { holder } : {}) });
    at = to - 1;
  }
  return runs;
}

/**
 * Where a person's name starts inside a run: after a body's in a title ("CEO SwiftKoin Jason Whitmore"), after a noun
 * that opens the sentence ("Kehadiran Budi Santoso"). The start of the run when it is one name.
 */
function personWithin(document: Document, board: Board, from: number, to: number): number {
  if (document.is(from, 'given-name') || document.is(from, 'family-name') || to - from < 2) return from;
  if (to - from === 2 && board.title(from - 1)?.to === from && !isCoined(document, from)) return from;
  if (to - from > 2 && opensWithTrade(document, from)) return from + 1;
  const titled = board.title(from - 1)?.to === from || document.isInitial(from);
  for (let at = from + 1; at < to; at++) {
    const span = document.tagged.at(at);
    if (
      span?.kind === 'Person' &&
      span.from === at &&
      span.to === to &&
      document.tagged.at(from)?.kind !== 'Person' &&
      (document.isInitial(from) || isCoined(document, from) || document.tagged.at(from) !== undefined)
    )
      return at - 1 > from && document.is(at - 1, 'given-name') ? at - 1 : at;
    if (document.is(at, 'given-name') && isCoined(document, from)) return at;
  }
  return holderBehindFirm(document, board, from, to) ?? (titled && isCoined(document, from) && to - from > 2 ? from + 1 : from);
}

/** Written as bodies are and persons are not: "CSIS", "SwiftKoin". */
function isCoined(document: Document, at: number): boolean {
  return /^\p{Lu}{2,}$|\p{Ll}\p{Lu}/u.test(document.word(at));
}

/** Tokens under a title, an honorific or another word that is no name, whatever its capital. */
function markBarred(document: Document, board: Board, terms: Uint8Array): Uint8Array {
  const barred = terms.slice();
  for (let at = 0; at < document.count; at++) {
    for (const hit of document.hits.at(at)) {
      if (hit.lexeme.class === 'headline-verb' && document.isCapital(at)) barred.fill(1, at, hit.to);
      if (hit.to - at > 1 && straddlesName(document, hit)) continue;
      if (hit.lexeme.class === 'plain-word' && !document.isCapital(hit.from)) barred.fill(1, hit.from, hit.to);
      if (hit.lexeme.class === 'collective' && hit.to - at > 1 && document.isInitial(at)) barred.fill(1, at, hit.to);
      if (!BARRED.has(hit.lexeme.class) || straddlesTitle(board, hit)) continue;
      const single = hit.to - hit.from === 1;
      const named =
        single &&
        (document.is(at, 'given-name') || document.is(at, 'family-name')) &&
        hit.lexeme.class !== 'honorific' &&
        hit.lexeme.class !== 'not-name' &&
        (hit.lexeme.class !== 'month' || document.isCapital(at - 1) || document.isCapital(at + 1) || document.is(at + 1, 'name-particle'));
      if (hit.lexeme.class === 'honorific' && isInsideName(document, board, hit.from)) continue;
      if (single && (board.surnames.has(at) || surnameTailStart(document, at) !== undefined)) continue;
      if (single && isWordInName(document, hit.lexeme.class, at)) continue;
      if (single && (isNameTail(document, at) || isMiddleName(document, hit.lexeme.class, at) || isHeldName(document, board, at))) continue;
      if (single && hit.lexeme.class === 'month' && isMonthInName(document, at)) continue;
      const familyAfterGiven =
        single &&
        (hit.lexeme.class === 'role' || hit.lexeme.class === 'number-word') &&
        ((document.is(at - 1, 'given-name') && document.isCapital(at - 1)) ||
          (hit.lexeme.class === 'role' && isCapitalTrade(document, at)));
      if (!named && !familyAfterGiven) barred.fill(1, hit.from, hit.to);
    }
    if (isCommonNoun(document, at) && !goesOnName(document, board, barred, at)) barred[at] = 1;
  }
  return barred;
}

/** "Bộ trưởng Ngoại giao" + "Lưu Quang Hải": the last syllable of a word and the first of a name are not "giao lưu". */
function straddlesName(document: Document, { from, to }: Hit): boolean {
  if (document.pack.syllable === undefined || document.isCapital(from) || !document.isCapital(to)) return false;
  return document.isCapital(to - 1) && document.is(to - 1, 'family-name') && document.isPersonWord(to);
}

/** "Thứ trưởng" + "Đoàn Minh Hà": the last word of an office and the first of a name are not "trưởng đoàn". */
function straddlesTitle(board: Board, { from, to }: Hit): boolean {
  const title = board.title(from);
  return title !== undefined && title.from < from && title.to < to;
}

/** "Jean-Yves Tari": a noun behind a capital that may be a name is one of its words. */
function goesOnName(document: Document, board: Board, barred: Uint8Array, at: number): boolean {
  const before = at - 1;
  return document.isCapital(before) && barred[before] === 0 && board.owner(before) === undefined && !document.isInitial(at);
}

/** "Lê Thi Mai Anh" where months are written small: a capital one between capitals is a name. */
function isMonthInName(document: Document, at: number): boolean {
  const small = document.pack.pack.times.months.every((forms) => forms.every((form) => form === form.toLowerCase()));
  return small && document.isCapital(at) && document.isCapital(at - 1) && !document.isInitial(at) && !document.dateEnds.has(at);
}

/** "Jordan Pickford", "Ana de Albuquerque": a place's name beside words of a person's is no place. */
function freeNamesakes(document: Document, board: Board, barred: Uint8Array): void {
  const lone = board.mentions.filter(
    ({ kind, form, from, to }) => (kind === 'Place' || kind === 'Country') && form === 'name' && to - from === 1,
  );
  for (const mention of lone) {
    const { from, to } = mention;
    const before = document.is(from - 1, 'name-particle') && !document.isCapital(from - 1) ? from - 2 : from - 1;
    const titled = document.hits.findEnding(before, 'rank') ?? document.hits.findEnding(before, 'honorific');
    const foreign = mention.kind === 'Country' && document.pack.syllable?.test(document.word(from).toLowerCase()) === false;
    const given =
      ((document.is(before, 'given-name') &&
        !document.is(before, 'group-noun') &&
        !(foreign && document.pack.syllable!.test(document.word(before).toLowerCase()))) ||
        titled !== undefined) &&
      isNameWord(document, board, barred, before) &&
      !document.isInitial(before);
    const held = board.title(from - 1)?.to === from && isNameWord(document, board, barred, to);
    const starts = document.is(from, 'given-name') && document.is(to, 'family-name') && isNameWord(document, board, barred, to);
    const apposed = document.isComma(from - 1) && board.title(from - 2)?.to === from - 1 && isNameWord(document, board, barred, to);
    // "Ketua Kerukunan Nelayan (KN) Sultra Andi Fauzan": a place right behind a body is where the body is.
    const branch = document.word(from - 1) === ')' || board.owner(from - 1)?.kind === 'Organization';
    const unlisted = mention.kind === 'Place' && opensPersonsName(document, board, from);
    const longer = mention.kind === 'Place' && mention.rule !== 'office-place' && opensLongerName(document, board, from);
    const country =
      mention.kind === 'Country' &&
      document.is(from, 'given-name') &&
      isUnlistedName(document, to) &&
      board.isFree(to, to + 1) &&
      document.pack.isOrdinary !== undefined &&
      !document.isCapital(to + 1);
    if (given || starts || apposed || longer || country || (!branch && (held || unlisted))) board.remove(mention);
  }
}

/** "Abdirahman Sheikh Noor", "Tran Van Tuan": an honorific after a word of a name is one of its words. */
function isInsideName(document: Document, board: Board, from: number): boolean {
  if (board.owner(from - 1) !== undefined || board.title(from - 1) !== undefined) return false;
  if (document.is(from - 1, 'name-particle') && !isFunctionWord(document, from - 1) && isUnlistedName(document, from - 2))
    return document.isCapital(from);
  const before =
    document.isCapital(from - 1) &&
    !document.isInitial(from) &&
    !isFunctionWord(document, from - 1) &&
    !document.isAny(from - 1, NOT_IN_NAME);
  return before && document.isCapital(from);
}

/** "Jose Mari Talusan": a common word between a given name and another capital. */
function isMiddleName(document: Document, lexemeClass: string, at: number): boolean {
  const given = document.is(at - 1, 'given-name') && document.isCapital(at - 1) && !document.isAny(at - 1, ['role', 'honorific']);
  return lexemeClass === 'not-name' && given && document.isCapital(at) && document.isCapital(at + 1) && document.isWord(at + 1);
}

/** "Kul Man Tharu", "Man Tharu": a common word with a capital inside its sentence before a name that is no word. */
function isWordInName(document: Document, lexemeClass: string, at: number): boolean {
  if (lexemeClass !== 'not-name' || !document.isCapital(at) || document.isInitial(at)) return false;
  if (document.pack.isWordSurname?.(document.key(at)) !== true) return false;
  const named = isUnlistedName(document, at + 1) || (document.is(at + 1, 'name-particle') && document.isCapital(at + 2));
  return named && !isFunctionWord(document, at);
}

/** "Direktur Utama X" + "Hari Susanto": a given name that is a common word too, right behind an office or its body, with another name behind. */
function isHeldName(document: Document, board: Board, at: number): boolean {
  if (!document.is(at, 'given-name') || document.isInitial(at) || !document.isCapital(at)) return false;
  const behind = document.isCapital(at + 1) && document.isWord(at + 1) && document.isPersonWord(at + 1);
  return behind && (board.title(at - 1)?.to === at || board.owner(at - 1)?.kind === 'Organization');
}

/** A capital listed as a name after a family name, where those come first: "Lê Hoa", "Lê Văn Hoa". */
function isNameTail(document: Document, at: number): boolean {
  if (document.pack.pack.lexicon.nameOrder !== 'family-given' || !document.isCapital(at) || !document.isPersonWord(at)) return false;
  for (let before = at - 1; before >= at - 3; before--) {
    if (!document.isCapital(before) || !document.isPersonWord(before)) return false;
    if (document.is(before, 'family-name')) return true;
  }
  return false;
}

/** "Old Rosa Lima": an adjective that has its capital from the sentence alone, before a given name. */
function isEpithet(document: Document, at: number): boolean {
  if (!document.is(at, 'epithet') || !document.isInitial(at) || !document.isCapital(at + 1)) return false;
  const given = document.is(at + 1, 'given-name') || document.pack.knowledge.personNames.find(document.word(at + 1)).given;
  return given && (!document.isPersonWord(at) || document.isCapital(at + 2));
}

function startsName(document: Document, board: Board, barred: Uint8Array, at: number): boolean {
  if (document.regionOf[at] === 2 || !isNameWord(document, board, barred, at) || opensPlainWord(document, at)) return false;
  if (isEpithet(document, at) || tellsOrigin(document, at) || isDelegation(document, board, at)) return false;
  if (document.is(at, 'place-tail') && board.owner(at - 1)?.kind === 'Place') return false;
  const trade = document.hits.findEnding(at, 'role');
  if (trade !== undefined && isTradeOfEvent(document, trade)) return false;
  if (isPartyTag(document, at)) return false;
  if (ROMAN.test(document.word(at)) && !document.isAny(at, ['family-name', 'given-name'])) return false;
  if (document.is(at, 'name-particle') && document.isCapital(at + 1) && document.hits.findEnding(at, 'honorific') !== undefined)
    return true;
  const listed = document.is(at, 'given-name') || document.is(at, 'family-name');
  if (!document.isInitial(at)) return listed || !isFunctionWord(document, at) || (document.tokens.shape[at]! & SHAPE.upper) !== 0;
  if (listed) return !isFunctionWord(document, at) || isNameWord(document, board, barred, at + 1);
  return !isFunctionWord(document, at) && !document.isAny(at, ['speech-verb', 'event-verb']);
}

/** "Hợp tác kỹ thuật", where tokens are syllables: a capital one opens a listed word whose next syllable is small. */
function opensPlainWord(document: Document, at: number): boolean {
  if (!hasNameWords(document) || document.isCapital(at + 1)) return false;
  const end = nameWordAt(document, at, true);
  return end !== undefined && end > at + 1;
}
