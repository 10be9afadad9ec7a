/** What easy reading is told of exams and checks, from the wordings that the publisher has. */
import { expect, it } from 'vitest';
import { easyEntry } from '../../../../src/snapshots/occupation/easy-entry.ts';
import { shortWayIn } from '../../../../src/snapshots/occupation/way-in.ts';

const WITHOUT = 'You do not need to pass exams to start.';
it.each([
  ['There are no formal academic entry requirements. Training is on the job.', WITHOUT],
  ['No academic qualifications are required.', WITHOUT],
  ['No qualifications are needed to start. Training is given at work.', WITHOUT],
  ['There are no minimum academic entry requirements. Some training may be provided.', WITHOUT],
  [
    'There are no formal academic entry requirements, though GCSEs are advantageous. Entry is by apprenticeship.',
    'Exam passes help, but you can start without them.',
  ],
  ['There are no pre-set entry requirements although candidates usually possess a degree.', null],
  ['There are no formal entry requirements. Entrants have significant relevant work experience.', null],
  ['There are no formal qualifications, other than a clean driving licence.', null],
  ['Entrants usually require GCSEs.', null],
  ['', null],
])('%s', (routes, exams) => {
  expect(easyEntry(routes).exams).toBe(exams);
});

it('tells of a police check where one is named', () => {
  expect(easyEntry('Background checks including a DBS check are required.').check).toMatch(/police check/);
  expect(easyEntry('Training is given.').check).toBeNull();
  expect(easyEntry(null)).toEqual({ exams: null, check: null });
});

it('says nothing of exams to who needs a degree, or to who reads more', () => {
  const routes = 'No academic qualifications are required.';
  const steps = (voice: 'ks3' | 'easyread', level: 2 | 4) =>
    shortWayIn(voice, { level, isRegistered: false }, false, null, {
      routes,
      hasGcses: true,
      apprenticePence: 800,
    }).steps;
  expect(steps('easyread', 2)[0]).toBe(WITHOUT);
  expect(steps('easyread', 4)).not.toContain(WITHOUT);
  expect(steps('ks3', 2)).not.toContain(WITHOUT);
  const without = (level: 1 | 2 | 4, hasGcses: boolean) =>
    shortWayIn('easyread', { level, isRegistered: false }, false, null, {
      routes: 'Entrants usually have GCSEs.',
      hasGcses,
      apprenticePence: null,
    }).withoutExams;
  expect(without(2, true)).toBe('No GCSEs? Ask a college about courses for beginners.');
  expect(steps('easyread', 2)).toContain('An apprentice works, learns and gets at least £8.00 an hour.');
  expect([without(1, true), without(4, true), without(2, false)]).toEqual([null, null, null]);
});
