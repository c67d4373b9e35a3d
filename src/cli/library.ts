// The library behind the commands, loaded when one first needs it.
import { UserError } from '../base/index.ts';
import type { Engine } from './engine.ts';

/** Loads the library. */
export async function openEngine(): Promise<Engine> {
  throw new UserError('incomplete', 'extraction is not part of this build yet');
}
