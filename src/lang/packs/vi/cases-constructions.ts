// Cases: constructions that hold several persons, bodies or happenings together.
import type { PackCase } from '../../corpus.ts';

export const constructionCases: readonly PackCase[] = [
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
];
