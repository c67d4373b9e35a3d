export { canonicalJson, compareBy, compareStrings } from './canonical.ts';
export { EXIT, UsageError, UserError } from './errors.ts';
export { contentHash, shortHash } from './hash.ts';
