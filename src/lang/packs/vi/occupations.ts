// Envoys, who represent a country or body, and occupations, which only describe.
import type { Role } from '../../pack.ts';
import { lines } from './lines.ts';

export const envoysAndOccupations: readonly Role[] = [
  { forms: ['phóng viên', 'nữ phóng viên', 'nhà báo', 'nữ nhà báo', 'nam phóng viên'], position: 'journalist', kind: 'occupation' },
  {
    forms: lines(`
      trưởng đoàn
      phó trưởng đoàn
      trưởng đoàn đàm phán
      trưởng phái đoàn
      phó trưởng phái đoàn
      trưởng đoàn đại biểu
    `),
    position: 'head-of-delegation',
    kind: 'envoy',
  },
  {
    forms: lines(`
      đại sứ
      nữ đại sứ
      đại sứ đặc mệnh toàn quyền
      đại sứ lưu động
      phó đại sứ
    `),
    position: 'ambassador',
    kind: 'envoy',
  },
  {
    forms: lines(`
      đại diện thường trực
      đại diện thường trú
      phó đại diện thường trực
      đại diện đặc biệt
    `),
    position: 'permanent-representative',
    kind: 'envoy',
  },
  {
    forms: lines(`
      đặc phái viên
      đặc sứ
      phái viên
    `),
    position: 'special-envoy',
    kind: 'envoy',
  },
  {
    forms: lines(`
      tổng lãnh sự
      lãnh sự
      phó tổng lãnh sự
    `),
    position: 'consul-general',
    kind: 'envoy',
  },
  {
    forms: lines(`
      đại biện
      đại biện lâm thời
      đại biện sứ quán
    `),
    position: 'charge-d-affaires',
    kind: 'envoy',
  },
  {
    forms: lines(`
      tham tán
      tham tán công sứ
      tham tán thương mại
      công sứ
      tùy viên
      tùy viên quốc phòng
      tham tán chính trị
      bí thư thứ hai
      bí thư thứ ba
    `),
    position: 'counsellor',
    kind: 'envoy',
  },
  {
    forms: lines(`
      đại diện
      nữ đại diện
      đại diện pháp lý
      người đại diện
      nhà đàm phán
      nữ nhà đàm phán
      trưởng nhóm đàm phán
      nhà đàm phán trưởng
    `),
    position: 'representative',
    kind: 'envoy',
  },
  {
    forms: lines(`
      nhiếp ảnh gia
      nhà nhiếp ảnh
      nhà địa chất
      nhà địa chất học
      nhà độc chất học
      nhà khí hậu học
      nhà khí tượng
      nhà thủy văn
      nhà sinh vật học
      nhà sinh học
      nhà động vật học
      nhà côn trùng học
      nhà thực vật học
      nhà ngư học
      nhà thiên văn học
      nhà di truyền học
      nhà virus học
      kiểm lâm
      kiểm lâm viên
      nhà sinh thái học
      nhà hải dương học
      nhà khảo cổ
      nhà khảo cổ học
      nhà nhân chủng học
      nhà dân tộc học
      nhà xã hội học
      nhà tâm lý học
      nhà ngôn ngữ học
      nhà vật lý
      nhà hóa học
      nhà thiên văn
      nhà toán học
      nhà dịch tễ học
      nhà phân tích
      nhà sưu tập
      nhà làm phim
      nhà sản xuất phim
      nhà biên kịch
      biên đạo
      biên đạo múa
      giám tuyển
      giám định viên
      phiên dịch
      thông dịch viên
      đầu bếp
      bếp trưởng
      thợ muối
      thợ rèn
      thợ gốm
      thợ lặn
      thợ săn
      thủy thủ
      thuyền viên
      phi công
      phi hành gia
      lính cứu hỏa
      y tá
      nữ hộ sinh
      điều dưỡng
      dược sư
      trọng tài viên
      nguyên đơn
      bị đơn
      người khởi kiện
      nhà bảo tồn
      nhà môi trường
      nhà vận động
      nhà đầu tư
      nhà tài trợ
      nhà từ thiện
      diêm dân
      người chăn nuôi
      chủ trang trại
      chủ vườn
      nữ sinh viên
      nữ diễn viên
      nhà bình luận
      nhà quan sát
      nhà hoạt động
      nữ nhà hoạt động
      nhà văn
      nữ văn sĩ
      nhà thơ
      nhạc sĩ
      ca sĩ
      nữ ca sĩ
      nghệ sĩ
      nghệ sĩ nhân dân
      nghệ sĩ ưu tú
      nghệ nhân
      họa sĩ
      kỳ thủ
      đại kiện tướng
      đại kiện tướng cờ vua
      kiện tướng
      kiện tướng cờ vua
      đạo diễn
      diễn viên
      kiến trúc sư
      kỹ sư
      bác sĩ
      nữ bác sĩ
      dược sĩ
      luật sư
      nữ luật sư
      luật gia
      sinh viên
      nữ sinh
      nam sinh
      học sinh
      nghiên cứu sinh
      giáo viên
      cô giáo
      thầy giáo
      công nhân
      nông dân
      ngư dân
      tiểu thương
      doanh nhân
      nữ doanh nhân
      thương nhân
      chủ doanh nghiệp
      chủ tàu
      thuyền trưởng
      tài xế
      lái xe
      hướng dẫn viên
      du khách
      nhân viên
      cán bộ
      viên chức
      công chức
      quan chức
      quan chức cấp cao
      nhà ngoại giao
      nữ nhà ngoại giao
      cựu binh
      cựu chiến binh
      nạn nhân
      nhân chứng
      nguồn tin
      nhà khoa học
      nữ khoa học gia
      sử gia
      nhà sử học
      kinh tế gia
      nhà kinh tế
      chuyên gia kinh tế
      chính khách
      nữ chính khách
      chính trị gia
      vị khách
      người dân
      cư dân
      vận động viên
      cầu thủ
      tiền đạo
      thủ môn
      võ sĩ
      linh mục
      hòa thượng
      thượng tọa
      đại đức
      ni sư
      giám mục
      hồng y
      tổng giám mục
      mục sư
      giáo sĩ
      già làng
      trưởng thôn
      trưởng bản
      trưởng ấp
      tổ trưởng
      bí thư chi bộ
      cử tri
      diễn giả
      diễn giả chính
      nhà tổ chức
      nhà môi giới
      nhà thiết kế
      công chúa
      hoàng tử
      tình nguyện viên
      phu nhân
      phu quân
      chủ nhà
      chủ quán
      người phụ nữ
      người đàn ông
      cô gái
      chàng trai
      nhà soạn nhạc
      nhạc trưởng
      nghi phạm
      bị cáo
      bị can
    `),
    position: 'analyst',
    kind: 'occupation',
  },
];
