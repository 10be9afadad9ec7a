/** Whether somebody of 16 to 18 who has never worked can apply, and what that rests on. Pure. */
import { isLeftOut, type SafetyMark } from '../../domain/advert-safety.ts';
import type { PostingTerms } from '../../domain/posting.ts';

type Mark = Pick<PostingTerms, 'isForSchoolLeavers' | 'schoolLeaverReason'>;

const ADULT_AGE = 18;
const OPEN: Mark = { isForSchoolLeavers: null, schoolLeaverReason: null };

/**
 * In this order: a minimum age of 18 or over, a mark for which pupils are not shown the advert, and a call for experience say no. A mark that
 * pupils are told of keeps it open: they can apply, and should read it first. An apprenticeship at level 2 or 3, an advert that names school
 * leavers and "no experience needed" say yes. Anything else leaves it open: higher apprenticeships ask for grades that an advert rarely
 * names, and silence is no invitation. `namesThem`: the words speak of school leavers.
 */
export function markForSchoolLeavers(
  terms: Pick<PostingTerms, 'minimumAge' | 'needsExperience' | 'apprenticeshipLevel'>,
  namesThem: boolean,
  safety: readonly SafetyMark[],
): Mark {
  const { minimumAge, needsExperience, apprenticeshipLevel } = terms;
  if (minimumAge !== null && minimumAge >= ADULT_AGE) return no('minimum-age-18-or-over');
  if (isLeftOut(safety)) return no('left-out');
  if (needsExperience === true) return no('experience-asked');
  if (safety.length > 0) return { ...OPEN, schoolLeaverReason: 'safety-note' };
  if (apprenticeshipLevel === 2 || apprenticeshipLevel === 3) return yes('apprenticeship-level-2-or-3');
  if (namesThem) return yes('says-school-leavers');
  return needsExperience === false ? yes('no-experience-needed') : OPEN;
}

function yes(schoolLeaverReason: Mark['schoolLeaverReason']): Mark {
  return { isForSchoolLeavers: true, schoolLeaverReason };
}

function no(schoolLeaverReason: Mark['schoolLeaverReason']): Mark {
  return { isForSchoolLeavers: false, schoolLeaverReason };
}
