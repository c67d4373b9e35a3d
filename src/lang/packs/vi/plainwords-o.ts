// Ordinary words of several syllables: they hide the shorter words of the lexicon inside them ("ghi" in "ghi nhớ").
import { lines } from './lines.ts';

export const plainWordsOtoY: readonly string[] = lines(`
  theo thư mời
  theo giấy mời
  theo chân
  trả lời câu hỏi
  trình bày lập luận
  tiếp nhận phản ánh
  phi thường
  phiên bản
  phong bì
  phong cách
  phong cảnh
  phong kiến
  phong phú
  phong trào
  phong tỏa
  phong tục
  phá bỏ
  pháp luật
  phát biểu cảm tưởng
  phía sau
  phòng bệnh
  phòng cháy
  phòng học
  phòng khách
  phòng khám
  phòng không
  phòng ngủ
  phòng ngừa
  phòng thí nghiệm
  phòng thủ
  phòng trà
  phòng trưng bày
  phòng vé
  phó mặc
  phó thác
  phương diện
  phải chăng
  phải không
  phố cổ
  phụ thuộc
  phụ trách
  phục vụ
  phủ sóng
  phủ xanh
  phủ định
  qua đời
  quanh năm
  quay về
  quen thuộc
  quy luật
  quy định
  quy ước
  quyền con người
  quyền hạn
  quyền lợi
  quyền lực
  quyền tác giả
  quá cố
  quảng trường
  quốc phòng
  quỹ thời gian
  quỹ đạo
  quỹ đất
  ra khỏi
  ra về
  riêng biệt
  riêng rẽ
  riêng tư
  rõ nét
  rõ rệt
  răn đe
  rời khỏi
  sau cùng
  sinh trưởng
  song hành
  song ngữ
  suy nghĩ
  sân không
  sông ngòi
  sông núi
  sơ khai
  sắp tới
  sớm muộn
  sở hữu
  sở thích
  sở trường
  sở tại
  sử dụng
  sự cố
  sự kiện
  sự nghiệp
  sự sống
  sự thật
  sự việc
  sự vụ
  ta thán
  tay phải
  tham gia giao thông
  tham khảo
  tham mưu
  tham nhũng
  tham quan
  tham vọng
  than bùn
  than củi
  than đá
  thay thế
  thay đổi
  thiết bị
  thoát khỏi
  thu được
  thuộc lòng
  thuộc tính
  thuộc địa
  thái độ
  tháng tới
  thôi việc
  thông thường
  thông thạo
  thông tấn xã
  thăm dò
  thăm hỏi
  thăm khám
  thăm quan
  thăm thú
  thăm viếng
  thường kỳ
  thường niên
  thường trú
  thường trực
  thảo luận nhóm
  thấy được
  thầy giáo
  thầy thuốc
  thầy trò
  thẩm quyền
  thẩm định
  thật sự
  thế kỷ
  thị dân
  thị trường
  thịnh vượng
  thống kê
  thời gian
  thời gian tới
  thời kỳ
  thời tiết
  thời vụ
  thời điểm
  thủy điện
  tin buồn
  tin cho
  tin cậy
  tin giả
  tin học
  tin nhắn
  tin tức
  tin vui
  tin đồn
  tiên phong
  tiêu phòng
  tiến bộ
  tiến độ
  tiếng kêu
  tiếng nói
  tiếp cận
  tiếp diễn
  tiếp giáp
  tiếp liệu
  tiếp nhận
  tiếp nối
  tiếp quản
  tiếp sau
  tiếp sức
  tiếp tay
  tiếp theo
  tiếp thu
  tiếp thị
  tiếp tế
  tiếp viên
  tiếp đó
  tiếp đất
  tiền điện
  toàn bộ
  toàn cầu
  toàn diện
  trang bị
  triển khai
  triệu đồng
  trong năm
  trong nước
  trong suốt
  trong sạch
  trong trẻo
  truy tố
  trách nhiệm
  trên cơ sở
  trên diện rộng
  trên hết
  trên thực tế
  trình độ
  trước hết
  trước mắt
  trước tiên
  trường hợp
  trường kỳ
  trường lớp
  trường quay
  trường sở
  trường trung học
  trường đua
  trưởng bối
  trưởng thành
  trạm xá
  trạng nguyên
  trải qua
  trẻ em
  trở nên
  trở về
  trực thuộc
  tuần tới
  tài chính
  tài nguyên
  tài nguyên nước
  tác quyền
  tìm được
  tăng lên
  tăng trưởng
  tư bản
  tương đồng
  tạo nên
  tạo điều kiện
  tầm cao
  tầm nhìn
  tầm quan trọng
  tầm thường
  tầm xa
  tố chất
  tố tụng
  tốc độ
  tổ chức cán bộ
  tổ chức phi chính phủ
  tổ chức quốc tế
  tổ chức tín dụng
  tổ chức tội phạm
  tổ chức xã hội
  tổng hợp
  tổng kết
  tổng số
  tổng thể
  tột cùng
  tới tấp
  tờ giấy
  tờ khai
  tờ rơi
  tứ tuần
  tức là
  từ bỏ
  từ chức
  từ ngữ
  từ thiện
  từ trước
  tự do
  tỷ đồng
  viết tay
  viện phí
  viện trợ
  vì sao
  ví dụ
  ví tiền
  ví điện tử
  vô cùng
  vô hình
  vùng biển
  vùng cao
  vùng lãnh thổ
  vùng miền
  vùng quê
  vùng sâu
  vùng trời
  vùng xa
  vùng đất
  vũ trụ
  vượt qua
  vấp phải
  vẫn còn
  về hưu
  về sau
  về đích
  vụ bê bối
  vụ cháy
  vụ kiện
  vụ kiện tụng
  vụ lúa
  vụ lợi
  vụ mùa
  vụ nổ
  vụ tai nạn
  vụ tranh chấp
  vụ tấn công
  vụ va chạm
  vụ việc
  vụ xuân
  vụ án
  xe điện
  xem thường
  xin phép
  xin việc
  xin ý kiến
  xin được
  xuất bản
  xuất viện
  xuống cấp
  xác định
  xã hội
  xã luận
  xã viên
  xóa bỏ
  xử lý
  y học
  y khoa
  y tá
  y tế
  y án
  yêu cầu
  yếu tố
  ông bà
  ông cha
  ông chủ
  ông lớn
  ông ngoại
  ông nội
  ý kiến trái chiều
  ước lệ
  ước mơ
  ấn định
  ổn định
  ủy quyền
  ứng phó
  trao đổi ý kiến
  trao đổi thông tin
  trao đổi kinh nghiệm
  trao đổi quà
  trao đổi công hàm
  trao đổi đoàn
  trao đổi thương mại
  trao đổi hàng hóa
  trao đổi tù binh
  trao đổi tù nhân
  trao đổi dữ liệu
  trao đổi quan điểm
  trao đổi sâu rộng
  trao đổi cởi mở
  trao đổi thợ
  trao đổi sinh viên
  trao đổi giảng viên
  trao đổi học giả
  trao đổi chuyên gia
  trao đổi văn hóa
  trao đổi học thuật
  nói tiếng Bồ Đào Nha
  nói tiếng Pháp
  nói tiếng Anh
  nói tiếng Tây Ban Nha
  nói tiếng Ả Rập
`);
