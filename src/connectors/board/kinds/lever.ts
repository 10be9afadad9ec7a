/** Lever postings: a JSON list of everything that is open. https://github.com/lever/postings-api */
import { z } from 'zod';
import { atsSite } from '../ats-site.ts';
import type { BoardKind } from '../board-kind.ts';
import { asKey, inText, number, parseJsonList, text, unused } from '../json-advert.ts';
import { placeInWords } from '../stated-advert.ts';

const posting = z.strictObject({
  ...unused(
    'additional additionalPlain applyUrl description descriptionBody descriptionBodyPlain lists opening openingPlain workplaceType ' +
      'salaryDescription salaryDescriptionPlain tags',
  ),
  id: text,
  text,
  hostedUrl: text,
  createdAt: number,
  country: text,
  descriptionPlain: text,
  categories: z
    .strictObject({
      ...unused('level'),
      location: text,
      commitment: text,
      team: text,
      department: text,
      allLocations: z.array(z.string()).nullish(),
    })
    .nullish(),
  salaryRange: z.strictObject({ min: number, max: number, currency: text, interval: text }).nullish(),
});
type LeverPosting = z.infer<typeof posting>;

export const lever: BoardKind = {
  addressForm: 'https://jobs.lever.co/NAME',
  locate: (address) =>
    atsSite(address, {
      host: /^(?:jobs|api)(?:\.eu)?\.lever\.co$/,
      path: /^\/(?:v0\/postings\/)?([^/]+)/,
      site: (name, host) => {
        const region = host.includes('.eu.') ? '.eu' : '';
        return {
          baseUrl: `https://api${region}.lever.co`,
          path: `/v0/postings/${name}?mode=json`,
          hosts: [`jobs${region}.lever.co`],
        };
      },
    }),
  maxRequests: 1,
  maxBytes: 20_000_000,
  parse: (response) =>
    parseJsonList(response, {
      envelope: z.array(z.unknown()),
      row: posting,
      rowsOf: (rows) => rows,
      read: toStated,
    }),
};

/** "per-hour-wage", "per-year-salary". */
function unitOf(interval: string | null | undefined): string | null {
  return /^per-([a-z]+)/.exec(interval ?? '')?.[1] ?? interval ?? null;
}

function toStated(row: LeverPosting) {
  const { categories: named, salaryRange: pay } = row;
  const places = named?.allLocations?.length ? named.allLocations : [named?.location ?? ''];
  return {
    key: asKey(row.id),
    title: row.text ?? null,
    link: row.hostedUrl ?? null,
    description: row.descriptionPlain ?? null,
    postedAt: inText(row.createdAt),
    places: places.flatMap(placeInWords).map((place) => ({ ...place, country: row.country ?? null })),
    salary: pay
      ? {
          text: null,
          min: pay.min ?? null,
          max: pay.max ?? null,
          unit: unitOf(pay.interval),
          currency: pay.currency ?? null,
        }
      : null,
    employmentTypes: named?.commitment ? [named.commitment] : [],
    category: named?.team ?? named?.department ?? null,
  };
}
