// Cases: bodies beside their wholes, who holds a gathering, and who is only asked to come.
import type { PackCase } from '../../corpus.ts';

export const bodyCases: readonly PackCase[] = [
  {
    task: 'relation',
    text: 'Trung tâm Truyền thông, Sở Ngoại vụ Nam Định mở cửa trở lại.',
    yes: ['Trung tâm Truyền thông PART_OF Sở Ngoại vụ Nam Định'],
  },
  {
    task: 'relation',
    text: 'Trung tâm Truyền thông, Sở Ngoại vụ Nam Định và Công an Nam Định mở cửa trở lại.',
    no: ['Trung tâm Truyền thông PART_OF Sở Ngoại vụ Nam Định'],
  },
  {
    task: 'relation',
    text: 'Bà Ngô Thị Bích Vân, Phó Vụ trưởng Vụ Châu Âu - Bộ Ngoại giao, đến muộn.',
    yes: ['Vụ Châu Âu PART_OF Bộ Ngoại giao'],
  },
  {
    task: 'relation',
    text: 'Khoa Môi trường (Trường Đại học Bách khoa Hà Nội) mở cửa trở lại.',
    yes: ['Khoa Môi trường PART_OF Đại học Bách khoa Hà Nội'],
  },
  { task: 'relation', text: 'Trạm Y tế (thuộc Viện Hải dương học) đóng cửa.', no: ['Viện Hải dương học PART_OF Trạm Y tế'] },
  {
    task: 'relation',
    text: 'Trung tâm Biển xanh (thuộc Viện Hải dương học) mở cửa trở lại.',
    yes: ['Trung tâm Biển xanh PART_OF Viện Hải dương học'],
  },
  {
    task: 'relation',
    text: 'Tới dự có Viện Hải dương học, Trường Đại học Bergen, Sở Ngoại vụ Nam Định.',
    no: ['Viện Hải dương học PART_OF Trường Đại học Bergen'],
  },
  {
    task: 'relation',
    text: 'Hội Người mù, Bộ Ngoại giao và Sở Ngoại vụ Nam Định cảnh báo dịch.',
    no: ['Hội Người mù PART_OF Bộ Ngoại giao'],
  },
  {
    task: 'relation',
    text: 'Viện Hải dương học, trực thuộc Bộ Ngoại giao, phối hợp với Cục Di sản văn hóa tổ chức Hội thảo Gốm cổ.',
    yes: ['Viện Hải dương học CO_HOSTED Hội thảo Gốm cổ', 'Cục Di sản văn hóa CO_HOSTED Hội thảo Gốm cổ'],
    no: ['Bộ Ngoại giao CO_HOSTED Hội thảo Gốm cổ'],
  },
  {
    task: 'relation',
    text: 'Bà Ingrid Solheim mời Việt Nam tham gia Hội nghị Nghề cá ở Oslo.',
    no: ['Việt Nam ATTENDED Hội nghị Nghề cá'],
  },
  {
    task: 'relation',
    text: 'Nhận lời mời của bà Ingrid Solheim, ông Đào Hữu Khang tham dự Hội nghị Nghề cá ở Oslo.',
    yes: ['Đào Hữu Khang ATTENDED Hội nghị Nghề cá'],
  },
  { task: 'statement', text: 'Theo phóng viên TTXVN tại Lima, Hội nghị Nghề cá khai mạc hôm qua.', no: ['*'] },
  {
    task: 'statement',
    text: 'Theo phóng viên TTXVN tại Lima, bà Ingrid Solheim cho biết cảng đã mở cửa.',
    yes: ['Ingrid Solheim: cảng đã mở cửa'],
  },
  { task: 'organization', text: 'Bà đến thăm Bộ Y tế, gặp gỡ Hội Người mù.', yes: ['Bộ Y tế', 'Hội Người mù'] },
  { task: 'person', text: 'Lễ ký diễn ra tại Nhà khách Chính phủ, 12 Ngô Quyền.', no: ['Ngô Quyền'] },
  { task: 'person', text: 'Đội trưởng là ông Ngô Quyền, 12 năm làm nghề.', yes: ['Ngô Quyền'] },
  {
    task: 'relation',
    text: 'Chile cùng ba nước Lào, Nepal và Peru ký Hiệp định Vận tải đường sông.',
    yes: ['Chile SIGNED Hiệp định Vận tải đường sông', 'Lào SIGNED Hiệp định Vận tải đường sông'],
  },
  {
    task: 'relation',
    text: 'Chile tách khỏi ba nước Lào, Nepal và Peru. Lào ký Hiệp định Vận tải đường sông.',
    no: ['Chile SIGNED Hiệp định Vận tải đường sông'],
  },
  {
    task: 'relation',
    text: 'Bà Ingrid Solheim phê phán Hiệp định Vận tải đường sông mà Lào vừa ký với Peru.',
    yes: ['Lào SIGNED Hiệp định Vận tải đường sông', 'Peru SIGNED Hiệp định Vận tải đường sông'],
    no: ['Ingrid Solheim SIGNED Hiệp định Vận tải đường sông'],
  },
  {
    task: 'relation',
    text: 'Phiên toàn thể Hội nghị Nghề cá, do Peru và Lào đồng đăng cai, bắt đầu muộn.',
    yes: ['Peru CO_HOSTED Hội nghị Nghề cá'],
    no: ['Peru CO_HOSTED Phiên toàn thể'],
  },
  {
    task: 'relation',
    text: 'Thay mặt Lào và Peru, bà Ingrid Solheim kêu gọi giảm nợ.',
    yes: ['Ingrid Solheim REPRESENTS Lào', 'Ingrid Solheim REPRESENTS Peru'],
  },
  {
    task: 'relation',
    text: 'Lào và Peru đã đề nghị đăng cai Hội nghị Nghề cá.',
    no: ['Hội nghị Nghề cá HELD_IN Peru', 'Peru HOSTED Hội nghị Nghề cá'],
  },
  {
    task: 'relation',
    text: 'Bên lề Hội nghị Nghề cá, Bộ trưởng Lê Quốc Thắng gặp Bộ trưởng Ingrid Solheim. Tại cuộc gặp, ông Thắng khen chủ nhà.',
    yes: ['Ingrid Solheim ATTENDED cuộc gặp'],
  },
  {
    task: 'event',
    text: 'Sáng 3/6, Cục Di sản văn hóa tổ chức buổi lễ ra quân tại Nam Định.',
    yes: ['buổi lễ ra quân'],
  },
  { task: 'event', text: 'Sáng 3/6, Cục Di sản văn hóa tổ chức hội nghị tham vấn tại Nam Định.', yes: ['hội nghị tham vấn'] },
  { task: 'event', text: 'Bà giữ lễ phép với khách.', no: ['*'] },
  {
    task: 'position',
    text: 'Giám đốc điều hành Ferrum Nordwind Adelaide Quarmby im lặng.',
    yes: ['Adelaide Quarmby HOLDS_POSITION Ferrum Nordwind'],
  },
  { task: 'person', text: 'Bộ trưởng Tài chính Ratu Semi Naulivou im lặng.', yes: ['Ratu Semi Naulivou'] },
  {
    task: 'statement',
    text: 'Bà Ingrid Solheim nhấn mạnh vai trò của phụ nữ khi phát biểu tại Hội nghị Nghề cá.',
    yes: ['Ingrid Solheim: vai trò của phụ nữ'],
  },
  {
    task: 'statement',
    text: 'Bà Ingrid Solheim cho biết cảng sẽ mở cửa khi trời tạnh.',
    yes: ['Ingrid Solheim: cảng sẽ mở cửa khi trời tạnh'],
  },
  // thuật ngữ viết hoa không phải tên cơ quan
  {
    task: 'organization',
    text: 'Bà Ana Prado nói về vốn đầu tư trực tiếp nước ngoài (FDI) tại Lima. Vốn FDI tăng.',
    no: ['*'],
  },
  {
    task: 'organization',
    text: 'Hội Đầu tư Biển xanh (HĐX) họp tại Lima.',
    yes: ['Hội Đầu tư Biển xanh'],
  },
];
