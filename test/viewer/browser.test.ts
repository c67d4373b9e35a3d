import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeGraphJson } from '../../src/formats/index.ts';
import { emptyGraph, layout, toGraph } from '../../src/graph/index.ts';
import { sampleFacts } from '../graph/sample.ts';
import { drawnPixels, findChromium, placeOf, type Site, startSite } from './page.ts';

const chromium = findChromium();
if (chromium === undefined) {
  const reason = 'Chromium is not installed (apt-get install chromium, or set CHROMIUM to its path)';
  if (process.env['CI'] === 'true') throw new Error(`The browser tests must run in CI: ${reason}`);
  console.warn(`SKIPPED: the browser tests of the viewer. ${reason}`);
}

const ANA = 'person/ana-zukova';
const READY = '.stage-canvas[data-ready]';

function sampleFile(): string {
  const graph = toGraph(sampleFacts());
  layout(graph);
  return writeGraphJson(graph);
}

describe.skipIf(chromium === undefined)('the page in Chromium', { timeout: 120_000 }, () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite(chromium!);
  }, 120_000);
  afterAll(async () => {
    await site?.close();
  });

  test('shows the graph; a search, a click on the picture and a sentence lead to the marked text', async () => {
    site.graph = sampleFile();
    const page = await site.open();
    await page.waitForSelector(READY);
    expect(await page.getAttribute('[data-nodes]', 'data-nodes')).toBe('12');
    await expect.poll(() => drawnPixels(page), { timeout: 30_000 }).toBeGreaterThan(2000);

    await page.keyboard.press('/');
    await page.keyboard.type('zukova');
    await page.getByRole('option', { name: 'Ana Žukova' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ana Žukova' }).waitFor();
    expect(page.url()).toContain(`#node=${ANA}`);

    await page.getByRole('button', { name: '← Overview' }).click();
    const { x, y } = await placeOf(page, 'event/forum');
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await page.getByRole('heading', { name: 'Blue Harbour Forum' }).waitFor();

    await page
      .locator('.details section', { hasText: /hosted by/i })
      .locator('summary')
      .click();
    await page
      .locator('.details section', { hasText: /hosted by/i })
      .locator('.evidence')
      .click();
    const mark = page.locator('.reader mark');
    expect(await mark.textContent()).toBe('The Ministry of Ports hosted the Blue Harbour Forum in Valmora on 3 March 2031.');
    const box = (await mark.boundingBox())!;
    expect(box.y).toBeGreaterThan(0);
    expect(box.y).toBeLessThan(800);
    expect(await page.getByRole('link', { name: /Source/ }).getAttribute('href')).toBe('https://news.example/port-forum');
    await page.context().close();
  });

  test('opens where an address points, and goes back', async () => {
    site.graph = sampleFile();
    const page = await site.open({ hash: `#node=${ANA}&hide=Article,Place`, dark: true });
    await page.getByRole('heading', { name: 'Ana Žukova' }).waitFor();
    expect(await page.getByRole('checkbox', { name: /Places/ }).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Open in article' }).first().click();
    expect(await page.locator('.reader mark').textContent()).toBe('Ships need clean berths');
    await page.goBack();
    await page.getByRole('heading', { name: 'Ana Žukova' }).waitFor();
    await page.context().close();
  });

  test('selects an edge by its relation and shows every sentence for it', async () => {
    site.graph = sampleFile();
    const page = await site.open({ hash: '#node=person/tomas-ibarra' });
    await page
      .locator('.details section', { hasText: /^signed/i })
      .locator('summary')
      .click();
    await page
      .locator('.details section', { hasText: /^signed/i })
      .getByRole('button', { name: 'Show this relation' })
      .click();
    await page.getByRole('heading', { name: 'Signed' }).waitFor();
    expect(await page.locator('.evidence q').allTextContents()).toEqual([
      'Tomás Ibarra, directeur de l’Alliance du littoral, a signé la Charte des quais.',
    ]);
    await page.context().close();
  });

  test('refines the layout in a worker and stays usable', async () => {
    site.graph = sampleFile();
    const page = await site.open();
    await page.waitForSelector(READY);
    const before = await placeOf(page, ANA);
    await page.getByRole('button', { name: 'Refine layout' }).click();
    await expect.poll(async () => JSON.stringify(await placeOf(page, ANA)), { timeout: 30_000 }).not.toBe(JSON.stringify(before));
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Refine layout' }).waitFor();
    await page.context().close();
  });

  test('fits a tablet: filters fold away and open', async () => {
    site.graph = sampleFile();
    const page = await site.open({ width: 820, height: 1180 });
    await page.waitForSelector(READY);
    expect(await page.getByRole('checkbox', { name: /People/ }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Filters' }).click();
    expect(await page.getByRole('checkbox', { name: /People/ }).isVisible()).toBe(true);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(overflow).toBe(false);
    await page.context().close();
  });

  test('says what is wrong when there is no graph, an empty one, or one of another version', async () => {
    for (const [graph, words] of [
      [undefined, 'rapporteur build'],
      [writeGraphJson(emptyGraph()), 'The graph is empty'],
      [sampleFile().replace('graph@1', 'graph@7'), 'rapporteur/graph@7'],
    ] as const) {
      site.graph = graph;
      const page = await site.open();
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').textContent()).toContain(words);
      await page.context().close();
    }
  });

  test('threw and logged no error on the way', () => {
    expect(site.errors).toEqual([]);
  });
});
