// Whom somebody stands for: delegations and who leads them, sides, parts of bodies and who runs them.
import type { PatternRule } from '../../pack.ts';

export const SIDE_PATTERNS: readonly PatternRule[] = [
  {
    name: 'delegation-of-state-led-by',
    pattern:
      'delegation|delegations|mission|team|side|party|contingent of|from @party:to ,? ~2 led|headed|chaired|fronted|captained|co-led|steered|represented up? by ~2 @person:from',
    relation: 'REPRESENTS',
    example: 'The delegation of Peru, led by Senator Ana Prado, urged calm.',
    counterExample: 'The delegation of Peru, praised by Senator Ana Prado, urged calm.',
  },
  {
    name: 'states-delegation-led-by',
    pattern:
      "@party:to 's? ~2 delegation|side|team|mission|party|contingent ,? ~3 led|headed|chaired|fronted|captained|co-led|steered up? by ~2 @person:from",
    relation: 'REPRESENTS',
    example: "Peru's delegation, headed by Senator Ana Prado, urged calm.",
    counterExample: "Peru's delegation, mocked by Senator Ana Prado, urged calm.",
  },
  {
    name: 'states-delegation-under',
    pattern:
      "@party:to 's? ~2 delegation|side|team|mission|party|contingent ,? ~3 under the leadership|chairmanship|direction|guidance|command of ~2 @person:from",
    relation: 'REPRESENTS',
    example: 'The Peruvian delegation was under the leadership of Ana Prado.',
    counterExample: 'The Peruvian delegation was under the spell of Ana Prado.',
  },
  {
    name: 'delegation-of-state-under',
    pattern:
      'delegation|mission|team of|from @party:to ,? ~2 under the leadership|chairmanship|direction|guidance|command of ~2 @person:from',
    relation: 'REPRESENTS',
    example: 'The delegation of Peru, under the leadership of Ana Prado, urged calm.',
    counterExample: 'The delegation of Peru, under the spell of Ana Prado, urged calm.',
  },
  {
    name: 'led-by-person-the-delegation',
    pattern: 'led|headed|chaired|fronted up? by ~1 @person:from , ~1 @country:to ~2 delegation|side|team|mission|party|contingent',
    relation: 'REPRESENTS',
    example: 'Led by Ana Prado, the Peruvian delegation urged calm.',
    counterExample: 'Booed by Ana Prado, the Peruvian delegation urged calm.',
  },
  {
    name: 'leads-delegation-of',
    pattern:
      '@person:from ,? ~3 led|headed|leads|heads|lead|head|chaired|chairs|captained|leading|heading|fronted up? ~4 delegation|mission|team of|from ~1 @country:to',
    relation: 'REPRESENTS',
    example: 'Ana Prado will lead a high-level delegation from Peru.',
    counterExample: 'Ana Prado will greet a high-level delegation from Peru.',
  },
  {
    name: 'leads-states-delegation',
    pattern:
      '@person:from ,? ~3 led|headed|leads|heads|lead|head|chaired|chairs|captained|leading|heading|fronted up? ~1 @country:to ~2 delegation|side|team|mission|party|contingent',
    relation: 'REPRESENTS',
    example: 'Ana Prado will lead the Peruvian delegation.',
    counterExample: 'Ana Prado will greet the Peruvian delegation.',
  },
  {
    name: 'speaks-in-the-name-of',
    pattern:
      '@person:from ~2 stood|stands|attended|took|takes|made|delivered|read|gave|intervened|responded|appeared|sat ~4 for|behalf of? ~1 @country:to',
    relation: 'REPRESENTS',
    example: 'Ana Prado made a statement on behalf of Peru.',
    counterExample: 'Ana Prado made a statement in memory of Peru.',
  },
  {
    name: 'sends-or-fields-person',
    pattern: '@country:to ~2 sending|fielding|dispatching|fielded|despatched|seconded ~1 @person:from',
    relation: 'REPRESENTS',
    example: 'Peru is sending Ana Prado.',
    counterExample: 'Peru is missing Ana Prado.',
  },
  {
    name: 'bodys-own-person',
    pattern: "@organization:to 's @person:from",
    relation: 'HOLDS_POSITION',
    example: "The National Water Agency's Ana Prado smiled.",
    counterExample: 'The National Water Agency and Ana Prado smiled.',
  },
  {
    name: 'who-also-heads',
    pattern:
      '@person:from , who ~8 and ~1 heads|leads|chairs|directs|runs|manages|presides|oversees|headed|led|chaired|founded over? ~1 @organization:to',
    relation: 'HOLDS_POSITION',
    example: 'Ana Prado, who grows plums near Porto and heads the National Water Agency, spoke.',
    counterExample: 'Ana Prado, who grows plums near Porto and hates the National Water Agency, spoke.',
  },
  {
    name: 'met-and-is-to-see',
    pattern: '@person:from ,? ~1 met|visited|received|saw|called ~9 and is|was|will|plans ~3 to? see|meet|receive|visit @person+:to',
    relation: 'MET',
    status: 'planned',
    example: 'Ana Prado met Rui Teles for an hour on Tuesday and is due to see Ilse Maurer on Friday.',
    counterExample: 'Ana Prado met Rui Teles for an hour on Tuesday and is due to sue Ilse Maurer on Friday.',
  },
];
