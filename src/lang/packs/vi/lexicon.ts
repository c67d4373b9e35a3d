// The lexicon, put together from its lists.
import type { LexiconPart } from '../../pack.ts';
import { organizationHeads } from './bodies.ts';
import { groupNouns, instrumentHeads } from './groups.ts';
import { eventHeads, occasions } from './happenings.ts';
import { lines } from './lines.ts';
import { familyNames, givenNames, nameParticles, notNames } from './names.ts';
import { nameJoints, nameStarts, regionPairs } from './namestarts.ts';
import { nameWordsAtoH } from './namewords-a.ts';
import { nameWordsOfBodies } from './namewords-bodies.ts';
import { nameWordsOfFields } from './namewords-fields.ts';
import { nameWordsItoY } from './namewords-i.ts';
import { nameWordsMore } from './namewords-more.ts';
import { nameWordsOfPeople } from './namewords-people.ts';
import { namedAfterHeads, placeHeads, venueHeads } from './places.ts';
import { plainWordsAtoG } from './plainwords-a.ts';
import { plainWordsHtoN } from './plainwords-h.ts';
import { plainWordsMore } from './plainwords-more.ts';
import { plainWordsOtoY } from './plainwords-o.ts';
import { pluralRoles } from './plural-roles.ts';
import { acting, bodyRepresentatives, delegations, deputy, former, honorifics, ranks, roleModifiers, roles } from './roles.ts';
import { terms, vessels } from './terms.ts';

export const lexicon: LexiconPart = {
  honorifics,
  ages: ['tuổi'],
  closings: ['bế mạc', 'khép lại', 'kết thúc', 'hoàn thành', 'khép màn'],
  yearWords: ['năm'],
  ranks,
  roles,
  pluralRoles,
  deputy,
  former,
  acting,
  roleModifiers,
  bodyRepresentatives,
  delegations,
  seats: [{ positions: ['commissioner'], bodies: ['ủy ban'] }],
  organizationHeads,
  bodyGatherings: [{ forms: ['diễn đàn'], orgType: 'ngo', weak: true }],
  eventHeads,
  occasions,
  instrumentHeads,
  capitalWords: ['thủ đô'],
  houseSigns: ['số', 'nhà số', 'ngõ'],
  placeHeads,
  venueHeads,
  buildings: lines(`
    trụ sở
    hội trường
    tòa nhà
    toà nhà
    nhà khách
    khuôn viên
    phòng họp
    văn phòng
    đại sứ quán
    giảng đường
  `),
  outdoors: [
    'đảo',
    'hòn đảo',
    'quần đảo',
    'bán đảo',
    'vịnh',
    'biển',
    'sông',
    'dòng sông',
    'hồ',
    'núi',
    'đèo',
    'cao nguyên',
    'đồng bằng',
    'sa mạc',
    'eo biển',
    'cửa khẩu',
    'cửa khẩu quốc tế',
    'cửa khẩu chính',
    'sân bay',
    'sân bay quốc tế',
    'ga',
    'nhà ga',
    'ga biên giới',
    'đại lộ',
    'phố đi bộ',
    'tháp',
    'đập',
    'hang',
    'thác',
    'ốc đảo',
    'trại tị nạn',
    'thung lũng',
    'rừng',
    'vườn quốc gia',
    'bãi biển',
    'rạn san hô',
    'chợ',
    'chùa',
    'đền',
    'cảng',
    'khu kinh tế',
    'khu công nghiệp',
    'công viên',
    'căn cứ',
    'doanh trại',
    'khu di tích',
    'khu tưởng niệm',
    'nghĩa trang',
  ],
  countryWords: ['nước', 'đất nước', 'quốc gia', 'các nước', 'các quốc gia'],
  groupNouns,
  nameParticles,
  countryPrefixes: [
    'Cộng hòa',
    'Cộng hoà',
    'Vương quốc',
    'Liên bang',
    'Đại công quốc',
    'Cộng hòa Hồi giáo',
    'Cộng hòa Liên bang',
    'Cộng hòa Dân chủ',
    'nước Cộng hòa',
    'Cộng hòa Đông',
    'Cộng hòa Nhân dân',
    'Cộng hòa Dân chủ Nhân dân',
    'Cộng hòa Dân chủ Liên bang',
    'Cộng hòa Liên bang Dân chủ',
    'Cộng hòa Thống nhất',
    'Cộng hòa Xã hội chủ nghĩa',
    'Cộng hòa Hợp tác',
    'Cộng hòa Ả Rập',
    'Nhà nước Đa dân tộc',
    'Quốc đảo',
  ],
  nameOrder: 'family-given',
  namesakeLands: ['CN', 'TW', 'HK', 'MO', 'SG', 'KP', 'KR'],
  givenNames,
  familyNames,
  terms,
  vessels,
  notNames,
  namedAfterHeads,
  plainWords: [...plainWordsAtoG, ...plainWordsHtoN, ...plainWordsOtoY, ...plainWordsMore],
  nameStarts: [...nameStarts, ...regionPairs],
  nameJoints,
  nameWords: [...nameWordsAtoH, ...nameWordsItoY, ...nameWordsMore, ...nameWordsOfFields, ...nameWordsOfPeople, ...nameWordsOfBodies],
  namingWords: lines(`
    chủ đề
    với chủ đề
    có chủ đề
    chủ đề là
    mang chủ đề
    mang tên
    có tên
    có tên gọi
    tên gọi
    tên là
    được đặt tên
    đặt tên
    gọi là
    được gọi là
    có tựa đề
    tựa đề
    nhan đề
    tiêu đề
    mang tựa
    tựa
    cái gọi là
    biệt danh
    khẩu hiệu
    thông điệp
    phương châm
    tinh thần
    với tên gọi
    đề tài
    cuốn sách
    cuốn
    bộ phim
    phim
    bài hát
    ca khúc
    vở kịch
    vở
    tiểu thuyết
    triển lãm
    chương trình
    chiến dịch
    dự án
    đề án
    phong trào
    cuộc thi
    giải thưởng
    danh hiệu
    tác phẩm
    truyện
    tập thơ
    bài thơ
    bài báo
    chuyên đề
    hội thảo
    tọa đàm
    diễn đàn
    lễ hội
    cụm từ
    từ
    chữ
    câu
    cầu
    hai chữ
    ba chữ
    bốn chữ
    khái niệm
    thuật ngữ
    mệnh danh là
    ví như
    ví là
    xem là
    coi là
    theo kiểu
    kiểu
    vai
    vai trò
    biệt hiệu
    có câu
    tục ngữ
    thành ngữ
    ca dao
  `),
  creditWords: lines(`
    ảnh
    Ảnh minh họa
    ảnh chụp
    tin, ảnh
    bài, ảnh
    bài và ảnh
    nguồn
    nguồn ảnh
    đồ họa
    video
    clip
    thực hiện
    biên tập
    biên dịch
    người dịch
    tổng hợp
    theo TTXVN
    phóng viên
    PV
    CTV
    tin
    bài
  `),
};
