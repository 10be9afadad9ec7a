/** What is wanted and is no job and no place: a short answer that says what we have, and where the rest is. */
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { plainDate } from '../../domain/period.ts';
import { MINIMUM_WAGES_PAGE, minimumWagesOn } from '../../reference/minimum-wages.ts';
import { nationRoutesOf } from '../../reference/nation-routes.ts';
import { FIND_A_COURSE, FIND_A_T_LEVEL } from '../../reference/routes-after-16.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import {
  areaSectorPath,
  growthPath,
  jobTablePath,
  learnPath,
  USUAL_LEVEL,
  WHOLE_COUNTRY,
} from '../../views/parts/addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import { type Advice, readAdviceQuestion } from '../requests/advice-question.ts';
import { findPlaces, isPlaceName, sureArea } from '../requests/find-places.ts';
import { findSubjectWhere } from './find-subject.ts';
import type { FoundAnything } from './found-anything.ts';

/** Where a page of ours or of somebody else's is. */
interface Way {
  readonly name: string;
  readonly href: string;
  /** Whose page it is; '' for ours. */
  readonly kind: string;
}

type Place = Pick<Area, 'code' | 'name' | 'slug'>;

/** Null where the text asks for nothing of the kind, or for it in no place that is known. */
export async function findAdvice(
  deps: RouteDeps,
  publication: Publication,
  text: string,
): Promise<FoundAnything | null> {
  const question = readAdviceQuestion(text);
  if (question === null) return null;
  const { advice, about } = question;
  if (advice === 'subject') return findSubjectWhere(deps, publication, about);
  const area = about !== '' && isPlaceName(deps, about) ? sureArea(findPlaces(deps, about)) : null;
  if (about !== '' && area === null && !ABOUT_ANYTHING.has(advice)) return null;
  if (area !== null && (advice === 'lmi' || advice === 'destinations'))
    return { goTo: areaSectorPath(area.slug, ALL_SECTORS, advice === 'lmi' ? USUAL_LEVEL : 'adviser') };
  const answer = advice === 'minimum-wage' ? wageAnswer(deps.clock.now()) : ANSWERS[advice];
  return { goTo: null, answer, jobs: [], places: waysOf(advice, area) };
}

/** Of a school, or of a way between two places, we know as little. */
const ABOUT_ANYTHING: ReadonlySet<Advice> = new Set(['open-days', 'travel']);

const ANSWERS: Readonly<Record<Exclude<Advice, 'subject' | 'minimum-wage'>, string>> = {
  ai: 'We have no figures on AI alone. A model expects more of some jobs and fewer of others by 2035.',
  apprentice:
    'You apply to the employer, through the advert: each in our list leads to its own. An apprentice has a paid job and trains for a qualification.',
  'best-school': 'We don’t compare schools and colleges. GOV.UK does, for England.',
  'open-days':
    'We have no list of open days: each school and college has its own on its website. These say which there are.',
  travel: 'We have no bus or train times. These have.',
  employers: 'We have no list of employers by size. Our lists of adverts name those that are hiring now.',
  gatsby:
    'Labour market information for every pupil is Gatsby benchmark 2. Begin with a place, or learn to use its figures in five steps of ten minutes.',
  destinations:
    'What young people did after school differs from place to place: type the place too, as in “destinations Kent”.',
  rights:
    'We have nothing on contracts and rights at work. Acas has; in Northern Ireland, the Labour Relations Agency.',
  'part-time':
    'We have no list of part-time, Saturday or holiday jobs: many are never advertised, so ask in shops and cafés. These come closest.',
  young:
    'We don’t list jobs by age. Open to people of 16 and over are apprenticeships, and jobs that you learn at work.',
  'work-experience':
    'We have no list of work experience: the careers leader at your school arranges it. See who hires near you, and whom you could ask.',
  volunteering: 'We have no list of volunteering. Your school or library knows who looks for help near you.',
  't-levels':
    'We don’t list courses. The page of each sector names its T Levels, which are taken in England.',
  college: 'We don’t list courses. These do.',
  university: 'We don’t list university courses. These do.',
  applying: 'We have nothing on CVs and interviews. The careers service has, and it is free.',
  options:
    'We don’t advise on options. Type “jobs that use” and a subject, as in “jobs that use biology”, to see where it leads.',
  lmi: 'Labour market information (LMI) is what is known about work: jobs, pay, adverts and what may grow. Type a place or a job to see it.',
  remote:
    'Our figures and adverts are about places, and few say whether work can be done at home. Type a job to see what it is like.',
  abroad: 'Our figures and adverts are about the United Kingdom. Type a job to see what it is like here.',
};

function wageAnswer(now: string): string {
  const rates = minimumWagesOn(now.slice(0, 10));
  if (!rates) return 'We don’t have today’s minimum wage: GOV.UK has.';
  const { aged21AndOver, aged18To20, under18, apprentice } = rates;
  const says = (pence: number) => `£${(pence / 100).toFixed(2)}`;
  return `The minimum wage for an hour, from ${plainDate(rates.from)}: ${says(aged21AndOver)} aged 21 and over, ${says(aged18To20)} aged 18 to 20, ${says(under18)} under 18. A new apprentice gets at least ${says(apprentice)}.`;
}

function waysOf(advice: Exclude<Advice, 'subject'>, area: Place | null): readonly Way[] {
  const nation = area === null ? null : nationRoutesOf(area.code);
  const where = area === null ? '' : ` in ${inPlace(area.name)}`;
  const slug = area?.slug ?? WHOLE_COUNTRY;
  const adverts = `/vacancies${area === null ? '' : `?area=${area.slug}`}`;
  const own = (name: string, href: string): Way => ({ name: `${name}${where}`, href, kind: '' });
  const apprenticeships =
    nation === null
      ? own('Apprenticeships open now', `${adverts}${area === null ? '?' : '&'}apprenticeship=true`)
      : { name: `Apprenticeships in ${nation.country}`, href: nation.listed.url, kind: nation.listed.text };
  const learnt = own('Jobs that you learn at work', `${jobTablePath(slug)}?entry=1`);
  const hiring = own('Who is hiring now', adverts);
  const work = area === null ? [] : [own('Work', areaSectorPath(area.slug, ALL_SECTORS))];
  const careers =
    nation === null ? CAREERS : { name: nation.advice.title, href: nation.advice.url, kind: '' };
  switch (advice) {
    case 'part-time':
      return [learnt, hiring, YOUNG_WORKERS];
    case 'young':
      return [apprenticeships, learnt, YOUNG_WORKERS];
    case 'work-experience':
    case 'volunteering':
      return [hiring, ...work];
    case 't-levels':
      return [...(area === null ? [own('All jobs, by sector', '/jobs')] : work), T_LEVELS];
    case 'college':
      return [nation === null ? COURSES : careers, apprenticeships];
    case 'open-days':
      return nation === null ? [SCHOOLS, COURSES] : [careers];
    case 'best-school':
      return nation === null ? [RESULTS, ...work] : [careers, ...work];
    case 'travel':
      return [TRAVELINE, RAIL];
    case 'apprentice':
      return nation === null ? [apprenticeships, BECOME_APPRENTICE] : [apprenticeships];
    case 'university':
      return [UCAS, DISCOVER_UNI, STUDENT_FINANCE];
    case 'ai':
      return [own('What is expected to grow and to shrink', growthPath(slug))];
    case 'employers':
      return [hiring, ...work];
    case 'gatsby':
      return [own('Learn to use these figures', learnPath(slug)), ...work, GATSBY];
    case 'destinations':
      return [];
    case 'rights':
      return [ACAS];
    case 'applying':
    case 'options':
      return [careers];
    case 'minimum-wage':
      return [{ name: 'Minimum wage rates', href: MINIMUM_WAGES_PAGE, kind: 'GOV.UK' }, ...work];
    case 'lmi':
    case 'remote':
    case 'abroad':
      return [own('All jobs and what they pay', '/jobs')];
  }
}

const YOUNG_WORKERS: Way = {
  name: 'What work is allowed before you leave school',
  href: 'https://www.gov.uk/child-employment',
  kind: 'GOV.UK',
};
const T_LEVELS: Way = {
  name: 'T Levels and where to take them',
  href: FIND_A_T_LEVEL.url,
  kind: 'GOV.UK',
};
const ACAS: Way = { name: 'Advice on work and rights', href: 'https://www.acas.org.uk/advice', kind: 'Acas' };
const GATSBY: Way = {
  name: 'The benchmarks',
  href: 'https://www.gatsbybenchmarks.org.uk/',
  kind: 'Gatsby Foundation',
};
const SCHOOLS: Way = {
  name: 'Schools and colleges in England',
  href: 'https://get-information-schools.service.gov.uk/',
  kind: 'GOV.UK',
};
const RESULTS: Way = {
  name: 'Results of schools and colleges in England',
  href: 'https://www.gov.uk/school-performance-tables',
  kind: 'GOV.UK',
};
const BECOME_APPRENTICE: Way = {
  name: 'Become an apprentice',
  href: 'https://www.gov.uk/become-apprentice',
  kind: 'GOV.UK',
};
const TRAVELINE: Way = {
  name: 'Buses and other public transport',
  href: 'https://www.traveline.info/',
  kind: 'Traveline',
};
const RAIL: Way = { name: 'Trains', href: 'https://www.nationalrail.co.uk/', kind: 'National Rail' };
const COURSES: Way = {
  name: FIND_A_COURSE.text,
  href: FIND_A_COURSE.url,
  kind: 'National Careers Service',
};
const CAREERS: Way = {
  name: 'Careers advice',
  href: 'https://nationalcareers.service.gov.uk/careers-advice',
  kind: 'National Careers Service',
};
const UCAS: Way = { name: 'Courses and how to apply', href: 'https://www.ucas.com/', kind: 'UCAS' };
const DISCOVER_UNI: Way = {
  name: 'What students of a course do afterwards',
  href: 'https://discoveruni.gov.uk/',
  kind: 'Discover Uni',
};

const STUDENT_FINANCE: Way = {
  name: 'Student finance',
  href: 'https://www.gov.uk/student-finance',
  kind: 'GOV.UK',
};
