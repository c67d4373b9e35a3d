// Heads of names of places and venues, and of what is named after people.
import { lines } from './lines.ts';

export const placeHeads: readonly string[] = lines(`
  tỉnh
  thành phố
  TP
  T.P
  Tp
  thủ đô
  quận
  huyện
  thị xã
  thị trấn
  phường
  xã
  thôn
  ấp
  làng
  bản
  buôn
  đặc khu
  cố đô
  đô thị
  thành cổ
  phố cổ
  vùng
  bang
  tiểu bang
  khu vực
  hạt
  tỉnh lỵ
  thành bang
  lãnh thổ
  thị trấn ven biển
  thành phố cảng
`);

export const venueHeads: readonly string[] = lines(`
  đảo
  hòn đảo
  quần đảo
  bán đảo
  vịnh
  biển
  sông
  hồ
  núi
  đèo
  cao nguyên
  đồng bằng
  sa mạc
  eo biển
  cửa khẩu
  cửa khẩu quốc tế
  cửa khẩu chính
  sân bay
  sân bay quốc tế
  ga
  nhà ga
  ga biên giới
  trường tiểu học
  trường THCS
  trường THPT
  trường trung học
  trung tâm hội nghị và triển lãm quốc tế
  trung tâm hội chợ
  trung tâm hội nghị
  khu nghỉ dưỡng
  phố đi bộ
  đại lộ
  tháp
  đập
  hang
  thác
  ốc đảo
  trại tị nạn
  thung lũng
  rừng
  vườn quốc gia
  bãi biển
  rạn san hô
  dòng sông
  chợ
  chùa
  đền
  quảng trường
  cảng
  khu kinh tế
  khu công nghiệp
  trung tâm hội nghị quốc gia
  trung tâm hội nghị quốc tế
  trung tâm hội nghị và triển lãm
  trung tâm triển lãm
  trung tâm văn hóa
  khách sạn
  nhà hát
  nhà hát lớn
  cung
  cung điện
  cung văn hóa
  cung thể thao
  cung hội nghị
  hội trường
  bảo tàng
  trụ sở
  phủ chủ tịch
  phủ thủ tướng
  phủ tổng thống
  dinh
  dinh tổng thống
  điện
  lâu đài
  sân vận động
  nhà thi đấu
  nhà văn hóa
  nhà triển lãm
  nhà khách
  nhà khách chính phủ
  tòa nhà
  toà nhà
  nhà quốc hội
  văn miếu
  hoàng thành
  phòng họp
  resort
  sảnh
  công viên
  căn cứ
  doanh trại
  học xá
  giảng đường
  rạp
  trường quay
  nhà thờ
  nhà lưu niệm
  nhà trưng bày
  khu di tích
  khu tưởng niệm
  nghĩa trang
  phòng khánh tiết
`);

export const namedAfterHeads: readonly string[] = lines(`
  đường
  phố
  đại lộ
  ngõ
  hẻm
  cầu
  sân bay
  cảng hàng không
  bệnh viện
  trường
  trường tiểu học
  trường THCS
  trường THPT
  trường trung học
  trường mầm non
  quảng trường
  công viên
  giải
  giải thưởng
  cúp
  huy chương
  lăng
  đền
  chùa
  tượng đài
  tượng
  ga
  bến
  bến xe
  bến cảng
  hầm
  quỹ
  học bổng
  viện bảo tàng
  thư viện
  nhà hát
  sân vận động
  nhà thi đấu
  trung tâm
  tàu
  bão
  cơn bão
  siêu bão
  áp thấp
  vòng xoay
  chợ
  khu đô thị
  nút giao
  tuyến
  tổ chức
  phong trào
`);
