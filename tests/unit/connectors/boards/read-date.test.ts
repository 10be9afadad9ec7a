import { describe, expect, it } from 'vitest';
import { closingInstant, type DateOrder, readDate } from '../../../../src/connectors/shared/read-date.ts';

const NOW = '2026-08-28T23:30:00Z';
const read = (text: string, order: DateOrder = 'day-first') => readDate(text, { order, now: NOW });

/** Forms that recorded boards hold: a day, or an instant for those with an hour. */
const RIGHT: readonly (readonly [text: string, expected: string])[] = [
  ['26/08/2026', '2026-08-26'],
  ['Closes: 26/08/2026 at 11:59pm', '2026-08-26T22:59:00Z'],
  ['Closing date: 28 August 2026', '2026-08-28'],
  ['Application deadline - 28 August 2026', '2026-08-28'],
  ['Applications close on 28 Aug ’26', '2026-08-28'],
  ['26/08/26', '2026-08-26'],
  ['6/8/2026', '2026-08-06'],
  ['09/10/2026', '2026-10-09'],
  ['26-08-2026', '2026-08-26'],
  ['26.08.2026', '2026-08-26'],
  ['26/08/2026 12:00', '2026-08-26T11:00:00Z'],
  ['23/08/2026 00:00', '2026-08-22T23:00:00Z'],
  ['26/08/2026 23:59:59', '2026-08-26T22:59:59Z'],
  ['2026/10/14', '2026-10-14'],
  ['2026/10/14 23:00 BST', '2026-10-14T22:00:00Z'],
  ['2026-08-05', '2026-08-05'],
  ['2026-08-05 09:41', '2026-08-05T08:41:00Z'],
  ['2026-08-05 09:41:37 UTC', '2026-08-05T09:41:37Z'],
  ['2026-06-14T00:00', '2026-06-13T23:00:00Z'],
  ['2026-12-14T00:00:00', '2026-12-14T00:00:00Z'],
  ['2021-03-12T12:00:00', '2021-03-12T12:00:00Z'],
  ['2020-02-06T19:42:44.000Z', '2020-02-06T19:42:44Z'],
  ['2026-08-02T10:11:12.580+00:00', '2026-08-02T10:11:12Z'],
  ['2026-06-08T12:50:57-07:00', '2026-06-08T19:50:57Z'],
  ['2024-11-13T14:10:41+0000', '2024-11-13T14:10:41Z'],
  ['20260826', '2026-08-26'],
  ['25 September 2026', '2026-09-25'],
  ['25 September, 2026', '2026-09-25'],
  ['25 Sept 2026', '2026-09-25'],
  ['25th of September 2026', '2026-09-25'],
  ['25-Sep-2026', '2026-09-25'],
  ['25-Sep-26', '2026-09-25'],
  ['1st October 2026', '2026-10-01'],
  ['September 13, 2026', '2026-09-13'],
  ['Sunday, September 13, 2026 - 00:00', '2026-09-12T23:00:00Z'],
  ['Sunday 13 September 2026', '2026-09-13'],
  ['Sun 13 Sep 2026', '2026-09-13'],
  ['Thu, 10 Sep 2026 07:30:41 +0000', '2026-09-10T07:30:41Z'],
  ['Wed, 03 Jun 2026 09:00:00 GMT', '2026-06-03T09:00:00Z'],
  ['Wed, 03 Jun 2026 09:00:00 EDT', '2026-06-03T13:00:00Z'],
  ['3 Jun 26 09:00:00 +0100', '2026-06-03T08:00:00Z'],
  ['Sun, 20 Sep 2026 04:59:00:0', '2026-09-20T03:59:00Z'],
  ['1764205361939', '2025-11-27T01:02:41Z'],
  ['1764205361', '2025-11-27T01:02:41Z'],
  ['Posted 2 Days Ago', '2026-08-27'],
  ['Posted Yesterday', '2026-08-28'],
  ['Posted Today', '2026-08-29'],
  ['12 noon on 26 August 2026', '2026-08-26T11:00:00Z'],
  ['12:00 noon, 26 August 2026', '2026-08-26T11:00:00Z'],
  ['5pm on Friday 28 August 2026', '2026-08-28T16:00:00Z'],
  ['28 August 2026 at 11.59pm', '2026-08-28T22:59:00Z'],
  ['28/08/2026 (UK time) 09:00', '2026-08-28T08:00:00Z'],
];

const REFUSED: readonly (readonly [text: string, reason: string])[] = [
  ['', 'blank'],
  ['01/01/0001 00:00:00', 'year 1'],
  ['0001-01-01T00:00:00', 'year 1'],
  ['2035-12-31', 'year 2035'],
  ['31/02/2026', 'does not exist'],
  ['09/13/2026', 'does not exist'],
  ['2026-13-01', 'does not exist'],
  ['26 August', 'names no year'],
  ['August 26 at 12:00', 'names no year'],
  ['Posted 30+ Days Ago', '30 days or more'],
  ['Monday, September 13, 2026', 'names a Monday'],
  ['midnight on 26 August 2026', 'midnight'],
  ['26 August 2026 12am', 'hour that does not exist'],
  ['26/08/2026 25:00', 'hour that does not exist'],
  ['29/03/2026 01:30', 'hour that does not exist'],
  ['25/10/2026 01:30', 'comes twice'],
  ['26/08/2026 - 02/09/2026', 'beside the date'],
  ['26/08/2026 or earlier', 'beside the date'],
  ['w/c 26/08/2026', 'beside the date'],
  ['26/08/2026 09:00 IST', 'beside the date'],
  ['Ongoing', 'names no day'],
  ['Open until filled', 'names no day'],
  ['08/2026', 'names no day'],
  ['2026', 'names no day'],
  ['Item not found', 'names no day'],
  ['Applications close when we have received enough of them, so do not wait for 26 August 2026', 'sentence'],
];

describe('dates of boards', () => {
  it.each(RIGHT)('reads %s', (text, expected) => {
    const reading = read(text);
    expect(reading.kind === 'instant' ? reading.instant : reading.kind === 'day' && reading.day).toBe(
      expected,
    );
  });

  it.each(REFUSED)('refuses %s', (text, reason) => {
    const reading = read(text);
    expect(reading.kind === 'refused' && reading.reason).toContain(reason);
  });

  it('follows a board that puts the month first', () => {
    expect(read('09/10/2026', 'month-first')).toEqual({ kind: 'day', day: '2026-09-10' });
    expect(read('26/08/2026', 'month-first').kind).toBe('refused');
    // ISO dates have one order whatever the board says.
    expect(read('2026-08-05', 'month-first')).toEqual({ kind: 'day', day: '2026-08-05' });
  });

  it('closes with the day where no hour is named, and at the hour that is', () => {
    expect(closingInstant(read('26/08/2026'))).toBe('2026-08-26T22:59:59Z');
    expect(closingInstant(read('27/08/2026 00:00'))).toBe('2026-08-26T23:00:00Z');
    expect(closingInstant(read('soon'))).toBeNull();
  });

  it('has a table of forms that is worth the name', () => {
    expect(RIGHT.length).toBeGreaterThanOrEqual(40);
  });
});
