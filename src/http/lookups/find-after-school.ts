/** "What is there after Year 11 in Medway?": the ways on, in the place where one is named. */
import { readSentence } from '../../coding/occupation-search/sentence.ts';
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { withinSentence } from '../../domain/first-letter.ts';
import type { CalendarDate } from '../../domain/period.ts';
import { nationRoutesNamed } from '../../reference/nation-routes.ts';
import { CHILD_BENEFIT, ENGLAND_16, type Nation16, nation16 } from '../../reference/routes-after-16.ts';
import { childBenefitWords, leavingDayIn } from '../../snapshots/context/after-16.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { areaSectorPath, fromPath, USUAL_LEVEL } from '../../views/parts/addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { type AfterSchool, readAfterSchool } from '../requests/after-school.ts';
import { findPlaces, sureArea } from '../requests/find-places.ts';
import { readForWhom } from '../requests/for-whom.ts';
import { carriedPlace } from './asked-place.ts';
import { knownTo } from './find-in-sentence.ts';
import type { FoundAnything, FoundChoices } from './found-anything.ts';

/** The answer; or the rest of what was typed where that says what is wanted: "apprenticeships near ME4 after Year 11". Null where nothing is said of the end of school. */
export function findAfterSchool(
  deps: RouteDeps,
  text: string,
): { readonly found: FoundAnything } | { readonly rest: string } | null {
  const asked = readAfterSchool(text);
  if (asked === null) return null;
  const { works, places, others } = readSentence(asked.rest, knownTo(deps));
  const [place, ...more] = places;
  const isMore = others.length > 0 || more.length > 0 || SAYS_WHAT.test(asked.rest);
  if (works.length > 0 || (isMore && asked.asks === 'ways'))
    return { rest: asked.rest.replace(/^[ ,]+|[ ,]+$/g, '').replace(/ ,+/g, ',') };
  const isParent = readForWhom(text)?.reader === 'parent' || /\bparents?\b/i.test(text);
  if (place === undefined) return { found: withoutPlace(deps, asked, isParent) };
  const area = sureArea(findPlaces(deps, place));
  if (area === null) return null;
  if (!isParent) return { found: inArea(deps, asked, area) };
  const path = fromPath(areaSectorPath(area.slug, ALL_SECTORS), carriedPlace(deps, place, area, false));
  return { found: { goTo: `${path}${path.includes('?') ? '&' : '?'}level=parent` } };
}

/** What has an answer of its own, at whatever age. */
const SAYS_WHAT = /\b(?:apprentic\w+|jobs?|vacanc(?:y|ies)|uni(?:versity)?|degrees?|courses?)\b/i;

type Choices = FoundChoices['places'];

const UCAS = { name: 'Courses and how to apply', href: 'https://www.ucas.com/', kind: 'UCAS' };

function inArea(deps: RouteDeps, { at, asks }: AfterSchool, area: Area): FoundAnything {
  const where = inPlace(area.name);
  const open = {
    name: `Apprenticeships open now in ${where}`,
    href: `/vacancies?area=${area.slug}&apprenticeship=true`,
    kind: '',
  };
  const page = (level: string, name: string) => ({
    name,
    href: areaSectorPath(area.slug, ALL_SECTORS, level),
    kind: '',
  });
  if (at === 18)
    return {
      goTo: null,
      answer: AFTER_18,
      jobs: [],
      places: [page('post16', `Work in ${where}, for sixth form`), open, UCAS],
    };
  const ways = waysOn(deps, area);
  const { answer, links } = ANSWERS[asks](ways);
  return {
    goTo: null,
    answer,
    jobs: [],
    places: [
      ...links,
      page(USUAL_LEVEL, `Work in ${where}, for pupils`),
      page('parent', `What there is after ${ways.nation.year} in ${where}, a page for parents`),
      open,
      ...routesOf(ways),
    ],
  };
}

function withoutPlace(deps: RouteDeps, { at, asks }: AfterSchool, isParent: boolean): FoundAnything {
  const example = (words: string) => `For what is near you, type your place too, as in “${words} in Kent”.`;
  const led = isParent ? 'my child after' : 'after';
  if (at === 18)
    return {
      goTo: null,
      answer: `${AFTER_18} ${example(`${led} Year 13`)}`,
      jobs: [],
      places: [{ name: 'Apprenticeships open now', href: '/vacancies?apprenticeship=true', kind: '' }, UCAS],
    };
  const ways = waysOn(deps, null);
  const { answer, links } = ANSWERS[asks](ways);
  return {
    goTo: null,
    answer: `${answer} ${example(`${led} ${ways.nation.year}`)}`,
    jobs: [],
    places: [...links, ...routesOf(ways)],
  };
}

const AFTER_18 = 'After Year 13 there are university, apprenticeships and work.';

interface Answer {
  readonly answer: string;
  /** Where more is said of it, before the ways on. */
  readonly links: Choices;
}

/** Nothing is said but what the nation's rules hold. */
const ANSWERS: Readonly<Record<AfterSchool['asks'], (ways: Ways) => Answer>> = {
  ways: (ways) => ({ answer: choiceWords(ways), links: [] }),
  leaving: (ways) => {
    const { country, nation, today } = ways;
    const leaving = leavingDayIn(country, today);
    const day =
      leaving === null
        ? `We don’t have the rule of ${country} on when school may be left.`
        : `${nation.year} in ${country} may leave school on ${leaving}.`;
    const rule = nation.rules.find(({ id }) => id === 'until-18');
    return rule === undefined
      ? { answer: `${day} ${choiceWords(ways)}`, links: [] }
      : {
          answer: `${day} ${rule.name} ${withinSentence(rule.says)}`,
          links: [{ name: rule.find.text, href: rule.find.url, kind: 'GOV.UK' }],
        };
  },
  costs: ({ nation }) => {
    const rules = nation.rules.filter(({ id }) => id !== 'until-18');
    const [first, ...others] = rules;
    return {
      // An allowance is told by its name.
      answer:
        others.length === 0 && first !== undefined
          ? `${first.name}: ${withinSentence(first.says)}`
          : rules.map(({ says }) => says).join(' '),
      links: [
        ...rules.map(({ name, find }) => ({ name: `${name}: ${find.text}`, href: find.url, kind: 'GOV.UK' })),
        BENEFIT,
      ],
    };
  },
  benefit: ({ country, nation, today }) => ({
    answer: `Child Benefit: ${withinSentence(childBenefitWords(nation, country, today))}`,
    links: [BENEFIT],
  }),
};

const BENEFIT = { name: CHILD_BENEFIT.text, href: CHILD_BENEFIT.url, kind: 'GOV.UK' };

const choiceWords = ({ country, nation }: Ways): string =>
  `After ${nation.year} in ${country} there are these to choose from.`;

const routesOf = ({ nation }: Ways): Choices =>
  nation.routes.map(({ name, find }) => ({ name, href: find.url, kind: find.text }));

interface Ways {
  readonly country: string;
  readonly nation: Nation16;
  readonly today: CalendarDate;
}

/** England's where no place says otherwise: most readers are there. */
function waysOn(deps: RouteDeps, area: Area | null): Ways {
  const today = deps.clock.now().slice(0, 10);
  const named =
    area === null
      ? ENGLAND
      : (deps.areas.parentsOf(area).find(({ level }) => level === 'country')?.name ?? area.name);
  const own = nation16(named, nationRoutesNamed(named));
  return own === null
    ? { country: ENGLAND, nation: ENGLAND_16, today }
    : { country: named, nation: own, today };
}

const ENGLAND = 'England';
