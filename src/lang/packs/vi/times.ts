// Dates: months are "tháng N", days "ngày 6/11", "6-11" or "6.11"; bare "6/11" is a date only after a word of time, for it may be a fraction.
import type { TimesPart } from '../../pack.ts';
import { dates } from './dates.ts';
import { lines } from './lines.ts';

/** "thứ hai" is also an ordinal, so a weekday needs a word of time beside it. */
function weekday(name: string): readonly string[] {
  return [
    'hôm',
    'sáng',
    'trưa',
    'chiều',
    'tối',
    'đêm',
    'vào',
    'ngày',
    'rạng sáng',
    'vào hôm',
    'sáng hôm',
    'chiều hôm',
    'hôm qua,',
    'hôm nay,',
  ].map((word) => `${word} ${name}`);
}

export const times: TimesPart = {
  months: [
    ['tháng 1', 'tháng 01', 'tháng một', 'tháng giêng'],
    ['tháng 2', 'tháng 02', 'tháng hai'],
    ['tháng 3', 'tháng 03', 'tháng ba'],
    ['tháng 4', 'tháng 04', 'tháng tư', 'tháng bốn'],
    ['tháng 5', 'tháng 05', 'tháng năm'],
    ['tháng 6', 'tháng 06', 'tháng sáu'],
    ['tháng 7', 'tháng 07', 'tháng bảy'],
    ['tháng 8', 'tháng 08', 'tháng tám'],
    ['tháng 9', 'tháng 09', 'tháng chín'],
    ['tháng 10', 'tháng mười'],
    ['tháng 11', 'tháng mười một'],
    ['tháng 12', 'tháng mười hai', 'tháng chạp'],
  ],
  weekdays: [
    weekday('thứ hai'),
    weekday('thứ ba'),
    weekday('thứ tư'),
    weekday('thứ năm'),
    weekday('thứ sáu'),
    weekday('thứ bảy'),
    weekday('chủ nhật'),
  ],
  relativeDays: [
    {
      forms: lines(`
        hôm nay
        sáng nay
        trưa nay
        chiều nay
        tối nay
        đêm nay
        ngày hôm nay
        sớm nay
        rạng sáng nay
        sáng hôm nay
        chiều hôm nay
        tối hôm nay
      `),
      offset: 0,
    },
    {
      forms: lines(`
        hôm qua
        ngày hôm qua
        sáng qua
        trưa qua
        chiều qua
        tối qua
        đêm qua
        sáng hôm qua
        trưa hôm qua
        chiều hôm qua
        tối hôm qua
        đêm hôm qua
        rạng sáng qua
        rạng sáng hôm qua
      `),
      offset: -1,
    },
    {
      forms: lines(`
        hôm kia
        ngày hôm kia
        hôm trước nữa
      `),
      offset: -2,
    },
    {
      forms: lines(`
        ngày mai
        sáng mai
        trưa mai
        chiều mai
        tối mai
        đêm mai
        sáng ngày mai
        chiều ngày mai
        tối ngày mai
      `),
      offset: 1,
    },
    {
      forms: lines(`
        ngày kia
        ngày mốt
      `),
      offset: 2,
    },
  ],
  dates,
};
