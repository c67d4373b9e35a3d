// Words for several who act as one, and for the two who were named together.
import { lines } from './lines.ts';

/** Two who act as one: those named last. */
export const pairs: readonly string[] = lines(`
  hai chủ tịch quốc hội
  hai chủ tịch hạ viện
  hai bộ trưởng ngoại giao
  hai bộ trưởng quốc phòng
  hai bộ trưởng công an
  hai bộ trưởng y tế
  hai bộ trưởng giáo dục
  hai bộ trưởng nông nghiệp
  hai tổng bí thư
  hai quốc vương
  hai chủ tịch nước
  hai phó thủ tướng chính phủ
  hai thủ tướng chính phủ
  hai tổng tham mưu trưởng
  hai bên
  hai lãnh đạo
  hai nhà ngoại giao
  hai trưởng đoàn
  hai đại sứ
  hai thứ trưởng
  hai quan chức
  hai vị bộ trưởng
  hai tư lệnh
  hai vị tướng
  hai chủ tịch
  hai phó thủ tướng
  hai phó chủ tịch
  hai tổng giám đốc
  hai giám đốc
  hai hiệu trưởng
  hai vị khách
  hai vị trưởng đoàn
  hai nhà lãnh đạo này
  cả hai bên
  đôi bên
  hai nhà lãnh đạo
  hai vị lãnh đạo
  hai nguyên thủ
  hai nguyên thủ quốc gia
  hai tổng thống
  hai thủ tướng
  hai bộ trưởng
  hai ngoại trưởng
  hai phía
  cả hai phía
  hai người
  cả hai
  hai ông
  hai bà
  hai vị
`);

/** "hai bên", "các bên": collectives without a name. */
export const collectivePronouns: readonly string[] = [
  ...pairs,
  ...lines(`
  các bên
  hai nước
  cả hai nước
  ba bên
  bốn bên
  ba nước
  các nhà lãnh đạo
  hai đoàn
  hai chính phủ
  hai quốc gia
  cả ba
  mọi người
  tất cả các bên
  hai tổ chức
  hai cơ quan
  hai đơn vị
  hai bộ
`),
];
