// Cases: positions and relations, with denials, plans and conditions that must give nothing.
import type { PackCase } from '../../corpus.ts';

export const relations: readonly PackCase[] = [
  { task: 'position', text: 'Bộ trưởng Bộ Xây dựng Lương Đình Khoát đi thị sát.', yes: ['Lương Đình Khoát HOLDS_POSITION Bộ Xây dựng'] },
  {
    task: 'position',
    text: 'Bà Ngô Thị Bích Vân, Viện trưởng Viện Dinh dưỡng, đến muộn.',
    yes: ['Ngô Thị Bích Vân HOLDS_POSITION Viện Dinh dưỡng'],
  },
  {
    task: 'position',
    text: 'Đại sứ Na Uy tại Việt Nam Ingrid Solheim thăm làng gốm.',
    yes: ['Ingrid Solheim REPRESENTS Na Uy'],
    no: ['Ingrid Solheim REPRESENTS Việt Nam'],
  },
  { task: 'position', text: 'Tổng thống Chile Mateo Rivas đến Lima.', yes: ['Mateo Rivas HOLDS_POSITION Chile'] },
  {
    task: 'relation',
    text: 'Bộ trưởng Lương Đình Khoát tham dự Hội nghị Cầu đường châu Á.',
    yes: ['Lương Đình Khoát ATTENDED Hội nghị Cầu đường châu Á'],
  },
  { task: 'relation', text: 'Bộ trưởng Lương Đình Khoát không tham dự Hội nghị Cầu đường châu Á.', no: ['*'] },
  { task: 'relation', text: 'Hội thảo Gốm cổ do Cục Di sản văn hóa tổ chức.', yes: ['Cục Di sản văn hóa HOSTED Hội thảo Gốm cổ'] },
  {
    task: 'relation',
    text: 'Hội thảo Gốm cổ do Cục Di sản văn hóa phối hợp với UNESCO tổ chức.',
    yes: ['Cục Di sản văn hóa CO_HOSTED Hội thảo Gốm cổ', 'UNESCO CO_HOSTED Hội thảo Gốm cổ'],
  },
  { task: 'relation', text: 'Hội nghị Cầu đường châu Á được tổ chức tại Hà Nội.', yes: ['Hội nghị Cầu đường châu Á HELD_IN Hà Nội'] },
  { task: 'relation', text: 'Hội nghị Cầu đường châu Á diễn ra tại Hà Nội.', yes: ['Hội nghị Cầu đường châu Á HELD_IN Hà Nội'] },
  {
    task: 'relation',
    text: 'Lào và Campuchia đã ký Hiệp định Vận tải đường sông.',
    yes: ['Lào SIGNED Hiệp định Vận tải đường sông', 'Campuchia SIGNED Hiệp định Vận tải đường sông'],
  },
  { task: 'relation', text: 'Lào và Campuchia chưa ký Hiệp định Vận tải đường sông.', no: ['*'] },
  { task: 'relation', text: 'Bộ trưởng Lương Đình Khoát đã gặp Đại sứ Ingrid Solheim.', yes: ['Lương Đình Khoát MET Ingrid Solheim'] },
  { task: 'relation', text: 'Nếu Bộ trưởng Lương Đình Khoát gặp Đại sứ Ingrid Solheim, lịch sẽ đổi.', no: ['*'] },
  { task: 'position', text: 'Chủ tịch Quốc hội Lương Đình Khoát tiếp khách.', yes: ['Lương Đình Khoát HOLDS_POSITION Quốc hội'] },
  { task: 'relation', text: 'Ông Lương Đình Khoát mong muốn Lào ký Hiệp định Vận tải đường sông.', no: ['*'] },
];
