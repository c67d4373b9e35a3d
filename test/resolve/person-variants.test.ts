// Variants of one person's name, and names that are two people's.
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/discovery/index.ts';
import { agreeInName, Forenames, nameWords } from '../../src/resolve/person-variants.ts';

const forenames = new Forenames(loadKnowledge());
const agreement = (a: string, b: string): string | undefined => agreeInName(nameWords(a), nameWords(b), forenames);

describe('names that agree by their words alone', () => {
  it.each([
    ['Joseph M. Kariuki', 'Joseph Kariuki'],
    ['Rudi S. Hadi', 'Rudi Sasongko Hadi'],
    ['Harlan Whitcombe Jr.', 'Harlan Whitcombe'],
    ['Omar al-Tamimi', 'Omar El Tamimi'],
    ['Trần Quốc Toản', 'Tran Quoc Toan'],
    ['Lalaina V. Andriamahefa', 'ANDRIAMAHEFA Lalaina'],
  ])('%s, %s', (a, b) => {
    expect(agreement(a, b)).toBe('full');
    expect(agreement(b, a)).toBe('full');
  });
});

describe('names that agree only where something else ties them', () => {
  it.each([
    ['Maria Corazon Villanueva', 'Maria Villanueva'],
    ['Siti Rahmawati Prasetyo', 'Siti Rahmawati'],
    ['Mohammed al-Sayed', 'Muhamad Sayed'],
    ['Ben Hollister', 'Benjamin Hollister'],
    ['Yermias Bisai', 'Yermias Bisay'],
    ['Sergei Koltunov', 'Sergueï Koltunov'],
  ])('%s, %s', (a, b) => {
    expect(agreement(a, b)).toBe('partly');
    expect(agreement(b, a)).toBe('partly');
  });
});

describe('names of different people', () => {
  it.each([
    ['John A. Smith', 'John B. Smith'],
    ['Nguyen Van Minh', 'Nguyen Van Manh'],
    ['Tran Thi Huong', 'Tran Thi Hoang'],
    ['Camila Restrepo', 'Camilo Restrepo'],
    ['Wanjiru Kamotho', 'Wanjiru Kimathi'],
    ['Ana Dias', 'Ana Maria Duarte'],
    ['Ana', 'Ana Dias'],
  ])('%s, %s', (a, b) => expect(agreement(a, b)).toBeUndefined());
});
