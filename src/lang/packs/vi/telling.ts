// Verbs of saying, answering, writing, affirming, thinking and judging.
import type { SpeechVerb } from '../../pack.ts';
import { verbs } from './verbs.ts';

export const telling: readonly SpeechVerb[] = [
  ...verbs(
    'say',
    ['quote', 'that', 'bare'],
    `
      nói
      nói rõ
      nói thêm | cho biết thêm | cho hay thêm | thông tin thêm | chia sẻ thêm
      nói tiếp | tiếp lời | nói tiếp lời
      cho biết | cho biết là
      cho hay
      nói là
      bộc bạch
      tâm sự
      trải lòng
      giãi bày
      thổ lộ
      kể | kể lại | kể thêm | thuật lại | kể rằng
      tiết lộ | hé lộ | bật mí
      cho hay rằng
      chỉ rõ
      nói ngắn gọn
      nói vắn tắt
      nói nhanh
      nói vội
      thì thầm
      hét lên
      thốt lên | thốt
      reo lên
      kêu lên
      cười | mỉm cười | cười nói | cười bảo | gật gù | nói đùa | đùa | nói vui | bông đùa
      mở lời
      chốt lại
      nói trước báo giới
      nói bằng tiếng Anh
      có bài phát biểu
      phát biểu chỉ đạo
      phát biểu kết luận
      phát biểu đáp từ
      nhắn
      nhắn gửi
      nói gọn
      nghĩ khác
      nêu con số | nêu số liệu
      nêu thực tế
      nêu ý kiến
      nêu quan điểm
      cho phóng viên biết | cho báo chí biết | cho chúng tôi biết | cho các phóng viên biết
      góp chuyện | góp lời | chen vào | xen vào
    `,
  ),
  ...verbs(
    'say',
    ['quote', 'that', 'bare', 'infinitive'],
    `
      nhắn nhủ
    `,
  ),
  ...verbs(
    'say',
    ['quote', 'that'],
    `
      bày tỏ
      nêu
      nhớ lại | hồi tưởng
      nêu lên
      trao đổi
      trình bày
      đề cập
      lên tiếng | lên tiếng tại
      phát biểu
      nhắc nhở
      bổ sung
      bổ sung thêm
      tiếp tục
      thêm
    `,
  ),
  ...verbs(
    'liken',
    ['quote', 'that', 'object'],
    `
      gọi
      gọi đây là | gọi đó là
      mô tả | miêu tả
      ví
    `,
  ),
  ...verbs(
    'state',
    ['quote', 'that', 'bare'],
    `
      nêu rõ
      tuyên bố
      ra tuyên bố
      đưa ra tuyên bố
      ra tuyên bố khẳng định
      báo tin
      tường trình
      tường thuật
      ra thông báo
      ra thông cáo
      viết trên mạng xã hội X | viết trên X | viết trên Facebook | viết trên trang Facebook | viết trên trang cá nhân | viết trên Instagram | viết trên Telegram | đăng trên mạng xã hội X | đăng trên Facebook | chia sẻ trên mạng xã hội | chia sẻ trên trang cá nhân
      ra thông cáo cho biết | ra thông cáo cho hay | ra thông cáo nêu rõ | ra thông cáo khẳng định | ra thông cáo nói | ra thông cáo nói rõ | ra thông cáo xác nhận | ra thông cáo nhấn mạnh | ra thông cáo cảnh báo | ra thông cáo thông báo | ra thông cáo tuyên bố
      phát đi thông cáo cho biết | phát đi thông cáo cho hay | phát đi thông cáo nêu rõ | phát đi thông cáo khẳng định | phát đi thông cáo nói | phát đi thông cáo nói rõ | phát đi thông cáo xác nhận | phát đi thông cáo nhấn mạnh | phát đi thông cáo cảnh báo | phát đi thông cáo thông báo | phát đi thông cáo tuyên bố
      ra tuyên bố cho biết | ra tuyên bố cho hay | ra tuyên bố nêu rõ | ra tuyên bố nói | ra tuyên bố nói rõ | ra tuyên bố xác nhận | ra tuyên bố nhấn mạnh | ra tuyên bố cảnh báo | ra tuyên bố thông báo | ra tuyên bố tuyên bố
      ra thông báo cho biết | ra thông báo cho hay | ra thông báo nêu rõ | ra thông báo khẳng định | ra thông báo nói | ra thông báo nói rõ | ra thông báo xác nhận | ra thông báo nhấn mạnh | ra thông báo cảnh báo | ra thông báo thông báo | ra thông báo tuyên bố
      ra thông cáo báo chí cho biết | ra thông cáo báo chí cho hay | ra thông cáo báo chí nêu rõ | ra thông cáo báo chí khẳng định | ra thông cáo báo chí nói | ra thông cáo báo chí nói rõ | ra thông cáo báo chí xác nhận | ra thông cáo báo chí nhấn mạnh | ra thông cáo báo chí cảnh báo | ra thông cáo báo chí thông báo | ra thông cáo báo chí tuyên bố
      phát đi thông báo cho biết | phát đi thông báo cho hay | phát đi thông báo nêu rõ | phát đi thông báo khẳng định | phát đi thông báo nói | phát đi thông báo nói rõ | phát đi thông báo xác nhận | phát đi thông báo nhấn mạnh | phát đi thông báo cảnh báo | phát đi thông báo thông báo | phát đi thông báo tuyên bố
      đăng thông báo cho biết | đăng thông báo cho hay | đăng thông báo nêu rõ | đăng thông báo khẳng định | đăng thông báo nói | đăng thông báo nói rõ | đăng thông báo xác nhận | đăng thông báo nhấn mạnh | đăng thông báo cảnh báo | đăng thông báo thông báo | đăng thông báo tuyên bố
      có thông cáo cho biết | có thông cáo cho hay | có thông cáo nêu rõ | có thông cáo khẳng định | có thông cáo nói | có thông cáo nói rõ | có thông cáo xác nhận | có thông cáo nhấn mạnh | có thông cáo cảnh báo | có thông cáo thông báo | có thông cáo tuyên bố
      phát đi thông cáo
      khai
      khai báo
      khai nhận
      làm chứng
      tuyên bố rõ
    `,
  ),
  ...verbs(
    'answer',
    ['quote', 'that'],
    `
      trả lời
      đáp
      đáp lại
      đáp lời
      phản hồi
      hồi đáp
      trả lời phỏng vấn
      phản ứng
      đáp trả
    `,
    true,
  ),
  ...verbs(
    'write',
    ['quote', 'that', 'bare'],
    `
      viết trên Facebook
      viết trên mạng xã hội
      viết trên X
      viết trên Twitter
      đăng trên
      ghi rõ
      ghi trong sổ
    `,
  ),
  ...verbs(
    'affirm',
    ['quote', 'that', 'bare'],
    `
      khẳng định | xin khẳng định
      tái khẳng định
      quả quyết
      cam đoan
      đoan chắc
      cả quyết
      nhất mực khẳng định
      một lần nữa khẳng định
      khẳng định lại
      trấn an
      thề
      xác quyết
      đinh ninh
      chắc chắn
      minh định
    `,
  ),
  ...verbs(
    'stress',
    ['quote', 'that', 'bare', 'object'],
    `
      nhấn mạnh | nhấn mạnh tới | nhấn mạnh đến | xin nhấn mạnh
      nhấn mạnh thêm
      đặc biệt nhấn mạnh
      lưu ý
      đề cao
    `,
  ),
  ...verbs(
    'stress',
    ['quote', 'that', 'bare'],
    `
      lưu ý thêm
      chỉ ra
      vạch rõ
      cảnh tỉnh
    `,
  ),
  ...verbs(
    'think',
    ['quote', 'that', 'bare'],
    `
      cho rằng
      cho là
      nhận định
      bình luận
      nhìn nhận
      nghĩ
      nghĩ rằng
      tin rằng
      tin tưởng
      tin chắc
      quan niệm
      lập luận
      lý giải
      lí giải
      giải thích
      phân tích
      phán đoán
      suy luận
      biện luận
      luận giải
      kết luận
      đúc kết
      tổng kết
      cảm nhận
      nhận thấy
      thấy rằng
      tỏ ý
      ý kiến
      nêu nhận định
      đưa ra nhận định
      đồng tình cho rằng
      cùng cho rằng
      ngụ ý
      ám chỉ
      úp mở
      hàm ý
      chứng minh
      lập luận rằng
      quan ngại rằng
      bày tỏ tin tưởng
      bày tỏ niềm tin
      bày tỏ sự tin tưởng
      bày tỏ tin tưởng rằng
      thể hiện tin tưởng
      tỏ ý tin tưởng
      bày tỏ lạc quan
      nêu quan điểm cho rằng
      bày tỏ quan điểm
      bày tỏ tin chắc
    `,
  ),
  ...verbs(
    'think',
    ['quote', 'that', 'bare', 'object'],
    `
      đánh giá
    `,
  ),
  ...verbs(
    'evaluate',
    ['that', 'object'],
    `
      đánh giá cao
      đánh giá tích cực
      hoan nghênh
      ca ngợi
      khen ngợi
      khen
      tán dương
      biểu dương
      ghi nhận
      nhiệt liệt hoan nghênh
      chúc mừng
      chào mừng
      tán thành
      bày tỏ hoan nghênh
      bày tỏ ủng hộ
      bày tỏ vui mừng | bày tỏ niềm vui | bày tỏ niềm vui mừng | bày tỏ sự vui mừng | bày tỏ niềm vinh dự | bày tỏ vinh dự | bày tỏ phấn khởi
      bày tỏ ấn tượng
      bày tỏ đánh giá cao
      bày tỏ tự hào | bày tỏ niềm tự hào
      bày tỏ hài lòng | bày tỏ sự hài lòng
      bày tỏ khâm phục | bày tỏ ngưỡng mộ | bày tỏ sự ngưỡng mộ
    `,
  ),
  ...verbs(
    'estimate',
    ['quote', 'that', 'bare'],
    `
      dự đoán
      ước tính
      ước lượng
      tiên lượng
      tiên đoán
      dự liệu
    `,
  ),
  ...verbs(
    'hope',
    ['quote', 'that', 'bare'],
    `
      hy vọng
      hi vọng
      kỳ vọng
      kì vọng
      mong
      mong muốn
      mong mỏi
      mong đợi
      trông đợi
      bày tỏ mong muốn
      ngỏ ý | ngỏ ý muốn | ngỏ lời
      bày tỏ hy vọng
      bày tỏ hi vọng
      bày tỏ kỳ vọng
      bày tỏ mong mỏi
      bày tỏ nguyện vọng
      tỏ ý mong muốn
      bày tỏ mong
      mơ ước
      chúc
    `,
  ),
  ...verbs(
    'ask',
    ['quote', 'that', 'bare'],
    `
      hỏi
      hỏi lại
      hỏi ngược
      đặt câu hỏi
      đặt vấn đề
      thắc mắc
      nêu câu hỏi
      băn khoăn
      tự hỏi
      vặn lại
    `,
  ),
  ...verbs(
    'propose',
    ['quote', 'that', 'bare', 'infinitive'],
    `
      đề nghị
      đề xuất
      kiến nghị
      khuyến nghị
      gợi ý
      đưa ra đề xuất
      nêu đề xuất
      hiến kế
      góp ý
      gợi mở
      đưa ra khuyến nghị
      đề nghị rằng
      nêu kiến nghị
    `,
  ),
];
