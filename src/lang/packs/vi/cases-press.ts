// Cases of press releases and dispatches: papers, hosts, talks and those present as ministries and agencies tell of them.
import type { PackCase } from '../../corpus.ts';

export const pressCases: readonly PackCase[] = [
  {
    task: 'relation',
    text: 'Bà Ana Prado phát biểu. Lời bà được đưa ra sau khi bà hội đàm cùng ông Đào Hữu Khang tại Lima.',
    yes: ['Ana Prado MET Đào Hữu Khang'],
  },
  {
    task: 'relation',
    text: 'Bà Ana Prado phát biểu. Lời bà được đưa ra sau khi bà chưa hội đàm cùng ông Đào Hữu Khang tại Lima.',
    no: ['Ana Prado MET Đào Hữu Khang'],
  },
  {
    task: 'relation',
    text: 'Thủ tướng Đào Hữu Khang đã hội kiến Chủ tịch Quốc hội Ana Prado, Bộ trưởng Rosa Dias và bà Ingrid Solheim, dự Diễn đàn San hô.',
    yes: ['Đào Hữu Khang ATTENDED Diễn đàn San hô', 'Đào Hữu Khang MET Ingrid Solheim'],
    no: ['Ana Prado ATTENDED Diễn đàn San hô', 'Ingrid Solheim ATTENDED Diễn đàn San hô'],
  },
  {
    task: 'relation',
    text: 'Bà Ana Prado, ông Đào Hữu Khang và bà Ingrid Solheim dự Diễn đàn San hô.',
    yes: ['Ana Prado ATTENDED Diễn đàn San hô', 'Ingrid Solheim ATTENDED Diễn đàn San hô'],
  },
  {
    task: 'relation',
    text: 'Ông Đào Hữu Khang đã tiếp bà Ingrid Solheim, bà Ana Prado và ký Bản ghi nhớ về san hô.',
    yes: ['Đào Hữu Khang MET Ana Prado', 'Đào Hữu Khang SIGNED Bản ghi nhớ về san hô'],
    no: ['Ana Prado MET Ingrid Solheim', 'Ana Prado SIGNED Bản ghi nhớ về san hô'],
  },
  {
    task: 'relation',
    text: 'Ông Đào Hữu Khang chủ trì lễ đón bà Ana Prado đang thăm chính thức Việt Nam. Cùng dự có bà Ingrid Solheim. Tại hội đàm, hai bên trao đổi.',
    yes: ['Ingrid Solheim ATTENDED hội đàm'],
    no: ['Ingrid Solheim ATTENDED thăm chính thức Việt Nam'],
  },
  {
    task: 'organization',
    text: 'Tàu của Lực lượng Bảo vệ bờ biển Nhật Bản cập cảng.',
    yes: ['Lực lượng Bảo vệ bờ biển Nhật Bản'],
  },
  { task: 'place', text: 'Tàu neo ở bờ biển Nhật Bản, gần biển Hoa Đông.', no: ['biển Nhật Bản'] },
  {
    task: 'relation',
    text: 'Thay mặt hai cơ quan, Viện trưởng Viện Hải dương học Đào Hữu Khang và Giám đốc Quỹ Helianthus Ingrid Solheim ký Bản ghi nhớ về san hô.',
    yes: [
      'Đào Hữu Khang REPRESENTS Viện Hải dương học',
      'Ingrid Solheim REPRESENTS Quỹ Helianthus',
      'Viện Hải dương học SIGNED Bản ghi nhớ về san hô',
      'Quỹ Helianthus SIGNED Bản ghi nhớ về san hô',
    ],
  },
  {
    task: 'relation',
    text: 'Viện trưởng Viện Hải dương học Đào Hữu Khang và Giám đốc Quỹ Helianthus Ingrid Solheim ký Bản ghi nhớ về san hô.',
    no: ['Đào Hữu Khang REPRESENTS Viện Hải dương học', 'Viện Hải dương học SIGNED Bản ghi nhớ về san hô'],
  },
  {
    task: 'relation',
    text: 'Thứ trưởng Đào Hữu Khang đã cùng Đại sứ Na Uy Ingrid Solheim ký Bản ghi nhớ về san hô.',
    yes: ['Đào Hữu Khang SIGNED Bản ghi nhớ về san hô', 'Ingrid Solheim SIGNED Bản ghi nhớ về san hô'],
  },
  {
    task: 'relation',
    text: 'Văn kiện này cụ thể hóa Ý định thư mà hai Thứ trưởng Đào Hữu Khang và Ingrid Solheim ký tại Lima.',
    yes: ['Đào Hữu Khang SIGNED Ý định thư', 'Ingrid Solheim SIGNED Ý định thư'],
  },
  {
    task: 'relation',
    text: 'Thủ tướng Đào Hữu Khang đã chứng kiến việc ký kết Bản ghi nhớ về san hô giữa Viện Hải dương học và Quỹ Helianthus.',
    yes: ['Viện Hải dương học SIGNED Bản ghi nhớ về san hô', 'Quỹ Helianthus SIGNED Bản ghi nhớ về san hô'],
    no: ['Đào Hữu Khang SIGNED Bản ghi nhớ về san hô'],
  },
  {
    task: 'relation',
    text: 'Hai nhà lãnh đạo chứng kiến lễ trao các văn kiện, gồm: Bản ghi nhớ về san hô giữa Viện Hải dương học và Quỹ Helianthus; Thỏa thuận hợp tác đào tạo cán bộ giữa Cục Kiểm ngư và Đại học Bergen.',
    yes: ['Viện Hải dương học SIGNED Bản ghi nhớ về san hô', 'Đại học Bergen SIGNED Thỏa thuận hợp tác đào tạo cán bộ'],
  },
  {
    task: 'relation',
    text: 'Viện Hải dương học và Quỹ Helianthus tổ chức lễ ký Bản ghi nhớ về san hô.',
    yes: ['Viện Hải dương học SIGNED Bản ghi nhớ về san hô', 'Quỹ Helianthus SIGNED Bản ghi nhớ về san hô'],
  },
  {
    task: 'relation',
    text: 'Viện Hải dương học tổ chức lễ ký Bản ghi nhớ về san hô.',
    no: ['Viện Hải dương học SIGNED Bản ghi nhớ về san hô'],
  },
  {
    task: 'relation',
    text: 'Viện Hải dương học và Quỹ Helianthus đã ký Bản ghi nhớ về san hô. Ông Đào Hữu Khang và bà Ingrid Solheim đại diện hai bên ký văn kiện.',
    yes: ['Ingrid Solheim SIGNED Bản ghi nhớ về san hô'],
    no: ['Ingrid Solheim SIGNED văn kiện'],
  },
  {
    task: 'relation',
    heading: 'Lào và Campuchia ký Bản ghi nhớ về san hô',
    text: 'Bộ trưởng Đào Hữu Khang và Bộ trưởng Ingrid Solheim đã ký Bản ghi nhớ về san hô tại Lima.',
    yes: ['Lào SIGNED Bản ghi nhớ về san hô', 'Campuchia SIGNED Bản ghi nhớ về san hô'],
  },
  {
    task: 'relation',
    heading: 'Lào và Campuchia sắp ký Hiệp định mới',
    text: 'Bộ trưởng Đào Hữu Khang và Bộ trưởng Ingrid Solheim đã ký Bản ghi nhớ về san hô tại Lima.',
    no: ['Lào SIGNED Bản ghi nhớ về san hô', 'Campuchia SIGNED Bản ghi nhớ về san hô'],
  },
  { task: 'relation', text: 'Lào và Campuchia nhất trí thúc đẩy đàm phán, tiến tới ký Hiệp định Vận tải đường sông.', no: ['*'] },
  {
    task: 'relation',
    text: 'Sáng 15/9, tại Huế, UNESCO chủ trì, phối hợp với Cục Di sản văn hóa (A5), Bộ Công an tổ chức Hội thảo Gốm cổ.',
    yes: [
      'UNESCO CO_HOSTED Hội thảo Gốm cổ',
      'Cục Di sản văn hóa CO_HOSTED Hội thảo Gốm cổ',
      'Cục Di sản văn hóa PART_OF Bộ Công an',
      'Hội thảo Gốm cổ HELD_IN Huế',
    ],
    no: ['Bộ Công an CO_HOSTED Hội thảo Gốm cổ'],
  },
  {
    task: 'relation',
    text: 'Viện Hải dương học phối hợp với Cục Di sản văn hóa, Đại học Bergen tổ chức Hội thảo Gốm cổ.',
    yes: [
      'Viện Hải dương học CO_HOSTED Hội thảo Gốm cổ',
      'Cục Di sản văn hóa CO_HOSTED Hội thảo Gốm cổ',
      'Đại học Bergen CO_HOSTED Hội thảo Gốm cổ',
    ],
  },
  {
    task: 'relation',
    text: 'Viện Hải dương học đề nghị Cục Di sản văn hóa, Đại học Bergen tổ chức Hội thảo Gốm cổ.',
    no: ['Viện Hải dương học CO_HOSTED Hội thảo Gốm cổ', 'Viện Hải dương học HOSTED Hội thảo Gốm cổ'],
  },
  {
    task: 'relation',
    text: 'Hội nghị Nghề cá khai mạc tại Huế. Phát biểu tại phiên thảo luận về rác nhựa, bà Ingrid Solheim khen chủ nhà.',
    yes: ['Ingrid Solheim ATTENDED phiên thảo luận về rác nhựa', 'Ingrid Solheim ATTENDED Hội nghị Nghề cá'],
  },
  { task: 'organization', text: 'Trường Đại học Luật Hà Nội mở cửa trở lại.', yes: ['Trường Đại học Luật Hà Nội'] },
  { task: 'organization', text: 'Hai bên trao đổi về Luật Thủy sản.', no: ['*'] },
  {
    task: 'relation',
    text: 'UNESCO mở khóa tập huấn về gốm cổ tại Huế.',
    yes: ['UNESCO HOSTED khóa tập huấn về gốm cổ'],
  },
  { task: 'relation', text: 'UNESCO mở tủ, khóa tập huấn về gốm cổ tại Huế vẫn vắng.', no: ['UNESCO HOSTED *'] },
  {
    task: 'relation',
    text: 'Hội nghị Nghề cá khai mạc ngày 3/5/2025 tại Huế. UNESCO sẽ đăng cai hội nghị năm 2027.',
    yes: ['UNESCO HOSTED hội nghị năm 2027'],
    no: ['UNESCO HOSTED Hội nghị Nghề cá'],
  },
  {
    task: 'relation',
    text: 'Hội nghị Nghề cá khai mạc ngày 3/5/2025 tại Huế. UNESCO tổ chức hội nghị năm 2025.',
    yes: ['UNESCO HOSTED Hội nghị Nghề cá'],
  },
  {
    task: 'relation',
    text: 'Hội nghị Nghề cá khai mạc tại Huế với sự tham dự của các đối tác đối thoại. Đây là lần thứ ba Lào đăng cai sự kiện này.',
    yes: ['Lào HOSTED Hội nghị Nghề cá'],
  },
  { task: 'event', text: 'Cuộc đối thoại về nghề cá khai mạc tại Huế.', yes: ['Cuộc đối thoại về nghề cá'] },
  {
    task: 'relation',
    text: 'Bà Ingrid Solheim và ông Đào Hữu Khang đã ký biên bản thống nhất về vận tải đường sông. Ông Robert Solheim chưa ký biên bản bàn giao.',
    yes: ['Ingrid Solheim SIGNED biên bản thống nhất về vận tải đường sông'],
    no: ['Robert Solheim SIGNED biên bản bàn giao'],
  },
  {
    task: 'relation',
    text: 'Viện Hải dương học vừa ký thỏa thuận hợp tác với Đại học Bergen.',
    yes: ['Viện Hải dương học SIGNED thỏa thuận hợp tác', 'Đại học Bergen SIGNED thỏa thuận hợp tác'],
  },
  {
    task: 'relation',
    text: 'Viện Hải dương học hợp tác với Đại học Bergen từ lâu. Hai bên chưa ký chương trình phối hợp với Quỹ Helianthus.',
    no: ['Đại học Bergen SIGNED chương trình phối hợp', 'Quỹ Helianthus SIGNED chương trình phối hợp'],
  },
  {
    task: 'instrument',
    text: 'Sáng 3/6, diễn ra lễ ký kết thỏa thuận hợp tác giữa Viện Hải dương học và Báo Bình Hòa giai đoạn 2026-2030.',
    yes: ['thỏa thuận hợp tác'],
  },
  { task: 'instrument', text: 'Sáng 3/6, hai bên dự lễ ký kết các văn kiện.', no: ['các văn kiện', 'văn kiện'] },
  {
    task: 'relation',
    text: 'Đại sứ Ingrid Solheim đã có buổi chào xã giao Bí thư Đào Hữu Khang. Ông Robert Solheim dự buổi chào cờ ở Huế.',
    yes: ['Ingrid Solheim MET Đào Hữu Khang'],
    no: ['Robert Solheim MET Đào Hữu Khang'],
  },
];
