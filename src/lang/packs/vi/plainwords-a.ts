// Ordinary words of several syllables: they hide the shorter words of the lexicon inside them ("ghi" in "ghi nhớ").
import { lines } from './lines.ts';

export const plainWordsAtoG: readonly string[] = lines(`
  báo cáo viên
  báo cáo quốc gia
  bản báo cáo
  câu trả lời
  đưa ra khuyến nghị
  các khuyến nghị
  các kiến nghị
  các đề xuất
  các yêu cầu
  các ý kiến
  các cam kết
  các cáo buộc
  các câu hỏi
  cáo buộc này
  đề xuất này
  đề nghị này
  anh chị
  anh dũng
  anh em
  anh hùng
  anh ninh
  anh trai
  ba ba
  ba chỉ
  ba lô
  ban bố
  ban công
  ban giám hiệu
  ban giám khảo
  ban hành
  ban mai
  ban ngày
  ban nhạc
  ban đêm
  ban đầu
  bao phủ
  bay về
  biết được
  biển báo
  biển lận
  biển số
  biển đảo
  bà con
  bà mẹ
  bà ngoại
  bà nội
  bài giảng
  bàn chân
  bàn ghế
  bàn giao
  bàn tay
  bàn thắng
  bàn thờ
  bàn tròn
  bàn đàm phán
  bác học
  bác ái
  bán dẫn
  bán được
  báo giá
  báo hiệu
  báo hỷ
  báo thù
  báo động
  bãi bỏ
  bên ngoài
  bên phải
  bên trong
  bên trên
  bình thường
  bình định
  bóng cầu
  bút ký
  bưu chính
  bước đầu
  bạn bè
  bạn gái
  bạn hàng
  bạn trai
  bạn trẻ
  bạn đọc
  bản chất
  bản dự thảo
  bản lĩnh
  bản nhạc
  bản năng
  bản quyền
  bản sao
  bản sắc
  bản thân
  bản tin
  bản vẽ
  bản án
  bản địa
  bản đồ
  bảo dưỡng
  bảo hiểm
  bảo hành
  bảo hộ
  bảo mật
  bảo quản
  bảo thủ
  bảo trì
  bảo trợ
  bảo tồn
  bảo vật
  bảo vệ
  bảo đảm
  bất thường
  bất đồng
  bầu bí
  bầu cử
  bầu không khí
  bầu trời
  bắt gặp
  bỏ lỡ
  bỏ phiếu
  bỏ qua
  bỏ trốn
  bố cục
  bố mẹ
  bồi thường
  bộ chỉ số
  bộ dữ liệu
  bộ lạc
  bộ máy
  bộ môn
  bộ mặt
  bộ nhớ
  bộ phim
  bộ phận
  bộ sưu tập
  bộ tiêu chí
  bộ tộc
  bộ đồ
  bộ đội
  bộ ảnh
  can dự
  cha mẹ
  cha ông
  chiêu đãi
  chiến trường
  chung cư
  chung khảo
  chung kết
  chung quanh
  chung sống
  chung tay
  chuyển giao
  chuỗi cung ứng
  chàng trai
  cháu bé
  chân chính
  chính nghĩa
  chính quyền
  chính sách
  chính trị
  chính xác
  chính đáng
  chót cùng
  chú rể
  chú thích
  chú trọng
  chúc thọ
  chúng ta
  chưa kể
  chưa từng
  chế độ
  chỉ còn
  chỉ dẫn
  chỉ huy
  chỉ số
  chỉ tiêu
  chỉnh sửa
  chị em
  chị gái
  chối cãi
  chủ quyền
  chức vụ
  chữ ký
  chữ viết
  coi là
  con cháu
  con gái
  con người
  con số
  con tin
  con trai
  con tàu
  con đường
  cung cấp
  cung cầu
  cung phi
  cung đường
  cung ứng
  cuối năm
  cà phê
  câu hỏi
  còn lại
  còn sống
  có tổ chức
  có ý kiến
  có được
  cô bé
  cô dâu
  cô giáo
  cô lập
  cô đơn
  cô đọng
  cô độc
  công cụ
  công dân
  công sở
  công trường
  công tố
  công vụ
  cùng cực
  cùng kỳ
  cùng lúc
  cùng ngày
  cùng thời
  cùng tên
  căn bản
  căn nguyên
  cơ bản
  cơ hồ
  cơ hội
  cơ sở
  cả năm
  cả nước
  cả thế giới
  cấp trên
  cất nhắc
  cầm đầu
  cần cù
  cần kiệm
  cần thiết
  cầu cứu
  cầu hôn
  cầu lông
  cầu nguyện
  cầu nguyện cho
  cầu nối
  cầu siêu
  cầu thang
  cầu thị
  cậu bé
  cố gắng
  cố hương
  cố vấn
  cố đô
  cố định
  cỡ lớn
  cục bộ
  cục diện
  củng cố
  danh dự
  dinh dưỡng
  dinh thự
  diện mạo
  diện tích
  do thám
  du ký
  duy nhất
  dân chủ
  dân cư
  dân cử
  dân gian
  dân quân
  dân số
  dân sự
  dân tộc
  dây dẫn
  dòng họ
  dù sao
  dù vậy
  dường như
  dạy nghề
  dẫn chương trình
  dẫn dắt
  dẫn tới
  dẫn đến
  dẫn độ
  dịch vụ
  dỡ bỏ
  dụng cụ
  dừng đầu
  dự bị
  dự khán
  dự luật
  dự phòng
  dự thảo
  dự tiệc
  dự toán
  dự trữ
  dự án
  em bé
  em gái
  em trai
  ghi bàn
  ghi chép
  ghi chú
  ghi danh
  ghi dấu
  ghi hình
  ghi nhớ
  ghi nợ
  ghi âm
  ghi điểm
  gia cố
  giao dịch
  giao hàng
  giao lưu
  giao nhận
  giao nộp
  giao thông
  giao thừa
  giao tiếp
  giao tranh
  giao ước
  giành được
  giá cả
  giám định
  giám đốc điều hành
  gián tiếp
  giả định
  giải quyết được
  giải đáp
  giảm xuống
  giảng dạy
  giảng đường
  giữ được
  giữa năm
  góp phần
  góp sức
  góp vốn
  gạt bỏ
  gần gũi
  gần như
  gắn kết
  gặp khó
  gặp khó khăn
  gặp lại
  gặp nạn
  gặp phải
  gặp rủi ro
  gặp sự cố
  gặp vấn đề
  gọi là
  gửi gắm
  âm luật
  đi trước
  đi về
  điều chỉnh
  điều hành
  điều khoản
  điều kiện
  điều phối viên
  điều tra
  điều trị
  điều ước
  điện gió
  điện hạt nhân
  điện lực
  điện mặt trời
  điện mừng
  điện năng
  điện than
  điện thoại
  điện tử
  điện đàm
  điện ảnh
  đoàn kết
  đoàn người
  đoàn thể
  đoàn tàu
  đoàn tụ
  đoàn viên
  đoàn xe
  đài kỷ niệm
  đài phun nước
  đàm định
  đáng kể
  đáp số
  đáp từ
  đáp án
  đáp ứng
  đòi hỏi
  đón Tết
  đón khách
  đón lượng
  đón nhận
  đón năm mới
  đón xe
  đón đầu
  đón đợi
  đóng góp
  đô thị
  đúng hạn
  đúng mực
  đúng đắn
  đăng ký
  đưa tin
  đưa đón
  đường bay
  đường biển
  đường bộ
  đường dây
  đường huyết
  đường hầm
  đường kính
  đường lối
  đường phố
  đường sắt
  đường thủy
  đường đi
  đường ống
  được mùa
  được voi
  đại cục
  đại diện thương mại
  đạo cụ
  đạt được
  đảm bảo
  đất nước
  đầu năm
  đầu tư
  đến từ
  đề phòng
  để dành
  để lại
  để lộ
  để mắt
  để ý
  địa bàn
  địa chỉ
  địa cầu
  định cư
  định hướng
  định kỳ
  định lượng
  định mức
  định nghĩa
  định vị
  đối diện
  đối phó
  đồng bào
  đồng bằng
  đồng hành
  đồng hồ
  đồng loạt
  đồng minh
  đồng nghiệp
  đồng nhất
  đồng ruộng
  đồng tiền
  đổi mới
  độ cao
  độ sâu
  độ tin cậy
  độ tuổi
  đội bóng
  đội hình
  đội mũ
  đội ngũ
  đời thường
  đứng lên
`);
