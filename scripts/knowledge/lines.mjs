// How knowledge files are written: a JSON array with one record a line, so that a change of one record is a change of one line.

/** The text of a knowledge file. */
export function recordLines(records) {
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}
