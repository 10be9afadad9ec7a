/** What open apprenticeships have in common: levels, pay, towns and the next to close. */

import { type AdvertView, isTooSoon, townOf } from '../../views/parts/advert-list.ts';
import type { ApprenticeshipFacts } from '../../views/parts/for-parents.ts';
import type { Opening } from './near-and-soon.ts';

interface OpenApprenticeship extends Opening {
  readonly title: string;
  readonly places: readonly (Opening['places'][number] & { readonly text: string | null })[];
  readonly pay: {
    readonly minGbp: number | null;
    readonly maxGbp: number | null;
    readonly period: string | null;
  };
  readonly postedOn: AdvertView['postedOn'];
  readonly coding?: NonNullable<AdvertView['coding']>;
  readonly apprenticeship: Pick<
    NonNullable<AdvertView['apprenticeship']>,
    'level' | 'isFoundation' | 'startsOn' | 'duration'
  > | null;
}

/** Null without any. The same advert may be given twice. */
export function apprenticeshipFacts(adverts: readonly OpenApprenticeship[]): ApprenticeshipFacts | null {
  const open = [...new Map(adverts.map((advert) => [advert.id, advert])).values()];
  if (open.length === 0) return null;
  const levels = open.flatMap(({ apprenticeship }) => apprenticeship?.level ?? []);
  const closing = open
    .flatMap(({ title, closesAt }) => (closesAt === null ? [] : [{ title, closesAt }]))
    .sort((a, b) => (a.closesAt < b.closesAt ? -1 : 1));
  const towns = new Map<string, number>();
  for (const name of open.flatMap((advert) => townOf(advert) ?? []))
    towns.set(name, (towns.get(name) ?? 0) + 1);
  return {
    of: open.length,
    tooSoon: open.filter(isTooSoon).length,
    noStart: open.filter(({ apprenticeship }) => apprenticeship?.startsOn == null).length,
    lasts: lengthsOf(open),
    next: closing[0] ?? null,
    levels: {
      toThree: levels.filter((level) => level <= 3).length,
      above: levels.filter((level) => level > 3).length,
    },
    aYear: spanOf(open, 'year'),
    anHour: spanOf(open, 'hour'),
    towns: [...towns].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count),
  };
}

/** The shortest and the longest, in the words of their adverts. */
function lengthsOf(adverts: readonly OpenApprenticeship[]): readonly [string, string] | null {
  const lengths = adverts
    .flatMap(({ apprenticeship }) => {
      const words = apprenticeship?.duration?.toLowerCase() ?? '';
      const [, years = '0'] = /(\d+) years?/.exec(words) ?? [];
      const [, months = '0'] = /(\d+) months?/.exec(words) ?? [];
      const all = Number(years) * 12 + Number(months);
      return all === 0 ? [] : [{ words, all }];
    })
    .toSorted((a, b) => a.all - b.all);
  const [first, last] = [lengths[0], lengths.at(-1)];
  return first === undefined || last === undefined ? null : [first.words, last.words];
}

function spanOf(adverts: readonly OpenApprenticeship[], period: string): readonly [number, number] | null {
  const stated = adverts
    .filter(({ pay }) => pay.period === period)
    .flatMap(({ pay }) => [pay.minGbp, pay.maxGbp].flatMap((each) => each ?? []));
  return stated.length === 0 ? null : [Math.min(...stated), Math.max(...stated)];
}
