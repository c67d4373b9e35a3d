// Cases: positions and relations, with denials, plans and conditions that must give nothing.
import type { PackCase } from '../../corpus.ts';

export const relations: readonly PackCase[] = [
  { task: 'position', text: 'Bộ trưởng Bộ Xây dựng Lương Đình Khoát đi thị sát.', yes: ['Lương Đình Khoát HOLDS_POSITION Bộ Xây dựng'] },
  {
    task: 'position',
    text: 'Bà Ngô Thị Bích Vân, Viện trưởng Viện Dinh dưỡng, đến muộn.',
    yes: ['Ngô Thị Bích Vân HOLDS_POSITION Viện Dinh dưỡng'],
  },
  {
    task: 'position',
    text: 'Đại sứ Na Uy tại Việt Nam Ingrid Solheim thăm làng gốm.',
    yes: ['Ingrid Solheim REPRESENTS Na Uy'],
    no: ['Ingrid Solheim REPRESENTS Việt Nam'],
  },
  { task: 'position', text: 'Tổng thống Chile Mateo Rivas đến Lima.', yes: ['Mateo Rivas HOLDS_POSITION Chile'] },
  {
    task: 'relation',
    text: 'Bộ trưởng Lương Đình Khoát tham dự Hội nghị Cầu đường châu Á.',
    yes: ['Lương Đình Khoát ATTENDED Hội nghị Cầu đường châu Á'],
  },
  { task: 'relation', text: 'Bộ trưởng Lương Đình Khoát không tham dự Hội nghị Cầu đường châu Á.', no: ['*'] },
  { task: 'relation', text: 'Trại đặt tại Temuco ở miền nam Chile.', yes: ['Temuco LOCATED_IN Chile'] },
  { task: 'relation', text: 'Hội thảo Gốm cổ do Cục Di sản văn hóa tổ chức.', yes: ['Cục Di sản văn hóa HOSTED Hội thảo Gốm cổ'] },
  {
    task: 'relation',
    text: 'Hội thảo Gốm cổ do Cục Di sản văn hóa phối hợp với UNESCO tổ chức.',
    yes: ['Cục Di sản văn hóa CO_HOSTED Hội thảo Gốm cổ', 'UNESCO CO_HOSTED Hội thảo Gốm cổ'],
  },
  { task: 'relation', text: 'Hội nghị Cầu đường châu Á được tổ chức tại Hà Nội.', yes: ['Hội nghị Cầu đường châu Á HELD_IN Hà Nội'] },
  { task: 'relation', text: 'Hội nghị Cầu đường châu Á diễn ra tại Hà Nội.', yes: ['Hội nghị Cầu đường châu Á HELD_IN Hà Nội'] },
  {
    task: 'relation',
    text: 'Lào và Campuchia đã ký Hiệp định Vận tải đường sông.',
    yes: ['Lào SIGNED Hiệp định Vận tải đường sông', 'Campuchia SIGNED Hiệp định Vận tải đường sông'],
  },
  { task: 'relation', text: 'Lào và Campuchia chưa ký Hiệp định Vận tải đường sông.', no: ['*'] },
  { task: 'relation', text: 'Bộ trưởng Lương Đình Khoát đã gặp Đại sứ Ingrid Solheim.', yes: ['Lương Đình Khoát MET Ingrid Solheim'] },
  { task: 'relation', text: 'Nếu Bộ trưởng Lương Đình Khoát gặp Đại sứ Ingrid Solheim, lịch sẽ đổi.', no: ['*'] },
  { task: 'position', text: 'Chủ tịch Quốc hội Lương Đình Khoát tiếp khách.', yes: ['Lương Đình Khoát HOLDS_POSITION Quốc hội'] },
  { task: 'relation', text: 'Ông Lương Đình Khoát mong muốn Lào ký Hiệp định Vận tải đường sông.', no: ['*'] },
  { task: 'relation', text: 'Lào ký Hiệp định Vận tải đường sông với Campuchia.', yes: ['Campuchia SIGNED Hiệp định Vận tải đường sông'] },
  {
    task: 'relation',
    text: 'Hội nghị Cầu đường khai mạc tại Huế. Ông Lương Đình Khoát và bà Ingrid Solheim cũng đến dự.',
    yes: ['Lương Đình Khoát ATTENDED Hội nghị Cầu đường', 'Ingrid Solheim ATTENDED Hội nghị Cầu đường'],
  },
  {
    task: 'relation',
    text: 'Hội nghị Cầu đường khai mạc tại Huế. Phía bạn có Đại sứ Na Uy Ingrid Solheim.',
    yes: ['Ingrid Solheim ATTENDED Hội nghị Cầu đường'],
  },
  {
    task: 'relation',
    text: 'Chuyến thăm Lào của Thủ tướng Nepal Dipak Thapa kết thúc hôm qua.',
    yes: ['Dipak Thapa ATTENDED Chuyến thăm Lào', 'Chuyến thăm Lào HELD_IN Lào'],
  },
  {
    task: 'relation',
    text: 'Cuộc họp ba bên giữa Lào, Campuchia và Thái Lan diễn ra tại Huế.',
    yes: ['Lào ATTENDED Cuộc họp ba bên', 'Thái Lan ATTENDED Cuộc họp ba bên'],
  },
  { task: 'relation', text: 'Cuộc gặp giữa ông Lương Đình Khoát và bà Ingrid Solheim, dự kiến sáng nay, đã bị hủy.', no: ['*'] },
  {
    task: 'relation',
    text: 'Bộ trưởng Lương Đình Khoát đã tiếp Đại sứ Ingrid Solheim. Tại buổi tiếp, hai bên trao quà.',
    yes: ['Lương Đình Khoát ATTENDED buổi tiếp', 'Ingrid Solheim ATTENDED buổi tiếp'],
  },
  { task: 'relation', text: 'Hội nghị Cầu đường được dự tính tổ chức tại Huế nhưng bị hoãn.', no: ['Hội nghị Cầu đường HELD_IN Huế'] },
  {
    task: 'position',
    text: 'Đại biện lâm thời Đại sứ quán Ecuador tại Việt Nam Pablo Rojas đến muộn.',
    yes: ['Pablo Rojas REPRESENTS Ecuador', 'Pablo Rojas HOLDS_POSITION Đại sứ quán Ecuador tại Việt Nam'],
  },
  {
    task: 'position',
    text: 'Ủy ban nhân dân tỉnh Quảng Trị họp sáng nay. Phó Chủ tịch UBND tỉnh Hồ Văn Sáu đến muộn.',
    yes: ['Hồ Văn Sáu HOLDS_POSITION Ủy ban nhân dân tỉnh Quảng Trị'],
  },
  {
    task: 'relation',
    text: 'Sáng 12/5, tại Hạ Long, Bộ Y tế phối hợp với UNICEF tổ chức khai giảng Khóa huấn luyện cấp cứu biển dành cho thủy thủ.',
    yes: ['UNICEF CO_HOSTED Khóa huấn luyện', 'Khóa huấn luyện HELD_IN Hạ Long'],
  },
  {
    task: 'relation',
    text: 'Hội nghị Nghề cá khu vực lần thứ năm diễn ra tại Nha Trang. Dự lễ khai mạc có Bộ trưởng Lê Quốc Thắng và Đại sứ Na Uy Ingrid Solheim.',
    yes: ['Ingrid Solheim ATTENDED Hội nghị Nghề cá khu vực lần thứ năm', 'Ingrid Solheim ATTENDED lễ khai mạc'],
  },
  {
    task: 'relation',
    text: 'Bộ Công Thương tổ chức Diễn đàn Logistics tại Hải Phòng. Diễn đàn do Thứ trưởng Lê Văn Khoa và Đại sứ Hà Lan Anna de Vries đồng chủ trì.',
    yes: ['Anna de Vries ATTENDED Diễn đàn Logistics'],
    no: ['Anna de Vries HOSTED Diễn đàn Logistics', 'Anna de Vries CO_HOSTED Diễn đàn Logistics'],
  },
  {
    task: 'relation',
    text: 'Phó Tổng Giám đốc FAO phụ trách Hợp tác kỹ thuật Wang Lihua phát biểu.',
    yes: ['Wang Lihua HOLDS_POSITION FAO'],
  },
  {
    task: 'relation',
    text: 'Công an tỉnh Lạng Sơn tổ chức hội đàm thường niên lần thứ VIII với Công an tỉnh Quảng Tây. Hội đàm lần thứ IX dự kiến diễn ra tại Nam Ninh.',
    yes: ['Hội đàm lần thứ IX HELD_IN Nam Ninh'],
  },
  {
    task: 'relation',
    text: 'Hội nghị Nghề cá khu vực diễn ra tại Nha Trang. Tham dự hội nghị có Bộ trưởng Lê Quốc Thắng; bà Ingrid Solheim, Đại sứ Na Uy; đại diện Đại sứ quán Nhật Bản, Đại sứ quán Pháp cùng 36 học viên đến từ 9 nước.',
    yes: ['Đại sứ quán Pháp ATTENDED Hội nghị Nghề cá khu vực', '36 học viên ATTENDED Hội nghị Nghề cá khu vực'],
  },
  {
    task: 'relation',
    text: 'Hội nghị Nghề cá khu vực diễn ra tại Nha Trang, có sự tham gia của Bộ trưởng đến từ Vanuatu, Tonga, Samoa và 8 nước khác.',
    yes: ['Tonga ATTENDED Hội nghị Nghề cá khu vực', 'Samoa ATTENDED Hội nghị Nghề cá khu vực'],
  },
  {
    task: 'relation',
    text: 'Bộ trưởng Bộ Tài chính Đỗ Gia Bình kết thúc chuyến thăm và làm việc tại Peru, Ecuador và Colombia từ ngày 10 đến 18/4.',
    yes: ['chuyến thăm và làm việc HELD_IN Ecuador', 'chuyến thăm và làm việc HELD_IN Colombia'],
  },
  {
    task: 'position',
    text: 'Tham tán Văn hóa Đại sứ quán Nhật Bản Kenji Mori phát biểu.',
    yes: ['Kenji Mori REPRESENTS Nhật Bản', 'Kenji Mori HOLDS_POSITION Đại sứ quán Nhật Bản'],
  },
  {
    task: 'position',
    text: 'Bà Lê Quỳnh Mai, Trưởng Phái đoàn thường trực Việt Nam tại Geneva, phát biểu.',
    yes: ['Lê Quỳnh Mai HOLDS_POSITION Phái đoàn thường trực Việt Nam tại Geneva'],
  },
  {
    task: 'position',
    text: 'Thượng tá Phạm Trung Trực, Phó Chỉ huy trưởng Bộ đội Biên phòng tỉnh, đến muộn.',
    yes: ['Phạm Trung Trực HOLDS_POSITION Bộ đội Biên phòng tỉnh'],
  },
  {
    task: 'position',
    text: 'Vụ Pháp chế thuộc Bộ Công Thương soạn văn bản.',
    yes: ['Vụ Pháp chế PART_OF Bộ Công Thương'],
  },
  { task: 'position', text: 'Bà Ingrid Solheim (Na Uy) phản đối.', yes: ['Ingrid Solheim REPRESENTS Na Uy'] },
  { task: 'position', text: 'Bà Ingrid Solheim (ở Na Uy) phản đối.', no: ['*'] },
  {
    task: 'relation',
    text: 'Hội nghị Nghề cá khu vực diễn ra tại Nha Trang. Đoàn đại biểu cấp cao Lào do Thứ trưởng Bộ Y tế Bounmy Keo dẫn đầu tham dự hội nghị.',
    yes: [
      'Đoàn đại biểu cấp cao Lào ATTENDED Hội nghị Nghề cá khu vực',
      'Bounmy Keo ATTENDED Hội nghị Nghề cá khu vực',
      'Bounmy Keo REPRESENTS Lào',
    ],
  },
  {
    task: 'relation',
    text: 'Sáng 5/6, đoàn công tác tỉnh Champasak đã đến chào xã giao Bí thư Tỉnh ủy Kon Tum Lê Vĩnh Lộc.',
    yes: ['đoàn công tác tỉnh Champasak MET Lê Vĩnh Lộc'],
  },
  {
    task: 'relation',
    text: 'Bộ trưởng Ngoại giao Peru Luis Salazar đã thăm chính thức Việt Nam từ ngày 10 đến 12/6/2026. Cùng tham gia đoàn có Thứ trưởng Kinh tế Carolina Vega.',
    yes: ['Luis Salazar ATTENDED thăm chính thức Việt Nam', 'Carolina Vega ATTENDED thăm chính thức Việt Nam'],
  },
  {
    task: 'relation',
    text: 'Thứ trưởng New Zealand Tom Hara cho hay nước này sẽ đăng cai vòng đàm phán kỹ thuật tại Auckland.',
    yes: ['New Zealand HOSTED vòng đàm phán kỹ thuật'],
  },
  {
    task: 'position',
    text: 'Tại họp báo thường kỳ của Bộ Ngoại giao, Người phát ngôn Vũ Mai Ngân trả lời nhiều câu hỏi.',
    yes: ['Vũ Mai Ngân HOLDS_POSITION Bộ Ngoại giao'],
  },
  {
    task: 'position',
    text: 'Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh Đào Hữu Khang đến muộn.',
    yes: ['Đào Hữu Khang HOLDS_POSITION Ủy ban nhân dân tỉnh Tây Ninh'],
  },
  {
    task: 'position',
    text: 'Ông Võ Văn Tâm, Chủ tịch HĐND thành phố Hồ Chí Minh, đến muộn.',
    yes: ['Võ Văn Tâm HOLDS_POSITION HĐND thành phố Hồ Chí Minh'],
  },
  {
    task: 'relation',
    text: 'Vòng đàm phán thứ tư kết thúc ngày 9/5 tại Dubai.',
    yes: ['Vòng đàm phán thứ tư HELD_IN Dubai'],
  },
  {
    task: 'relation',
    text: 'Bộ trưởng Phan Văn Hải đã có các cuộc tiếp xúc song phương với Ngoại trưởng Ấn Độ Rajiv Menon và Quốc vụ khanh Anh Lucy Brown.',
    yes: ['Phan Văn Hải MET Rajiv Menon', 'Phan Văn Hải MET Lucy Brown'],
  },
  {
    task: 'relation',
    text: 'Hội thảo về san hô diễn ra tại Trung tâm Quốc tế Bergen, Na Uy.',
    yes: ['Hội thảo về san hô HELD_IN Trung tâm Quốc tế Bergen'],
  },
  {
    task: 'relation',
    text: 'Chủ tịch nước Trần Văn Lâm và Tổng thống Slovenia Marko Kranjc duyệt đội danh dự. Sau lễ đón, hai nhà lãnh đạo đã hội đàm.',
    yes: ['Trần Văn Lâm MET Marko Kranjc'],
  },
  {
    task: 'relation',
    text: 'Đoàn Na Uy đã đến Huế. Tiếp và làm việc với Đoàn có các đồng chí: Lê Quốc Thắng, Đào Hữu Khang. Tại buổi làm việc, hai bên trao đổi về nghề cá.',
    yes: ['Lê Quốc Thắng ATTENDED buổi làm việc', 'Đào Hữu Khang ATTENDED buổi làm việc'],
    no: ['Lê Quốc Thắng MET Na Uy'],
  },
  {
    task: 'relation',
    text: 'Đoàn Na Uy và Peru đã gặp nhau tại Perth, Australia hôm 2/11.',
    yes: ['Na Uy MET Peru'],
    no: ['Na Uy MET Australia', 'Peru MET Australia'],
  },
  { task: 'relation', text: 'Chặng cuối là thủ đô Lima. Tại đây, đoàn dự Hội thảo về đê biển.', yes: ['Hội thảo về đê biển HELD_IN Lima'] },
  {
    task: 'relation',
    text: 'Hội nghị cấp bộ trưởng về cá mú không thể diễn ra do bão. Bộ trưởng Thủy sản Fiji Ingrid Solheim cảm ơn nước chủ nhà.',
    no: ['Ingrid Solheim ATTENDED Hội nghị cấp bộ trưởng về cá mú'],
  },
  {
    task: 'relation',
    text: 'Lễ khai mạc Liên hoan Múa rối Đông Nam Á lần thứ III diễn ra tối qua. Tới dự buổi lễ có các đồng chí: Đào Hữu Khang, Giám đốc Sở Du lịch; Lê Quốc Thắng.',
    yes: ['Đào Hữu Khang ATTENDED Lễ khai mạc', 'Lê Quốc Thắng ATTENDED Liên hoan Múa rối Đông Nam Á lần thứ III'],
  },
  {
    task: 'relation',
    text: 'Cục Di sản văn hóa tổ chức Lễ khai mạc Liên hoan Múa rối Đông Nam Á lần thứ III tại Huế.',
    yes: ['Cục Di sản văn hóa HOSTED Liên hoan Múa rối Đông Nam Á lần thứ III', 'Liên hoan Múa rối Đông Nam Á lần thứ III HELD_IN Huế'],
  },
  {
    task: 'relation',
    text: 'Đại sứ quán Na Uy mở hội thảo Biển xanh. Hội thảo do Đại sứ quán và Viện Hải dương học tổ chức.',
    yes: ['Đại sứ quán Na Uy CO_HOSTED hội thảo Biển xanh'],
  },
  {
    task: 'relation',
    text: 'Hội nghị Nghề cá khai mạc tại Lima. Có mặt tại đây là đại diện hải quan các nước Chile, Bolivia và Ecuador.',
    yes: ['Chile ATTENDED Hội nghị Nghề cá', 'Ecuador ATTENDED Hội nghị Nghề cá'],
  },
  {
    task: 'relation',
    text: 'Chiều 3/2, tại Huế, ông Đào Hữu Khang tiếp đoàn doanh nghiệp Na Uy do bà Ingrid Solheim dẫn đầu. Tại buổi tiếp, hai bên trao đổi về nghề cá.',
    yes: ['Đào Hữu Khang ATTENDED buổi tiếp', 'Ingrid Solheim ATTENDED buổi tiếp'],
  },
  {
    task: 'relation',
    text: 'Được sự hỗ trợ của UNESCO, Viện Hải dương học tổ chức Hội thảo Biển xanh.',
    yes: ['Viện Hải dương học HOSTED Hội thảo Biển xanh'],
    no: ['UNESCO CO_HOSTED Hội thảo Biển xanh', 'UNESCO HOSTED Hội thảo Biển xanh'],
  },
  {
    task: 'relation',
    text: 'Viện Hải dương học và Hội Nghề cá đã ký Ý định thư.',
    yes: ['Viện Hải dương học SIGNED Ý định thư', 'Hội Nghề cá SIGNED Ý định thư'],
  },
  // chặng của một chuyến đi, kể trong câu không nhắc tên nó
  {
    task: 'relation',
    text: 'Bộ trưởng Trần Văn Bình bắt đầu chuyến thăm chính thức Hungary. Tại Budapest, ông Bình hội đàm với ông Lê Minh Hoàng.',
    yes: ['chuyến thăm chính thức Hungary HELD_IN Budapest'],
  },
  {
    task: 'relation',
    text: 'Bộ trưởng Trần Văn Bình bắt đầu chuyến thăm chính thức Hungary. Tại Budapest, bà Lê Thị Hoa cho biết kết quả.',
    no: ['chuyến thăm chính thức Hungary HELD_IN Budapest'],
  },
  // chuyến thăm chỉ được kể bằng động từ
  {
    task: 'relation',
    text: 'Ngày 8/6, Bộ trưởng Trần Văn Bình đã thăm và làm việc tại Lào.',
    yes: ['Trần Văn Bình ATTENDED thăm và làm việc tại Lào', 'thăm và làm việc tại Lào HELD_IN Lào'],
  },
  { task: 'event', text: 'Ngày 8/6, Bộ trưởng Trần Văn Bình không thăm và làm việc tại Lào.', no: ['thăm và làm việc tại Lào'] },
  // ai chứng kiến việc ký, khi lễ ký mãi sau mới được nhắc tên
  {
    task: 'relation',
    text: 'Ông Trần Văn Bình và bà Lê Thị Hoa ký Bản ghi nhớ về muối tại Budapest, dưới sự chứng kiến của Thị trưởng Phạm Minh Đức.\nVăn kiện ngắn. Có mười điều. Trời khô.\nPhát biểu tại lễ ký, bà Hoa cảm ơn mọi người.',
    yes: ['Phạm Minh Đức ATTENDED lễ ký'],
  },
  {
    task: 'relation',
    text: 'Ông Trần Văn Bình chưa ký Bản ghi nhớ về muối tại Budapest, dưới sự chứng kiến của Thị trưởng Phạm Minh Đức.\nVăn kiện ngắn. Có mười điều. Trời khô.\nPhát biểu tại lễ ký, bà Hoa cảm ơn mọi người.',
    no: ['Phạm Minh Đức ATTENDED lễ ký'],
  },
];
