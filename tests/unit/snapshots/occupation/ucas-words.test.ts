/** By when a sixth former applies, which of the two years it is for, and what is said where no day is known. */
import { expect, it } from 'vitest';
import { isSoc2020Code } from '../../../../src/domain/classification.ts';
import { isCalendarDate } from '../../../../src/domain/period.ts';
import { courseSearch } from '../../../../src/reference/ucas.ts';
import { skillLevelOf } from '../../../../src/snapshots/occupation/skill-level.ts';
import { sayApplyBy, sayNextDeadline } from '../../../../src/snapshots/occupation/ucas-words.ts';
import { areaOf } from '../../../support/job-in-medway.ts';

const MEDWAY = 'E06000035';
function asked(soc2020: string, level: 'post16' | 'ks4', area = MEDWAY) {
  if (!isSoc2020Code(soc2020)) throw new Error(`${soc2020} is no code`);
  return { entry: skillLevelOf(soc2020), level, occupation: { soc2020 }, area: areaOf(area) };
}
function dayOf(text: string) {
  if (!isCalendarDate(text)) throw new Error(`${text} is no day`);
  return text;
}
const by = (soc2020: string, level: 'post16' | 'ks4', day: string) =>
  sayApplyBy(asked(soc2020, level), dayOf(day));
const next = (soc2020: string, day: string, area = MEDWAY) =>
  sayNextDeadline(asked(soc2020, 'post16', area), dayOf(day));
const LATE = '; universities need not consider what comes later';
const [nurse, doctor, electrician] = ['2237', '2211', '5241'];

it.each([
  // On the day itself it can still be done.
  ...['2026-11-20', '2027-01-13'].map((day) => [
    day,
    `. Year 13: by 6pm on 13 January 2027 for most courses that start in 2027${LATE}. Year 12: in January 2028 for most courses that start in 2028 (check the day with UCAS)`,
  ]),
  // Of the year after that no day is held, and none is worked out.
  ...['2027-01-14', '2027-08-31'].map((day) => [
    day,
    `. Year 12: in January 2028 for most courses that start in 2028 (check the day with UCAS). Year 13: for courses that start in 2027 it was 13 January 2027${LATE}`,
  ]),
  // Year 12 of then is now Year 13.
  [
    '2027-09-01',
    `. Year 13: in January 2028 for most courses that start in 2028 (check the day with UCAS)${LATE}. Year 12: in January 2029 for most courses that start in 2029 (check the day with UCAS)`,
  ],
])('on %s a sixth former applies for nursing through UCAS%s', (day = '', words = '') => {
  expect(by(nurse, 'post16', day)).toBe(words);
});

it('has the next day in a few words, with whom it is for', () => {
  expect(next(nurse, '2026-11-20')).toEqual({
    value: '13 January 2027',
    about: 'Year 13: apply by 6pm through UCAS for most courses that start in 2027. Year 12: January 2028',
  });
  expect(next(nurse, '2027-02-01')).toEqual({
    value: 'January 2028',
    about: 'Year 12: when to apply through UCAS for most courses that start in 2028',
  });
  // The day is not known: until the month is over it may be still to come.
  expect(next(nurse, '2028-01-31')?.about).toMatch(/^Year 13: when to apply/);
  expect(next(nurse, '2028-02-01')?.about).toMatch(/^Year 12: /);
});

it('calls the years of sixth form as each nation does', () => {
  expect(next(nurse, '2026-11-20', 'N92000002')?.about).toMatch(/^Year 14: .+ Year 13: January 2028$/);
  expect(next(nurse, '2026-11-20', 'S92000003')?.about).toMatch(/^S6: .+ S5: January 2028$/);
  expect(next(nurse, '2026-11-20', 'K02000001')?.about).toMatch(/^Year 13: /);
});

it('has an earlier day for medicine', () => {
  expect(next(doctor, '2026-10-01')).toEqual({
    value: '15 October 2026',
    about:
      'Year 13: apply by 6pm through UCAS for most of these courses that start in 2027. Year 12: October 2027',
  });
  expect(by(doctor, 'post16', '2026-11-20')).toBe(
    `. Year 12: in October 2027 for most of these courses that start in 2028 (check the day with UCAS). Year 13: for courses that start in 2027 it was 15 October 2026${LATE}`,
  );
});

it('names no day to those who apply in another year, nor for a job without a degree', () => {
  expect(by(nurse, 'ks4', '2026-11-20')).toBe(' by January of the year the course starts, for most courses');
  expect(by(doctor, 'ks4', '2026-11-20')).toBe(' by October of the year before the course starts');
  expect(sayNextDeadline(asked(nurse, 'ks4'), '2026-11-20')).toBeNull();
  expect(next(electrician, '2026-11-20')).toBeNull();
});

it('looks for courses by what they are called', () => {
  expect(courseSearch('2236')).toEqual({
    words: "children's nursing",
    url: "https://www.ucas.com/explore/search/courses?query=children's%20nursing",
  });
  expect(courseSearch('5241')).toBeNull();
});
