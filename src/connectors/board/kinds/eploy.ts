/** Eploy's data feed, as customers give it to job boards: one XML document with everything that is open. */
import { issue } from '../../../domain/issue.ts';
import { responseText } from '../../shared/response-text.ts';
import type { BoardKind } from '../board-kind.ts';
import { listOfAdverts } from '../list-of-adverts.ts';
import { payInWords, placeInWords, statedAdvert } from '../stated-advert.ts';
import { readXmlRecords, type XmlRecord, type XmlShape } from '../xml-records.ts';

const FEED = '/feeds/datafeed.ashx';
const SHAPE: XmlShape = {
  roots: new Set(['vacancies']),
  records: new Set(['item']),
  known: new Set(
    'vacancyid title link description location position industry vacancytype displaysalary company datecreated dateposted benefits'.split(
      ' ',
    ),
  ),
  around: new Set(),
};

export const eploy: BoardKind = {
  addressForm: 'https://jobs.example.gov.uk (the site’s own address, or that of /feeds/datafeed.ashx)',
  locate: (address) => ({
    baseUrl: address.origin,
    path: `${FEED}?Format=xml`,
    hosts: [address.protocol === 'http:' ? address.origin : address.hostname],
  }),
  maxRequests: 1,
  parse(response) {
    const { path } = response.request;
    const list = readXmlRecords(responseText(response), path, SHAPE);
    const count = list.attributes.Count ?? '';
    const isCounted = /^\d{1,6}$/.test(count);
    const issues = isCounted
      ? list.issues
      : [
          ...list.issues,
          issue('missing-field', 'warning', path, 'Count: the feed does not say how many it holds'),
        ];
    return listOfAdverts({
      path,
      adverts: list.records.map((record) => ({ ...record, advert: toStated(record) })),
      statedTotal: isCounted ? Number(count) : null,
      issues,
    });
  },
};

function toStated({ texts }: XmlRecord) {
  const text = (name: string) => texts[name]?.[0] ?? null;
  return statedAdvert({
    key: text('vacancyid'),
    title: text('title'),
    employer: text('company'),
    link: text('link'),
    description: text('description'),
    postedAt: text('dateposted') ?? text('datecreated'),
    places: placeInWords(text('location')),
    salary: payInWords(text('displaysalary')),
    employmentTypes: texts.vacancytype ?? [],
    category: text('position') ?? text('industry'),
  });
}
