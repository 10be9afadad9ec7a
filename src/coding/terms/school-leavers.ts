/** Whether somebody of 16 to 18 who has never worked can apply, and what that rests on. Pure. */
import type { PostingTerms } from '../../domain/posting.ts';

type Mark = Pick<PostingTerms, 'isForSchoolLeavers' | 'schoolLeaverReason'>;

const LEAVING_AGE = 18;

/**
 * In this order: a minimum age over 18 and a call for experience say no; an apprenticeship at level 2 or 3, an advert that
 * names school leavers and "no experience needed" say yes. Anything else leaves it open: higher apprenticeships ask for grades that an advert
 * rarely names, and silence is no invitation. `namesThem`: the words speak of school leavers.
 */
export function markForSchoolLeavers(
  terms: Pick<PostingTerms, 'minimumAge' | 'needsExperience' | 'apprenticeshipLevel'>,
  namesThem: boolean,
): Mark {
  const { minimumAge, needsExperience, apprenticeshipLevel } = terms;
  if (minimumAge !== null && minimumAge > LEAVING_AGE) return no('minimum-age-over-18');
  if (needsExperience === true) return no('experience-asked');
  if (apprenticeshipLevel === 2 || apprenticeshipLevel === 3) return yes('apprenticeship-level-2-or-3');
  if (namesThem) return yes('says-school-leavers');
  return needsExperience === false
    ? yes('no-experience-needed')
    : { isForSchoolLeavers: null, schoolLeaverReason: null };
}

function yes(schoolLeaverReason: Mark['schoolLeaverReason']): Mark {
  return { isForSchoolLeavers: true, schoolLeaverReason };
}

function no(schoolLeaverReason: Mark['schoolLeaverReason']): Mark {
  return { isForSchoolLeavers: false, schoolLeaverReason };
}
