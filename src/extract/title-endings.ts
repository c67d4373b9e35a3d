// What stands after a word of office: modifiers, complements and what closes them.
import type { GroupNoun, PrepositionRole } from '../lang/index.ts';
import { apposedFieldEnd, capitalFieldEnd, seatOfOffice } from './capital-fields.ts';
import { chainEnd, hasChains } from './chains.ts';
import { fieldNounsEnd } from './common-nouns.ts';
import type { Document } from './document.ts';
import type { Board, Title } from './mentions.ts';
import { ownersEnd } from './name-lists.ts';
import { hasNameWords, nameWordAt } from './name-words.ts';
import { isFunctionWord, isKnownVerb, skipDeterminers, skipDeterminersBack, skipPreposition } from './phrases.ts';
import { portfolioAt } from './portfolios.ts';
import { complementAt } from './title-complements.ts';

/** Position of the word for somebody who holds the same office elsewhere. */
export const COUNTERPART = 'counterpart';

const HELD = ['of', 'for', 'to', 'in', 'at'] as const;
const OCCUPIED = ['of', 'for', 'to', 'in', 'at', 'from'] as const;

/** Modifiers and complements after the role word: "adjoint", "of the Ministry of X", "de l'ONU pour ...", "représentant" + "le Kenya". */
export function readAfter(document: Document, board: Board, title: Title): void {
  for (let steps = 0; steps < 6; steps++) {
    const at = title.to;
    if (at >= document.sentenceTo(title.from)) return;
    const modifier = board.owner(at) === undefined ? modifierAfter(document, board, title, at) : undefined;
    if (modifier !== undefined) {
      title.to = modifier;
      continue;
    }
    if (isToldTo(document, title, at)) return;
    const bracket = bracketEnd(document, board, title, at);
    if (bracket !== undefined) {
      title.to = bracket;
      continue;
    }
    const stated = statedCountry(document, board, title, at);
    if (stated !== undefined) {
      title.to = stated;
      continue;
    }
    const referred = referredCountry(document, board, title, at);
    if (referred !== undefined) {
      title.to = referred;
      continue;
    }
    const leads = title.role.position === COUNTERPART ? (['of', 'from'] as const) : title.role.kind === 'occupation' ? OCCUPIED : HELD;
    const preposition = skipPreposition(document, at, leads);
    const represented = document.hits.find(preposition ?? at, 'body-representative')?.to;
    const direct = title.role.kind === 'envoy' && at === title.from + 1 && hasChains(document);
    const whole = preposition !== undefined && board.owner(preposition)?.from === preposition;
    const start =
      represented ?? ((preposition === undefined && !direct) || whole ? (preposition ?? at) : skipDeterminers(document, preposition ?? at));
    const complement = complementAt(document, board, title, at) ?? (start > at ? complementAt(document, board, title, start) : undefined);
    const joined = complement === undefined ? (ownersEnd(document, board, title, at) ?? secondPlace(document, board, at)) : undefined;
    if (joined !== undefined) {
      title.to = joined;
      continue;
    }
    const field = complement === undefined ? fieldNounsEnd(document, board, document.hits.find(at, 'and')?.to ?? at) : at;
    if (field > (document.hits.find(at, 'and')?.to ?? at)) {
      takeField(title, at, field);
      continue;
    }
    const described =
      complement === undefined
        ? (describedEnd(document, board, title, at) ?? capitalsEnd(document, board, title, at) ?? ownFieldEnd(document, board, title, at))
        : undefined;
    if (described !== undefined) {
      title.to = described;
      continue;
    }
    if (complement === undefined) {
      title.to = fieldEnd(document, board, title) ?? subjectEnd(document, board, title, at);
      return;
    }
    if (represented !== undefined && title.country !== undefined && title.role.position === 'spokesperson') title.delegation = true;
    title.to = complement;
  }
}

/** The field or seat of an office in capitals, where nouns come last. */
function ownFieldEnd(document: Document, board: Board, title: Title, at: number): number | undefined {
  return capitalFieldEnd(document, board, at) ?? apposedFieldEnd(document, board, title, at) ?? seatOfOffice(document, board, title, at);
}

/** "a dit le pêcheur à l'AFP": whom a verb of saying right before the title tells, where nouns have genders. */
function isToldTo(document: Document, { from }: Title, at: number): boolean {
  if (document.pack.pack.grammar.genders === undefined || !document.is(at, 'addressee')) return false;
  return document.hits.findEnding(skipDeterminersBack(document, from), 'speech-verb') !== undefined;
}

/** "kepala unit kebudayaan" + "UNESCO", "ahli hidrologi" + "lembaga itu": one to three plain words before the body, where nouns take no article and names show no words of theirs. */
function describedEnd(document: Document, board: Board, title: Title, at: number): number | undefined {
  const { grammar } = document.pack.pack;
  if (grammar.bareDefinite !== true || grammar.nounOrder !== 'head-first' || hasNameWords(document)) return undefined;
  if (title.role.kind === 'state' || title.organizations.length > 0 || title.portfolio !== undefined) return undefined;
  for (let end = at; end < at + 4; end++) {
    const owner = board.owner(end);
    if (owner !== undefined) return end > at && owner.kind === 'Organization' && owner.from === end ? end : undefined;
    const head = end > at ? document.hits.find(end, 'organization-head') : undefined;
    if (head !== undefined && document.hits.find(head.to, 'demonstrative') !== undefined) return end;
    const preposition = end > at ? skipPreposition(document, end, ['in', 'at', 'on', 'from']) : undefined;
    if (preposition !== undefined) return isBodyAt(board, preposition) ? preposition : undefined;
    const plain = document.isWord(end) && !document.isCapital(end) && !isFunctionWord(document, end) && !isKnownVerb(document, end);
    if (!plain || document.isAny(end, ['role', 'group-noun', 'event-head', 'rank', 'honorific'])) return undefined;
  }
  return undefined;
}

const MOST_CAPITALS = 7;

/** "Direktur Tindak Pidana Khusus" + "Bareskrim": capitals that no list has as a person's, up to the body right behind them, where nouns take no article. */
function capitalsEnd(document: Document, board: Board, title: Title, at: number): number | undefined {
  if (document.pack.pack.grammar.bareDefinite !== true || hasNameWords(document)) return undefined;
  if (title.role.kind === 'state' || title.organizations.length > 0 || title.country !== undefined) return undefined;
  for (let end = at; end < at + MOST_CAPITALS; end++) {
    const owner = board.owner(end);
    if (owner !== undefined) return end > at && owner.kind === 'Organization' && owner.from === end ? end : undefined;
    if (end > at && document.is(end, 'and') && document.isCapital(end + 1)) continue;
    if (!document.isCapital(end) || !document.isWord(end) || document.isAny(end, NO_CAPITAL_FIELD)) return undefined;
  }
  return undefined;
}

const NO_CAPITAL_FIELD = ['given-name', 'role', 'honorific', 'rank', 'month', 'weekday'];

function isBodyAt(board: Board, at: number): boolean {
  const owner = board.owner(at);
  return owner?.kind === 'Organization' && owner.from === at;
}

/** The nouns of an office's field, and of the ministry it implies: "Menteri Perikanan" + "dan Ekonomi Maritim". */
function takeField(title: Title, at: number, to: number): void {
  if (title.about?.to === at) title.about.to = to;
  else if (title.about === undefined && title.portfolio === undefined && title.role.position.endsWith('minister'))
    title.about = { from: at, to };
  title.to = to;
}

/** "Bộ trưởng Ngoại giao nước Cộng hòa X": the noun for a state right before its name. */
function statedCountry(document: Document, board: Board, title: Title, at: number): number | undefined {
  const noun = title.country === undefined ? document.hits.find<GroupNoun>(at, 'group-noun') : undefined;
  const owner = noun?.lexeme.value.of === 'countries' && !document.isCapital(at) ? board.owner(noun.to) : undefined;
  if (owner?.kind !== 'Country' || owner.from !== noun?.to) return undefined;
  title.country = owner;
  return owner.to;
}

const FARTHEST_COUNTRY = 80;

/** "Đại sứ nước này", "menteri negara itu": the country named last before the title is the office's. */
function referredCountry(document: Document, board: Board, title: Title, at: number): number | undefined {
  const noun = title.country === undefined ? document.hits.find<GroupNoun>(at, 'group-noun') : undefined;
  const end = noun?.lexeme.value.of === 'countries' ? document.hits.find(noun.to, 'demonstrative')?.to : undefined;
  if (end === undefined) return undefined;
  for (let before = title.from - 1; before >= Math.max(0, title.from - FARTHEST_COUNTRY); before--) {
    const owner = board.owner(before);
    if (owner?.kind !== 'Country') continue;
    title.country = owner;
    return end;
  }
  return undefined;
}

/** "di Indonesia dan Timor-Leste, X": a second country or place of the office, closed by a comma. */
function secondPlace(document: Document, board: Board, at: number): number | undefined {
  const and = document.hits.find(at, 'and');
  const before = board.owner(at - 1);
  const posted = before?.kind === 'Country' ? postingsEnd(document, board, at) : undefined;
  if (posted !== undefined) return posted;
  const article = and === undefined || !hasChains(document) ? undefined : document.hits.find(and.to, 'definite');
  if (article !== undefined && before?.kind === 'Place' && document.isCapital(article.to) && document.isComma(article.to + 1))
    return article.to + 1;
  const owner = and === undefined ? undefined : board.owner(and.to);
  if (owner === undefined || before === undefined || owner.kind !== before.kind || owner.from !== and!.to) return undefined;
  return (owner.kind === 'Country' || owner.kind === 'Place') && document.isComma(owner.to) ? owner.to : undefined;
}

/** "Duta Besar RI untuk Argentina" + ", Paraguay, dan Uruguay X": the further states of a posting, up to the holder's name, where nouns take no article. */
function postingsEnd(document: Document, board: Board, at: number): number | undefined {
  if (document.pack.pack.grammar.bareDefinite !== true) return undefined;
  for (let end = at; ; ) {
    const comma = document.isComma(end) ? end + 1 : end;
    const and = document.hits.find(comma, 'and');
    const start = and?.to ?? comma;
    const state = start > end ? board.owner(start) : undefined;
    if (state?.kind !== 'Country' || state.from !== start) return undefined;
    end = state.to;
    const name = document.isComma(end) ? end + 1 : end;
    if (and !== undefined && document.isCapital(name) && document.isWord(name) && board.owner(name) === undefined) return end;
  }
}

/** "Pelapor Khusus PBB untuk Hak Asasi Migran, X": capitals after "for" up to the comma before the name. */
function subjectEnd(document: Document, board: Board, title: Title, at: number): number {
  const start = skipPreposition(document, at, ['for', 'on', 'about']);
  if (start === undefined) return at;
  const owned = title.organizations.length > 0 || (title.role.kind === 'envoy' && title.country !== undefined);
  if (!owned && document.hits.find<PrepositionRole>(at, 'preposition')?.lexeme.value !== 'about') return at;
  for (let end = start; end < Math.min(start + 8, document.sentenceTo(at)); end++) {
    if (document.isComma(end)) return end > start ? end : at;
    if (board.owner(end) !== undefined || !(document.isCapital(end) || document.is(end, 'and')))
      return smallSubjectEnd(document, board, at, start) ?? at;
  }
  return at;
}

const LONGEST_SUBJECT = 10;
const IN_SUBJECT: readonly PrepositionRole[] = ['of', 'in', 'at', 'on', 'for', 'about', 'with', 'against'];

/** "Penasihat WHO untuk penyakit tropis di Asia, X", "Pelapor Khusus PBB untuk kebebasan berkumpul X": plain words up to the comma or the name, where nouns take no article. */
function smallSubjectEnd(document: Document, board: Board, at: number, start: number): number | undefined {
  if (document.pack.pack.grammar.bareDefinite !== true || hasNameWords(document)) return undefined;
  let joined = skipPreposition(document, at, ['for']) !== undefined;
  for (let end = start; end < Math.min(start + LONGEST_SUBJECT, document.sentenceTo(start)); end++) {
    const owner = board.owner(end);
    const opens = document.isCapital(end) || document.isAny(end, ['honorific', 'rank']);
    if (document.isComma(end)) return document.isCapital(end + 1) ? end : undefined;
    if (owner === undefined && opens && !joined) return document.isCapital(end + 1) ? end : undefined;
    const field = opens && joined && !document.is(end + 1, 'given-name');
    joined = field || skipPreposition(document, end, IN_SUBJECT) !== undefined || document.is(end, 'and');
    if (owner !== undefined) {
      if (owner.kind !== 'Place' && owner.kind !== 'Country') return undefined;
      end = owner.to - 1;
    } else if (!joined && !opens && !isPlainWord(document, end)) return undefined;
  }
  return undefined;
}

function isPlainWord(document: Document, at: number): boolean {
  return document.isWord(at) && !isFunctionWord(document, at) && !isKnownVerb(document, at);
}

/** An acronym or the parent body in brackets after the complement: "Badan X (BX) Budi". */
function bracketEnd(document: Document, board: Board, title: Title, at: number): number | undefined {
  if (document.word(at) !== '(') return undefined;
  const around = board.owner(at + 1);
  const placed = board.owner(at - 1)?.kind === 'Place' && around !== undefined && (around.kind === 'Country' || around.kind === 'Place');
  if (placed && document.word(around.to) === ')' && document.isCapital(around.to + 1)) return around.to + 1;
  const short = document.word(at + 2) === ')' && document.isCapital(at + 1);
  if (short && (document.is(at + 1, 'role') || board.owner(at + 3)?.kind === 'Organization')) return at + 3;
  const complemented = title.organizations.length > 0 || title.portfolio !== undefined;
  if (!complemented) return undefined;
  if (document.word(at + 2) === ')') return at + 3;
  const parent = board.owner(at + 1);
  return parent?.kind === 'Organization' && document.word(parent.to) === ')' ? parent.to + 1 : undefined;
}

function modifierAfter(document: Document, board: Board, title: Title, at: number): number | undefined {
  if (document.pack.pack.grammar.nounOrder === 'head-last') return undefined;
  const deputy = document.hits.find(at, 'deputy');
  if (deputy !== undefined) {
    title.deputy = true;
    return deputy.to;
  }
  const acting = document.hits.find(at, 'acting');
  if (acting !== undefined && (portfolioAt(document, at)?.to ?? 0) <= acting.to) {
    title.acting = true;
    return acting.to;
  }
  return document.hits.find(at, 'role-modifier')?.to ?? wordsAfter(document, board, title, at) ?? adjectiveEnd(document, title, at);
}

const HAVE_PORTFOLIOS = /minister|secretary|commissioner/;

/** Words of names after the role: "giáo sư luật quốc tế", "đặc phái viên khí hậu EU"; with a capital, "Trưởng bộ phận Chính sách biển". */
function wordsAfter(document: Document, board: Board, title: Title, at: number): number | undefined {
  if (!hasNameWords(document) || board.owner(at) !== undefined || title.person !== undefined) return undefined;
  if (document.isCapital(at)) {
    if (HAVE_PORTFOLIOS.test(title.role.position) || document.isAny(at, ['organization-head', 'role'])) return undefined;
    const field = nameWordAt(document, at, true);
    return field !== undefined && field > at + 1 && !document.isCapital(at + 1) ? field : undefined;
  }
  const about = title.organizations.length > 0 ? skipPreposition(document, at, ['about']) : undefined;
  const subject = about === undefined ? undefined : wordsOn(document, about);
  if (subject !== undefined) return document.isCapital(subject) ? subject : undefined;
  const and = document.hits.find(at, 'and');
  const joined = and !== undefined && title.to > title.from + 1 && board.owner(at - 1) === undefined && !document.isCapital(and.to);
  return joined ? nameWordAt(document, and.to, true) : nameWordAt(document, at, true);
}

/** Past words of names in lower case: "về thương mại và đầu tư". */
function wordsOn(document: Document, from: number): number | undefined {
  let end: number | undefined;
  for (let at: number | undefined = from; at !== undefined && !document.isCapital(at); ) {
    at = nameWordAt(document, document.hits.find(at, 'and')?.to ?? at, true);
    end = at ?? end;
  }
  return end;
}

/** An adjective that no list has, right after the role and before a name or a portfolio: "commissaire européen à la Pêche", "sénatrice écologiste X". */
function adjectiveEnd(document: Document, title: Title, at: number): number | undefined {
  if (document.pack.pack.grammar.adjectivesAfter !== true) return undefined;
  if (!document.isWord(at) || document.isCapital(at) || isFunctionWord(document, at) || isKnownVerb(document, at)) return undefined;
  if (
    document.isAny(at, [
      'role',
      'rank',
      'honorific',
      'former',
      'acting',
      'weekday',
      'month',
      'relative-day',
      'demonym',
      'portfolio-of',
      'number-word',
      'name-particle',
    ])
  )
    return undefined;
  const name = document.isWord(at + 1) && document.isCapital(at + 1) && document.hits.findEnding(title.from, 'preposition') === undefined;
  const preposition = skipPreposition(document, at + 1, ['of', 'to', 'for']);
  const portfolio =
    portfolioAt(document, at + 1) !== undefined ||
    (preposition !== undefined && portfolioAt(document, skipDeterminers(document, preposition)) !== undefined);
  return name || portfolio ? at + 1 : undefined;
}

/** "commissaire à la paix, X": a field in lower case that a comma and a name close. */
function fieldEnd(document: Document, board: Board, title: Title): number | undefined {
  if (!hasChains(document) || title.role.kind === 'occupation') return undefined;
  const end = chainEnd(document, board, title.to, ['of', 'for', 'in', 'to']);
  for (let at = title.to; at < end; at++) if (document.isCapital(at) && board.owner(at) === undefined) return undefined;
  return end > title.to && document.isComma(end) && startsName(document, end + 1) && board.owner(title.to + 1) === undefined
    ? end
    : undefined;
}

/** A capital, behind an article with a rank or an honorific at most: "le Dr X". */
function startsName(document: Document, at: number): boolean {
  const article = document.hits.find(at, 'definite');
  const rank = article === undefined ? undefined : (document.hits.find(article.to, 'rank') ?? document.hits.find(article.to, 'honorific'));
  if (article !== undefined && document.isCapital(article.to)) return true;
  return document.isCapital(rank === undefined ? at : document.word(rank.to) === '.' ? rank.to + 1 : rank.to);
}
