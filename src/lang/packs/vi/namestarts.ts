// Words that open a part of a name, with a capital or after "and"; in lower case most of them are verbs. And the words inside names.
import { lines } from './lines.ts';

const COMPASS = ['đông', 'tây', 'nam', 'bắc', 'trung'];

/** "Trung và Tây Thái Bình Dương": two parts of one region. */
export const regionPairs: readonly string[] = COMPASS.flatMap((first) =>
  COMPASS.filter((second) => second !== first).map((second) => `${first} và ${second}`),
);

export const nameStarts: readonly string[] = lines(`
  nữ trí thức
  nữ doanh nhân
  nữ công
  biên soạn
  biểu diễn
  báo cáo
  bình đẳng giới
  bình ổn
  bảo hiểm
  bảo hộ
  bảo hộ đầu tư
  bảo trợ
  bảo tồn
  bảo vệ
  bồi dưỡng
  cai nghiện
  chuyển giao
  chuyển đổi
  chuyển đổi số
  chăm lo
  chăm sóc
  chăn nuôi
  chế biến
  chế tạo
  chữa cháy
  cải cách
  cấm
  cấp phép
  cứu hộ
  cứu nạn
  cứu trợ
  di dời
  dạy nghề
  dẫn độ
  dịch thuật
  dự báo
  dự phòng
  giao dịch
  giao lưu
  giám sát
  giám định
  giải quyết
  giảm nghèo
  gìn giữ
  gặp gỡ
  hoạt động
  huy động
  hành động
  hòa giải
  hòa nhập
  hạn chế
  hỗ trợ
  hội nhập
  hợp nhất
  hợp tác
  khai khoáng
  khai thác
  khen thưởng
  khuyến khích
  khuyến khích đầu tư
  khám chữa bệnh
  kinh doanh
  kiểm dịch
  kiểm lâm
  kiểm soát
  kiểm sát
  kiểm toán
  kiểm tra
  kiểm định
  kết nối
  lai tạo
  liên kết
  liên lạc
  lưu trữ
  miễn
  miễn thị thực
  môi giới
  nghiên cứu
  người
  ngành
  nhân giống
  nhập cảnh
  nhập khẩu
  nuôi trồng
  nâng cao
  phát hành
  phát triển
  phòng bệnh
  phòng chống
  phòng thủ
  phẫu thuật
  phổ biến
  phục hồi
  quy hoạch
  quản lý
  quản trị
  quảng bá
  quảng cáo
  rà soát
  sáng tạo
  sân khấu
  sản xuất
  sửa chữa
  tham mưu
  tham vấn
  thanh toán
  thanh tra
  thi hành án
  thi đua
  thúc đẩy
  thăm dò
  thẩm định
  thống kê
  thực hiện
  tiêu thụ
  tiếp nhận
  trao đổi
  tránh đánh thuế hai lần
  trồng trọt
  tài trợ
  trợ giúp
  trợ giúp pháp lý
  tuyên truyền
  tuyển dụng
  tuần tra
  tái thiết
  tái định cư
  tìm kiếm
  tìm kiếm cứu nạn
  tăng cường
  tư vấn
  tương trợ
  tổ chức
  vận hành
  xuất bản
  xuất cảnh
  xuất khẩu
  xây dựng
  xét xử
  xóa đói giảm nghèo
  xúc tiến
  xử lý
  điều phối
  điều tra
  điều trị
  đo lường
  đàm phán
  đào tạo
  đình chỉ
  đăng kiểm
  đăng ký
  đấu thầu
  đầu tư
  định cư
  đối thoại
  ứng cứu
  ứng dụng
  ứng phó
  cấp cứu
  hồi sức
  hồi sức tích cực
  chống độc
  nội tổng hợp
  ngoại tổng hợp
  ngoại thần kinh
  chẩn đoán hình ảnh
  xét nghiệm
  phục hồi chức năng
  khám bệnh
  thận nhân tạo
  ngữ văn
  nông học
  quản trị kinh doanh
  Đông phương học
  cảnh sát hình sự
  cảnh sát giao thông
  cảnh sát kinh tế
  cảnh sát điều tra
  cảnh sát cơ động
  cảnh sát môi trường
  an ninh nội địa
  an ninh điều tra
  quản lý hành chính
  biên tập
  thời sự
  gây mê
  công tác sinh viên
  công tác chính trị
  phòng không - không quân
  tiếng Anh
  tiếng Pháp
  tiếng Trung
`);

export const nameJoints: readonly string[] = ['vì', 'các', 'chống', 'về', 'vì các'];
