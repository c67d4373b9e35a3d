// Cases of happenings that a heading calls otherwise than the lead does.
import type { PackCase } from '../../corpus.ts';

export const headingCases: readonly PackCase[] = [
  {
    task: 'relation',
    text: 'Peru kêu gọi giảm thuế muối tại hội thảo nghề muối ở Lima\n\nNgày 3/4, Hội thảo quốc tế về hạt mặn lần thứ hai đã khai mạc với 200 đại biểu.',
    yes: ['Hội thảo quốc tế về hạt mặn lần thứ hai HELD_IN Lima'],
  },
  {
    task: 'relation',
    text: 'Peru kêu gọi giảm thuế muối tại hội thảo nghề muối ở Lima\n\nNgày 3/4, Hội thảo quốc tế về hạt mặn lần thứ hai đã khai mạc tại Suva (Fiji).',
    yes: ['Hội thảo quốc tế về hạt mặn lần thứ hai HELD_IN Suva'],
    no: ['Hội thảo quốc tế về hạt mặn lần thứ hai HELD_IN Lima'],
  },
  {
    task: 'event',
    text: 'Peru dự hội nghị thượng đỉnh tại Suva\n\nTổng thống Peru Elena Quispe tham dự Hội nghị Cấp cao các nước làm muối lần thứ 4 tại Suva từ ngày 7 đến 9/5.',
    yes: ['Hội nghị Cấp cao các nước làm muối lần thứ 4'],
    no: ['hội nghị thượng đỉnh'],
  },
  {
    task: 'event',
    text: 'Trước hội nghị bộ trưởng nghề muối tại Suva\n\nSáng 7/5, tại Suva, Hội thảo về hạt mặn lần thứ 4 đã khai mạc.',
    yes: ['hội nghị bộ trưởng nghề muối', 'Hội thảo về hạt mặn lần thứ 4'],
  },
  {
    task: 'event',
    text: 'Các chuyên gia muối gặp nhau ở Lima hôm 5/6 tại một hội nghị về ruộng mặn.\n\nHội nghị Quốc tế về Nghề muối lần thứ 7 kéo dài ba ngày.',
    yes: ['Hội nghị Quốc tế về Nghề muối lần thứ 7'],
    no: ['hội nghị về ruộng mặn'],
  },
  {
    task: 'event',
    text: 'Các chuyên gia muối gặp nhau ở Lima hôm 5/6 tại một hội nghị về ruộng mặn.\n\nHội nghị Quốc tế về Nghề muối lần thứ 7 sẽ khai mạc tại Suva (Fiji) vào tháng tới.',
    yes: ['Hội nghị Quốc tế về Nghề muối lần thứ 7', 'hội nghị về ruộng mặn'],
  },
];
