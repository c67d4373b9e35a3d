// Mentions as they are written out: a full name and the acronym in brackets behind it are one.
import type { LocalMention } from '../model/index.ts';
import { NICKNAME } from './nicknames.ts';

/** The mentions of one entity, in text order; "Bursa Efek Indonesia (BEI)" is one mention from the name to the closing bracket. */
export function writeMentions(text: string, mentions: readonly LocalMention[]): LocalMention[] {
  const written: LocalMention[] = [];
  for (const { start, end, rule, form } of mentions) {
    const name = written.at(-1);
    const glosses = name?.form === 'name' && rule !== NICKNAME && text[end] === ')' && /^ ?\($/.test(text.slice(name.end, start));
    if (glosses) name.end = end + 1;
    else written.push({ start, end, rule, form });
  }
  return written;
}

/** The surface forms of an entity, in order of appearance, with those that only a written mention has. */
export function writtenAliases(text: string, aliases: readonly string[], mentions: readonly LocalMention[]): string[] {
  return [...new Set([...aliases, ...mentions.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))])];
}
