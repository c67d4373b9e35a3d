// Objects and complements of verbs: what stands after a verb's group, or before it behind a preposition.
import type { PrepositionRole } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { hasChains } from './chains.ts';
import type { Coordination } from './coordination.ts';
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { isKnownVerb, possessiveAt, skipDeterminers } from './phrases.ts';
import { isActorLike, isPossessor } from './referent-kinds.ts';
import type { Referents } from './referents.ts';

const LONGEST_SETTING = 9;
/** Words that open another clause or member. */
const CLAUSE_WORDS = [
  'relative',
  'complementizer',
  'contrast',
  'conditional',
  'perfect',
  'passive',
  'pronoun',
  'and',
  'or',
  'but',
] as const;

const PLAIN_NOUNS = ['capital-word', 'sent-cue', 'nominal-cue'] as const;
/** Nouns that stand for what is behind their "of", or are somebody or a happening themselves. */
const OPEN_NOUNS = [
  'event-head',
  'occasion',
  'instrument-head',
  'organization-head',
  'body-noun',
  'place-head',
  'role',
  'plural-role',
  'group-noun',
  'collective',
  'body-representative',
  'honorific',
  'rank',
  'number-word',
  'quantifier',
  'adverb',
  'weekday',
  'month',
] as const;

/** Objects and complements by position. Referents are atoms. */
export class Complements {
  private readonly document: Document;
  private readonly referents: Referents;
  private readonly lists: Coordination;

  constructor(document: Document, referents: Referents, lists: Coordination) {
    this.document = document;
    this.referents = referents;
    this.lists = lists;
  }

  /** The first referent after a verb group that no preposition governs, within its clause. */
  object(group: { to: number }, accepts: (referent: Referent) => boolean, most = 14): Referent[] {
    const { document } = this;
    let stop = Math.min(document.sentenceTo(group.to - 1), group.to + most);
    for (let at = group.to; at < stop; at++) {
      const referent = this.referents.at(at);
      if (referent !== undefined && referent.from >= group.to) {
        if (isPossessor(document, referent)) {
          at = referent.to;
          continue;
        }
        if (accepts(referent) && !this.isModifier(referent, group.to)) return this.lists.around(referent);
        at = referent.to - 1;
        continue;
      }
      const adverb = document.hits.find(at, 'adverb');
      if (adverb !== undefined && adverb.to - at > 1) {
        at = adverb.to - 1;
        continue;
      }
      const adjunct = this.insertedEnd(at);
      if (adjunct !== undefined) {
        at = adjunct;
        continue;
      }
      if (document.word(at) === ';' || document.isAny(at, ['complementizer', 'relative', 'contrast', 'conditional'])) return [];
      if (
        document.is(at, 'and') &&
        document.isAny(at + 1, ['event-verb', 'speech-verb']) &&
        !document.isAny(at + 1, ['event-head', 'role'])
      )
        return [];
      if (document.quoteOf[at] !== document.quoteOf[group.to - 1]) return [];
      if (at > group.to && this.closesClause(at)) return [];
      const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
      const setting = preposition === undefined ? undefined : this.settingEnd(preposition);
      if (setting !== undefined) {
        if (this.closesClause(setting - 1)) return [];
        stop = Math.min(document.sentenceTo(group.to - 1), stop + setting - at);
        at = setting - 1;
        continue;
      }
      if (preposition !== undefined && preposition.lexeme.value !== 'of' && preposition.lexeme.value !== 'including') {
        const behind = this.adjunctEnd(preposition.to);
        if (behind === undefined) return [];
        stop = Math.min(document.sentenceTo(group.to - 1), stop + behind - at);
        at = behind - 1;
        continue;
      }
      if (preposition !== undefined && at > group.to + 1 && this.isOfPlainNoun(at)) return [];
    }
    return [];
  }

  /** "who runs a cooperative, told the Council": a comma behind the object and before the next verb, where nouns come last. */
  private closesClause(at: number): boolean {
    const { document } = this;
    if (!document.isComma(at) || document.pack.pack.grammar.nounOrder !== 'head-last') return false;
    return document.isAny(at + 1, ['speech-verb', 'event-verb']) && !document.isAny(at + 1, ['event-head', 'role', 'preposition']);
  }

  /** "préside une soirée du Sénat": "of" right behind a plain noun, where nouns have articles: what follows is the noun's. */
  private isOfPlainNoun(at: number): boolean {
    const { document } = this;
    if (!hasChains(document) || document.isCapital(at - 1) || !document.isWord(at - 1)) return false;
    const lead = document.hits.findEnding(at - 1, 'definite') ?? document.hits.findEnding(at - 1, 'indefinite');
    if (lead === undefined) return false;
    if (document.hits.at(at - 1).length === 0 || document.isAny(at - 1, PLAIN_NOUNS)) return true;
    return this.isPersonBehind(at) && !document.isAny(at - 1, OPEN_NOUNS);
  }

  /** "le soutien de la ministre X": a person, with words of office or without, behind "of". */
  private isPersonBehind(of: number): boolean {
    const end = this.document.hits.find(of, 'preposition')?.to ?? of + 1;
    return this.referents.at(skipDeterminers(this.document, end))?.kind === 'Person';
  }

  /** "in Hanoi", "on 4 June", "with Peru", "in a hotel downtown,": where, when and with whom it was, between a verb and its object. */
  private settingEnd(preposition: Hit<PrepositionRole>): number | undefined {
    const { document } = this;
    if (preposition.lexeme.value === 'with') return this.partnersEnd(preposition.to);
    if (preposition.lexeme.value === 'to') return this.venueEnd(preposition.to);
    const span = document.dateEnds.get(preposition.from) ?? document.dateEnds.get(preposition.to);
    if (span !== undefined && hasChains(document)) return span;
    if (!['in', 'at', 'on', 'from'].includes(preposition.lexeme.value)) return undefined;
    const date = span ?? document.hits.find(preposition.to, 'relative-day')?.to;
    if (date !== undefined) return date;
    if (/^\d{4}$/.test(document.word(preposition.to))) return preposition.to + 1;
    const month = document.hits.find(preposition.to, 'month')?.to;
    if (month !== undefined) return /^\d{4}$/.test(document.word(month)) ? month + 1 : month;
    const start = skipDeterminers(document, preposition.to);
    const referent = this.referents.at(start);
    if (referent?.kind === 'Place' && referent.from === start) return this.closedAfter(this.regionEnd(referent.to));
    if (preposition.lexeme.value === 'on' || preposition.lexeme.value === 'from') return undefined;
    return this.plainPhraseEnd(start) ?? this.shiftedEnd(preposition.to);
  }

  /** "received in his office" + "President X", "met at the palace today" + "the ambassador": a short adjunct before a person's title or name, where nouns come last. */
  private shiftedEnd(from: number): number | undefined {
    const { document } = this;
    if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
    for (let at = skipDeterminers(document, from); at < Math.min(from + LONGEST_SETTING, document.sentenceTo(from - 1)); at++) {
      const referent = this.referents.at(at);
      if (possessiveAt(document, at) !== undefined) continue;
      if (referent !== undefined && referent.from === at && at > from + 1 && !isPossessor(document, referent)) {
        const opened = document.hits.findEnding(at, 'definite')?.from ?? at;
        if (referent.kind === 'Person') return opened;
        if (referent.kind !== 'Place') return undefined;
      }
      if (!document.isWord(at) || document.isAny(at, CLAUSE_WORDS) || document.is(at, 'preposition') || isKnownVerb(document, at))
        return undefined;
    }
    return undefined;
  }

  /** "a signé au nom de son pays" + "un accord": where an article that no preposition governs opens the next noun phrase behind a short adjunct, where names are chains. */
  private adjunctEnd(from: number): number | undefined {
    const { document } = this;
    if (!hasChains(document)) return undefined;
    for (let at = from + 1; at < Math.min(from + LONGEST_SETTING, document.sentenceTo(from - 1)); at++) {
      const opens = document.isAny(at, ['definite', 'indefinite', 'number-word']) || /^\d/.test(document.word(at));
      if (opens && !document.dateEnds.has(at) && document.hits.find(at, 'preposition') === undefined) {
        if (document.hits.findEnding(at, 'preposition') === undefined && !document.isAny(at - 1, ['and', 'or', 'definite', 'adverb']))
          return at;
        continue;
      }
      if (!document.isWord(at) || document.isAny(at, CLAUSE_WORDS) || isKnownVerb(document, at)) return undefined;
    }
    return undefined;
  }

  /** "a présidé, au Palais des congrès, la séance": a place between commas. */
  private venueEnd(from: number): number | undefined {
    const referent = this.referents.at(skipDeterminers(this.document, from));
    return referent?.kind === 'Place' && this.document.isComma(referent.to) ? referent.to + 1 : undefined;
  }

  /** "in Lima, Peru", "in Lima (Peru)": past what the place lies in. */
  private regionEnd(at: number): number {
    const { document } = this;
    const bracket = document.word(at) === '(';
    const region = bracket || document.isComma(at) ? this.referents.at(at + 1) : undefined;
    if (region?.from !== at + 1 || (region.kind !== 'Country' && region.kind !== 'Place')) return at;
    if (bracket) return document.word(region.to) === ')' ? region.to + 1 : at;
    return document.is(region.to, 'and') ? at : region.to;
  }

  /** Past the comma that closes an aside, when a noun follows. */
  private closedAfter(at: number): number {
    return this.document.isComma(at) ? at + 1 : at;
  }

  /** Past the comma behind a short noun phrase without a verb: "dans un hôtel de la capitale,". */
  private plainPhraseEnd(from: number): number | undefined {
    const { document } = this;
    for (let at = from; at < Math.min(from + LONGEST_SETTING, document.sentenceTo(from - 1)); at++) {
      if (document.isComma(at)) return at + 1;
      const referent = this.referents.at(at);
      if (referent !== undefined && referent.kind !== 'Place' && referent.mention?.rule !== 'demonym') return undefined;
      if (!document.isWord(at) || document.isAny(at, ['relative', 'event-verb', 'speech-verb', 'perfect', 'passive'])) return undefined;
    }
    return undefined;
  }

  /** "ont ouvert mardi, dans un hôtel de la capitale, la conférence": the comma that closes an adjunct between verb and object, its article behind. */
  private insertedEnd(at: number): number | undefined {
    const { document } = this;
    const { genders, nounOrder } = document.pack.pack.grammar;
    if ((genders === undefined && nounOrder !== 'head-last') || !document.isComma(at) || !document.is(at + 1, 'preposition'))
      return undefined;
    for (let end = at + 2; end < Math.min(at + 14, document.sentenceTo(at)); end++)
      if (document.isComma(end)) return document.isAny(end + 1, ['definite', 'indefinite']) ? end : undefined;
    return undefined;
  }

  /** "a signé avec X un accord": with whom it was, where nouns have articles and the object opens with one. */
  private partnersEnd(from: number): number | undefined {
    const { document } = this;
    const { genders, nounOrder } = document.pack.pack.grammar;
    if (genders === undefined && nounOrder !== 'head-last') return undefined;
    const first = this.after(from, isActorLike);
    const last = first === undefined ? undefined : this.lists.around(first).at(-1);
    const end = last === undefined ? undefined : this.closedAfter(last.to);
    if (end !== undefined && document.isAny(end, ['indefinite', 'definite'])) return end;
    return genders === undefined ? undefined : this.plainPartnersEnd(from);
  }

  /** "avec les autorités municipales un protocole": a partner without a name, up to the object's article. */
  private plainPartnersEnd(from: number): number | undefined {
    const { document } = this;
    const start = skipDeterminers(document, from);
    for (let at = start; at < Math.min(start + 5, document.sentenceTo(from - 1)); at++) {
      if (at > start && document.is(at, 'indefinite')) return at;
      if (!document.isWord(at) || document.isAny(at, ['preposition', 'relative', 'event-verb', 'speech-verb', 'perfect', 'passive']))
        return undefined;
    }
    return undefined;
  }

  /** "menyambut komitmen Prancis": without articles a country or body right behind a plain noun is the noun's, not the verb's. */
  private isModifier(referent: Referent, from: number): boolean {
    const { document } = this;
    if (document.pack.pack.grammar.bareDefinite !== true || document.pack.pack.grammar.nounOrder !== 'head-first') return false;
    if ((referent.kind !== 'Country' && referent.kind !== 'Organization') || referent.from <= from || referent.representative === true)
      return false;
    const before = referent.from - 1;
    return (
      document.isWord(before) &&
      !document.isCapital(before) &&
      document.hits.at(before).length === 0 &&
      this.referents.at(before) === undefined
    );
  }

  /** Referents after a preposition of a role, between the verb and the end of its clause. */
  complement(group: { to: number }, role: PrepositionRole, accepts: (referent: Referent) => boolean, most = 40): Referent[] {
    const { document } = this;
    const stop = Math.min(document.sentenceTo(group.to - 1), group.to + most);
    for (let at = group.to; at < stop; at++) {
      if (
        document.word(at) === ';' ||
        document.isAny(at, ['contrast', 'complementizer']) ||
        this.startsPredicate(at) ||
        this.leavesClause(at)
      )
        return [];
      const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
      if (preposition === undefined || preposition.lexeme.value !== role) continue;
      const found = this.after(preposition.to, (referent) => this.lists.around(referent).some(accepts));
      if (found !== undefined) return this.lists.around(found);
    }
    return [];
  }

  /** "yang berlangsung satu jam itu" + "membahas", "yang menetap di X": behind a relative or a word that points back a verb has complements of its own, where nouns take no article. */
  private leavesClause(at: number): boolean {
    const { document } = this;
    if (document.pack.pack.grammar.bareDefinite !== true) return false;
    const hit = document.hits.find(at, 'relative') ?? document.hits.find(at, 'demonstrative');
    return hit !== undefined && isKnownVerb(document, hit.to);
  }

  /** "..., and is scheduled to", "... et a rencontré": "and" with an auxiliary behind it begins another predicate of the subject. */
  private startsPredicate(at: number): boolean {
    const and = this.document.hits.find(at, 'and');
    return and !== undefined && this.document.isAny(and.to, ['perfect', 'passive', 'future', 'modal']);
  }

  /** The referent that a preposition at most a few plain words before governs. */
  private after(from: number, accepts: (referent: Referent) => boolean): Referent | undefined {
    const { document } = this;
    for (let at = from, steps = 0; steps < 6 && at < document.sentenceTo(from - 1); steps++, at++) {
      const referent = this.referents.at(at);
      if (referent !== undefined && isPossessor(document, referent)) {
        at = referent.to;
        continue;
      }
      if (referent !== undefined) return accepts(referent) ? referent : undefined;
      if (document.is(at, 'preposition') || document.isComma(at)) return undefined;
    }
    return undefined;
  }

  /** Referents after a preposition of a role anywhere before the verb in its clause ("At the conference, X ..."). */
  leading(group: { from: number }, role: PrepositionRole, accepts: (referent: Referent) => boolean): Referent[] {
    const { document } = this;
    for (let at = document.sentenceFrom(group.from); at < group.from; at++) {
      const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
      if (preposition === undefined || preposition.lexeme.value !== role) continue;
      const found = this.after(preposition.to, accepts);
      if (found !== undefined && found.to <= group.from) return this.lists.around(found);
    }
    return [];
  }
}
