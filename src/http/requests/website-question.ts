/** "Card for our website", "embed Medway on a site that deletes frames" -> of what, and whether the site lets frames stand. Pure. */

export interface WebsiteQuestion {
  readonly about: string;
  readonly isLed: boolean;
  /** The site deletes frames, so its reader needs the table. */
  readonly deletesFrames: boolean;
}

const THING =
  '(?:(?:plain )?html|tables?|pictures?|cards?|embeds?|codes?|widgets?|figures|something|this|it)';
const DELETES =
  "(?:(?:that|which) )?(?:strips?|deletes?|removes?|blocks?|without|with no|(?:does not|doesn['’]t|won['’]t|cannot|can['’]t) (?:allow|take|show|use|run)) (?:out )?(?:the |all |any )?(?:i?frames?|codes?|scripts?|embeds?|html)";
const ITS = "(?:(?:a|an|my|our|the|your)(?: school(?:['’]s)?)?|school)";
const SITE = `(?:in|into|on|for|to) ${ITS}(?: stripping)? (?:web ?)?site(?: ${DELETES})?`;

const ENDS_SENTENCE = '(?= |,|$)';
/** "Card for Kent on our website, for year 8": the place may stand on both sides. */
const THING_FOR_SITE = new RegExp(
  `^(?:(?:a|an|the|jobs?|put|embed(?:ding)?) )*${THING}(?: (.+?))?,? ${SITE}${ENDS_SENTENCE}(.*)$`,
  'i',
);
const EMBED_ON_SITE = new RegExp(`^embed(?:ding)?(?: (.+?))?,? ${SITE}${ENDS_SENTENCE}(.*)$`, 'i');
/** "Put jobs on our school website", "how do we show apprenticeships in Medway on our website". */
const JOBS_ON_SITE = new RegExp(
  `^(?:(?:how (?:do|can|could|would) (?:i|we)|can (?:i|we)|i want to|we want to|put|add|show|have|get|use|local|live|a|the|list of) )*(?:jobs?|vacanc(?:y|ies)|apprenticeships?|adverts?|careers?|lmi|labour market (?:information|data)|data|pages?|charts?|graphs?)(?: (?:lists?|data|information|feeds?))?(?: (.+?))?,? ${SITE}${ENDS_SENTENCE}(.*)$`,
  'i',
);
const FOR_SITE = new RegExp(`^()${SITE}${ENDS_SENTENCE}(.*)$`, 'i');
const SITE_DELETES = new RegExp(`^()(?:${ITS} )(?:web ?)?site ${DELETES}${ENDS_SENTENCE}(.*)$`, 'i');
const NO_FRAMES = new RegExp(`\\bstripping (?:web ?)?site\\b|site ${DELETES}`, 'i');
const LEADS = /^,? ?(?:(?:for|of|about|in|at|near|from) )?/i;

/** Null where no website is named: "embed code for Kent" is read with the other materials. */
export function readWebsiteQuestion(text: string): WebsiteQuestion | null {
  const [found, before = '', after = ''] =
    THING_FOR_SITE.exec(text) ??
    EMBED_ON_SITE.exec(text) ??
    JOBS_ON_SITE.exec(text) ??
    FOR_SITE.exec(text) ??
    SITE_DELETES.exec(text) ??
    [];
  if (found === undefined) return null;
  const about = [before, after].map((part) => part.replace(LEADS, '').trim()).filter((part) => part !== '');
  return { about: about.join(' '), isLed: true, deletesFrames: NO_FRAMES.test(text) };
}
