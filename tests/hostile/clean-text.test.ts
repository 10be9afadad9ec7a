/** Text of strangers in every field of an advert and of a figure: what is stored shows as words, and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine, plainText, summaryOf } from '../../src/connectors/shared/plain-text.ts';
import { cutTo, lengthOf, oneLine } from '../../src/domain/clean-text.ts';
import { issue } from '../../src/domain/issue.ts';
import type { Observation } from '../../src/domain/observation.ts';
import type { Posting } from '../../src/domain/posting.ts';
import { contentTypeIn, etagIn, lastModifiedIn } from '../../src/pipeline/fetching/answer-headers.ts';
import { normaliseRecord } from '../../src/pipeline/staging/normalise.ts';
import { inventApprenticeship, inventPlace, inventPosting } from '../support/invented-posting.ts';
import { madeUpSource } from '../support/made-up-connector.ts';
import { sendingConnector } from './sending-connector.ts';

const NOW = '2026-11-20T06:00:00Z';

const DIRTY = [
  ['a tag', 'Chef <script>alert(1)</script>wanted', 'Chef wanted'],
  ['an escaped tag', 'Chef &lt;img src=x onerror=alert(1)&gt; wanted', 'Chef wanted'],
  ['a tag escaped twice', 'Chef &amp;lt;b&amp;gt;wanted', 'Chef wanted'],
  ['a tag escaped many times', `Chef &${'amp;'.repeat(40)}lt;b&${'amp;'.repeat(40)}gt;wanted`, 'Chef wanted'],
  ['a tag hidden by a zero-width space', 'Chef <\u200bscript>alert(1)</script>wanted', 'Chef wanted'],
  ['a tag within a tag', 'Chef wanted <<b>script>alert(1)', 'Chef wanted'],
  ['a tag that does not end', 'Chef wanted <img src=x onerror=alert(1)', 'Chef wanted'],
  ['another direction', 'Chef \u202edetnaw\u202c wanted', 'Chef detnaw wanted'],
  ['isolates and marks', '\u2066Chef\u2069 \u200ewanted\u200f\u061c', 'Chef wanted'],
  ['zero-width joiners', 'Ch\u200def wan\u200cted\ufeff', 'Chef wanted'],
  ['zero-width spaces', 'Chef\u200b wanted\u2060', 'Chef wanted'],
  ['control characters', 'Chef\u0000\u0007 wanted\u009f', 'Chef wanted'],
  ['half a letter', 'Chef \ud83d wanted\udc00', 'Chef wanted'],
  ['lines', 'Chef\r\n\u2028wanted\u2029', 'Chef wanted'],
  ['what stands for no character', 'Chef\ufffe wanted\uffff', 'Chef wanted'],
  ['invisible tags of language', 'Chef\u{e0001}\u{e0063} wanted', 'Chef wanted'],
] as const;

function accepted(changes: Partial<Posting>) {
  const posting = inventPosting(changes);
  const connector = sendingConnector({ postings: [posting] }, madeUpSource());
  return normaliseRecord(connector, { locator: 'record 1', fields: posting }, { now: NOW }).posting;
}

describe.each(DIRTY)('%s', (_name, dirty, words) => {
  it('is gone from every text of an advert', () => {
    const kept = accepted({
      kind: 'apprenticeship',
      title: dirty,
      employerName: dirty,
      summary: dirty,
      sourceCategory: dirty,
      employmentTypes: [dirty],
      places: [inventPlace({ text: dirty })],
      pay: { ...inventPosting().pay, text: dirty },
      apprenticeship: inventApprenticeship({
        route: dirty,
        standardTitle: dirty,
        duration: dirty,
        providerName: dirty,
      }),
    });
    expect(kept).toMatchObject({
      title: words,
      employerName: words,
      summary: words,
      sourceCategory: words,
      employmentTypes: [words],
      places: [{ text: words }],
      pay: { text: words },
      apprenticeship: { route: words, standardTitle: words, duration: words, providerName: words },
    });
  });

  it('is gone from what is noted of a figure', () => {
    const figure: Observation = {
      measure: 'made-up-rate',
      areaCode: 'E10000016',
      period: { start: '2025-01-01', end: '2025-12-31', label: dirty },
      dimensions: {},
      value: 1,
      status: 'normal',
      statusReason: dirty,
      lower95: null,
      upper95: null,
      coefficientOfVariation: null,
      note: dirty,
    };
    const connector = sendingConnector({ observations: [figure] });
    const { observations } = normaliseRecord(connector, { locator: 'row 1', fields: figure }, { now: NOW });
    expect(observations).toMatchObject([{ period: { label: words }, statusReason: words, note: words }]);
  });
});

it('keeps letters of every script, accents, emoji and signs as they are', () => {
  const line = 'Café in Ynys Môn, Łódź, 東京, naïve £12.50 – “R&D” 👩 5 < 6 > 4';
  expect(plainText(line)).toBe(line);
});

it('cuts by characters, never inside one', () => {
  const line = '👩'.repeat(600);
  expect(lengthOf(plainLine(line) ?? '')).toBe(500);
  expect(plainLine(line)?.isWellFormed()).toBe(true);
  expect(lengthOf(summaryOf(line) ?? '')).toBeLessThanOrEqual(500);
  expect(cutTo('a👩b', 2)).toBe('a👩');
  expect(issue('unknown-field', 'warning', 'x'.repeat(999), `${'x'.repeat(296)}👩👩👩`)).toMatchObject({
    locator: `${'x'.repeat(197)}...`,
    detail: `${'x'.repeat(296)}👩...`,
  });
});

it('is its own clean text, whatever it was', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      '<',
      '&',
      ';',
      'lt',
      'amp;',
      '&lt;',
      '<b',
      '>',
      '\u200b',
      '\ud800',
      '/',
      '!',
      '#60;',
      'script',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
      (dirty) => {
        const plain = plainText(dirty);
        expect(plainText(plain)).toBe(plain);
        expect(plain).not.toMatch(/<\/?[a-z!?]/i);
        expect(oneLine(plain)).toBe(plain);
        expect(plain.isWellFormed()).toBe(true);
      },
    ),
    { numRuns: 3_000, seed: 2026 },
  );
});

describe('headers that are kept', () => {
  it.each([
    ['text/csv; charset=utf-8', 'text/csv; charset=utf-8'],
    [`text/csv; charset=${'x'.repeat(5_000)}`, `text/csv; charset=${'x'.repeat(182)}`],
    ['text/csv\u202e;\r\nx', 'text/csv; x'],
    ['  ', null],
  ])('a content type %#', (stated, kept) => {
    expect(contentTypeIn({ 'content-type': stated })).toBe(kept);
  });

  it.each([
    ['"v1"', '"v1"'],
    ['W/"v1"', 'W/"v1"'],
    ['bare-tag', 'bare-tag'],
    [`"${'x'.repeat(5_000)}"`, null],
    ['"two\r\nlines"', null],
    ['"é\u0100"', null],
    ['"a" "b"', null],
  ])('a tag %#', (stated, kept) => {
    expect(etagIn({ etag: stated })).toBe(kept);
  });

  it.each([
    ['Mon, 31 Aug 2026 00:00:00 GMT', 'Mon, 31 Aug 2026 00:00:00 GMT'],
    ['yesterday', null],
    [`Mon, 31 Aug 2026 00:00:00 GMT${'x'.repeat(5_000)}`, null],
    ['Mon, 99 Zzz 2026 00:00:00 GMT', null],
  ])('a date %#', (stated, kept) => {
    expect(lastModifiedIn({ 'last-modified': stated })).toBe(kept);
  });
});
