// More fields that bodies, events and instruments are named by: health, industry, sport, trades, regions; written down from general knowledge.
import { lines } from './lines.ts';

export const nameWordsOfFields: readonly string[] = lines(`
  nông thôn mới
  năng lượng mới
  công nghệ mới
  kinh tế mới
  đô thị mới
  liên Mỹ
  liên châu Mỹ
  liên châu Phi
  liên châu Âu
  liên Hàn
  liên Phi
  liên khu vực
  liên đại học
  lưu vực
  thổ dân
  bản địa
  dân bản địa
  chuột đồng
  kháng nọc
  huyết thanh
  huyết học
  thần kinh
  tâm thần
  nội tiết
  tiêu hóa
  hô hấp
  sản khoa
  răng hàm mặt
  da liễu
  chấn thương
  chỉnh hình
  vi sinh
  ký sinh trùng
  côn trùng
  sốt rét
  lao phổi
  viêm gan
  suy dinh dưỡng
  vệ sinh an toàn thực phẩm
  điện khí
  dầu cọ
  dầu thực vật
  than đá
  đất hiếm
  xi măng
  thủy tinh
  bao bì
  mía đường
  sinh phẩm
  trang thiết bị
  máy móc
  cơ khí chế tạo
  chế tạo máy
  xe máy
  đường cao tốc
  đo đạc
  bản đồ
  đo đạc bản đồ
  hải văn
  ven biển
  cảng hàng không
  cảng vụ
  kho vận
  in ấn
  nhân học
  ngôn ngữ học
  văn học nghệ thuật
  mỹ thuật công nghiệp
  nhiếp ảnh
  quy hoạch đô thị
  bất động sản
  công chính
  cấp nước
  thoát nước
  sinh vật
  khu bảo tồn
  thủy ngân
  khoa học tự nhiên
  khoa học và công nghệ
  mật mã
  tiểu thủ công nghiệp
  thủ công
  nợ công
  vi mô
  bản quyền
  hiến pháp
  bình đẳng
  người mù
  người điếc
  quân bị
  kỹ thuật quân sự
  cứu hỏa
  chữ thập đỏ
  trăng lưỡi liềm đỏ
  buôn bán người
  rửa tiền
  phòng chống rửa tiền
  chống độc quyền
  đào tạo nghề
  tiền lương
  nông nghiệp hữu cơ
  núi lửa
  sóng thần
  địa chấn
  địa lý
  bóng chuyền
  bóng rổ
  bóng bàn
  bóng ném
  bóng bầu dục
  cầu lông
  quần vợt
  điền kinh
  bơi lội
  cờ vua
  cờ tướng
  võ thuật
  võ cổ truyền
  cử tạ
  xe đạp
  leo núi
  bắn súng
  người hâm mộ
  cựu sinh viên
  cựu giáo chức
  giáo chức
  công tố
  công chứng
  thừa phát lại
  hộ sinh
  nha sĩ
  thợ mỏ
  thương gia
  tiểu thương
  đoàn kết
  đại chúng
  đồng hương
  người Việt Nam ở nước ngoài
  phật giáo
  công giáo
  tin lành
  hồi giáo
  tuyên huấn
  bầu cử
  dân cử
  dân nguyện
  lập pháp
  chính sách đối ngoại
  tăng trưởng xanh
  sáng chế
  thường vụ
  hải ngoại
  tiểu vùng
  vùng cao
  vùng biên
  cận nhiệt đới
  ôn đới
  quan hệ ngoại giao
  quan hệ đối tác
  ngày thành lập
  ngày truyền thống
  ngày giải phóng
  ngày quốc khánh
  ngày độc lập
  ngày sinh
`);
