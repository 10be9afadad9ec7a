/** Apprenticeship standards from `skills-england/apprenticeshipstandards.json`, the whole list as the website answers it. */
import { wholeFile } from './whole-file.ts';

export const apprenticeshipStandards = wholeFile(
  'skillsengland/standards',
  'skills-england',
  'apprenticeshipstandards.json',
  (path) => path === '/api/apprenticeshipstandards',
);
