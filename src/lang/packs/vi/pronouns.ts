// Pronouns. Most are words of kinship and address that also stand before a name ("ông", "bà"): see honorifics.
import type { Pronoun } from '../../pack.ts';
import { lines } from './lines.ts';

export const pronouns: readonly Pronoun[] = [
  { forms: ['đồng chí'], person: 3, number: 'singular', use: 'any' },
  {
    forms: lines(`
      ông
      ông ấy
      ông ta
      anh
      anh ấy
      anh ta
      chú
      chú ấy
      chàng
      hắn
      nam chính khách này
      nhà vua
      cậu
      cậu ấy
      cha
      thầy
    `),
    person: 3,
    number: 'singular',
    gender: 'male',
    use: 'any',
  },
  {
    forms: lines(`
      bà
      bà ấy
      bà ta
      chị
      chị ấy
      chị ta
      cô
      cô ấy
      cô ta
      nàng
      em ấy
      cô gái
    `),
    person: 3,
    number: 'singular',
    gender: 'female',
    use: 'any',
  },
  { forms: ['nó', 'y', 'người này', 'vị này', 'ngài', 'vị ấy', 'người ấy', 'cụ'], person: 3, number: 'singular', use: 'any' },
  { forms: ['họ', 'chúng', 'bọn họ', 'các ông', 'các bà', 'các anh', 'các chị', 'các em'], person: 3, number: 'plural', use: 'any' },
  { forms: ['tôi', 'mình', 'tớ', 'bản thân tôi', 'cá nhân tôi', 'em', 'con', 'cháu'], person: 1, number: 'singular', use: 'any' },
  {
    forms: ['chúng tôi', 'chúng ta', 'chúng em', 'bọn mình', 'chúng mình', 'chúng con', 'ta', 'nước tôi'],
    person: 1,
    number: 'plural',
    use: 'any',
  },
  { forms: ['bạn', 'quý vị', 'các bạn', 'anh em', 'quý ông', 'quý bà', 'các vị', 'đồng bào'], person: 2, number: 'plural', use: 'any' },
];
