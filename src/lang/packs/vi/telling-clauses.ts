// Verbs of telling whose object is often a thing that is told, shown or handed out: what follows is reported where it is a clause.
import type { SpeechVerb } from '../../pack.ts';
import { verbs } from './verbs.ts';

export const tellingOrShowing: readonly SpeechVerb[] = [
  ...verbs(
    'say',
    ['quote', 'that', 'bare', 'clause'],
    `
      chia sẻ | chia sẽ | chia sẻ tại
      phát biểu bế mạc
      phát biểu khai mạc
      phát biểu chào mừng
      phát biểu chúc mừng | phát biểu chúc Tết | phát biểu cảm ơn | phát biểu động viên | phát biểu giao nhiệm vụ | phát biểu nhận nhiệm vụ | phát biểu nhậm chức | phát biểu tiếp thu | phát biểu đề dẫn | phát biểu thảo luận | phát biểu góp ý | phát biểu định hướng | phát biểu hưởng ứng | phát biểu đáp lễ | phát biểu tổng kết | phát biểu phát động
      mở đầu
    `,
  ),
  ...verbs(
    'state',
    ['quote', 'that', 'bare', 'clause'],
    `
      thông báo | xin thông báo | xin trân trọng thông báo
      thông tin
      công bố
      loan báo
      loan tin
      đưa tin
      báo cáo
    `,
  ),
  ...verbs(
    'write',
    ['quote', 'that', 'bare', 'clause'],
    `
      viết
      đăng tải
      ghi
      trích dẫn
    `,
  ),
  ...verbs(
    'affirm',
    ['quote', 'that', 'bare', 'clause'],
    `
      xác nhận
      nhắc lại
    `,
  ),
  ...verbs(
    'think',
    ['quote', 'that', 'bare', 'clause'],
    `
      nhận xét
    `,
  ),
  ...verbs(
    'estimate',
    ['quote', 'that', 'bare', 'clause'],
    `
      dự báo
    `,
  ),
  ...verbs(
    'ask',
    ['quote', 'that', 'bare', 'clause'],
    `
      chất vấn
    `,
  ),
];

/** Verbs that report a clause only behind the word for "that". */
export const behindComplementizer: readonly SpeechVerb[] = [
  ...verbs(
    'think',
    ['quote', 'that', 'bare'],
    `
      ngờ rằng | e rằng | lo rằng | sợ rằng | ước rằng | ao ước rằng | tiếc rằng | tin chắc rằng | đinh ninh rằng
      vui mừng rằng | mừng rằng | tự hào rằng | lạc quan rằng | tỏ ra lạc quan rằng | hãnh diện rằng | hài lòng rằng
      khoe rằng | có ý kiến rằng | tính toán rằng | tính rằng | nhẩm tính rằng | chống chế rằng | cãi rằng | tâm niệm rằng
      đánh tiếng rằng | nhắn tin rằng | hồi âm rằng | đe dọa rằng | ra tối hậu thư rằng | thống nhất rằng | giải trình rằng
    `,
  ),
  ...verbs(
    'think',
    ['quote', 'that'],
    `
      nghi ngờ
      phỏng đoán | suy đoán
      hồi âm
      có đoạn | có đoạn viết | có đoạn nêu
    `,
  ),
];
