// Cases of gatherings whose place another sentence tells, or a noun for places stands before: the hall a report opens in.
import type { PackCase } from '../../corpus.ts';

export const sceneCases: readonly PackCase[] = [
  // past the noun for a place
  {
    task: 'relation',
    text: 'Thông tin được công bố tại cuộc họp báo hôm 21/4 của Bộ Nội vụ Peru ở thủ đô Lima.',
    yes: ['cuộc họp báo * HELD_IN Lima'],
  },
  {
    task: 'relation',
    text: 'Thông tin về thủ đô Lima được công bố tại cuộc họp báo hôm 21/4 của Bộ Nội vụ Peru.',
    no: ['cuộc họp báo * HELD_IN Lima'],
  },
  // the hall that a report opens in
  {
    task: 'relation',
    text: 'Muối và lưới\n\nNhà hát Orlik chật chỗ từ 7h sáng thứ hai. Gần 600 người đến dự Diễn đàn Thanh niên và Muối do Peru tổ chức.',
    yes: ['Diễn đàn Thanh niên và Muối HELD_IN Nhà hát Orlik'],
  },
  {
    task: 'relation',
    text: 'Muối và lưới\n\nCảng Orlik đông người từ 7h sáng thứ hai. Gần 600 người đến dự Diễn đàn Thanh niên và Muối do Peru tổ chức.',
    no: ['Diễn đàn Thanh niên và Muối HELD_IN *'],
  },
  // a word for the place named last
  {
    task: 'relation',
    text: 'Chặng cuối là Lima. Tại đó, ông Đào Hữu Khang dự Diễn đàn Thanh niên và Muối.',
    yes: ['Diễn đàn Thanh niên và Muối HELD_IN Lima'],
  },
  {
    task: 'relation',
    text: 'Chặng cuối là Lima. Sau đó, ông Đào Hữu Khang dự Diễn đàn Thanh niên và Muối.',
    no: ['Diễn đàn Thanh niên và Muối HELD_IN Lima'],
  },
  // meetings and hearings that a verb alone tells
  {
    task: 'relation',
    text: 'Sáng 9/6, tại Lima, Thứ trưởng Đào Hữu Khang hội đàm với Quốc vụ khanh Ingrid Solheim.',
    yes: ['Đào Hữu Khang ATTENDED hội đàm', 'hội đàm HELD_IN Lima', 'Đào Hữu Khang MET Ingrid Solheim'],
  },
  {
    task: 'relation',
    text: 'Sáng 9/6, tại Lima, Thứ trưởng Đào Hữu Khang không hội đàm với Quốc vụ khanh Ingrid Solheim.',
    no: ['* ATTENDED *', '* HELD_IN *', '* MET *'],
  },
  {
    task: 'relation',
    text: 'Ngày 5/6, tại Lima, Cục trưởng Đào Hữu Khang đã tiếp Đại sứ Ingrid Solheim.',
    yes: ['Đào Hữu Khang ATTENDED buổi tiếp', 'buổi tiếp HELD_IN Lima'],
  },
  {
    task: 'relation',
    text: 'Ngày 5/6, tại Lima, tàu của ông Đào Hữu Khang tiếp nhiên liệu cho đoàn cứu hộ.',
    no: ['* ATTENDED *', '* HELD_IN Lima'],
  },
  {
    task: 'relation',
    text: 'Năm 2019, bà Đào Thị Khang làm việc với UNICEF tại Lima.',
    no: ['* ATTENDED *', '* HELD_IN Lima'],
  },
  {
    task: 'relation',
    text: 'Ngày 10/9, bà Ingrid Solheim sẽ điều trần trước Ủy ban Nghề cá.',
    yes: ['Ingrid Solheim ATTENDED phiên điều trần', 'Ủy ban Nghề cá HOSTED phiên điều trần'],
  },
  {
    task: 'relation',
    text: 'Ngày 10/9, nghị sĩ đề nghị bà Ingrid Solheim điều trần trước Ủy ban Nghề cá.',
    no: ['* ATTENDED *', '* HOSTED *'],
  },
  // a report on a gathering, and a story that only mentions one
  {
    task: 'relation',
    text: 'Hội nghị cảng biển quốc gia diễn ra tại Đà Nẵng. Kết quả Hội nghị cảng biển quốc gia ít người đọc. Bộ trưởng Bộ Thủy sản Lê Văn Thanh cho biết kế hoạch đã chậm.',
    yes: ['Lê Văn Thanh ATTENDED Hội nghị cảng biển quốc gia'],
  },
  {
    task: 'relation',
    text: 'Sau Hội nghị cảng biển quốc gia, Thị trưởng Trần Văn Lộc chưa công bố kế hoạch. Kết quả Hội nghị cảng biển quốc gia ít người đọc. Đối thủ chỉ nói về hội nghị. Bộ trưởng Bộ Thủy sản Lê Văn Thanh cho biết kế hoạch đã chậm. Thứ trưởng Nguyễn Văn Bảo cho rằng kế hoạch quá đắt.',
    no: ['* ATTENDED *'],
  },
];
