/** What a publisher says of exams and of checks on the way into a job, for easy reading: from "Typical entry routes" of SOC 2020, volume 1. */

/** "There are no formal academic entry requirements." */
const NO_EXAMS =
  /\bno\s+(?:(?:formal|set|specific|pre-set|minimum|academic|entry)\s+)*(?:qualifications?|requirements?)\b/i;
const THEY_HELP = /,? though (?:GCSEs|exam)[^.]*\badvantageous\b/i;
/** A first sentence that takes back what it says. */
const BUT = /\b(?:although|but|however|whilst|while|some|many|most|usually|should|must|other than)\b/i;
/** Nobody begins with it, exams or not. */
const EXPERIENCE = /\bsignificant relevant work experience\b/i;
const CHECK = /\bDBS\b|\bdisclosure\b|\bcriminal record|\bbackground check/i;

export interface EasyEntry {
  /** One sentence; null where exams are asked for, or nothing clear is said. */
  readonly exams: string | null;
  /** One sentence; null where no check is named. */
  readonly check: string | null;
}

/** `routes` is the publisher's text; null where there is none. */
export function easyEntry(routes: string | null): EasyEntry {
  const [first = ''] = (routes ?? '').split(/(?<=\.)\s/);
  const isOpen = NO_EXAMS.test(first) && !BUT.test(first) && !EXPERIENCE.test(routes ?? '');
  return {
    exams: !isOpen
      ? null
      : THEY_HELP.test(first)
        ? 'Exam passes help, but you can start without them.'
        : 'You do not need to pass exams to start.',
    check: CHECK.test(routes ?? '') ? 'There may be a police check before you start.' : null,
  };
}
