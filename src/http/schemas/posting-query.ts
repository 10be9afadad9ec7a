/** What is asked of postings. */
import { isCalendarDate } from '../../domain/period.ts';
import { CONTRACTS, POSTING_STATES, WORKPLACES } from '../../domain/posting.ts';
import { date, oneOf, pageParameter, pageSizeParameter, typed, wholeNumber, z } from './common.ts';
import { areaName, sectorId } from './records.ts';

/** The orders in which adverts can be asked for. */
const POSTING_SORTS = ['newest', 'closing', 'nearest'] as const;
export type PostingSort = (typeof POSTING_SORTS)[number];

export const postingQuery = z.strictObject({
  area: areaName.optional(),
  sector: sectorId.optional(),
  q: typed('Give one or more words.', 200)
    .openapi({
      description: 'Words that must all be in the title, the employer or the summary.',
      example: 'teaching assistant',
    })
    .optional(),
  apprenticeship: oneOf(['true', 'false'])
    .openapi({ description: 'Only apprenticeships, or none of them.', example: 'true' })
    .optional(),
  state: oneOf([...POSTING_STATES, 'all'])
    .openapi({ description: '`live` unless given. `all` is every state.', example: 'live' })
    .optional(),
  occupation: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'Give 1 to 4 digits of a SOC 2020 code, such as 2314 or 23.')
    .openapi({
      description: 'SOC 2020 code of 1 to 4 digits: the group and all that is in it.',
      example: '231',
    })
    .optional(),
  schoolLeavers: oneOf(['true', 'false'])
    .openapi({
      description:
        'Adverts that somebody of 16 to 18 who has never worked can apply for, or cannot. Those that do not say match neither.',
      example: 'true',
    })
    .optional(),
  leftOut: oneOf(['true', 'false'])
    .openapi({
      description:
        'Only adverts that are left out of lists for pupils, or none of them. Both unless given: each says in `safety` which it is.',
      example: 'false',
    })
    .optional(),
  hours: oneOf(['full-time', 'part-time'])
    .openapi({ description: 'Working pattern. Adverts for either match both.', example: 'part-time' })
    .optional(),
  contract: oneOf(CONTRACTS)
    .openapi({ description: 'Kind of contract, where the advert names one.', example: 'permanent' })
    .optional(),
  workplace: oneOf(WORKPLACES)
    .openapi({ description: 'Work that is done from home, or partly.', example: 'hybrid' })
    .optional(),
  minPayPerYear: wholeNumber('the pay', 1_000_000)
    .openapi({
      description:
        'Pounds for a full-time year that pay begins with; where an advert says "up to", that it reaches. Adverts without pay never match.',
      example: 25_000,
    })
    .optional(),
  closingWithinDays: wholeNumber('the days', 90)
    .openapi({ description: 'Adverts whose deadline falls within so many days from now.', example: 7 })
    .optional(),
  postedSince: date
    .refine(isCalendarDate, 'Give a day such as 2026-11-01.')
    .openapi({
      description: 'Adverts posted on this day or later. Those that name no day never match.',
      example: '2026-11-01',
    })
    .optional(),
  start: oneOf(['after-year-11'])
    .openapi({
      description:
        'Only apprenticeships that start on or after the next day on which Year 11 may leave school in England and Wales, the last Friday in June. Those that do not say never match.',
      example: 'after-year-11',
    })
    .optional(),
  source: typed('Give the id of a source, such as dfe/teaching-vacancies.', 100)
    .openapi({ description: 'Adverts of one list.', example: 'dfe/teaching-vacancies' })
    .optional(),
  facets: oneOf(['true'])
    .openapi({ description: 'Count the matches of each sector and of each list as well.' })
    .optional(),
  near: typed('Give a postcode such as ME14 1XQ, or its first part.', 100)
    .openapi({
      description:
        'A postcode or its first part. Only the first part is used: distances are between the centres of postcode districts.',
      example: 'TN23',
    })
    .optional(),
  withinKm: wholeNumber('the kilometres', 100)
    .openapi({ description: 'How far from `near`, in a straight line. 10 unless given.', example: 15 })
    .optional(),
  sort: oneOf(POSTING_SORTS)
    .openapi({
      description:
        '`newest` unless given; `closing` is those that close first, and what `closingWithinDays` gives unless told otherwise; `nearest` needs `near`, and is asked for by `page`.',
      example: 'newest',
    })
    .optional(),
  page: pageParameter,
  after: z
    .string()
    .regex(/^[nc]\d{1,19}$/, 'Give what `paging.next` of an answer says, as it stands.')
    .openapi({
      description:
        'The adverts after those of the answer whose `paging.next` this is. Reaches any advert, where `page` reaches the first 1,000.',
      example: 'n1422074234028031',
    })
    .optional(),
  pageSize: pageSizeParameter,
});

/** The id that the API gives an advert: its source and its key. */
export const advertQuery = z.strictObject({ id: typed('Give the id of an advert.', 600) });
