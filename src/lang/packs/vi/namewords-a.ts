// Words by which a name goes on in lower case: "Cục Quản lý lao động ngoài nước".
import { lines } from './lines.ts';

export const nameWordsAtoH: readonly string[] = lines(`
  an ninh
  an ninh hàng không
  an ninh kinh tế
  an ninh mạng
  an ninh đối ngoại
  an sinh
  an sinh xã hội
  an toàn
  an toàn giao thông
  an toàn lao động
  an toàn thông tin
  an toàn thực phẩm
  biên giới
  biên phòng
  biến đổi khí hậu
  biển
  biển và hải đảo
  biển xanh
  biển đảo
  bán dẫn
  bán lẻ
  báo chí
  bình đẳng giới
  bưu chính
  bưu điện
  bảo hiểm xã hội
  bảo trợ xã hội
  bảo vệ môi trường
  bảo vệ người tiêu dùng
  bảo vệ thực vật
  bền vững
  bệnh nhiệt đới
  bệnh tật
  bộ trưởng
  ca cao
  cao cấp
  cao su
  chip
  chiến lược
  chuyển giao công nghệ
  chuyển đổi số
  chè
  chính phủ
  chính quyền địa phương
  chính sách
  chính trị
  chất lượng
  chế xuất
  chống buôn lậu
  chống bán phá giá
  chống dịch
  chống khủng bố
  chống ma túy
  chống rửa tiền
  chống tham nhũng
  chống thiên tai
  chống tội phạm
  chứng khoán
  con người
  cung ứng
  cà phê
  cá tra
  các dân tộc
  các nước
  các quốc gia
  các tổ chức
  các vấn đề xã hội
  cây gia vị
  công an
  công chức
  công cộng
  công lập
  công nghiệp
  công nghiệp hỗ trợ
  công nghệ
  công nghệ cao
  công nghệ sinh học
  công nghệ số
  công nghệ thông tin
  công thương
  công trình
  công trình giao thông
  công tác xã hội
  công vụ
  công ích
  công đoàn
  cơ khí
  cơ sở hạ tầng
  cơ yếu
  cư trú
  cải cách hành chính
  cải cách tư pháp
  cảnh sát
  cảnh vệ
  cấp cao
  cổ truyền
  cộng đồng
  cựu chiến binh
  da giày
  danh lam
  di cư
  di dân
  di sản
  di sản văn hóa
  di tích
  dinh dưỡng
  doanh nghiệp
  doanh nghiệp nhỏ và vừa
  doanh nhân
  doanh nhân trẻ
  du lịch
  dân chủ
  dân cư
  dân dụng
  dân gian
  dân quân
  dân số
  dân sự
  dân tộc
  dân tộc thiểu số
  dân vận
  dược
  dược liệu
  dược phẩm
  dầu khí
  dầu mỏ
  dệt may
  dịch tễ
  dịch vụ
  dịch vụ công
  dự báo khí tượng
  dự trữ
  gia cầm
  gia súc
  gia vị
  gia đình
  giao lưu
  giao lưu văn hóa
  giao thông
  giao thông vận tải
  giáo dục
  giáo dục nghề nghiệp
  giáo dục đại học
  gìn giữ hòa bình
  gạo
  gốm sứ
  gỗ
  hiện đại
  hoang dã
  hàng hải
  hàng không
  hàng không dân dụng
  hàng không vũ trụ
  hành chính
  hình sự
  hòa bình
  hòa giải
  hòa hợp
  hóa chất
  hạ tầng
  hạt nhân
  hải quan
  hải sản
  hải đảo
  hậu cần
  hậu quả
  hậu quả bom mìn
  hệ thống
  học đường
  hồ tiêu
  hộ tịch
  hội chợ
  hội nhập quốc tế
  hợp tác quốc tế
  hợp tác đa phương
  hữu nghị
  ánh sáng
  áo dài
  âm nhạc
  đa biên
  đa phương
  điều dưỡng
  điều tra hình sự
  điện
  điện lực
  điện tử
  điện ảnh
  đê điều
  đóng tàu
  đô thị
  đương đại
  đường bộ
  đường sắt
  đường thủy
  đường thủy nội địa
  đại dương
  đất đai
  đầu tư nước ngoài
  địa chất
  địa phương
  đối ngoại
  đối ngoại nhân dân
  đối tác
  đồ họa
  đồ uống
  đồng bào
  đổi mới
  đổi mới sáng tạo
  động vật
  động vật hoang dã
  đa khoa
  châu á
  châu âu
  châu mỹ
  châu phi
  đông nam á
  đông bắc á
  công tác
  công tác chung
  chung
  cấp thứ trưởng
  cấp cục trưởng
  cấp chuyên viên
  cơ sở dữ liệu
  đối ứng
  đường biên
  cho người mang hộ chiếu ngoại giao
  cho công dân
  cầu đường
  giai đoạn
  bức xạ
  công binh
  phòng vệ
  bản quyền tác giả
  an toàn bức xạ
  bà mẹ
  bà mẹ và trẻ em
  lễ tân
  điều ước quốc tế
  luật pháp quốc tế
  ngoại giao văn hóa
  tần số
  cảnh sát biển
  di trú
  phòng ngừa
  phục chế
  cung đình
  tín ngưỡng
  kho bạc
  cạnh tranh
  tổng kết
  an toàn hạt nhân
  xúc tiến xuất khẩu
  hỗ trợ hoạt động
  đáy biển
  thị trường lao động
  bạo lực giới
  khử mặn
  hạn mặn
  quản lý thiên tai
  hồ chứa
  đập nước
  tiếp cận tương hỗ
  tiếp cận
  chuyển giao người bị kết án phạt tù
  công nhận lẫn nhau
  đối tác kinh tế
  kiểm dịch động vật
  kiểm dịch thực vật
  giấy phép lái xe
  bằng cấp
  chia sẻ thông tin
  mua sắm công
  dân tộc bản địa
  nghệ thuật biểu diễn
  nghệ thuật cồng chiêng
`);
