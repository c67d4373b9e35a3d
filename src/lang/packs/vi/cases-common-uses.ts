// Cases of phrases with a word for happenings that tell of none in Vietnamese, and of forums that are bodies.
import type { PackCase } from '../../corpus.ts';

export const commonUseCases: readonly PackCase[] = [
  { task: 'event', text: 'Cuộc đua vũ trang vẫn tiếp diễn.', no: ['*'] },
  { task: 'event', text: 'Cuộc đua thuyền khai mạc tại Huế.', yes: ['Cuộc đua thuyền'] },
  { task: 'event', text: 'Nhà nghiên cứu của Diễn đàn Sông Lam Trần Văn Bình nói nước cạn.', no: ['*'] },
  { task: 'event', text: 'Diễn đàn Sông Lam lần thứ 3 khai mạc tại Huế.', yes: ['Diễn đàn Sông Lam lần thứ 3'] },
];
