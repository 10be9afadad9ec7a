/** `/vacancies/search` of LMI for All: adverts that are open now, from the lists whose licence lets us show them. */

import { KM_PER_MILE } from '../../reference/nearby.ts';
import { findPostcode, postcodeWords } from '../../reference/outcodes.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { LmiAnswer } from '../answers/lmi-answer.ts';
import { Problem } from '../answers/problem.ts';
import type { PostingRecord } from '../lookups/posting-record.ts';
import { chooseArea } from '../requests/find.ts';
import type { z } from '../schemas/common.ts';
import type { LmiVacancy, lmiVacancyQuery } from '../schemas/lmi-for-all.ts';
import { listForPupils } from './postings.ts';

type Asked = z.infer<typeof lmiVacancyQuery>;

const USUAL_LIMIT = 50;
const MOST_KM = 100;

/** Nothing found is an empty list, with the reason in the note. */
export async function findVacancies(deps: RouteDeps, asked: Asked): Promise<LmiAnswer> {
  const words = (asked.keywords ?? '').replace(/[*%]+/g, ' ').trim();
  const place = placeOf(deps, asked);
  if (typeof place === 'string') return { body: [], source: 'none', note: place };
  const found = await listForPupils(deps, {
    ...place,
    ...(words === '' ? {} : { q: words }),
    pageSize: asked.limit ?? USUAL_LIMIT,
  });
  const held = new Set(found.results.map(({ source }) => source));
  const source = found.sources
    .filter(({ id }) => held.has(id))
    .map(({ id, attribution }) => `${id}, ${readOn(found.results, id)}. ${attribution}`)
    .join(' | ');
  const note = [found.note, found.near?.precision, found.caveat, found.leftOut?.note]
    .filter((each) => each != null)
    .join(' ');
  return {
    body: await Promise.all(found.results.map(describeVacancy)),
    source: source === '' ? 'none' : source,
    note,
  };
}

/** Which adverts, by place; or in words why there can be none. */
function placeOf(deps: RouteDeps, { location, radius }: Asked) {
  if (location === undefined) return {};
  const postcode = findPostcode(location);
  if (postcode !== null) {
    const withinKm =
      radius === undefined ? {} : { withinKm: Math.min(MOST_KM, Math.round(radius * KM_PER_MILE)) };
    return { near: postcodeWords(postcode), ...withinKm };
  }
  try {
    return { area: chooseArea(deps, location).code };
  } catch (error) {
    if (error instanceof Problem && error.code === 'unknown-area') return error.message;
    throw error;
  }
}

async function describeVacancy(advert: PostingRecord): Promise<LmiVacancy> {
  const [place] = advert.places;
  const postcode = place?.postcode ?? '';
  return {
    id: await numberOf(advert.id),
    reference: advert.id,
    title: advert.title,
    summary: advert.summary ?? '',
    company: advert.employerName ?? '',
    activedate: {
      start: advert.postedOn === null ? advert.firstSeenAt : `${advert.postedOn}T00:00:00Z`,
      end: advert.closesAt,
    },
    location: {
      location: place?.text ?? (postcode || (advert.isNational ? 'United Kingdom' : '')),
      city: '',
      area: '',
      postcode,
      country: '',
    },
    link: advert.url ?? '',
  };
}

/** Ids were numbers there: 48 bits of a hash of ours, which no two of a million adverts are likely to share. */
async function numberOf(id: string): Promise<number> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(id)));
  return digest.subarray(0, 6).reduce((number, byte) => number * 256 + byte, 0);
}

function readOn(adverts: readonly PostingRecord[], source: string): string {
  const seen = adverts.filter((each) => each.source === source).map(({ lastSeenAt }) => lastSeenAt);
  return `read ${seen.sort().at(-1)?.slice(0, 10)}`;
}
