// Heads of names of events.
import type { EventHead } from '../../pack.ts';
import { lines } from './lines.ts';

/** "COP30": meetings known by an acronym with a number. */
const NUMBERED = Array.from({ length: 30 }, (_, index) => `COP${index + 20}`);

const heads: readonly EventHead[] = [
  { forms: ['triển lãm', 'hội chợ', 'trưng bày'], eventType: 'exhibition', weak: true },
  {
    forms: [
      'cuộc tiếp',
      'buổi tiếp',
      'cuộc tiếp kiến',
      'buổi tiếp xã giao',
      'cuộc hội kiến',
      'buổi hội kiến',
      'buổi chào xã giao',
      'cuộc điện đàm',
      'cuộc gặp song phương',
      'gặp song phương',
      'cuộc tiếp xúc',
    ],
    eventType: 'meeting',
    weak: true,
    private: true,
  },
  { forms: ['buổi lễ'], eventType: 'ceremony', weak: true },
  {
    forms: ['trận chung kết', 'trận khai mạc', 'trận bán kết', 'trận tứ kết', 'trận tranh hạng ba', 'trận tranh cúp', 'trận ra quân'],
    eventType: 'other',
    weak: true,
    opens: true,
  },
  { forms: ['giải', 'cúp', 'vòng chung kết', 'vòng loại'], eventType: 'other', weak: true, numbered: true },
  { forms: ['sự kiện', 'sự kiện này', 'hoạt động này'], eventType: 'other', weak: true, generic: true },
  {
    forms: lines(`
      chuyến thực địa
      chuyến đi thực địa
      chuyến đi thực tế
      chuyến thực tế
      chuyến tham quan
      chuyến dã ngoại
      chuyến khảo sát thực địa
      buổi tham quan
      buổi thực địa
      đợt công tác
      tour tham quan
    `),
    eventType: 'visit',
    weak: true,
  },
  { forms: ['chương trình làm việc', 'sự kiện bên lề', 'hoạt động bên lề'], eventType: 'other', weak: true },
  { forms: ['đợt thanh tra', 'đợt kiểm tra', 'chuyến thăm thực địa', 'chuyến khảo sát', 'đợt khảo sát'], eventType: 'visit', weak: true },
  {
    forms: ['phiên điều trần', 'phiên tòa', 'phiên toà', 'phiên rà soát', 'phiên xét xử', 'kỳ họp', 'khóa họp', 'khoá họp'],
    eventType: 'session',
    weak: true,
  },
  { forms: ['thăm cấp nhà nước', 'thăm chính thức', 'thăm hữu nghị chính thức', 'thăm và làm việc'], eventType: 'visit', weak: true },
  {
    forms: lines(`
      lễ khai mạc
      lễ bế mạc
      lễ khai giảng
      lễ bế giảng
      lễ khai hội
      phiên khai mạc
      phiên bế mạc
    `),
    eventType: 'ceremony',
    opens: true,
  },
  { forms: NUMBERED, eventType: 'conference' },
  {
    forms: lines(`
      hội nghị thượng đỉnh
      thượng đỉnh
      hội nghị cấp cao
      hội nghị cao cấp
      hội nghị các nhà lãnh đạo
      hội nghị nguyên thủ
      cuộc họp thượng đỉnh
      cuộc gặp thượng đỉnh
    `),
    eventType: 'summit',
  },
  {
    forms: lines(`
      hội nghị
      hội nghị bộ trưởng
      hội nghị quốc tế
      hội nghị toàn cầu
      hội nghị toàn thể
      diễn đàn
      diễn đàn đối thoại
      bàn tròn
      chương trình đối thoại
      đại hội
      đại hội nhiệm kỳ
      đại hội đại biểu
      đại hội đồng cổ đông
      đối thoại
      đối thoại cấp cao
      cuộc đối thoại
      đối thoại chính sách
      hội nghị bộ trưởng ngoại giao
      hội nghị bộ trưởng quốc phòng
    `),
    eventType: 'conference',
  },
  {
    forms: lines(`
      lễ mở ký
      lễ ký
      lễ ký kết
      buổi lễ ký kết
      buổi lễ ký
      lễ trao đổi văn kiện
    `),
    eventType: 'signing-ceremony',
  },
  {
    forms: lines(`
      họp báo
      cuộc họp báo
      buổi họp báo
      họp báo thường kỳ
      cuộc họp báo thường kỳ
      buổi họp báo thường kỳ
      họp báo quốc tế
      họp báo chung
      cuộc họp báo chung
      cuộc gặp gỡ báo chí
      buổi gặp gỡ báo chí
    `),
    eventType: 'press-conference',
  },
  {
    forms: lines(`
      lễ khai trương
      lễ khánh thành
      lễ khởi công
      lễ động thổ
      lễ đón
      lễ đón chính thức
      lễ đón tiếp
      lễ tiếp đón
      lễ trao
      lễ trao giải
      lễ trao giải thưởng
      lễ trao tặng
      lễ tiếp nhận
      lễ bàn giao
      lễ công bố
      lễ ra mắt
      lễ phát động
      lễ nhậm chức
      lễ tuyên thệ
      lễ tang
      lễ viếng
      lễ truy điệu
      quốc tang
      lễ chào cờ
      lễ thượng cờ
      lễ thượng cờ ASEAN
      lễ tưởng niệm
      lễ hạ cờ
      lễ duyệt binh
      lễ diễu binh
      lễ trình quốc thư
      lễ dâng hương
      lễ tốt nghiệp
      lễ phong tặng
      lễ tuyên dương
      lễ vinh danh
      lễ tiễn
      lễ xuất quân
      lễ ra quân
      lễ dâng hoa
      lễ cầu siêu
      lễ thông xe
      lễ phát thưởng
      lễ giao nhận
      lễ giao nhận quân
      lễ trao quyết định
      lễ trao bằng
      lễ trao bằng tốt nghiệp
      lễ trao học bổng
      lễ trao quà
      lễ trao kỷ niệm chương
      lễ trao huân chương
      lễ trao thưởng
      lễ khởi động
      lễ cắt băng
      lễ cắt băng khánh thành
      lễ kết nghĩa
      lễ gắn biển
      lễ tổng kết
      lễ sơ kết
      lễ đặt vòng hoa
      lễ hưởng ứng
      lễ chuyển giao
      lễ kết nạp
      lễ hạ thủy
      lễ hạ thuỷ
      lễ tri ân
      lễ chào mừng
      lễ chia tay
      lễ giới thiệu
      lễ công bố báo cáo
      lễ công bố quyết định
      lễ ra mắt sách
      lễ tuyên thệ nhậm chức
      lễ mở bán
      lễ bấm nút
      lễ thả hoa đăng
      lễ cất nóc
      lễ mừng thọ
      lễ tái thả
      lễ trao chứng nhận
      lễ trao chứng chỉ
      lễ cấp chứng chỉ
      lễ đón bằng
      lễ đón tàu
      lễ đón đoàn
      lễ tiễn đoàn
      lễ an táng
      lễ hồi hương
      lễ truy điệu và an táng
      lễ trao trả
      lễ đặt tên
      lễ đặt đá
      lễ khai bút
      lễ thắp nến
      lễ tiếp quản
      lễ chuyển giao nhiệm vụ
      buổi chiêu đãi
      bữa tiệc
      tiệc tối
      tiệc trà
      buổi ra quân
      buổi khai mạc
      buổi bế mạc
      buổi khánh thành
      buổi lễ khai mạc
      lễ hợp long
      lễ đón nhận
      lễ cưới
      buổi lễ khai trương
      buổi lễ khánh thành
      buổi lễ trao giải
      buổi lễ công bố
      buổi lễ ra mắt
      buổi lễ tưởng niệm
      buổi lễ trao tặng
      buổi lễ tốt nghiệp
      buổi lễ khởi công
      tiệc chiêu đãi
      quốc yến
    `),
    eventType: 'ceremony',
  },
  {
    forms: lines(`
      hội thảo
      cuộc hội thảo
      hội thảo quốc tế
      hội thảo khoa học
      tọa đàm
      toạ đàm
      buổi tọa đàm
      cuộc tọa đàm
      lớp tập huấn
      khóa tập huấn
      khoá tập huấn
      tập huấn
      khóa đào tạo
      khóa bồi dưỡng
      khóa huấn luyện
      khoá huấn luyện
      lớp huấn luyện
      lớp bồi dưỡng
      lớp đào tạo
      xưởng thực hành
      trường hè
      buổi tập huấn
      hội nghị tập huấn
      chương trình tập huấn
      chương trình hội thảo
      chương trình tọa đàm
      khóa bồi dưỡng kiến thức
      khóa học ngắn hạn
      talkshow
      workshop
    `),
    eventType: 'workshop',
  },
  { forms: ['khóa học', 'khoá học', 'lớp học', 'đợt tập huấn'], eventType: 'workshop', weak: true },
  {
    forms: lines(`
      phiên thảo luận
      phiên thảo luận chung
      phiên thảo luận mở
      phiên thảo luận cấp cao
      phiên thảo luận chuyên đề
      phiên thảo luận bàn tròn
      phiên thảo luận nhóm
      phiên bàn tròn
      phiên tham luận
      phiên cấp cao
      phiên họp cấp cao
      phiên toàn thể
      phiên họp toàn thể
      phiên chuyên đề
      phiên chuyên môn
      phiên kỹ thuật
      phiên song song
      phiên tham vấn
      phiên đối thoại cấp cao
    `),
    eventType: 'session',
    opens: true,
  },
  {
    forms: lines(`
      phiên họp
      phiên chất vấn
      phiên đối thoại
      phiên làm việc
      phiên giải trình
      phiên xử
      phiên bỏ phiếu
      phiên thường kỳ
      phiên họp khẩn
      phiên họp đặc biệt
      cuộc họp khẩn
      phiên họp kín
      phiên họp bất thường
      phiên họp trù bị
      phiên trù bị
      phiên họp thường kỳ
      phiên họp thường niên
      phiên họp cấp bộ trưởng
      buổi thảo luận
      buổi tranh luận
      cuộc thảo luận
      cuộc tranh luận
    `),
    eventType: 'session',
    weak: true,
  },
  {
    forms: lines(`
      cuộc gặp
      cuộc gặp gỡ
      buổi gặp
      buổi gặp gỡ
      buổi làm việc
      cuộc làm việc
      hội đàm
      cuộc hội đàm
      buổi hội đàm
      cuộc trao đổi
      buổi trao đổi
    `),
    eventType: 'meeting',
    weak: true,
    encounter: true,
  },
  {
    forms: lines(`
      cuộc họp
      buổi họp mặt
      buổi tiếp đón
      buổi giao ban
      buổi tổng kết
      buổi sơ kết
      buổi tiếp xúc cử tri
      cuộc tiếp xúc cử tri
      cuộc họp mặt
      cuộc hội ngộ
      buổi họp
      họp kín
      cuộc họp kín
      cuộc họp cấp bộ trưởng
      buổi đối thoại
      cuộc tham vấn
      tham khảo chính trị
      tham vấn chính trị
      buổi tham vấn
      buổi hội ý
      cuộc họp trù bị
      cuộc họp báo cáo
      cuộc họp trực tuyến
      cuộc họp thường niên
      cuộc họp tổng kết
    `),
    eventType: 'meeting',
    weak: true,
  },
  {
    forms: lines(`
      chuyến thăm
      chuyến thăm chính thức
      chuyến thăm cấp nhà nước
      chuyến thăm và làm việc
      chuyến thăm hữu nghị chính thức
      chuyến công du
      chuyến công tác
      chuyến thăm hữu nghị
      chuyến thăm làm việc
      chuyến thị sát
      chuyến đi
    `),
    eventType: 'visit',
    weak: true,
  },
  {
    forms: lines(`
      đàm phán
      cuộc đàm phán
      vòng đàm phán
      phiên đàm phán
      vòng thương lượng
      cuộc thương lượng
      vòng thảo luận
      hòa đàm
      cuộc hòa đàm
    `),
    eventType: 'negotiation',
    weak: true,
  },
  {
    forms: lines(`
      cuộc triển lãm
      hội chợ triển lãm
      hội chợ quốc tế
      hội chợ thương mại
      trại sáng tác
      hội sách
      ngày hội việc làm
      triển lãm ảnh
      triển lãm tranh
      triển lãm mỹ thuật
      triển lãm nghệ thuật
      triển lãm chuyên đề
      triển lãm quốc tế
      trưng bày chuyên đề
    `),
    eventType: 'exhibition',
  },
  {
    forms: lines(`
      lễ kỷ niệm
      lễ kỉ niệm
      lễ mít tinh
      cuộc mít tinh
      mít tinh
      lễ mít tinh kỷ niệm
      buổi lễ kỷ niệm
      lễ quốc khánh
      đại lễ
      chương trình kỷ niệm
    `),
    eventType: 'anniversary',
  },
  {
    forms: lines(`
      lễ hội
      lễ cầu ngư
      trại hè
      cầu truyền hình
      cuộc trưng cầu ý dân
      liên hoan
      liên hoan phim
      festival
      tuần lễ
      tuần lễ văn hóa
      tuần phim
      tuần văn hóa
      tuần văn hoá
      tuần hàng
      tuần thời trang
      tuần thiết kế
      ngày văn hóa
      những ngày văn hóa
      ngày hội
      cuộc thi
      cuộc bầu cử
      cuộc tổng tuyển cử
      cuộc trưng cầu dân ý
      cuộc tập trận
      tập trận
      tập trận chung
      cuộc tập trận chung
      cuộc diễn tập
      cuộc diễn tập chung
      diễn tập
      diễn tập chung
      diễn tập song phương
      diễn tập thực địa
      phiên giao dịch việc làm
      sàn giao dịch việc làm
      phiên chợ
      phiên đấu giá
      buổi đấu giá
      buổi giao lưu
      cuộc giao lưu
      buổi chia sẻ
      buổi nói chuyện
      buổi trò chuyện
      buổi gặp mặt
      cuộc gặp mặt
      buổi sinh hoạt
      buổi diễn
      buổi tổng duyệt
      buổi hòa tấu
      buổi ra quân
      buổi quyên góp
      buổi dạ tiệc
      buổi dã ngoại
      buổi triển lãm
      buổi trưng bày
      buổi tuyên truyền
      buổi ngoại khóa
      buổi thực hành
      cuộc tuần hành
      cuộc đi bộ
      cuộc trình diễn
      giải đấu
      thế vận hội
      thế vận hội dành cho người khuyết tật
      Olympic
      Paralympic
      Asiad
      ASIAD
      World Cup
      Para Games
      ASEAN Para Games
      giải chạy
      giải vô địch
      giải bóng đá
      giải bóng chuyền
      giải bóng rổ
      giải bóng bàn
      giải bóng ném
      giải bóng nước
      giải bóng bầu dục
      giải futsal
      giải cầu lông
      giải cầu mây
      giải quần vợt
      giải tennis
      giải golf
      giải gôn
      giải cờ vua
      giải cờ tướng
      giải cờ vây
      giải điền kinh
      giải bơi
      giải bơi lội
      giải võ thuật
      giải vovinam
      giải taekwondo
      giải karate
      giải judo
      giải vật
      giải quyền anh
      giải muay
      giải cử tạ
      giải đấu kiếm
      giải bắn súng
      giải bắn cung
      giải bi-a
      giải billiards
      giải thể dục
      giải xe đạp
      giải đua xe
      giải đua xe đạp
      giải đua thuyền
      giải đua ngựa
      giải đua
      giải chèo thuyền
      giải lướt sóng
      giải leo núi
      giải việt dã
      giải marathon
      giải bán marathon
      giải ba môn phối hợp
      giải thể thao
      giải trẻ
      giải giao hữu
      trận đấu
      trận giao hữu
      vòng chung kết
      vòng sơ khảo
      vòng bán kết
      cuộc đua
      cuộc đua thuyền
      cuộc tranh tài
      cuộc thi chung kết
      hội khỏe
      hội khỏe Phù Đổng
      hội đua thuyền
      hội lim
      đại hội thể dục thể thao
      đại hội thể thao người khuyết tật
      kỳ thi
      kỳ olympic
      cuộc vận động sáng tác
      hội thao
      hội thi
      hội diễn
      SEA Games
      đại hội thể thao
      năm chủ tịch
      hội trại
      chương trình giao lưu
      chương trình nghệ thuật
      chương trình biểu diễn
      chương trình hòa nhạc
      chương trình gặp gỡ
      chương trình gặp mặt
      chương trình xúc tiến du lịch
      chương trình xúc tiến đầu tư
      chương trình xúc tiến thương mại
      chương trình ra mắt
      giao lưu văn hóa
      giao lưu nghệ thuật
      giao lưu thể thao
      giao lưu trực tuyến
      giao lưu hữu nghị
      giao lưu hữu nghị biên giới
      giao lưu quốc phòng biên giới
      giao lưu hữu nghị quốc phòng biên giới
      giao lưu bóng đá
      cuộc tuần tra chung
      chuyến tuần tra chung
      đợt tuần tra chung
      cuộc tuần tra liên hợp
      chuyến tuần tra liên hợp
      hackathon
      cuộc đấu giá
      cuộc thi viết
      cuộc thi tài năng
      cuộc thi vẽ tranh
      cuộc thi ảnh
      cuộc thi sáng tác
      cuộc thi hùng biện
      cuộc diễu hành
      buổi diễu hành
      buổi công bố
      buổi giới thiệu
      buổi giới thiệu sách
      buổi thuyết trình
      buổi trình bày
      buổi nói chuyện chuyên đề
      buổi truyền thông
      buổi phát động
      buổi sinh hoạt chuyên đề
      đêm hòa nhạc
      đêm hoà nhạc
      hòa nhạc
      đêm nhạc
      đêm giao lưu
      đêm thơ
      đêm hội
      đêm nghệ thuật
      đêm diễn
      đêm trình diễn
      đêm chung kết
      đêm tiệc
      dạ tiệc
      dạ hội
      buổi hòa nhạc
      buổi hoà nhạc
      buổi biểu diễn
      buổi trình diễn
      buổi chiếu phim
      buổi ra mắt sách
      buổi công chiếu
      đêm gala
      gala
      hội chợ xuân
      đường hoa
      lễ rước
      lễ thả đèn hoa đăng
      lễ giỗ tổ
    `),
    eventType: 'other',
    weak: true,
  },
];

/** "hội nghị tham vấn", "tọa đàm trực tuyến": what a gathering is for or how it is held, right behind its noun. */
const MANNERS = lines(`
  trực tuyến
  tham vấn
  tổng kết
  sơ kết
  chuyên đề
  chuyên môn
  thường niên
  khởi động
  bàn tròn
  giao ban
  mở rộng
  tập huấn
  tiếp xúc cử tri
  đối thoại
`);
const MANNERED: ReadonlySet<string> = new Set(['hội nghị', 'hội thảo', 'tọa đàm', 'toạ đàm', 'cuộc họp', 'diễn đàn', 'phiên họp']);

/** Each head with its ways of being held, and ceremonies as sittings of their own: "buổi lễ ra quân". */
export const eventHeads: readonly EventHead[] = heads.map((head) => ({
  ...head,
  forms: [
    ...new Set([
      ...head.forms,
      ...head.forms.filter((form) => MANNERED.has(form)).flatMap((form) => MANNERS.map((manner) => `${form} ${manner}`)),
      ...head.forms.filter((form) => form.startsWith('lễ ') && head.eventType === 'ceremony').map((form) => `buổi ${form}`),
    ]),
  ],
}));

/** Nouns for whatever happens, with the words behind them. */
export const occasions: readonly EventHead[] = [
  { forms: ['buổi', 'cuộc', 'đêm', 'trận', 'hoạt động', 'chương trình', 'tour', 'màn'], eventType: 'other' },
  { forms: ['phiên'], eventType: 'session' },
  { forms: ['lễ', 'tiệc'], eventType: 'ceremony' },
  { forms: ['chuyến', 'đợt'], eventType: 'visit' },
];
