// Happenings and who took part. The verbs stand in eventverbs.ts, the frames in frames.ts, the patterns in patterns*.ts.
import type { EventsPart } from '../../pack.ts';
import { eventVerbs } from './eventverbs.ts';
import { frames } from './frames.ts';
import { lines } from './lines.ts';
import { otherUses } from './other-uses.ts';
import { patterns } from './patterns.ts';
import { morePatterns } from './patterns-more.ts';
import { presencePatterns } from './patterns-present.ts';
import { settingPatterns } from './patterns-setting.ts';
import { therePatterns } from './patterns-there.ts';

export const events: EventsPart = {
  verbs: eventVerbs,
  frames,
  patterns: [...patterns, ...presencePatterns, ...morePatterns, ...settingPatterns, ...therePatterns],
  otherUses,
  sides: ['phía', 'về phía', 'từ phía'],
  sidelines: lines(`
    bên lề
    nhân dịp tham dự
    nhân dịp dự
    nhân dịp
    trong khuôn khổ
    trong thời gian tham dự
    ngoài khuôn khổ
  `),
  invitations: lines(`
    nhận lời mời của
    theo lời mời của
    đáp lời mời của
    đáp lại lời mời của
    thể theo lời mời của
    được sự mời của
    theo thư mời của
    theo giấy mời của
    nhận lời mời từ
    theo lời mời từ
    nhận lời mời thăm chính thức của
    nhận lời mời tham dự của
    theo đề nghị của
    được sự đồng ý của
    được sự cho phép của
    được sự phân công của
    được sự ủy quyền của
    được sự uỷ quyền của
    được sự ủy nhiệm của
    được ủy quyền của
    thừa ủy quyền của
    thừa uỷ quyền của
    thừa ủy nhiệm của
    thừa lệnh
    thực hiện chỉ đạo của
    theo chỉ đạo của
    theo sự chỉ đạo của
    theo sự phân công của
    theo phân công của
    thực hiện sự phân công của
    theo ủy quyền của
    theo yêu cầu của
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
