// Words of office: "Deputy Foreign Minister of Vietnam", "juru bicara tersebut", "le secrétaire général de l'ONU".
import type { PortfolioRecord } from '../knowledge/index.ts';
import type { OrganizationHead, PrepositionRole, Pronoun, Role } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { comparisonKey } from '../text/index.ts';
import { chainEnd, hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { hasNameWords, nameWordAt } from './name-words.ts';
import { countryBefore } from './organizations.ts';
import { isFunctionWord, isKnownVerb, prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';
import { portfolioAt, portfolioEnd, unknownPortfolio } from './portfolios.ts';

/** Adds every phrase around a role word, with the bodies, country and portfolio it names. */
export function findTitles(document: Document, board: Board): void {
  for (let at = 0; at < document.count; at++) {
    const role = roleAt(document, board, at);
    if (role === undefined || board.isBlocked(at) || isRank(document, role) || isNamesake(document, role)) continue;
    const owner = board.owner(at);
    if (owner !== undefined && !(owner.from >= role.from && owner.to <= role.to)) continue;
    const title = readTitle(document, board, role);
    board.addTitle(title);
    at = title.to - 1;
  }
  inheritOffices(document, board);
}

/** "his Norwegian counterpart": the office of the title before it, of another country. */
function inheritOffices(document: Document, board: Board): void {
  for (const [index, title] of board.titles.entries()) {
    if (title.role.position !== COUNTERPART) continue;
    const model = officeBefore(document, board.titles, index);
    if (model === undefined) continue;
    title.role = { ...model.role, ...(title.gender === undefined ? {} : { gender: title.gender }) };
    title.deputy = model.deputy;
    if (title.portfolio === undefined && title.about === undefined) {
      if (model.portfolio !== undefined) title.portfolio = model.portfolio;
      if (model.about !== undefined) title.about = model.about;
    }
  }
}

/** The last office named before a title, two sentences back at most. */
function officeBefore(document: Document, titles: readonly Title[], index: number): Title | undefined {
  const sentence = document.sentenceOf(titles[index]!.from);
  for (let at = index - 1; at >= 0 && sentence - document.sentenceOf(titles[at]!.from) <= 2; at--) {
    const other = titles[at]!;
    if (other.to <= titles[index]!.from && (other.role.kind === 'office' || other.role.kind === 'state')) return other;
  }
  return undefined;
}

/** Position of the word for somebody who holds the same office elsewhere. */
const COUNTERPART = 'counterpart';

/** "Lukman Hakim": after a given name the word is one too. */
function isNamesake(document: Document, role: Hit): boolean {
  if (role.to - role.from > 1 || !document.isCapital(role.from) || !document.isAny(role.from, ['given-name', 'family-name'])) return false;
  return document.is(role.from - 1, 'given-name') && document.isCapital(role.from - 1);
}

/** "Komisaris Besar" before a name is a rank, though "komisaris" alone is an office. */
function isRank(document: Document, role: Hit): boolean {
  const rank = document.hits.find(role.from, 'rank');
  return rank !== undefined && rank.to > role.to;
}

/** The longest role at a token that does not cut into a body's name: "Trưởng" + "Phái đoàn thường trực X". */
function roleAt(document: Document, board: Board, at: number): Hit<Role> | undefined {
  const role = document.hits.find<Role>(at, 'role');
  if (role === undefined) return undefined;
  const body = board.owner(role.to - 1);
  if (body?.kind !== 'Organization' || body.from <= role.from || body.to <= role.to) return role;
  let best: Hit<Role> | undefined;
  for (const hit of document.hits.at(at) as readonly Hit<Role>[])
    if (hit.lexeme.class === 'role' && hit.to <= body.from && (best === undefined || hit.to > best.to)) best = hit;
  return best ?? role;
}

function readTitle(document: Document, board: Board, role: Hit<Role>): Title {
  const value = role.lexeme.value;
  const title: Title = {
    from: role.from,
    to: role.to,
    role: value,
    deputy: false,
    former: false,
    acting: false,
    organizations: [],
    definite: false,
    indefinite: false,
    ...(value.portfolio === undefined ? {} : { portfolio: value.portfolio }),
  };
  readBefore(document, board, title);
  readAfter(document, board, title);
  readDefiniteness(document, board, title);
  return title;
}

/** Modifiers, portfolio, country and body before the role word. */
function readBefore(document: Document, board: Board, title: Title): void {
  for (let steps = 0; steps < 6; steps++) {
    const at = title.from;
    const modifier = board.owner(at - 1) === undefined ? modifierEnding(document, title, at) : undefined;
    if (modifier !== undefined) {
      title.from = modifier;
      continue;
    }
    const portfolio = document.hits.findEnding<PortfolioRecord>(at, 'portfolio-before');
    if (portfolio !== undefined && title.portfolio === undefined) {
      title.portfolio = portfolio.lexeme.value.key;
      title.from = portfolio.from;
      continue;
    }
    const country = title.country === undefined ? countryBefore(document, board, at) : undefined;
    if (country !== undefined) {
      title.country = country;
      title.from = country.from;
      continue;
    }
    const place = title.role.kind === 'occupation' ? undefined : placeBefore(document, board, title, at);
    if (place !== undefined) {
      title.place = place;
      title.from = place.from;
      break;
    }
    const body = bodyBefore(document, board, at);
    if (body === undefined || title.organizations.length > 0) break;
    title.organizations.push(body);
    title.from = body.from;
  }
}

function modifierEnding(document: Document, title: Title, at: number): number | undefined {
  const { hits } = document;
  const deputy = hits.findEnding(at, 'deputy');
  if (deputy !== undefined) {
    title.deputy = true;
    return deputy.from;
  }
  const former = hits.findEnding(at, 'former');
  if (former !== undefined) {
    title.former = true;
    return former.from;
  }
  const acting = hits.findEnding(at, 'acting');
  if (acting !== undefined) {
    title.acting = true;
    return acting.from;
  }
  return hits.findEnding(at, 'role-modifier')?.from;
}

/** "Zhejiang Vice Governor": a place right before the words of office, where modifiers come first. */
function placeBefore(document: Document, board: Board, title: Title, at: number): Mention | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || title.place !== undefined) return undefined;
  const owner = board.owner(at - 1);
  return owner?.kind === 'Place' && owner.form === 'name' && owner.to === at && !document.isAny(owner.from - 1, ['preposition'])
    ? owner
    : undefined;
}

function bodyBefore(document: Document, board: Board, at: number): Mention | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const possessive = /^['’]s?$/.test(document.word(at - 1));
  const owner = board.owner(possessive ? at - 2 : at - 1);
  return owner?.kind === 'Organization' ? owner : undefined;
}

/** Modifiers and complements after the role word: "adjoint", "of the Ministry of X", "Luar Negeri", "de l'ONU pour ...". */
function readAfter(document: Document, board: Board, title: Title): void {
  for (let steps = 0; steps < 6; steps++) {
    const at = title.to;
    if (at >= document.sentenceTo(title.from)) return;
    const modifier = board.owner(at) === undefined ? modifierAfter(document, board, title, at) : undefined;
    if (modifier !== undefined) {
      title.to = modifier;
      continue;
    }
    const bracket = bracketEnd(document, board, title, at);
    if (bracket !== undefined) {
      title.to = bracket;
      continue;
    }
    const preposition = skipPreposition(document, at, ['of', 'for', 'to', 'in', 'at']);
    const represented = document.hits.find(preposition ?? at, 'body-representative')?.to;
    const start = represented ?? (preposition === undefined ? at : skipDeterminers(document, preposition));
    const complement = complementAt(document, board, title, at) ?? (start > at ? complementAt(document, board, title, start) : undefined);
    const joined = complement === undefined ? secondPlace(document, board, at) : undefined;
    if (joined !== undefined) {
      title.to = joined;
      continue;
    }
    if (complement === undefined) {
      title.to = fieldEnd(document, board, title) ?? subjectEnd(document, board, title, at);
      return;
    }
    title.to = complement;
  }
}

/** "di Indonesia dan Timor-Leste, X": a second country or place of the office, closed by a comma. */
function secondPlace(document: Document, board: Board, at: number): number | undefined {
  const and = document.hits.find(at, 'and');
  const before = board.owner(at - 1);
  const owner = and === undefined ? undefined : board.owner(and.to);
  if (owner === undefined || before === undefined || owner.kind !== before.kind || owner.from !== and!.to) return undefined;
  return (owner.kind === 'Country' || owner.kind === 'Place') && document.isComma(owner.to) ? owner.to : undefined;
}

/** "Pelapor Khusus PBB untuk Hak Asasi Migran, X": capitals after "for" up to the comma before the name. */
function subjectEnd(document: Document, board: Board, title: Title, at: number): number {
  const start = skipPreposition(document, at, ['for', 'on', 'about']);
  if (start === undefined) return at;
  if (title.organizations.length === 0 && document.hits.find<PrepositionRole>(at, 'preposition')?.lexeme.value !== 'about') return at;
  for (let end = start; end < Math.min(start + 8, document.sentenceTo(at)); end++) {
    if (document.isComma(end)) return end > start ? end : at;
    if (board.owner(end) !== undefined || !(document.isCapital(end) || document.is(end, 'and'))) return at;
  }
  return at;
}

/** An acronym or the parent body in brackets after the complement: "Badan X (BX) Budi". */
function bracketEnd(document: Document, board: Board, title: Title, at: number): number | undefined {
  if (document.word(at) !== '(') return undefined;
  const around = board.owner(at + 1);
  const placed = board.owner(at - 1)?.kind === 'Place' && around !== undefined && (around.kind === 'Country' || around.kind === 'Place');
  if (placed && document.word(around.to) === ')' && document.isCapital(around.to + 1)) return around.to + 1;
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
  if (acting !== undefined) {
    title.acting = true;
    return acting.to;
  }
  return document.hits.find(at, 'role-modifier')?.to ?? wordsAfter(document, board, title, at) ?? adjectiveEnd(document, title, at);
}

/** Lower-case words of names after the role: "giáo sư luật quốc tế", "đặc phái viên khí hậu EU". */
function wordsAfter(document: Document, board: Board, title: Title, at: number): number | undefined {
  if (!hasNameWords(document) || document.isCapital(at) || board.owner(at) !== undefined || title.person !== undefined) return undefined;
  return nameWordAt(document, at, true);
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

/** Offices that have a portfolio, known or not. */
const MINISTERS: ReadonlySet<string> = new Set([
  'minister',
  'vice-minister',
  'deputy-minister',
  'junior-minister',
  'secretary-of-state',
  'commissioner',
]);

/** "de l'agence X": the body behind a common noun. */
function apposedBody(document: Document, board: Board, at: number): Mention | undefined {
  const head = document.hits.find(at, 'organization-head');
  const body = head === undefined ? undefined : board.owner(head.to);
  return body?.kind === 'Organization' && body.from === head!.to ? body : undefined;
}

/** "commissaire à la paix, X": a field in lower case that a comma and a name close. */
function fieldEnd(document: Document, board: Board, title: Title): number | undefined {
  if (!hasChains(document) || title.role.kind === 'occupation') return undefined;
  const end = chainEnd(document, board, title.to, ['of', 'for', 'in', 'to']);
  return end > title.to && document.isComma(end) && document.isCapital(end + 1) && board.owner(title.to + 1) === undefined
    ? end
    : undefined;
}

/** "ambassadrice de l'UE au Bénin", "son ambassadeur en Chine": where an envoy is posted is not whom they speak for. */
function isPosting(document: Document, title: Title, at: number): boolean {
  if (title.role.kind !== 'envoy') return false;
  const role = prepositionBefore(document, at)?.role;
  return (
    role === 'in' ||
    role === 'at' ||
    (role === 'to' && (document.pack.pack.grammar.nounOrder === 'head-last' || title.organizations.length > 0 || title.possessive === true))
  );
}

function complementAt(document: Document, board: Board, title: Title, at: number): number | undefined {
  const owner = board.owner(at);
  const direct = document.pack.pack.grammar.nounOrder === 'head-first' || at > title.to;
  const portfolio = direct ? portfolioAt(document, at) : undefined;
  if (portfolio !== undefined && (owner === undefined || owner.to <= portfolio.to)) {
    if (title.portfolio !== undefined) return undefined;
    title.portfolio = portfolio.key;
    title.about = { from: at, to: portfolioEnd(document, board, at, portfolio.to) };
    return title.about.to;
  }
  if (owner === undefined && MINISTERS.has(title.role.position) && title.portfolio === undefined && title.about === undefined) {
    const end = unknownPortfolio(document, board, at);
    if (end !== undefined) title.about = { from: at, to: end };
    return end;
  }
  const apposed = owner === undefined && direct ? apposedBody(document, board, at) : undefined;
  if (apposed !== undefined) {
    title.organizations.push(apposed);
    return apposed.to;
  }
  const referred = owner === undefined && direct ? bodyReference(document, board, title, at) : undefined;
  if (referred !== undefined) return referred;
  if (owner === undefined && hasNameWords(document)) return bareBodyEnd(document, at);
  if (owner === undefined || owner.from !== at || !direct) return undefined;
  if (owner.kind === 'Organization') {
    title.organizations.push(owner);
    const parent = owner.partOf;
    return parent !== undefined && parent.from - owner.to <= 3 ? parent.to : owner.to;
  }
  if (owner.kind === 'Country') {
    if (title.country === undefined && !isPosting(document, title, at)) title.country = owner;
    return owner.to;
  }
  if (owner.kind !== 'Place' || title.role.kind === 'occupation') return undefined;
  const bare = at === title.to && (document.is(at, 'given-name') || document.word(at - 1) === ')');
  return bare && document.isCapital(owner.to) ? undefined : owner.to;
}

/** "the plant manager": plain nouns between a determiner and the word of office. */
function reachDeterminer(document: Document, board: Board, title: Title): void {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return;
  for (let at = title.from, steps = 0; steps < 3; steps++) {
    if (at < title.from && document.isAny(at - 1, ['definite', 'indefinite'])) {
      title.from = at;
      return;
    }
    const before = at - 1;
    if (before <= document.sentenceFrom(at) || !document.isWord(before) || document.isCapital(before) || !board.isFree(before, at)) return;
    if (isFunctionWord(document, before) || isKnownVerb(document, before)) return;
    at = before;
  }
}

function readDefiniteness(document: Document, board: Board, title: Title): void {
  const { hits } = document;
  readGender(document, title);
  reachDeterminer(document, board, title);
  const bare = document.pack.pack.grammar.bareDefinite === true;
  const before = hits.findEnding(title.from, 'definite') ?? (bare ? undefined : hits.findEnding(title.from, 'demonstrative'));
  const indefinite = hits.findEnding(title.from, 'indefinite');
  if (before !== undefined) {
    title.definite = true;
    title.from = before.from;
  } else if (document.is(title.from, 'definite')) title.definite = true;
  else if (isPossessed(document, title)) {
    title.definite = true;
    title.possessive = true;
  } else if (indefinite !== undefined) {
    title.indefinite = true;
    title.from = indefinite.from;
  }
  const after = document.pack.pack.grammar.nounOrder === 'head-first' ? demonstrativeAfter(document, title.to) : undefined;
  if (after !== undefined) {
    title.definite = true;
    title.to = after;
  }
}

/** By the role word, else by the determiner where the language has one that tells. */
function readGender(document: Document, title: Title): void {
  const genders = document.pack.pack.grammar.genders;
  const determiner = comparisonKey(document.word(title.from - 1));
  const gender =
    title.role.gender ??
    (genders?.female.includes(determiner) === true ? 'female' : genders?.male.includes(determiner) === true ? 'male' : undefined);
  if (gender !== undefined) title.gender = gender;
}

const FARTHEST = 5;

/** The end of a demonstrative that closes the description: "menteri itu", "perempuan 61 tahun itu", "diplomat asal Etiopia itu". */
function demonstrativeAfter(document: Document, at: number): number | undefined {
  for (let next = at; next < Math.min(at + FARTHEST, document.sentenceTo(at - 1)); next++) {
    const hit = document.hits.find(next, 'demonstrative');
    if (hit !== undefined) return hit.to;
    if (!document.isWord(next) || isKnownVerb(document, next) || document.isAny(next, INSIDE_STOP)) return undefined;
  }
  return undefined;
}

const INSIDE_STOP = [
  'perfect',
  'future',
  'modal',
  'negation',
  'adverb',
  'complementizer',
  'relative',
  'and',
  'or',
  'but',
  'pronoun',
  'given-name',
  'subordinator',
  'contrast',
  'role',
];

/** "its chairman", "sa présidente", "juru bicaranya". */
function isPossessed(document: Document, title: Title): boolean {
  if (title.role.possessive === true) return true;
  return document.hits.findEnding<Pronoun>(title.from, 'pronoun')?.lexeme.value.use === 'possessive';
}

/** "Direktur lembaga tersebut", "le porte-parole du ministère,": the body named before, pointed back to inside the title. */
function bodyReference(document: Document, board: Board, title: Title, at: number): number | undefined {
  const head = document.hits.find<OrganizationHead>(at, 'organization-head');
  const after = head === undefined || document.isCapital(at) ? undefined : document.hits.find(head.to, 'demonstrative');
  const bare = head !== undefined && !document.isCapital(at) && at > title.to && document.isPunctuation(head.to) ? head : undefined;
  if (head === undefined || (after ?? bare) === undefined || title.role.kind === 'occupation') return undefined;
  const { orgType } = head.lexeme.value;
  title.organizations.push(
    board.add({
      kind: 'Organization',
      from: head.from,
      to: head.to,
      form: 'nominal',
      rule: 'body-back-reference',
      name: document.text(head.from, head.to),
      attributes: { orgType },
      anaphoric: true,
    }),
  );
  return after?.to ?? head.to;
}

/** "Chủ tịch Hiệp hội" + "Ngô Minh An": a body's head alone, before the name of the holder. */
function bareBodyEnd(document: Document, at: number): number | undefined {
  const head = document.hits.find(at, 'organization-head');
  if (head === undefined || !document.isCapital(at)) return undefined;
  const named = document.isCapital(head.to) && document.isCapital(head.to + 1) && nameWordAt(document, head.to, true) === undefined;
  return named ? head.to : undefined;
}
