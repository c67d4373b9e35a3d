import { describe, expect, it } from 'vitest';
import { identifyLanguage, primaryTag } from '../../src/ingest/index.ts';

describe('identifyLanguage', () => {
  it.each([
    ['id', 'Menteri mengatakan bahwa rapat itu akan diadakan pada hari Senin.'],
    ['id', 'Para delegasi membahas kerja sama ekonomi antara kedua negara.'],
    ['id', 'Presiden menegaskan pemerintah tidak akan menaikkan harga beras tahun ini.'],
    ['id', 'Wakil menteri memimpin sidang komite bersama; pejabat itu boleh dibilang puas. Persidangan ialah yang perdana, ujar dubes.'],
    ['ms', 'Perdana Menteri berkata kerajaan akan menaikkan gaji minimum tahun hadapan.'],
    ['ms', 'Beliau memberitahu bahawa mesyuarat itu diadakan di Kuala Lumpur.'],
    ['fr', 'Le ministre a déclaré que la réunion aurait lieu lundi prochain.'],
    ['en', 'The minister said that the meeting would be held next Monday.'],
    ['vi', 'Bộ trưởng cho biết cuộc họp sẽ được tổ chức vào thứ Hai tới.'],
    ['es', 'El ministro dijo que la reunión se celebraría el próximo lunes.'],
    ['pt', 'O ministro disse que a reunião será realizada na próxima segunda-feira.'],
    ['de', 'Der Minister sagte, das Treffen werde am Montag stattfinden.'],
    ['nl', 'De minister zei dat de vergadering maandag zal plaatsvinden.'],
    ['ru', 'Министр заявил, что встреча состоится в понедельник.'],
    ['und', 'OK 2020'],
    ['und', ''],
  ])('%s: %s', async (language, text) => {
    expect(await identifyLanguage(text)).toBe(language);
  });
});

describe('primaryTag', () => {
  it.each([
    ['id_ID', 'id'],
    ['en-GB', 'en'],
    ['in', 'id'],
    ['ind', 'id'],
    ['und', undefined],
    ['not a tag', undefined],
  ])('%s', (tag, expected) => {
    expect(primaryTag(tag)).toBe(expected);
  });
});
