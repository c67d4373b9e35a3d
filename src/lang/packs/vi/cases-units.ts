// Cases: units of ministries, provinces and unions of states with the bodies they are part of, and papers that are only wished for.
import type { PackCase } from '../../corpus.ts';

export const unitCases: readonly PackCase[] = [
  {
    task: 'relation',
    text: 'Phòng Cứu hộ Công an tỉnh Nam Định mở cửa trở lại.',
    yes: ['Phòng Cứu hộ PART_OF Công an tỉnh Nam Định'],
  },
  {
    task: 'relation',
    text: 'Phòng Cứu hộ và Công an tỉnh Nam Định mở cửa trở lại.',
    no: ['Phòng Cứu hộ PART_OF Công an tỉnh Nam Định'],
  },
  {
    task: 'relation',
    text: 'Ông Đào Hữu Khang, Vụ trưởng Vụ Châu Âu Bộ Ngoại giao, đến muộn.',
    yes: ['Vụ Châu Âu PART_OF Bộ Ngoại giao'],
  },
  {
    task: 'relation',
    text: 'Ông Đào Hữu Khang, Giám đốc Trung tâm Biển xanh (TBX), đơn vị trực thuộc Sở Ngoại vụ Nam Định, đến muộn.',
    yes: ['Trung tâm Biển xanh PART_OF Sở Ngoại vụ Nam Định'],
  },
  {
    task: 'relation',
    text: 'Ông Đào Hữu Khang, Giám đốc Trung tâm Biển xanh (TBX), đối tác của Sở Ngoại vụ Nam Định, đến muộn.',
    no: ['Trung tâm Biển xanh PART_OF Sở Ngoại vụ Nam Định'],
  },
  {
    task: 'relation',
    text: 'Ban Thư ký Ủy hội sông Nam Hà (UHN) họp tại Lima.',
    yes: ['Ban Thư ký Ủy hội sông Nam Hà PART_OF Ủy hội sông Nam Hà'],
  },
  { task: 'organization', text: 'Ủy ban Chè và Ủy hội sông Nam Hà họp tại Lima.', no: ['Ủy ban Chè và Ủy hội sông Nam Hà'] },
  { task: 'organization', text: 'Viện Quy hoạch và Nông cụ Nam Định mở cửa trở lại.', yes: ['Viện Quy hoạch và Nông cụ Nam Định'] },
  { task: 'organization', text: 'Viện Quy hoạch và Honda ký kết hợp tác.', no: ['Viện Quy hoạch và Honda'] },
  { task: 'organization', text: 'Vụ Luật pháp và Điều ước quốc tế mở cửa trở lại.', yes: ['Vụ Luật pháp và Điều ước quốc tế'] },
  { task: 'organization', text: 'Ông trình Chính phủ Nghị định số 5.', no: ['Chính phủ Nghị định'] },
  {
    task: 'relation',
    text: 'Bà Ingrid Solheim đề nghị hai bên sớm ký Hiệp định Vận tải đường sông giữa Lào và Peru.',
    no: ['Lào SIGNED Hiệp định Vận tải đường sông', 'Peru SIGNED Hiệp định Vận tải đường sông'],
  },
  {
    task: 'relation',
    text: 'Hai bên nhất trí thúc đẩy việc ký Hiệp định Vận tải đường sông giữa Lào và Peru.',
    no: ['Lào SIGNED Hiệp định Vận tải đường sông'],
  },
  {
    task: 'relation',
    text: 'Bà Ingrid Solheim chứng kiến lễ ký Hiệp định Vận tải đường sông giữa Lào và Peru.',
    yes: ['Lào SIGNED Hiệp định Vận tải đường sông', 'Peru SIGNED Hiệp định Vận tải đường sông'],
  },
  {
    task: 'position',
    text: 'Tham dự có ông Đào Hữu Khang, Viện trưởng Viện Hải dương học và bà Lê Thị Mai, Giám đốc Sở Ngoại vụ Nam Định.',
    yes: ['Đào Hữu Khang HOLDS_POSITION Viện Hải dương học', 'Lê Thị Mai HOLDS_POSITION Sở Ngoại vụ Nam Định'],
    no: ['Lê Thị Mai HOLDS_POSITION Viện Hải dương học'],
  },
  {
    task: 'relation',
    text: 'Lãnh đạo Vụ Châu Âu, Cục Di sản văn hóa im lặng.',
    no: ['Vụ Châu Âu PART_OF Cục Di sản văn hóa'],
  },
  {
    task: 'relation',
    text: 'Hội nghị Nghề cá diễn ra tại Huế. Dự hội nghị có Bí thư thứ hai Đại sứ quán Chu Thị Ngân.',
    yes: ['Chu Thị Ngân ATTENDED Hội nghị Nghề cá'],
  },
  { task: 'organization', text: 'Bí thư thứ hai Đại sứ quán Chu Thị Ngân đến Huế.', no: ['Đại sứ quán Chu Thị Ngân'] },
  { task: 'organization', text: 'Cơ quan Hàng không châu Phi (WHO) mở cửa.', no: ['Tổ chức Y tế Thế giới'] },
  {
    task: 'relation',
    text: 'Bà Lê Thị Mận, Trưởng khoa Hồi sức tích cực, Bệnh viện Lam Sơn, và ông Đào Hữu Khang, Phó Trưởng phòng Cứu hộ (Công an tỉnh Nam Định) đến muộn.',
    yes: [
      'Lê Thị Mận HOLDS_POSITION Khoa Hồi sức tích cực',
      'Khoa Hồi sức tích cực PART_OF Bệnh viện Lam Sơn',
      'Phòng Cứu hộ PART_OF Công an tỉnh Nam Định',
    ],
  },
  {
    task: 'relation',
    text: 'Bà Lê Thị Mận, Trưởng khoa Bỏng nhiệt, Bệnh viện Lam Sơn, đến muộn. Trưởng khoa Mận vui vẻ nói thế. Trưởng phòng Cứu hộ, Hội Nghề cá Huế vắng mặt.',
    yes: ['Lê Thị Mận HOLDS_POSITION Khoa Bỏng nhiệt'],
    no: ['Phòng Cứu hộ PART_OF Hội Nghề cá Huế', 'Lê Thị Mận HOLDS_POSITION Khoa Mận vui vẻ'],
  },
  {
    task: 'relation',
    text: 'Vườn thú Bình Minh (Thái Lan) và Vườn thú Lam Sơn mở cửa. Ông Đào Hữu Khang rời Vườn thú Lam Sơn (cùng Thái Lan).',
    yes: ['Vườn thú Bình Minh PART_OF Thái Lan'],
    no: ['Vườn thú Lam Sơn PART_OF Thái Lan'],
  },
  {
    task: 'relation',
    text: 'Hội nghị Nghề cá diễn ra tại Colombo (Sri Lanka). Hội thảo Biển xanh diễn ra tại Hà Nội, Lào và Thái Lan vắng mặt.',
    yes: ['Hội nghị Nghề cá HELD_IN Colombo'],
    no: ['Hội thảo Biển xanh HELD_IN Lào'],
  },
  {
    task: 'relation',
    text: 'Bà Lê Thị Mận, Trưởng phòng Pháp luật và đại diện Cục Kiểm lâm đến muộn.',
    yes: ['Lê Thị Mận HOLDS_POSITION Phòng Pháp luật'],
    no: ['Phòng Pháp luật và đại diện PART_OF Cục Kiểm lâm'],
  },
];
