// Cases: persons, bodies, places, events, instruments, groups, dates.
import type { PackCase } from '../../corpus.ts';

export const names: readonly PackCase[] = [
  // persons
  {
    task: 'person',
    text: 'Bộ trưởng Bộ Xây dựng Lương Đình Khoát đi thị sát công trường.',
    yes: ['Lương Đình Khoát'],
    no: ['Bộ trưởng Bộ Xây dựng Lương Đình Khoát'],
  },
  { task: 'person', text: 'PGS.TS. Ngô Thị Bích Vân, Viện trưởng Viện Dinh dưỡng, đến muộn.', yes: ['Ngô Thị Bích Vân'] },
  { task: 'person', text: 'Thiếu tướng Kpă Y Thuận thăm các chiến sĩ.', yes: ['Kpă Y Thuận'], no: ['Thiếu tướng Kpă Y Thuận'] },
  { task: 'person', text: 'Nhà báo Tạ Hữu Lộc mất hôm thứ Hai. Ông Lộc thọ 80 tuổi.', yes: ['Tạ Hữu Lộc'], no: ['Ông Lộc', 'Lộc'] },
  { task: 'person', text: 'Bà Ingrid Solheim, Đại sứ Na Uy tại Việt Nam, thăm làng gốm.', yes: ['Ingrid Solheim'] },
  { task: 'person', text: 'Chị Thái Ngọc Mai bán hàng ở chợ nổi.', yes: ['Thái Ngọc Mai'] },
  { task: 'person', text: 'Xe cứu thương đi qua đường Phan Chu Trinh lúc nửa đêm.', no: ['Phan Chu Trinh'] },
  { task: 'person', text: 'Học sinh Trường THPT Nguyễn Khuyến nghỉ học vì mưa.', no: ['Nguyễn Khuyến'] },
  { task: 'person', text: 'Theo kế hoạch, Trong tuần này nhà máy sẽ chạy thử.', no: ['*'] },
  { task: 'person', text: 'Ông Đức nói ngành du lịch Đức phục hồi chậm. Ông Hồ Minh Đức là chủ khách sạn.', yes: ['Hồ Minh Đức'] },
  { task: 'person', text: 'Anh và Pháp họp tại Brussels.', no: ['*'] },
  {
    task: 'person',
    text: 'Bộ trưởng Ngoại giao Lưu Đình Khoát tiếp bà Từ Bích Vân và ông Kpă Trọng Nhân tại Huế.',
    yes: ['Lưu Đình Khoát', 'Từ Bích Vân', 'Kpă Trọng Nhân'],
  },
  { task: 'person', text: 'Cục trưởng Hải quan Inés Carranza dự họp.', yes: ['Inés Carranza'], no: ['Hải quan Inés Carranza'] },
  { task: 'person', text: 'Bà là Thandiwe Mokoena, thợ gốm.', yes: ['Thandiwe Mokoena'] },
  { task: 'person', text: 'Bà là Chủ tịch Hội Người mù.', no: ['*'] },
  { task: 'person', text: 'Ngoại trưởng Oman Hoàng thân Haitham Al Rashdi đến Huế.', yes: ['Haitham Al Rashdi'] },
  // bodies
  {
    task: 'organization',
    text: 'Ủy ban Lâm nghiệp của Liên hợp quốc về vùng khô hạn (UNDF) họp tại Huế.',
    yes: ['Ủy ban Lâm nghiệp của Liên hợp quốc về vùng khô hạn'],
  },
  {
    task: 'organization',
    text: 'Cục Quản lý đê điều và phòng, chống thiên tai gửi công điện cho các tỉnh.',
    yes: ['Cục Quản lý đê điều và phòng, chống thiên tai'],
  },
  { task: 'organization', text: 'Bộ Ngoại giao Thái Lan triệu đại biện lâm thời.', yes: ['Bộ Ngoại giao Thái Lan'] },
  {
    task: 'organization',
    text: 'Sở Giáo dục và Đào tạo tỉnh Nghệ An cho học sinh nghỉ học.',
    yes: ['Sở Giáo dục và Đào tạo tỉnh Nghệ An'],
  },
  {
    task: 'organization',
    text: 'Hiệp hội Chế biến và Xuất khẩu thủy sản Việt Nam (VASEP) gửi kiến nghị. VASEP muốn giảm phí.',
    yes: ['Hiệp hội Chế biến và Xuất khẩu thủy sản Việt Nam'],
  },
  { task: 'organization', text: 'Anh ấy lắp một bộ bàn ghế trong phòng khách.', no: ['*'] },
  { task: 'organization', text: 'Hội trường chật kín người từ sáng sớm.', no: ['*'] },
  // places
  { task: 'place', text: 'Mưa lớn ở huyện Bắc Hà làm sập cầu.', yes: ['Bắc Hà'] },
  { task: 'place', text: 'Buổi lễ diễn ra tại Nhà hát Hồ Gươm.', yes: ['Nhà hát Hồ Gươm'] },
  // events
  { task: 'event', text: 'Hội thảo Quốc tế về Lúa gạo khai mạc tại Cần Thơ.', yes: ['Hội thảo Quốc tế về Lúa gạo'] },
  { task: 'event', text: 'Mọi người họp nhanh rồi về.', no: ['*'] },
  // instruments
  { task: 'instrument', text: 'Hai nước ký Hiệp định Vận tải hàng không.', yes: ['Hiệp định Vận tải hàng không'] },
  { task: 'instrument', text: 'Hội đồng thông qua Nghị quyết số 45.', yes: ['Nghị quyết số 45'] },
  { task: 'instrument', text: 'Anh ấy học luật ở trường.', no: ['*'] },
  {
    task: 'instrument',
    text: 'Quốc hội phê chuẩn Hiệp định về trợ cấp của quốc gia ven biển (HTC).',
    yes: ['Hiệp định về trợ cấp của quốc gia ven biển'],
  },
  {
    task: 'instrument',
    text: 'Hai nước ký Công ước về bảo vệ và khai thác các hồ nước ngọt.',
    yes: ['Công ước về bảo vệ và khai thác các hồ nước ngọt'],
  },
  // groups
  { task: 'group', text: 'Hơn 250 đại biểu dự phiên bế mạc.', yes: ['Hơn 250 đại biểu'] },
  { task: 'group', text: 'Giá tăng 250 đồng mỗi lít.', no: ['*'] },
  // dates
  { task: 'date', text: 'Phiên họp diễn ra ngày 14/3/2024 tại Huế.', yes: ['2024-03-14'] },
  { task: 'date', text: 'Phiên họp kéo dài từ ngày 14 đến 16/3/2024.', yes: ['2024-03-14/2024-03-16'] },
  { task: 'date', text: 'Hôm qua, phiên họp bế mạc.', published: '2024-03-17', yes: ['2024-03-16'] },
  { task: 'date', text: 'Sáng 5-8, đoàn khởi hành.', published: '2024-08-06', yes: ['2024-08-05'] },
  { task: 'date', text: 'Chiều nay (5.8), đoàn khởi hành.', published: '2024-08-05', yes: ['2024-08-05'] },
  { task: 'date', text: 'Hội chợ mở cửa vào tháng 9 năm 2027.', yes: ['2027-09'] },
  { task: 'date', text: 'Đội nhà thắng 2-1 và gần 1/3 khán giả ra về sớm.', no: ['*'] },
  { task: 'organization', text: 'Bộ Công an Lào gửi điện chúc mừng.', yes: ['Bộ Công an Lào'] },
  { task: 'person', text: 'Tổng Thư ký Quốc hội Phan Văn Tiếp cũng đến.', yes: ['Phan Văn Tiếp'] },
  { task: 'place', text: 'Hồ Thị Nguyệt sống ở Đà Lạt.', no: ['Hồ Thị Nguyệt'] },
  {
    task: 'organization',
    text: 'Đồn Biên phòng Tân Thanh và Sở Ngoại vụ Lạng Sơn gửi thư.',
    yes: ['Đồn Biên phòng Tân Thanh', 'Sở Ngoại vụ Lạng Sơn'],
  },
  { task: 'organization', text: 'Nhóm làm việc suốt đêm rồi về.', no: ['*'] },
  { task: 'event', text: 'Diễn đàn Nghị sĩ trẻ toàn cầu lần thứ 12 khai mạc tại Doha.', yes: ['Diễn đàn Nghị sĩ trẻ toàn cầu lần thứ 12'] },
  { task: 'event', text: 'Liên hoan phim châu Âu lần thứ 25 diễn ra tại Đà Nẵng.', yes: ['Liên hoan phim châu Âu lần thứ 25'] },
  { task: 'person', text: 'Nhiếp ảnh gia người Bồ Đào Nha Duarte Falcão đến muộn.', yes: ['Duarte Falcão'] },
  { task: 'person', text: 'Hôm nay, Thứ trưởng Đoàn Minh Sương về quê.', yes: ['Đoàn Minh Sương'] },
  { task: 'organization', text: 'Ủy ban Cá voi Đông và Nam Thái Bình Dương gửi thư.', yes: ['Ủy ban Cá voi Đông và Nam Thái Bình Dương'] },
  { task: 'place', text: 'Ba người sống ở TP.Oruro.', yes: ['TP.Oruro'] },
  { task: 'event', text: 'Sở Ngoại vụ tổ chức Đêm giao lưu Huế - Bergen.', yes: ['Đêm giao lưu Huế - Bergen'] },
  { task: 'statement', text: 'Công tố viên chuyên trách môi trường đã đến.', no: ['*'] },
  {
    task: 'event',
    text: 'Bộ Y tế tổ chức Diễn đàn hợp tác thảo dược Á - Âu lần thứ hai tại Huế.',
    yes: ['Diễn đàn hợp tác thảo dược Á - Âu lần thứ hai'],
  },
  { task: 'organization', text: 'Hiệp hội Gạo và Ngô (HGN) họp tại Huế.', yes: ['Hiệp hội Gạo và Ngô'] },
  {
    task: 'organization',
    text: 'Chiều nay, tại trụ sở UBND tỉnh, Phó Chủ tịch UBND tỉnh Nam Định Đào Hữu Khang họp.',
    yes: ['UBND tỉnh Nam Định'],
    no: ['UBND tỉnh'],
  },
  { task: 'person', text: 'Ba người Việt và hai người Hoa đến muộn.', no: ['Việt', 'Hoa'] },
  { task: 'place', text: 'QĐND Online - Mưa lớn kéo dài ở Huế.', yes: ['Huế'], no: ['QĐND Online'] },
];
