// Words for several who act as one, and for the two who were named together.
import { lines } from './lines.ts';

/** Two who act as one: those named last. */
export const pairs: readonly string[] = lines(`
  hai đồng chủ tịch
  hai đồng chủ trì
  hai vị đồng chủ tịch
  hai vị đồng chủ trì
  hai đồng chủ tịch phân ban
  hai chủ tịch phân ban
  hai trưởng đoàn đàm phán
  hai vị thứ trưởng
  hai vị đại sứ
  hai vị thủ tướng
  hai viện trưởng
  hai cục trưởng
  hai vụ trưởng
  hai thị trưởng
  hai thống đốc
  hai tỉnh trưởng
  hai bí thư
  hai tổng thư ký
  hai chánh án
  hai quốc vụ khanh
  hai nữ bộ trưởng
  hai chỉ huy trưởng
  hai bộ trưởng tư pháp
  hai bộ trưởng tài chính
  hai bộ trưởng công thương
  hai bộ trưởng nội vụ
  hai bộ trưởng văn hóa
  hai bộ trưởng lao động
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

/** More states than two, in so many words. */
export const stateGroups: readonly (readonly [number, readonly string[]])[] = [
  [3, ['ba nước', 'cả ba nước', 'ba quốc gia']],
  [4, ['bốn nước', 'cả bốn nước', 'bốn quốc gia']],
];

/** "hai bên", "các bên": collectives without a name. */
export const collectivePronouns: readonly string[] = [
  ...pairs,
  ...stateGroups.flatMap(([, words]) => words),
  ...lines(`
  các bên
  hai nước
  cả hai nước
  ba bên
  bốn bên
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
  hai ngành
  hai trường
  hai trường đại học
  hai đại học
  hai nhà trường
  hai bệnh viện
  hai viện
  hai viện nghiên cứu
  hai học viện
  hai trung tâm
  hai cục
  hai tổng cục
  hai ủy ban
  hai hội
  hai hiệp hội
  hai liên đoàn
  hai quỹ
  hai tập đoàn
  hai công ty
  hai doanh nghiệp
  hai ngân hàng
  hai hãng
  hai đài
  hai tòa án
  hai viện kiểm sát
  hai lực lượng
  hai quân đội
  hai quốc hội
  hai nghị viện
  hai văn phòng
  hai hội đồng
  hai thành phố
  hai tỉnh
  hai địa phương
  hai thủ đô
  hai đảng
  hai sở
  hai khoa
  hai nhóm
`),
];
