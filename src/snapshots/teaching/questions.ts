/** Questions for a class that need thought, each with an answer that the page's figures bear. */

import { atStart } from '../../domain/first-letter.ts';
import type { Measure } from '../../measures/measure.ts';
import {
  type Asked,
  askChoice,
  askDearer,
  askDoubt,
  askFriend,
  askGuess,
  askRange,
  askRather,
} from '../claims/question-words.ts';
import type { Figure, Question } from '../document/snapshot.ts';
import type { CommonJob } from '../insights/common-jobs.ts';
import { isTold } from '../insights/job-candidates.ts';
import { type Share, shareValue, shareWords } from '../insights/share.ts';
import type { QuestionKind } from '../topics/levels.ts';
import { sectorPhrase } from '../topics/questions.ts';
import type { SectorFacts } from '../topics/sector-industries.ts';
import { bareText, inPlace } from '../words/sentences.ts';
import { levelOfLabel } from '../words/ways-in.ts';

/** What questions are made of; null or empty where it is not published. */
export interface QuestionMatter {
  readonly place: string;
  readonly sector: SectorFacts;
  readonly isAll: boolean;
  /** Whether there are figures of the place itself. */
  readonly isKnown: boolean;
  readonly shareOfJobs: Share | null;
  readonly shareOfPeople: Share | null;
  readonly jobs: readonly CommonJob[];
  readonly payFacts: Measure | null;
  readonly outlook: { readonly later: Figure; readonly begun: Figure } | null;
  /** On a place's page: the sector that stands out most in it, asked about in the place of a page's own. */
  readonly asked: {
    readonly sector: SectorFacts;
    readonly said: Share;
    readonly people: Share | null;
  } | null;
}

export type Reader = 'young' | 'pupil' | 'older';

/** As many of the kinds, in their order, as the figures bear. */
export function thinkQuestions(
  kinds: readonly QuestionKind[],
  matter: QuestionMatter,
  reader: Reader,
  most: number,
): { questions: Question[]; figures: Figure[] } {
  const made = kinds.flatMap((kind) => makeQuestion(kind, matter, reader) ?? []).slice(0, most);
  return {
    questions: made.map(({ asked, figures }) => ({ ...asked, figures: figures.map(({ id }) => id) })),
    figures: made.flatMap(({ figures }) => figures),
  };
}

interface Made {
  readonly asked: Asked;
  readonly figures: readonly Figure[];
}

function makeQuestion(kind: QuestionKind, matter: QuestionMatter, reader: Reader): Made | null {
  switch (kind) {
    case 'friend':
      return friend(matter, reader === 'young');
    case 'guess':
      return guess(matter);
    case 'dearer':
      return dearer(matter);
    case 'doubt':
      return doubt(matter);
    case 'range':
      return range(matter);
    case 'rather':
      return rather(matter);
    case 'choice': {
      // On a place's page they are picked from its list of jobs, which is that of a wider place where little is known.
      if (matter.isAll && (matter.jobs.length === 0 || !matter.isKnown)) return null;
      const sector = matter.isAll ? 'from the list' : sectorPhrase(matter.sector);
      return { asked: askChoice({ sector, place: inPlace(matter.place) }, reader), figures: [] };
    }
  }
}

/** A place this many times larger makes the mistake plain. */
const FAR_LARGER = 5;

/** "in this sector", or by name where the page has many. */
const inSector = ({ isAll, asked }: QuestionMatter): string =>
  isAll && asked !== null ? sectorPhrase(asked.sector) : 'in this sector';

function friend(matter: QuestionMatter, isPlain: boolean): Made | null {
  const share = matter.isAll ? matter.asked?.said : matter.shareOfJobs;
  const [here, beside] = [share?.here, share?.beside];
  if (!here || !beside) return null;
  const [small, big] = [here.part.value ?? 0, beside.part.value ?? 0];
  if (small === 0 || big < FAR_LARGER * small) return null;
  const words = shareWords(shareValue(here) ?? 0, shareValue(beside));
  if (words === null) return null;
  const [place, there] = [inPlace(here.part.areaName), inPlace(beside.part.areaName)];
  const parts = {
    inSector: inSector(matter),
    place,
    Place: atStart(place),
    there,
    There: atStart(there),
    small: bareText(here.part),
    big: bareText(beside.part),
    here: words[0].text,
    thereShare: words[1]?.text ?? '',
    is: words[0].filled === 1 ? 'is' : 'are',
    works: words[0].filled === 1 ? 'works' : 'work',
    period: here.part.period?.label ?? '',
  };
  const counted = share?.facts.unit === 'people' ? 'people' : 'jobs';
  return {
    asked: askFriend(parts, counted, isPlain),
    figures: [here.part, here.whole, beside.part, beside.whole],
  };
}

function guess(matter: QuestionMatter): Made | null {
  const share = matter.isAll ? matter.asked?.people : matter.shareOfPeople;
  const [here, beside] = [share?.here, share?.beside ?? null];
  const [first, second] = [here ? shareValue(here) : null, beside ? shareValue(beside) : null];
  const filled = Math.round((first ?? 0) * 100);
  if (!here || filled < 1) return null;
  const other = second === null || !beside ? null : Math.round(second * 100);
  return {
    asked: askGuess({
      inSector: inSector(matter),
      place: inPlace(here.part.areaName),
      filled: String(filled),
      period: here.part.period?.label ?? '',
      besideAnswer:
        other === null || !beside ? '' : ` In ${inPlace(beside.part.areaName)} it is about ${other}.`,
    }),
    figures: [here.part, here.whole, ...(other === null || !beside ? [] : [beside.part, beside.whole])],
  };
}

/** The first of the common jobs with another whose pay the survey tells from it. */
function dearer(matter: QuestionMatter): Made | null {
  const { payFacts } = matter;
  if (payFacts === null) return null;
  const paid = jobsAskedAbout(matter).flatMap(({ job, middle }) =>
    middle?.value == null ? [] : [{ job, middle }],
  );
  for (const [at, first] of paid.entries()) {
    for (const second of paid.slice(at + 1)) {
      const isMore = isTold(first.middle, second.middle, payFacts);
      if (!isMore && !isTold(second.middle, first.middle, payFacts)) continue;
      const parts = {
        firsts: first.job.plural,
        seconds: second.job.plural,
        first: bareText(first.middle),
        second: bareText(second.middle),
        payPlace: inPlace(first.middle.areaName),
        period: first.middle.period?.label ?? '',
      };
      return { asked: askDearer(isMore, parts), figures: [first.middle, second.middle] };
    }
  }
  return null;
}

/** On a place's page only with pay of the very place: that of a wider one is asked about on every page around. */
function jobsAskedAbout({ jobs, isAll, place }: QuestionMatter): readonly CommonJob[] {
  return isAll ? jobs.filter(({ middle }) => middle?.areaName === place) : jobs;
}

function doubt({ outlook, isAll, place }: QuestionMatter): Made | null {
  if (outlook === null || outlook.later.value === null || outlook.begun.value === null) return null;
  if (isAll && outlook.later.areaName !== place) return null;
  const { later, begun } = outlook;
  const parts = {
    inSector: isAll ? '' : ' in this sector',
    there: inPlace(later.areaName),
    last: bareText(later),
    to: later.period?.label ?? '',
    first: bareText(begun),
    from: begun.period?.label ?? '',
  };
  return { asked: askDoubt(parts), figures: [later, begun] };
}

function range(matter: QuestionMatter): Made | null {
  for (const { job, lower, middle, upper } of jobsAskedAbout(matter)) {
    if (lower?.value == null || upper?.value == null || middle?.value == null) continue;
    const parts = {
      plural: job.plural,
      payPlace: inPlace(lower.areaName),
      lower: bareText(lower),
      upper: bareText(upper),
      period: lower.period?.label ?? '',
    };
    return { asked: askRange(parts), figures: [lower, upper] };
  }
  return null;
}

/** The first two of the common jobs whose ranges stand side by side and whose usual ways in differ. */
function rather({ jobs, isAll, place }: QuestionMatter): Made | null {
  // On a place's page jobs that are common there, and not those of a wider place that stand in for them.
  const own = jobs.filter(({ people, adverts }) => !isAll || (people ?? adverts)?.areaName === place);
  const ranges = own.flatMap(({ job, entry, lower, upper }) =>
    lower?.value == null || upper?.value == null || job.isSeveral ? [] : [{ job, entry, lower, upper }],
  );
  for (const [at, first] of ranges.entries()) {
    const second = ranges
      .slice(at + 1)
      .find(
        ({ entry, lower }) =>
          levelOfLabel(entry) !== levelOfLabel(first.entry) &&
          lower.areaCode === first.lower.areaCode &&
          lower.period?.label === first.lower.period?.label,
      );
    if (second === undefined) continue;
    const parts = {
      first: first.job.name,
      firstRange: `${bareText(first.lower)} to ${bareText(first.upper)}`,
      firstEntry: first.entry,
      second: second.job.name,
      secondRange: `${bareText(second.lower)} to ${bareText(second.upper)}`,
      secondEntry: second.entry,
      payPlace: inPlace(first.lower.areaName),
      period: first.lower.period?.label ?? '',
    };
    return { asked: askRather(parts), figures: [first.lower, first.upper, second.lower, second.upper] };
  }
  return null;
}
