/** The card as a picture: it shows what the card shows, in letters that are read on a phone, and its words say the same. */
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/snapshots/document/snapshot.ts';
import { bareText } from '../../../src/snapshots/words/sentences.ts';
import { cardPicture } from '../../../src/views/embeds/card-picture.ts';
import { jobRows } from '../../../src/views/embeds/snapshot-embed.ts';
import { PAY_PERIOD, snapshotWithJobs } from './snapshot-with-jobs.ts';

const GOLDEN = new URL('../../golden/snapshots.json', import.meta.url);
const { documents } = JSON.parse(readFileSync(GOLDEN, 'utf8')) as {
  documents: Readonly<Record<string, Snapshot>>;
};
const ORIGIN = 'https://lmi.example';
/** As wide as a page on a phone of 390 px leaves it. */
const PHONE_PX = 360;

const drawn = (snapshot: Snapshot, card: 'both' | 'insight' | 'jobs') => {
  const picture = cardPicture(snapshot, card, ORIGIN);
  const page = load(picture.svg, { xml: true });
  const lines = page('text')
    .toArray()
    .map((each) => page(each).text());
  return { ...picture, page, words: lines.join(' ') };
};

describe.each([...Object.entries(documents), ['with jobs', snapshotWithJobs] as const])(
  '%s',
  (_, snapshot) => {
    const rows = jobRows(snapshot);
    const squares = (card: 'both' | 'insight' | 'jobs') =>
      drawn(snapshot, card).page('.own, .other, .rest').length;

    it('draws the claim and the jobs, and says them in its words', () => {
      const { words, alt, page } = drawn(snapshot, 'both');
      expect(words).toContain(snapshot.headline);
      expect(alt).toContain(snapshot.headline);
      for (const { name, figure } of rows) {
        expect(words).toContain(name);
        expect(words).toContain(bareText(figure));
        expect(alt).toContain(`${name} ${bareText(figure)}`);
      }
      expect(page('desc').text()).toBe(alt);
      const picture = snapshot.insights[0]?.picture;
      if (picture?.kind === 'squares')
        expect(squares('both')).toBe(picture.rows.reduce((sum, { of }) => sum + of, 0));
    });

    it('leaves out what the chosen card leaves out', () => {
      const fact = drawn(snapshot, 'insight');
      const jobs = drawn(snapshot, 'jobs');
      for (const { figure } of rows) expect(fact.alt).not.toContain(bareText(figure));
      expect(jobs.words).not.toContain(snapshot.headline);
      expect(squares('jobs')).toBe(0);
    });

    it('has no letter under 12 px on a phone, and is not endless', () => {
      const { page, width, height } = drawn(snapshot, 'both');
      const sizes = page('[font-size]')
        .toArray()
        .map((each) => (Number(page(each).attr('font-size')) * PHONE_PX) / width);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      expect(height).toBeLessThan(1_000);
    });

    it('carries the address of the whole', () => {
      const { words } = drawn(snapshot, 'both');
      expect(words).not.toContain('  ');
      expect(words).toContain(`lmi.example/in/${snapshot.area.slug}`);
    });
  },
);

it('has five jobs, with the pay of each, their source and their licence', () => {
  const { words, page } = drawn(snapshotWithJobs, 'jobs');
  expect(words.match(/£3\d,500/g)).toEqual(['£30,500', '£31,500', '£32,500', '£33,500', '£34,500']);
  expect(words).toContain(PAY_PERIOD);
  expect(words).toMatch(/Sources?: .*Open Government Licence v3\.0/);
  expect(page('.own').length).toBe(0);
});
