import { describe, expect, test } from 'vitest';
import { layout, toGraph } from '../../src/graph/index.ts';
import { folded, indexNodes, search } from '../../viewer/src/facts/search.ts';
import { sampleFacts } from '../graph/sample.ts';

const graph = toGraph(sampleFacts());
layout(graph);
const index = indexNodes(graph);
const keys = (query: string) => search(index, query).map(({ key }) => key);

test.each([
  ['Đặng Thùy', 'dang thuy'],
  ['HANOÏ', 'hanoi'],
  ['Łódź  Straße', 'lodz strasse'],
  ['Œuvre', 'oeuvre'],
  ['İstanbul', 'istanbul'],
  ['Москва́', 'москва'],
  ['ﬁn', 'fin'],
])('%s is compared as %s', (text, expected) => {
  expect(folded(text)).toBe(expected);
  expect(folded(folded(text))).toBe(expected);
});

describe('search', () => {
  test('needs neither marks nor capitals', () => {
    expect(keys('ana zukova')[0]).toBe('person/ana-zukova');
    expect(keys('TOMÁS')[0]).toBe('person/tomas-ibarra');
  });

  test('finds a node by its name in another language, and says by which', () => {
    expect(search(index, 'charte des')[0]).toEqual({
      key: 'instrument/charter',
      kind: 'Instrument',
      label: 'Berth Charter',
      as: 'Charte des quais',
    });
  });

  test('finds the words of statements, after the names', () => {
    expect(keys('berth')).toEqual(['instrument/charter', 'statement/en']);
    expect(keys('quais propres')).toEqual(['statement/fr']);
  });

  test('takes words in any order and puts the start of a word before its inside', () => {
    expect(keys('forum harbour')[0]).toBe('event/forum');
    expect(keys('ports')[0]).toBe('org/ministry-of-ports');
    const [first] = search(index, 'al');
    expect(first?.key).toBe('org/alliance');
  });

  test('finds nothing for nothing', () => {
    expect(keys('   ')).toEqual([]);
    expect(keys('zzz')).toEqual([]);
  });
});
