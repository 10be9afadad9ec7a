/** Adverts as people write them for `wealdway code posting`: flat JSON, of which only the title is needed. */
import { z } from 'zod';
import { readPay } from '../../coding/pay/read-pay.ts';
import type { Posting } from '../../domain/posting.ts';

const MOST_LETTERS = 200_000;

const text = z.string().nullable().default(null);
const advert = z.strictObject({
  key: z.string().default(''),
  title: z.string().min(1),
  summary: text,
  employer: text,
  place: text,
  postcode: text,
  latitude: z.number().nullable().default(null),
  longitude: z.number().nullable().default(null),
  /** In words: "£12.50 an hour". */
  pay: text,
  employmentTypes: z.array(z.string()).default([]),
  hoursPerWeek: z.number().nullable().default(null),
  category: text,
  postedOn: z.iso.date().nullable().default(null),
  isNational: z.boolean().default(false),
  /** Route and level make it an apprenticeship. */
  route: text,
  apprenticeshipLevel: z.int().min(2).max(7).nullable().default(null),
});

/** Throws an Error that says what is wrong with the text. */
export function createAdvertReader(): (text: string) => Posting {
  return (line) => {
    if (line.length > MOST_LETTERS) throw new Error(`longer than ${MOST_LETTERS} letters`);
    const parsed = advert.safeParse(parseJson(line));
    if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
    const { place, postcode, latitude, longitude, route, apprenticeshipLevel, ...given } = parsed.data;
    const hasPlace = [place, postcode, latitude].some((each) => each !== null);
    const isApprenticeship = route !== null || apprenticeshipLevel !== null;
    return {
      key: given.key,
      alternateKey: null,
      sharedReference: null,
      kind: isApprenticeship ? 'apprenticeship' : 'vacancy',
      title: given.title,
      employerName: given.employer,
      employerReference: null,
      url: null,
      summary: given.summary,
      postedOn: given.postedOn,
      closesAt: null,
      places: hasPlace ? [{ text: place, postcode, latitude, longitude }] : [],
      isNational: given.isNational,
      pay: readPay(given.pay, null).pay,
      employmentTypes: given.employmentTypes,
      hoursPerWeek: given.hoursPerWeek,
      openings: null,
      sourceCategory: given.category,
      apprenticeship: isApprenticeship
        ? {
            level: apprenticeshipLevel,
            isFoundation: null,
            route,
            standardTitle: null,
            larsCode: null,
            startsOn: null,
            duration: null,
            providerName: null,
          }
        : null,
    };
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(
      'this is no JSON: give one object a line, such as {"title":"Bricklayer","place":"Margate"}',
    );
  }
}
