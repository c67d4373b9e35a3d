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
  báo cáo
  bình đẳng giới
  bưu chính
  bưu điện
  bảo hiểm
  bảo hiểm xã hội
  bảo hộ
  bảo trợ
  bảo trợ xã hội
  bảo tồn
  bảo vệ
  bảo vệ môi trường
  bảo vệ người tiêu dùng
  bảo vệ thực vật
  bảo vệ trẻ em
  bền vững
  bệnh nhiệt đới
  bệnh tật
  bồi dưỡng
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
  chăm sóc
  chăn nuôi
  chất lượng
  chế biến
  chế tạo
  chế xuất
  chống
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
  chữa cháy
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
  cải cách
  cải cách hành chính
  cải cách tư pháp
  cảnh sát
  cảnh vệ
  cấp cao
  cổ truyền
  cộng đồng
  cứu hộ
  cứu nạn
  cứu trợ
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
  dạy nghề
  dầu khí
  dầu mỏ
  dệt may
  dịch tễ
  dịch vụ
  dịch vụ công
  dự báo
  dự báo khí tượng
  dự phòng
  dự trữ
  gia cầm
  gia súc
  gia vị
  gia đình
  giao dịch
  giao lưu
  giao lưu văn hóa
  giao thông
  giao thông vận tải
  giám sát
  giám định
  giáo dục
  giáo dục nghề nghiệp
  giáo dục đại học
  gìn giữ hòa bình
  gạo
  gốm sứ
  gỗ
  hiện đại
  hoa
  hoang dã
  hoạt động
  hàng hải
  hàng không
  hàng không dân dụng
  hàng không vũ trụ
  hành chính
  hành động
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
  hỗ trợ
  hộ tịch
  hội chợ
  hội nhập
  hội nhập quốc tế
  hợp tác
  hợp tác quốc tế
  hợp tác đa phương
  hữu nghị
  ánh sáng
  áo dài
  âm nhạc
  đa biên
  đa phương
  điều
  điều dưỡng
  điều phối
  điều tra
  điều tra hình sự
  điều trị
  điện
  điện lực
  điện tử
  điện ảnh
  đàm phán
  đào tạo
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
  đấu thầu
  đầu tư
  đầu tư nước ngoài
  địa chất
  địa phương
  định cư
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
`);
