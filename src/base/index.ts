export { canonicalJson, compareBy, compareStrings } from './canonical.ts';
export { EXIT, UsageError, UserError } from './errors.ts';
export { groupBy } from './group.ts';
export { contentHash, shortHash } from './hash.ts';
export { overlap, shares, similarity } from './sets.ts';
