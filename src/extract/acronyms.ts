// Short names introduced in brackets: "Andean Growers Association (AGA)", "Department for Food (Defood)".
import { foldedKey, SHAPE } from '../text/index.ts';
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';
import { isOfSecretariat } from './tiers.ts';

/** "X (ABC)": the acronym names the same thing; afterwards it is known alone. */
export function findAcronyms(document: Document, board: Board): void {
  const shorts = new Map<string, Mention>();
  for (let at = 1; at + 2 < document.count; at++) {
    if (!document.isMark(at, '(') || !document.isMark(at + 2, ')')) continue;
    const named = board.owner(at - 1);
    const whole = named?.partOf?.to === at ? named.partOf : undefined;
    const known = whole?.knowledge !== undefined && whole.knowledge === board.owner(at + 1)?.knowledge;
    const full = known || (named !== undefined && whole !== undefined && isOfSecretariat(document, named)) ? whole : named;
    if (full === undefined || full.to !== at || !isNameable(full) || !isShortName(document, board, at + 1, full)) continue;
    const inside = board.owner(at + 1);
    if (inside !== undefined) board.remove(inside);
    if (inside !== undefined && isVariant(document, full, inside)) full.knowledge = inside.knowledge;
    shorts.set(document.word(at + 1), withSeat(document, board, full, at));
  }
  if (shorts.size > 0) addAcronymMentions(document, board, shorts);
}

/** "Kedutaan Besar Republik Indonesia (KBRI)" + "Muskat": the city behind a short name that bodies are named by, as the end of the name, where nouns come first and take no article. */
function withSeat(document: Document, board: Board, full: Mention, open: number): Mention {
  const seat =
    full.kind === 'Organization' && document.is(open + 1, 'organization-head') ? seatBehind(document, board, open + 3) : undefined;
  if (seat === undefined) return full;
  board.remove(full);
  board.remove(seat);
  const seated = board.add(new Mention({ ...full, to: seat.to, name: `${full.name} ${seat.name}` }));
  board.addNested(seat);
  return seated;
}

/** "KBRI" + "Muskat": the short name with the city that the full name ends with. */
function isSeated(document: Document, { name }: Mention, { kind, from, to }: Mention, at: number): boolean {
  return kind === 'Organization' && from === at && name.endsWith(` ${document.text(at + 1, to)}`);
}

/** "Kantor Komisaris Tinggi HAM PBB (OHCHR)": a name that shares many words with a listed name of the body whose short name stands behind it, the first among them; "Hội đồng Ủy hội X (UHX)" is a part. */
function isVariant(document: Document, full: Mention, { kind, knowledge }: Mention): boolean {
  if (kind !== 'Organization' || full.kind !== kind || full.knowledge !== undefined || knowledge === undefined) return false;
  const { organizations, pack } = document.pack;
  const own = wordsOf(full.name);
  return (organizations.get(knowledge)?.names[pack.manifest.tag] ?? []).some((name) => {
    const listed = wordsOf(name);
    const shared = listed.filter((word) => own.includes(word)).length;
    return own[0] === listed[0] && shared / (own.length + listed.length - shared) >= LEAST_SHARED;
  });
}

const wordsOf = (name: string): string[] => foldedKey(name).split(' ');

/** Of the words of two names for one body. */
const LEAST_SHARED = 0.4;

function isNameable(full: Mention): boolean {
  const short = full.kind === 'Organization' && /^\p{Lu}{2,}$/u.test(full.name);
  return full.form === 'name' && full.kind !== 'Person' && full.kind !== 'Country' && !short;
}

/** An acronym that no list ties to something else; or a mixed-case word whose letters the full name holds in order. */
function isShortName(document: Document, board: Board, at: number, full: Mention): boolean {
  const shape = document.tokens.shape[at]!;
  if (!(shape & SHAPE.capital) || document.tokens.end[at]! - document.tokens.start[at]! > 12) return false;
  const inside = board.owner(at);
  const other = inside?.knowledge !== undefined && inside.knowledge !== full.knowledge && full.knowledge !== undefined;
  if (other && !isInitials(document.word(at), full.name)) return false;
  if (shape & SHAPE.upper || /\p{Ll}\p{Lu}/u.test(document.word(at))) return true;
  return (
    (inside !== undefined && inside.kind === full.kind && full.kind !== 'Place') ||
    (inside === undefined && abbreviates(document.word(at), full.name))
  );
}

/** "IOC" and "Indian Ocean Commission": a letter a capital word. */
function isInitials(short: string, full: string): boolean {
  return [...full.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('') === short;
}

/** "Defra" and "Department for Environment, Food and Rural Affairs". */
function abbreviates(short: string, full: string): boolean {
  const letters = foldedKey(short).replace(/ /g, '');
  const words = foldedKey(full).split(' ');
  if (letters.length < 3 || words.length < 2 || !words.some((word) => word.startsWith(letters[0]!))) return false;
  if (words.length === 2 && (letters.length < 4 || !words[0]!.startsWith(letters[0]!))) return false;
  let at = 0;
  for (const letter of words.join('')) if (letter === letters[at]) at++;
  return at === letters.length;
}

function addAcronymMentions(document: Document, board: Board, known: ReadonlyMap<string, Mention>): void {
  for (let at = 0; at < document.count; at++) {
    const full = document.isCapital(at) ? known.get(document.word(at)) : undefined;
    if (full === undefined) continue;
    const owner = board.owner(at);
    const seated = owner !== undefined && isSeated(document, full, owner, at);
    if (owner !== undefined && ((owner.to - owner.from > 1 && !seated) || owner === full || owner.rule === 'acronym')) continue;
    if (owner !== undefined) board.remove(owner);
    const seat = full.kind === 'Organization' ? seatBehind(document, board, at + 1) : undefined;
    const { kind, attributes, knowledge } = full;
    const edition = kind === 'Event' && /^\d+\p{L}*$/u.test(document.word(at - 1)) ? document.word(at - 1) : undefined;
    board.add(
      new Mention({
        kind,
        from: edition === undefined ? at : at - 1,
        to: seated ? owner.to : (seat?.to ?? at + 1),
        form: 'name',
        rule: 'acronym',
        name: edition === undefined ? full.name : `${edition} ${full.name.replace(/^\d+\p{L}*\s/u, '')}`,
        attributes:
          kind === 'Event' && edition !== undefined
            ? attributes.eventType === undefined
              ? {}
              : { eventType: attributes.eventType }
            : attributes,
        ...(knowledge === undefined ? {} : { knowledge }),
      }),
    );
    if (seat !== undefined) board.addNested(seat);
  }
}

/** "ISI" + "Denpasar": the known city of a body glued to its short name, where nouns come first and take no article. */
function seatBehind(document: Document, board: Board, at: number): Mention | undefined {
  const { bareDefinite, bareAgents } = document.pack.pack.grammar;
  const place = bareDefinite === true && bareAgents === true ? board.owner(at) : undefined;
  return place?.kind === 'Place' && place.from === at && place.knowledge !== undefined ? place : undefined;
}

/** "Autorité nationale" + "ONDA": a short name in capitals right behind the words it stands for. */
export function standsBehind(document: Document, board: Board, at: number): boolean {
  if (!/^\p{Lu}{3,}$/u.test(document.word(at)) || !board.isFree(at, at + 1)) return false;
  return !document.isCapital(at + 1) && !document.isAny(at, ['role', 'honorific', 'organization', 'event-head', 'instrument-head']);
}
