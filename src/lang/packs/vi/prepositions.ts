// What prepositions do.
import type { PrepositionRole } from '../../pack.ts';
import { lines } from './lines.ts';

export const prepositions: Readonly<Partial<Record<PrepositionRole, readonly string[]>>> = {
  of: ['của', 'thuộc', 'trực thuộc'],
  in: ['tại', 'ở', 'ngay tại', 'ngay ở', 'trong', 'khắp', 'trên toàn', 'ngoài'],
  at: ['bên cạnh', 'cạnh', 'ven', 'dọc', 'dọc theo', 'quanh'],
  on: ['trên', 'vào', 'hôm', 'hồi', 'vào ngày', 'vào hôm'],
  by: ['bởi', 'do'],
  with: lines(`
      với
      cùng
      cùng với
      phối hợp với
      phối hợp cùng
      hợp tác với
      với sự phối hợp của
      với sự hợp tác của
      với sự hỗ trợ của
      với sự bảo trợ của
      dưới sự bảo trợ của
      với sự tài trợ của
      được sự hỗ trợ của
      được sự tài trợ của
      được sự bảo trợ của
      được sự đồng ý của
      được sự ủng hộ của
      được sự quan tâm của
    `),
  to: ['đến', 'tới', 'sang', 'gửi', 'gửi tới', 'gửi đến', 'lên'],
  for: ['cho', 'dành cho', 'thay mặt', 'thay mặt cho'],
  from: ['từ', 'đến từ', 'khỏi', 'kể từ'],
  between: ['giữa'],
  about: lines(`
      về
      liên quan đến
      liên quan tới
      đối với
      xung quanh
      về việc
      về vấn đề
    `),
  against: ['chống', 'chống lại'],
  during: lines(`
      trong khuôn khổ
      trong thời gian
      trong dịp
      nhân dịp
      nhân
      trong suốt
      trong quá trình
      trong lúc
      bên lề
    `),
  before: ['trước', 'trước khi', 'trước thềm'],
  after: ['sau', 'sau khi', 'ngay sau', 'ngay sau khi', 'tiếp sau', 'kể từ khi', 'từ khi'],
  as: ['với tư cách', 'với tư cách là', 'trong vai trò', 'với vai trò', 'với vai trò là', 'là'],
  including: [
    'bao gồm',
    'gồm',
    'gồm có',
    'trong đó có',
    'như',
    'chẳng hạn',
    'chẳng hạn như',
    'kể cả',
    'bao gồm cả',
    'tiêu biểu là',
    'đặc biệt là',
    'nhất là',
  ],
  other: lines(`
      bằng
      dưới
      qua
      thông qua
      dựa trên
      theo
      so với
      ngoài ra
      bất chấp
      thay vì
      nhờ
      nhờ có
      không có
      hướng tới
      hướng đến
      phía
      về phía
      từ phía
      xuống
      hơn
    `),
};
