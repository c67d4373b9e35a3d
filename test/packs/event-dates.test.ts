// When events are: the day a closing tells is their last one, a day of the week behind a future is the coming one.
import { expect, it } from 'vitest';
import { everyPack, read } from './packs.ts';

const packs = new Map((await everyPack()).map((pack) => [pack.tag, pack]));

function datesOf(tag: string, text: string, published?: string): (string | undefined)[][] {
  const { entities } = read(packs.get(tag)!, text, published);
  return entities.filter(({ kind }) => kind === 'Event').map(({ attributes: { start, end } }) => [start, end]);
}

it('a verb for the end of a happening gives the last day, not the first', () => {
  expect(datesOf('id', 'Lokakarya Garam Pasifik ditutup di Lima pada 12 Mei 2026.')).toEqual([[undefined, '2026-05-12']]);
  expect(datesOf('vi', 'Hội thảo Nghề muối lần thứ hai khép lại ngày 12/5/2026 tại Lima.')).toEqual([[undefined, '2026-05-12']]);
  expect(datesOf('id', 'Lokakarya Garam Pasifik dibuka di Lima pada 12 Mei 2026.')).toEqual([['2026-05-12', undefined]]);
  expect(datesOf('vi', 'Hội thảo Nghề muối lần thứ hai khai mạc ngày 12/5/2026 tại Lima.')).toEqual([['2026-05-12', undefined]]);
});

it('a day of the week behind a future is the one to come', () => {
  expect(datesOf('id', 'Lokakarya Garam Pasifik akan dibuka di Lima pada Rabu.', '2026-06-12')).toEqual([['2026-06-17', undefined]]);
  expect(datesOf('id', 'Lokakarya Garam Pasifik dibuka di Lima pada Rabu.', '2026-06-12')).toEqual([['2026-06-10', undefined]]);
});
