// Referents that commas and "and" join to one list.
import type { PrepositionRole } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { isApposedBody } from './affiliations.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import { LONGEST_APPOSITION, LONGEST_OF_BODY, pastApposition } from './list-appositions.ts';
import { areToldByName, itemBefore, nextItem } from './list-items.ts';
import {
  bracketEnd,
  countedStates,
  endsInAside,
  governingRole,
  inListBefore,
  invitedFrom,
  isAdjunctPair,
  isHeadlinePair,
  isPlaceTail,
  isWitnessed,
  mayGoOn,
  opensAdjunct,
  partBefore,
  pastAuxiliaries,
  pastCounted,
  pastRelative,
  repeatedPreposition,
  wholeEnd,
} from './list-joints.ts';
import type { Referent } from './mentions.ts';
import {
  clauseStart,
  isFunctionWord,
  isKnownVerb,
  isMeetingVerb,
  possessiveAt,
  prepositionBefore,
  skipDeterminers,
  skipPreposition,
} from './phrases.ts';
import { isActorLike, isPossessor, POSSESSIVE, sameSort } from './referent-kinds.ts';
import type { Referents } from './referents.ts';

const LONGEST_OFFICE = 12;

/** Lists of referents around one of their members. */
export class Coordination {
  private readonly document: Document;
  private readonly referents: Referents;

  constructor(document: Document, referents: Referents) {
    this.document = document;
    this.referents = referents;
  }

  /** A referent with those joined to it by commas and "and", in text order; "flanked by X and Y, he": a comma alone joins no pronoun. */
  around(member: Referent): Referent[] {
    const { document } = this;
    if (member.pronoun !== undefined && document.isComma(member.from - 1)) return [member];
    const holder = member.kind === 'Organization' && document.isComma(member.from - 1) ? this.referents.at(member.from - 2) : undefined;
    if (holder !== undefined && this.isAffiliation(holder, member)) return this.around(holder);
    const part = partBefore(document, this.referents, member);
    if (part !== undefined) return this.around(part);
    if (this.personOf(member) !== undefined) return [member];
    const list = [member];
    for (let next = this.joinedAfter(member); next !== undefined; next = this.joinedAfter(next)) list.push(next);
    for (let before = this.joinedBefore(member); before !== undefined; before = this.joinedBefore(before)) list.unshift(before);
    const last = list[list.length - 1]!;
    if (areToldByName(this.document, list)) return list.slice(1);
    if (list.length === 2 && this.isLoosePair(list[0]!, last)) return [member];
    if (endsInAside(this.document, list)) return list.slice(0, -1);
    if (last.kind === 'Group') list.push(...this.included(last));
    const pair = isAdjunctPair(this.document, this.referents, list) || (isWitnessed(this.document, list) && this.isBeforeVerb(last));
    const start = pair ? 1 : invitedFrom(this.document, list) || this.subjectStart(list);
    return list.indexOf(member) < start ? list.slice(0, start) : list.slice(start);
  }

  /** "After meeting X and Y, Z said", "Trả lời câu hỏi về X, Z xác nhận": behind the last bare comma a verb's subject begins, when an adjunct or a verb opens the clause before. */
  private subjectStart(list: readonly Referent[]): number {
    const { document } = this;
    const last = list[list.length - 1]!;
    let start = list.length - 1;
    while (start > 0 && !(document.isComma(list[start]!.from - 1) && this.seatedEnd(list[start - 1]!) === list[start]!.from - 1)) start--;
    if (start === 0 || !(this.isBeforeVerb(last) || this.isToldTo(list))) return 0;
    const first = list[0]!.from;
    const sentence = document.sentenceFrom(first);
    const from = list.length === 2 ? clauseStart(document, sentence, first) : sentence;
    if (from === first || first - from > 24 || this.referents.at(from) !== undefined) return 0;
    for (let at = from; at < first; at++) if (document.isComma(at)) return 0;
    if (from > sentence) return isMeetingVerb(document, from) ? start : 0;
    return opensAdjunct(document, from) || document.isAny(from, ['subordinator', 'plain-word']) || isKnownVerb(document, from) ? start : 0;
  }

  /** Where a referent ends, with the place it sits in where nouns take no article. */
  private seatedEnd(referent: Referent): number {
    return (this.document.pack.pack.grammar.bareDefinite === true ? this.seatOf(referent)?.to : undefined) ?? referent.to;
  }

  /** "Trả lời phóng viên TTXVN tại Y, Đại sứ X, Trưởng phái đoàn Z, cho biết": a body and a person, where nouns take no article. */
  private isToldTo([first, second, ...others]: readonly Referent[]): boolean {
    if (this.document.pack.pack.grammar.bareDefinite !== true || others.length > 0 || !this.document.isComma(second!.to)) return false;
    return first!.kind === 'Organization' && second!.kind === 'Person' && second!.mention !== undefined;
  }

  /** A verb or an auxiliary stands right behind, a comma between at most. */
  private isBeforeVerb(referent: Referent): boolean {
    const at = this.document.isComma(referent.to) ? referent.to + 1 : referent.to;
    return this.document.isAny(at, ['speech-verb', 'event-verb', 'perfect', 'future', 'modal', 'negation']);
  }

  /** "Impact studies, a spokeswoman for X insisted, ...": a comma alone joins no two, unless "and" goes on behind them; nor, where nouns take no article, a state and a person. */
  private isLoosePair(first: Referent, second: Referent): boolean {
    const { document } = this;
    if (document.pack.pack.grammar.bareDefinite === true)
      return first.kind === 'Country' && second.kind === 'Person' && second.mention !== undefined && second.from === first.to + 1;
    for (let at = first.to; at < second.from; at++)
      if (document.isAny(at, ['and', 'jointly', 'adverb', 'weekday', 'relative-day']) || document.word(at) === ';') return false;
    if (isHeadlinePair(document, first, second)) return false;
    const end = this.bodyOf(second)?.to ?? second.to;
    return !document.is(document.isComma(end) ? end + 1 : end, 'and');
  }

  /** "300 guests from 20 countries, including A and B", "..., dont ceux du Togo": the members that are named. */
  private included(group: Referent): Referent[] {
    const { document } = this;
    const stop = Math.min(document.sentenceTo(group.from), group.to + 10);
    for (let at = group.to; at < stop; at++) {
      const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
      if (preposition?.lexeme.value === 'including') {
        const start = skipDeterminers(document, preposition.to);
        const those =
          hasChains(document) && document.hits.at(start).length === 0 ? skipPreposition(document, start + 1, ['of']) : undefined;
        const first = this.referents.at(those === undefined ? start : skipDeterminers(document, those));
        return first !== undefined && first !== group && first.from >= preposition.to && isActorLike(first) ? this.around(first) : [];
      }
      if (document.isAny(at, ['speech-verb', 'event-verb', 'passive', 'perfect', 'relative']) || document.word(at) === ';') return [];
    }
    return [];
  }

  private joinedAfter(member: Referent): Referent | undefined {
    const { document } = this;
    const end = this.bodyOf(member)?.to ?? wholeEnd(document, member) ?? this.pastWhole(member);
    const closed = pastRelative(document, this.referents, member, bracketEnd(document, end));
    const told = pastApposition(document, this.referents, member, closed);
    if (told === closed && member.kind === 'Organization' && this.apposedBefore(closed) !== undefined) return undefined;
    const at = this.pastRepresented(member, told);
    const next = this.joinedFrom(member, at) ?? this.joinedBehindSeat(member);
    if (next !== undefined) return next;
    const more = member.mention === undefined ? this.pastComplement(member) : pastCounted(document, this.referents, member);
    return (more === undefined ? undefined : this.joinedFrom(member, more)) ?? nextItem(document, this.referents, member);
  }

  /** "the Embassy of Peru in Nairobi, together with X": behind the place where a body sits; a country there may be one more seat. */
  private joinedBehindSeat(member: Referent): Referent | undefined {
    const seat = this.seatOf(member);
    const next = seat === undefined ? undefined : this.joinedFrom(member, seat.to);
    return next?.kind === 'Country' ? undefined : next;
  }

  /** Where a body named before "in" sits. */
  private seatOf({ kind, mention, to }: Referent): Referent | undefined {
    const preposition = kind === 'Organization' && mention?.form === 'name' ? skipPreposition(this.document, to, ['in', 'at']) : undefined;
    const seat = preposition === undefined ? undefined : this.referents.at(skipDeterminers(this.document, preposition));
    return seat?.kind === 'Place' || seat?.kind === 'Country' ? seat : undefined;
  }

  /** The body that sits in a place. */
  private seatedIn(seat: Referent): Referent | undefined {
    const preposition = seat.kind === 'Place' || seat.kind === 'Country' ? prepositionBefore(this.document, seat.from) : undefined;
    const body = preposition === undefined || preposition.from === 0 ? undefined : this.referents.at(preposition.from - 1);
    return body !== undefined && this.seatOf(body) === seat ? body : undefined;
  }

  /** "X, des ambassadeurs d'Italie et de Malte, ainsi que Y": past what is told of a member without a name, to the mark behind it, where nouns have articles or a word for several opens it. */
  private pastComplement(member: Referent): number | undefined {
    const { document } = this;
    if (!mayGoOn(document, member)) return undefined;
    let and: number | undefined;
    for (let at = member.to; at < Math.min(member.to + LONGEST_APPOSITION + 2, document.sentenceTo(member.from)); at++) {
      if (document.isComma(at)) return at;
      if (document.is(at, 'and')) and = at;
      const person = this.referents.at(at)?.kind === 'Person' && this.referents.at(at)?.mention !== undefined;
      if (person || isKnownVerb(document, at) || document.isAny(at, ['perfect', 'passive', 'relative', 'negation'])) return and;
    }
    return and;
  }

  /** The referent that commas, "and" and determiners from a place on join to a list. */
  private joinedFrom(member: Referent, from: number): Referent | undefined {
    const { document } = this;
    let at = pastAuxiliaries(document, from);
    let joint = at;
    let joined = document.isComma(at - 1);
    for (let steps = 0; steps < 4; steps++) {
      if (joined) at = countedStates(document, this.referents, at)?.to ?? at;
      if (joined && this.referents.at(at)?.from === at) break;
      const hit =
        document.isComma(at) || this.listsPersons(member, at)
          ? { to: at + 1 }
          : (document.hits.find(at, 'and') ?? document.hits.find(at, 'jointly'));
      const determiner = joined
        ? (document.hits.find(at, 'definite') ??
          document.hits.find(at, 'indefinite') ??
          repeatedPreposition(document, member, at) ??
          possessiveAt(document, at) ??
          this.laterAt(member, at))
        : undefined;
      if (hit !== undefined) {
        joined = true;
        at = hit.to;
        joint = at;
      } else if (determiner !== undefined) at = determiner.to;
      else break;
    }
    const article = joined ? this.referents.at(at)?.from : undefined;
    if (article !== undefined && article < at && article > joint) at = article;
    if (joined) at = this.skipCommonNoun(at);
    const next = joined ? this.pastPossessor(at) : undefined;
    if (next !== undefined && next.from > at && document.word(next.from - 1).match(POSSESSIVE) !== null) at = next.from;
    const officer = joined && (next === undefined || next.mention === undefined) ? this.pastOffice(member, at) : undefined;
    if (officer !== undefined) return officer;
    if (next === undefined || next.from !== at || next === member || !sameSort(member, next)) return undefined;
    return this.isAffiliation(member, next) ? undefined : next;
  }

  /** "Ms Lai, Institute of Nutrition, said": the body between commas is the person's. */
  private isAffiliation(member: Referent, next: Referent): boolean {
    if (member.kind !== 'Person' || member.mention === undefined || next.kind !== 'Organization' || next.mention?.form !== 'name')
      return false;
    return next.from === member.to + 1 && isApposedBody(this.document, member.to, next.to);
  }

  /** "avec X, puis avec Y", "by X and later by Y", "X, puis Y": an adverb or a day, the preposition of the list or a member that no verb follows behind it. */
  private laterAt(member: Referent, at: number): Hit | undefined {
    const { document } = this;
    const hit = document.hits.find(at, 'adverb') ?? document.hits.find(at, 'weekday') ?? document.hits.find(at, 'relative-day');
    if (hit === undefined) return undefined;
    const next = this.referents.at(skipDeterminers(document, hit.to));
    if (next !== undefined) return next.from >= hit.to && isActorLike(next) && !this.isBeforeVerb(next) ? hit : undefined;
    return governingRole(document, member) === document.hits.find<PrepositionRole>(hit.to, 'preposition')?.lexeme.value ? hit : undefined;
  }

  /** "Ana Dias of the Institute of Nutrition": the body right behind a person's name. */
  private bodyOf(member: Referent): Referent | undefined {
    if (member.kind !== 'Person' || member.mention === undefined) return undefined;
    const aside = this.isApposedBodyOf(member) ? member.to + 1 : member.to;
    const preposition = skipPreposition(this.document, aside, ['of', 'from']);
    const body = preposition === undefined ? undefined : this.pastPossessor(skipDeterminers(this.document, preposition));
    return body?.kind === 'Organization' && body.mention?.form === 'name' ? body : undefined;
  }

  /** "Ana Dias, de l'Institut X": a comma between a name that no "of" governs and its body, where names go on by chains. */
  private isApposedBodyOf(member: Referent): boolean {
    return hasChains(this.document) && this.document.isComma(member.to) && governingRole(this.document, member) !== 'of';
  }

  /** The person whose body this is. */
  private personOf(body: Referent): Referent | undefined {
    const { document } = this;
    const owner = POSSESSIVE.test(document.word(body.from - 1)) ? this.referents.at(body.from - 2) : undefined;
    const preposition = body.kind === 'Organization' ? prepositionBefore(document, owner?.from ?? body.from) : undefined;
    const end =
      preposition === undefined
        ? 0
        : hasChains(document) && document.isComma(preposition.from - 1)
          ? preposition.from - 1
          : preposition.from;
    const person = end === 0 ? undefined : this.referents.at(end - 1);
    return person !== undefined && this.bodyOf(person) === body ? person : undefined;
  }

  /** Before the state in brackets behind a person: "X (Peru)". */
  private bracketStart(at: number): number {
    const state = this.document.word(at - 1) === ')' ? this.referents.at(at - 2) : undefined;
    if (state?.kind !== 'Country' || this.document.word(state.from - 1) !== '(') return at;
    return this.referents.at(state.from - 2)?.kind === 'Person' ? state.from - 1 : at;
  }

  /** "X for Ghana and Y for Peru", "X, on behalf of Ghana, and Y": past the state or body for which a person acts, when a list goes on behind it. */
  private pastRepresented(member: Referent, from: number): number {
    const { document } = this;
    if (member.kind !== 'Person') return from;
    const at = document.isComma(from) ? from + 1 : from;
    if (document.hits.find<PrepositionRole>(at, 'preposition')?.lexeme.value !== 'for') return from;
    const party = this.referents.at(skipDeterminers(document, document.hits.find(at, 'preposition')!.to));
    if (party === undefined || (party.kind !== 'Country' && party.kind !== 'Organization') || party.from < at) return from;
    const end = document.isComma(party.to) ? party.to + 1 : party.to;
    return document.is(end, 'and') || document.isComma(party.to) ? party.to : from;
  }

  /** "; " between persons with their titles, and before bodies that others speak for: "; đại diện UNICEF". */
  private listsPersons(member: Referent, at: number): boolean {
    if (this.document.word(at) !== ';') return false;
    const and = this.document.hits.find(at + 1, 'and');
    const next = this.referents.at(and?.to ?? at + 1);
    if (and !== undefined && next?.kind === 'Group' && next.mention !== undefined) return true;
    if (member.kind === 'Person') return next?.kind === 'Person' || next?.representative === true;
    return member.representative === true && next?.representative === true;
  }

  /** "70 nước thành viên Liên hợp quốc": past the body that those counted belong to, where nouns come first. */
  private pastWhole(member: Referent): number {
    if (this.document.pack.pack.grammar.bareDefinite !== true) return member.to;
    const next = this.referents.at(member.to);
    if (member.kind === 'Person' && member.mention === undefined && next?.kind === 'Group' && next.from === member.to)
      return this.pastWhole(next);
    if (member.kind !== 'Group' || member.mention === undefined) return member.to;
    return next?.kind === 'Organization' && next.from === member.to && next.mention?.form === 'name' ? next.to : member.to;
  }

  /** "A, Kasubdit Ekonomi Polda X Kompol B": the person behind a run of capitals that no office is known by, where offices lead. */
  private pastOffice(member: Referent, from: number): Referent | undefined {
    const { document } = this;
    const last = document.pack.pack.grammar.nounOrder === 'head-last';
    if (!last && document.pack.pack.grammar.bareDefinite !== true) return undefined;
    if (member.kind !== 'Person' || member.mention === undefined) return undefined;
    for (let at = from; at < Math.min(from + LONGEST_OFFICE, document.sentenceTo(from)); at++) {
      const referent = this.referents.at(at);
      if (referent?.kind === 'Person' && referent.mention !== undefined) {
        return at > from && referent !== member && (!last || !document.isCapital(at - 1)) ? referent : undefined;
      }
      const joins = at > from && document.isCapital(at + 1) && document.isAny(at, ['and', 'preposition']);
      const noun = last ? at < from + 5 && !isFunctionWord(document, at) && !isKnownVerb(document, at) : document.is(at, 'role');
      if (!document.isWord(at) || !(document.isCapital(at) || joins || noun) || document.is(at, 'speech-verb')) return undefined;
    }
    return undefined;
  }

  /** "Kenya's Ministry of Trade": the body, not the country before it. */
  private pastPossessor(at: number): Referent | undefined {
    const next = this.referents.at(at);
    if (next === undefined || next.from !== at || !isPossessor(this.document, next)) return next;
    return this.referents.at(next.to + 1) ?? next;
  }

  /** "the nonprofit X", "broadcaster Y": a plain noun or two before a name. */
  private skipCommonNoun(from: number): number {
    const { document } = this;
    if (document.pack.pack.grammar.nounOrder !== 'head-last') return from;
    for (let at = from; at < from + 3; at++) {
      const referent = this.referents.at(at);
      if (referent !== undefined) return referent.from === at && document.isCapital(at) && referent.mention?.form === 'name' ? at : from;
      if (!document.isWord(at) || document.isCapital(at) || isFunctionWord(document, at) || isKnownVerb(document, at)) return from;
    }
    return from;
  }

  private joinedBefore(member: Referent): Referent | undefined {
    const { document } = this;
    let at = member.from;
    let joined = false;
    for (let steps = 0; steps < 6 && at > 0; steps++) {
      const joint = document.isComma(at - 1)
        ? { from: at - 1 }
        : (document.hits.findEnding(at, 'and') ?? document.hits.findEnding(at, 'jointly'));
      const hit = joint ?? (joined ? undefined : inListBefore(document, this.referents, at));
      if (hit === undefined) break;
      joined ||= joint !== undefined;
      at = hit.from;
    }
    if (joined) at = this.bracketStart(at);
    const last = joined && at > 0 ? this.referents.at(at - 1) : undefined;
    const person =
      (last === undefined ? undefined : (this.personOf(last) ?? this.seatedIn(last) ?? partBefore(document, this.referents, last))) ??
      (joined ? this.apposedBefore(at) : undefined);
    const before = person ?? this.actingFor(last) ?? itemBefore(document, this.referents, member);
    if (before !== undefined && last === undefined && this.joinedAfter(before) === member) return before;
    if (
      before === undefined ||
      (person === undefined && before.to !== at && this.pastRepresented(before, before.to) !== at) ||
      !sameSort(before, member) ||
      this.joinedAfter(before) !== member
    )
      return undefined;
    return isPlaceTail(this.document, this.referents, before) ? undefined : before;
  }

  /** "l'Institut X (IX), organe de l'Union Y, et", "X, a farmer from Y, and": the body or person before the apposition that a comma closes. */
  private apposedBefore(close: number): Referent | undefined {
    if (!this.document.isComma(close)) return undefined;
    for (let open = close - 1; open > close - LONGEST_OF_BODY - 2 && open > 0; open--) {
      if (!this.document.isComma(open)) continue;
      const body = this.referents.at(this.document.word(open - 1) === ')' && this.document.word(open - 3) === '(' ? open - 4 : open - 1);
      if (body?.kind !== 'Organization' && body?.kind !== 'Person') continue;
      return pastApposition(this.document, this.referents, body, open) === close ? body : undefined;
    }
    return undefined;
  }

  /** "X for Ghana": who acts for a state or body, else the referent itself. */
  private actingFor(party: Referent | undefined): Referent | undefined {
    if (party === undefined || (party.kind !== 'Country' && party.kind !== 'Organization')) return party;
    const { document } = this;
    const preposition = prepositionBefore(document, party.from);
    if (preposition?.role !== 'for') return party;
    const person = this.referents.at(document.isComma(preposition.from - 1) ? preposition.from - 2 : preposition.from - 1);
    return person?.kind === 'Person' ? person : party;
  }
}
