// The little of the DOM that reading a page needs, so that no browser types enter the library.

export interface DomNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument extends DomElement {
  documentElement: DomElement | null;
  body: DomElement | null;
}

/** Collapses white space as a browser shows it; spaces that do not break stay. */
export function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f]+/gu, ' ').trim();
}
