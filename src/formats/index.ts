export { gexfChunks, writeGexf } from './gexf.ts';
export { graphJsonChunks, parseGraphJson, writeGraphJson } from './json.ts';
export type { Shape, Style } from './style.ts';
export { KIND_STYLE, RELATION_COLOR } from './style.ts';
export { escapeXml } from './xml.ts';
