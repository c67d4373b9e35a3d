// Everything that can be the subject or object of a verb, with titles and appositions taken in.
import type { GroupNoun, OrganizationHead, Pronoun } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { backReference } from './body-back-references.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import { type Board, type Mention, Referent, type Title } from './mentions.ts';
import { nounBefore } from './name-after-noun.ts';
import { describedFrom } from './name-company.ts';
import { listedBehind, officeOfSeveral } from './offices-of-several.ts';
import { nounBehindDemonym } from './one-body.ts';
import { ownBodyAt } from './own-bodies.ts';
import { PeoplePhrases } from './people-phrases.ts';
import { personReferent } from './person-referents.ts';
import { modifiersStart, possessiveAt, skipDeterminers, skipDeterminersBack, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import { attachTitles } from './title-holders.ts';

/** Referents, not overlapping, found by position. */
export class Referents {
  /** Told by more than their noun, without a name. */
  readonly people: PeoplePhrases;
  private readonly owners: (Referent | undefined)[];

  constructor(document: Document, board: Board) {
    this.people = new PeoplePhrases(document, board);
    this.owners = new Array(document.count);
    attachTitles(document, board);
    const taken = new Set<Title>();
    for (const mention of board.mentions) {
      if (mention.nested === true) continue;
      this.add(
        mention.kind === 'Person'
          ? personReferent(document, board, mention, taken)
          : new Referent({ from: nounBefore(document, board, mention), to: mention.to, kind: mention.kind, mention }),
      );
    }
    this.addRepresentatives(document, board);
    if (document.pack.pack.grammar.nounOrder === 'head-last') this.addLedNouns(document, board);
    for (const title of board.titles)
      if (
        !taken.has(title) &&
        title.person === undefined &&
        !isCounted(document, title) &&
        !isOfSeveral(board, title) &&
        !this.describesNext(document, title)
      )
        this.add(new Referent({ from: title.from, to: title.to, kind: 'Person', title }));
    this.addWords(document, board);
    this.addPeople(document);
  }

  /** The referent over a token. */
  at(token: number): Referent | undefined {
    return this.owners[token];
  }

  /** Whether a referent of a kind stands in a run of tokens. */
  hasKind(kind: Referent['kind'], from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.owners[at]?.kind === kind) return true;
    return false;
  }

  private add(referent: Referent): void {
    for (let at = referent.from; at < referent.to; at++) {
      const owner = this.owners[at];
      if (owner === undefined) continue;
      if (owner.representative === true && referent.mention === undefined && owner.from === referent.from) return;
      if (owner.from >= referent.from && owner.to <= referent.to && owner.kind !== 'Person') this.drop(owner);
      else return;
    }
    for (let at = referent.from; at < referent.to; at++) this.owners[at] = referent;
  }

  /** "narasumber" + "Menteri X": an office right before a person with another one is that person's, where nouns take no article. */
  private describesNext(document: Document, { to }: Title): boolean {
    const next = this.owners[to];
    return document.pack.pack.grammar.bareAgents === true && next?.from === to && next.kind === 'Person' && next.mention !== undefined;
  }

  private drop(referent: Referent): void {
    for (let at = referent.from; at < referent.to; at++) if (this.owners[at] === referent) this.owners[at] = undefined;
  }

  /** "a representative of UNODC", "perwakilan UNODC": the body speaks. */
  private addRepresentatives(document: Document, board: Board): void {
    const groups = board.mentions.filter(({ rule }) => rule === 'delegation');
    const delegations = new Map(groups.map((mention) => [mention.from, mention]));
    for (let at = document.next(0, ...OFFICES); at < document.count; at = document.next(at + 1, ...OFFICES)) {
      const hit = document.hits.find(at, 'body-representative') ?? officeOfSeveral(document, board, at);
      const group = board.owner(hit?.from ?? at);
      if (hit === undefined || (group?.kind === 'Group' && (group.attributes.count !== undefined || !hasChains(document)))) continue;
      const of = skipPreposition(document, hit.to, ['of', 'from']);
      const start = skipDeterminers(document, of ?? hit.to);
      const described = this.owners[start]?.from === start ? this.owners[start].mention : undefined;
      const near = board.owner(start) ?? described ?? (document.is(start, 'deputy') ? undefined : board.owner(start + 1));
      const sender = delegations.get(hit.from)?.owner;
      const mention =
        near !== undefined && (near === described || near.from <= start + 1)
          ? near
          : (listedBehind(document, board, start) ?? (sender !== undefined && sender.from > at ? sender : undefined));
      if (mention === undefined || !canBeRepresented(mention)) continue;
      if (board.owner(mention.to)?.kind === 'Person') continue;
      for (let k = hit.from; k < mention.to; k++) {
        const owner = this.owners[k];
        if (owner !== undefined && owner.kind !== 'Person') this.drop(owner);
      }
      const delegation = delegations.get(hit.from);
      this.add(
        new Referent({
          from: hit.from,
          to: mention.to,
          kind: mention.kind,
          mention,
          representative: true,
          ...(delegation === undefined ? {} : { delegation }),
        }),
      );
    }
    for (const mention of delegations.values())
      if (mention.owner === undefined || mention.owner.kind === 'Place')
        this.add(new Referent({ from: mention.from, to: mention.to, kind: 'Group', mention }));
  }

  /** "the Kenyan delegation", "Peru's negotiating team" speak for their country; "the Kenyan justice ministry" is one body; "the Kano native" is a person. */
  private addLedNouns(document: Document, board: Board): void {
    for (const mention of board.mentions) {
      const noun = mention.nested === true || mention.kind !== 'Place' ? undefined : nounBehindDemonym(document, board, mention);
      if (noun !== undefined) this.add(new Referent({ from: skipDeterminersBack(document, mention.from), to: noun, kind: 'Person' }));
      if (mention.nested === true || (mention.kind !== 'Country' && mention.kind !== 'Organization')) continue;
      const owns = POSSESSIVE.test(document.word(mention.to));
      const next = owns ? mention.to + 1 : mention.to;
      const body = mention.rule === 'demonym' && !owns ? board.owner(next) : undefined;
      if (body?.kind === 'Organization' && body.from === next) {
        this.add(new Referent({ from: mention.from, to: body.to, kind: body.kind, mention: body }));
        continue;
      }
      const team = document.hits.find<GroupNoun>(next, 'group-noun');
      if (team?.lexeme.value.bound === true && !document.is(team.to, 'role') && this.owners[mention.from]?.to === mention.to)
        this.add(new Referent({ from: mention.from, to: team.to, kind: mention.kind, mention, representative: true }));
    }
  }

  /** "Diplomats, academics and business leaders": nouns for several people, up to what they are of where that names nobody. */
  private addPeople(document: Document): void {
    const whole = document.pack.pack.grammar.nounOrder !== 'head-last';
    for (const { from, head, headTo, to, described, standing, whole: origin, opening } of this.people.all) {
      if (!described) continue;
      if (whole) {
        if (!standing && origin === undefined) this.addWhole(new Referent({ from: opening ?? from, to, kind: 'Group' }));
        continue;
      }
      let named = false;
      for (let at = head; at < to; at++) named ||= (this.owners[at]?.kind ?? 'Group') !== 'Group';
      if (!named) this.add(new Referent({ from: head, to, kind: 'Group' }));
      else if (this.owners[head] === undefined) this.add(new Referent({ from: head, to: headTo, kind: 'Group' }));
    }
  }

  /** People told of together with whom they are from, where nouns take no article: instead of the office and the states in their words. */
  private addWhole(people: Referent): void {
    for (let at = people.from; at < people.to; at++) {
      const owner = this.owners[at];
      if (owner === undefined) continue;
      if (owner.from < people.from || owner.to > people.to || (owner.kind === 'Person' && owner.mention !== undefined)) return;
      this.drop(owner);
    }
    this.add(people);
  }

  private addWords(document: Document, board: Board): void {
    const heads = document.pack.pack.grammar.genders !== undefined || document.pack.syllable !== undefined;
    const words = heads ? [...WORDS, 'organization-head'] : WORDS;
    for (let at = document.next(0, ...words); at < document.count; at = document.next(at + 1, ...words)) {
      if (this.owners[at] !== undefined || board.isBlocked(at)) continue;
      const pointed = document.pack.syllable === undefined ? undefined : document.hits.find(at, 'organization-head');
      if (pointed !== undefined && document.is(pointed.to, 'demonstrative') && (!document.isCapital(at) || document.isInitial(at))) {
        this.add(new Referent({ from: at, to: pointed.to, kind: 'Group' }));
        continue;
      }
      const own = ownBodyAt(document, at);
      if (own?.lexeme.class === 'organization-head') {
        const mention = backReference(document, own as Hit<OrganizationHead>);
        this.add(new Referent({ from: at, to: own.to, kind: 'Organization', mention }));
        continue;
      }
      const pronoun = document.hits.find<Pronoun>(at, 'pronoun');
      const owns = pronoun?.lexeme.value.use === 'object' && possessiveAt(document, at) !== undefined && this.owners[at + 1] !== undefined;
      if (pronoun !== undefined && pronoun.lexeme.value.use !== 'possessive' && !owns) {
        this.add(new Referent({ from: at, to: pronoun.to, kind: 'Pronoun', pronoun: pronoun.lexeme.value }));
        continue;
      }
      const group = document.hits.find(at, 'collective') ?? document.hits.find<GroupNoun>(at, 'group-noun');
      if (group !== undefined && isApposed(document, board, group.to)) continue;
      if (group !== undefined && (document.hits.find(at, 'body-noun')?.to ?? group.to) > group.to) continue;
      if (group !== undefined && !isBound(document, group as Hit<GroupNoun>))
        this.add(new Referent({ from: at, to: group.to, kind: 'Group' }));
    }
  }
}

/** Classes of words that stand for somebody or something named elsewhere. */
const WORDS = ['pronoun', 'collective', 'group-noun'];
/** Classes of words for who may speak for others. */
const OFFICES = ['body-representative', 'role'];

/** "kedua menteri": the office stands in a collective. */
function isCounted(document: Document, title: Title): boolean {
  const whole = document.hits.findEnding(title.to, 'collective');
  return whole !== undefined && whole.from < title.from;
}

/** "nhiều nhà khoa học": the office stands in words for several without a number. */
function isOfSeveral(board: Board, { from, to }: Title): boolean {
  const owner = board.owner(from);
  return owner?.rule === 'vague-group' && owner.to >= to;
}

/** "tổ chức phi chính phủ ChildFund": a common noun right before the name it describes, where heads come first. */
function isApposed(document: Document, board: Board, to: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-first') return false;
  for (let at = to + 1; at < to + 4; at++) if (board.owner(at)?.kind === 'Organization' && describedFrom(document, at) === to) return true;
  const owner = board.owner(to);
  if (owner?.from !== to || owner.form !== 'name') return false;
  return owner.kind === 'Organization' || owner.kind === 'Person' || (owner.kind === 'Country' && document.is(to - 1, 'country-word'));
}

/** A noun that is a collective only with a number or a determiner, and stands without. */
function isBound(document: Document, hit: Hit<GroupNoun>): boolean {
  if (hit.lexeme.value.bound !== true) return false;
  const { hits } = document;
  const from = modifiersStart(document, hit.from);
  return hits.findEnding(from, 'definite') === undefined && hits.findEnding(from, 'indefinite') === undefined;
}

/** A body, a state, or a counted collective of them. */
function canBeRepresented(mention: Mention): boolean {
  return (
    mention.kind === 'Organization' || mention.kind === 'Country' || (mention.kind === 'Group' && mention.attributes.count !== undefined)
  );
}
