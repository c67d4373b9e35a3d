// Which kind of name all evidence of an article together speaks for.
import { BODY, type Evidence, UNTAGGED } from './name-evidence.ts';
import type { TaggedKind } from './tagged.ts';

/** What the trained tagger adds to a kind it is sure of: enough alone where no rule speaks against it. */
const TAG_WEIGHT = 3;
/** For a single word that was only seen where any word has a capital: the rules must agree. */
const INITIAL_WEIGHT = 1.4;
/** An acronym is a place only by a head of places, not by "in" alone. */
const ACRONYM_PLACE = 3.5;
const ENOUGH = 2.5;
/** What standing where persons do adds, and where places do takes away. */
const STANDING = 1.5;

/** What the rules and the trained tagger say together. Without a model this is what the rules say. */
export function decide(evidence: Evidence): { kind: TaggedKind; tagger: boolean } | undefined {
  const byRule = kindOf(evidence);
  const { tagged } = evidence;
  const votes = tagged.Person + tagged.Organization + tagged.Place;
  if (votes === 0 && tagged.none === 0) return byRule === undefined ? undefined : { kind: byRule, tagger: false };
  const weighed = { ...evidence };
  if (votes > tagged.none / 2) {
    const weight = evidence.inside || evidence.words > 1 ? TAG_WEIGHT : INITIAL_WEIGHT;
    weighed.person += (weight * tagged.Person) / votes;
    weighed.organization += (weight * tagged.Organization) / votes;
    if (!isPersonByRule(evidence, byRule)) weighed.place += (weight * tagged.Place) / votes;
    if (weighed.organization >= ENOUGH && weighed.organization > weighed.person && weighed.organization > weighed.place)
      return { kind: 'Organization', tagger: byRule !== 'Organization' };
  } else {
    weighed.acronym = false;
    weighed.organization -= UNTAGGED;
  }
  const kind = kindOf(weighed);
  return kind === undefined ? undefined : { kind, tagger: kind !== byRule };
}

/** One word that stands as persons do ("Ali (19), sopir angkot") and never as places do. */
function isPersonByRule({ words, place, located }: Evidence, byRule: TaggedKind | undefined): boolean {
  return words === 1 && place === 0 && !located && byRule === 'Person';
}

/** The kind the rules' evidence speaks for, or undefined when it is too thin. An acronym is no person, unless the tagger knows it. */
function kindOf(evidence: Evidence): TaggedKind | undefined {
  const person = evidence.person + (evidence.located ? -STANDING : evidence.bare ? STANDING : 0);
  const { organization, place, words, acronym, inside } = evidence;
  if (person >= ENOUGH && !(acronym && evidence.tagged.Person === 0) && person >= place && person >= organization) return 'Person';
  if (place >= (acronym ? ACRONYM_PLACE : 1.5) && place > organization) return 'Place';
  if (acronym && inside) return 'Organization';
  if (organization >= ENOUGH && (words > 1 || organization >= BODY)) return 'Organization';
  return undefined;
}
