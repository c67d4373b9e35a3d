// Offices of Vietnamese whose word ends in the noun of the unit that its holder heads: "trưởng phòng", "phó trưởng ban".
import type { Role } from '../../pack.ts';
import { lines } from './lines.ts';

const units: readonly [body: string, heads: string][] = [
  [
    'Phòng',
    `
      trưởng phòng
      phó trưởng phòng
      phó phòng
      quyền trưởng phòng
    `,
  ],
  [
    'Ban',
    `
      trưởng ban
      phó trưởng ban
      phó ban
      quyền trưởng ban
    `,
  ],
  [
    'Khoa',
    `
      trưởng khoa
      phó trưởng khoa
      phó khoa
      chủ nhiệm khoa
      phó chủ nhiệm khoa
    `,
  ],
  [
    'Bộ môn',
    `
      trưởng bộ môn
      phó trưởng bộ môn
      chủ nhiệm bộ môn
    `,
  ],
  [
    'Bộ phận',
    `
      trưởng bộ phận
      phó trưởng bộ phận
    `,
  ],
  [
    'Tiểu ban',
    `
      trưởng tiểu ban
      phó trưởng tiểu ban
    `,
  ],
];

export const unitHeads: readonly Role[] = units.map(([body, heads]) => ({
  forms: lines(heads),
  position: 'director',
  kind: 'office',
  body,
  seated: true,
}));
