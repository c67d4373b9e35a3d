// One stage of the sieve: frames of source: "according to X", before the content, after it, or in its middle.

import type { PrepositionRole, Pronoun } from '../lang/index.ts';
import { invertedSubject } from './attribution.ts';
import { cueWithin, isBehindContrast, isReporters } from './content-bounds.ts';
import { datelineEnd } from './datelines.ts';
import type { Document } from './document.ts';
import { opensPredicate } from './inserted-rest.ts';
import { addAtOpening } from './joined-attributions.ts';
import { Referent } from './mentions.ts';
import { nameAsideEnd } from './name-asides.ts';
import { addReportWithin } from './nested-reports.ts';
import { sourceOf } from './paper-sources.ts';
import { skipDeterminers, skipDeterminersBack } from './phrases.ts';
import { isActorLike, isPossessor, POSSESSIVE } from './referent-kinds.ts';
import { citedContent, isRelay } from './relays.ts';
import type { FoundStatement, Sieve } from './sieve.ts';
import { isCorrespondent, isCounted, isPeopleOwned, namesNobody, tellsNothing } from './source-words.ts';
import { tradeEnd } from './tails.ts';

/** "According to X, ..."; "..., according to X"; "..., according to X, ...". */
export function accordingTo(sieve: Sieve): void {
  const { document } = sieve;
  for (
    let at = document.next(0, 'according-to-fused', 'according-to');
    at < document.count;
    at = document.next(at + 1, 'according-to-fused', 'according-to')
  ) {
    const fused = document.hits.find(at, 'according-to-fused');
    const hit = fused ?? document.hits.find(at, 'according-to');
    if (hit === undefined || document.quoteOf[at]! >= 0 || sieve.covered[at] === 1 || document.regionOf[at] === 2) continue;
    if (isInsideReport(sieve, at)) continue;
    if (fused !== undefined && document.quoteOf[fused.to]! >= 0 && at > document.sentenceFrom(at) && document.isWord(at - 1)) continue;
    const plain = document.pack.pack.grammar.genders !== undefined && document.is(at, 'preposition');
    if (plain && at > sieve.trimStart(document.sentenceFrom(at)) && !/^[,:;]$/.test(document.word(at - 1)) && !isBehindContrast(sieve, at))
      continue;
    if ((plain && speaksForBody(sieve, at)) || (fused === undefined && tellsNothing(document, hit.to))) continue;
    const antecedent = fused === undefined ? relativeSource(sieve, hit) : undefined;
    if (antecedent !== undefined) {
      at = antecedent.from;
      continue;
    }
    const source =
      fused !== undefined
        ? { speakers: [], from: hit.to, to: hit.to }
        : ((document.is(at, 'preposition') ? undefined : ownSource(sieve, hit.to)) ??
          sourceAfter(sieve, hit.to) ??
          (plain && skipDeterminers(document, hit.to) === hit.to ? undefined : sourceOf(sieve, hit.to)) ??
          (namesNobody(document, hit) ? undefined : plainSource(sieve, hit.to)));
    if (
      source === undefined ||
      (plain && isCounted(document, hit.to)) ||
      isCorrespondent(sieve, source) ||
      (plain && isToldBySomebody(sieve, source.to))
    )
      continue;
    addAccording(sieve, hit.from, hit.to, source);
    at = hit.to;
  }
}

/** "Pour les pêcheurs, a-t-il dit, ...", "Pour X, a soutenu Y, ...": an attribution between commas right behind the words that would name a source. */
function isToldBySomebody(sieve: Sieve, comma: number): boolean {
  const { document } = sieve;
  if (!document.isComma(comma)) return false;
  for (let at = comma + 1; at < comma + LONGEST_GROUP; at++) {
    const cue = sieve.cueAt.get(at);
    if (cue === undefined || cue.group.from !== comma + 1 || cue.group.gerund) continue;
    if (cue.group.clitic !== undefined) return true;
    return !document.is(cue.group.to, 'complementizer') && invertedSubject(sieve, cue)?.speakers[0] !== undefined;
  }
  return false;
}

/** Tokens of a verb of saying with its auxiliaries and adverbs. */
const LONGEST_GROUP = 6;

/** "In X's view, ...", "by X's own account", "As X put it, ...": whose words they are stands between a preposition and a noun or verb that the source has. */
export function ownedSources(sieve: Sieve): void {
  const { document, referents } = sieve;
  for (let at = document.next(0, 'source-noun', 'telling'); at < document.count; at = document.next(at + 1, 'source-noun', 'telling')) {
    if (document.quoteOf[at]! >= 0 || sieve.covered[at] === 1 || document.regionOf[at] === 2) continue;
    const noun = document.hits.find(at, 'source-noun');
    const to = (noun ?? document.hits.find(at, 'telling'))!.to;
    if (noun !== undefined && !POSSESSIVE.test(document.word(at - 1))) continue;
    const source = noun === undefined ? pastAside(sieve, at) : referents.at(at - 2);
    if (source === undefined || !isActorLike(source) || source.kind === 'Place') continue;
    const start = skipDeterminersBack(document, source.from);
    const opener = document.hits.findEnding<PrepositionRole>(start, 'preposition');
    if (opener === undefined || !(noun === undefined ? ['as'] : ['in', 'by', 'to']).includes(opener.lexeme.value)) continue;
    if (!document.isPunctuation(to) || !(document.isComma(opener.from - 1) || opener.from === document.sentenceFrom(at))) continue;
    addAccording(sieve, opener.from, start, { speakers: [source], to });
  }
}

/** "As X, who runs the ferry, put it": the source right before a verb, an aside between commas passed over. */
function pastAside({ document, referents }: Sieve, verb: number): Referent | undefined {
  if (!document.isComma(verb - 1)) return referents.at(verb - 1);
  for (let at = verb - 2; at > verb - LONGEST_ASIDE && document.quoteOf[at] === -1; at--)
    if (document.isComma(at)) return referents.at(at - 1);
  return undefined;
}

const LONGEST_ASIDE = 12;

/** "X, pour le Programme Y, a présenté": behind a person who opens the clause, whom it was done for. */
function speaksForBody(sieve: Sieve, at: number): boolean {
  if (sieve.document.pack.pack.grammar.genders !== undefined && sieve.document.isComma(at - 1) && sieve.document.is(at - 2, 'and'))
    return true;
  const person = sieve.document.isComma(at - 1) ? sieve.referents.at(at - 2) : undefined;
  if (person?.kind !== 'Person') return false;
  return sieve.document.isComma(person.from - 1) || person.from <= sieve.trimStart(sieve.document.sentenceFrom(at)) + 1;
}

/** "a insisté, selon un communiqué, sur ...": set between commas behind a verb of saying, before what it reports. */
function isInsideReport(sieve: Sieve, at: number): boolean {
  const verb = sieve.document.isComma(at - 1) ? sieve.document.hits.findEnding(at - 1, 'speech-verb') : undefined;
  if (verb === undefined || !sieve.cueAt.has(verb.from)) return false;
  for (let next = at + 1; next < sieve.document.sentenceTo(at); next++) if (sieve.document.isComma(next)) return true;
  return false;
}

/** "le sénateur X, selon qui ...", "la délégation de Y, pour laquelle ...": the source is what the relative word points back to. */
function relativeSource(sieve: Sieve, hit: { from: number; to: number }): { from: number } | undefined {
  const { document } = sieve;
  const relative = document.hits.find(hit.to, 'relative');
  const speaker = relative !== undefined && document.isComma(hit.from - 1) ? sieve.referents.at(hit.from - 2) : undefined;
  if (relative === undefined || speaker === undefined || !isActorLike(speaker) || speaker.kind === 'Place') return undefined;
  const from = sieve.trimStart(relative.to);
  const to = accordingEnd(sieve, from, document.sentenceTo(hit.from));
  if (to - from < 4) return undefined;
  const cue = { from: hit.from, to: relative.to };
  addSourced(sieve, {
    cue,
    via: { from: speaker.from, to: speaker.to },
    speakers: [speaker],
    fused: false,
    rule: 'according-to',
    from,
    to,
  });
  return { from: to };
}

/** "selon ses chiffres": somebody's own words or figures, whose a possessive tells. */
function ownSource(sieve: Sieve, at: number): { speakers: Referent[]; to: number; from: number } | undefined {
  const { document } = sieve;
  const pronoun = document.hits.find<Pronoun>(at, 'pronoun');
  if (pronoun?.lexeme.value.use !== 'possessive' || pronoun.lexeme.value.person !== 3) return undefined;
  const noun = pronoun.to;
  const closed = document.isPunctuation(noun + 1) || document.isPunctuation(noun + 2);
  if (!document.isWord(noun) || document.isCapital(noun) || sieve.referents.at(noun) !== undefined || !closed) return undefined;
  if (isPeopleOwned(document, noun)) return undefined;
  const to = document.isPunctuation(noun + 1) ? noun + 1 : noun + 2;
  return { speakers: [new Referent({ from: at, to, kind: 'Pronoun', pronoun: pronoun.lexeme.value })], from: at, to };
}

/** Who stands right behind a word for a source, with those joined to them. */
export function sourceAfter(sieve: Sieve, from: number): { speakers: Referent[]; to: number; from: number } | undefined {
  const { document } = sieve;
  let at = from;
  for (
    let steps = 0;
    steps < 3 && document.isAny(at, ['definite', 'indefinite', 'demonstrative']) && sieve.referents.at(at) === undefined;
    steps++
  )
    at++;
  const owned = at === from ? officeOwned(sieve, from) : undefined;
  const referent = owned ?? pastPossessor(sieve, sieve.referents.at(at), at);
  if (
    referent === undefined ||
    (referent.from < from && !document.is(referent.from, 'definite')) ||
    referent.kind === 'Event' ||
    referent.kind === 'Instrument' ||
    referent.kind === 'Place'
  )
    return undefined;
  const speakers = asOneSource(document, sieve.clauses.coordination(referent));
  return { speakers, from, to: speakers[speakers.length - 1]!.to };
}

/** "according to Botswana's Weather Office", "according to the drivers' union X": the body named behind plain words that a possessor opens, where nouns come last. */
function pastPossessor({ document, referents }: Sieve, referent: Referent | undefined, from: number): Referent | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || (referent !== undefined && !isPossessor(document, referent))) return referent;
  let mark = referent?.to ?? from;
  while (mark < from + MOST_OWNERS && document.isWord(mark) && !POSSESSIVE.test(document.word(mark))) mark++;
  if (!POSSESSIVE.test(document.word(mark))) return referent;
  for (let at = mark + 1; at <= mark + LONGEST_OWNED && document.isWord(at); at++) {
    const owned = referents.at(at);
    if (owned !== undefined && isActorLike(owned) && owned.kind !== 'Place' && !isPossessor(document, owned)) return owned;
    if (document.isAny(at, ['preposition', 'relative', 'speech-verb', 'passive', 'perfect', 'modal'])) return undefined;
  }
  return undefined;
}

const LONGEST_OWNED = 6;
const MOST_OWNERS = 3;

/** "selon son porte-parole, X": the office, with its holder or alone, behind a possessive. */
function officeOwned(sieve: Sieve, at: number): Referent | undefined {
  const pronoun = sieve.document.hits.find<Pronoun>(at, 'pronoun');
  if (pronoun?.lexeme.value.use !== 'possessive') return undefined;
  const office = sieve.referents.at(pronoun.to);
  return office?.from === pronoun.to && office.title !== undefined ? office : undefined;
}

/** "Menurut X, 780 ribu orang mengungsi": a group behind a comma that no "and" joins is what the content is about, where a passive's doer follows bare. */
function asOneSource(document: Document, speakers: Referent[]): Referent[] {
  if (document.pack.pack.grammar.nounOrder === 'head-last') return ofOneKind(document, speakers);
  const last = speakers[speakers.length - 1]!;
  const joined = document.hits.findEnding(last.from, 'and') !== undefined;
  const bare = document.pack.pack.grammar.bareAgents === true;
  return bare && speakers.length > 1 && last.kind === 'Group' && !joined ? speakers.slice(0, -1) : speakers;
}

/** "According to X, Peru and Chile have ...": others than persons behind the comma after a person are what the content is about. */
function ofOneKind(document: Document, speakers: Referent[]): Referent[] {
  const other = speakers.findIndex(({ kind }, index) => index > 0 && kind !== 'Person' && document.isComma(speakers[index - 1]!.to));
  return other > 0 && speakers[0]!.kind === 'Person' ? speakers.slice(0, other) : speakers;
}

/** Words that name a source but are no referent: "the poll", "show insiders"; "another baker, X": the name behind their comma. */
function plainSource(sieve: Sieve, from: number): { speakers: Referent[]; to: number; from: number } | undefined {
  const { document } = sieve;
  const stop = Math.min(document.sentenceTo(from - 1), from + 8);
  let to = from;
  while (
    to < stop &&
    (document.isWord(to) || (to > from && POSSESSIVE.test(document.word(to)))) &&
    document.quoteOf[to] === -1 &&
    !document.isAny(to, ['complementizer', 'relative', 'speech-verb'])
  )
    to++;
  const name =
    to > from + 1 && document.pack.pack.grammar.nounOrder === 'head-last' && document.isComma(to) ? sieve.referents.at(to + 1) : undefined;
  if (name?.mention?.form === 'name' && name.kind === 'Person' && name.from === to + 1 && document.isPunctuation(name.to))
    return { speakers: [name], from, to: name.to };
  return to > from && (to >= document.sentenceTo(from - 1) || document.isPunctuation(to)) ? { speakers: [], from, to } : undefined;
}

function addAccording(sieve: Sieve, from: number, to: number, source: { speakers: Referent[]; to: number }): void {
  const { document } = sieve;
  if (addAtOpening(sieve, from, to, source)) return;
  const first = clauseFrom(sieve, from);
  const stop = document.sentenceTo(from);
  let after = relativeEnd(sieve, source.to) ?? source.to;
  while (
    after < stop &&
    !document.isComma(after - 1) &&
    after - source.to < 12 &&
    !document.isComma(after) &&
    document.quoteOf[after] === -1
  ) {
    if (first === from || document.isComma(from - 1)) after++;
    else break;
  }
  const cited = citedContent(sieve, source.to);
  if (cited !== undefined) {
    const end = accordingEnd(sieve, cited, stop);
    const via = { from: to, to: source.to };
    if (end - cited >= 3 && sieve.covered[cited] !== 1)
      addSourced(sieve, { cue: { from, to }, via, speakers: source.speakers, fused: false, rule: 'according-to', from: cited, to: end });
    return;
  }
  const initial = sieve.trimStart(first) >= from || opensClause(document, from, after);
  const cue = { from, to };
  const fused = source.to === to;
  const via = fused ? cue : { from: to, to: source.to };
  const base = { cue, via, speakers: source.speakers, fused, rule: 'according-to' as const };
  if (initial) {
    if (
      document.is(from, 'preposition') &&
      (tellsAnother(sieve, source.to, stop) || (to === from + 1 && isOpenPhrase(document, source.to, after)))
    )
      return;
    const told = document.isPunctuation(source.to) && document.quoteOf[source.to] === -1 ? undefined : openApposition(document, source);
    const start = sieve.trimStart(told ?? (document.isComma(after) ? after + 1 : source.to));
    const end = accordingEnd(sieve, start, stop);
    if (end - start >= 3 && !isRelay(sieve, source.speakers, start, end)) addSourced(sieve, { ...base, from: start, to: end });
    return;
  }
  const start = sieve.trimStart(document.pack.pack.grammar.genders === undefined ? first : datelineEnd(document, first, from));
  const end = sieve.trimEnd(start, from);
  const tail = document.isComma(after) ? sieve.trimEnd(after + 1, stop) : after;
  const least = opensPredicate(document, after + 1) ? 2 : 4;
  if (end - start < 4 && !(end > start && document.isComma(end) && tail - after > least)) return;
  const ofSource = document.isComma(after) && document.is(after + 1, 'relative') && after === source.to;
  if (document.isComma(after) && tail - after > least && !ofSource && !isSettingAlone(sieve, after + 1, tail))
    addSourced(sieve, {
      ...base,
      from: start,
      to: tail,
      parts: [
        { from: start, to: end },
        { from: after + 1, to: tail },
      ],
    });
  else if (!addReportWithin(sieve, start, end) || source.speakers.length > 0) addSourced(sieve, { ...base, from: start, to: end });
}

/** "Theo bà X, nông dân đang chờ mưa": a noun behind the comma of a name that no mark closes is what is told of, where nouns take no article. */
function openApposition(document: Document, { speakers, to }: { speakers: Referent[]; to: number }): number | undefined {
  const name = speakers.length === 1 ? speakers[0]?.mention : undefined;
  if (document.pack.pack.grammar.bareDefinite !== true || name === undefined || name.form !== 'name') return undefined;
  const open = name.to + 1 < to && document.isComma(name.to) && !document.isComma(to - 1);
  return open ? (nameAsideEnd(document, name.to) ?? tradeAsideEnd(document, name.to) ?? name.to) + 1 : undefined;
}

/** ", người dân xã X,": the second comma around words for a person or people without a verb, behind which no others are told of. */
function tradeAsideEnd(document: Document, comma: number): number | undefined {
  if (!document.isAny(comma + 1, ['role', 'group-noun']) || document.isCapital(comma + 1)) return undefined;
  const to = tradeEnd(document, comma + 1);
  return to > comma + 2 && document.isComma(to) && !document.isAny(to + 1, ['role', 'group-noun']) ? to : undefined;
}

/** ", on Friday in Maputo": when and where it was said. */
function isSettingAlone({ document, referents }: Sieve, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = referents.at(at)?.kind;
    if (kind !== 'Place' && kind !== 'Country' && !document.isAny(at, SETTING)) return false;
  }
  return true;
}

const SETTING = ['preposition', 'weekday', 'month', 'relative-day', 'definite', 'number-word'];

/** "Pour l'Unesco, X a insisté : « ... »": behind a word that is a preposition too, somebody's words in quotation marks behind a colon. */
function tellsAnother(sieve: Sieve, from: number, stop: number): boolean {
  const { document } = sieve;
  for (let at = from; at < stop; at++)
    if (document.word(at) === ':' && document.quoteOf[at + 1]! >= 0 && cueWithin(sieve, from, at)) return true;
  return false;
}

/** "Pour le Portugal cette victoire marquait ...": no mark closes what a word that is a preposition too opens, where nouns have genders. */
function isOpenPhrase(document: Document, to: number, after: number): boolean {
  if (document.pack.pack.grammar.genders === undefined || document.isComma(to - 1) || document.isComma(to)) return false;
  return !document.isComma(after) && document.word(after) !== ':' && !(document.quoteOf[after]! >= 0);
}

/** "...; according to her, ...", "because, he says, ..." where a mark or a word of joining stands right before: the content comes after. */
function opensClause(document: Document, from: number, after: number): boolean {
  if (/^[;:]$/.test(document.word(from - 1))) return true;
  const joins = document.hits.findEnding(from, 'subordinator') ?? document.hits.findEnding(from, 'but');
  return document.isComma(after) && joins !== undefined && joins.from > document.sentenceFrom(from);
}

/** Where the clause around a source starts: behind a semicolon or colon, or behind the relative word right before it ("..., qui, selon X, ..."). */
function clauseFrom(sieve: Sieve, at: number): number {
  const { document } = sieve;
  if (document.isComma(at - 1) && document.hits.findEnding(at - 1, 'relative') !== undefined) return at;
  for (let before = at - 1; before >= document.sentenceFrom(at); before--)
    if (/^[;:]$/.test(document.word(before)) && document.quoteOf[before] === -1) return before + 1;
  return document.sentenceFrom(at);
}

/** "Selon X, qui dirige l'ONG Y, ...", "Pour X, de l'université Y, ...": the comma that closes what is told of the source right behind it. */
function relativeEnd(sieve: Sieve, from: number): number | undefined {
  const { document } = sieve;
  const told = nameAsideEnd(document, from);
  if (told !== undefined) return told;
  if (!document.isComma(from) || !document.is(from + 1, 'relative')) return undefined;
  for (let at = from + 2; at < Math.min(from + 20, document.sentenceTo(from - 1)); at++) if (document.isComma(at)) return at;
  return undefined;
}

export function addSourced(sieve: Sieve, statement: Omit<FoundStatement, 'mode'>): void {
  const quote = sieve.quoteAt(statement.from);
  if (quote !== undefined && statement.to >= sieve.trimEnd(quote.from, quote.to)) {
    sieve.claimed.add(quote);
    sieve.found.push({ ...statement, from: quote.from, to: sieve.trimEnd(quote.from, quote.to), mode: 'direct' });
    return;
  }
  sieve.found.push({ ...statement, mode: sieve.modeOf(statement.from, statement.to) });
  sieve.cover(statement.from, statement.to);
}

/** Where what a source tells ends: before "while" and somebody else's report, or at a semicolon. */
export function accordingEnd(sieve: Sieve, from: number, stop: number): number {
  for (let at = from + 1; at < stop; at++)
    if (
      (sieve.document.is(at, 'contrast') && sieve.document.isComma(at - 1) && isReporters(sieve, at, stop)) ||
      sieve.document.word(at) === ';'
    )
      return sieve.trimEnd(from, sieve.document.word(at) === ';' ? at : at - 1);
  return sieve.trimEnd(from, sieve.pastSentence(from, stop));
}
