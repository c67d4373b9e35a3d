// The ways a date is written, the most specific first: ranges before days, days before months, with a year before without.
import { lines } from './lines.ts';

/** Words of time after which "6/11" or "6-11" is a date and no fraction or score. */
const BEFORE_DAY = lines(`
  ngày
  hôm
  sáng
  trưa
  chiều
  tối
  đêm
  rạng sáng
  sáng ngày
  trưa ngày
  chiều ngày
  tối ngày
  đêm ngày
  rạng sáng ngày
  sáng sớm
  sớm
  hôm nay
  hôm qua
  sáng nay
  chiều nay
  tối nay
  đêm nay
  tối qua
  chiều qua
  sáng qua
  đêm qua
  ngày hôm qua
  ngày hôm nay
  ngày mai
  sáng mai
  chiều mai
  vào
  hồi
  mùng
  mồng
  ngày mùng
  khai mạc
  đến ngày
  tới ngày
  trong ngày
  đến hết
  đến hết ngày
  tính đến
  tính đến ngày
  trước ngày
  sau ngày
  từ
`);

/** Words before a range of days. */
const BEFORE_RANGE = lines(`
  từ
  từ ngày
  ngày
  trong hai ngày
  trong 2 ngày
  trong ba ngày
  trong 3 ngày
  trong các ngày
  các ngày
  hai ngày
  trong bốn ngày
  ba ngày
  sáng
  tối
  trong
`);

/** Words between the two days of a range. */
const UNTIL = lines(`
  đến
  đến ngày
  đến hết ngày
  đến hết
  tới
  tới ngày
  và
  và ngày
  đến sáng
  đến tối
`);

/** "hôm nay (6/11)". */
const TODAY = lines(`
  hôm nay
  sáng nay
  trưa nay
  chiều nay
  tối nay
  đêm nay
  hôm qua
  sáng qua
  chiều qua
  tối qua
  đêm qua
  ngày mai
  sáng mai
  chiều mai
`);

const fixed = lines(`
  {D} / {m} - {D2} / {m2} / {Y}
  {D} - {D2} / {m} / {Y}
  {D} – {D2} / {m} / {Y}
  {D} - {D2} - {m} - {Y}
  {D} - {D2} {M} năm {Y}
  {D} - {D2} {M} / {Y}
  {D} {M} năm {Y}
  {D} {M} / {Y}
  {D} {M} - {Y}
  {D} {M} , {Y}
  {D} / {m} / {Y}
  {D} - {m} - {Y}
  {D} - {D2} {M}
  {D} – {D2} {M}
  {D} / {m} - {D2} / {m2}
  {D} - {D2} / {m}
  {D} – {D2} / {m}
  {D} {M}
  ( {D} / {m} )
  ( {D} - {m} )
  ( ngày {D} / {m} )
  ( ngày {D} - {m} )
  ( {Dm} )
  ( ngày {Dm} )
  {W} ( {D} / {m} / {Y} )
  {W} ( {D} - {m} - {Y} )
  {W} ( {D} / {m} )
  {W} ( {D} - {m} )
  {W} ( ngày {D} / {m} )
  {W} , {D} / {m}
  {W} , ngày {D} / {m}
  {W} ngày {D} / {m}
  {M} năm {Y}
  {M} / {Y}
  {M} - {Y}
  {M} , {Y}
  năm {Y}
`);

const ranges = UNTIL.flatMap((until) => [
  ...['/', '-'].flatMap((mark) => [
    `{D} ${mark} {m} ${until} {D2} ${mark} {m2} ${mark} {Y}`,
    `{D} ${until} {D2} ${mark} {m} ${mark} {Y}`,
    ...BEFORE_RANGE.flatMap((word) =>
      ['', ` ${mark} {Y}`].flatMap((year) => [
        `${word} {D} ${mark} {m} ${until} {D2} ${mark} {m2}${year}`,
        `${word} {D} ${until} {D2} ${mark} {m}${year}`,
      ]),
    ),
  ]),
  `{D} {M} ${until} {D2} {M2} năm {Y}`,
  `{D} ${until} {D2} {M} năm {Y}`,
  `{D} ${until} {D2} {M} / {Y}`,
  `{D} {M} ${until} {D2} {M2}`,
  `{D} ${until} {D2} {M}`,
]);

const days = [
  ...BEFORE_RANGE.flatMap((word) => [`${word} {D} - {D2} / {m}`, `${word} {D} – {D2} / {m}`, `${word} {D} - {D2} - {m}`]),
  ...BEFORE_DAY.flatMap((word) => [
    `${word} {D} / {m} / {Y}`,
    `${word} {D} - {m} - {Y}`,
    `${word} {D} / {m}`,
    `${word} {D} - {m}`,
    `${word} {Dm}`,
  ]),
  ...TODAY.flatMap((word) => [
    `${word} ( {D} / {m} )`,
    `${word} ( {D} - {m} )`,
    `${word} ( {Dm} )`,
    `${word} , {D} / {m}`,
    `${word} , ngày {D} / {m}`,
    `${word} ( ngày {D} / {m} )`,
  ]),
];

export const dates: readonly string[] = [...ranges, ...days, ...fixed];
