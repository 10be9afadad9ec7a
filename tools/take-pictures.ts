/**
 * Takes the pictures of the README: `npm run demo` in one terminal, then `npm run pictures [ADDRESS]` in another; by default
 * http://127.0.0.1:8787. Writes docs/pictures/*.webp. Needs Chromium.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const QUALITY = 72;

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Scrolled to; the top where there is none. */
  readonly at?: string;
}

const PICTURES: readonly Picture[] = [
  { name: 'place', path: '/in/kent', width: 900, height: 760 },
  { name: 'map', path: '/in/kent/care-services', width: 900, height: 520, at: '.map' },
  { name: 'sector-on-a-phone', path: '/in/medway/construction', width: 390, height: 844 },
  { name: 'job', path: '/in/medway/jobs/electrician', width: 900, height: 700 },
  { name: 'compare', path: '/compare?areas=medway,thanet,leeds', width: 900, height: 760, at: '.dots' },
  { name: 'easy-read', path: '/in/medway/construction?level=easyread', width: 390, height: 844 },
];

const origin = process.argv[2] ?? 'http://127.0.0.1:8787';
const executablePath = PLACES.find((path) => existsSync(path));
if (executablePath === undefined) throw new Error(`No Chromium at ${PLACES.join(', ')}`);
mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});
try {
  for (const picture of PICTURES) await take(await browser.newPage(), picture);
} finally {
  await browser.close();
}

/** As WebP, which only the browser's own protocol makes. */
async function take(page: Page, { name, path, width, height, at }: Picture): Promise<void> {
  await page.setViewportSize({ width, height });
  const answer = await page.goto(`${origin}${path}`);
  if (answer?.status() !== 200)
    throw new Error(`${path} answered ${answer?.status()}: does the demonstration run?`);
  if (at !== undefined) {
    await page
      .locator(at)
      .first()
      .evaluate((element) => element.scrollIntoView({ block: 'center' }));
  }
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  writeFileSync(`${FOLDER}${name}.webp`, Buffer.from(data, 'base64'));
  process.stdout.write(`docs/pictures/${name}.webp\n`);
  await page.close();
}
