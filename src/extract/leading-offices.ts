// Which offices lead a body.

/** Offices that lead a body, never a person's aide or a state's servant. */
export const LEADING: ReadonlySet<string> = new Set([
  'president',
  'vice-president',
  'chair',
  'vice-chair',
  'director',
  'director-general',
  'deputy-director',
  'deputy-director-general',
  'executive-director',
  'regional-director',
  'managing-director',
  'chief-executive',
  'founder',
  'secretary-general',
  'executive-secretary',
  'coordinator',
  'manager',
  'rector',
]);
