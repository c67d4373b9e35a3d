// Offices of several, which a list of names shares: "hai Bộ trưởng X và Y", "các nghị sĩ X, Y và Z".
import type { Role } from '../../pack.ts';

const COUNTS = ['hai', 'ba', 'bốn', 'các', 'hai vị', 'các vị', 'hai đồng chí', 'các đồng chí'];

/** An office behind every word for several. */
function several(position: string, kind: Role['kind'], ...offices: readonly string[]): Role {
  return { forms: offices.flatMap((office) => COUNTS.map((count) => `${count} ${office}`)), position, kind };
}

export const pluralRoles: readonly Role[] = [
  several('president', 'state', 'tổng thống'),
  several('prime-minister', 'state', 'thủ tướng'),
  several('deputy-prime-minister', 'state', 'phó thủ tướng'),
  several('minister', 'office', 'bộ trưởng'),
  several('deputy-minister', 'office', 'thứ trưởng'),
  several('ambassador', 'envoy', 'đại sứ'),
  several('chair', 'office', 'chủ tịch'),
  several('deputy-chair', 'office', 'phó chủ tịch'),
  several('director', 'office', 'giám đốc', 'cục trưởng', 'vụ trưởng', 'viện trưởng', 'tổng cục trưởng', 'chi cục trưởng'),
  several('deputy-director', 'office', 'phó giám đốc', 'phó cục trưởng', 'phó vụ trưởng', 'phó viện trưởng'),
  several('director-general', 'office', 'tổng giám đốc'),
  several('rector', 'office', 'hiệu trưởng'),
  several('deputy-rector', 'office', 'phó hiệu trưởng'),
  several('member-of-parliament', 'occupation', 'nghị sĩ', 'hạ nghị sĩ', 'thượng nghị sĩ', 'đại biểu quốc hội'),
  several('expert', 'occupation', 'chuyên gia', 'nhà khoa học', 'diễn giả', 'giáo sư', 'nhà nghiên cứu'),
];
