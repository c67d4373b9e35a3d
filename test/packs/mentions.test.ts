// Where mentions are written: a nickname in brackets is a mention of its own, what a legislator is for is none; a paper with a name is shown by it.
import { expect, it } from 'vitest';
import { everyPack, read } from './packs.ts';

const packs = new Map((await everyPack()).map((pack) => [pack.tag, pack]));

function mentionsOf(tag: string, text: string, label: string): string[] {
  const { entities } = read(packs.get(tag)!, text);
  const entity = entities.find((one) => one.label === label);
  return (entity?.mentions ?? []).map(({ start, end }) => text.slice(start, end));
}

it('a nickname in brackets and the name before it are two mentions of one person', () => {
  const text = 'Gubernur Rahmat Santosa (Rasan) tiba di Bandung. Rasan mengatakan rencana itu terlambat.';
  expect(mentionsOf('id', text, 'Rahmat Santosa')).toEqual(['Rahmat Santosa', 'Rasan', 'Rasan']);
});

it('party and state behind a name in brackets name nobody', () => {
  const text = 'Representative Rui Teles (R-Utah) said the plan was late. Teles asked for more time.';
  expect(mentionsOf('en', text, 'Rui Teles')).toEqual(['Rui Teles', 'Teles']);
});

it('a paper told by its topic and then by its name is shown by its name', () => {
  const text = 'LIMA - Ghana signed a treaty on ship recycling. The Lima Convention was adopted in March.';
  expect(mentionsOf('en', text, 'Lima Convention')).toEqual(['treaty on ship recycling', 'Lima Convention']);
});
