/** The choice after the last school year, for parents: each way on in a line with where to look for it; money, travel and the days that count. */
import type { Area } from '../../domain/area.ts';
import type { SectorId } from '../../domain/classification.ts';
import { type CalendarDate, plainDate } from '../../domain/period.ts';
import { leavingDayFrom } from '../../domain/school-year.ts';
import { careersServiceOf } from '../../reference/careers-services.ts';
import { apprenticeshipSearch } from '../../reference/job-searches.ts';
import { nationRoutesNamed } from '../../reference/nation-routes.ts';
import {
  CHILD_BENEFIT,
  FIND_A_T_LEVEL,
  type Nation16,
  nation16,
  type RouteAfter16,
} from '../../reference/routes-after-16.ts';
import { tLevelsOf } from '../../reference/t-levels.ts';
import type { Aside } from '../document/snapshot.ts';

/** The question over all of them. */
export const HEAD = 'after-16';
/** Ids of these asides begin so: the ways on, and then what goes for all of them. */
export const ROUTE = 'way-at-16-';
export const RULE = 'rule-at-16-';

interface After16Context {
  readonly area: Pick<Area, 'name' | 'level'>;
  readonly countryName: string;
  /** Null for every job of the place. */
  readonly sector: SectorId | null;
  readonly today: CalendarDate;
}

/** Empty for the United Kingdom. A sector's page has its own T Levels, and leaves what goes for all sectors to the place's. */
export function after16(context: After16Context): Aside[] {
  const { countryName, sector, today } = context;
  const nation = nation16(countryName, nationRoutesNamed(countryName));
  if (nation === null) return [];
  const routes = nation.routes.flatMap((route) => (sector === null ? route : inSector(route, sector)));
  return [
    {
      id: HEAD,
      title:
        sector === null
          ? `What can my child do after ${nation.year}?`
          : 'How does my child get into this work?',
      lines: [],
      link: null,
    },
    ...routes.map((route) => toAside(ROUTE, route, linkOf(route, context))),
    ...(sector === null
      ? [
          ...nation.rules.map((rule) => toAside(RULE, rule, rule.find)),
          childBenefit(nation, countryName, today),
          ...advice(countryName),
        ]
      : []),
  ];
}

function toAside(
  kind: string,
  { id, name, says }: Pick<RouteAfter16, 'name' | 'says'> & { id: string },
  link: Aside['link'],
): Aside {
  return { id: `${kind}${id}`, title: name, lines: [says], link };
}

/** Of A levels and of school years nothing hangs on the sector. */
function inSector(route: RouteAfter16, sector: SectorId): RouteAfter16[] {
  if (route.id === 'school' || route.id === 'beside-school') return [];
  if (route.id === 'college') return [{ ...route, name: 'A college course' }];
  if (route.id !== 't-levels') return [route];
  const names = tLevelsOf(sector);
  return names.length === 0
    ? []
    : [
        {
          ...route,
          name: names.length === 1 ? 'A T Level' : 'T Levels',
          says: `${names.join('; ')}. Two years after GCSEs, with about nine weeks at an employer.`,
          find: FIND_A_T_LEVEL,
        },
      ];
}

function linkOf({ id, find }: RouteAfter16, { area, countryName }: After16Context): Aside['link'] {
  const isSmall = area.level === 'district' || area.level === 'county';
  return id === 'apprenticeship' && countryName === 'England' && isSmall
    ? { text: find.text, url: apprenticeshipSearch(area.name) }
    : find;
}

function childBenefit(nation: Nation16, countryName: string, today: CalendarDate): Aside {
  return {
    id: `${RULE}child-benefit`,
    title: 'Child Benefit',
    lines: [childBenefitWords(nation, countryName, today)],
    link: CHILD_BENEFIT,
  };
}

/** "It stops on 31 August 2027, unless …". Who is in Year 11, or in Northern Ireland in Year 12, is 16 by the end of the school year; in Scotland some are not. */
export function childBenefitWords({ year }: Nation16, countryName: string, today: CalendarDate): string {
  const stops =
    year === 'S4'
      ? 'on the 31 August after your child’s 16th birthday'
      : `on 31 August ${leavingDayFrom(today).slice(0, 4)}`;
  return `It stops ${stops}, unless you tell HMRC that your child stays in full-time school or college. It is not paid for an apprentice${countryName === 'Wales' ? ', except on a Foundation Apprenticeship' : ''}.`;
}

function advice(countryName: string): Aside[] {
  const service = careersServiceOf([countryName]);
  return service === null
    ? []
    : [
        {
          id: `${RULE}advice`,
          title: 'Free careers advice',
          lines: service.phone === null ? [] : [`Call ${service.phone}.`],
          link: { text: service.title, url: service.url },
        },
      ];
}

/** "25 June 2027"; null where the rule is not the one of England and Wales. */
export function leavingDayIn(countryName: string, today: CalendarDate): string | null {
  return countryName === 'England' || countryName === 'Wales' ? plainDate(leavingDayFrom(today)) : null;
}
