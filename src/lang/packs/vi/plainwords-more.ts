// Further ordinary words of several syllables that hold a verb, an office or "theo"; see plainwords-a.ts.
import { lines } from './lines.ts';

export const plainWordsMore: readonly string[] = lines(`
  hiện tượng
  ý định thư
  ý định
  chuyên trách
  chuyến bay
  chuyến tàu
  chuyến xe
  chuyến phà
  chuyến hàng
  chuyến biển
  phiên dịch
  phiên giao dịch
  phiên hiệu
  buổi sáng
  buổi trưa
  buổi chiều
  buổi tối
  buổi đêm
  cuộc sống
  cuộc đời
  cuộc chiến
  cuộc chiến tranh
  cuộc khủng hoảng
  cuộc tấn công
  cuộc xung đột
  cuộc cách mạng
  cuộc gọi
  cuộc điều tra
  cuộc đình công
  trận bão
  trận lũ
  trận lụt
  trận động đất
  trận mưa
  trận địa
  đêm khuya
  đêm mưa
  màn hình
  màn ảnh
  lễ phép
  lễ vật
  lễ nghi
  giải nhất
  giải nhì
  giải ba
  giải thưởng
  giải khuyến khích
  giải pháp
  giải quyết
  giải thích
  giải phóng
  giải phẫu
  giải ngân
  giải trí
  giải tán
  giải thể
  giải cứu
  giải trình
  giải mã
  giải tỏa
  cúp điện
  đợt mưa
  đợt rét
  đợt nắng nóng
  đợt dịch
  cộng đồng người Việt
  người gốc Việt
  bà con người Việt
  cờ vua
  cờ tướng
  vua chúa
  vua bếp
  thái tử
  khai hoang
  dẫn đường
  hướng dẫn
  dẫn lối
  nhắn tin
  tiếp viện
  cởi mở
  gặp trở ngại
  đối tác đối thoại
  nước đối thoại
  bên đối thoại
  cơ chế đối thoại
  kênh đối thoại
  gặp bão
  gặp thời tiết xấu
  họp trực tuyến
  trao tặng
  trao giải
  trao quyền
  trao thưởng
  trao quà
  trao học bổng
  trao tay
  dự khuyết
  mong manh
  mong chờ
  mong ngóng
  bằng khen
  cười đùa
  nụ cười
  buồn cười
  thở than
  mỏ than
  nửa đùa nửa thật
  nửa thật nửa đùa
  nửa đùa
  kết quả phân tích
  phương pháp phân tích
  bài phân tích
  bản phân tích
  bộ phận phân tích
  tăng thêm
  đặt thêm
  mua thêm
  cần thêm
  thông tin liên lạc
  báo động đỏ
  mối đe dọa
  thưa thớt
  thưa vắng
  nghĩ ngợi
  ý nghĩ
  nêu gương
  nêu cao
  đùa giỡn
  thề nguyền
  phản ứng hóa học
  mối lo ngại
  khuyên can
  bản cam kết
  cơ cấu tổ chức
  mời gọi
  giấy mời
  thư mời
  mời thầu
  vắng khách
  hoãn nợ
  hoãn thuế
  hủy diệt
  hủy hoại
  huỷ hoại
  phá hủy
  phá huỷ
  tiêu hủy
  tiêu huỷ
  bỏ ngỏ
  gỡ bỏ
  phế bỏ
  không trung
  không lưu
  cô đặc
  khí cụ
  chính mình
  đông y
  tướng lĩnh
  tướng sĩ
  tuân theo
  kéo theo
  đi theo
  mang theo
  chạy theo
  theo học
  theo mô hình
  theo thời gian
  theo lịch
  theo mùa
  theo thứ tự
  theo tiêu chuẩn
  theo chu kỳ
  theo chiều
  theo hình thức
  theo dòng
  theo phong cách
  chia sẻ dữ liệu
  chia sẻ trạm
  chia sẻ kinh nghiệm
  chia sẻ lợi ích
  chia sẻ nguồn lực
  chia sẻ nguồn nước
  chia sẻ tri thức
  chia sẻ kiến thức
  chia sẻ trách nhiệm
  chia sẻ rủi ro
  chia sẻ chi phí
  chia sẻ tình báo
  chia sẻ công nghệ
  chia sẻ hình ảnh
  chia sẻ tài liệu
  chia sẻ khó khăn
  chia sẻ biên giới
  chia sẻ đường biên giới
  chia sẻ doanh thu
  chia sẻ hạ tầng
  chia sẻ tài nguyên
  chia sẻ gánh nặng
  chia sẻ quyền lực
  chia sẻ tin tức
  chia sẻ nhiều điểm tương đồng
  chia sẻ giá trị
  kinh tế chia sẻ
  tinh thần chia sẻ
  kỷ luật cảnh cáo
  hình thức cảnh cáo
  phạt cảnh cáo
  bắn cảnh cáo
  nổ súng cảnh cáo
  có mặt tán thành
  đại biểu tán thành
  biểu quyết tán thành
  bỏ phiếu tán thành
  phiếu tán thành
  đến thăm hỏi
  tới thăm hỏi
  đã thăm hỏi
  chỉ đạo cứu hộ
  chỉ đạo cứu nạn
  chỉ đạo ứng phó
  chỉ đạo khắc phục
  chỉ đạo công tác
  chỉ đạo điều hành
  chỉ đạo điều tra
  chỉ đạo chữa cháy
  chỉ đạo hiện trường
`);
