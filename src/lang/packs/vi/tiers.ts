// Which bodies a place has one of, and how high bodies stand among those that have one another for parts: "Phòng X, Sở Y", "Trung tâm X - Cục Y", "Khoa X (Trường Đại học Y)".
import type { OrganizationHead } from '../../pack.ts';
import { lines } from './lines.ts';

/** From the smallest part to the greatest whole. */
const TIERS: readonly (readonly string[])[] = [
  lines(`
    phòng
    khoa
    đội
    tổ
    trạm
    đồn
    đồn biên phòng
    trạm y tế
    phòng thí nghiệm
    phòng cảnh sát
  `),
  lines(`
    trung tâm
    trung tâm nghiên cứu
    viện
    viện nghiên cứu
    phân viện
    chi cục
    ban
    bệnh viện
    bảo tàng
    thư viện
    vườn quốc gia
    khu bảo tồn thiên nhiên
    văn phòng
    nhà máy
    công ty
    công ty cổ phần
    công ty tnhh
    trường
    đài
    tạp chí
    tiểu ban
    nhóm nghiên cứu
    nhạc viện
  `),
  lines(`
    cục
    vụ
    sở
    công an
    kho bạc
    hải quan
    bộ chỉ huy
    bộ tư lệnh
    bộ đội biên phòng
    quân khu
    quân chủng
    đại học
    trường đại học
    học viện
    đh
    viện hàn lâm
    tập đoàn
    tổng công ty
    ubnd
    ủy ban nhân dân
    ban quản lý
    liên hiệp hội
    tổng hội
    hội đồng nhân dân
    tỉnh ủy
    thành ủy
    quốc hội
    văn phòng chính phủ
    ngân hàng nhà nước
  `),
  lines(`
    tổng cục
    đại học quốc gia
  `),
];

/** Those that a province, a commune or the state has one of. */
const SOLE: readonly string[] = lines(`
  tỉnh ủy
  thành ủy
  huyện ủy
  quận ủy
  đảng ủy
  ubnd
  ủy ban nhân dân
  hđnd
  hội đồng nhân dân
  bộ đội biên phòng
  bđbp
  cảnh sát biển
  hải quân
  không quân
  lục quân
  trung ương đoàn
`);

/** The heads, each form with the tier it has and whether a place has one of them. */
export function withTiers(heads: readonly OrganizationHead[]): OrganizationHead[] {
  return heads.flatMap((head) => {
    const forms = new Map<string, OrganizationHead & { forms: string[] }>();
    for (const form of head.forms) {
      const at = TIERS.findLastIndex((tier) => tier.includes(form.toLowerCase()));
      const sole = SOLE.includes(form.toLowerCase());
      const key = `${at} ${sole}`;
      const same = forms.get(key) ?? { ...head, forms: [], ...(at === -1 ? {} : { tier: at + 1 }), ...(sole ? { sole } : {}) };
      same.forms.push(form);
      forms.set(key, same);
    }
    return [...forms.values()];
  });
}

const UNITS = lines(`
  cơ quan
  cơ quan chuyên môn
  cơ quan chuyên trách
  cơ quan nghiên cứu
  cơ quan tham mưu
  cơ quan tư vấn
  doanh nghiệp
  một cơ quan
  một đơn vị
  tổ chức
  trung tâm
  trung tâm nghiên cứu
  viện nghiên cứu
  đơn vị
  đơn vị nghiên cứu
  đơn vị sự nghiệp
  đơn vị sự nghiệp công lập
`);

/** Behind a comma, between a part and its whole: "Trung tâm X, đơn vị trực thuộc Cục Y". */
export const partWords: readonly string[] = UNITS.flatMap((unit) =>
  ['thuộc', 'trực thuộc', 'nằm trong', 'của', 'dưới quyền', 'chịu sự quản lý của'].map((joint) => `${unit} ${joint}`),
);
