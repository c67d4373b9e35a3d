// The ways a date is written, the most specific first: ranges before days, days before months, with a year before without.
import { lines } from './lines.ts';

export const dates: readonly string[] = lines(`
  {D} / {m} - {D2} / {m2} / {Y}
  {D} - {D2} / {m} / {Y}
  {D} - {D2} {M} năm {Y}
  {D} - {D2} {M} / {Y}
  {D} / {m} – {D2} / {m2} / {Y}
  {D} – {D2} / {m} / {Y}
  {D} – {D2} {M} năm {Y}
  {D} – {D2} {M} / {Y}
  {D} - {D2} - {m} - {Y}
  {D} / {m} đến {D2} / {m2} / {Y}
  {D} đến {D2} / {m} / {Y}
  {D} - {m} đến {D2} - {m2} - {Y}
  {D} đến {D2} - {m} - {Y}
  {D} {M} đến {D2} {M2} năm {Y}
  {D} đến {D2} {M} năm {Y}
  {D} đến {D2} {M} / {Y}
  {D} / {m} đến ngày {D2} / {m2} / {Y}
  {D} đến ngày {D2} / {m} / {Y}
  {D} - {m} đến ngày {D2} - {m2} - {Y}
  {D} đến ngày {D2} - {m} - {Y}
  {D} {M} đến ngày {D2} {M2} năm {Y}
  {D} đến ngày {D2} {M} năm {Y}
  {D} đến ngày {D2} {M} / {Y}
  {D} / {m} đến hết ngày {D2} / {m2} / {Y}
  {D} đến hết ngày {D2} / {m} / {Y}
  {D} - {m} đến hết ngày {D2} - {m2} - {Y}
  {D} đến hết ngày {D2} - {m} - {Y}
  {D} {M} đến hết ngày {D2} {M2} năm {Y}
  {D} đến hết ngày {D2} {M} năm {Y}
  {D} đến hết ngày {D2} {M} / {Y}
  {D} / {m} tới {D2} / {m2} / {Y}
  {D} tới {D2} / {m} / {Y}
  {D} - {m} tới {D2} - {m2} - {Y}
  {D} tới {D2} - {m} - {Y}
  {D} {M} tới {D2} {M2} năm {Y}
  {D} tới {D2} {M} năm {Y}
  {D} tới {D2} {M} / {Y}
  {D} / {m} tới ngày {D2} / {m2} / {Y}
  {D} tới ngày {D2} / {m} / {Y}
  {D} - {m} tới ngày {D2} - {m2} - {Y}
  {D} tới ngày {D2} - {m} - {Y}
  {D} {M} tới ngày {D2} {M2} năm {Y}
  {D} tới ngày {D2} {M} năm {Y}
  {D} tới ngày {D2} {M} / {Y}
  {D} / {m} và {D2} / {m2} / {Y}
  {D} và {D2} / {m} / {Y}
  {D} - {m} và {D2} - {m2} - {Y}
  {D} và {D2} - {m} - {Y}
  {D} {M} và {D2} {M2} năm {Y}
  {D} và {D2} {M} năm {Y}
  {D} và {D2} {M} / {Y}
  {D} / {m} và ngày {D2} / {m2} / {Y}
  {D} và ngày {D2} / {m} / {Y}
  {D} - {m} và ngày {D2} - {m2} - {Y}
  {D} và ngày {D2} - {m} - {Y}
  {D} {M} và ngày {D2} {M2} năm {Y}
  {D} và ngày {D2} {M} năm {Y}
  {D} và ngày {D2} {M} / {Y}
  {W} , ngày {D} {M} năm {Y}
  {W} , ngày {D} {M} / {Y}
  {W} , ngày {D} / {m} / {Y}
  {W} , ngày {D} - {m} - {Y}
  {W} , ngày {D} . {m} . {Y}
  {W} , {D} {M} năm {Y}
  {W} , {D} {M} / {Y}
  {W} , {D} / {m} / {Y}
  {W} , {D} - {m} - {Y}
  {W} , {D} . {m} . {Y}
  {W} ngày {D} {M} năm {Y}
  {W} ngày {D} {M} / {Y}
  {W} ngày {D} / {m} / {Y}
  {W} ngày {D} - {m} - {Y}
  {W} ngày {D} . {m} . {Y}
  {W} {D} {M} năm {Y}
  {W} {D} {M} / {Y}
  {W} {D} / {m} / {Y}
  {W} {D} - {m} - {Y}
  {W} {D} . {m} . {Y}
  {D} {M} năm {Y}
  {D} {M} / {Y}
  {D} / {m} / {Y}
  {D} - {m} - {Y}
  {D} . {m} . {Y}
  {W} ( {D} / {m} / {Y} )
  {W} ( {D} - {m} - {Y} )
  {W} ( {D} . {m} . {Y} )
  {W} ( ngày {D} / {m} / {Y} )
  {W} ( ngày {D} - {m} - {Y} )
  {W} ( ngày {D} . {m} . {Y} )
  ngày {D} / {m} đến {D2} / {m2}
  từ {D} / {m} đến {D2} / {m2}
  từ ngày {D} / {m} đến {D2} / {m2}
  ngày {D} đến {D2} / {m}
  từ {D} đến {D2} / {m}
  ngày {D} - {m} đến {D2} - {m2}
  từ {D} - {m} đến {D2} - {m2}
  từ ngày {D} - {m} đến {D2} - {m2}
  ngày {D} đến {D2} - {m}
  từ {D} đến {D2} - {m}
  {D} {M} đến {D2} {M2}
  {D} đến {D2} {M}
  ngày {D} / {m} đến ngày {D2} / {m2}
  từ {D} / {m} đến ngày {D2} / {m2}
  từ ngày {D} / {m} đến ngày {D2} / {m2}
  ngày {D} đến ngày {D2} / {m}
  từ {D} đến ngày {D2} / {m}
  ngày {D} - {m} đến ngày {D2} - {m2}
  từ {D} - {m} đến ngày {D2} - {m2}
  từ ngày {D} - {m} đến ngày {D2} - {m2}
  ngày {D} đến ngày {D2} - {m}
  từ {D} đến ngày {D2} - {m}
  {D} {M} đến ngày {D2} {M2}
  {D} đến ngày {D2} {M}
  ngày {D} / {m} đến hết ngày {D2} / {m2}
  từ {D} / {m} đến hết ngày {D2} / {m2}
  từ ngày {D} / {m} đến hết ngày {D2} / {m2}
  ngày {D} đến hết ngày {D2} / {m}
  từ {D} đến hết ngày {D2} / {m}
  ngày {D} - {m} đến hết ngày {D2} - {m2}
  từ {D} - {m} đến hết ngày {D2} - {m2}
  từ ngày {D} - {m} đến hết ngày {D2} - {m2}
  ngày {D} đến hết ngày {D2} - {m}
  từ {D} đến hết ngày {D2} - {m}
  {D} {M} đến hết ngày {D2} {M2}
  {D} đến hết ngày {D2} {M}
  ngày {D} / {m} tới {D2} / {m2}
  từ {D} / {m} tới {D2} / {m2}
  từ ngày {D} / {m} tới {D2} / {m2}
  ngày {D} tới {D2} / {m}
  từ {D} tới {D2} / {m}
  ngày {D} - {m} tới {D2} - {m2}
  từ {D} - {m} tới {D2} - {m2}
  từ ngày {D} - {m} tới {D2} - {m2}
  ngày {D} tới {D2} - {m}
  từ {D} tới {D2} - {m}
  {D} {M} tới {D2} {M2}
  {D} tới {D2} {M}
  ngày {D} / {m} tới ngày {D2} / {m2}
  từ {D} / {m} tới ngày {D2} / {m2}
  từ ngày {D} / {m} tới ngày {D2} / {m2}
  ngày {D} tới ngày {D2} / {m}
  từ {D} tới ngày {D2} / {m}
  ngày {D} - {m} tới ngày {D2} - {m2}
  từ {D} - {m} tới ngày {D2} - {m2}
  từ ngày {D} - {m} tới ngày {D2} - {m2}
  ngày {D} tới ngày {D2} - {m}
  từ {D} tới ngày {D2} - {m}
  {D} {M} tới ngày {D2} {M2}
  {D} tới ngày {D2} {M}
  ngày {D} / {m} và {D2} / {m2}
  từ {D} / {m} và {D2} / {m2}
  từ ngày {D} / {m} và {D2} / {m2}
  ngày {D} và {D2} / {m}
  từ {D} và {D2} / {m}
  ngày {D} - {m} và {D2} - {m2}
  từ {D} - {m} và {D2} - {m2}
  từ ngày {D} - {m} và {D2} - {m2}
  ngày {D} và {D2} - {m}
  từ {D} và {D2} - {m}
  {D} {M} và {D2} {M2}
  {D} và {D2} {M}
  ngày {D} / {m} và ngày {D2} / {m2}
  từ {D} / {m} và ngày {D2} / {m2}
  từ ngày {D} / {m} và ngày {D2} / {m2}
  ngày {D} và ngày {D2} / {m}
  từ {D} và ngày {D2} / {m}
  ngày {D} - {m} và ngày {D2} - {m2}
  từ {D} - {m} và ngày {D2} - {m2}
  từ ngày {D} - {m} và ngày {D2} - {m2}
  ngày {D} và ngày {D2} - {m}
  từ {D} và ngày {D2} - {m}
  {D} {M} và ngày {D2} {M2}
  {D} và ngày {D2} {M}
  {D} - {D2} / {m}
  {D} - {D2} {M}
  {D} / {m} - {D2} / {m2}
  {D} – {D2} / {m}
  {D} – {D2} {M}
  {D} / {m} – {D2} / {m2}
  {W} , ngày {D} {M}
  {W} , ngày {D} / {m}
  {W} , ngày {D} - {m}
  {W} , ngày {D} . {m}
  {W} , {D} {M}
  {W} , {D} / {m}
  {W} , {D} - {m}
  {W} , {D} . {m}
  {W} ngày {D} {M}
  {W} ngày {D} / {m}
  {W} ngày {D} - {m}
  {W} ngày {D} . {m}
  {W} {D} {M}
  {W} {D} / {m}
  {W} {D} - {m}
  {W} {D} . {m}
  {W} ( {D} / {m} )
  {W} ( {D} - {m} )
  {W} ( {D} . {m} )
  {W} ( ngày {D} / {m} )
  {W} ( ngày {D} - {m} )
  {W} ( ngày {D} . {m} )
  {D} {M}
  ngày {D} / {m}
  ngày {D} - {m}
  ngày {D} . {m}
  hôm {D} / {m}
  hôm {D} - {m}
  hôm {D} . {m}
  sáng {D} / {m}
  sáng {D} - {m}
  sáng {D} . {m}
  trưa {D} / {m}
  trưa {D} - {m}
  trưa {D} . {m}
  chiều {D} / {m}
  chiều {D} - {m}
  chiều {D} . {m}
  tối {D} / {m}
  tối {D} - {m}
  tối {D} . {m}
  đêm {D} / {m}
  đêm {D} - {m}
  đêm {D} . {m}
  rạng sáng {D} / {m}
  rạng sáng {D} - {m}
  rạng sáng {D} . {m}
  sáng ngày {D} / {m}
  sáng ngày {D} - {m}
  sáng ngày {D} . {m}
  trưa ngày {D} / {m}
  trưa ngày {D} - {m}
  trưa ngày {D} . {m}
  chiều ngày {D} / {m}
  chiều ngày {D} - {m}
  chiều ngày {D} . {m}
  tối ngày {D} / {m}
  tối ngày {D} - {m}
  tối ngày {D} . {m}
  đêm ngày {D} / {m}
  đêm ngày {D} - {m}
  đêm ngày {D} . {m}
  rạng sáng ngày {D} / {m}
  rạng sáng ngày {D} - {m}
  rạng sáng ngày {D} . {m}
  sáng sớm {D} / {m}
  sáng sớm {D} - {m}
  sáng sớm {D} . {m}
  sáng hôm {D} / {m}
  sáng hôm {D} - {m}
  sáng hôm {D} . {m}
  chiều hôm {D} / {m}
  chiều hôm {D} - {m}
  chiều hôm {D} . {m}
  tối hôm {D} / {m}
  tối hôm {D} - {m}
  tối hôm {D} . {m}
  hôm nay {D} / {m}
  hôm nay {D} - {m}
  hôm nay {D} . {m}
  hôm qua {D} / {m}
  hôm qua {D} - {m}
  hôm qua {D} . {m}
  sáng nay {D} / {m}
  sáng nay {D} - {m}
  sáng nay {D} . {m}
  chiều nay {D} / {m}
  chiều nay {D} - {m}
  chiều nay {D} . {m}
  tối nay {D} / {m}
  tối nay {D} - {m}
  tối nay {D} . {m}
  tối qua {D} / {m}
  tối qua {D} - {m}
  tối qua {D} . {m}
  chiều qua {D} / {m}
  chiều qua {D} - {m}
  chiều qua {D} . {m}
  sáng qua {D} / {m}
  sáng qua {D} - {m}
  sáng qua {D} . {m}
  đêm qua {D} / {m}
  đêm qua {D} - {m}
  đêm qua {D} . {m}
  ngày hôm qua {D} / {m}
  ngày hôm qua {D} - {m}
  ngày hôm qua {D} . {m}
  ngày mai {D} / {m}
  ngày mai {D} - {m}
  ngày mai {D} . {m}
  sáng mai {D} / {m}
  sáng mai {D} - {m}
  sáng mai {D} . {m}
  vào {D} / {m}
  vào {D} - {m}
  vào {D} . {m}
  hồi {D} / {m}
  hồi {D} - {m}
  hồi {D} . {m}
  từ {D} / {m}
  từ {D} - {m}
  từ {D} . {m}
  mùng {D} / {m}
  mùng {D} - {m}
  mùng {D} . {m}
  mồng {D} / {m}
  mồng {D} - {m}
  mồng {D} . {m}
  ngày mùng {D} / {m}
  ngày mùng {D} - {m}
  ngày mùng {D} . {m}
  khai mạc {D} / {m}
  khai mạc {D} - {m}
  khai mạc {D} . {m}
  đến ngày {D} / {m}
  đến ngày {D} - {m}
  đến ngày {D} . {m}
  tới ngày {D} / {m}
  tới ngày {D} - {m}
  tới ngày {D} . {m}
  trong ngày {D} / {m}
  trong ngày {D} - {m}
  trong ngày {D} . {m}
  trong hai ngày {D} / {m}
  trong hai ngày {D} - {m}
  trong hai ngày {D} . {m}
  trong các ngày {D} / {m}
  trong các ngày {D} - {m}
  trong các ngày {D} . {m}
  trong 2 ngày {D} / {m}
  trong 2 ngày {D} - {m}
  trong 2 ngày {D} . {m}
  trong ba ngày {D} / {m}
  trong ba ngày {D} - {m}
  trong ba ngày {D} . {m}
  trong 3 ngày {D} / {m}
  trong 3 ngày {D} - {m}
  trong 3 ngày {D} . {m}
  các ngày {D} / {m}
  các ngày {D} - {m}
  các ngày {D} . {m}
  hai ngày {D} / {m}
  hai ngày {D} - {m}
  hai ngày {D} . {m}
  ( {D} / {m} )
  ( ngày {D} / {m} )
  ( {D} - {m} )
  ( ngày {D} - {m} )
  ( {D} . {m} )
  ( ngày {D} . {m} )
  {M} năm {Y}
  {M} / {Y}
  {M} - {Y}
  {M} , {Y}
  {M} . {Y}
  {M}
  năm {Y}
  {W}
`);
