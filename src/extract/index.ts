export { EXTRACTOR_VERSION, extract } from './extract.ts';
