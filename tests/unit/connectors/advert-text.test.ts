import { expect, test } from 'vitest';
import { advertLink } from '../../../src/connectors/shared/advert-link.ts';
import { plainLine, plainText, summaryOf } from '../../../src/connectors/shared/plain-text.ts';
import { placeFromText, postcodeIn } from '../../../src/connectors/shared/posting-place.ts';
import { dayAsWritten, endOfDayInUk, instantInUtc } from '../../../src/connectors/shared/uk-time.ts';

test.each([
  ['<p>Meet&nbsp;and</p><p>greet</p>', 'Meet and greet'],
  ['A &amp; B', 'A & B'],
  ['&lt;p&gt;escaped&lt;/p&gt;', 'escaped'],
  ['&amp;lt;p&amp;gt;twice&amp;lt;/p&amp;gt;', 'twice'],
  ['<script>alert(1)</script>left', 'left'],
  ['&lt;script&gt;alert(1)&lt;/script&gt;left', 'left'],
  ['<ul><li>one</li><li>two</li></ul>', 'one two'],
  ['line\r\nbreak&#xA;and\u200b zero', 'line break and zero'],
  ['pay < £20k and > £10k', 'pay < £20k and > £10k'],
  ['<img src=x onerror=alert(1)', ''],
])('%j -> %j', (html, expected) => {
  expect(plainText(html)).toBe(expected);
});

test.each([
  ['Write to head.teacher+jobs@school.example.org today', 'Write to [e-mail removed] today'],
  ['mail x (at) y.example', 'mail [e-mail removed]'],
  ['mail jobs@Gmail.com. Now', 'mail [gmail.com e-mail removed]. Now'],
  ['mail jobs [at] hotmail.co.uk', 'mail [hotmail.co.uk e-mail removed]'],
  ['mail jobs@mail.gmail.com.example', 'mail [e-mail removed]'],
  ['Ring 01632 960 123 or (020) 7946 0000.', 'Ring [telephone removed] or [telephone removed].'],
  ['Ring +44 (0)7700 900123', 'Ring [telephone removed]'],
  [
    'Pay £012345678901, 0.87 FTE, C9990-26-0001, 2026-08-20',
    'Pay £012345678901, 0.87 FTE, C9990-26-0001, 2026-08-20',
  ],
])('masks: %s', (text, expected) => {
  expect(plainLine(text)).toBe(expected);
});

test.each(['<div>', '<b>', '<p', '<', '<!--', '<script>', '&amp;'])(
  'long runs of %s are read in no time',
  (piece) => {
    const started = performance.now();
    expect(() => plainText(piece.repeat(100_000))).not.toThrow();
    expect(performance.now() - started).toBeLessThan(1_000);
  },
);

test('a summary ends between words within 500 characters', () => {
  const summary = summaryOf('word '.repeat(400)) ?? '';
  expect(summary.length).toBeLessThanOrEqual(500);
  expect(summary).toMatch(/word…$/);
  expect(summaryOf('<p> </p>')).toBeNull();
  expect(summaryOf(undefined)).toBeNull();
});

test.each([
  ['https://a.example/x?y=1', 'https://a.example/x?y=1'],
  ['http://a.example/', null],
  ['javascript:alert(1)', null],
  ['https://user:secret@a.example/', null],
  ['www.a.example', null],
  [undefined, null],
])('a link is https or nothing: %s', (text, expected) => {
  expect(advertLink(text, 'any-employer').url).toBe(expected);
});

test.each([
  ['London, NW1 2PG', 'London', 'NW1 2PG'],
  ['Chelmsford, CM1 7pe', 'Chelmsford', 'CM1 7PE'],
  ['Isleworth, Middlesex, TW76AF', 'Isleworth, Middlesex', 'TW7 6AF'],
  ['Manchester,, M13 9LL', 'Manchester', 'M13 9LL'],
  ['Longton, Stoke on Trent, ST3 4QX', 'Longton, Stoke on Trent', 'ST3 4QX'],
  ['Burton-on-trent, DE143AG', 'Burton-on-trent', 'DE14 3AG'],
  ['Coventry, CV21EA', 'Coventry', 'CV2 1EA'],
  ['Glasgow G2  1DY', 'Glasgow', 'G2 1DY'],
  ['Rotherham, , S66 2TW', 'Rotherham', 'S66 2TW'],
  ['Rochester, ME1', 'Rochester', 'ME1'],
  ['Maidstone (ME14 5AA)', 'Maidstone', 'ME14 5AA'],
  ['Maidstone, Kent ME14 1XQ, Kent', 'Maidstone, Kent', 'ME14 1XQ'],
  ['Head Office, ME14 1XQ, Maidstone', 'Head Office, Maidstone', 'ME14 1XQ'],
  ['ME14 1XQ or CT1 2AB, Kent', 'ME14 1XQ or CT1 2AB, Kent', null],
  ['UNIT A1 2ND FLOOR, DOVER', 'UNIT A1 2ND FLOOR, DOVER', null],
  ['England', 'England', null],
  ['', null, null],
])('place %j', (text, name, postcode) => {
  expect(placeFromText(text)).toMatchObject({ text: name, postcode });
});

test('a postcode field holds a postcode and nothing else', () => {
  expect(postcodeIn('me45zz')).toBe('ME4 5ZZ');
  expect(postcodeIn('ask us')).toBeNull();
  expect(postcodeIn(null)).toBeNull();
});

test.each([
  ['2026-08-20', '2026-08-20T22:59:59Z'],
  ['2026-12-04', '2026-12-04T23:59:59Z'],
  // The nights on which the clocks change.
  ['2026-03-29', '2026-03-29T22:59:59Z'],
  ['2026-10-25', '2026-10-25T23:59:59Z'],
  ['2026-02-30', null],
  ['soon', null],
])('the UK day %s ends at %s', (date, expected) => {
  expect(endOfDayInUk(date)).toBe(expected);
});

test.each([
  ['2026-09-14T12:00:00+01:00', '2026-09-14T11:00:00Z'],
  ['2026-10-05T11:33:46.88Z', '2026-10-05T11:33:46Z'],
  ['2026-09-14', null],
  ['2026-13-14T12:00:00Z', null],
])('instant %s', (text, expected) => {
  expect(instantInUtc(text)).toBe(expected);
});

test.each([
  ['2026-08-22', '2026-08-22'],
  ['2026-08-22T06:14:11.938428649', '2026-08-22'],
  ['2024-02-12T15:57:11.165', '2024-02-12'],
  ['2026-10-05T11:33:46.88Z', '2026-10-05'],
  ['0001-01-01T00:00:00Z', '0001-01-01'],
  ['22/08/2026', null],
  ['2026-02-30T10:00:00Z', null],
])('day of %s', (text, expected) => {
  expect(dayAsWritten(text)).toBe(expected);
});
