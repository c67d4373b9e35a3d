// Vietnamese phrases with a word for happenings that tell of none. Source: the own list.
import type { Words } from '../../pack.ts';
import { lines } from './lines.ts';

export const otherUses: Words = lines(`
  cuộc đua vào
  cuộc đua vũ trang
  cuộc đua công nghệ
  cuộc đua giảm giá
  cuộc đua tăng giá
  cuộc đua lãi suất
  cuộc đua giành
  đối thoại xã hội
  tranh luận trên mạng
  tranh luận trái chiều
  tranh luận gay gắt
  diễn đàn mạng
  diễn đàn trên mạng
`);
