/** By when a sixth former applies, and what is said where no day is known. */
import { expect, it } from 'vitest';
import { isSoc2020Code } from '../../../../src/domain/classification.ts';
import { isCalendarDate } from '../../../../src/domain/period.ts';
import { courseSearch } from '../../../../src/reference/ucas.ts';
import { skillLevelOf } from '../../../../src/snapshots/occupation/skill-level.ts';
import { sayApplyBy, ucasDeadline } from '../../../../src/snapshots/occupation/ucas-words.ts';

function asked(soc2020: string, level: 'post16' | 'ks4') {
  if (!isSoc2020Code(soc2020)) throw new Error(`${soc2020} is no code`);
  return { entry: skillLevelOf(soc2020), level, occupation: { soc2020 } };
}
const by = (soc2020: string, level: 'post16' | 'ks4', day: string) => {
  if (!isCalendarDate(day)) throw new Error(`${day} is no day`);
  return sayApplyBy(asked(soc2020, level), day);
};
const LATER = ': universities need not consider what comes later';
const [nurse, doctor, electrician] = ['2237', '2211', '5241'];

it.each([
  ['2026-11-20', `by 6pm on 13 January 2027 for most courses that start in 2027${LATER}`],
  // On the day itself it can still be done.
  ['2027-01-13', `by 6pm on 13 January 2027 for most courses that start in 2027${LATER}`],
  ['2026-01-14', `by 6pm on 14 January 2026 for most courses that start in 2026${LATER}`],
  // Of the year after that no day is held, and none is worked out.
  ['2027-01-14', 'by January of the year the course starts, for most courses'],
])('on %s a sixth former applies for nursing %s', (day, words) => {
  expect(by(nurse, 'post16', day)).toBe(words);
});

it('has an earlier day for medicine', () => {
  expect(by(doctor, 'post16', '2026-10-01')).toBe(
    `by 6pm on 15 October 2026 for most of these courses that start in 2027${LATER}`,
  );
  expect(by(doctor, 'post16', '2026-11-20')).toBe('by October of the year before the course starts');
});

it('names no day to those who apply in another year, nor for a job without a degree', () => {
  expect(by(nurse, 'ks4', '2026-11-20')).toBe('by January of the year the course starts, for most courses');
  expect(ucasDeadline(asked(electrician, 'post16'), '2026-11-20')).toBeNull();
});

it('looks for courses by what they are called', () => {
  expect(courseSearch('2236')).toEqual({
    words: "children's nursing",
    url: "https://www.ucas.com/explore/search/courses?query=children's%20nursing",
  });
  expect(courseSearch('5241')).toBeNull();
});
