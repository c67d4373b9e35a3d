// Cases of states, bodies and persons that a word for several stands for, named sentences before: which they are, and where none is told.
import type { PackCase } from '../../corpus.ts';

export const severalCases: readonly PackCase[] = [
  {
    task: 'relation',
    text: 'Chile bán nước cho Peru. Mưa ít. Hiệp định Vận tải đường sông được hai nước ký năm 1986.',
    yes: ['Chile SIGNED Hiệp định Vận tải đường sông', 'Peru SIGNED Hiệp định Vận tải đường sông'],
  },
  {
    task: 'relation',
    text: 'Chile, Peru và Ghana cùng vắng mặt. Hiệp định Vận tải đường sông được hai nước ký năm 1986.',
    no: ['Chile SIGNED Hiệp định Vận tải đường sông', 'Ghana SIGNED Hiệp định Vận tải đường sông'],
  },
  {
    task: 'relation',
    text: 'Chile, Peru và Ghana chung một dòng sông. Hiệp định Vận tải đường sông được ba nước ký năm 1986.',
    yes: [
      'Chile SIGNED Hiệp định Vận tải đường sông',
      'Peru SIGNED Hiệp định Vận tải đường sông',
      'Ghana SIGNED Hiệp định Vận tải đường sông',
    ],
  },
];
