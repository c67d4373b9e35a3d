// Reported speech: verbs, according-to words, nominal cues, addressees, and what nobody said.
import type { SpeechPart } from '../../pack.ts';
import { asking } from './asking.ts';
import { lines } from './lines.ts';
import { telling } from './telling.ts';
import { behindComplementizer, tellingOrShowing } from './telling-clauses.ts';

export const speech: SpeechPart = {
  verbs: [...telling, ...tellingOrShowing, ...behindComplementizer, ...asking],
  accordingTo: lines(`
    theo
    theo lời
    theo lời của
    theo lời kể của
    theo như
    theo như lời
    theo ý kiến của
    theo đánh giá của
    theo nhận định của
    theo nhận xét của
    theo quan điểm của
    theo thông tin từ
    theo thông tin của
    theo tin từ
    theo thông báo của
    theo thông cáo của
    theo tuyên bố của
    theo báo cáo của
    theo báo cáo từ
    theo số liệu của
    theo số liệu từ
    theo thống kê của
    theo ước tính của
    theo dự báo của
    theo phân tích của
    theo giải thích của
    theo nguồn tin từ
    theo nguồn tin của
    theo lý giải của
    theo phản ánh của
    theo khảo sát của
    theo nghiên cứu của
    theo cách nói của
    theo lập luận của
    theo tiết lộ của
    theo kết luận của
    dẫn lời
    dẫn nguồn
    dẫn nguồn tin
    trích lời
    còn theo
    còn theo lời
    còn theo đánh giá của
    còn theo nhận định của
    còn theo thông tin từ
    cũng theo
    vẫn theo
    như lời
    như lời của
    căn cứ lời
  `),
  earlier: lines(`
    trước đó
    trước đó một ngày
    hôm trước
    hôm trước đó
    một ngày trước đó
    tuần trước
    tháng trước
    năm ngoái
    cách đây không lâu
  `),
  sentCues: lines(`
    thông điệp
    thông điệp ghi hình
    thư
    bức thư
    thư ngỏ
    thông cáo
    thông cáo báo chí
    thông cáo chung
    tuyên bố chung
    email
    bài đăng
    bài viết
    trả lời phỏng vấn
    cuộc phỏng vấn
    điện đàm
    qua điện thoại
    trên mạng xã hội
    trên Facebook
    trang cá nhân
    bên ngoài tòa nhà
    bên ngoài hội trường
    không tham gia
    không dự
  `),
  nominalCues: lines(`
    thông cáo
    thông cáo báo chí
    tuyên bố
    bản tuyên bố
    thông điệp
    thông điệp ghi hình
    bài phát biểu
    bài diễn văn
    diễn văn
    lời phát biểu
    phát biểu
    tham luận
    bài tham luận
    văn bản
    công văn
    thư
    bức thư
    lá thư
    thư ngỏ
    thư chúc mừng
    điện mừng
    báo cáo
    bài viết
    bài đăng
    bình luận
    email
    tin nhắn
    trả lời phỏng vấn
    cuộc phỏng vấn
    lời kêu gọi
    lời cảnh báo
    lời nhắn
    nhận định
    kết luận
    ý kiến
    quan điểm
    lời đáp
    câu trả lời
    thông báo
    lập luận
    thông tin
    thông tin ban đầu
    tin
    số liệu
    số liệu thống kê
    thống kê
  `),
  occasions: ['khi'],
  addressees: lines(`
    báo chí
    báo giới
    giới báo chí
    phóng viên
    các phóng viên
    nhà báo
    các nhà báo
    truyền thông
    giới truyền thông
    cánh phóng viên
    người viết
    chúng tôi
    cử tri
    các đại biểu
    đại biểu
    khán giả
    hãng tin
    đài truyền hình
    các em
    sinh viên
    PV
  `),
  retellings: [
    ...['đó là', 'đây là', 'trên đây là', 'đó cũng là', 'đây cũng là'].flatMap((opening) =>
      [
        'nhận định',
        'khẳng định',
        'chia sẻ',
        'ý kiến',
        'phát biểu',
        'lời',
        'quan điểm',
        'đánh giá',
        'cam kết',
        'cảnh báo',
        'lời kêu gọi',
        'thông điệp',
        'đề xuất',
      ].map((noun) => `${opening} ${noun} của`),
    ),
    ...['thông tin', 'nhận định', 'phát biểu', 'ý kiến', 'khẳng định', 'cam kết'].flatMap((noun) => [
      `${noun} trên được`,
      `${noun} này được`,
      `${noun} đó được`,
      `đây là ${noun} được`,
      `đó là ${noun} được`,
      `đây là ${noun} do`,
      `đó là ${noun} do`,
    ]),
  ],
  pointers: ['điều này', 'điều đó', 'điều trên', 'thông tin này', 'thông tin trên', 'như trên', 'như vậy', 'nội dung này'],
  inverts: false,
  impersonal: lines(`
    giấu tên
    được giấu tên
    không nêu tên
    không nêu danh tính
    được cho là
    được cho rằng
    bị cho là
    được biết
    được coi là
    được xem là
    được đánh giá là
    được nói là
    nghe nói
    nghe đâu
    nghe đồn
    người ta nói
    người ta bảo
    người ta cho rằng
    thiên hạ đồn
    đồn rằng
    có tin
    có tin nói
    có tin đồn
    tin đồn
    có ý kiến cho rằng
    nhiều ý kiến cho rằng
    một số ý kiến cho rằng
    dư luận cho rằng
    tương truyền
    truyền thuyết kể
    tục ngữ có câu
    người xưa có câu
    các cụ có câu
    ông bà ta có câu
    dân gian có câu
    có câu
    có thể nói
    có thể thấy
    phải nói
    nói cách khác
    nói chung
    nói riêng
    nói trên
    có thể khẳng định
    không ai nói
    điều đó cho thấy
    khó có thể nói
    nói tóm lại
    thực tế cho thấy
  `),
};
