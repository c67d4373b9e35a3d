// Cases of dispatches of news agencies and papers of the state: who invited whom, rows of offices, what media pass on.
import type { PackCase } from '../../corpus.ts';

export const dispatchCases: readonly PackCase[] = [
  {
    task: 'relation',
    text: 'Nhận lời mời của Tổng Thư ký Liên hợp quốc Rui Teles và Tổng thống Kenya Joseph Otieno, ông Đào Hữu Khang dẫn đầu đoàn Lào dự Hội nghị Nghề cá.',
    yes: ['Đào Hữu Khang ATTENDED Hội nghị Nghề cá'],
    no: ['Rui Teles ATTENDED Hội nghị Nghề cá', 'Joseph Otieno ATTENDED Hội nghị Nghề cá'],
  },
  {
    task: 'relation',
    text: 'Nhận lời mời của Tổng thống Kenya Joseph Otieno, Phó Thủ tướng Đào Hữu Khang sẽ thăm Nairobi.',
    yes: ['Đào Hữu Khang HOLDS_POSITION Việt Nam', 'Joseph Otieno HOLDS_POSITION Kenya'],
    no: ['Đào Hữu Khang HOLDS_POSITION Kenya'],
  },
  {
    task: 'relation',
    text: 'Tổng thống Kenya Joseph Otieno, Phó Thủ tướng Grace Wanjiru đã dự lễ tại Nairobi.',
    yes: ['Grace Wanjiru HOLDS_POSITION Kenya'],
    no: ['Grace Wanjiru HOLDS_POSITION Việt Nam'],
  },
  {
    task: 'relation',
    text: 'Việt Nam và Kenya là bạn. Thủ tướng Chính phủ Đào Hữu Khang đã tới Nairobi.',
    yes: ['Đào Hữu Khang HOLDS_POSITION Việt Nam'],
    no: ['Đào Hữu Khang HOLDS_POSITION Kenya'],
  },
  {
    task: 'relation',
    text: 'Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Tổ chức Trung ương Đào Hữu Khang phát biểu.',
    yes: [
      'Đào Hữu Khang HOLDS_POSITION Bộ Chính trị',
      'Đào Hữu Khang HOLDS_POSITION Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam',
      'Đào Hữu Khang HOLDS_POSITION Ban Tổ chức Trung ương',
    ],
  },
  {
    task: 'relation',
    text: 'Thượng tướng Đào Hữu Khang, Ủy viên Quân ủy Trung ương, Thứ trưởng Bộ Quốc phòng phát biểu.',
    yes: ['Đào Hữu Khang HOLDS_POSITION Quân ủy Trung ương', 'Đào Hữu Khang HOLDS_POSITION Bộ Quốc phòng'],
  },
  {
    task: 'relation',
    text: 'Tham dự có Bộ trưởng Y tế Đào Hữu Khang, lãnh đạo Văn phòng Quốc hội, lãnh đạo Hội Người mù.',
    no: ['Đào Hữu Khang HOLDS_POSITION Văn phòng Quốc hội', 'Đào Hữu Khang HOLDS_POSITION Hội Người mù'],
  },
  {
    task: 'relation',
    text: 'Ông Đào Hữu Khang, lãnh đạo Hội Người mù, phát biểu.',
    yes: ['Đào Hữu Khang HOLDS_POSITION Hội Người mù'],
  },
  {
    task: 'relation',
    text: 'Bà Ingrid Solheim, Đặc phái viên của Tổng Thư ký Liên hợp quốc về Sudan, lên tiếng.',
    yes: ['Ingrid Solheim REPRESENTS Liên hợp quốc'],
  },
  {
    task: 'relation',
    text: 'Bà Ingrid Solheim gặp Tổng Thư ký Liên hợp quốc hôm qua.',
    no: ['Ingrid Solheim REPRESENTS Liên hợp quốc', 'Ingrid Solheim HOLDS_POSITION Liên hợp quốc'],
  },
  {
    task: 'statement',
    text: 'Hãng tin EFE dẫn lời bà Ingrid Solheim ngày 12/5 đề nghị các nước mở lại cảng.',
    yes: ['Ingrid Solheim: các nước mở lại cảng'],
  },
  {
    task: 'statement',
    text: 'Theo Reuters, ngày 12/5, bà Ingrid Solheim tuyên bố cảng đã mở cửa. Reuters đưa tin ông Đào Hữu Khang cho biết cầu đã gãy.',
    yes: ['Ingrid Solheim: cảng đã mở cửa', 'Đào Hữu Khang: cầu đã gãy'],
    no: ['Reuters: *'],
  },
  { task: 'statement', text: 'Theo Reuters, cảng đã mở cửa từ hôm qua.', yes: ['Reuters: cảng đã mở cửa từ hôm qua'] },
  {
    task: 'statement',
    text: 'Bà Ingrid Solheim cho rằng, trong lúc bão chưa tan, các tỉnh cần giữ thuyền ở bến.',
    yes: ['Ingrid Solheim: trong lúc bão chưa tan, các tỉnh cần giữ thuyền ở bến'],
  },
  { task: 'statement', text: 'Bà Ingrid Solheim khẳng định, còn ông Đào Hữu Khang phủ nhận.', no: ['*'] },
  {
    task: 'statement',
    text: 'Thông tin từ Hội Người mù cho biết, lớp học sẽ mở vào tháng 9.',
    yes: ['Hội Người mù: lớp học sẽ mở vào tháng 9'],
  },
  { task: 'statement', text: 'Bà Ingrid Solheim chia sẻ thông tin từ Hội Người mù.', no: ['Hội Người mù: *'] },
  {
    task: 'statement',
    text: 'Theo thông tin từ Hội Người mù, ngày 6/6, trả lời phóng viên, Chủ tịch Hội Đào Hữu Khang cho biết lớp học sẽ mở lại.',
    yes: ['Đào Hữu Khang: lớp học sẽ mở lại'],
    no: ['Hội Người mù: *'],
  },
  { task: 'statement', text: 'Theo Hội Người mù, lớp học của ông Đào Hữu Khang sẽ mở lại.', no: ['Đào Hữu Khang: *'] },
  {
    task: 'statement',
    text: 'Bà Ingrid Solheim nhấn mạnh tới tình hữu nghị giữa hai thành phố.',
    yes: ['Ingrid Solheim: tình hữu nghị giữa hai thành phố'],
  },
  {
    task: 'statement',
    text: 'Bà Ingrid Solheim chúc mừng Đại sứ và khẳng định lớp học sẽ mở lại. Ông Đào Hữu Khang cảm ơn Bộ trưởng.',
    yes: ['Ingrid Solheim: lớp học sẽ mở lại'],
    no: ['Ingrid Solheim: Đại sứ', 'Đào Hữu Khang: *'],
  },
  { task: 'place', text: 'Bà Ingrid Solheim thăm Châu Mỹ.', yes: ['Châu Mỹ'] },
  // trụ sở của một tổ chức và thành phố của nó
  {
    task: 'relation',
    text: 'Hội thảo được tổ chức tại Bộ Ngoại giao, Lima.',
    yes: ['Hội thảo HELD_IN Lima'],
  },
  {
    task: 'relation',
    text: 'Hội thảo được tổ chức cho Bộ Ngoại giao, Lima không dự.',
    no: ['Hội thảo HELD_IN Lima'],
  },
  // ngày trong tuần không thuộc tên sự kiện
  { task: 'event', text: 'Ông Nam dự Hội nghị Biển xanh hôm thứ Ba.', yes: ['Hội nghị Biển xanh'], no: ['Hội nghị Biển xanh hôm thứ Ba'] },
  // dòng ký tên cuối bài
  {
    task: 'person',
    text: 'Diễn đàn\n\nBà Ana Prado khai mạc diễn đàn tại Lima.\n\nThu Hà - Văn Nam',
    yes: ['Ana Prado'],
    no: ['Thu Hà', 'Văn Nam'],
  },
  // người dân không chức danh, giữa hai dấu phẩy sau tên
  {
    task: 'statement',
    text: 'Theo ông Nam, người dân xã Lanzo, giá muối đã tăng mạnh.',
    yes: ['Nam: giá muối đã tăng mạnh'],
  },
  {
    task: 'statement',
    text: 'Theo bà Hoa, nông dân đang chờ mưa, ngư dân chờ gió.',
    yes: ['Hoa: nông dân đang chờ mưa, ngư dân chờ gió'],
  },
];
