// What an entity is told to be by one mention after another.
import type { EntityAttributes } from '../model/index.ts';

/** Adds what a further mention tells; a country that is stated is inferred no more. */
export function learnAttributes(known: EntityAttributes, told: EntityAttributes): void {
  for (const name of Object.keys(told) as (keyof EntityAttributes)[])
    if (known[name] === undefined) Object.assign(known, { [name]: told[name] });
  if (known.countryInferred !== undefined && told.country !== undefined && told.countryInferred !== true) delete known.countryInferred;
}
