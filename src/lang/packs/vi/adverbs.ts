// Adverbs, and fixed phrases with "theo" that attribute nothing.
import { lines } from './lines.ts';

export const adverbs: readonly string[] = lines(`
    cũng
    còn
    đồng thời
    tiếp tục
    lại
    vẫn
    vẫn còn
    đều
    rất
    luôn
    luôn luôn
    sâu sắc
    chân thành
    nồng nhiệt
    thêm
    nữa
    ngay
    mới
    chỉ
    nhiệt liệt
    cùng nhau
    một lần nữa
    thẳng thắn
    thẳng
    rõ
    rõ ràng
    nhanh chóng
    sớm
    chính thức
    trực tiếp
    công khai
    ngắn gọn
    chỉ nói
    dứt khoát
    kiên quyết
    mạnh mẽ
    nhiều lần
    liên tục
    thường xuyên
    thường
    từ lâu
    gần đây
    mới đây
    vừa qua
    trước đó
    sau đó
    trước đây
    tiếp đó
    ngay sau đó
    cùng ngày
    sáng cùng ngày
    chiều cùng ngày
    tối cùng ngày
    cũng trong ngày
    hiện
    hiện nay
    hiện tại
    đến nay
    hôm nay
    nay
    bèn
    liền
    rồi
    thì
    đã kịp
    cả
    đích thân
    trân trọng
    long trọng
    thân mật
    ngắn
    riêng
    cụ thể
    đặc biệt
    chủ yếu
    khẩn trương
    tự tin
    thẳng thừng
    một cách
    thật
    quả thật
    thực sự
    thật sự
    thay mặt
    chung
    cuối cùng
    đầu tiên
    lần đầu
    lần đầu tiên
    bất ngờ
    chính
    lần lượt
    tất cả
    tích cực
    song phương
    phần nào
    lập tức
    ngay lập tức
    vội
    vội vàng
    nhẹ nhàng
    hài hước
    khiêm tốn
    lạc quan
    hóm hỉnh
    bằng tiếng Anh
    qua điện thoại
    qua email
    theo kế hoạch
    theo chương trình
    theo dự kiến
    theo lịch trình
    theo thông lệ
    theo quy định
    theo truyền thống
    theo đó
    tuy nhiên
    ngoài ra
    bên cạnh đó
    theo luật
    theo hướng
    theo cách
    theo dõi
    theo đuổi
    theo nghĩa
    theo yêu cầu
    theo đúng
    theo lời mời
    theo từng
    tiếp theo
    kèm theo
    dựa theo
  `);
