// How high bodies stand among those that have one another for parts, where names go on by listed words: "Phòng" below "Cục" below a ministry.
import type { OrganizationHead } from '../lang/index.ts';
import type { OrgType } from '../model/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { Mention } from './mentions.ts';
import { nameWordAt } from './name-words.ts';

/** The tier of the head that a body's name begins with. */
export function tierOf(document: Document, { from }: Mention): number | undefined {
  const head =
    document.hits.find<OrganizationHead>(from, 'organization-head') ?? document.hits.find<OrganizationHead>(from - 1, 'organization-head');
  return head !== undefined && head.to > from ? head.lexeme.value.tier : undefined;
}

/** "Phòng Cảnh sát giao thông" + "Công an tỉnh X", "Vụ Châu Âu" + "Bộ Ngoại giao": where the name of a part ends and that of a body of a higher tier, or of a ministry, begins right behind it. */
export function cutBeforeHigher(document: Document, head: Hit<OrganizationHead>, to: number): number {
  const { tier } = head.lexeme.value;
  if (tier === undefined || !document.isCapital(head.from)) return to;
  for (let at = head.to + 1; at < to; at++) {
    const whole = document.isCapital(at) ? document.hits.find<OrganizationHead>(at, 'organization-head') : undefined;
    if (whole === undefined || whole.to >= to || document.is(at - 1, 'and') || !document.isWord(at - 1)) continue;
    if ((nameWordAt(document, at, true) ?? at) > whole.to) continue;
    const { tier: higher = 0, portfolio } = whole.lexeme.value;
    if (higher > tier || (portfolio === true && document.isCapital(whole.to) && document.is(whole.to, 'portfolio-of'))) return at;
  }
  return to;
}

/** "Ban Thư ký" + "Ủy hội sông X", "Ủy ban Đối ngoại" + "Hạ viện Peru": the body that ends the name of its secretariat, and the legislature or union of states that ends the name of an agency's. */
export function wholeInName(document: Document, head: Hit<OrganizationHead>, to: number): { from: number; orgType: OrgType } | undefined {
  const { orgType, part } = head.lexeme.value;
  if (orgType !== 'agency' || !document.isCapital(head.from)) return undefined;
  for (let at = part === true ? head.to : head.to + 1; at < to; at++) {
    const whole = document.isCapital(at) ? document.hits.find<OrganizationHead>(at, 'organization-head') : undefined;
    if (whole === undefined || document.is(at - 1, 'and') || !document.isWord(at - 1)) continue;
    if ((nameWordAt(document, at, true) ?? at) > whole.to) continue;
    const sort = whole.lexeme.value.orgType;
    if (part === true || sort === 'legislature' || sort === 'intergovernmental') return { from: at, orgType: sort };
  }
  return undefined;
}

/** "Ban Thư ký" + "Ủy hội sông X (UHX)": a short name in brackets is the whole's, not that of its secretariat or council. */
export function isOfSecretariat(document: Document, { from, partOf }: Mention): boolean {
  return partOf?.nested === true && document.hits.find<OrganizationHead>(from, 'organization-head')?.lexeme.value.part === true;
}
