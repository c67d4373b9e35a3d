// Property tests draw the same values on every run; FC_SEED=<number> draws others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261122) });
