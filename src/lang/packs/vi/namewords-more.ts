// More words by which a name goes on in lower case: subjects of conferences, conventions and committees.
import { lines } from './lines.ts';

export const nameWordsMore: readonly string[] = lines(`
  điều tra tội phạm
  chữa bệnh
  cơ sở
  học sinh, sinh viên
  khám, chữa bệnh
  rùa biển
  sự cố tràn dầu
  thông tin cơ sở
  phương Nam
  phương Bắc
  phương Đông
  phương Tây
  xanh
  nữ trí thức
  ngoại vụ
  biên mậu
  ruộng đất
  cải cách ruộng đất
  bảo vệ rừng
  bom mìn
  rà phá bom mìn
  các vấn đề nhân đạo
  các vấn đề vũ trụ
  các vấn đề chính trị
  các vấn đề toàn cầu
  các vấn đề kinh tế
  các vấn đề đối ngoại
  các vấn đề nội bộ
  các nhà tài trợ
  các nhà lãnh đạo
  các bên
  các bên tham gia
  các bên liên quan
  các thành phố
  các đảo quốc
  các quốc gia thành viên
  các nền kinh tế
  các vùng biển
  các nguồn nước
  các hồ quốc tế
  các thành viên
  các nghị sĩ
  các cơ quan
  các nhà khoa học
  các nhà khoa học trẻ
  các chính đảng
  các đảng
  các dân tộc thiểu số
  các trường đại học
  các tổ chức nhân dân
  chính đảng
  bảo tàng học
  băng hà
  bảo mật
  bóng đá
  cá ngừ
  chất thải
  chất thải nhựa
  chất thải nguy hại
  chim di cư
  công nghiệp chế biến
  công nghiệp thực phẩm
  công nghiệp văn hóa
  cổ vật
  cứu trợ khẩn cấp
  cứu hộ cứu nạn
  dữ liệu
  dữ liệu cá nhân
  dân biểu
  diêm dân
  dịch bệnh
  du học
  du lịch biển
  dược sĩ
  đa dạng sinh học
  đa dạng văn hóa
  đại biểu
  đa văn hóa
  đảo quốc
  đăng ký vật thể
  điều dưỡng viên
  đóng tàu biển
  đồng bằng
  đường ống
  đường dây
  giám định pháp y
  giáo viên
  giảm thiểu rủi ro
  gỗ hợp pháp
  giảm phát thải
  hạn hán
  hàng hóa
  hành lang kinh tế
  hành lang xanh
  hậu cần hàng hải
  hợp tác phát triển
  hợp tác đầu tư
  hợp tác quốc phòng
  hợp tác lao động
  hợp tác xã
  hỗ trợ nhân đạo
  hữu cơ
  hải quân
  hữu nghị nghị viện
  điều phối viên
  đổi mới công nghệ
  đua xe
  ngành nghề
  đất ngập nước
  động vật học
  động đất
  đối tác công tư
  đối tác phát triển
  ảnh báo chí
  đại diện
  địa chính trị
  địa vật lý
  đa phương tiện
  biển cả
  bác sĩ
  bảo an
  bảo vệ dữ liệu cá nhân
  bảo vệ môi trường biển
  bệnh truyền nhiễm
  bò sữa
  báo in
  bạn trẻ
  bờ biển
  chất bán dẫn
  chống sa mạc hóa
  chống buôn người
  chuyên gia
  chuỗi cung ứng
  chăn nuôi
  cầu nối
  chế biến thực phẩm
  cá voi
  dân chủ hóa
  dòng sông
  du khách
  đường biên giới
  hạt giống
  giao thông đường bộ
  giao thông thông minh
  giống cây trồng
  giáo sư
  doanh nghiệp khởi nghiệp
  di sản thế giới
  di sản phi vật thể
  đàn ông
  đô thị thông minh
  giải trừ quân bị
  hòa bình và an ninh
  hỏa hoạn
  điện gió
  điện mặt trời
  điện hạt nhân
  hydro xanh
  hóa học
  hậu phương
  đạn dược
  bom chùm
  cây trồng
  cảng biển
  không gian
  không gian mạng
  khoảng không vũ trụ
  khuyết tật
  khí đốt
  khoa học công nghệ
  khoa học kỹ thuật
  khởi nghiệp sáng tạo
  khu vực biên giới
  khẩn cấp quốc gia
  kinh tế biển
  kinh tế biển xanh
  kinh tế xanh
  kinh tế tuần hoàn
  kinh tế sáng tạo
  kiểm soát vũ khí
  kiểm soát thuốc lá
  kết nghĩa
  làng nghề
  lao động nữ
  lao động trẻ em
  liên lục địa
  liên ngân hàng
  liên tôn
  lương thực thế giới
  lũ lụt
  lịch sử quân sự
  mỏ
  mìn
  mìn sát thương
  muối
  minh bạch
  năng lượng xanh
  nghị sĩ
  nghị sĩ trẻ
  nghị sĩ hữu nghị
  nghị viện
  nghị viện trẻ
  nghề muối
  nghệ nhân
  nguồn nước
  nguồn nước xuyên biên giới
  người bản địa
  người di cư và tị nạn
  người mẫu
  người nước ngoài
  người Việt
  nhân chứng
  nhiên liệu
  nhiên liệu sinh học
  nhà khoa học
  nhà khoa học trẻ
  nhà tài trợ
  nhà máy
  nhà lãnh đạo
  nhà lãnh đạo trẻ
  nước biển dâng
  nước ngầm
  nước ngầm xuyên biên giới
  nữ doanh nhân
  nữ nghị sĩ
  nữ quyền
  nuôi trồng thủy sản
  nạn đói
  nổ mìn
  nội các
  ngập lụt
  ngũ cốc
  pháp y
  phát thải
  phát thải ròng bằng không
  phát triển hạ tầng
  phân tích
  phòng chống mua bán người
  phòng chống tham nhũng
  phòng thủ tên lửa
  phóng xạ
  phục hồi rừng
  phụ nữ trẻ
  phổ biến vũ khí hạt nhân
  không phổ biến vũ khí hạt nhân
  quan hệ đối ngoại
  quan chức cấp cao
  quan chức cao cấp
  quan hệ lập pháp
  quan trắc
  quân đội
  quân nhu
  quyền phụ nữ
  quyền dân sự và chính trị
  quyền lợi
  rạn san hô
  rác nhựa
  rác thải
  rác thải nhựa
  rác vũ trụ
  rừng ngập mặn
  rừng nhiệt đới
  sa mạc hóa
  san hô
  sinh kế
  sinh viên điều dưỡng
  sông
  sông băng
  sông quốc tế
  sở thú
  sự cố
  sức khỏe cộng đồng
  sức khỏe sinh sản
  sức khỏe thế giới
  sử học
  sữa
  tai biến
  tài chính vi mô
  tài chính khí hậu
  tài nguyên khoáng sản
  tài nguyên biển
  tác chiến
  thanh toán số
  thanh thiếu niên
  thanh tra an toàn thực phẩm
  thống kê
  thủ đô
  thực thi pháp luật
  thực vật học
  thuốc lá
  thảm họa
  thị trưởng
  thị trường vốn
  thời tiết
  thời trang
  thủy thủ
  thuyền viên
  thương mại công bằng
  thương mại và đầu tư
  thương vụ
  thẩm phán
  thích ứng
  thích ứng biến đổi khí hậu
  thích ứng với nước biển dâng
  tôn giáo và hòa bình
  tội phạm xuyên quốc gia
  toán học
  toàn châu âu
  tổng tham mưu
  trái đất
  trẻ
  trẻ em gái
  trí thức
  trọng điểm
  tuổi trẻ
  tuyết
  tàu cá
  tàu ngầm
  tàu thuyền
  tên lửa
  tìm kiếm cứu nạn trên biển
  tín chỉ carbon
  tương hỗ
  vùng biển quốc tế
  vùng cực
  vùng núi
  văn bản
  vũ khí hạt nhân
  vũ khí hóa học
  vũ khí sinh học
  vận tải đa phương thức
  vật thể
  vật thể vũ trụ
  vệ tinh
  xe điện
  xuất bản
  xung đột
  xuyên đại dương
  ô nhiễm
  ô nhiễm nhựa
  y sinh
  ngôn ngữ
  hoa
  rượu vang
  vàng
  kim cương
  chuối
  hạt điều
  bông
  len
  đá quý
  trà
  gia công
  may mặc
  âm học
  tuần hoàn
  trung hòa carbon
  chấm dứt
  hộ chiếu phổ thông
  thị thực ngắn hạn
  đường sắt cao tốc
  đường hầm
  đường hầm đường sắt
  cầu
  ngư nghiệp
  nông lâm ngư nghiệp
  mua bán người
  buôn bán
  buôn người
  động vật nguy cấp
  các loài động, thực vật hoang dã nguy cấp
  biển quốc tế
  kiều bào
  hoa ban
  ba bên
  bốn bên
  năm bên
  sáu bên
  cấp chuyên gia
  cấp kỹ thuật
  cấp quốc gia
  dân tộc học
  xã hội học
  sinh viên học sinh
  người gốc
  băng tan
  giáo dục đặc biệt
  hợp tác song phương
  lưỡng viện
  cửu long
  hàng đầu
  ưu tú
  quốc phòng toàn dân
  đường sông
  đường biển
  cấp vùng
  liên vùng
  liên bộ
  liên bang nga
  đông tây
  nam bán cầu
  bắc cực
  nam cực
  bán cầu
  vùng vịnh
  địa trung hải
  đại tây dương
  ấn độ dương
  nói tiếng Bồ Đào Nha
  nói tiếng Pháp
  nói tiếng Anh
  nói tiếng Tây Ban Nha
  nói tiếng Ả Rập
  các nước nói tiếng Bồ Đào Nha
  các nước nói tiếng Pháp
  chương trình
  dự án
  chi nhánh
  quan hệ hữu nghị
  quan hệ hữu nghị và hợp tác
  thiết lập quan hệ
  thiết lập quan hệ ngoại giao
  viện trợ
  viện trợ không hoàn lại
  vay vốn
  cho vay
  tín dụng xuất khẩu
  kết nghĩa thành phố
  dẫn độ
  chuyển giao
  mua bán điện
  mua bán khí
  khung hợp tác
  cung cấp
  đặt hàng
  hợp tác chiến lược
  đối tác chiến lược
  đối tác toàn diện
`);
