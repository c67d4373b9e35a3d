// Still further phrasings of who was there, where it was and what lies where; see patterns.ts.
import type { PatternRule } from '../../pack.ts';

export const settingPatterns: readonly PatternRule[] = [
  {
    name: 'vi-presented-at',
    pattern: '@actor:from ~4 trình|công|giới|đề|ra|thông bày|bố|thiệu|xuất|mắt|báo ~10 tại|ở|trong @event:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Bà Ingrid Solheim giới thiệu sáng kiến lưới sạch tại Hội nghị Nghề cá.',
    counterExample: 'Bà Ingrid Solheim chỉ trích sáng kiến của Hội nghị Nghề cá.',
  },
  {
    name: 'vi-with-speech-of',
    pattern: 'với|bằng|nghe|là ~1 bài|phần|lời|diễn|tham|báo|màn ~5 của @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Hội nghị Nghề cá mở đầu bằng bài phát biểu của bà Ingrid Solheim.',
    counterExample: 'Hội nghị Nghề cá mở đầu bằng một phút mặc niệm.',
  },
  {
    name: 'vi-speakers-of-event',
    pattern: 'diễn|khách|giảng|thuyết|tham|thành|chủ giả|mời|viên|trình|luận|phần|tọa|dự ~3 @event:to ~3 có|gồm|là :? ~1 @actor+:from',
    relation: 'ATTENDED',
    example: 'Khách mời của Hội nghị Nghề cá gồm bà Ingrid Solheim và ông Đào Hữu Khang.',
    counterExample: 'Khách mời của Hội nghị Nghề cá rất đông.',
  },
  {
    name: 'vi-one-who-chaired',
    pattern: 'người|vị|bà|ông ~1 đồng? chủ|điều|dẫn trì|tọa|toạ|hành|phối|chương ~6 , ~1 @person:from @context:to',
    relation: 'ATTENDED',
    role: 'chair',
    example: 'Hội nghị Nghề cá khai mạc tại Huế. Người đồng chủ trì, bà Ingrid Solheim, khen các đại biểu.',
    counterExample: 'Hội nghị Nghề cá khai mạc tại Huế. Người đồng hành, bà Ingrid Solheim, khen các đại biểu.',
  },
  {
    name: 'vi-came-from',
    pattern: 'tham|góp|có|tranh|tới|đến ~1 dự|gia|mặt|tài|đua ~8 đến từ ~2 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Hội nghị Nghề cá khai mạc tại Huế. Chín đội tham dự năm nay đến từ Lào, Campuchia và Thái Lan.',
    counterExample: 'Hội nghị Nghề cá khai mạc tại Huế. Cá tươi đến từ Lào, Campuchia và Thái Lan.',
  },
  {
    name: 'vi-belonging-to',
    pattern: '@person:from , ~1 thuộc ~2 @organization:to',
    relation: 'HOLDS_POSITION',
    example: 'Bà Ingrid Solheim, thuộc Viện Hải dương học, kêu gọi hành động.',
    counterExample: 'Bà Ingrid Solheim, bạn của Viện Hải dương học, kêu gọi hành động.',
  },
  {
    name: 'vi-moved-to',
    pattern: '@event:from , ~14 , ~3 dời|chuyển sang|về|đến|tới|vào|ra @place:to',
    relation: 'HELD_IN',
    example: 'Hội nghị Nghề cá, lúc đầu định họp ở Lima, nay được chuyển về Nha Trang.',
    counterExample: 'Hội nghị Nghề cá, lúc đầu định họp ở Lima, nay nhắc tới Nha Trang.',
  },
  {
    name: 'vi-city-of-land',
    pattern:
      '@city:from , ~2 thành|thủ|đô|thị|hải|cố|cảng|tỉnh|trung|vùng|hòn phố|đô|phủ|thị|trấn|cảng|tâm|xã|đảo|biển|lớn ~7 của|ở|thuộc|miền ~3 @country:to',
    relation: 'LOCATED_IN',
    example: 'Bà Ingrid Solheim đến Bergen, thành phố cảng miền tây của Na Uy.',
    counterExample: 'Bà Ingrid Solheim đến Bergen, thành phố kết nghĩa với Huế.',
  },
];
