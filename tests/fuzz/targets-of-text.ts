/** Readers of words: days, pay, hours, places, plain text, and the coders behind them. */
import { readPay } from '../../src/coding/pay/read-pay.ts';
import { createShippedCoder } from '../../src/coding/shipped-coder.ts';
import { readLabelledLines } from '../../src/connectors/board/labelled-lines.ts';
import { readStatedPlaces } from '../../src/connectors/board/read-stated-places.ts';
import { placeInWords } from '../../src/connectors/board/stated-advert.ts';
import { maskContacts, plainLine, plainText, summaryOf } from '../../src/connectors/shared/plain-text.ts';
import { postcodeIn } from '../../src/connectors/shared/posting-place.ts';
import { readClockTime } from '../../src/connectors/shared/read-clock-time.ts';
import { closingInstant, readDate } from '../../src/connectors/shared/read-date.ts';
import { readSalary } from '../../src/connectors/shared/read-salary.ts';
import { isCalendarDate } from '../../src/domain/period.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { readShippedOccupationModel } from '../../src/runtime/node/occupation-model.ts';
import { inventPlace, inventPosting } from '../support/invented-posting.ts';
import { type FuzzTarget, hold } from './target.ts';

const NOW = '2026-11-29T10:00:00Z';

const dates: FuzzTarget = {
  name: 'dates',
  seeds: [
    '2026-12-04T12:00:00+00:00',
    'Friday, December 11, 2026 - 12:00',
    '02/11/2026',
    '30th November 2026 at 5pm',
    '2 days ago',
    'Closes: 4 Dec 2026, noon',
    '1764244800',
  ],
  words:
    'January Feb Sept noon midnight am pm GMT BST UTC yesterday today ago hours days weeks closing Closes: 23:59 T00:00:00Z +01:00 1st 2nd of at by'.split(
      ' ',
    ),
  run(input) {
    for (const order of ['day-first', 'month-first'] as const) {
      const reading = readDate(input, { order, now: NOW });
      if (reading.kind === 'refused') {
        hold(reading.reason !== '', 'a refusal has a reason');
        continue;
      }
      hold(isCalendarDate(reading.day), `${reading.day} is no day`);
      const closes = closingInstant(reading);
      hold(closes !== null && Number.isFinite(Date.parse(closes)), `${closes} is no instant`);
      hold(/\d|yesterday|today|an? /i.test(input.normalize('NFKC')), 'a day is read where no number stands');
    }
    const time = readClockTime(input);
    hold(time === null || JSON.stringify(time) !== '', 'a time can be written');
  },
};

const pay: FuzzTarget = {
  name: 'pay',
  seeds: [
    '£13.10 an hour',
    '£25,000 - £28,500 per annum pro rata',
    'NJC scale point 5 to 7',
    '£12.21',
    'Up to £45k OTE',
    'Band 6 £38,682 to £46,580 a year',
    'National Minimum Wage for Apprentices',
    '£29,0903',
    'MPS/UPS',
    '27,009.00 - 33,384.00',
  ],
  words:
    '£ $ GBP k per annum hour day week month year pa p/h pro rata FTE actual equivalent up to from rising bonus OTE NJC SCP MPS UPS M1 Band grade London minimum wage living , . - –'.split(
      ' ',
    ),
  run(input) {
    const figures = [readPay(input, null), readPay(input, 'hour'), readPay(input, 'year')].map(
      (reading) => reading.pay,
    );
    const fields = { text: input, min: null, max: null, unit: null, currency: null };
    figures.push(readSalary(fields).pay, readSalary({ ...fields, text: null, min: input, max: '20' }).pay);
    for (const { minGbp, maxGbp, period, periodBasis } of figures) {
      for (const pounds of [minGbp, maxGbp])
        hold(pounds === null || (Number.isFinite(pounds) && pounds > 0), `${pounds} pounds`);
      hold(minGbp === null || maxGbp === null || minGbp <= maxGbp, `${minGbp} to ${maxGbp} is upside down`);
      hold((period === null) === (periodBasis === null), 'a period and its basis go together');
    }
  },
};

const places: FuzzTarget = {
  name: 'places',
  seeds: [
    'Truro, TR1 1AA',
    'Maidstone (ME14 5AA)',
    'Perth, WA',
    'Leeds,Bradford',
    'UNIT A1 2ND FLOOR, Ashford TN25 4AZ',
    'Various, Kent',
    'Home based',
  ],
  words:
    'Kent London GB UK Ireland Perth Boston Durham TN23 ME14 5AA United Kingdom , ; - ( ) remote hybrid County Unit Floor'.split(
      ' ',
    ),
  run(input) {
    const [first = '', second = ''] = input.split('\n');
    const parts = { name: first, locality: second, region: null, postcode: second, country: null };
    for (const stated of [placeInWords(input), [parts], [parts, ...placeInWords(first)]]) {
      for (const place of readStatedPlaces(stated).places) {
        hold(
          place.postcode === null || /^[A-Z]{1,2}\d[A-Z\d]?( \d[A-Z]{2})?$/.test(place.postcode),
          `${place.postcode} is no postcode`,
        );
        hold(place.text !== '', 'an empty text stands for none');
      }
    }
    const code = postcodeIn(input);
    hold(code === null || postcodeIn(code) === code, `${code} is not read as itself`);
  },
};

const texts: FuzzTarget = {
  name: 'texts',
  seeds: [
    '<p>Learn a trade&nbsp;with us.</p>',
    '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;',
    'Ring 01622 123456 or write to ann@otter.example',
    'Employer: Otter<br>Salary: £12 an hour<br>Closing date: 4 December 2026',
  ],
  words:
    '<script> </script> <p> <br> <!-- --> &amp; &lt; &#60; &#x3c; <![CDATA[ ]]> <style> <img onerror= javascript: (at) @ .example 01622 +44 <svg/onload= <textarea> <title> <template> <plaintext> <a href='.split(
      ' ',
    ),
  run(input) {
    const plain = plainText(input);
    hold(!/<\/?[a-z!?]/i.test(plain), `a tag is left: ${plain}`);
    hold(plainText(plain) === plain, `plain text is not its own plain text: ${JSON.stringify(plain)}`);
    hold(plain.isWellFormed(), 'half a letter is left');
    const masked = maskContacts(plain);
    hold(maskContacts(masked) === masked, `masked twice is not masked once: ${masked}`);
    for (const short of [plainLine(input), summaryOf(input)])
      hold(short === null || (short !== '' && short.length <= 1_000), 'a line is empty or long');
    readLabelledLines(input);
  },
};

const coder = createShippedCoder(createAreaIndex([]), readShippedOccupationModel());

const coding: FuzzTarget = {
  name: 'coding',
  seeds: [
    'Electrician\nMaidstone, ME14\n£25,000 a year\nWire houses. Full time.',
    'Teaching assistant (SEN), part-time\nAshford\nNJC 5\n37 hours',
    'Volunteer gardener\nRemote\n\n',
    'HGV class 1 driver nights\nDover CT16\n£16 ph',
  ],
  words:
    'nurse chef driver apprentice manager level 3 part-time permanent zero hours remote hybrid Kent Hythe Rainham sales NHS school class 1 £12 volunteer trainee senior'.split(
      ' ',
    ),
  run(input) {
    const [title = '', place = '', payText = '', summary = ''] = input.split('\n');
    const posting = inventPosting({
      title,
      summary,
      places: [inventPlace({ text: place })],
      pay: readPay(payText, null).pay,
    });
    const once = coder.code(posting, 'fuzz/fuzz');
    hold(
      JSON.stringify(once) === JSON.stringify(coder.code(posting, 'fuzz/fuzz')),
      'coded twice is not coded once',
    );
  },
};

export const TARGETS_OF_TEXT: readonly FuzzTarget[] = [dates, pay, places, texts, coding];
