// Splits a byte stream into lines with a bound on each, so that one endless line cannot fill the memory.

export type ByteLine = { number: number; bytes: Uint8Array } | { number: number; tooLong: true };

/** The lines of a stream, numbered from 1, empty ones left out; a line over `limit` bytes is only named. */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (): ByteLine | undefined => {
    const line: ByteLine | undefined =
      size > limit ? { number, tooLong: true } : size > 0 ? { number, bytes: Buffer.concat(parts) } : undefined;
    parts = [];
    size = 0;
    return line;
  };
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, end));
      const line = take();
      if (line) yield line;
      number++;
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  const last = take();
  if (last) yield last;
}

/** A whole stream as one array of bytes, or undefined when it holds more than `limit`. */
export async function readAll(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
