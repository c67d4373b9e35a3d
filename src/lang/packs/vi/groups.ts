// Nouns of counted groups, and heads of instruments.
import type { GroupNoun, InstrumentHead } from '../../pack.ts';
import { lines } from './lines.ts';

export const instrumentHeads: readonly InstrumentHead[] = [
  { forms: ['văn kiện', 'văn bản này', 'các văn kiện'], instrumentType: 'other', weak: true },
  { forms: ['công ước', 'công ước khung', 'công ước quốc tế'], instrumentType: 'convention' },
  { forms: ['hiệp ước', 'hòa ước', 'hoà ước'], instrumentType: 'treaty' },
  {
    forms: lines(`
      hiệp định
      hiệp định khung
      hiệp định đối tác
      hiệp định thương mại tự do
      hiệp định đối tác kinh tế toàn diện
      thỏa thuận ngừng bắn
    `),
    instrumentType: 'agreement',
  },
  {
    forms: [
      'thỏa thuận',
      'thoả thuận',
      'hợp đồng',
      'thoả ước',
      'thỏa ước',
      'văn kiện',
      'thỏa thuận hợp tác',
      'thỏa thuận khung',
      'thỏa thuận đối tác',
      'cam kết chung',
    ],
    instrumentType: 'agreement',
    weak: true,
  },
  {
    forms: [
      'bản ghi nhớ',
      'biên bản ghi nhớ',
      'MOU',
      'MoU',
      'bản ghi nhớ hợp tác',
      'biên bản ghi nhớ hợp tác',
      'ý định thư',
      'bản thỏa thuận',
      'biên bản hợp tác',
      'biên bản thỏa thuận',
    ],
    instrumentType: 'memorandum',
  },
  { forms: ['nghị quyết', 'dự thảo nghị quyết'], instrumentType: 'resolution' },
  { forms: ['tuyên bố chung', 'tuyên ngôn', 'tuyên bố chính trị', 'tuyên bố báo chí chung'], instrumentType: 'declaration' },
  { forms: ['tuyên bố', 'bản tuyên bố'], instrumentType: 'declaration', weak: true },
  { forms: ['nghị định thư', 'nghị định thư bổ sung', 'nghị định thư sửa đổi'], instrumentType: 'protocol' },
  { forms: ['hiến chương'], instrumentType: 'charter' },
  {
    forms: [
      'bộ luật',
      'hiến pháp',
      'pháp lệnh',
      'nghị định',
      'sắc lệnh',
      'thông tư',
      'đạo luật',
      'dự luật',
      'dự án luật',
      'dự thảo luật',
      'luật',
      'quy chế Rome',
    ],
    instrumentType: 'law',
    weak: true,
  },
  {
    forms: [
      'kế hoạch hành động',
      'chương trình hành động',
      'lộ trình',
      'khung hành động',
      'chỉ thị',
      'bộ quy tắc',
      'bộ quy tắc ứng xử',
      'thông cáo chung',
      'chương trình nghị sự',
      'kế hoạch triển khai',
      'công hàm',
    ],
    instrumentType: 'other',
    weak: true,
  },
];

export const groupNouns: readonly GroupNoun[] = [
  {
    forms: [
      'nước',
      'quốc gia',
      'lượt quốc gia',
      'nước thành viên',
      'quốc gia thành viên',
      'nền kinh tế',
      'nước và vùng lãnh thổ',
      'quốc gia và vùng lãnh thổ',
      'nước ký kết',
    ],
    of: 'countries',
    bound: true,
  },
  { forms: ['đại biểu', 'lượt đại biểu', 'đại biểu quốc tế', 'đại biểu quốc hội'], of: 'delegates' },
  { forms: ['đoàn', 'phái đoàn', 'đoàn đại biểu', 'đoàn quốc tế'], of: 'delegations', bound: true },
  { forms: ['người dân', 'cư dân', 'người tham dự'], of: 'people' },
  { forms: ['người', 'lượt người', 'dân', 'công dân', 'người tham gia'], of: 'people', bound: true },
  { forms: ['khách mời', 'quan khách', 'khách', 'vị khách'], of: 'guests', bound: true },
  { forms: ['du khách', 'khách du lịch', 'lượt khách', 'khách tham quan', 'lượt khách tham quan'], of: 'visitors' },
  { forms: ['chuyên gia', 'nhà khoa học', 'nhà nghiên cứu', 'học giả', 'chuyên gia quốc tế'], of: 'experts' },
  {
    forms: ['tổ chức', 'tổ chức quốc tế', 'tổ chức phi chính phủ', 'cơ quan', 'đơn vị', 'tổ chức xã hội', 'hiệp hội'],
    of: 'organizations',
  },
  { forms: ['doanh nghiệp', 'công ty', 'hãng', 'nhà đầu tư', 'doanh nhân', 'tập đoàn', 'ngân hàng', 'gian hàng'], of: 'companies' },
  { forms: ['sinh viên', 'học sinh', 'học viên', 'thanh niên', 'đoàn viên', 'bạn trẻ'], of: 'students' },
  { forms: ['phóng viên', 'nhà báo', 'cơ quan báo chí', 'hãng thông tấn báo chí'], of: 'journalists' },
  {
    forms: [
      'nhà ngoại giao',
      'đại sứ',
      'nhà đàm phán',
      'đại diện',
      'bộ trưởng',
      'quan chức',
      'cán bộ',
      'nhà lãnh đạo',
      'lãnh đạo',
      'nguyên thủ',
      'nghị sĩ',
      'thẩm phán',
      'quan sát viên',
    ],
    of: 'officials',
  },
  { forms: ['binh sĩ', 'quân nhân', 'chiến sĩ', 'cảnh sát', 'sĩ quan'], of: 'soldiers' },
  {
    forms: [
      'công nhân',
      'lao động',
      'người lao động',
      'nông dân',
      'ngư dân',
      'hộ dân',
      'gia đình',
      'hộ gia đình',
      'tiểu thương',
      'y bác sĩ',
      'bác sĩ',
      'tình nguyện viên',
      'nghệ sĩ',
      'nghệ nhân',
      'vận động viên',
    ],
    of: 'workers',
  },
  { forms: ['phụ nữ', 'trẻ em', 'nạn nhân', 'người di cư', 'người tị nạn'], of: 'people' },
];
