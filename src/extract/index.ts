export { EXTRACTOR_VERSION, extract, readArticle } from './extract.ts';
export { eachLinkPair, LINK_KINDS } from './learned-links.ts';
export { LINK_COLUMNS, LINK_SIGNS } from './link-numbers.ts';
export { LinkView } from './link-signs.ts';
