// Offices: those who hold them hold a position in a body or a state.
import type { Role } from '../../pack.ts';
import { lines } from './lines.ts';

export const offices: readonly Role[] = [
  { forms: ['người đồng cấp', 'người đồng nhiệm', 'đồng cấp'], position: 'counterpart', kind: 'office' },
  { forms: ['trưởng đại diện', 'phó trưởng đại diện', 'trưởng đại diện thường trú'], position: 'head-of-office', kind: 'office' },
  { forms: ['tổng thống', 'tổng thống đắc cử'], position: 'president', kind: 'state', foreign: true },
  { forms: ['phó tổng thống'], position: 'vice-president', kind: 'state', foreign: true },
  {
    forms: lines(`
      chủ tịch nước
      quyền chủ tịch nước
      nguyên thủ
      nguyên thủ quốc gia
    `),
    position: 'president',
    kind: 'state',
  },
  {
    forms: lines(`
      phó chủ tịch nước
    `),
    position: 'vice-president',
    kind: 'state',
  },
  {
    forms: lines(`
      thủ tướng
      thủ tướng chính phủ
      thủ tướng liên bang
    `),
    position: 'prime-minister',
    kind: 'state',
  },
  {
    forms: lines(`
      phó thủ tướng
      phó thủ tướng chính phủ
      phó thủ tướng thường trực
      phó thủ tướng thường trực chính phủ
      phó thủ tướng thứ nhất
    `),
    position: 'deputy-prime-minister',
    kind: 'state',
  },
  {
    forms: lines(`
      quốc vương
      vua
      nhà vua
      đức vua
      hoàng đế
      nhật hoàng
      quốc trưởng
      tiểu vương
    `),
    position: 'king',
    kind: 'state',
    foreign: true,
    gender: 'male',
  },
  {
    forms: lines(`
      nữ hoàng
      hoàng hậu
      nữ vương
    `),
    position: 'queen',
    kind: 'state',
    foreign: true,
    gender: 'female',
  },
  {
    forms: lines(`
      thái tử
      hoàng thái tử
      thái tử kế vị
    `),
    position: 'crown-prince',
    kind: 'state',
    foreign: true,
    gender: 'male',
  },
  {
    forms: lines(`
      giáo hoàng
      đức giáo hoàng
    `),
    position: 'pope',
    kind: 'state',
    foreign: true,
    gender: 'male',
  },
  {
    forms: lines(`
      toàn quyền
    `),
    position: 'governor-general',
    kind: 'state',
    foreign: true,
  },
  {
    forms: lines(`
      tổng bí thư
    `),
    position: 'general-secretary',
    kind: 'office',
  },
  {
    forms: lines(`
      bộ trưởng
      bộ trưởng thứ nhất
      tổng trưởng
      bộ trưởng cấp cao
      bộ trưởng điều phối
    `),
    position: 'minister',
    kind: 'office',
  },
  {
    forms: lines(`
      thứ trưởng
      thứ trưởng thường trực
      thứ trưởng thứ nhất
      trợ lý bộ trưởng
    `),
    position: 'deputy-minister',
    kind: 'office',
  },
  {
    forms: lines(`
      quốc vụ khanh
      bộ trưởng quốc vụ
    `),
    position: 'state-secretary',
    kind: 'office',
  },
  {
    forms: lines(`
      ngoại trưởng
      bộ trưởng ngoại giao
    `),
    position: 'minister',
    kind: 'office',
    portfolio: 'foreign-affairs',
  },
  {
    forms: lines(`
      thứ trưởng ngoại giao
    `),
    position: 'deputy-minister',
    kind: 'office',
    portfolio: 'foreign-affairs',
  },
  {
    forms: lines(`
      tổng thư ký
      tổng thư kí
    `),
    position: 'secretary-general',
    kind: 'office',
  },
  {
    forms: lines(`
      phó tổng thư ký
      phó tổng thư kí
    `),
    position: 'deputy-secretary-general',
    kind: 'office',
  },
  {
    forms: lines(`
      thư ký điều hành
      thư ký thường trực
    `),
    position: 'executive-secretary',
    kind: 'office',
  },
  {
    forms: lines(`
      bí thư
      bí thư thứ nhất
      bí thư thường trực
      thư ký
      thư ký báo chí
      thư ký hội đồng
    `),
    position: 'secretary',
    kind: 'office',
  },
  {
    forms: lines(`
      phó bí thư
      phó bí thư thường trực
    `),
    position: 'deputy-secretary',
    kind: 'office',
  },
  {
    forms: lines(`
      người phát ngôn
      phát ngôn viên
      nữ phát ngôn viên
      nữ phát ngôn
      nhà phát ngôn
      phó phát ngôn
      phó người phát ngôn
    `),
    position: 'spokesperson',
    kind: 'office',
  },
  {
    forms: lines(`
      tổng giám đốc
      tổng cục trưởng
      tổng vụ trưởng
      tổng giám đốc điều hành
    `),
    position: 'director-general',
    kind: 'office',
  },
  { forms: ['giám đốc điều hành'], position: 'executive-director', kind: 'office' },
  { forms: ['giám đốc quốc gia', 'giám đốc khu vực'], position: 'regional-director', kind: 'office' },
  {
    forms: lines(`
      giám đốc
      giám đốc cấp cao
      nữ giám đốc
      cục trưởng
      vụ trưởng
      viện trưởng
      chủ nhiệm
      chánh văn phòng
      phó chánh văn phòng
      chi cục trưởng
      hạt trưởng
      trạm trưởng
      phó trạm trưởng
      tổng trạm trưởng
      phó tổng trạm trưởng
      trưởng nhóm nghiên cứu
      trưởng nhóm
      trưởng dự án
      trưởng chi nhánh
      quản đốc
      giám đốc sáng lập
      đồng giám đốc
      giám đốc truyền thông
      giám đốc nghiên cứu
      giám đốc đối ngoại
      giám đốc kinh doanh
      giám đốc tài chính
      giám đốc vùng
      giám đốc chính sách
      giám đốc vận động
      giám đốc dự án
      giám đốc phát triển
      giám đốc khoa học
      giám đốc điều phối
      trưởng điều phối
      trưởng bộ phận truyền thông
      phụ trách truyền thông
      người phụ trách
      người điều hành
      điều hành
      viện phó
      hiệu phó
      trưởng
      trưởng khu vực
      chánh
      phó chánh
      quản lý
      quản lý dự án
      giám đốc nghệ thuật
      giám đốc kỹ thuật
      tổng đạo diễn
    `),
    position: 'director',
    kind: 'office',
  },
  {
    forms: lines(`
      phó giám đốc
      phó tổng giám đốc
      phó cục trưởng
      phó vụ trưởng
      phó viện trưởng
      phó trưởng
      phó chủ nhiệm
      phó giám đốc thường trực
      phó giám đốc phụ trách
      phó tổng giám đốc thường trực
      phó cục trưởng phụ trách
      phó vụ trưởng phụ trách
      phó viện trưởng phụ trách
      phó hạt trưởng
      phó tổng cục trưởng
      phó chi cục trưởng
      trợ lý tổng giám đốc
    `),
    position: 'deputy-director',
    kind: 'office',
  },
  {
    forms: lines(`
      chủ tịch
      nữ chủ tịch
      chủ tịch điều hành
      chủ tịch hội đồng quản trị
      chủ tịch HĐQT
      chủ tịch hội đồng thành viên
      chủ tịch HĐTV
      chủ tịch hội đồng trường
      chủ tịch hội đồng quản lý
      chủ tịch hội đồng khoa học
      chủ tịch luân phiên
      chủ tịch danh dự
      hội trưởng
      đồng chủ tịch
      chủ tọa
      chủ toạ
    `),
    position: 'chair',
    kind: 'office',
  },
  {
    forms: lines(`
      phó chủ tịch
      phó chủ tịch thường trực
      phó hội trưởng
      phó chủ tịch cấp cao
      phó chủ tịch thứ nhất
      phó chủ tịch hội đồng quản trị
      phó chủ tịch HĐQT
      phó chủ tịch chuyên trách
      phó chủ tịch phụ trách
    `),
    position: 'deputy-chair',
    kind: 'office',
  },
  {
    forms: lines(`
      người đứng đầu
      nhà lãnh đạo
      lãnh tụ
      lãnh đạo cao nhất
      thủ lĩnh
    `),
    position: 'leader',
    kind: 'office',
  },
  { forms: ['nhà sáng lập', 'đồng sáng lập', 'nhà đồng sáng lập', 'người sáng lập', 'sáng lập viên'], position: 'founder', kind: 'office' },
  {
    forms: lines(`
      CEO
      tổng điều hành
    `),
    position: 'chief-executive',
    kind: 'office',
  },
];
