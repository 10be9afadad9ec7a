/** "What is there after Year 11 in Medway?": the ways on, in the place where one is named. */
import { readSentence } from '../../coding/occupation-search/sentence.ts';
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { nationRoutesNamed } from '../../reference/nation-routes.ts';
import { nation16 } from '../../reference/routes-after-16.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { areaSectorPath, fromPath } from '../../views/parts/addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { type AfterSchool, readAfterSchool } from '../requests/after-school.ts';
import { findPlaces, sureArea } from '../requests/find-places.ts';
import { readForWhom } from '../requests/for-whom.ts';
import { carriedPlace } from './asked-place.ts';
import { knownTo } from './find-in-sentence.ts';
import type { FoundAnything } from './find-job-or-place.ts';

/** The answer; or the rest of what was typed where that says what is wanted: "apprenticeships near ME4 after Year 11". Null where nothing is said of the end of school. */
export function findAfterSchool(
  deps: RouteDeps,
  text: string,
): { readonly found: FoundAnything } | { readonly rest: string } | null {
  const asked = readAfterSchool(text);
  if (asked === null) return null;
  const { works, places, others } = readSentence(asked.rest, knownTo(deps));
  const [place, ...more] = places;
  if (works.length > 0 || others.length > 0 || more.length > 0 || SAYS_WHAT.test(asked.rest))
    return { rest: asked.rest.replace(/^[ ,]+|[ ,]+$/g, '').replace(/ ,+/g, ',') };
  const isParent = readForWhom(text)?.reader === 'parent' || /\bparents?\b/i.test(text);
  if (place === undefined) return { found: withoutPlace(deps, asked.at, isParent) };
  const area = sureArea(findPlaces(deps, place));
  if (area === null) return null;
  if (!isParent) return { found: inArea(deps, asked.at, area) };
  const path = fromPath(areaSectorPath(area.slug, ALL_SECTORS), carriedPlace(deps, place, area, false));
  return { found: { goTo: `${path}${path.includes('?') ? '&' : '?'}level=parent` } };
}

/** What has an answer of its own, at whatever age. */
const SAYS_WHAT = /\b(?:apprentic\w+|jobs?|vacanc(?:y|ies)|uni(?:versity)?|degrees?|courses?)\b/i;

type Choices = Extract<FoundAnything, { readonly goTo: null }>['places'];

const UCAS = { name: 'Courses and how to apply', href: 'https://www.ucas.com/', kind: 'UCAS' };

function inArea(deps: RouteDeps, at: AfterSchool['at'], area: Area): FoundAnything {
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
  const { country, year, routes } = waysOn(deps, area);
  return {
    goTo: null,
    answer: `After ${year} in ${country} there are these to choose from.`,
    jobs: [],
    places: [page('parent', `What there is after ${year} in ${where}, a page for parents`), open, ...routes],
  };
}

function withoutPlace(deps: RouteDeps, at: AfterSchool['at'], isParent: boolean): FoundAnything {
  const example = (words: string) => `For what is near you, type your place too, as in “${words} in Kent”.`;
  const led = isParent ? 'my child after' : 'after';
  if (at === 18)
    return {
      goTo: null,
      answer: `${AFTER_18} ${example(`${led} Year 13`)}`,
      jobs: [],
      places: [{ name: 'Apprenticeships open now', href: '/vacancies?apprenticeship=true', kind: '' }, UCAS],
    };
  const { country, year, routes } = waysOn(deps, null);
  return {
    goTo: null,
    answer: `After ${year} in ${country} there are these to choose from. ${example(`${led} ${year}`)}`,
    jobs: [],
    places: routes,
  };
}

const AFTER_18 = 'After Year 13 there are university, apprenticeships and work.';

/** England's where no place says otherwise: most readers are there. */
function waysOn(
  deps: RouteDeps,
  area: Area | null,
): { readonly country: string; readonly year: string; readonly routes: Choices } {
  const of = (country: string) => ({ country, nation: nation16(country, nationRoutesNamed(country)) });
  const named =
    area === null
      ? ENGLAND
      : (deps.areas.parentsOf(area).find(({ level }) => level === 'country')?.name ?? area.name);
  const own = of(named);
  const { country, nation } = own.nation === null ? of(ENGLAND) : own;
  return {
    country,
    year: nation?.year ?? 'Year 11',
    routes: (nation?.routes ?? []).map(({ name, find }) => ({ name, href: find.url, kind: find.text })),
  };
}

const ENGLAND = 'England';
