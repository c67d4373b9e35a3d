// Cases: who is reported to have said what.
import type { PackCase } from '../../corpus.ts';

export const statements: readonly PackCase[] = [
  {
    task: 'statement',
    text: 'Ông Lương Đình Khoát cho biết cây cầu sẽ thông xe trước Tết.',
    yes: ['Lương Đình Khoát: cây cầu sẽ thông xe trước Tết'],
  },
  {
    task: 'statement',
    text: 'Cây cầu sẽ thông xe trước Tết. Ông Lương Đình Khoát cho biết điều này tại họp báo.',
    yes: ['Lương Đình Khoát: Cây cầu sẽ thông xe trước Tết'],
  },
  {
    task: 'statement',
    text: 'Cây cầu sẽ thông xe trước Tết. Đây là thông tin được ông Lương Đình Khoát đưa ra tại họp báo.',
    yes: ['Lương Đình Khoát: Cây cầu sẽ thông xe trước Tết'],
  },
  {
    task: 'statement',
    text: 'Cây cầu sẽ thông xe trước Tết. Ông Lương Đình Khoát cho biết điều này là cần thiết.',
    no: ['Lương Đình Khoát: Cây cầu sẽ thông xe trước Tết'],
  },
  { task: 'statement', text: 'Ông Lương Đình Khoát khẳng định rằng cây cầu an toàn.', yes: ['Lương Đình Khoát: cây cầu an toàn'] },
  {
    task: 'statement',
    text: '"Cây cầu này an toàn", ông Lương Đình Khoát nói. "Chúng tôi đã thử tải ba lần".',
    yes: ['Lương Đình Khoát: Cây cầu này an toàn', 'Lương Đình Khoát: Chúng tôi đã thử tải ba lần'],
  },
  { task: 'statement', text: 'Bà Ngô Thị Bích Vân nói: "Trẻ em cần ăn đủ rau".', yes: ['Ngô Thị Bích Vân: Trẻ em cần ăn đủ rau'] },
  {
    task: 'statement',
    text: 'Bà Ngô Thị Bích Vân, Viện trưởng Viện Dinh dưỡng, cảnh báo tỷ lệ béo phì đang tăng nhanh.',
    yes: ['Ngô Thị Bích Vân: tỷ lệ béo phì đang tăng nhanh'],
  },
  {
    task: 'statement',
    text: 'Theo bà Ngô Thị Bích Vân, tỷ lệ béo phì đang tăng nhanh.',
    yes: ['Ngô Thị Bích Vân: tỷ lệ béo phì đang tăng nhanh'],
  },
  { task: 'statement', text: 'Tỷ lệ béo phì đang tăng nhanh, theo Bộ Y tế.', yes: ['Bộ Y tế: Tỷ lệ béo phì đang tăng nhanh'] },
  {
    task: 'statement',
    text: 'Phát biểu tại lễ khai trương, bà Đỗ Minh Thu nhấn mạnh ngành cà phê phải đổi mới.',
    yes: ['Đỗ Minh Thu: ngành cà phê phải đổi mới'],
  },
  {
    task: 'statement',
    text: 'Bà Đỗ Minh Thu đến sớm. Bà cho rằng giá cà phê còn tăng, đồng thời đề nghị các tỉnh giữ diện tích.',
    yes: ['Đỗ Minh Thu: giá cà phê còn tăng', 'Đỗ Minh Thu: các tỉnh giữ diện tích'],
  },
  {
    task: 'statement',
    text: 'Bộ trưởng Lương Đình Khoát thăm công trường. Vị Bộ trưởng yêu cầu nhà thầu tăng ca.',
    yes: ['Lương Đình Khoát: nhà thầu tăng ca'],
  },
  {
    task: 'statement',
    text: '“Chúng tôi sẽ bồi thường” – ông Hồ Minh Đức trả lời – “nhưng cần thêm thời gian”.',
    yes: ['Hồ Minh Đức: Chúng tôi sẽ bồi thường nhưng cần thêm thời gian'],
  },
  {
    task: 'statement',
    text: 'Đại diện UNICEF cho hay hơn 3.000 trẻ đã được tiêm chủng.',
    yes: ['UNICEF: hơn 3.000 trẻ đã được tiêm chủng'],
  },
  { task: 'statement', text: 'Trả lời báo chí, ông Hồ Minh Đức thừa nhận hệ thống "quá cũ".', yes: ['Hồ Minh Đức: hệ thống "quá cũ"'] },
  { task: 'statement', text: 'Được biết, kho hàng bỏ trống từ lâu.', no: ['*'] },
  { task: 'statement', text: 'Kho hàng được cho là bỏ trống từ lâu.', no: ['*'] },
  { task: 'statement', text: 'Lễ hội có chủ đề "Sông kể chuyện mình" kéo dài ba ngày.', no: ['*'] },
  { task: 'statement', text: 'Tục ngữ có câu "Có công mài sắt, có ngày nên kim".', no: ['*'] },
  { task: 'statement', text: 'Theo kế hoạch, cây cầu sẽ thông xe trước Tết.', no: ['*'] },
  { task: 'statement', text: 'Đoàn đi theo đường biển ra đảo.', no: ['*'] },
  { task: 'statement', text: 'Ông Hồ Minh Đức không nói gì.', no: ['*'] },
  {
    task: 'statement',
    text: 'Bà Đỗ Minh Thu khẳng định giá cà phê còn tăng, song lưu ý nông dân đừng găm hàng; đồng thời cam kết giữ giá thu mua.',
    yes: ['Đỗ Minh Thu: giá cà phê còn tăng', 'Đỗ Minh Thu: nông dân đừng găm hàng', 'Đỗ Minh Thu: giữ giá thu mua'],
  },
  {
    task: 'statement',
    text: 'Bà Đỗ Minh Thu khẳng định giá cà phê còn tăng. Đồng thời, đề nghị nông dân giữ hàng.',
    yes: ['Đỗ Minh Thu: giá cà phê còn tăng', 'Đỗ Minh Thu: nông dân giữ hàng'],
  },
  {
    task: 'statement',
    text: 'Hãng tin Sao Biển dẫn lời bà Đỗ Minh Thu nói: "Giá còn tăng".',
    yes: ['Đỗ Minh Thu: Giá còn tăng'],
  },
  { task: 'statement', text: 'Ông Hồ Minh Đức tin rằng năm 2031 đê sẽ xong.', yes: ['Hồ Minh Đức: năm 2031 đê sẽ xong'] },
  {
    task: 'statement',
    text: 'Trao đổi với phóng viên UNICEF tại Nairobi, Đại sứ Đỗ Minh Thu, Trưởng Phái đoàn Việt Nam, cho biết hồ sơ đã nộp.',
    yes: ['Đỗ Minh Thu: hồ sơ đã nộp'],
  },
  {
    task: 'statement',
    text: 'Ông Hồ Minh Đức không loại trừ khả năng cầu phải đóng lâu hơn.',
    yes: ['Hồ Minh Đức: cầu phải đóng lâu hơn'],
  },
  { task: 'statement', text: 'Cũng tại họp báo, ông Hồ Minh Đức thông tin về dự án.', no: ['Hồ Minh Đức: Cũng tại họp báo'] },
  {
    task: 'statement',
    text: 'Bà Đỗ Minh Thu khẳng định tỉnh ủng hộ dự án cảng, đề nghị nhà đầu tư làm đúng hẹn.',
    yes: ['Đỗ Minh Thu: tỉnh ủng hộ dự án cảng', 'Đỗ Minh Thu: nhà đầu tư làm đúng hẹn'],
  },
  {
    task: 'statement',
    text: 'Bà Đỗ Minh Thu gọi đây là "mùa cà phê buồn nhất".',
    yes: ['Đỗ Minh Thu: mùa cà phê buồn nhất'],
  },
  { task: 'statement', text: '"Khi nào thông xe?", một phóng viên hỏi.', no: ['*'] },
  { task: 'statement', text: 'Người dân được khuyên ở trong nhà.', no: ['*'] },
  {
    task: 'statement',
    text: 'Cho biết mưa lớn làm sập ba cây cầu, bà Ngô Thị Bích Vân kêu gọi các tỉnh giúp đỡ.',
    yes: ['Ngô Thị Bích Vân: mưa lớn làm sập ba cây cầu'],
  },
  {
    task: 'statement',
    text: 'Bà Ngô Thị Bích Vân chỉ lắc đầu: "Chúng tôi tôn trọng mọi ý kiến".',
    yes: ['Ngô Thị Bích Vân: Chúng tôi tôn trọng mọi ý kiến'],
  },
  {
    task: 'statement',
    text: 'Hãng tin Antara dẫn lời ông Lương Đình Khoát nói rằng giá gạo sẽ giảm.',
    yes: ['Lương Đình Khoát: giá gạo sẽ giảm'],
  },
  {
    task: 'statement',
    text: 'Giá cà phê năm nay sẽ còn tăng mạnh. Đó là nhận định của bà Đỗ Minh Thu tại hội nghị sáng nay.',
    yes: ['Đỗ Minh Thu: Giá cà phê năm nay sẽ còn tăng mạnh'],
  },
  {
    task: 'statement',
    text: 'Giá cà phê năm nay sẽ còn tăng mạnh. Đó là con gái của bà Đỗ Minh Thu.',
    no: ['Đỗ Minh Thu: Giá cà phê năm nay sẽ còn tăng mạnh'],
  },
  {
    task: 'statement',
    text: 'Về kế hoạch mà Hàn Quốc vừa công bố, bà Đỗ Minh Thu khẳng định giá cà phê sẽ không giảm.',
    yes: ['Đỗ Minh Thu: giá cà phê sẽ không giảm'],
  },
  {
    task: 'statement',
    text: 'Bà Đỗ Minh Thu, từng làm việc tại Bộ Công Thương Hàn Quốc, cho rằng giá cà phê còn tăng.',
    yes: ['Đỗ Minh Thu: giá cà phê còn tăng'],
  },
  {
    task: 'statement',
    text: 'Ông Đỗ Minh Quân đến từ sáng sớm. Đồng chí nhấn mạnh giá cà phê sẽ còn tăng.',
    yes: ['Đỗ Minh Quân: giá cà phê sẽ còn tăng'],
  },
  {
    task: 'statement',
    text: 'Về việc Hàn Quốc vừa công bố báo cáo giá cà phê, bà Đỗ Minh Thu nêu rõ thị trường đã ổn định.',
    yes: ['Đỗ Minh Thu: thị trường đã ổn định'],
  },
  {
    task: 'statement',
    text: 'Bà Đỗ Minh Thu lưu ý số liệu xuất khẩu cà phê còn thiếu.',
    yes: ['Đỗ Minh Thu: số liệu xuất khẩu cà phê còn thiếu'],
  },
  {
    task: 'statement',
    text: 'Trong báo cáo gửi tới Ủy ban, bà Đỗ Minh Thu ước tính hơn 36.000 ha cà phê đã bị sâu bệnh.',
    yes: ['Đỗ Minh Thu: hơn 36.000 ha cà phê đã bị sâu bệnh'],
  },
  {
    task: 'statement',
    text: '"Cả 15 ngư dân đều an toàn" - bà Tạ Hoài Thu, người phát ngôn Bộ Ngoại giao, mở đầu cuộc họp báo.',
    yes: ['Tạ Hoài Thu: Cả 15 ngư dân đều an toàn'],
  },
  {
    task: 'statement',
    text: 'Hội đồng Nghệ thuật đã thông qua Tuyên bố Huế, trong đó khẳng định quyết tâm bảo vệ di sản.',
    yes: ['Hội đồng Nghệ thuật: quyết tâm bảo vệ di sản'],
  },
  {
    task: 'statement',
    text: 'Phát biểu khai mạc, ông Lương Đình Khoát nhấn mạnh, con đê là tài sản chung, không xã nào được lấn.',
    yes: ['Lương Đình Khoát: con đê là tài sản chung, không xã nào được lấn'],
  },
  {
    task: 'statement',
    text: 'Thị trưởng Cartagena Beatriz Solano thăm bảo tàng. Bà Ngô Thị Bích Vân tiếp khách. Bà thị trưởng viết rằng sông Hương rất đẹp.',
    yes: ['Beatriz Solano: sông Hương rất đẹp'],
  },
  {
    task: 'statement',
    text: 'Bà Đỗ Minh Thu nhất trí, đồng thời mong muốn phía Lào sớm cấp phép.',
    yes: ['Đỗ Minh Thu: phía Lào sớm cấp phép'],
  },
  { task: 'statement', text: 'Theo thư mời của Bộ Y tế, bà Đỗ Minh Thu đến Hà Nội ngày 3/5.', no: ['*'] },
  { task: 'statement', text: 'Phía Lào kể một câu chuyện khác.', no: ['*'] },
  {
    task: 'statement',
    text: 'Ca sĩ Đỗ Minh Thu đến sớm. Ngư dân Hồ Minh Đức kể biển động suốt tuần. Nữ ca sĩ cho biết vé đã bán hết.',
    yes: ['Hồ Minh Đức: biển động suốt tuần', 'Đỗ Minh Thu: vé đã bán hết'],
  },
  {
    task: 'statement',
    text: 'Thứ trưởng Ngoại giao Lào Khamla Phommasan đến Huế. Ông Hồ Minh Đức đón khách. Trưởng đoàn Lào đề xuất lập quỹ chung.',
    yes: ['Khamla Phommasan: lập quỹ chung'],
  },
  {
    task: 'statement',
    text: 'Ông Hồ Minh Đức đến sớm. Các bộ trưởng phụ trách nghề cá cam kết không áp thuế mới.',
    yes: ['Các bộ trưởng phụ trách nghề cá: không áp thuế mới'],
  },
  {
    task: 'statement',
    text: 'Bà Đỗ Minh Thu lên tiếng chiều nay. "Nhưng sổ sách thì có." Bà đòi các lò rèn công khai toàn bộ giấy phép.',
    yes: ['Đỗ Minh Thu: các lò rèn công khai toàn bộ giấy phép'],
  },
  {
    task: 'statement',
    text: 'Ông Hồ Minh Đức còn khuyên các tàu nhỏ quay về bờ.',
    yes: ['Hồ Minh Đức: các tàu nhỏ quay về bờ'],
  },
  {
    task: 'statement',
    text: 'Bà Đỗ Minh Thu cảm ơn sự đón tiếp chu đáo, khẳng định xưởng rèn sẽ mở lại.',
    yes: ['Đỗ Minh Thu: sự đón tiếp chu đáo', 'Đỗ Minh Thu: xưởng rèn sẽ mở lại'],
  },
  {
    task: 'statement',
    text: 'Báo cáo của Viện Hải dương học cảnh báo nước biển đang ấm lên.',
    yes: ['Viện Hải dương học: nước biển đang ấm lên'],
  },
  {
    task: 'statement',
    text: 'Bà Ingrid Solheim nói nửa đùa nửa thật: “Chúng tôi đến muộn nhất hội trường”.',
    yes: ['Ingrid Solheim: Chúng tôi đến muộn nhất hội trường'],
  },
  {
    task: 'statement',
    text: 'Bà Ingrid Solheim gọi bản kế hoạch là “một bước lùi đáng tiếc”.',
    yes: ['Ingrid Solheim: bản kế hoạch là “một bước lùi đáng tiếc”'],
  },
  { task: 'statement', text: 'Bà Ingrid Solheim gọi con đò là “Mây”.', no: ['*'] },
  {
    task: 'statement',
    text: 'Ông Đào Hữu Khang mong muốn bạn gửi thêm giống, bởi theo ông, kho đã cạn.',
    yes: ['Đào Hữu Khang: bạn gửi thêm giống', 'Đào Hữu Khang: kho đã cạn'],
  },
  {
    task: 'statement',
    text: '“Bờ kè sẽ xong trước mùa bão”, ông Đào Hữu Khang phát biểu trước Quốc hội.',
    yes: ['Đào Hữu Khang: Bờ kè sẽ xong trước mùa bão'],
  },
  {
    task: 'statement',
    text: 'Viện Hải dương học mở cửa trở lại. Viện cũng xin thông báo vé đã bán hết.',
    yes: ['Viện Hải dương học: vé đã bán hết'],
  },
  {
    task: 'statement',
    text: 'Giới thiệu với khách về quê nhà, ông Đào Hữu Khang thông tin: Hơn 300 hộ dân làm gốm.',
    yes: ['Đào Hữu Khang: Hơn 300 hộ dân làm gốm'],
  },
  { task: 'statement', text: 'Bản kế hoạch bị Viện Hải dương học chỉ trích gay gắt.', no: ['*'] },
  {
    task: 'statement',
    text: 'Ông Đào Hữu Khang thừa nhận kho đã cạn nhưng cho biết giống mới sắp về.',
    yes: ['Đào Hữu Khang: kho đã cạn', 'Đào Hữu Khang: giống mới sắp về'],
  },
  {
    task: 'statement',
    text: 'Đoàn đại biểu Na Uy do bà Ingrid Solheim dẫn đầu thăm Huế. Ông Đào Hữu Khang cho biết cá đã về. Đáp lời, trưởng đoàn Na Uy nhấn mạnh biển đang ấm lên.',
    yes: ['Ingrid Solheim: biển đang ấm lên'],
    no: ['Đào Hữu Khang: biển đang ấm lên'],
  },
  {
    task: 'statement',
    text: 'Ngày 3/5, tiếp ông Đào Hữu Khang, bà Ingrid Solheim khẳng định cá đã về.',
    yes: ['Ingrid Solheim: cá đã về'],
    no: ['Đào Hữu Khang: cá đã về'],
  },
  {
    task: 'statement',
    text: 'Thủ tướng Na Uy Ingrid Solheim đến Huế. Theo nhà lãnh đạo Na Uy, biển đang ấm lên.',
    yes: ['Ingrid Solheim: biển đang ấm lên'],
  },
  {
    task: 'statement',
    text: '"Tôi đến từ sáng", ông Đào Hữu Khang kể. Bà Ingrid Solheim cho rằng cá đã về. "Năm nay biển ấm hơn mọi năm".',
    yes: ['Ingrid Solheim: Năm nay biển ấm hơn mọi năm'],
  },
  {
    task: 'statement',
    text: 'Ông Đào Hữu Khang đến sớm. "Nước dâng lên tận cửa sổ", ông Khang thở dài.',
    yes: ['Đào Hữu Khang: Nước dâng lên tận cửa sổ'],
  },
  {
    task: 'statement',
    text: 'Ông Đào Hữu Khang công bố danh sách đội tuyển. Bà Ingrid Solheim chia sẻ bữa trưa với dân làng. Ông thông báo lịch thi đấu.',
    no: ['*'],
  },
  {
    task: 'statement',
    text: 'Ông Đào Hữu Khang thông báo cảng sẽ mở cửa trở lại.',
    yes: ['Đào Hữu Khang: cảng sẽ mở cửa trở lại'],
  },
  {
    task: 'statement',
    text: 'Theo ông Đào Hữu Khang, ngư dân đang chờ giống mới.',
    yes: ['Đào Hữu Khang: ngư dân đang chờ giống mới'],
  },
  {
    task: 'statement',
    text: 'Bà Ingrid Solheim đến sớm. "Chúng tôi không xin bố thí", thông cáo của Bộ Y tế có đoạn viết.',
    yes: ['Bộ Y tế: Chúng tôi không xin bố thí'],
  },
  {
    task: 'statement',
    text: 'Theo Quỹ Bảo tồn Hải sâm, tàu đã về. Quỹ này cũng cho rằng biển sẽ lặng. Thông cáo nêu rõ cảng đã mở cửa.',
    yes: ['Quỹ Bảo tồn Hải sâm: biển sẽ lặng', 'Quỹ Bảo tồn Hải sâm: cảng đã mở cửa'],
  },
  {
    task: 'statement',
    text: 'Thứ trưởng Ngoại giao Na Uy Ingrid Solheim họp báo. Trả lời câu hỏi của phóng viên, nhà ngoại giao Na Uy nói cảng đã mở cửa.',
    yes: ['Ingrid Solheim: cảng đã mở cửa'],
  },
  {
    task: 'statement',
    text: 'Quan chức Na Uy và Chile cho biết cửa khẩu sẽ mở lại. Đại diện Peru và Kenya cho rằng văn bản còn yếu.',
    yes: ['Quan chức Na Uy và Chile: cửa khẩu sẽ mở lại', 'Peru: văn bản còn yếu'],
    no: ['Chile: cửa khẩu sẽ mở lại'],
  },
];
