// Ordinary words of several syllables: they hide the shorter words of the lexicon inside them ("ghi" in "ghi nhớ").
import { lines } from './lines.ts';

export const plainWordsHtoN: readonly string[] = lines(`
  kể một câu chuyện
  kể câu chuyện
  lắng nghe phản ánh
  ghi nhận phản ánh
  nghe phản ánh
  hai mặt
  hay biết
  hay ho
  hay là
  hiếm gặp
  hiểu được
  hiện trường
  hoạch định
  huy động được
  huyện lỵ
  hàng không
  hàng năm
  hàng đầu
  hành chính
  hành khách
  hành động đồng
  hãng phim
  hơn hết
  hơn nữa
  hơn thế
  hướng về
  hạ cánh
  hấp dẫn
  hầu như
  hằng năm
  họ hàng
  họ tên
  học hỏi
  họp hành
  hỏi cung
  hỏi thăm
  hỏi đáp
  hồ hởi
  hồ sơ
  hội chứng
  hội họa
  hội nhập
  hội quán
  hội thoại
  hội tụ
  hội viên
  hội ý
  khai hội
  khai khoáng
  khai phá
  khai quật
  khai sinh
  khai thác
  khai trương
  khai tử
  khen thưởng
  khoa học
  khoa trương
  khu phố
  khu vực
  khuyến mại
  khuyến nông
  khác thường
  khách hàng
  khách quan
  khách sạn
  khí cầu
  khó khăn
  khôi nguyên
  không chỉ
  không gian
  không khí
  không kích
  không lực
  không ngừng
  không những
  không những thế
  không phận
  không quân
  không đồng
  khỏi bệnh
  khối lượng
  khối phố
  khối tài sản
  khối u
  khởi tố
  kim loại
  kinh doanh
  kiểm định
  kênh rạch
  kênh đào
  kêu cứu
  kính gửi
  ký gửi
  ký hiệu
  ký quỹ
  ký sinh
  ký sự
  ký túc xá
  ký tự
  ký ức
  kế tiếp
  kết cấu
  kết cục
  kết hôn
  kết hợp
  kết nối
  kết quả
  kể chuyện
  kể trên
  kịch bản
  liêm chính
  liên kết
  liên tiếp
  liệt kê
  lo liệu
  lo toan
  loại bỏ
  luật chơi
  luật lệ
  làm nên
  làm rõ
  làm được
  làng nghề
  làng quê
  lâm trường
  lâu năm
  lên kế hoạch
  lên ngôi
  lên đường
  lòng tin
  lý do
  lũ lụt
  lấy ý kiến
  lập trường
  lẽ phải
  lề đường
  lời chúc
  lời cảm ơn
  lời hát
  lời hứa
  lời khuyên
  lời mời
  lời nói
  lời thề
  lời thỉnh cầu
  lợi thế
  mua được
  muốn làm
  môi trường
  môi đường
  mùa vụ
  mơ hồ
  mưa lũ
  mật độ
  mẹ con
  mọi người
  mỗi năm
  một bên
  một chiều
  một chút
  một khi
  một lần
  một mình
  một mặt
  một ngày
  một nửa
  một phần
  mới mẻ
  mới nổi
  mở cửa
  mở rộng
  mở đường
  mức độ
  mực nước
  ngay lập tức
  nghiệp vụ
  nghìn đồng
  nghĩ ngơi
  nghĩa là
  nghĩa vụ
  nghỉ ngơi
  ngoài khơi
  ngoài trời
  nguyên liệu
  số liệu
  chất liệu
  sử liệu
  phế liệu
  trị liệu
  nguyên mẫu
  nguyên nhân
  nguyên trạng
  nguyên tắc
  nguyên tử
  nguyên vẹn
  nguyên đơn
  nguyện cầu
  nguồn cung
  nguồn nước
  ngành nghề
  ngã ba
  người Hoa
  người Việt
  người bán
  người bạn
  người bệnh
  người con
  người dẫn đầu
  người già
  người hâm mộ
  người khuyết tật
  người kế nhiệm
  người lao động
  người lớn
  người mua
  người mẹ
  người nghèo
  người nhà
  người nước ngoài
  người phụ nữ
  người tham gia
  người thân
  người tiêu dùng
  người tiền nhiệm
  người trẻ
  người đàn ông
  người đứng đầu
  ngắn hạn
  nhiều năm
  nhiều ý kiến
  nhiệm vụ
  nhiệt điện
  nhiệt độ
  nhu cầu
  nhà khoa học
  nhà nước
  nhân dân
  nhân quyền
  nhân tố
  nhóm bạn
  nhóm nghiên cứu
  nhóm người
  như cũ
  như hay
  như nhau
  như thế
  như vậy
  nhạc cụ
  nhất quán
  nhất thiết
  nhất định
  nhận được
  nhập viện
  nhật ký
  nhắc tới
  nhắc đến
  nhờ vậy
  niềm tin
  nâng lên
  nên người
  nó là
  nói chung
  nói chuyện
  nói cách khác
  nói dối
  nói riêng
  nói tiếp
  nói trên
  nông cụ
  nông trường
  núi lửa
  núi rừng
  năm học
  năm mới
  năm ngoái
  năm sau
  năm trước
  năm tới
  nước biển
  nước bạn
  nước mắm
  nước mắt
  nước ngoài
  nước ngọt
  nước sạch
  nước ta
  nước thải
  nước uống
  nằm viện
  nếu không
  nối tiếp
  nổi lên
  nội bộ
  nội vụ
  ngày ký
  ngày ký kết
  năm ký
  thời hạn ký
  khóa sổ
`);
