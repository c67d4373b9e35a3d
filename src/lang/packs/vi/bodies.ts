// Heads of names of organisations.
import type { OrganizationHead } from '../../pack.ts';
import { lines } from './lines.ts';
import { withTiers } from './tiers.ts';

export const organizationHeads: readonly OrganizationHead[] = withTiers([
  {
    forms: lines(`
      Bộ
    `),
    orgType: 'ministry',
    portfolio: true,
    weak: true,
  },
  { forms: ['liên bộ', 'Bộ Tổng Tham mưu', 'Bộ Tổng tham mưu'], orgType: 'ministry' },
  {
    forms: lines(`
      Tổng cục
      Cục
      Chi cục
      Vụ
      Nha
      Sở
      Phòng
      Ty
      Ban
      Tổng công an
      Công an
      Cảnh sát
      Hải quan
      Kho bạc
      Thanh tra
      Kiểm toán
      Bảo hiểm xã hội
      Bộ Tư lệnh
      Bộ Chỉ huy
      Quân khu
      Quân chủng
      Quân đoàn
      Binh chủng
      Bộ đội Biên phòng
      BĐBP
      Đồn
      Đồn Biên phòng
      Trạm
      Trạm kiểm tra biên phòng
      Tổng trạm
      Tổng trạm kiểm tra biên phòng
      Hải quân
      Không quân
      Lục quân
      Quân đội
      Lực lượng
      Vệ binh
      Tuần duyên
      Hạm đội
      Lữ đoàn
      Sư đoàn
      Trung đoàn
      Tiểu đoàn
      Hải đoàn
      Hải đội
      Vùng Cảnh sát biển
      Vùng Hải quân
      Chương trình
      Nhóm
      Tổ
      Đội
      Trạm Y tế
      Hạt
      Hạt Kiểm lâm
      Đoàn ĐBQH
      Đoàn đại biểu Quốc hội tỉnh
      Đoàn đại biểu Quốc hội thành phố
      Kho
      Tổ công tác
    `),
    orgType: 'agency',
    weak: true,
  },
  {
    forms: lines(`
      tổng cục
      tổng vụ
      chi cục
      cơ quan
      cơ quan điều tra
      cơ quan công tố
      cơ quan cảnh sát điều tra
      cảnh sát biển
      lực lượng bảo vệ bờ biển
      lực lượng tuần duyên
      phòng cảnh sát
      ban chỉ đạo
      ban quản lý
      ban điều phối
      ban chấp hành
      ban bí thư
      ban tổ chức
      ban thường vụ
      văn phòng
      văn phòng đại diện
      văn phòng điều phối
      ủy ban nhân dân
      UBND
      ủy ban
      hội đồng
      hội đồng nhân dân
      HĐND
      tiểu ban
      thanh tra chính phủ
      kiểm toán nhà nước
      ngân hàng nhà nước
      ngân hàng trung ương
      ủy hội
      nhóm công tác
      nhóm làm việc
      phái bộ
      hải quân
      không quân
      lục quân
      cơ quan năng lượng
      văn phòng công tố
      văn phòng tổng thống
      văn phòng thủ tướng
      văn phòng chính phủ
      văn phòng quốc hội
      ban giám đốc
      lực lượng gìn giữ hòa bình
    `),
    orgType: 'agency',
    weak: true,
  },
  { forms: ['ban thư ký'], orgType: 'agency', part: true, voice: true, weak: true },
  { forms: ['hội đồng bộ trưởng'], orgType: 'agency', part: true, weak: true },
  {
    forms: lines(`
      đại sứ quán
      ĐSQ
      tổng lãnh sự quán
      lãnh sự quán
      phái đoàn
      phái đoàn thường trực
      phái đoàn đại diện thường trực
      phái đoàn ngoại giao
      cơ quan đại diện
      chính phủ
      mặt trận tổ quốc
      mặt trận
      liên đoàn
      tổng liên đoàn
      phòng thương mại
      phòng thương mại và công nghiệp
      phòng công nghiệp
      sứ quán
      liên danh
      hội đồng doanh nghiệp
      nhóm nghị sĩ hữu nghị
      nhóm nghị sĩ
      nhóm hữu nghị nghị viện
      liên minh nghị sĩ
      câu lạc bộ
      CLB
      giáo hội
      tòa thánh
      giáo xứ
      ủy ban olympic
      sở giao dịch
      sở giao dịch chứng khoán
      dàn nhạc
      đoàn nghệ thuật
      bệnh viện
    `),
    orgType: 'other',
    weak: true,
  },
  {
    forms: lines(`
      liên minh
      cộng đồng
      tổ chức
      quỹ
      ngân hàng thế giới
      tòa án hình sự
    `),
    orgType: 'intergovernmental',
    weak: true,
  },
  {
    forms: lines(`
      quốc hội
      thượng viện
      hạ viện
      nghị viện
      hội đồng liên bang
      hội đồng lập pháp
      duma quốc gia
      nghị viện nhân dân
      Đại Khural
      Duma
      Knesset
      Majlis
      Sejm
      Rada
      Riksdag
      Bundestag
      quốc hội liên bang
      hội đồng quốc gia
      nghị viện liên bang
      đại hội đại biểu nhân dân
      ủy ban thường vụ quốc hội
    `),
    orgType: 'legislature',
    weak: true,
  },
  {
    forms: lines(`
      tòa án
      toà án
      tòa
      toà
      tòa án nhân dân
      TAND
      tòa án tối cao
      tòa tối cao
      viện kiểm sát
      viện kiểm sát nhân dân
      VKS
      VKSND
      viện công tố
      tòa trọng tài
      tòa phúc thẩm
      tòa hiến pháp
      hội đồng bảo hiến
      hội đồng hiến pháp
      tòa thường trực
    `),
    orgType: 'court',
    weak: true,
  },
  {
    forms: ['tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'đảng ủy', 'đảng', 'chính đảng', 'liên minh cầm quyền', 'đảng bộ'],
    orgType: 'party',
    weak: true,
  },
  {
    forms: lines(`
      báo
      tờ báo
      kênh
      hãng thông tấn quốc gia
      trang
      trang mạng
      tuần san
      bán nguyệt san
      nhật báo
      tuần báo
      tạp chí
      đài
      đài truyền hình
      đài phát thanh
      kênh truyền hình
      hãng tin
      hãng thông tấn
      thông tấn xã
      truyền hình
      nhà xuất bản
      NXB
      trang tin
      báo điện tử
    `),
    orgType: 'media',
    weak: true,
  },
  {
    forms: lines(`
      công ty
      công ty cổ phần
      công ty TNHH
      công ty tư vấn
      công ty khởi nghiệp
      công ty công nghệ
      công ty con
      nhà thầu
      nhà máy
      hãng tàu
      hãng dược
      hãng dược phẩm
      nhà sản xuất
      chuỗi
      sàn
      hãng vận tải
      nhà đóng tàu
      xưởng đóng tàu
      tổng công ty cổ phần
      tổng công ty
      tập đoàn
      ngân hàng
      hãng
      hãng hàng không
      hãng xe
      HTX
      công ty chứng khoán
      công ty luật
      hợp tác xã
      công ty bảo hiểm
      ngân hàng thương mại cổ phần
      ngân hàng TMCP
    `),
    orgType: 'company',
    weak: true,
  },
  {
    forms: lines(`
      hội
      hiệp hội
      liên hiệp
      liên hiệp hội
      đoàn thanh niên
      trung ương đoàn
      hội liên hiệp
      hội chữ thập đỏ
      mạng lưới
      tổng hội
      tổ chức phi chính phủ
      tổ chức môi trường
      tổ chức nhân quyền
      tổ chức bảo tồn
      tổ chức thiện nguyện
      nhóm vận động
      nhóm môi trường
      nhóm nhân quyền
      tổ chức nhân đạo
      tổ chức xã hội dân sự
      liên minh các tổ chức
      tổ chức từ thiện
      công đoàn
      nghiệp đoàn
      phong trào
      hội cựu chiến binh
      hội phụ nữ
      hội nông dân
      hội nhà báo
      hội sinh viên
      hội luật gia
      đoàn luật sư
      liên đoàn luật sư
    `),
    orgType: 'ngo',
    weak: true,
  },
  {
    forms: [
      'bảo tàng',
      'vườn thú',
      'thảo cầm viên',
      'khu bảo tồn',
      'khu bảo tồn thiên nhiên',
      'vườn quốc gia',
      'vườn thực vật',
      'khu dự trữ sinh quyển',
    ],
    orgType: 'other',
    weak: true,
    venue: true,
  },
  { forms: ['Phủ Tổng thống', 'Phủ Thủ tướng', 'Dinh Tổng thống'], orgType: 'agency', venue: true },
  { forms: ['thư viện', 'trung tâm'], orgType: 'university', weak: true, venue: true },
  {
    forms: lines(`
      đại học
      trường đại học
      ĐH
      học viện
      trường cao đẳng
      trường THPT
      trường trung học
      viện
      viện nghiên cứu
      viện hàn lâm
      phân viện
      viện đại học
      nhạc viện
      trường
      trường cao học
      trường quốc tế
      phòng thí nghiệm
      khoa
      trung tâm nghiên cứu
      đại học quốc gia
    `),
    orgType: 'university',
    weak: true,
  },
]);
