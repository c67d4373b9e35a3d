// Number words, scales and the words that qualify a figure.
import type { NumbersPart } from '../../pack.ts';
import { lines } from './lines.ts';

export const numbers: NumbersPart = {
  grouping: '.',
  words: {
    không: 0,
    một: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    năm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
    'mười một': 11,
    'mười hai': 12,
    'mười ba': 13,
    'mười bốn': 14,
    'mười lăm': 15,
    'mười sáu': 16,
    'mười bảy': 17,
    'mười tám': 18,
    'mười chín': 19,
    'hai mươi': 20,
    'hai mươi mốt': 21,
    'hai mươi lăm': 25,
    'ba mươi': 30,
    'bốn mươi': 40,
    'năm mươi': 50,
    'sáu mươi': 60,
    'bảy mươi': 70,
    'tám mươi': 80,
    'chín mươi': 90,
  },
  scales: {
    chục: 10,
    tá: 12,
    trăm: 100,
    nghìn: 1000,
    ngàn: 1000,
    vạn: 10_000,
    triệu: 1_000_000,
    tỷ: 1_000_000_000,
    tỉ: 1_000_000_000,
  },
  quantifiers: {
    exactly: lines(`
      đúng
      đủ
      tổng cộng
      tất cả
      toàn bộ
      vừa đúng
      tròn
      chẵn
      vỏn vẹn
      chỉ
      cả
    `),
    'more-than': lines(`
      hơn
      trên
      ít nhất
      tối thiểu
      không dưới
      không ít hơn
      nhiều hơn
      quá
      vượt
      vượt quá
      lên đến hơn
      lên tới hơn
      từ trên
      hơn cả
      có tới hơn
    `),
    nearly: lines(`
      gần
      ngót
      ngót nghét
      suýt soát
      xấp xỉ
      chưa đến
      chưa tới
      chưa đầy
      dưới
      không quá
      gần như
      tối đa
      tiệm cận
    `),
    about: lines(`
      khoảng
      chừng
      khoảng chừng
      ước chừng
      độ
      tầm
      ước khoảng
      ước tính
      vào khoảng
      trên dưới
      cỡ
      áng chừng
    `),
  },
  ordinalWords: {
    'thứ nhất': 1,
    'thứ hai': 2,
    'thứ ba': 3,
    'thứ tư': 4,
    'thứ năm': 5,
    'thứ sáu': 6,
    'thứ bảy': 7,
    'thứ tám': 8,
    'thứ chín': 9,
    'thứ mười': 10,
    'lần thứ nhất': 1,
    'lần đầu': 1,
    'đầu tiên': 1,
    'lần thứ hai': 2,
    'lần thứ ba': 3,
    'lần thứ tư': 4,
    'lần thứ năm': 5,
    'lần thứ sáu': 6,
    'lần thứ bảy': 7,
    'lần thứ tám': 8,
    'lần thứ chín': 9,
    'lần thứ mười': 10,
  },
  ordinals: ['lần thứ', 'thứ', 'số', 'khóa', 'khoá', 'lần', 'kỳ'],
  vague: lines(`
    hàng chục
    hàng trăm
    hàng nghìn
    hàng ngàn
    hàng vạn
    hàng triệu
    hàng tỷ
    hàng loạt
    hàng chục nghìn
    hàng chục ngàn
    hàng trăm nghìn
    hàng trăm ngàn
    hàng chục triệu
    vài chục
    vài trăm
    vài nghìn
    vài ngàn
    mấy chục
    mấy trăm
    mấy nghìn
    đông đảo
    đông đảo các
    nhiều
    rất nhiều
    một số
    một vài
    một nhóm
    vài
    nhiều người trong số
    không ít
    đa số
    phần lớn
    đa phần
    hầu hết
    phần đông
    số đông
    toàn thể
  `),
};
