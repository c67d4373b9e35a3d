// Words by which names of hospitals, institutes, associations and offices go on: "Trung tâm Điều phối ghép tạng".
import { lines } from './lines.ts';

export const nameWordsOfBodies: readonly string[] = lines(`
  Bắc Trung Bộ
  Nam Trung Bộ
  Tây Nguyên
  an ninh mạng quốc gia
  an toàn bức xạ và hạt nhân
  bù trừ chứng khoán
  bảo hiểm tiền gửi
  bệnh phổi
  bổ trợ tư pháp
  chuyên khoa
  chuyển đổi số quốc gia
  các-bon
  cây ăn quả
  công lý
  công lý xã hội
  cảnh báo sóng thần
  cấp cứu ngoại viện
  cựu thanh niên xung phong
  doanh nghiệp trẻ
  duyên hải miền Trung
  dự báo khí tượng thủy văn
  dự báo khí tượng thủy văn quốc gia
  ghép bộ phận cơ thể người
  ghép mô
  ghép tạng
  giám định y khoa
  gỗ và lâm sản
  hiến máu
  hòa giải thương mại
  hồi sức cấp cứu
  khuyến công
  khắc phục hậu quả bom mìn
  khắc phục hậu quả chất độc hóa học
  kiểm toán nội bộ
  lão khoa
  lưu ký chứng khoán
  miền núi phía Bắc
  mắc ca
  nghệ thuật truyền thống
  người Việt Nam
  nông lâm nghiệp
  nông lâm nghiệp miền núi
  nông nghiệp công nghệ cao
  nạn nhân bom mìn
  nạn nhân chất độc da cam
  phát triển điện ảnh
  phía Bắc
  phía Nam
  phòng thủ dân sự quốc gia
  quản lý hành chính về trật tự xã hội
  sở hữu công nghiệp
  thanh niên xung phong
  thi hành tạm giữ
  thi hành án hình sự
  thị trường các-bon
  thủy sản nội địa
  thức ăn chăn nuôi
  tiêu chuẩn đo lường chất lượng
  tiền gửi
  trang thiết bị y tế
  trung du
  trung du miền núi
  trọng tài thương mại
  tìm kiếm cứu nạn hàng hải
  tín chỉ các-bon
  tư vấn thuế
  tội phạm công nghệ cao
  văn nghệ dân gian
  vật lý địa cầu
  xã hội và công lý
  xúc tiến phát triển điện ảnh
  y học biển
  y học hạt nhân
  Đông Nam Bộ
  điều tra tội phạm về ma túy
  điều tra tội phạm về trật tự xã hội
  đấu giá
  đồng bằng sông Cửu Long
  đồng bằng sông Hồng
`);
