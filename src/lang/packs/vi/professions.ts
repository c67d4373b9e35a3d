// Offices of the forces, courts, parliaments, universities and the press.
import type { Role } from '../../pack.ts';
import { lines } from './lines.ts';

export const professions: readonly Role[] = [
  {
    forms: lines(`
      thống đốc
      tỉnh trưởng
      phó thống đốc
      thống đốc bang
    `),
    position: 'governor',
    kind: 'office',
  },
  {
    forms: lines(`
      thị trưởng
      nữ thị trưởng
      đô trưởng
    `),
    position: 'mayor',
    kind: 'office',
  },
  {
    forms: lines(`
      chánh án
      phó chánh án
      thẩm phán
      nữ thẩm phán
    `),
    position: 'judge',
    kind: 'office',
  },
  {
    forms: lines(`
      tổng chưởng lý
      tổng công tố
      công tố viên
      công tố viên trưởng
      trưởng công tố
      kiểm sát viên
      chưởng lý
    `),
    position: 'attorney-general',
    kind: 'office',
  },
  { forms: ['cao ủy', 'cao uỷ', 'phó cao ủy'], position: 'high-commissioner', kind: 'office' },
  {
    forms: lines(`
      ủy viên
      uỷ viên
      đại diện cấp cao
    `),
    position: 'commissioner',
    kind: 'office',
  },
  {
    forms: lines(`
      điều phối viên
      điều phối viên thường trú
      điều phối viên quốc gia
      nữ điều phối viên
      điều phối viên nhân đạo
    `),
    position: 'coordinator',
    kind: 'office',
  },
  {
    forms: lines(`
      tổng kiểm toán
      tổng thanh tra
      phó tổng thanh tra
      chánh thanh tra
      phó chánh thanh tra
    `),
    position: 'auditor-general',
    kind: 'office',
  },
  {
    forms: lines(`
      tư lệnh
      tổng tư lệnh
      tư lệnh trưởng
      phó tư lệnh
      tổng tham mưu trưởng
      phó tổng tham mưu trưởng
      tham mưu trưởng
      chính ủy
      chỉ huy trưởng
      chỉ huy
      đồn trưởng
      phó đồn trưởng
      phó chính ủy
      chính trị viên
      phó chỉ huy trưởng
      phó chỉ huy
      phó tham mưu trưởng
      hạm trưởng
      phó tư lệnh trưởng
      chủ nhiệm chính trị
      trung đoàn trưởng
      lữ đoàn trưởng
      cảnh sát trưởng
    `),
    position: 'commander',
    kind: 'office',
  },
  {
    forms: lines(`
      hiệu trưởng
      phó hiệu trưởng
      nữ hiệu trưởng
    `),
    position: 'rector',
    kind: 'office',
  },
  {
    forms: lines(`
      tổng biên tập
      phó tổng biên tập
      thư ký tòa soạn
    `),
    position: 'editor-in-chief',
    kind: 'office',
  },
  {
    forms: lines(`
      nghị sĩ
      nữ nghị sĩ
      nghị sỹ
      hạ nghị sĩ
      thượng nghị sĩ
      dân biểu
      đại biểu quốc hội
    `),
    position: 'member-of-parliament',
    kind: 'office',
  },
  {
    forms: lines(`
      cố vấn
      cố vấn cấp cao
      cố vấn trưởng
      cố vấn an ninh quốc gia
      trợ lý
      trợ lý ngoại trưởng
      trợ lý tổng thống
      cố vấn đặc biệt
      cố vấn pháp lý
      trợ lý bộ trưởng
      trợ lý tổng thư ký
    `),
    position: 'adviser',
    kind: 'office',
  },
  {
    forms: lines(`
      giáo sư
      phó giáo sư
      nữ giáo sư
      giảng viên
      giảng viên cao cấp
      nhà nghiên cứu
      nữ nhà nghiên cứu
      nghiên cứu viên
      nghiên cứu viên cao cấp
      giáo sư luật
      học giả
      viện sĩ
    `),
    position: 'professor',
    kind: 'office',
  },
  {
    forms: lines(`
      chuyên gia
      chuyên gia trưởng
      chuyên gia cấp cao
      nữ chuyên gia
      nhà phân tích
      nhà kinh tế trưởng
      kinh tế trưởng
      chuyên viên
      cán bộ chương trình
      thanh tra viên
      thanh tra viên trưởng
      kỹ sư trưởng
      nhà khoa học trưởng
      giám sát viên
      nhà nghiên cứu chính
    `),
    position: 'expert',
    kind: 'office',
  },
  {
    forms: lines(`
      lãnh đạo
      nhà lãnh đạo
      thủ lĩnh
      lãnh tụ
      chủ soái
      đội trưởng
      huấn luyện viên trưởng
      huấn luyện viên
      HLV
    `),
    position: 'leader',
    kind: 'office',
  },
];
