/** The reference set for one job on many boards: real adverts as several lists would show them, and others of the same site. Seeded. */
import { addressReference } from '../../coding/duplicates/address-reference.ts';
import { addDays } from '../../domain/period.ts';
import { seededRandom } from '../seeded-random.ts';
import type { AlteredAdvert, BaseAdvert } from './altered-adverts.ts';

/** Sites that many employers share; each has a number for every advert. */
const SITES = ['www.otter-jobs.example', 'jobs.heron.example', 'heron.tal.net'];

/** The forms in which lists give the address of one page. */
const FORMS: readonly ((site: string, number: number, slug: string) => string)[] = [
  (site, number, slug) => `https://${site}/job/${slug}/${number}`,
  (site, number) => `http://${site}/Default.aspx?page=jobdetail&jid=${number}&utm_source=feed`,
  (site, number, slug) => `https://${site}/vx/xf-b2ef1010ef79/opp/${number}-${slug}/en-GB?Source=board`,
];
const EXTRAS = ['', ' - Permanent', ' (Full Time)', ' REF 4711'];

const slugOf = (title: string) => title.replace(/[^A-Za-z]+/g, '_').slice(0, 60);
/** As narrow columns show it. */
const cut = (text: string, length: number) => (text.length <= length ? text : `${text.slice(0, length)}…`);

/**
 * Each advert as its site has it; on two thirds another list of the site, with cut words and the page in another form; on half a board of its
 * own, that leads elsewhere; and the next number of the site, in another town, as an agency fills one post in many.
 */
export function advertsOnBoards(adverts: readonly BaseAdvert[], seed: number): AlteredAdvert[] {
  const chance = seededRandom(seed);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T | undefined =>
    list[Math.floor(chance() * list.length)];
  const found: AlteredAdvert[] = [];
  adverts.forEach((advert, job) => {
    const site = pick(SITES) ?? '';
    const number = 300_000 + 2 * job;
    const at = (id: number) => addressReference(pick(FORMS)?.(site, id, slugOf(advert.title)) ?? null);
    const list = (name: string, changes: Partial<BaseAdvert>, of = job, alterations = [name]) =>
      found.push({ advert: { ...advert, sourceId: `board/${name}`, ...changes }, job: of, alterations });
    list('site', { sharedReference: at(number) }, job, []);
    if (chance() < 0.67)
      list('other list of the site', {
        sharedReference: at(number),
        title: cut(advert.title, 36),
        employerName: advert.employerName && cut(advert.employerName, 26),
        placeText: chance() < 0.3 ? 'Various locations' : advert.placeText,
        postcode: null,
        payMinGbp: null,
        payMaxGbp: null,
        payPeriod: null,
        summary: null,
      });
    if (chance() < 0.5)
      list('board of its own', {
        sharedReference: addressReference(`https://own.example/vacancy/${900_000 + job}`),
        title: `${advert.title}${pick(EXTRAS) ?? ''}`,
        postedOn: addDays(advert.postedOn, Math.floor(chance() * 5)),
        summary: advert.summary?.slice(0, 300) ?? null,
      });
    const other = pick(adverts);
    if (other !== undefined && chance() < 0.5)
      list(
        'next number of the site',
        {
          sharedReference: at(number + 1),
          placeText: other.placeText,
          postcode: other.postcode,
          districts: other.districts,
        },
        adverts.length + job,
      );
  });
  return found;
}
