// Words by which a name goes on in lower case: "Cục Quản lý lao động ngoài nước".
import { lines } from './lines.ts';

export const nameWordsItoY: readonly string[] = lines(`
  khoa học
  khoa học hình sự
  khoa học xã hội
  khoáng sản
  khu vực
  khuyến học
  khuyến nông
  khí hậu
  khí tượng
  khí tượng thủy văn
  khảo cổ
  khởi nghiệp
  kinh tế
  kinh tế hợp tác
  kinh tế số
  kinh tế trung ương
  kinh tế tư nhân
  kinh tế đối ngoại
  kiến trúc
  kiến trúc sư
  kiểm lâm
  kiểm ngư
  kiểm soát bệnh tật
  kế hoạch
  luật pháp
  kế toán
  kết cấu
  kỷ luật
  kỹ thuật
  kỹ thuật số
  lao và bệnh phổi
  lao động
  lao động di cư
  lao động ngoài nước
  liên bang
  liên chính phủ
  liên hợp
  liên nghị viện
  logistics
  luật
  luật gia
  luật quốc tế
  lâm nghiệp
  lâm sản
  lâu đời
  lãnh sự
  lúa gạo
  lý luận
  lương thực
  lữ hành
  ma túy
  miền Trung
  miền núi
  máy bay
  môi trường
  múa rối
  mạng
  mỹ nghệ
  mỹ phẩm
  mỹ thuật
  nghiệp vụ
  nghề
  nghề cá
  nghề nghiệp
  nghệ thuật
  ngoài nước
  ngoại giao
  ngoại ngữ
  ngoại thương
  ngoại trưởng
  nguyên tử
  nguồn lợi
  nguồn nhân lực
  ngân hàng
  ngân sách
  ngư dân
  người cao tuổi
  người có công
  người di cư
  người dân
  người khuyết tật
  người lao động
  người mất tích
  người tiêu dùng
  người tị nạn
  nha khoa
  nhi
  nhi đồng
  nhiệt điện
  nhiệt đới
  nhà báo
  nhà giáo
  nhà nước
  nhà văn
  nhà ở
  nhân dân
  nhân lực
  nhân quyền
  nhân văn
  nhân đạo
  nhãn khoa
  nhạc sĩ
  nhập cư
  nông dân
  nông lâm
  nông nghiệp
  nông sản
  nông thôn
  năng lượng
  năng lượng nguyên tử
  năng lượng sạch
  năng lượng tái tạo
  nước ngoài
  nước sạch
  nội chính
  nội vụ
  nội địa
  phi chính phủ
  phim
  phim tài liệu
  pháp chế
  pháp luật
  pháp luật quốc tế
  pháp lý
  phát thanh
  phát triển bền vững
  phát triển nông thôn
  phát triển đô thị
  phân bón
  phòng cháy
  phòng cháy chữa cháy
  phòng chống ma túy
  phòng chống thiên tai
  phòng chống tội phạm
  phòng thủ dân sự
  phòng vệ thương mại
  phòng, chống
  phòng, chống bệnh tật
  phòng, chống ma túy
  phòng, chống tham nhũng
  phòng, chống thiên tai
  phòng, chống tội phạm
  phúc lợi
  phụ nữ
  phụ sản
  quan hệ
  quan hệ công chúng
  quan hệ lao động
  quan hệ quốc tế
  quyền con người
  quyền trẻ em
  quyền tác giả
  quân nhân
  quân sự
  quân y
  quản lý dự án
  quản lý giá
  quản lý môi trường
  quản lý rủi ro
  quản lý thị trường
  quản lý tài nguyên nước
  quản lý xuất nhập cảnh
  quản lý đê điều
  quản lý đất đai
  quốc gia
  quốc hội
  quốc phòng
  quốc tế
  rau quả
  rủi ro
  rừng
  sinh học
  sinh thái
  sinh viên
  sinh vật cảnh
  song phương
  sơn mài
  sản phẩm
  sắt thép
  số
  số hóa
  sở hữu trí tuệ
  sức khỏe
  sử dụng công nghệ cao
  sử dụng vốn
  sức khỏe tâm thần
  sự kiện
  sự nghiệp
  tham nhũng
  thanh niên
  thi hành án dân sự
  thiên nhiên
  thiên tai
  thiên văn
  thiết bị
  thiết bị y tế
  thiếu nhi
  thuế
  thuế quan
  thân thiện
  thông tin
  thông tin điện tử
  thông tin đối ngoại
  thông tấn
  thú y
  thương binh
  thương mại
  thương mại biên giới
  thương mại tự do
  thương mại điện tử
  thường niên
  thường trực
  thượng đỉnh
  thẩm mỹ
  thế giới
  thế kỷ
  thể dục thể thao
  thể thao
  thị trường
  thủ công mỹ nghệ
  thủ tục hành chính
  thủy lợi
  thủy sản
  thủy văn
  thủy điện
  thực phẩm
  thực vật
  tim mạch
  tiêu chuẩn
  tiêu dùng
  tiền tệ
  toàn cầu
  toàn diện
  toàn quốc
  triển lãm
  truyền hình
  truyền máu
  truyền nhiễm
  truyền thông
  truyền thông đa phương tiện
  truyền thống
  trí tuệ
  trí tuệ nhân tạo
  trật tự
  trật tự xã hội
  trẻ em
  trọng tài
  trọng tài quốc tế
  tuyên giáo
  tài chính
  tài nguyên
  tài nguyên nước
  tài sản
  tài sản công
  tàu biển
  tàu thủy
  tái định cư
  tình báo
  tình nguyện
  tín dụng
  tôn giáo
  tư nhân
  tư pháp
  tư tưởng
  tương lai
  tương trợ tư pháp
  tạo hình
  tập thể
  tị nạn
  tổ chức cán bộ
  tổng hợp
  tội phạm
  tội phạm có tổ chức
  tội phạm học
  tội phạm mạng
  tội phạm sử dụng công nghệ cao
  từ thiện
  tự do
  ung bướu
  viễn thám
  viễn thông
  việc làm
  vô tuyến điện
  vùng đất
  văn hoá
  văn hóa
  văn hóa cơ sở
  văn hóa dân gian
  văn hóa nghệ thuật
  văn học
  văn nghệ
  văn phòng
  văn thư
  vũ khí
  vũ trang
  vũ trụ
  vận tải
  vận tải biển
  vật giá
  vật liệu
  vật liệu xây dựng
  vật lý
  vắc xin
  vệ sinh
  vệ sinh dịch tễ
  vệ sinh môi trường
  vốn
  vốn đầu tư
  xuất nhập cảnh
  xuất nhập khẩu
  xã hội
  xúc tiến thương mại
  xúc tiến đầu tư
  xăng dầu
  xổ số
  y dược
  y học
  y học cổ truyền
  y khoa
  y tế
  y tế công cộng
  y tế dự phòng
  yêu nước
  ô tô
  ẩm thực
  ứng phó sự cố
  vận tải hàng không
  vận tải đường bộ
  vận tải đường sông
  thị thực
  nhà đầu tư
  hộ chiếu
  hộ chiếu ngoại giao
  hộ chiếu công vụ
  người bị kết án
  tù nhân
  ngừng bắn
  không liên kết
  quyền của người khuyết tật
  tàn tật
  xuyên biên giới
  tự nguyện
  định kỳ
  định kỳ phổ quát
  phổ quát
  thường kỳ
  cấp bộ trưởng
  mở rộng
  hẹp
  bất thường
  đặc biệt
  thường xuyên
  khẩn cấp
  liên ngành
  xuyên quốc gia
  tuyển dụng công bằng
  công bằng
  tôm
  lúa
  trái cây
  sầu riêng
  tre
  mây tre đan
  thuyền
  đua thuyền
  hoa anh đào
  pháo hoa
  múa lân
  quảng trường
  liên hiệp
  trung ương
  giảng viên
  học sinh
  học thuật
  nhi khoa
  sản nhi
  nội khoa
  mắt
  tai mũi họng
  ung thư
  hỗn hợp
  liên hợp quốc
  thái bình dương
  thị sát
  xứng đáng
  vùng biển
  lịch sử
  hải dương học
  hải dương
  khảo cổ học
  mẫu giáo
  miền Bắc
  miền Nam
  tiểu học
  phổ thông
  trung học
  thiếu niên
  thư viện
  quân khu
  tài liệu
  tư liệu
  mộc bản
`);
