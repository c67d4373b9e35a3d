// Happenings and who took part. The verbs stand in eventverbs.ts, the frames in frames.ts, the patterns in patterns*.ts.
import type { EventsPart } from '../../pack.ts';
import { eventVerbs } from './eventverbs.ts';
import { frames } from './frames.ts';
import { lines } from './lines.ts';
import { patterns } from './patterns.ts';
import { morePatterns } from './patterns-more.ts';
import { presencePatterns } from './patterns-present.ts';
import { settingPatterns } from './patterns-setting.ts';

export const events: EventsPart = {
  verbs: eventVerbs,
  frames,
  patterns: [...patterns, ...presencePatterns, ...morePatterns, ...settingPatterns],
  sidelines: lines(`
    bên lề
    nhân dịp tham dự
    nhân dịp dự
    nhân dịp
    trong khuôn khổ
    trong thời gian tham dự
    ngoài khuôn khổ
  `),
  rolls: ['có mặt', 'tham dự', 'khách mời', 'đại biểu', 'diễn giả', 'thành phần', 'chứng kiến'],
  cancelled: lines(`
    bị hủy
    bị huỷ
    đã bị hủy
    đã hủy
    hủy bỏ
    bị hủy bỏ
    bị hoãn
    đã bị hoãn
    được hoãn
    hoãn lại
    tạm hoãn
    hoãn vô thời hạn
    dời lại
    bị đình chỉ
    rút khỏi chương trình
    được rút khỏi chương trình
    không diễn ra
    không được tổ chức
    hủy vào phút chót
    không thể diễn ra
    không thể tổ chức
    không thể khai mạc
    sẽ không diễn ra
    sẽ không được tổ chức
    bị hoãn lại
    bị lùi
    bị dời
    bị lùi lại
    phải hoãn
    phải hủy
    phải dời
    đã hoãn
  `),
};
