// A line on its way into an article's text.
import type { Region } from '../model/index.ts';

export interface Line {
  text: string;
  role?: Region['role'];
  /** An empty line stands before it. */
  blank: boolean;
}
