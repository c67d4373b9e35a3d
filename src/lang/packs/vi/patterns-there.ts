// Who was there, told by what they did there, where they came from or whom they came with; see patterns.ts.
import type { PatternRule } from '../../pack.ts';

export const therePatterns: readonly PatternRule[] = [
  {
    name: 'vi-observers-there',
    pattern: '@party+:from ,? ~1 có|cùng|tham|đến|tới mặt|dự|tham|gia dự? ~1 với tư cách ~1 quan sát|khách @context:to',
    relation: 'ATTENDED',
    example: 'Hội nghị Nghề cá khai mạc tại Huế. Lào và Campuchia có mặt với tư cách quan sát viên.',
    counterExample: 'Hội nghị Nghề cá khai mạc tại Huế. Lào và Campuchia có mặt trong danh sách đen.',
  },
  {
    name: 'vi-states-speak',
    pattern: 'đại diện ~2 @country+:from ~1 đều|cùng|cũng|lần|đã? ~1 có|phát|trình|tham|chia tham|biểu|bày|luận|sẻ @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Hội nghị Nghề cá khai mạc tại Huế. Đại diện Lào và Campuchia đều có tham luận.',
    counterExample: 'Hội nghị Nghề cá khai mạc tại Huế. Đại diện Lào và Campuchia đều im lặng.',
  },
  {
    name: 'vi-presents-paper',
    pattern: '@person:from ,? ~8 ,? trình|báo|đọc|tham bày|cáo|luận ~1 tham|báo|kết|bài|chuyên|mô luận|cáo|quả|đề|hình|trình @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Hội nghị Nghề cá khai mạc tại Huế. Ông Đào Hữu Khang trình bày tham luận về rác nhựa.',
    counterExample: 'Hội nghị Nghề cá khai mạc tại Huế. Ông Đào Hữu Khang trình diễn áo dài.',
  },
  {
    name: 'vi-chair-is',
    pattern: 'chủ|điều|đồng trì|tọa|toạ|hành|chủ ~2 là|: @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'chair',
    example: 'Hội nghị Nghề cá khai mạc tại Huế. Người chủ trì là ông Đào Hữu Khang.',
    counterExample: 'Hội nghị Nghề cá khai mạc tại Huế. Người vắng mặt là ông Đào Hữu Khang.',
  },
  {
    name: 'vi-trainee-is',
    pattern: '@person:from , ~1 học|diễn|đại|thuyết|báo viên|giả|biểu|trình|cáo ~1 đến|từ|của @context:to',
    relation: 'ATTENDED',
    example: 'Hội nghị Nghề cá khai mạc tại Huế. Anh Đào Hữu Khang, học viên đến từ Lào, học vá lưới.',
    counterExample: 'Hội nghị Nghề cá khai mạc tại Huế. Anh Đào Hữu Khang, cư dân đến từ Lào, học vá lưới.',
  },
  {
    name: 'vi-hands-certificates',
    pattern: '@person:from ~2 trao ~1 giấy|chứng|bằng|cúp|huy|giải ~3 cho ~2 học|các|thí|vận|đại|nhà|đội @context:to',
    relation: 'ATTENDED',
    example: 'Hội nghị Nghề cá khai mạc tại Huế. Bà Ingrid Solheim trao chứng chỉ cho học viên.',
    counterExample: 'Hội nghị Nghề cá khai mạc tại Huế. Bà Ingrid Solheim trao trả chứng cứ cho tòa án.',
  },
  {
    name: 'vi-sits-in-front',
    pattern: '@person:from ~1 ngồi ~2 hàng|dãy|chủ ghế|đầu|tịch @context:to',
    relation: 'ATTENDED',
    example: 'Hội nghị Nghề cá khai mạc tại Huế. Bà Ingrid Solheim ngồi hàng ghế đầu.',
    counterExample: 'Hội nghị Nghề cá khai mạc tại Huế. Bà Ingrid Solheim ngồi quán cà phê.',
  },
  {
    name: 'vi-delegation-consists-of',
    pattern: 'đoàn ~3 gồm|có có|: ~2 @person+:from @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Thủ tướng Lào Khamphone Vong thăm chính thức Na Uy. Đoàn gồm có bà Ingrid Solheim và ông Đào Hữu Khang.',
    counterExample: 'Thủ tướng Lào Khamphone Vong thăm chính thức Na Uy. Đoàn gồm có 12 người.',
  },
  {
    name: 'vi-member-of-delegation',
    pattern: '@person:from , ~2 thành viên ~1 đoàn @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Thủ tướng Lào Khamphone Vong thăm chính thức Na Uy. Bà Ingrid Solheim, thành viên trong đoàn, khen hồ đẹp.',
    counterExample: 'Thủ tướng Lào Khamphone Vong thăm chính thức Na Uy. Bà Ingrid Solheim, thành viên đội bóng, khen hồ đẹp.',
  },
];
