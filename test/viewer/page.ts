// Builds the viewer, serves it with a graph, and opens it in Debian's Chromium. Nothing is downloaded.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Software WebGL, because a test machine has no graphics card. */
const FLAGS = ['--headless', '--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

export function findChromium(): string | undefined {
  const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return places.find((path) => path !== undefined && existsSync(path));
}

export interface Site {
  /** What `./graph.json` answers; undefined answers 404. */
  graph: string | undefined;
  address: string;
  open(options?: { dark?: boolean; width?: number; height?: number; hash?: string }): Promise<Page>;
  /** Errors that any page threw or logged. */
  errors: string[];
  close(): Promise<void>;
}

export async function startSite(executablePath: string): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'viewer-'));
  await build({
    configFile: fileURLToPath(new URL('../../viewer/vite.config.ts', import.meta.url)),
    logLevel: 'error',
    build: { outDir: folder },
  });
  const browser: Browser = await chromium.launch({ executablePath, args: FLAGS });
  const errors: string[] = [];
  const server: Server = createServer((request, response) => void answer(request, response));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const name = path === '/' ? '/index.html' : path;
    const body = name === '/graph.json' ? site.graph : await readFile(join(folder, normalize(name))).catch(() => undefined);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': TYPES[extname(name)] ?? 'text/plain' }).end(body);
  };
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const port = (server.address() as { port: number }).port;
  const site: Site = {
    graph: undefined,
    address: `http://127.0.0.1:${port}/`,
    errors,
    open: async ({ dark = false, width = 1280, height = 800, hash = '' } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
      });
      await page.goto(site.address + hash);
      return page;
    },
    close: async () => {
      await browser.close();
      await new Promise((done) => server.close(done));
      await rm(folder, { recursive: true });
    },
  };
  return site;
}

/** How many pixels of the stage have a colour of their own, not the background's. */
export async function drawnPixels(page: Page): Promise<number> {
  const png = (await page.locator('.stage-canvas').screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    const { data: pixels } = canvas.getImageData(0, 0, image.width, image.height);
    let drawn = 0;
    for (let i = 0; i < pixels.length; i += 4) {
      const difference = [0, 1, 2].reduce((sum, channel) => sum + Math.abs(pixels[i + channel]! - pixels[channel]!), 0);
      if (difference > 60) drawn += 1;
    }
    return drawn;
  }, png);
}

/** Where a node stands on the page, as the scene tells. */
export async function placeOf(page: Page, key: string): Promise<{ x: number; y: number }> {
  return page.evaluate((node) => {
    const { rapporteur } = globalThis as unknown as { rapporteur: { placeOf(key: string): { x: number; y: number } } };
    const stage = document.querySelector('.stage-canvas')!.getBoundingClientRect();
    const { x, y } = rapporteur.placeOf(node);
    return { x: stage.x + x, y: stage.y + y };
  }, key);
}
