import { describe, expect, it, test } from 'vitest';
import { readPay } from '../../../src/coding/pay/read-pay.ts';
import { createTermsReader } from '../../../src/coding/terms/posting-terms.ts';
import { readWords } from '../../../src/coding/terms/read-terms.ts';
import { inventPosting } from '../../support/invented-posting.ts';

const kindsIn = (text: string) => readWords(text).safety.map(({ kind }) => kind);

describe('words that mark an advert', () => {
  it.each([
    ['Helper | You must pay £30 for your DBS check.', ['money-to-pay', 'criminal-record-check']],
    ['Helper | Pay just £99 today. Start on Monday.', ['money-to-pay']],
    ['Helper | A training fee of £150 is payable by the applicant.', ['money-to-pay']],
    ['Seller | Recruit your friends and earn from every sale they make.', ['recruits-others']],
    ['Seller | This is a commission-only role.', ['commission-only']],
    ['Rep | Upfront payment of £50 for your sample case.', ['money-to-pay']],
    ['Home worker | Just £19.99 gets you started.', ['money-to-pay']],
    ['Coach | First complete our £800 course at your own expense.', ['money-to-pay']],
    ['Steward | A uniform is £20, deducted from wages.', ['money-to-pay']],
    ['Ambassador | Get paid for every mate you sign up.', ['recruits-others']],
    ['Partner | Build a team beneath you and take a cut of their earnings.', ['recruits-others']],
    ['Closer | Commission-based only, uncapped.', ['commission-only']],
    ['Agent | Earnings come from commission alone.', ['commission-only']],
    ['Setter | There is no salary; you keep what you sell.', ['commission-only']],
    ['Helper | Message us on WhatsApp to apply.', ['chat-app-only']],
    ['Shop help | Write to jobs@gmail.com', ['unnamed-employer']],
    ['Helper | You will earn £4.50 per hour.', ['pay-below-law']],
    ['Trainee croupier', ['betting']],
    ['Bar staff', ['alcohol']],
    ['Host | Entertain guests in our gentlemen’s club.', ['adult-entertainment']],
    ['Waiter | The trial shift is unpaid.', ['unpaid-trial']],
    ['Self-employed courier', ['self-employed']],
    ['Driver | You must be over 21.', ['over-18']],
    ['Porter | Night shifts.', ['nights']],
    ['Coach | Subject to an enhanced DBS check.', ['criminal-record-check']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
    expect(readWords(`${text} School leavers welcome.`).terms.isForSchoolLeavers).not.toBe(true);
  });

  it.each([
    'Helper | We will never ask you to pay for a kit.',
    'Helper | Kit is provided free and your course fees are paid by us.',
    'Cashier | Take deposits and tell customers the fees they need to pay.',
    'Helper | Refer a friend and get a £200 bonus.',
    'Seller | No commission only contracts. A salary and commission.',
    'Clerk | Support the Commission only during its review.',
    'Editor | Post on Instagram and answer customers on WhatsApp.',
    'Helper | Apply online or message us on WhatsApp.',
    'Kitchen porter | Wash up in our casino.',
    'Cook | A pub with a busy bar; you will not work behind the bar.',
    'Nail technician | Our nail bar is new.',
    'Support worker | Drug and alcohol awareness. Adult social care.',
    'Passenger escort | Passenger escorts needed on the school bus.',
    'Waiter | A paid trial shift; no unpaid trials.',
    'Support worker | For adults aged 18 and over with autism.',
    'Usher | Quiz nights and opening nights. No night shifts.',
    'Parking attendant | Parking is £2.50 per hour for customers.',
  ])('are not in: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

test('a mark carries the words of the advert that it rests on, a long sentence cut', () => {
  const sentence = `You must pay £45 for your own uniform ${'and more '.repeat(30)}`.trim();
  const [mark] = readWords(`Helper | Nice place. ${sentence}. Good team.`).safety;
  expect(mark?.words.endsWith('…')).toBe(true);
  expect(sentence.startsWith(mark?.words.slice(0, -1) ?? '-')).toBe(true);
  expect(readWords('Helper | Nice. You must pay £45 for a uniform! Good.').safety).toEqual([
    { kind: 'money-to-pay', words: 'You must pay £45 for a uniform' },
  ]);
});

describe('pay below the law', () => {
  const readPosting = createTermsReader();
  const isBelow = (pay: string, summary: string, postedOn: string | null, more = {}) =>
    readPosting(
      inventPosting({
        title: 'Helper',
        employerName: 'A Farm',
        pay: readPay(pay, null).pay,
        summary,
        postedOn,
        ...more,
      }),
    ).safety.some(({ kind, words }) => kind === 'pay-below-law' && words !== '');

  it.each([
    ['£7.99 an hour', '', '2026-11-01', true],
    ['£8 an hour', '', '2026-11-01', false],
    // The rates of the day on which the advert was posted; the newest where it does not say.
    ['£7.99 an hour', '', '2026-03-31', false],
    ['£7.99 an hour', '', null, true],
    ['£7.99 an hour', '', '2019-01-01', false],
    ['£10.84 an hour', 'You must be 18 or over.', '2026-11-01', true],
    ['£10.85 an hour', 'You must be 18 or over.', '2026-11-01', false],
    ['£12.70 an hour', 'You must be over 21.', '2026-11-01', true],
    ['£250 a week', '40 hours per week', '2026-11-01', true],
    ['£300 a week', '40 hours per week', '2026-11-01', false],
    ['£250 a week', '', '2026-11-01', false],
    ['£9,000 a year', '30 hours per week', '2026-11-01', true],
    ['£9,000 a year', '30 hours per week, term time only', '2026-11-01', false],
    ['£40 a day', '40 hours per week', '2026-11-01', false],
    ['£5', '', '2026-11-01', false],
  ] as const)('%s, %j, posted %s: %s', (pay, summary, postedOn, expected) => {
    expect(isBelow(pay, summary, postedOn)).toBe(expected);
  });

  it('has a rate for apprentices, and none for volunteers and the self-employed', () => {
    expect(isBelow('£7.50 an hour', '', '2026-11-01', { kind: 'apprenticeship' })).toBe(true);
    expect(isBelow('£8 an hour', 'Aged 21 or over', '2026-11-01', { kind: 'apprenticeship' })).toBe(false);
    expect(isBelow('£5 an hour', '', '2026-11-01', { kind: 'voluntary' })).toBe(false);
    expect(isBelow('£5 an hour', '', '2026-11-01', { employmentTypes: ['Self-employed'] })).toBe(false);
  });
});

test('an employer is unnamed only where neither the field nor the words give a name', () => {
  const readPosting = createTermsReader();
  const kinds = (employerName: string | null, summary: string) =>
    readPosting(inventPosting({ title: 'Help', employerName, summary })).safety.map(({ kind }) => kind);
  expect(kinds(null, 'CV to [gmail.com e-mail removed]')).toEqual(['unnamed-employer']);
  expect(kinds('Private advertiser', 'CV to [gmail.com e-mail removed]')).toEqual(['unnamed-employer']);
  expect(kinds('The Bay Hotel', 'CV to [gmail.com e-mail removed]')).toEqual([]);
  expect(kinds(null, 'Dale Joinery Ltd. CV to [gmail.com e-mail removed]')).toEqual([]);
  expect(kinds(null, 'CV to [e-mail removed]')).toEqual([]);
});
