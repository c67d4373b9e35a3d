// Cases of offices in Vietnamese: whose they are when the title alone does not tell.
import type { PackCase } from '../../corpus.ts';

export const officeCases: readonly PackCase[] = [
  {
    task: 'position',
    text: 'Bà Ingrid Solheim được bầu làm Chủ tịch Liên đoàn Cờ vua Na Uy.',
    yes: ['Ingrid Solheim HOLDS_POSITION Liên đoàn Cờ vua Na Uy'],
  },
  {
    task: 'position',
    text: 'Bộ trưởng Ngoại giao nước Cộng hòa Peru Pablo Rojas thăm Huế.',
    yes: ['Pablo Rojas HOLDS_POSITION Bộ Ngoại giao Peru'],
  },
  {
    task: 'position',
    text: 'Cục Kiểm lâm họp sáng nay. Ông Lưu Công Sơn, Phó Cục trưởng, chủ trì.',
    yes: ['Lưu Công Sơn HOLDS_POSITION Cục Kiểm lâm'],
  },
  {
    task: 'position',
    text: 'Bộ Ngoại giao họp báo chiều nay. Người phát ngôn Vũ Thị Ngân trả lời câu hỏi.',
    yes: ['Vũ Thị Ngân HOLDS_POSITION Bộ Ngoại giao'],
  },
  { task: 'position', text: 'Ông Đào Hữu Khang hiện là Giám đốc Sở Du lịch Huế.', yes: ['Đào Hữu Khang HOLDS_POSITION Sở Du lịch Huế'] },
  {
    task: 'position',
    text: 'Bà Ingrid Solheim, người giữ chức Bộ trưởng Thủy sản từ tháng 5, cảm ơn chủ nhà.',
    yes: ['Ingrid Solheim HOLDS_POSITION Bộ Thủy sản'],
  },
  {
    task: 'position',
    text: 'Ông Đào Hữu Khang không phải là Giám đốc Sở Du lịch Huế.',
    no: ['Đào Hữu Khang HOLDS_POSITION Sở Du lịch Huế'],
  },
  {
    task: 'position',
    text: 'Hội Nghề cá Huế lấy làm tiếc. Chủ tịch Ingrid Solheim xin lỗi.',
    yes: ['Ingrid Solheim HOLDS_POSITION Hội Nghề cá Huế'],
  },
  {
    task: 'position',
    text: 'Bộ Ngoại giao Peru thông báo Thứ trưởng Ingrid Solheim đã về nước.',
    yes: ['Ingrid Solheim HOLDS_POSITION Bộ Ngoại giao Peru'],
  },
  {
    task: 'position',
    text: 'Bà Ingrid Solheim - Hiệu trưởng Trường Cao đẳng Nghề Lam Sơn cho biết trường đã đầy.',
    yes: ['Ingrid Solheim HOLDS_POSITION Trường Cao đẳng Nghề Lam Sơn'],
  },
  {
    task: 'position',
    text: 'Tại Abidjan, Bờ Biển Ngà, Thủ tướng Robert Solheim tiếp đoàn Việt Nam.',
    yes: ['Robert Solheim HOLDS_POSITION Bờ Biển Ngà'],
    no: ['Robert Solheim HOLDS_POSITION Việt Nam'],
  },
  {
    task: 'position',
    text: 'Đại sứ quán Peru tại Việt Nam mở cửa trở lại. Đại sứ Ingrid Solheim cảm ơn khách.',
    yes: ['Ingrid Solheim REPRESENTS Peru'],
  },
  {
    task: 'position',
    text: 'Ủy ban Nhân quyền Peru mở phiên điều trần. Hội Nghề cá Lam Sơn vắng mặt. Ủy viên Ingrid Solheim đề nghị lập quỹ. Ông Robert Solheim, nguyên ủy viên, không đến.',
    yes: ['Ingrid Solheim HOLDS_POSITION Ủy ban Nhân quyền Peru'],
    no: ['Ingrid Solheim HOLDS_POSITION Hội Nghề cá Lam Sơn'],
  },
  {
    task: 'position',
    text: 'Bà Lương Thị Mận, Phó Trưởng phòng Vận tải hàng không, cùng ông Robert Solheim, Trưởng Ban Thị trường châu Á của Hội Nghề cá Lam Sơn, dự buổi làm việc.',
    yes: ['Lương Thị Mận HOLDS_POSITION Phòng Vận tải hàng không', 'Robert Solheim HOLDS_POSITION Ban Thị trường châu Á'],
  },
  {
    task: 'organization',
    text: 'Trưởng phòng Lương Thị Mận và trưởng ban tổ chức Robert Solheim vắng mặt. Trưởng ban Kim Yến phát biểu.',
    no: ['Phòng Lương Thị Mận', 'Ban Kim Yến', 'Ban tổ chức Robert Solheim'],
  },
  {
    task: 'position',
    text: 'Phó Tư lệnh Quân khu 6 Lương Văn Mận tiếp bà Ingrid Solheim (Giám đốc Quỹ Bình Minh). Hội đồng 15 nước chưa họp.',
    yes: ['Lương Văn Mận HOLDS_POSITION Quân khu 6', 'Ingrid Solheim HOLDS_POSITION Quỹ Bình Minh'],
    no: ['Lương Văn Mận HOLDS_POSITION Quỹ Bình Minh'],
  },
];
