// Happenings and who took part: verbs and frames. The patterns stand in patterns.ts.
import type { EventsPart, EventVerb, FrameRule } from '../../pack.ts';
import { lines } from './lines.ts';
import { patterns } from './patterns.ts';

/** A verb without inflection: its form serves after every auxiliary, also after those of the passive. */
function verb(lemma: string, sense: EventVerb['sense'], ...variants: readonly string[]): EventVerb {
  const forms = [lemma, ...variants];
  return { lemma, sense, finite: forms, participle: forms };
}

const verbs: readonly EventVerb[] = [
  verb('tham dự', 'attend', 'dự', 'đến dự', 'tới dự', 'về dự', 'sang dự', 'đã đến dự', 'đi dự', 'dự và chứng kiến', 'dự và phát biểu tại'),
  verb('thực hiện', 'attend', 'tiến hành', 'bắt đầu', 'kết thúc'),
  verb('tham gia', 'attend', 'góp mặt', 'góp mặt tại', 'có mặt tại', 'có mặt', 'hiện diện tại', 'hiện diện'),
  verb('chứng kiến', 'attend', 'chứng kiến lễ'),
  verb(
    'phát biểu',
    'speak',
    'phát biểu tại',
    'phát biểu khai mạc',
    'phát biểu bế mạc',
    'phát biểu chào mừng',
    'phát biểu đề dẫn',
    'có bài phát biểu',
    'có bài phát biểu tại',
    'đọc diễn văn',
    'đọc diễn văn khai mạc',
    'trình bày tham luận',
    'tham luận',
    'thuyết trình',
    'thảo luận tại',
    'trình bày báo cáo',
    'phát biểu trước',
  ),
  verb('chủ trì', 'chair', 'đồng chủ trì', 'điều hành', 'chủ tọa', 'đồng chủ tọa', 'điều phối phiên'),
  verb('đăng cai', 'host', 'đăng cai tổ chức', 'đồng đăng cai', 'là chủ nhà của', 'đứng ra đăng cai', 'làm chủ nhà', 'chủ nhà'),
  verb(
    'tổ chức',
    'organize',
    'đồng tổ chức',
    'phối hợp tổ chức',
    'chủ trì tổ chức',
    'đứng ra tổ chức',
    'liên kết tổ chức',
    'cùng tổ chức',
    'tiến hành',
    'triệu tập',
    'phối hợp triệu tập',
    'đồng chủ trì tổ chức',
  ),
  verb('diễn ra', 'happen', 'khai diễn', 'nhóm họp', 'họp', 'kéo dài'),
  verb('khai mạc', 'open', 'mở màn', 'khai trương', 'bế mạc', 'khép lại', 'mở ra'),
  verb(
    'ký',
    'sign',
    'ký kết',
    'đặt bút ký',
    'ký tắt',
    'cùng ký',
    'đồng ký',
    'kí',
    'kí kết',
    'ký phê duyệt',
    'tiến hành ký',
    'tiến hành ký kết',
    'ký và trao',
    'ký nhận',
    'trao đổi văn kiện',
  ),
  verb(
    'gặp',
    'meet',
    'gặp gỡ',
    'gặp riêng',
    'gặp mặt',
    'gặp song phương',
    'hội đàm',
    'hội kiến',
    'tiếp',
    'tiếp kiến',
    'tiếp xúc',
    'yết kiến',
    'tiếp xã giao',
    'chào xã giao',
    'đón tiếp',
    'làm việc với',
    'có buổi làm việc với',
    'có cuộc gặp với',
    'có cuộc hội đàm với',
    'có cuộc gặp',
    'có cuộc hội đàm',
    'có cuộc gặp song phương',
    'có cuộc làm việc',
    'gặp và làm việc',
    'đã gặp',
    'đón và hội đàm',
    'hội ngộ',
    'họp với',
    'tiếp và làm việc',
  ),
  verb(
    'thăm',
    'visit',
    'đến thăm',
    'tới thăm',
    'sang thăm',
    'thăm chính thức',
    'thăm cấp nhà nước',
    'thăm và làm việc',
    'công du',
    'thăm hữu nghị',
    'bắt đầu chuyến thăm',
    'thực hiện chuyến thăm',
    'có chuyến thăm',
  ),
  verb('đại diện', 'represent', 'đại diện cho', 'thay mặt', 'thay mặt cho'),
  verb('dẫn đầu', 'lead', 'dẫn đầu đoàn', 'dẫn đầu phái đoàn', 'làm trưởng đoàn', 'đứng đầu'),
  verb('bàn về', 'concern', 'thảo luận về', 'bàn thảo về', 'tập trung thảo luận', 'trao đổi về', 'xoay quanh'),
  verb(
    'hủy',
    'cancel',
    'huỷ',
    'hủy bỏ',
    'huỷ bỏ',
    'hoãn',
    'trì hoãn',
    'dời',
    'hoãn lại',
    'rút khỏi chương trình',
    'tạm hoãn',
    'lùi',
    'đình hoãn',
  ),
  verb('mời', 'invite', 'gửi lời mời', 'mời tham dự', 'mời dự'),
  verb(
    'bổ nhiệm',
    'appoint',
    'bầu',
    'bầu làm',
    'chỉ định',
    'đề cử',
    'tái bổ nhiệm',
    'được bầu',
    'tái đắc cử',
    'đắc cử',
    'nhậm chức',
    'phong',
    'giữ chức',
    'điều động',
    'bổ nhiệm làm',
  ),
  verb('gia nhập', 'join', 'tham gia ký', 'phê chuẩn', 'phê duyệt', 'thông qua', 'kết nạp'),
  verb('vắng mặt', 'miss', 'không dự', 'không tham dự', 'không đến dự', 'bỏ họp', 'tẩy chay', 'không có mặt', 'không góp mặt', 'vắng'),
];

const frames: readonly FrameRule[] = [
  {
    name: 'vi-attended',
    sense: 'attend',
    voice: 'active',
    relation: 'ATTENDED',
    from: { at: 'subject', kind: 'actor', list: true },
    to: { at: 'object', kind: 'event' },
    example: 'Bộ trưởng Lê Quốc Thắng tham dự Hội nghị Bộ trưởng Du lịch ASEAN.',
    counterExample: 'Bộ trưởng Lê Quốc Thắng không tham dự Hội nghị Bộ trưởng Du lịch ASEAN.',
  },
  {
    name: 'vi-spoke',
    sense: 'speak',
    voice: 'active',
    relation: 'ATTENDED',
    role: 'speaker',
    from: { at: 'subject', kind: 'actor', list: true },
    to: { at: ['in', 'at', 'before', 'object'], kind: 'event' },
    example: 'Bà Đỗ Minh Thu phát biểu tại Diễn đàn Cà phê bền vững.',
    counterExample: 'Bà Đỗ Minh Thu chưa phát biểu tại Diễn đàn Cà phê bền vững.',
  },
  {
    name: 'vi-chaired',
    sense: 'chair',
    voice: 'active',
    relation: 'ATTENDED',
    role: 'chair',
    from: { at: 'subject', kind: 'actor', list: true },
    to: { at: 'object', kind: 'event' },
    example: 'Thứ trưởng Đào Hữu Khang chủ trì Hội thảo về đê biển.',
    counterExample: 'Nếu Thứ trưởng Đào Hữu Khang chủ trì Hội thảo về đê biển, lịch sẽ đổi.',
  },
  {
    name: 'vi-hosted',
    sense: 'host',
    voice: 'active',
    relation: 'HOSTED',
    from: { at: 'subject', kind: 'actor', list: true },
    to: { at: 'object', kind: 'event' },
    example: 'Thái Lan đăng cai Hội nghị Nghề cá khu vực.',
    counterExample: 'Thái Lan từ chối đăng cai Hội nghị Nghề cá khu vực.',
  },
  {
    name: 'vi-organized',
    sense: 'organize',
    voice: 'active',
    relation: 'HOSTED',
    from: { at: 'subject', kind: 'actor', list: true },
    to: { at: 'object', kind: 'event' },
    example: 'Cục Di sản văn hóa tổ chức Hội thảo về gốm cổ.',
    counterExample: 'Cục Di sản văn hóa chưa tổ chức Hội thảo về gốm cổ.',
  },
  {
    name: 'vi-organized-by',
    sense: 'organize',
    voice: 'passive',
    relation: 'HOSTED',
    from: { at: ['agent', 'by'], kind: 'actor', list: true },
    to: { at: 'subject', kind: 'event' },
    example: 'Hội thảo về gốm cổ được tổ chức bởi Cục Di sản văn hóa.',
    counterExample: 'Hội thảo về gốm cổ không được tổ chức bởi Cục Di sản văn hóa.',
  },
  {
    name: 'vi-held-in',
    sense: 'organize',
    voice: 'passive',
    relation: 'HELD_IN',
    from: { at: 'subject', kind: 'event' },
    to: { at: ['in', 'at'], kind: 'place', list: true },
    example: 'Hội chợ Thủ công mỹ nghệ được tổ chức tại Huế.',
    counterExample: 'Hội chợ Thủ công mỹ nghệ không được tổ chức tại Huế.',
  },
  {
    name: 'vi-took-place-in',
    sense: 'happen',
    voice: 'active',
    relation: 'HELD_IN',
    from: { at: 'subject', kind: 'event' },
    to: { at: ['in', 'at'], kind: 'place', list: true },
    example: 'Hội chợ Thủ công mỹ nghệ diễn ra tại Huế.',
    counterExample: 'Hội chợ Thủ công mỹ nghệ chưa diễn ra tại Huế.',
  },
  {
    name: 'vi-opened-in',
    sense: 'open',
    voice: 'active',
    relation: 'HELD_IN',
    from: { at: 'subject', kind: 'event' },
    to: { at: ['in', 'at'], kind: 'place', list: true },
    example: 'Liên hoan Múa rối quốc tế khai mạc tại Hải Phòng.',
    counterExample: 'Liên hoan Múa rối quốc tế chưa khai mạc tại Hải Phòng.',
  },
  {
    name: 'vi-hosted-at',
    sense: 'organize',
    voice: 'active',
    relation: 'HELD_IN',
    from: { at: 'object', kind: 'event' },
    to: { at: ['in', 'at'], kind: 'place', list: true },
    example: 'Cục Di sản văn hóa tổ chức Hội thảo về gốm cổ tại Huế.',
    counterExample: 'Cục Di sản văn hóa chưa tổ chức Hội thảo về gốm cổ tại Huế.',
  },
  {
    name: 'vi-signed',
    sense: 'sign',
    voice: 'active',
    relation: 'SIGNED',
    from: { at: 'subject', kind: 'actor', list: true },
    to: { at: 'object', kind: 'instrument', list: true },
    example: 'Lào và Campuchia ký Hiệp định Vận tải đường sông.',
    counterExample: 'Lào và Campuchia chưa ký Hiệp định Vận tải đường sông.',
  },
  {
    name: 'vi-signed-by',
    sense: 'sign',
    voice: 'passive',
    relation: 'SIGNED',
    from: { at: ['agent', 'by'], kind: 'actor', list: true },
    to: { at: 'subject', kind: 'instrument' },
    example: 'Hiệp định Vận tải đường sông được ký bởi Lào và Campuchia.',
    counterExample: 'Hiệp định Vận tải đường sông chưa được ký bởi Lào và Campuchia.',
  },
  {
    name: 'vi-met',
    sense: 'meet',
    voice: 'active',
    relation: 'MET',
    from: { at: 'subject', kind: 'actor', list: true },
    to: { at: ['object', 'with'], kind: 'actor', list: true },
    example: 'Bộ trưởng Lê Quốc Thắng gặp Đại sứ Nauy Ingrid Solheim.',
    counterExample: 'Bộ trưởng Lê Quốc Thắng không gặp Đại sứ Nauy Ingrid Solheim.',
  },
  {
    name: 'vi-represents',
    sense: 'represent',
    voice: 'active',
    relation: 'REPRESENTS',
    from: { at: 'subject', kind: 'person' },
    to: { at: ['object', 'for'], kind: 'actor' },
    example: 'Bà Đỗ Minh Thu đại diện cho Việt Nam tại phiên họp.',
    counterExample: 'Bà Đỗ Minh Thu không đại diện cho Việt Nam tại phiên họp.',
  },
  {
    name: 'vi-concerns',
    sense: 'concern',
    voice: 'active',
    relation: 'CONCERNS',
    from: { at: 'subject', kind: 'event' },
    to: { at: ['object', 'about'], kind: 'instrument' },
    example: 'Hội thảo Biển xanh bàn về Hiệp định Biển cả.',
    counterExample: 'Hội thảo Biển xanh không bàn về Hiệp định Biển cả.',
  },
];

export const events: EventsPart = {
  verbs,
  frames,
  patterns,
  sidelines: lines(`
    bên lề
    nhân dịp tham dự
    nhân dịp dự
    nhân dịp
    trong khuôn khổ
    trong thời gian tham dự
    ngoài khuôn khổ
  `),
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
  `),
};
