// Common verbs that neither report nor tell an event: by them a clause is told from a noun phrase.
import { lines } from './lines.ts';

export const plainVerbs: readonly string[] = lines(`
  tăng gấp đôi
  tăng gấp ba
  tăng lên
  tăng thêm
  giảm xuống
  giảm còn
  mở cửa
  đóng cửa
  kéo dài
  hoàn thành
  hoàn tất
  bắt đầu
  kết thúc
  trở lại
  trở về
  trở thành
  thiệt mạng
  mất trắng
  thiếu hụt
  chiếm
  đạt
  tiếp tục
  ngừng
  dừng
  rút khỏi
  rời khỏi
  gia nhập
  cải thiện
  xuất hiện
  xảy ra
  diễn ra
  tồn tại
  phụ thuộc
  góp phần
  giúp
  đến từ
  sinh sống
  phục vụ
  đáp ứng
  vượt
  vượt quá
  giữ vững
  suy giảm
  gia tăng
  leo thang
  lan rộng
  hướng về
  vượt qua
  dẫn đến
  gây ra
  gây thiệt hại
  biến mất
  sụp đổ
  cạn kiệt
  thất bại
  thành công
  chấm dứt
  tăng mạnh
  giảm mạnh
  tăng nhanh
  giảm nhanh
  giải quyết được
  nằm trong
  thuộc về
  trông chờ
  chờ đợi
  đối mặt
  đứng trước
  chịu ảnh hưởng
  chịu trách nhiệm
  nhận được
  có mặt
  còn lại
  mang lại
  mang quốc tịch
  đem lại
  thu hút
  đóng góp
  tạo ra
  tạo điều kiện
  đối xử
  bác bỏ
  giải ngân
  chuyển sang
  mất
  thiếu
  tăng
  giảm
  thu về
`);
