/** Adverts as CSV, a row an advert. */
import { csvText } from './csv-text.ts';

interface CsvAdvert {
  readonly id: string;
  readonly source: string;
  readonly state: string;
  readonly kind: string;
  readonly title: string;
  readonly employerName: string | null;
  readonly places: readonly { readonly text: string | null; readonly postcode: string | null }[];
  readonly districts: readonly string[];
  readonly pay: {
    readonly text: string | null;
    readonly minGbp: number | null;
    readonly maxGbp: number | null;
    readonly period: string | null;
  };
  readonly postedOn: string | null;
  readonly closesAt: string | null;
  readonly url: string | null;
  readonly sectors: readonly string[];
  readonly coding: { readonly occupation: { readonly soc2020: string; readonly title: string } | null };
  readonly safety: { readonly isLeftOut: boolean; readonly marks: readonly { readonly kind: string }[] };
}

const COLUMNS = [
  ...['id', 'source', 'state', 'kind', 'title', 'employer', 'place', 'districts'],
  ...['pay', 'pay_min_gbp', 'pay_max_gbp', 'pay_period', 'posted_on', 'closes_at', 'url'],
  ...['sectors', 'soc2020', 'occupation', 'left_out', 'safety', 'attribution'],
];

/** Where an advert is left out for pupils its address is left out too. */
export function postingCsv(adverts: readonly CsvAdvert[], attributionOf: (source: string) => string): string {
  return csvText([
    COLUMNS,
    ...adverts.map((advert) => [
      ...[advert.id, advert.source, advert.state, advert.kind, advert.title, advert.employerName],
      advert.places
        .map(({ text, postcode }) => [text, postcode].filter((part) => part !== null).join(' '))
        .join('; '),
      advert.districts.join(' '),
      ...[advert.pay.text, advert.pay.minGbp, advert.pay.maxGbp, advert.pay.period],
      ...[advert.postedOn, advert.closesAt, advert.safety.isLeftOut ? null : advert.url],
      advert.sectors.join(' '),
      advert.coding.occupation?.soc2020 ?? null,
      advert.coding.occupation?.title ?? null,
      advert.safety.isLeftOut ? 'yes' : 'no',
      advert.safety.marks.map(({ kind }) => kind).join(' '),
      attributionOf(advert.source),
    ]),
  ]);
}
