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
  {
    task: 'position',
    text: 'Ông Đào Hữu Khang được bổ nhiệm giữ chức Phó Giám đốc Sở Du lịch Huế. Bà Lê Thị Mận không được bổ nhiệm giữ chức Giám đốc Hội Nghề cá Lam Sơn.',
    yes: ['Đào Hữu Khang HOLDS_POSITION Sở Du lịch Huế'],
    no: ['Lê Thị Mận HOLDS_POSITION Hội Nghề cá Lam Sơn'],
  },
  {
    task: 'position',
    text: 'Cùng dự có ông Đào Hữu Khang, Bí thư Tỉnh ủy; Thiếu tướng Lương Văn Mận, Tư lệnh Cảnh sát biển. Bà Lê Thị Nga rời Tỉnh ủy về nhà.',
    yes: ['Đào Hữu Khang HOLDS_POSITION Tỉnh ủy', 'Lương Văn Mận HOLDS_POSITION Cảnh sát biển'],
    no: ['Lê Thị Nga HOLDS_POSITION Tỉnh ủy'],
  },
  {
    task: 'position',
    text: 'Cục trưởng Cục Kiểm lâm (Bộ Nông nghiệp) Đào Hữu Khang đến muộn. Ông Lưu Công Sơn (Giám đốc Sở Du lịch Huế) Lê Thị Mận đều vắng.',
    yes: ['Đào Hữu Khang HOLDS_POSITION Cục Kiểm lâm'],
    no: ['Lê Thị Mận HOLDS_POSITION Sở Du lịch Huế'],
  },
  {
    task: 'position',
    text: 'Ông Đào Hữu Khang, Chủ tịch Hội đồng thành viên Tổng công ty Cảng Lam Sơn, và Trợ lý Bộ trưởng Ngoại giao Lê Thị Mận đến muộn.',
    yes: ['Đào Hữu Khang HOLDS_POSITION Tổng công ty Cảng Lam Sơn', 'Lê Thị Mận HOLDS_POSITION Bộ Ngoại giao'],
    no: ['Lê Thị Mận HOLDS_POSITION Tổng công ty Cảng Lam Sơn'],
  },
  {
    task: 'position',
    text: 'Đoàn đại biểu Quốc hội Peru do Chủ tịch Quốc hội Ingrid Solheim dẫn đầu đến Huế. Chủ tịch Quốc hội Đào Hữu Khang tiếp đoàn.',
    yes: ['Ingrid Solheim HOLDS_POSITION Quốc hội Peru', 'Đào Hữu Khang HOLDS_POSITION Quốc hội'],
    no: ['Đào Hữu Khang HOLDS_POSITION Quốc hội Peru'],
  },
  {
    task: 'position',
    text: 'Đoàn Peru do bà Ingrid Solheim làm Trưởng đoàn đến Huế. Gặp đoàn Lào, ông Robert Solheim, Trưởng đoàn, cảm ơn.',
    yes: ['Ingrid Solheim REPRESENTS Peru'],
    no: ['Robert Solheim REPRESENTS Lào'],
  },
  {
    task: 'position',
    text: 'Về phía Peru có Đại sứ Ingrid Solheim; về phía Việt Nam có Thứ trưởng Ngoại giao Đào Hữu Khang. Hội đàm với phía Lào, Đại sứ Robert Solheim cảm ơn.',
    yes: ['Ingrid Solheim REPRESENTS Peru', 'Đào Hữu Khang HOLDS_POSITION Bộ Ngoại giao'],
    no: ['Robert Solheim REPRESENTS Lào'],
  },
  {
    task: 'position',
    text: 'Ông Robert Solheim - Tham tán Công sứ, Đại sứ quán Peru đến Huế.',
    yes: ['Robert Solheim HOLDS_POSITION Đại sứ quán Peru'],
  },
  {
    task: 'position',
    text: 'Cao ủy Fiji tại Tonga Ingrid Solheim gặp Cao ủy Liên hợp quốc về người tị nạn Robert Solheim.',
    yes: ['Ingrid Solheim REPRESENTS Fiji'],
    no: ['Ingrid Solheim REPRESENTS Tonga', 'Robert Solheim REPRESENTS Liên hợp quốc'],
  },
  {
    task: 'position',
    text: 'Phía Peru có bà Ingrid Solheim, Tổng Giám đốc Hội Nghề cá Lam Sơn làm Trưởng đoàn, ông Robert Solheim và ông Lưu Công Sơn.',
    yes: ['Ingrid Solheim REPRESENTS Peru'],
    no: ['Robert Solheim REPRESENTS Peru'],
  },
  {
    task: 'position',
    text: 'Ghana thử tên lửa. Ghana nói đã thành công. Trong thông cáo của Nhà Trắng, Tổng thống Rui Teles lên án vụ thử.',
    yes: ['Rui Teles HOLDS_POSITION Hoa Kỳ'],
    no: ['Rui Teles HOLDS_POSITION Ghana'],
  },
];
