// Cases: constructions that hold several persons, bodies or happenings together.
import type { PackCase } from '../../corpus.ts';
import { sceneCases } from './cases-scenes.ts';

export const constructionCases: readonly PackCase[] = [
  ...sceneCases,
  {
    task: 'event',
    text: 'Buổi giao lưu với ngư dân tại Quy Nhơn chiều 6/4 đã bị hủy do mưa.',
    yes: ['Buổi giao lưu với ngư dân'],
  },
  { task: 'event', text: 'Nhiều chuyến bay đi Quy Nhơn bị hủy do mưa.', no: ['chuyến bay đi Quy Nhơn', 'chuyến bay'] },
  { task: 'person', text: 'Ông Đào Hữu Hải gặp bà Ingrid Solheim. Hai bên bàn về nghề cá.', no: ['Hai'] },
  {
    task: 'relation',
    text: 'Hai bộ trưởng Đào Hữu Khang và Ingrid Solheim ký Hiệp định Nghề cá.',
    yes: ['Đào Hữu Khang SIGNED Hiệp định Nghề cá', 'Ingrid Solheim SIGNED Hiệp định Nghề cá'],
  },
  {
    task: 'relation',
    text: 'Đại diện công ty năng lượng Voltari và hãng tàu Nordvik dự Hội thảo Biển xanh.',
    yes: ['Voltari ATTENDED Hội thảo Biển xanh', 'Nordvik ATTENDED Hội thảo Biển xanh'],
  },
  {
    task: 'relation',
    text: 'Bà Ingrid Solheim cho biết ông Đào Hữu Khang sẽ thăm Huế và dự Hội thảo Biển xanh.',
    yes: ['Đào Hữu Khang ATTENDED Hội thảo Biển xanh'],
    no: ['Ingrid Solheim ATTENDED Hội thảo Biển xanh'],
  },
  {
    task: 'relation',
    text: 'Bà Ingrid Solheim đã tới Huế để tham dự Hội thảo Biển xanh.',
    yes: ['Ingrid Solheim ATTENDED Hội thảo Biển xanh'],
  },
  {
    task: 'relation',
    text: 'Ông Đào Hữu Khang đã tới Huế, gặp bà Ingrid Solheim và dự Hội thảo Biển xanh.',
    yes: ['Đào Hữu Khang ATTENDED Hội thảo Biển xanh'],
    no: ['Ingrid Solheim ATTENDED Hội thảo Biển xanh'],
  },
  {
    task: 'relation',
    text: 'Tới dự Hội thảo Biển xanh có các nhà khoa học Ingrid Solheim (Na Uy), Kento Ishida (Nhật Bản) và Ana Quispe (Peru).',
    yes: ['Kento Ishida ATTENDED Hội thảo Biển xanh', 'Ana Quispe ATTENDED Hội thảo Biển xanh'],
  },
  {
    task: 'relation',
    text: 'Hội thảo Biển xanh lần thứ ba khai mạc tại Huế. Hội thảo lần thứ tư sẽ họp ở Lima năm 2027. Phát biểu tại hội thảo, bà Ingrid Solheim nói: "Biển đang ấm lên".',
    yes: ['Ingrid Solheim ATTENDED Hội thảo Biển xanh lần thứ ba'],
    no: ['Ingrid Solheim ATTENDED Hội thảo lần thứ tư'],
  },
  {
    task: 'relation',
    text: 'Hội thảo Biển xanh khai mạc tại Huế. Dự khai mạc có ông Đào Hữu Khang, Giám đốc Viện Hải dương học; bà Ingrid Solheim, chuyên gia Vườn thú Bergen.',
    yes: ['Đào Hữu Khang ATTENDED Hội thảo Biển xanh', 'Ingrid Solheim ATTENDED Hội thảo Biển xanh'],
  },
  {
    task: 'relation',
    text: 'Hội thảo Biển xanh khai mạc tại Huế. Dự án có ông Đào Hữu Khang tài trợ.',
    no: ['Đào Hữu Khang ATTENDED Hội thảo Biển xanh'],
  },
  {
    task: 'position',
    text: 'Dưới sự chứng kiến của hai Thủ tướng, Bộ trưởng Đào Hữu Khang và bà Ingrid Solheim đã ký Hiệp định Vận tải đường sông.',
    yes: ['Đào Hữu Khang SIGNED Hiệp định Vận tải đường sông', 'Ingrid Solheim SIGNED Hiệp định Vận tải đường sông'],
    no: ['Đào Hữu Khang HOLDS_POSITION Việt Nam'],
  },
  {
    task: 'relation',
    text: 'Ông Đào Hữu Khang dẫn đầu đoàn công tác sang thăm Lào.',
    no: ['Đào Hữu Khang REPRESENTS Lào'],
  },
  {
    task: 'relation',
    text: 'Trưởng đoàn Na Uy là Bộ trưởng Nghề cá Ingrid Solheim.',
    yes: ['Ingrid Solheim REPRESENTS Na Uy'],
  },
  {
    task: 'relation',
    text: 'Đoàn đại biểu Quốc hội Na Uy đến Huế.\n\nĐoàn đã gặp ông Đào Hữu Khang.',
    yes: ['Đoàn đại biểu Quốc hội Na Uy MET Đào Hữu Khang'],
  },
  { task: 'relation', text: 'Bà Đoàn Thị Lan đã gặp ông Đào Hữu Khang.', yes: ['Đoàn Thị Lan MET Đào Hữu Khang'] },
  {
    task: 'position',
    text: 'Bà Ingrid Solheim, Giám đốc Hợp tác xã rau sạch Phú Lợi, đến muộn.',
    yes: ['Ingrid Solheim HOLDS_POSITION Hợp tác xã rau sạch Phú Lợi'],
  },
  {
    task: 'position',
    text: 'Giám đốc Bệnh viện Quân y 175 Ngô Thị Bích Vân đến muộn.',
    yes: ['Ngô Thị Bích Vân HOLDS_POSITION Bệnh viện Quân y 175'],
  },
  {
    task: 'relation',
    text: 'Chiều 5/6, tại trụ sở Bộ Xây dựng, ông Đào Hữu Khang chủ trì Hội thảo Biển xanh.',
    yes: ['Hội thảo Biển xanh HELD_IN trụ sở Bộ Xây dựng'],
  },
  {
    task: 'relation',
    text: 'Ông Đào Hữu Khang chủ trì Hội thảo Biển xanh. Cây trước trụ sở Bộ Xây dựng bị đổ.',
    no: ['Hội thảo Biển xanh HELD_IN trụ sở Bộ Xây dựng'],
  },
  {
    task: 'relation',
    text: 'Bà Ingrid Solheim phát biểu tại phiên họp về rác thải nhựa.',
    yes: ['Ingrid Solheim ATTENDED phiên họp về rác thải nhựa'],
  },
  {
    task: 'relation',
    text: 'Bà Ingrid Solheim chưa phát biểu tại phiên họp về rác thải nhựa.',
    no: ['Ingrid Solheim ATTENDED phiên họp về rác thải nhựa'],
  },
  {
    task: 'relation',
    text: 'Hội thảo Biển xanh khai mạc tại Huế. Tham dự hội thảo triển khai công tác phòng chống bão có bà Ingrid Solheim.',
    yes: ['Ingrid Solheim ATTENDED Hội thảo Biển xanh'],
  },
  {
    task: 'statement',
    text: 'Chuyên gia Trung tâm Sự cố và Khẩn cấp của UNICEF cùng 34 học viên đã về nước.',
    no: ['*'],
  },
];
