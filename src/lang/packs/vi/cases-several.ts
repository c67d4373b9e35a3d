// Cases of states, bodies and persons that a word for several stands for, named sentences before: which they are, and where none is told.
import type { PackCase } from '../../corpus.ts';

export const severalCases: readonly PackCase[] = [
  {
    task: 'relation',
    text: 'Chile bán nước cho Peru. Mưa ít. Hiệp định Vận tải đường sông được hai nước ký năm 1986.',
    yes: ['Chile SIGNED Hiệp định Vận tải đường sông', 'Peru SIGNED Hiệp định Vận tải đường sông'],
  },
  {
    task: 'relation',
    text: 'Chile, Peru và Ghana cùng vắng mặt. Hiệp định Vận tải đường sông được hai nước ký năm 1986.',
    no: ['Chile SIGNED Hiệp định Vận tải đường sông', 'Ghana SIGNED Hiệp định Vận tải đường sông'],
  },
  {
    task: 'relation',
    text: 'Chile, Peru và Ghana chung một dòng sông. Hiệp định Vận tải đường sông được ba nước ký năm 1986.',
    yes: [
      'Chile SIGNED Hiệp định Vận tải đường sông',
      'Peru SIGNED Hiệp định Vận tải đường sông',
      'Ghana SIGNED Hiệp định Vận tải đường sông',
    ],
  },
  {
    task: 'relation',
    text: 'Bộ trưởng Năng lượng Peru Lương Đình Khoát và Bộ trưởng Thủy lợi Chile Ngô Thị Bích Vân chủ trì phiên họp. Trời mưa. Đường trơn. Gió mạnh. Kết thúc phiên họp, hai bộ trưởng ký Hiệp định Vận tải đường sông.',
    yes: ['Lương Đình Khoát SIGNED Hiệp định Vận tải đường sông', 'Ngô Thị Bích Vân SIGNED Hiệp định Vận tải đường sông'],
  },
  {
    task: 'relation',
    text: 'Bộ trưởng Năng lượng Peru Lương Đình Khoát và Thứ trưởng Thủy lợi Chile Ngô Thị Bích Vân cùng họp với Bộ trưởng Công Thương Lào Trần Văn Đại. Kết thúc phiên họp, hai bộ trưởng ký Hiệp định Vận tải đường sông.',
    yes: ['Lương Đình Khoát SIGNED Hiệp định Vận tải đường sông', 'Trần Văn Đại SIGNED Hiệp định Vận tải đường sông'],
    no: ['Ngô Thị Bích Vân SIGNED Hiệp định Vận tải đường sông'],
  },
  {
    task: 'relation',
    text: 'Hội nghị Nghề cá khai mạc tại Huế. Tham dự có ông Lương Đình Khoát, đại diện các bộ, ngành và nhiều nhà khoa học.',
    yes: [
      'Lương Đình Khoát ATTENDED Hội nghị Nghề cá',
      'đại diện các bộ, ngành ATTENDED Hội nghị Nghề cá',
      'nhiều nhà khoa học ATTENDED Hội nghị Nghề cá',
    ],
  },
  {
    task: 'relation',
    text: 'Hội nghị Nghề cá có sự tham dự của đại sứ 10 nước châu Phi.',
    yes: ['10 nước ATTENDED Hội nghị Nghề cá'],
  },
  {
    task: 'relation',
    text: 'Đại diện các bộ, ngành không tham dự Hội nghị Nghề cá.',
    no: ['Đại diện các bộ, ngành ATTENDED Hội nghị Nghề cá'],
  },
  { task: 'relation', text: 'Các đại biểu tham dự Hội nghị Nghề cá.', no: ['đại biểu ATTENDED Hội nghị Nghề cá'] },
  {
    task: 'relation',
    text: 'Trong thời gian ở Huế, đoàn Lào đã gặp ông Lương Đình Khoát. Trước đó, tại Vinh, đoàn công tác của Lào do bà Ngô Thị Bích Vân dẫn đầu đã hội đàm với ông Trần Văn Đại.',
    yes: ['Lào MET Lương Đình Khoát', 'Ngô Thị Bích Vân MET Trần Văn Đại'],
  },
  {
    task: 'relation',
    text: 'Trong thời gian ở Huế, Lào, ông Lương Đình Khoát đã gặp ông Trần Văn Đại.',
    no: ['Lào MET Trần Văn Đại'],
  },
  {
    task: 'relation',
    text: 'Thủ tướng Đào Hữu Khang hội đàm với Thủ tướng Na Uy Robert Solheim tại Huế. Cùng ngày, Thủ tướng gặp Tổng Thư ký ASEAN Rizal Hamdan.',
    yes: ['Đào Hữu Khang MET Rizal Hamdan'],
    no: ['Robert Solheim MET Rizal Hamdan'],
  },
  {
    task: 'relation',
    text: 'Thủ tướng Đào Hữu Khang vắng mặt. Thủ tướng Na Uy Robert Solheim phát biểu trước. Sau đó, Thủ tướng gặp Tổng Thư ký ASEAN Rizal Hamdan.',
    yes: ['Robert Solheim MET Rizal Hamdan'],
    no: ['Đào Hữu Khang MET Rizal Hamdan'],
  },
  // chức vụ đi sau số đếm, và những người cùng ký
  {
    task: 'relation',
    text: 'Có 40 luật sư tham dự Hội nghị Cảng biển Lanzo.',
    yes: ['40 luật sư ATTENDED Hội nghị Cảng biển Lanzo'],
  },
  {
    task: 'relation',
    text: 'Luật sư Trần Văn Khởi dự Hội nghị Cảng biển Lanzo.',
    yes: ['Trần Văn Khởi ATTENDED Hội nghị Cảng biển Lanzo'],
    no: ['Luật sư ATTENDED Hội nghị Cảng biển Lanzo'],
  },
  { task: 'relation', text: 'Ba Trưởng đoàn đã ký Tuyên bố chung Lanzo.', yes: ['Ba Trưởng đoàn SIGNED Tuyên bố chung Lanzo'] },
  { task: 'relation', text: 'Hai bên đã ký biên bản ghi nhớ về cảng biển.', no: ['*'] },
  {
    task: 'relation',
    text: 'Hội nghị Nghề cá khai mạc tại Huế. Đại diện Lào và Campuchia đều có tham luận.',
    yes: ['Lào ATTENDED Hội nghị Nghề cá', 'Campuchia ATTENDED Hội nghị Nghề cá'],
  },
  {
    task: 'relation',
    text: 'Hội nghị Nghề cá khai mạc tại Huế. Cá của Lào và Campuchia đều có giá cao.',
    no: ['Lào ATTENDED Hội nghị Nghề cá', 'Campuchia ATTENDED Hội nghị Nghề cá'],
  },
  {
    task: 'relation',
    text: 'Thứ trưởng Năng lượng Peru Lương Đình Khoát và Thứ trưởng Thủy lợi Chile Ngô Thị Bích Vân đồng chủ trì phiên họp. Kết thúc phiên họp, hai đồng chủ tịch ký Hiệp định Vận tải đường sông.',
    yes: ['Lương Đình Khoát SIGNED Hiệp định Vận tải đường sông', 'Ngô Thị Bích Vân SIGNED Hiệp định Vận tải đường sông'],
  },
  {
    task: 'relation',
    text: 'Hội nghị Mực in thế giới khai mạc tại Vienna ngày thứ Hai. Bà Ana Prado phát biểu tại Hội nghị Mực in thế giới. Từ Chủ nhật, 120 nhà nghiên cứu từ 14 quốc gia ngủ trong lều.',
    yes: ['120 nhà nghiên cứu ATTENDED Hội nghị Mực in thế giới'],
  },
  {
    task: 'relation',
    text: 'Hội nghị Mực in thế giới khai mạc tại Vienna ngày thứ Hai. Bà Ana Prado phát biểu tại Hội nghị Mực in thế giới. Từ Chủ nhật, 120 nhà nghiên cứu của thành phố nghỉ học.',
    no: ['120 nhà nghiên cứu ATTENDED Hội nghị Mực in thế giới'],
  },
];
