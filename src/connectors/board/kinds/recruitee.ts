/** Recruitee careers sites: one JSON document with everything that is open. https://docs.recruitee.com/reference/offers */
import { z } from 'zod';
import { atsSite } from '../ats-site.ts';
import type { BoardKind } from '../board-kind.ts';
import { asKey, inText, number, parseJsonList, text, unused } from '../json-advert.ts';

const amount = z.union([z.string(), z.number()]).nullish();
const place = z.strictObject({
  ...unused('id translations state_code street note country'),
  name: text,
  city: text,
  state: text,
  country_code: text,
  postal_code: text,
});
const offer = z.strictObject({
  ...unused(
    'location position education_code sharing_image guid state_name updated_at options_salutation options_title options_cover_letter options_cv ' +
      'options_photo options_phone mailbox_email locations_question locations_question_type locations_question_required ' +
      'location_question_visible max_hours_per_week min_hours_per_week min_hours dynamic_fields highlight cover_image state_code on_site ' +
      'requirements country careers_apply_url sharing_title sharing_description tags remote hybrid created_at slug experience_code ' +
      'open_questions translations',
  ),
  id: number,
  title: text,
  status: text,
  company_name: text,
  department: text,
  category_code: text,
  careers_url: text,
  description: text,
  published_at: text,
  close_at: text,
  employment_type_code: text,
  max_hours: number,
  city: text,
  country_code: text,
  postal_code: text,
  locations: z.array(place).nullish(),
  salary: z.strictObject({ min: amount, max: amount, period: text, currency: text }).nullish(),
});
type Offer = z.infer<typeof offer>;

const envelope = z.strictObject({ offers: z.array(z.unknown()) });

export const recruitee: BoardKind = {
  addressForm: 'https://NAME.recruitee.com',
  locate: (address) =>
    atsSite(address, {
      host: /^([a-z0-9-]+)\.recruitee\.com$/,
      site: (_name, host) => ({ baseUrl: `https://${host}`, path: '/api/offers/', hosts: 'any-employer' }),
    }),
  maxRequests: 1,
  maxBytes: 20_000_000,
  parse: (response) =>
    parseJsonList(response, { envelope, row: offer, rowsOf: ({ offers }) => offers, read: toStated }),
};

function toStated(row: Offer) {
  const own = {
    name: null,
    city: row.city,
    state: null,
    country_code: row.country_code,
    postal_code: row.postal_code,
  };
  const stated = row.locations?.length ? row.locations : [own];
  const { salary: pay } = row;
  return {
    key: asKey(row.id),
    title: row.title ?? null,
    employer: row.company_name ?? null,
    link: row.careers_url ?? null,
    description: row.description ?? null,
    postedAt: row.published_at ?? null,
    closesAt: row.close_at ?? null,
    places: stated.map((one) => ({
      name: one.name ?? null,
      locality: one.city ?? null,
      region: one.state ?? null,
      postcode: one.postal_code ?? null,
      country: one.country_code ?? null,
    })),
    salary: pay
      ? {
          text: null,
          min: pay.min ?? null,
          max: pay.max ?? null,
          unit: pay.period ?? null,
          currency: pay.currency ?? null,
        }
      : null,
    employmentTypes: row.employment_type_code ? [row.employment_type_code] : [],
    hours: inText(row.max_hours),
    category: row.department ?? row.category_code ?? null,
    notForApplicants: row.status && row.status !== 'published' ? `in the state ${row.status}` : null,
  };
}
