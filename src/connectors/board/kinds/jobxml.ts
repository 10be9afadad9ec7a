/** The XML that vendors make for job aggregators: a root with one `job` an advert, its parts under a few agreed names. */
import { responseText } from '../../shared/response-text.ts';
import { type BoardKind, ownSite } from '../board-kind.ts';
import { listOfAdverts } from '../list-of-adverts.ts';
import { payInWords, statedAdvert } from '../stated-advert.ts';
import { readXmlRecords, type XmlRecord, type XmlShape } from '../xml-records.ts';

/** Careerjet, Jobrapido, recruit.net and Indeed's old form agree on these, give or take a name. */
const NAMES = {
  key: ['referencenumber', 'reference', 'guid', 'id', 'requisitionid'],
  title: ['title', 'jobtitle'],
  employer: ['company', 'employer', 'companyname'],
  link: ['url', 'link'],
  description: ['description'],
  posted: ['date', 'publishdate', 'postdate', 'posted'],
  closes: ['expirationdate', 'expirydate', 'closingdate', 'enddate'],
  locality: ['city', 'town', 'location'],
  region: ['state', 'county', 'region'],
  postcode: ['postalcode', 'postcode', 'zip'],
  country: ['country'],
  salary: ['salary', 'pay'],
  types: ['jobtype', 'type', 'contracttype'],
  category: ['category', 'setting'],
} as const;
const UNUSED =
  'publisher publisherurl lastbuilddate sponsored experience education remotetype source email logo cpc'.split(
    ' ',
  );

const SHAPE: XmlShape = {
  roots: new Set(['source', 'jobs', 'feed', 'jobslist']),
  records: new Set(['job']),
  known: new Set([...Object.values(NAMES).flat(), ...UNUSED]),
  around: new Set(['publisher', 'publisherurl', 'lastbuilddate']),
};

export const jobxml: BoardKind = {
  addressForm: 'https://www.example.co.uk/feeds/jobs.xml',
  locate: (address) => ({ ...ownSite(address), hosts: 'any-employer' }),
  maxRequests: 1,
  maxBytes: 20_000_000,
  parse(response) {
    const { path } = response.request;
    const { records, issues } = readXmlRecords(responseText(response), path, SHAPE);
    const adverts = records.map((record) => ({ ...record, advert: toStated(record) }));
    return listOfAdverts({ path, adverts, statedTotal: null, issues });
  },
};

function toStated({ texts }: XmlRecord) {
  const one = (names: readonly string[]) => names.flatMap((name) => texts[name] ?? [])[0] ?? null;
  const place = {
    name: null,
    locality: one(NAMES.locality),
    region: one(NAMES.region),
    postcode: one(NAMES.postcode),
    country: one(NAMES.country),
  };
  return statedAdvert({
    key: one(NAMES.key),
    title: one(NAMES.title),
    employer: one(NAMES.employer),
    link: one(NAMES.link),
    description: one(NAMES.description),
    postedAt: one(NAMES.posted),
    closesAt: one(NAMES.closes),
    places: place.locality === null && place.region === null && place.postcode === null ? [] : [place],
    salary: payInWords(one(NAMES.salary)),
    employmentTypes: NAMES.types.flatMap((name) => texts[name] ?? []),
    category: one(NAMES.category),
  });
}
