export { extract, EXTRACTOR_VERSION } from './extract.ts';
