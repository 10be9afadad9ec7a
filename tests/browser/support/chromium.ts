/** Debian's Chromium, driven by playwright-core. A machine without one fails at once and says what to install. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The one without a window of its own is half the work for the processor. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

export function launchChromium(): Promise<Browser> {
  const executablePath = PLACES.find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error(
      `No Chromium at ${PLACES.join(', ')}: apt-get install chromium-headless-shell, or run .ci/run`,
    );
  }
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
