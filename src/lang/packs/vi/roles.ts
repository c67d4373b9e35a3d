// Forms of address, ranks, and the words around an office; the offices themselves are in offices.ts and occupations.ts.
import type { Honorific, Role } from '../../pack.ts';
import { lines } from './lines.ts';
import { envoysAndOccupations } from './occupations.ts';
import { offices } from './offices.ts';
import { professions } from './professions.ts';
import { unitHeads } from './unit-heads.ts';

export const roles: readonly Role[] = [...offices, ...unitHeads, ...professions, ...envoysAndOccupations];

export const honorifics: readonly Honorific[] = [
  { forms: ['ông', 'anh', 'chú', 'cậu', 'thầy', 'sư thầy', 'quý ông', 'bác', 'ngài', 'đức ông', 'cố', 'cha'], gender: 'male' },
  { forms: ['bà', 'chị', 'cô', 'dì', 'mẹ', 'má', 'quý bà', 'phu nhân', 'madam', 'sơ', 'o'], gender: 'female' },
  {
    forms: [
      'em',
      'cụ',
      'đồng chí',
      'các đồng chí',
      'đ/c',
      'cháu',
      'bạn',
      'hai ông',
      'hai bà',
      'vợ chồng ông',
      'các ông',
      'các bà',
      'quý vị',
    ],
  },
  { forms: ['Mr', 'Mr.', 'Sir'], gender: 'male' },
  { forms: ['Mrs', 'Mrs.', 'Ms', 'Ms.', 'Lady'], gender: 'female' },
];

export const ranks: readonly string[] = lines(`
  Đại tướng
  Thượng tướng
  Trung tướng
  Thiếu tướng
  Chuẩn tướng
  Đại tá
  Thượng tá
  Trung tá
  Thiếu tá
  Đại úy
  Đại uý
  Thượng úy
  Trung úy
  Thiếu úy
  Chuẩn đô đốc
  Phó đô đốc
  Đô đốc
  Thượng sĩ
  Trung sĩ
  Tướng
  Thống chế
  Hoàng thân
  Hoàng tử
  Hoàng thái tử
  Công chúa
  Thân vương
  Sheikh
  Đại tướng, Tiến sĩ
  Tiến sĩ
  TS
  TS.
  Thạc sĩ
  ThS
  ThS.
  Giáo sư, Tiến sĩ
  GS
  GS.
  GS.TS
  GS TS
  GS.TS.
  PGS
  PGS.
  PGS.TS
  PGS TS
  PGS.TS.
  Phó Giáo sư, Tiến sĩ
  TSKH
  BS
  BS.
  BSCK2
  NSND
  NSƯT
  KTS
  LS
  DS
  ThS.BS
  TS.BS
  cử nhân
  Sir
  Dr
  Dr.
  Prof
  Prof.
`);

export const deputy: readonly string[] = ['phó'];

export const former: readonly string[] = ['nguyên', 'cựu', 'cố', 'từng là', 'từng giữ chức', 'tiền nhiệm', 'mãn nhiệm'];

export const acting: readonly string[] = ['quyền', 'tạm quyền', 'lâm thời', 'Q.'];

export const roleModifiers: readonly string[] = lines(`
  thường trực
  cấp cao
  cao cấp
  đặc biệt
  đặc mệnh toàn quyền
  điều hành
  thứ nhất
  thứ hai
  thường trú
  danh dự
  mới
  đương nhiệm
  sắp mãn nhiệm
  đắc cử
  kiêm nhiệm
  kiêm
  chính
  trưởng
  khu vực
  quốc gia
  phụ trách
  luân phiên
  nữ
  tân
  lâm thời
  toàn quyền
  chủ chốt
  pháp lý
  độc lập
  người
  người gốc
  gốc
  quốc tịch
  nước chủ nhà
  nước sở tại
  gốc Việt
  chuyên trách
`);

export const bodyRepresentatives: readonly string[] = lines(`
  đại diện
  đại diện phía
  phía
  đại diện đoàn
  đại diện phái đoàn
  đại diện lãnh đạo
  người đại diện
  lãnh đạo
  đoàn
  giới chức
  nhà chức trách
  ban lãnh đạo
  giới lãnh đạo
  đại diện các nước
  đại diện các cơ quan
  đại diện các tổ chức
  đại diện đến từ
  bộ trưởng đến từ
  các bộ trưởng đến từ
  lãnh đạo các nước
  đoàn đại biểu
  đoàn đại biểu cấp cao
  đoàn công tác
  đoàn thanh tra
  đoàn kiểm tra
  đoàn cán bộ
  đoàn doanh nghiệp
  đoàn chuyên gia
`);

export const delegations: readonly string[] = lines(`
  đoàn đại biểu
  đoàn đại biểu quốc hội
  đoàn đại biểu cấp cao quốc hội
  đoàn đại biểu quân sự
  đoàn đại biểu quân sự cấp cao
  đoàn đại biểu cấp cao
  đoàn công tác
  đoàn thanh tra
  đoàn kiểm tra
  đoàn cán bộ
  đoàn doanh nghiệp
  đoàn chuyên gia
`);
