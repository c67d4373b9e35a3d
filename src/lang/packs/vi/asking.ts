// Verbs of asking, proposing, urging, warning, promising, denying, criticising, thanking and agreeing.
import type { SpeechVerb } from '../../pack.ts';
import { verbs } from './verbs.ts';

export const asking: readonly SpeechVerb[] = [
  ...verbs('tell', ['quote', 'that', 'bare'], 'nhắc\nbảo', true),
  ...verbs(
    'urge',
    ['quote', 'that', 'bare', 'infinitive', 'object'],
    `
      kêu gọi
      kêu gọi việc
      thúc giục
      hối thúc
      đốc thúc
      đòi
      yêu cầu
      vận động
      cổ vũ
      khuyến khích
      động viên
      giục
      thôi thúc
      lên tiếng kêu gọi
      ra lời kêu gọi
      đưa ra lời kêu gọi
    `,
  ),
  ...verbs(
    'advise',
    ['quote', 'that', 'bare', 'infinitive'],
    `
      khuyên
      khuyến cáo
      khuyên nhủ
      căn dặn
      dặn
      dặn dò
      răn
      mách
    `,
  ),
  ...verbs(
    'order',
    ['quote', 'that', 'bare', 'infinitive'],
    `
      chỉ đạo
      ra lệnh
      chỉ thị
      quán triệt
      giao nhiệm vụ
    `,
  ),
  ...verbs(
    'warn',
    ['quote', 'that', 'bare', 'object'],
    `
      cảnh báo
      cảnh cáo
      đe dọa
      dọa
      đưa ra cảnh báo
      lên tiếng cảnh báo
      báo động
      gióng hồi chuông
    `,
  ),
  ...verbs(
    'promise',
    ['quote', 'that', 'bare', 'infinitive'],
    `
      cam kết
      hứa
      hứa hẹn
      hứa sẽ
      cam kết sẽ
      tuyên hứa
      nguyện
      bày tỏ cam kết
      bày tỏ quyết tâm
      bày tỏ sẵn sàng
    `,
  ),
  ...verbs('compare', ['quote'], 'so sánh'),
  ...verbs('estimate', ['quote', 'that', 'bare'], 'không loại trừ khả năng | không loại trừ việc | không loại trừ'),
  ...verbs(
    'deny',
    ['quote', 'that', 'bare', 'object'],
    `
      phủ nhận
      bác bỏ
      chối
      chối bỏ
      phủ định
      phản bác
      cải chính
      đính chính
      phản pháo
    `,
  ),
  ...verbs(
    'admit',
    ['quote', 'that', 'bare'],
    `
      thừa nhận
      công nhận
      thú nhận
      thú thật
      nhận lỗi
      thừa nhận rằng
      tự nhận
      chấp nhận rằng
      thú thực
    `,
  ),
  ...verbs(
    'criticise',
    ['quote', 'that', 'bare', 'object'],
    `
      chỉ trích
      lên án
      phê phán
      phê bình
      phản đối
      tố cáo
      cáo buộc
      buộc tội
      kết án
      mạnh mẽ lên án
      kịch liệt phản đối
      mỉa mai
      chế giễu
      trách
      trách móc
      quở trách
      công kích
      bóc mẽ
      tố giác
    `,
  ),
  ...verbs(
    'complain',
    ['quote', 'that', 'bare'],
    `
      than
      than phiền
      phàn nàn
      than thở
      kêu ca
      than vãn
      bức xúc
      lo ngại
      lo lắng
      bày tỏ lo ngại
      bày tỏ quan ngại
      bày tỏ lo lắng
      quan ngại
      e ngại
      sợ rằng
      bày tỏ thất vọng
      lấy làm tiếc
      bày tỏ lấy làm tiếc
      tiếc nuối
      hối tiếc
      ân hận
      bày tỏ quan ngại rằng
      phân trần
      phân bua
      thanh minh
      biện minh
      bao biện
    `,
  ),
  ...verbs(
    'thank',
    ['quote', 'object'],
    `
      cảm ơn
      cám ơn
      tri ân
      bày tỏ cảm ơn
      bày tỏ lời cảm ơn
      gửi lời cảm ơn
      bày tỏ biết ơn
      bày tỏ lòng biết ơn
      tỏ lòng biết ơn
      trân trọng cảm ơn
      chân thành cảm ơn
      xin lỗi
      gửi lời xin lỗi
      bày tỏ chia buồn
      chia buồn
      gửi lời chia buồn
      gửi lời chúc mừng
      gửi lời chúc
    `,
  ),
  ...verbs(
    'agree',
    ['that', 'bare'],
    `
      đồng ý
      đồng tình
      nhất trí
      nhất trí cho rằng
      thống nhất cho rằng
      nhất trí rằng
      đồng thuận
      tán đồng
      cùng nhất trí
      cùng khẳng định
      cùng bày tỏ
      cùng đánh giá
      hoàn toàn nhất trí
      đi đến thống nhất
      chia sẻ quan điểm
      chia sẻ nhận định
      chia sẻ đánh giá
    `,
  ),
  ...verbs(
    'add',
    ['quote', 'that', 'bare'],
    `
      thêm rằng
      bổ sung rằng
      tiếp tục nhấn mạnh
      nói thêm rằng
    `,
  ),
  ...verbs(
    'quote',
    ['quote', 'that', 'bare'],
    `
      dẫn
      viện dẫn
      trích lời
      ví von
    `,
  ),
  ...verbs(
    'reveal',
    ['quote', 'that', 'bare'],
    `
      vạch trần
      tiết lộ rằng
      xác định
      ghi nhận rằng
      lý giải rằng
    `,
  ),
  ...verbs(
    'teach',
    ['quote', 'that', 'bare'],
    `
      giảng
      giảng giải
      thuyết trình
      thuyết minh
      diễn giải
      làm rõ
      nói rõ thêm
      làm rõ thêm
      cắt nghĩa
      mào đầu
    `,
  ),
  ...verbs(
    'threaten',
    ['quote', 'that', 'bare'],
    `
      thách thức
      tuyên chiến
      dọa sẽ
      dọa rằng
      đe dọa sẽ
    `,
  ),
  ...verbs('tell', ['quote', 'that'], 'trả lời báo chí\ntrả lời phóng viên'),
  ...verbs(
    'tell',
    ['quote', 'that', 'bare'],
    `
      bảo rằng
      mách bảo
      nói với báo chí
      nói với phóng viên
      chia sẻ với báo chí
      chia sẻ với phóng viên
      trao đổi với báo chí
      trao đổi với phóng viên
      phát biểu với báo chí
      phát biểu trước báo giới
      thưa
      bẩm
      trần tình
      tường giải
      tâm tình
    `,
  ),
];
