// Names of persons that stand right behind the body or place of their office: "Wali Kota Bogor X", "Ketua DPRD Bima Y".

import type { OrganizationHead } from '../lang/index.ts';
import { hasChains } from './chains.ts';
import { isCommonNoun } from './common-nouns.ts';
import type { Document } from './document.ts';
import { isForeignHead, isForeignWord, startsForeign } from './foreign-holders.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { personAt, skipNamePrefix } from './name-lists.ts';
import { isUnlistedName } from './name-slots.ts';
import { hasNameWords } from './name-words.ts';
import { isKnownVerb, prepositionBefore, skipPreposition } from './phrases.ts';
import { isBehindField, isUnlistedHolder, isUnlistedPair, isUnlistedTail } from './unlisted-holders.ts';

/** Where the name of a body or place ends that a person's name follows without a mark; `to` when none follows. */
export function cutBeforePerson(document: Document, board: Board, from: number, to: number, titled: boolean): number {
  const end = personStart(document, board, from, to, titled);
  return end < to && end > from && (document.is(end - 1, 'and') || document.isComma(end - 1)) ? end - 1 : end;
}

function personStart(document: Document, board: Board, from: number, to: number, titled: boolean): number {
  if (titled && isBeforeGlossedHolder(document, to)) return to;
  if (document.pack.pack.grammar.nounOrder !== 'head-first') return titled ? holderStart(document, from, to) : to;
  if (titled && (isHolderBehindComma(document, board, to) || isAddressedBehind(document, from, to))) return to;
  const headed = titled && document.hits.findEnding(from, 'organization-head') !== undefined;
  for (let at = from; at < to; at++) {
    const owner = board.owner(at);
    if (headed && at > from && to - at > 2 && document.is(at, 'body-tail') && document.isCapital(at)) return at + 1;
    if (
      titled &&
      owner !== undefined &&
      owner.from === at &&
      owner.form === 'name' &&
      owner.to < to &&
      startsAfresh(document, board, owner.to)
    )
      return owner.to;
    const known = owner?.kind === 'Organization' && owner.knowledge !== undefined && owner.to === to && document.word(to) === '(';
    if (known && owner.from === at && at > from) return to;
    if (hasNameWords(document) && owner?.kind === 'Place' && owner.form === 'name' && owner.to <= to) {
      at = owner.to - 1;
      continue;
    }
    if (at === from) {
      if (titled && (isFamilyFirst(document, at) || isWholeHead(document, at, to)) && !hasSecondName(document, at, to)) return at;
      if (titled && isForeignHead(document, board, at, to)) return at;
      continue;
    }
    if (titled && (isNameBeforeHolder(document, from, at, to) || isBehindField(document, board, at, to))) return at;
    if (titled && document.isAny(at, ['honorific', 'rank']) && document.pack.abbreviations.has(document.key(at).replace(/\.$/, '')))
      return at;
    if (isShortenedName(document, at)) return at;
    if (titled && isBehindUnlistedPlace(document, at, to)) return at;
    if (titled && (isRankedHolder(document, at) || isBehindNumber(document, board, at))) return at;
    if (
      !isCommonNoun(document, at) &&
      isTaggedPerson(document, at, titled) &&
      !isListedField(document, at) &&
      !isFirmsName(document, from, at, to, titled)
    )
      return at;
    if (titled && startsForeign(document, board, at, to)) return at;
    if (
      titled &&
      (document.pack.pack.lexicon.nameOrder === 'family-given'
        ? isFamilyFirst(document, at)
        : document.is(at, 'given-name') &&
          document.isCapital(document.is(at + 1, 'name-particle') ? at + 2 : at + 1) &&
          !endsInState(document, board, at + 1, to))
    )
      return at;
  }
  return headed && isUnlistedTail(document, board, from, to) ? to - 2 : to;
}

/** "la Ligue des pêcheurs de Korale" + "Oru Tandé": where nouns have genders, two or three unlisted words that close the run behind one, itself behind a preposition. */
function isBehindUnlistedPlace(document: Document, at: number, to: number): boolean {
  if (document.pack.pack.grammar.genders === undefined || document.pack.isOrdinary === undefined || to - at < 2 || to - at > 3)
    return false;
  if (document.isCapital(to) || document.isComma(to) || document.hits.findEnding(at - 1, 'preposition') === undefined) return false;
  for (let word = at - 1; word < to; word++) if (!isUnlistedName(document, word) || document.is(word, 'name-particle')) return false;
  return true;
}

/** A person's name begins here by the trained tagger; of several words unless an office stands before. */
function isTaggedPerson(document: Document, at: number, titled: boolean): boolean {
  const span = document.isCapital(at) ? document.tagged.at(at) : undefined;
  return span?.kind === 'Person' && span.from === at && (titled || span.to - at > 1);
}

/** "PT Samudra Jaya", "Direktur PT Kebun Raya" + "Herlina Gani": what looks like a person's name right behind a noun for firms is the firm's, unless an office stands before and no given name further on. */
function isFirmsName(document: Document, from: number, at: number, to: number, titled: boolean): boolean {
  const head = document.hits.findEnding<OrganizationHead>(from, 'organization-head')?.lexeme.value;
  if (head?.orgType !== 'company' || document.pack.pack.grammar.bareDefinite !== true || hasNameWords(document)) return false;
  if (!titled) return true;
  for (let next = at + 1; next < to - 1; next++) if (document.is(next, 'given-name')) return !document.is(at, 'given-name');
  return false;
}

/** "Federasi Bola Voli" + "Kazakhstan": the name of a state closes the body's, so that what stands before is none of a person's, where nouns take no article. */
function endsInState(document: Document, board: Board, at: number, to: number): boolean {
  const owner = board.owner(at);
  return document.pack.pack.grammar.bareDefinite === true && owner?.kind === 'Country' && owner.from === at && owner.to === to;
}

/** "Biro Komunikasi" + ", Layanan Informasi Publik, dan Kerja Sama": behind a comma inside the name, a noun of fields among its words. */
function isListedField(document: Document, at: number): boolean {
  if (!document.isComma(at - 1) || document.isPersonWord(at)) return false;
  for (let next = at + 1; document.isCapital(next) && document.isWord(next); next++) if (isCommonNoun(document, next)) return true;
  return false;
}

/** "Direktur Organisasi X Y (OXY) Ana Prado": a short name of capitals in brackets closes the body's name, the holder's behind. */
function isBeforeGlossedHolder(document: Document, to: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true || document.word(to) !== '(' || document.word(to + 2) !== ')') return false;
  const short = /^\p{Lu}{3,}$/u.test(document.word(to + 1));
  return short && document.isCapital(to + 3) && document.isWord(to + 3);
}

/** "State Secretary of the Ministry of Roads" + "Jürgen Abt": the last two words or more, where a list or their letters show a person's name. */
function holderStart(document: Document, from: number, to: number): number {
  if (isUnlistedHolder(document, from, to)) return from;
  for (let at = from; at < to - 1; at++) {
    let end = at;
    while (end < to && document.isCapital(end) && document.isWord(end)) end++;
    if (end < to) continue;
    if (to - at === 2 && at > from && isUnlistedPair(document, at)) return at;
    const foreign = to - at === 2 && /[^\p{ASCII}'’-]/u.test(document.word(at) + document.word(at + 1));
    if ((document.is(at, 'given-name') && !document.isAny(at, NO_NAME) && !document.isInKnownName(at)) || foreign) return at;
  }
  return to;
}

/** "Panglima Armada II Laksamana Muda TNI Budi": a rank of several words, or two in a row, with a name behind. */
function isRankedHolder(document: Document, at: number): boolean {
  const rank = document.isCapital(at) ? document.hits.find(at, 'rank') : undefined;
  if (rank === undefined) return false;
  const second = document.hits.find(rank.to, 'rank');
  return (rank.to - at > 1 || second !== undefined) && (document.isCapital(second?.to ?? rank.to) || document.word(rank.to) === '(');
}

/** "Ketua DPRD Selayar Rena Marlinda": the first part is a name that the article also writes alone, and two capitals or more follow. */
function isNameBeforeHolder(document: Document, from: number, at: number, to: number): boolean {
  if (document.pack.pack.lexicon.nameOrder !== 'given-family' || to - at < 2 || !document.isCapital(at)) return false;
  if (isCommonNoun(document, at) || isCommonNoun(document, at - 1)) return false;
  return document.names.standsAlone(document.text(from, at));
}

/** "Ketua Parlemen Ana Dias": a given name with another capital, or two words tagged as a person's, right behind a body's head that is whole without more. */
function isWholeHead(document: Document, at: number, to: number): boolean {
  const head = document.hits.findEnding<OrganizationHead>(at, 'organization-head');
  const short = head !== undefined && to - at < 4 && NAMED_SHORT.includes(head.lexeme.value.orgType);
  if (head?.lexeme.value.orgType === 'legislature' && isForeignHolder(document, head.from, at, to)) return true;
  const whole = head !== undefined && (short || head.lexeme.value.orgType === 'legislature' || head.to - head.from > 1);
  if (!whole || !document.isCapital(at + 1) || !document.isWord(at + 1)) return false;
  const span = document.tagged.at(at);
  const tagged = to - at === 2 && span?.kind === 'Person' && span.from === at && span.to === to && document.hits.at(at).length === 0;
  return (document.is(at, 'given-name') || tagged) && !document.isInKnownName(at);
}

/** "anggota parlemen Nurlan Asanaliev": two to four capitals that no list has, to the end behind a head in lower case that is whole without more. */
function isForeignHolder(document: Document, head: number, from: number, to: number): boolean {
  if (document.isCapital(head) || document.pack.pack.grammar.bareDefinite !== true || hasNameWords(document)) return false;
  if (to - from < 2 || to - from > 4 || document.isInKnownName(from)) return false;
  for (let at = from; at < to; at++) if (!document.isCapital(at) || isCommonNoun(document, at) || document.isAny(at, NO_NAME)) return false;
  return true;
}

/** "Ketua Komisi IV" + "Anggia Rahma": a Roman numeral ends the name unless the body it belongs to follows. */
function isBehindNumber(document: Document, board: Board, at: number): boolean {
  if (document.pack.pack.lexicon.nounShapes === undefined || !/^[IVX]+$/.test(document.word(at - 1)) || at - 1 <= 0) return false;
  return document.isCapital(at) && board.owner(at) === undefined && !document.isAny(at, ['organization-head', 'place-head', 'common-noun']);
}

/** Sorts of bodies that articles name by their first word alone: "Ketua Mahkamah Ana Dias". */
const NAMED_SHORT: readonly string[] = ['court', 'agency', 'intergovernmental'];

/** "Kedutaan Besar X" + "Mr. Ana Dias", "Dinas Pariwisata" + "Muh. Dias": a form of address or first name that a full stop shortens, where nouns take no article. */
function isShortenedName(document: Document, at: number): boolean {
  if (!document.isMark(at + 1, '.') || document.pack.pack.grammar.bareDefinite !== true || !document.isCapital(at)) return false;
  if (!document.isCapital(at + 2) || !document.pack.abbreviations.has(document.key(at))) return false;
  return document.isAny(at, ['honorific', 'rank', 'given-name', 'family-name']);
}

/** "Direktur Balai Taman Nasional X" + "Dr. Ana Dias": a form of address right behind the body's name opens the holder's. */
function isAddressedBehind(document: Document, from: number, to: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true) return false;
  for (let at = from; at < to; at++) if (document.isAny(at, ['honorific', 'rank'])) return false;
  const prefix = document.hits.find(to, 'honorific') ?? document.hits.find(to, 'rank');
  return prefix !== undefined && document.isCapital(document.isMark(prefix.to, '.') ? prefix.to + 1 : prefix.to);
}

/** "Ketua Perkumpulan Pusaka X, Yosrizal Piliang,": the holder's two names and more stand behind a comma that closes the body's name. */
function isHolderBehindComma(document: Document, board: Board, to: number): boolean {
  if (!document.isComma(to) || document.pack.pack.grammar.bareDefinite !== true) return false;
  let end = to + 1;
  while (end - to < 6 && document.isCapital(end) && document.isWord(end) && board.isFree(end, end + 1) && !document.isAny(end, NO_NAME))
    end++;
  return end - to > 2 && (document.isPunctuation(end) || document.isAny(end, ['speech-verb', 'event-verb', 'and']));
}

const NO_NAME = ['role', 'honorific', 'rank', 'organization-head', 'event-head', 'common-noun'];

/** A family name before another name of persons, or before two capitals to the end whatever they are, where family names come first. */
function isFamilyFirst(document: Document, at: number): boolean {
  if (document.pack.pack.lexicon.nameOrder !== 'family-given' || !document.isCapital(at)) return false;
  if (!document.is(at, 'family-name') || !document.isCapital(at + 1)) return false;
  return (
    document.isPersonWord(at + 1) ||
    (!isForeignWord(document, at + 1) && document.isCapital(at + 2) && !document.isCapital(at + 3) && !document.isInKnownName(at))
  );
}

/** A second full name follows: the first is the body's. */
function hasSecondName(document: Document, from: number, to: number): boolean {
  for (let at = from + 2; at < to; at++) if (isFamilyFirst(document, at)) return true;
  return false;
}

function startsAfresh(document: Document, board: Board, at: number): boolean {
  return (
    document.isCapital(at) &&
    document.isWord(at) &&
    board.owner(at) === undefined &&
    !isCommonNoun(document, at) &&
    !document.isAny(at, ['organization-head', 'place-head', 'venue-head'])
  );
}

const FARTHEST = 14;

/**
 * The person behind a long office: "Kepala Bidang Humas Polda Metro Jaya Komisaris Besar X". Capitals, bodies, places,
 * acronyms in brackets and "and" may stand between; bodies on the way are the office's. `behindOnly`: no comma before the name.
 */
export function holderBehind(document: Document, board: Board, title: Title, behindOnly = false): Mention | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-first' || title.indefinite) return undefined;
  const stop = Math.min(document.sentenceTo(title.from), title.to + FARTHEST);
  const bodies: Mention[] = [];
  for (let at = title.to; at < stop; ) {
    const owner = board.owner(at);
    if (owner?.kind === 'Person') {
      if (owner.from !== at || at === title.to) return undefined;
      title.organizations.push(...bodies);
      return owner;
    }
    const comma = document.isComma(at) && at > title.to;
    const dashed = at >= title.to && /^[-–]$/.test(document.word(at)) ? dashedHolder(document, board, at) : undefined;
    if (dashed !== undefined) {
      title.organizations.push(...bodies);
      return dashed;
    }
    const prefixed = skipNamePrefix(document, board, comma ? pastResidence(document, board, at) + 1 : at);
    const apposed = comma || prefixed > at ? personAt(board, prefixed) : undefined;
    const owned = bodies.length > 0 || title.organizations.length > 0;
    if (apposed !== undefined && (!comma || document.isComma(apposed.to) || (owned && isClosed(document, apposed.to)))) {
      title.organizations.push(...bodies);
      return apposed;
    }
    if (comma && behindOnly) return undefined;
    if (owner?.kind === 'Organization') bodies.push(owner);
    const joined = document.hits.find(at, 'and')?.to;
    const another = joined !== undefined && personAt(board, skipNamePrefix(document, board, joined)) !== undefined;
    if (behindOnly && (another || (!document.isCapital(at) && isPlain(document, at)))) return undefined;
    const next = owner?.to ?? passable(document, board, title, at);
    if (next === undefined || owner?.kind === 'Event' || owner?.kind === 'Instrument') return undefined;
    at = next;
  }
  return undefined;
}

/** "Tổng lãnh sự Lào tại Đà Nẵng" + "- bà Y": behind a dash a form of address before the name, where names go on by listed words. */
function dashedHolder(document: Document, board: Board, dash: number): Mention | undefined {
  const named = hasNameWords(document) ? skipNamePrefix(document, board, dash + 1) : dash + 1;
  return named > dash + 1 ? personAt(board, named) : undefined;
}

/** A mark closes the name, or a verb of saying follows. */
function isClosed(document: Document, at: number): boolean {
  return document.isPunctuation(at) || (document.pack.pack.grammar.bareDefinite === true && document.is(at, 'speech-verb'));
}

/** ", avec résidence à X,": past what a preposition and a place tell between two commas, where names go on by chains; else the comma itself. */
function pastResidence(document: Document, board: Board, comma: number): number {
  if (!hasChains(document) || skipPreposition(document, comma + 1, ['with']) === undefined) return comma;
  for (let at = comma + 2; at < comma + 8; at++) {
    if (document.isComma(at)) return board.owner(at - 1)?.kind === 'Place' || board.owner(at - 1)?.kind === 'Country' ? at : comma;
    if (document.isPunctuation(at) || board.owner(at)?.kind === 'Person') return comma;
  }
  return comma;
}

function passable(document: Document, board: Board, title: Title, at: number): number | undefined {
  const other = board.title(at);
  if (other !== undefined && other !== title) return other.role.kind === 'occupation' && document.isCapital(at) ? other.to : undefined;
  if (document.word(at) === '(') for (let end = at + 2; end < at + 5; end++) if (document.word(end) === ')') return end + 1;
  const from = skipPreposition(document, at, ['from']);
  if (from !== undefined && at === title.to) return from;
  const own = hasChains(document) && at === title.to ? skipPreposition(document, at, ['of']) : undefined;
  if (own !== undefined && board.owner(own)?.kind === 'Place' && isOwnerAt(board, own)) return own;
  const headed = hasNameWords(document) ? document.hits.find(at, 'place-head') : undefined;
  if (headed !== undefined && board.owner(headed.to)?.kind === 'Place') return headed.to;
  const seat = skipPreposition(document, at, ['at', 'in', 'on']);
  if (seat !== undefined && isOwnerAt(board, seat)) return seat;
  if (document.isCapital(at) && document.isWord(at)) return document.is(at, 'headline-verb') ? undefined : at + 1;
  if (at - title.to < 3 && document.isWord(at) && document.hits.at(at).length === 0 && title.organizations.length === 0) return at + 1;
  const rank = document.hits.find(at, 'rank') ?? document.hits.find(at, 'and') ?? document.hits.find(at, 'role-modifier');
  return rank?.to;
}

/** A word in lower case that no list has, or a verb. */
function isPlain(document: Document, at: number): boolean {
  return document.isWord(at) && !document.isAny(at, ['rank', 'and', 'role-modifier', 'honorific', 'preposition']);
}

/** "pada Kementerian X", "di Jakarta": a body or place behind a preposition inside an office. */
function isOwnerAt(board: Board, at: number): boolean {
  const owner = board.owner(at);
  return owner?.from === at && (owner.kind === 'Organization' || owner.kind === 'Place' || owner.kind === 'Country');
}

const LONGEST_COMPLEMENT = 9;
const CLAUSAL = ['perfect', 'passive', 'modal', 'negation', 'relative', 'pronoun', 'complementizer'];

/** "la porte-parole libérale en matière de santé, X,", "le chef du conseil de bande de Y, X": past what an office is for, up to the comma before a name and the mark behind it. */
export function complementEnd(document: Document, board: Board, from: number): number {
  if (!hasChains(document) || document.isPunctuation(from) || document.is(from, 'and')) return from;
  for (let at = from; at < Math.min(from + LONGEST_COMPLEMENT, document.sentenceTo(from)); at++) {
    if (document.isComma(at)) {
      const person = personAt(board, skipNamePrefix(document, board, at + 1));
      return person !== undefined && document.isPunctuation(person.to) ? at : from;
    }
    const kind = board.owner(at)?.kind;
    if (document.isPunctuation(at) || document.quoteOf[at]! >= 0 || kind === 'Person' || kind === 'Event') return from;
    if (document.is(at, 'role') && prepositionBefore(document, at)?.role !== 'of') return from;
    if (document.isAny(at, CLAUSAL)) return from;
    if (isKnownVerb(document, at) && kind === undefined) return from;
  }
  return from;
}
