/**
 * What a new user does, click by click, with nothing but what the pages offer. Steps are counted, and the time that a person takes for
 * them is reckoned by the keystroke-level model (Card, Moran and Newell, 1980): a busy machine changes neither.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { type HostSite, startHostSite } from './support/host-site.ts';

const site = inject('siteUrl');
let browser: Browser;
let host: HostSite;
beforeAll(async () => {
  browser = await launchChromium();
  host = await startHostSite();
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** Seconds: a key of somebody who does not type much, pointing and clicking, making up one's mind, finding one's way on a new page. */
const KEY = 0.28;
const POINT = 1.3;
const MIND = 1.35;
const LOOK = 4;

/** A person at work on a page: each thing done is one step. */
function person() {
  const began = performance.now();
  const steps: string[] = [];
  let seconds = LOOK;
  const step = (name: string, takes: number) => {
    steps.push(name);
    seconds += MIND + takes;
  };
  return {
    steps,
    /** As the model has it, for a person. */
    seconds: () => Math.round(seconds),
    /** As it was, for this script. */
    scripted: () => Math.round(performance.now() - began),
    async type(field: Locator, text: string) {
      await field.click();
      await field.pressSequentially(text);
      step(`type ${text}`, POINT + KEY * text.length);
    },
    async click(name: string, what: Locator) {
      await what.click();
      step(`click ${name}`, POINT + LOOK);
    },
    async keys(page: Page, chord: string) {
      await page.keyboard.press(chord);
      step(chord, KEY * 2);
    },
    /** What only the browser's own menus show. */
    menu(name: string) {
      step(name, KEY * 2 + LOOK + POINT);
    },
  };
}

/** What a school's site has for pasting code: a box, a button, and the page as visitors see it. */
const EDITOR = `<!doctype html><html lang="en"><title>Edit a page</title><h1>Careers</h1><label for="code">Custom HTML</label>
<textarea id="code"></textarea><button onclick="document.querySelector('main').innerHTML = code.value">Publish</button><main></main>`;

it('from the home page to a pasted, working embed takes eight steps and less than a minute', async ({
  annotate,
}) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(site);
  const user = person();
  await user.type(page.getByLabel('A job, a place or a school'), 'ME4 4AA');
  await user.click('Find', page.getByRole('button', { name: 'Find' }));
  await user.click('Put this on your website', page.getByRole('link', { name: 'Put this on your website' }));
  await user.click('the code', page.getByLabel('Copy this code and paste it into your page'));
  await user.keys(page, 'ControlOrMeta+A');
  await user.keys(page, 'ControlOrMeta+C');
  const school = await context.newPage();
  await school.goto(host.put(EDITOR));
  await school.getByLabel('Custom HTML').focus();
  await user.keys(school, 'ControlOrMeta+V');
  await user.click('Publish', school.getByRole('button', { name: 'Publish' }));

  const embed = school.frameLocator('iframe');
  await expect.poll(() => embed.locator('h1').textContent()).toBe('Work in Medway');
  expect(await embed.locator('tbody tr').count()).toBeGreaterThan(3);
  expect(await school.locator('iframe').getAttribute('title')).toBe('Work in Medway');
  expect(await school.locator('main > p > a').isVisible()).toBe(true);
  expect(user.steps).toHaveLength(8);
  expect(user.seconds()).toBeLessThan(60);
  await annotate(
    `${user.steps.join(' > ')}: ${user.seconds()} s for a person, ${user.scripted()} ms for this script`,
  );
  await context.close();
});

it('from a postcode to a printed poster takes four steps and less than a minute', async ({ annotate }) => {
  const folder = mkdtempSync(join(tmpdir(), 'wealdway-journey-'));
  const page = await browser.newPage();
  try {
    await page.goto(site);
    const user = person();
    await user.type(page.getByLabel('A job, a place or a school'), 'ME4 4AA');
    await user.click('Find', page.getByRole('button', { name: 'Find' }));
    await user.click('poster', page.getByRole('link', { name: 'poster', exact: true }));
    const file = join(folder, 'poster.pdf');
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    user.menu('print');

    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n(?:.*\n)*.*\(A4\)/);
    const words = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
    const { headline } = (await (await fetch(`${site}/api/v1/snapshots/medway/all`)).json()) as {
      headline: string;
    };
    expect(words).toContain(headline);
    expect(words).toContain('Ask in the careers room');
    expect(user.steps).toHaveLength(4);
    expect(user.seconds()).toBeLessThan(60);
    await annotate(
      `${user.steps.join(' > ')}: ${user.seconds()} s for a person, ${user.scripted()} ms for this script`,
    );
  } finally {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
