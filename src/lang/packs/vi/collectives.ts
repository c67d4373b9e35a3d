// Words for several who act as one, and for the two who were named together.
import { lines } from './lines.ts';

/** "hai bên", "các bên": collectives without a name. */
export const collectivePronouns: readonly string[] = lines(`
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
  các bên
  cả hai bên
  hai nước
  cả hai nước
  đôi bên
  ba bên
  bốn bên
  ba nước
  hai nhà lãnh đạo
  các nhà lãnh đạo
  hai vị lãnh đạo
  hai nguyên thủ
  hai nguyên thủ quốc gia
  hai tổng thống
  hai thủ tướng
  hai bộ trưởng
  hai ngoại trưởng
  hai đoàn
  hai chính phủ
  hai quốc gia
  hai phía
  cả hai phía
  hai người
  cả hai
  cả ba
  hai ông
  hai bà
  hai vị
  mọi người
  tất cả các bên
  hai tổ chức
  hai cơ quan
  hai đơn vị
  hai bộ
`);

/** Those of them that mean the two named last. */
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
