// An entity while its article is read, from its first mention to its label.
import type { EntityAttributes, EntityKind, LocalMention } from '../model/index.ts';
import { withoutNickname } from './quoted-nicknames.ts';

/** An entity as it grows while the article is read. */
export interface EntityDraft {
  kind: EntityKind;
  label: string;
  aliases: string[];
  mentions: (LocalMention & { from: number })[];
  attributes: EntityAttributes;
  knowledge: string | undefined;
  /** Token position of the first mention. */
  first: number;
  /** How often it is named or pointed back to, and where that was last. */
  references: number;
  last: number;
}

/** An entity of which only its first words are known. */
export function newDraft(kind: EntityKind, label: string, attributes: EntityAttributes, first: number): EntityDraft {
  return {
    kind,
    label,
    aliases: [label],
    mentions: [],
    attributes: { ...attributes },
    knowledge: undefined,
    first,
    references: 0,
    last: first,
  };
}

/** Finishes drafts, enters countries under their codes, and brings the drafts into the order of the text. */
export function finishAll(drafts: EntityDraft[], countries: Map<string, EntityDraft>): void {
  for (const draft of drafts) finish(draft);
  for (const draft of drafts) if (draft.attributes.iso2 !== undefined) countries.set(draft.attributes.iso2, draft);
  drafts.sort((a, b) => a.first - b.first || (a.label < b.label ? -1 : 1));
}

/** The longest form is the label of what no list names; mentions go into text order. */
function finish(draft: EntityDraft): void {
  draft.mentions.sort((a, b) => a.start - b.start);
  if (draft.knowledge !== undefined) return;
  if (draft.kind === 'Person' || draft.kind === 'Event' || draft.kind === 'Organization') {
    const longest = draft.aliases.reduce((best, alias) => (alias.length > best.length ? alias : best), draft.aliases[0]!);
    if (draft.kind !== 'Organization' || draft.attributes.portfolio === undefined)
      draft.label = draft.kind === 'Person' ? withoutNickname(longest) : longest;
  }
  if (draft.kind === 'Instrument' && !PROPER.test(draft.label))
    draft.label = draft.aliases.find((alias) => PROPER.test(alias)) ?? draft.label;
}

/** Two words or more, the first with a capital: "Lima Convention", not "treaty on ship recycling" or "Convention". */
const PROPER = /^\p{Lu}\S* \S/u;
