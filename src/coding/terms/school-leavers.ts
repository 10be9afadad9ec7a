/** Whether somebody of 16 to 18 who has never worked can apply, and what that rests on. Pure. */
import { isLeftOut, type SafetyMark } from '../../domain/advert-safety.ts';
import type { PostingTerms } from '../../domain/posting.ts';

type Mark = Pick<PostingTerms, 'isForSchoolLeavers' | 'schoolLeaverReason'>;

const ADULT_AGE = 18;
const OPEN: Mark = { isForSchoolLeavers: null, schoolLeaverReason: null };

/**
 * In this order: a minimum age of 18 or over, a mark for which pupils are not shown the advert, and a call for experience say no. An
 * apprenticeship at level 2 or 3, an advert that names school leavers and "no experience needed" say yes, unless there is something that
 * pupils should read first. Anything else leaves it open: higher apprenticeships ask for grades that an advert rarely names, and silence is no
 * invitation. `namesThem`: the words speak of school leavers.
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
  const reason = invitation(apprenticeshipLevel, needsExperience, namesThem);
  if (reason === null) return OPEN;
  return safety.length > 0
    ? { ...OPEN, schoolLeaverReason: 'safety-note' }
    : { isForSchoolLeavers: true, schoolLeaverReason: reason };
}

function invitation(
  apprenticeshipLevel: number | null,
  needsExperience: boolean | null,
  namesThem: boolean,
): Mark['schoolLeaverReason'] {
  if (apprenticeshipLevel === 2 || apprenticeshipLevel === 3) return 'apprenticeship-level-2-or-3';
  if (namesThem) return 'says-school-leavers';
  return needsExperience === false ? 'no-experience-needed' : null;
}

function no(schoolLeaverReason: Mark['schoolLeaverReason']): Mark {
  return { isForSchoolLeavers: false, schoolLeaverReason };
}
