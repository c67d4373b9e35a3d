// What every fragment must be, whatever the text: spans inside the text and in order, texts that slice back, rules and cues named.
import type { Fragment, Span } from '../../src/model/index.ts';

/** Everything wrong with a fragment, in words; empty when all holds. */
export function faultsOf(fragment: Fragment): string[] {
  const { article, entities, statements, relations } = fragment;
  const faults: string[] = [];
  const fault = (isWrong: boolean, what: string): void => {
    if (isWrong) faults.push(what);
  };
  const outside = ({ start, end }: Span): boolean => !(Number.isInteger(start) && start >= 0 && start < end && end <= article.text.length);
  const slice = ({ start, end }: Span): string => article.text.slice(start, end);
  const ids = new Set(entities.map(({ id }) => id));
  for (const { id, kind, label, aliases, mentions } of entities) {
    const who = `${kind} ${id} "${label}"`;
    fault(mentions.length === 0, `${who} has no mention`);
    fault(label.trim() === '', `${who} has no label`);
    for (const mention of mentions) {
      fault(outside(mention), `${who} is mentioned at ${mention.start}-${mention.end}`);
      fault(slice(mention).trim() !== slice(mention), `${who} is mentioned with space around: "${slice(mention)}"`);
      fault(
        mention.form === 'name' && !aliases.includes(slice(mention).replaceAll(/\s+/gu, ' ')),
        `${who} has no alias "${slice(mention)}"`,
      );
      fault(mention.rule === '', `${who} is mentioned without a rule`);
    }
  }
  for (const statement of statements) {
    const { id, text, parts, speakers, about, event, cue, via, rule, evidence, confidence } = statement;
    fault(outside(statement) || slice(statement) !== text, `${id} is not its text`);
    fault(text.trim() !== text || text === '', `${id} has space around, or no text`);
    fault(outside(evidence), `${id} has evidence outside`);
    fault(evidence.start > statement.start || evidence.end < statement.end, `${id} is not inside its evidence`);
    fault(cue.trim() === '' || !slice(evidence).includes(cue), `${id} has a cue that its evidence has not: "${cue}"`);
    fault(via.trim() === '' || !article.text.includes(via), `${id} has a via that the text has not: "${via}"`);
    fault(rule === '', `${id} names no rule`);
    fault(!(confidence > 0 && confidence <= 1), `${id} has confidence ${confidence}`);
    let last = statement.start;
    for (const part of parts ?? []) {
      fault(outside(part) || part.start < last || part.end > statement.end, `${id} has a part at ${part.start}-${part.end}`);
      last = part.end;
    }
    for (const other of [...speakers, ...about, ...(event === undefined ? [] : [event])])
      fault(!ids.has(other), `${id} names ${other}, which is not here`);
  }
  for (const { type, from, to, evidence } of relations) {
    fault(!ids.has(from) || !ids.has(to), `${type} ${from} ${to} names what is not here`);
    fault(outside(evidence), `${type} ${from} ${to} has evidence outside`);
    fault(evidence.rule === '', `${type} ${from} ${to} names no rule`);
    fault(!(evidence.confidence > 0 && evidence.confidence <= 1), `${type} ${from} ${to} has confidence ${evidence.confidence}`);
  }
  return faults;
}
