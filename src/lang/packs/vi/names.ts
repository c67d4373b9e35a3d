// Names of the Vietnamese press: family names and given names of Vietnamese people, common given names of world news, and words that only look like names.
// Sources: the compilers' own knowledge of the usual names; no list was copied.
import { lines } from './lines.ts';

/** A list written as words of one line or several. */
function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

export const familyNames: readonly string[] = [
  ...words(`
  Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Lâm Mai Đinh Phùng Tô Hà Tạ
  Cao Lương Tăng Châu Thái Kiều Quách Lưu La Thạch Hứa Tống Triệu Mạc Nghiêm Chu Tôn Doãn Khổng Thân Giang Khúc Viên Vi Nông Ma Lò
  Lường Cầm Quàng Cà Tòng Bế Đàm Lục Ngân Sầm Vàng Giàng Thào Sùng Lầu Hạng Cư Lù Tráng Phàn Đèo Điêu Rơ Siu Kpă Ksor Rmah Thiều
  Bạch Bành Ứng Ninh Uông Lại Diệp Vưu Âu Cung Cù Chử Đậu Đường Giáp Hầu Hàn Kha Kim Liễu Lăng Lữ Mẫn Mã Nhan Nhâm Ngụy Ngạc
  Ôn Phí Quản Sử Tiêu Tiết Trà Trình Ung Vĩnh Xa Hồng Bảo Cái Cẩm Dư Đới Khương Khuất Kông Lộ Lỗ Mông Nhữ Tào Thi Thoòng Tưởng Ưng
  Đôn Y Từ Đồng Mùa Hàng Quan Ông Hờ Vừ Hảng Lỳ Chảo Tẩn Lèo
  `),
  'Tôn Nữ',
  'Tôn Thất',
  'Công Tằng Tôn Nữ',
  'Nguyễn Phước',
];

export const givenNames: readonly string[] = words(`
  Mậu Khoát Thuật Trụ Nhuận Bỉnh Chuyền Diệm Đoái Gẫm Kình Nhẫn Thuấn Tuệ Xứng Thiệu Tiệm Phới Thới Chiểu Dậu Dần Mão Tý Tuất Hợi
  An Anh Ái Ân Ánh Ẩn Bách Bạch Bảo Bằng Bích Biên Bình Bửu Ca Cầm Cẩm Cảnh Cầu Chánh Châu Chi Chí Chiến Chinh Chính Chung Chương
  Công Cúc Cương Cường Dân Danh Dạ Diễm Diên Diệp Diệu Dinh Dịu Doanh Dung Dũng Duy Duyên Dự Dương Đài Đại Đạo Đan Đăng Đạt Đào
  Đằng Điền Điệp Đình Định Đoan Đoàn Độ Đôn Đông Đức Được Gấm Gia Giang Giàu Giáp Hà Hạ Hạc Hai Hải Hạnh Hân Hằng Hào Hảo Hậu Hiên
  Hiền Hiến Hiển Hiệp Hiếu Hiệu Hinh Hoa Hòa Hoà Hoài Hoan Hoàn Hoàng Hoành Hoạt Học Hội Hồng Hợp Huân Huấn Huế Huệ Hùng Huy Huyên
  Huyền Huỳnh Hưng Hương Hường Hướng Hữu Hỷ Kha Khả Khải Khang Khanh Khánh Khiêm Khiết Khoa Khôi Khuê Khương Khuyên Kiên Kiệt Kiều
  Kim Kỳ Kỷ La Lạc Lai Lam Lâm Lan Lành Lãm Lập Lê Lệ Liêm Liên Liễu Linh Lĩnh Loan Lộc Lợi Long Luân Luận Lực Lương Lượng Lưu Ly
  Lý Mai Mạnh Mẫn Mận Mây Mến Mi Miên Minh Mơ Mùi Mười My Mỹ Na Nam Nga Ngà Ngân Nghi Nghĩa Nghiêm Ngọ Ngoan Ngọc Nguyên Nguyện
  Nguyệt Nhã Nhàn Nhạn Nhân Nhất Nhật Nhi Nhiên Nhu Nhung Như Nhường Nhựt Ni Ninh Nở Nụ Nương Oanh Ổn Phán Phát Phi Phong Phú Phúc
  Phụng Phước Phương Phượng Pháp Quân Quang Quảng Quế Quốc Quý Quyên Quyền Quyết Quỳnh Sa San Sang Sáng Sâm Sen Sinh Sĩ Sỹ Sơn Sửu
  Sương Tài Tâm Tân Tấn Tạo Tây Thạch Thái Thản Thảo Thành Thạnh Thanh Thắm Thắng Thăng Thận Thế Thêm Thi Thiên Thiện Thiệp Thiều
  Thìn Thịnh Thoa Thoại Thông Thơ Thơm Thu Thuần Thuận Thục Thùy Thuỳ Thủy Thuỷ Thúy Thuý Thư Thước Thương Thường Thưởng Thy Tiên
  Tiến Tiệp Tín Tình Tính Tịnh Toại Toàn Toản Toán Trà Trâm Trân Trang Trí Triết Triều Triệu Trinh Trình Trọng Trúc Trung Trường
  Trưởng Trực Tú Tuân Tuấn Tùng Tuyên Tuyền Tuyến Tuyết Tùy Tư Tường Tưởng Uyên Út Vân Văn Viên Viết Việt Vinh Vĩnh Vịnh Vọng Vũ
  Vui Vương Vượng Vy Vỹ Xuân Xuyên Xuyến Ý Yên Yến Yểm Thị Aaron Abbas Abdel Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Aisha
  Alain Alan Albert Alejandro Aleksandr Alex Alexander Alexandre Alfred Ali Alice Alicia Alison Amanda Amir Amina Ana Anastasia
  Andrea Andreas Andrei Andrew Angela Anita Anna Anne Annette Anthony Antoine Anton Antonio Anwar Arthur Ayesha Barbara Beatrice
  Ben Benjamin Bernard Boris Brian Bruno Camille Carla Carlos Carmen Carolina Caroline Catherine Cecilia Charles Chris Christian
  Christina Christine Christophe Claire Clara Claude Claudia Colin Daniel Daniela David Dennis Diana Diego Dmitry Dominique Donald
  Edward Elena Elizabeth Emily Emma Emmanuel Eric Erik Ernesto Eva Fatima Felix Fernando Francesco Francis Francisco Francois
  François Frank Fred Gabriel Gabriela George Georges Giovanni Gordon Grace Graham Guillaume Gustavo Hans Hassan Helen Helena
  Henri Henry Hiroshi Hugo Hussein Ian Ibrahim Igor Ingrid Irina Isabel Isabella Ivan Jack Jacob Jacques James Jan Jane Janet
  Jason Javier Jean Jeff Jennifer Jens Jessica Jim Joan Joao João Joe John Jonathan Jorge Jose José Joseph Juan Julia Julian Julie
  Justin Kamala Karen Karim Karin Karl Kate Katherine Keith Kenji Kenneth Kevin Khaled Kiran Klaus Kristina Lars Laura Laurent Lee
  Leila Leo Leonardo Lina Linda Lisa Lloyd Louis Louise Luc Lucas Lucia Luis Luiz Lula Mahmoud Manuel Marc Marco Marcos Margaret
  Maria María Marie Mario Mark Marta Martha Martin Mary Matthew Maurice Max Maya Mehmet Michael Michel Michelle Miguel Mikhail
  Mohamad Mohamed Mohammad Mohammed Monica Muhammad Nadia Narendra Natalia Nathalie Neil Nguyen Nicholas Nicolas Nikolai Nina Noor
  Olaf Oleg Olga Oliver Olivier Omar Oscar Óscar Pablo Patricia Patrick Paul Paulo Pavel Pedro Peter Philip Philippe Pierre
  Prabowo Rachel Rafael Rahul Raj Ramon Ramiro Ravi Rebecca Recep Ricardo Richard Robert Roberto Roger Roland Ronald Rosa Ruth
  Ryan Salman Sam Samuel Sandra Sara Sarah Sebastian Sergei Sergey Sergio Sharon Shinzo Simon Sofia Sonia Sophie Stefan Stephane
  Stephanie Stephen Steve Steven Sultan Susan Suzanne Sven Takashi Tanya Teresa Thomas Tim Timothy Tobias Tom Tony Umar Ursula
  Valentina Valeria Vanessa Victor Victoria Viktor Vincent Vladimir Volodymyr Walter Wang William Winston Xavier Xi Yasmin Yoko
  Yusuf Yves Zainab
`);

export const nameParticles: readonly string[] = words(`
  de da do dos das di del della van von der den bin binti binte ibn bint al el al- el- ben le la ter zu af av
`);

export const notNames: readonly string[] = [
  ...words(`
  Theo Trong Tại Ngày Chiều Tối Đêm Trưa Hôm Sau Trước Khi Nếu Tuy Nhưng Và Còn Về Với Để Đây Đó Này Các Những Một Hai Ba Bốn Năm Sáu
  Bảy Tám Chín Nhiều Mỗi Mọi Từ Đến Tới Ở Cùng Cũng Đã Đang Sẽ Là Có Không Chưa Bị Do Vì Bởi Nên Mà Thì Hiện Nay Vừa Mới Ngoài Bên
  Cạnh Dưới Trên Qua Nhờ Dù Mặc Song Đồng Thời Đặc Biệt Cuối Đầu Giữa Gần Hơn Khoảng Trả Lời Biểu Nói Hỏi Đáp Kết Thúc Mở Cảm Ơn
  Tham Chủ Diện Dịp Thay Mặt Chúng Tôi Ta Họ Ông Bà Chị Cô Em Cháu Nó Người Việc Điều Cuộc Sự Vấn Đề Nội Quả Tin Báo Cáo Nước Ảnh
  Nguồn Xem Đọc Chia Sẻ Internet AI COVID Covid-19 COVID-19 5G Thứ Lần Phiên Lễ Nghị Ai Sao Nào Gì Đâu Bao Giờ Riêng Trải Ngay Cho
  Vẫn Rất Quá Chỉ Đều Ra Vào Lên Xuống Rồi Hãy Đừng Xin Vâng Thưa Kính Tất Cả Hàng Số Lúc Gian Hồi Mùa Tháng Tuần Phút Kiến Mục
  Quan Hệ Tác Kinh Tế Trị Ngạch Mại Bước Tiếp Đối Tổng Tỷ Giá Vốn Thuế Động Bài Cách Vị Phía Kiện Thỏa Chuyên Nghiệp Phố Nhà Vé
  Đổi Zalo Facebook TikTok YouTube Google GDP USD VND EUR GMT VIP SOS PV CTV TTXVN VnExpress Sở Thật Chắc Lẽ Liệu Nhằm
  Chứng Trao Tục Trở Phần Lớn Kể Ngoại Trừ Thậm Đương Rõ Ràng Thực Đáng Chú Nhìn Tóm Hy Suốt Tuyệt Làm Đưa Gửi Lấy Xây Giảm Giữ
  Coi Nêu Ghi Nhấn Khẳng Kêu Đánh Bày Nhận Tết
  `),
  ...lines(`
    Trí tuệ nhân tạo
    Hán Nôm
    Đổi mới
    Chiến tranh Lạnh
    Tết Nguyên đán
    Vành đai và Con đường
    Đối tác toàn diện
    Đối tác chiến lược
    Đối tác chiến lược toàn diện
    Thông tin thêm
    Đọc thêm
    Xem thêm
  `),
];
