import { expect, test } from 'vitest';
import { readTerms } from '../../../src/coding/terms/read-terms.ts';

test.each([
  ['Full time, permanent', { workingPattern: 'full-time', contract: 'permanent' }],
  ['Full-time or part-time', { workingPattern: 'full-time or part-time' }],
  ['16 hours per week', { workingPattern: 'part-time', hoursPerWeek: 16 }],
  ['37.5 hrs a week', { workingPattern: 'full-time', hoursPerWeek: 37.5 }],
  ['Teaching Assistant (0.6 FTE, Term Time Only)', { workingPattern: 'part-time' }],
  ['£25,000 full time equivalent', { workingPattern: null }],
  ['Maternity cover until May', { contract: 'fixed-term' }],
  ['Contract Manager', { contract: null }],
  ['Self-employed driver', { contract: 'self-employed' }],
  [
    'Level 3 Apprenticeship in Carpentry',
    { contract: 'apprenticeship', apprenticeshipLevel: 3, isForSchoolLeavers: true },
  ],
  ['Degree Apprenticeship', { contract: 'apprenticeship', apprenticeshipLevel: 6, isForSchoolLeavers: null }],
  ['No experience necessary, full training given', { needsExperience: false, isForSchoolLeavers: true }],
  ['Previous experience is essential', { needsExperience: true, isForSchoolLeavers: false }],
  ['You must be at least 21', { minimumAge: 21, isForSchoolLeavers: false }],
  ['Applicants 18 or over', { minimumAge: 18 }],
  ['must be 20 hours', { minimumAge: null }],
  ['Hybrid working, two days at home', { workplace: 'hybrid' }],
  [
    'Chef',
    { workingPattern: null, hoursPerWeek: null, contract: null, workplace: null, isForSchoolLeavers: null },
  ],
])('%s', (text, terms) => {
  expect(readTerms(text)).toMatchObject(terms);
});
