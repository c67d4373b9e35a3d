import { describe, expect, it } from 'vitest';
import { type Draft, dateFromUrl, parseHtml, parseMarkdown, parseRecord, toArticle } from '../../src/ingest/index.ts';

const article = async (draft: Draft) => {
  const found = await toArticle(draft);
  if (!found) throw new Error('no article');
  return found;
};
const body = Array.from(
  { length: 6 },
  (_, i) => `<p>Paragraph ${i} tells at length how the council met, what its members said, and when it ended.</p>`,
).join('\n');

describe('parseHtml', () => {
  it('takes metadata from JSON-LD, text from the page, captions and headings apart', async () => {
    const found = await article(
      await parseHtml(
        `<!doctype html><html lang="en-GB"><head><title>Council meets | The Paper</title>
        <link rel="canonical" href="https://www.paper.example/news/council-meets">
        <script type="application/ld+json">{broken</script>
        <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Council meets","datePublished":"2021-03-04T22:10:00+07:00","publisher":{"@type":"Organization","name":"The Paper"}}]}</script>
        </head><body><nav><a href="/">Home</a></nav><article><h1>Council meets</h1>
        <figure><img src="a.jpg"><figcaption>The hall. (Photo: AB)</figcaption></figure>
        ${body}<h2>What comes next</h2>${body}</article><footer>Imprint</footer></body></html>`,
        'page.html',
      ),
    );
    expect(found).toMatchObject({
      title: 'Council meets',
      publisher: 'The Paper',
      publishedAt: '2021-03-04',
      language: 'en',
      url: 'https://www.paper.example/news/council-meets',
    });
    expect(found.text).toContain('Paragraph 0 tells at length');
    expect(found.text).not.toMatch(/Home|Imprint|</u);
    expect(found.regions.map(({ role, start, end }) => `${role}: ${found.text.slice(start, end)}`)).toEqual([
      'caption: The hall. (Photo: AB)',
      'heading: What comes next',
    ]);
  });

  it('falls back to OpenGraph and meta elements, then to the address', async () => {
    const page = (head: string) =>
      parseHtml(`<html><head>${head}</head><body><article>${body}</article></body></html>`, 'p.html').then(article);
    expect(
      await page(
        '<meta property="og:title" content="Council meets"><meta property="og:site_name" content="Paper"><meta name="pubdate" content="Thu, 04 Mar 2021 10:00:00 GMT">',
      ),
    ).toMatchObject({ title: 'Council meets', publisher: 'Paper', publishedAt: '2021-03-04' });
    expect(await page('<link rel="canonical" href="https://www.paper.example/2021/03/04/council">')).toMatchObject({
      publisher: 'paper.example',
      publishedAt: '2021-03-04',
    });
    expect((await page('<title>Council</title>')).publishedAt).toBeUndefined();
  });

  it('reads broken markup', async () => {
    const found = await article(
      await parseHtml(
        `<html><body><div><p>It began.<p>The <b>council met</i> & ended &lt;late&gt;.</div></span>${body}<p class="x`,
        'b.html',
      ),
    );
    expect(found.text).toContain('The council met & ended <late>.');
  });

  it('refuses a page without text and a page nested beyond reason', async () => {
    await expect(parseHtml('<html><body><script>1</script></body></html>', 'e.html')).rejects.toThrow(/no article text/u);
    await expect(parseHtml(`${'<div>'.repeat(200_000)}x`, 'd.html')).rejects.toThrow(/nested/u);
  });
});

describe('parseMarkdown', () => {
  it('reads front matter, title, headings, links and emphasis', async () => {
    const found = await article(
      parseMarkdown(
        '---\ntitle: "Council meets"\ndate: 2021-03-04\nurl: https://paper.example/a/b\nlang: en\n---\n\n# Council meets today\n\nThe **council** met in [the hall](https://x.example/y).\n\n## What comes next\n\n> It _ended_ late.\n\n- First point made.\n',
        'a.md',
      ),
    );
    expect(found).toMatchObject({ title: 'Council meets', publishedAt: '2021-03-04', url: 'https://paper.example/a/b', language: 'en' });
    expect(found.text).toBe('The council met in the hall.\n\nWhat comes next\n\nIt ended late.\n\nFirst point made.');
    expect(found.regions).toEqual([{ start: 30, end: 45, role: 'heading' }]);
  });

  it('takes the title from the first heading', () => {
    expect(parseMarkdown('# Council meets\n\nIt ended.', 'a.md')).toMatchObject({ title: 'Council meets', cleaned: { text: 'It ended.' } });
  });
});

describe('parseRecord', () => {
  it('keeps the documented fields', async () => {
    const line = JSON.stringify({
      text: 'Le conseil a siégé.',
      title: 'Conseil',
      language: 'fr',
      publishedAt: '2021-03',
      source: 'archive/7',
      url: 'https://a.example/x',
      publisher: 'A',
    });
    expect(await article(parseRecord(line, 'f.jsonl#1'))).toMatchObject({
      title: 'Conseil',
      language: 'fr',
      publishedAt: '2021-03',
      source: 'archive/7',
      publisher: 'A',
    });
  });

  it.each([
    ['{"text": ', /not JSON/u],
    ['[1]', /not a JSON object/u],
    ['{"title":"x"}', /"text" must be a string/u],
    ['{"text":"x","url":7}', /"url" must be a string/u],
  ])('refuses %s', (line, reason) => {
    expect(() => parseRecord(line, 'f#1')).toThrow(reason);
  });
});

describe('dateFromUrl', () => {
  it.each([
    ['https://a.example/2021/03/04/x.html', '2021-03-04'],
    ['https://a.example/x-20210304112233444.htm', '2021-03-04'],
    ['https://a.example/x-20210304.htm', '2021-03-04'],
    ['https://a.example/x-2021-3-4', '2021-03-04'],
    ['https://a.example/2021/03/x.html', '2021-03'],
    ['https://a.example/x-post921263.html', undefined],
    ['https://a.example/x-10393040.html', undefined],
    ['https://a.example/x-20211399.html', undefined],
    ['https://a.example/x-2021-02-30', undefined],
  ])('%s', (url, date) => {
    expect(dateFromUrl(url)).toBe(date);
  });
});

describe('the key of an article', () => {
  const key = async (url?: string, text = 'The council met.') =>
    (await article(parseRecord(JSON.stringify({ text, url, language: 'en' }), 'x'))).id;
  it('follows the address without tracking, the scheme and www', async () => {
    expect(await key('https://www.a.example/x?id=1&utm_source=y#top')).toBe(await key('http://a.example/x?id=1', 'Another text.'));
    expect(await key('https://a.example/x?id=2')).not.toBe(await key('https://a.example/x?id=1'));
  });
  it('follows the text where the address names only a site', async () => {
    expect(await key('https://a.example/')).toBe(await key());
    expect(await key('https://a.example/', 'Another text.')).not.toBe(await key());
  });
});
