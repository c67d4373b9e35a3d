import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toGraph } from '../../src/graph/index.ts';
import { passagesOf } from '../../viewer/src/facts/passages.ts';
import { mentionsByArticle, relationsOf, sentencesOf, speakersOf, utterancesOf } from '../../viewer/src/facts/profile.ts';
import { dateWords, languageWords, periodWords, shortened } from '../../viewer/src/words.ts';
import { sampleFacts } from '../graph/sample.ts';

const graph = toGraph(sampleFacts());

describe('passagesOf', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '.') });

  test('cuts a text without losing or doubling a character', () => {
    fc.assert(
      fc.property(text, fc.nat(30), fc.nat(30), (body, a, b) => {
        const mark = { start: Math.min(a, b), end: Math.max(a, b) };
        const passages = passagesOf(body, [], mark);
        const lines = body.split('\n').filter((line) => line.trim() !== '');
        expect(passages.map(({ runs }) => runs.map((run) => run.text).join(''))).toEqual(lines);
        for (const { start, runs } of passages) {
          let at = start;
          for (const run of runs) {
            for (const character of run.text) {
              expect(run.marked).toBe(at >= mark.start && at < mark.end);
              at += character.length;
            }
          }
        }
      }),
    );
  });

  test('marks a span across paragraphs and tells captions apart', () => {
    const passages = passagesOf('One two\nthree\nfour', [{ start: 8, end: 13, role: 'caption' }], { start: 4, end: 10 });
    expect(passages).toEqual([
      {
        start: 0,
        role: 'body',
        runs: [
          { text: 'One ', marked: false },
          { text: 'two', marked: true },
        ],
      },
      {
        start: 8,
        role: 'caption',
        runs: [
          { text: 'th', marked: true },
          { text: 'ree', marked: false },
        ],
      },
      { start: 14, role: 'body', runs: [{ text: 'four', marked: false }] },
    ]);
  });
});

describe('a profile', () => {
  test('groups relations by type and direction, positions first', () => {
    expect(relationsOf(graph, 'person/tomas-ibarra').map(({ type, direction }) => `${type} ${direction}`)).toEqual([
      'HOLDS_POSITION out',
      'SIGNED out',
      'MET out',
    ]);
    expect(relationsOf(graph, 'event/forum').map(({ type, direction }) => `${type} ${direction}`)).toEqual([
      'HOSTED back',
      'ATTENDED back',
      'HELD_IN out',
      'MADE_AT back',
    ]);
  });

  test('lists statements with their event, and their speakers', () => {
    expect(utterancesOf(graph, 'person/ana-zukova').map(({ key, event }) => [key, event])).toEqual([
      ['statement/en', 'event/forum'],
      ['statement/fr', undefined],
    ]);
    expect(speakersOf(graph, 'statement/en').map(({ other }) => other)).toEqual(['person/ana-zukova']);
  });

  test('shows a sentence once, with every rule that read it', () => {
    const one = { article: 'article/en', start: 1, end: 9, rule: 'a', confidence: 1 };
    const evidence = [one, { ...one, rule: 'b' }, { ...one, start: 2 }, { ...one, confidence: 0.5 }];
    expect(sentencesOf(evidence).map((same) => same.map(({ rule, start }) => `${rule}${start}`))).toEqual([['a1', 'b1'], ['a2']]);
  });

  test('lists every place where a node is named', () => {
    expect(mentionsByArticle(graph, 'person/ana-zukova').map(({ article, places }) => [article, places.length])).toEqual([
      ['article/en', 1],
      ['article/fr', 1],
    ]);
  });
});

test.each([
  ['2031-03-03', '3 March 2031'],
  ['2031-03', 'March 2031'],
  ['2031', '2031'],
  ['XXXX-11-06', '6 November, year not stated'],
  ['2031-21', '2031-21'],
  ['soon', 'soon'],
])('the date %s reads "%s"', (date, words) => {
  expect(dateWords(date)).toBe(words);
});

test('periods, languages and long texts read well', () => {
  expect(periodWords('2031-03-03', '2031-03-03')).toBe('3 March 2031');
  expect(periodWords('2031-03-03', '2031-03-05')).toBe('3 March 2031 – 5 March 2031');
  expect(periodWords('XXXX-10-25', 'XXXX-10-26')).toBe('25 October – 26 October, year not stated');
  expect(periodWords(undefined, undefined)).toBeUndefined();
  expect(languageWords('vi')).toBe('Vietnamese');
  expect(languageWords('not a tag')).toBe('not a tag');
  expect(shortened('one two three', 9)).toBe('one two…');
});
